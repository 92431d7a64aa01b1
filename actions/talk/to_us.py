"""What is said to us about the talk, part by part: a protest, "brb", "no idea why I told you that", whose it is.

A protest is stripped and what stands beside it is read by itself; where nothing stands beside it, what was passed over is
taken up. So an apology has three words and is never the whole answer.
"""

from __future__ import annotations

from collections.abc import Callable

from rasa_sdk.events import EventType

from actions.buttons import button, openings
from actions.listening import theme_heard
from actions.persons import bare_kin, relation_in
from actions.talk.correcting import its_me, somebody_else
from actions.talk.feedback import resume
from actions.talk.rewording import reword
from actions.talk.take_up import take_up
from actions.talk.taking_back import take_back, withdraw
from actions.topic.asked import answer_asked
from actions.topic.explain import follow
from actions.topic.questions import explain_word
from actions.topic.recalled import quote_for
from actions.topic.steps import LIVES_WITH, give_steps
from actions.turn import OF_ME, RECENT, SOMEBODY, WAS_FINE, Turn
from actions.ways import ways_on
from actions.whose import HELPING, OF_THEM, asked_about, opens_on_them
from bot.knowledge.parts import Part
from bot.knowledge.phrases import plain
from bot.knowledge.questions import PLAIN, said_to_us

PROTEST, UNSAID, FINE, CHECK = "talk.protest", "talk.unsaid", f"talk.{WAS_FINE}", "talk.start_check"
NO_MESSAGE, NO_SIGNS, OFF = "talk.no_message", "talk.no_signs", "talk.tells_us_off"
LED = (
    "talk.embarrassed",
    NO_MESSAGE,
    NO_SIGNS,
    OFF,
)  # with something told beside it, that is met, and this only led in
LEFT_OUT, RECALL = "talk.left_out", "action_recall"
DECIDES = (LEFT_OUT, "talk.lives_here", "talk.see_it", "talk.brb")  # whatever stands beside it
MANY = 2  # questions
COURTESY = 1  # words: "ok", "well"


def hear_parts(turn: Turn) -> list[EventType] | None:
    """Answer what is asked, then what is said to us; None where a message only tells something, which is read as usual."""
    note_whose(turn)
    if (word := turn.knowledge.word_in(turn.text)) and len(turn.questions) < MANY:
        explain_word(turn, word.id)
        return turn.events()
    protest = turn.said_as(PROTEST)
    rest = rest_of(turn)
    if turn.said_as(UNSAID) and turn.questions:
        withdraw(turn)
    if turn.questions and not word:
        turn.lead = turn.say("sorry") if protest and turn.last_reply else ""
        return answer_asked(turn)
    if turn.said_as(FINE):
        turn.count(WAS_FINE)
    if turn.said_as(UNSAID) and turn.last_reply:
        return _unsaid(turn, rest)
    if turn.said_as(CHECK):
        return follow(turn, "ask_self_check")
    if protest and turn.last_reply:
        turn.lead = turn.say("sorry")
        if not rest:
            return take_up(turn)
        turn.read_only(rest)
        return None
    return _said(turn, rest)


def rest_of(turn: Turn) -> list[Part]:
    """The parts that tell something, beside what is said to us and a word of courtesy."""
    told = [part for part in turn.parts if not said_to_us(part) and part.intent not in PLAIN]
    return [part for part in told if len(plain(part.text).split()) > COURTESY]


def _unsaid(turn: Turn, rest: list[Part]) -> list[EventType] | None:
    """What was claimed and wasn't said is dropped; what stands beside that is read by itself."""
    if not rest:
        take_back(turn)
        return turn.events()
    withdraw(turn)
    turn.lead = turn.say("unsaid.led")
    turn.read_only(rest)
    return None


def _said(turn: Turn, rest: list[Part]) -> list[EventType] | None:
    act = next((name for name in ACTS if turn.said_as(name) and (name != LEFT_OUT or _read_back_lately(turn))), "")
    if not act:
        return None
    if rest and act not in DECIDES:
        if act == "whose.them" and not (turn.instead and turn.instead.bare):
            about = str(turn.slot("about"))
            turn.lead = turn.say("about.somebody.led" if about == SOMEBODY else "about.led", whom=about)
        if act in LED:
            turn.lead = turn.say(f"{act}.led")
        turn.read_only(rest)
        return None
    ACTS[act](turn)
    return turn.events()


def _read_back_lately(turn: Turn) -> bool:
    """Was it read back, in one of the last replies, what was told?"""
    said = 0
    for event in reversed(turn.tracker.events):
        said += event.get("event") == "user"
        if said > RECENT:
            return False
        if event.get("event") == "action" and event.get("name") == RECALL:
            return True
    return False


def note_whose(turn: Turn) -> None:
    """Whom it is about is kept until it is said otherwise."""
    if turn.said_as("whose.them"):
        named = next((who for said in turn.before if (who := relation_in(said) or bare_kin(said))), "")
        turn.remember(about=asked_about(turn) or turn.slot("about") or named or SOMEBODY)
        turn.drop(OF_ME)
        turn.count(OF_THEM)
    elif turn.said_as("whose.me"):
        turn.remember(about=None)
        turn.drop(OF_THEM)
    elif who := opens_on_them(turn):
        turn.remember(about=who)


def _line(key: str) -> Callable[[Turn], None]:
    """A reply that leaves the talk where it is."""
    return lambda turn: turn.put(turn.say(key), buttons=turn.shown)


def _open(key: str) -> Callable[[Turn], None]:
    """A reply after which anything may be told."""

    def say(turn: Turn) -> None:
        turn.remember(offer="listen")
        turn.reply(turn.say(key), buttons=ways_on(turn) if turn.topic else [])

    return say


def _there(turn: Turn) -> None:
    turn.reply(turn.say("talk.there"), buttons=turn.shown or openings())


def _see_it(turn: Turn) -> None:
    """ "Did you see the bit about …?": it is met now."""
    theme = next(iter(turn.themes_before), None)
    turn.remember(offer="listen")
    turn.reply(turn.say("talk.see_it"), theme_heard(turn, theme) if theme else "", ask=turn.say("talk.see_it.ask"))


def _leaving(turn: Turn) -> None:
    turn.remember(offer=None)
    turn.put(turn.say("talk.leaving"))


def _lives_here(turn: Turn) -> None:
    """ "Come by? He lives here": an idea that fits under one roof."""
    turn.count(LIVES_WITH)
    give_steps(turn, HELPING, opening=turn.say("talk.lives_here"))


def _left_out(turn: Turn) -> None:
    """ "You forgot the dog": it is found in what was written, and how far notes go is said."""
    said = quote_for(turn)
    turn.remember(offer="listen")
    turn.reply(
        turn.say("recall.left_out", said=said) if said else turn.say("recall.left_out.any"),
        buttons=[button("Erase it", "delete_data")],
    )


def _of_them(turn: Turn) -> None:
    turn.remember(offer="listen")
    about = str(turn.slot("about") or SOMEBODY)
    if turn.instead:
        somebody_else(turn)
        return
    choices = [button("An idea to help", "ask_help_someone"), button("Where it comes from", "ask_trauma_link")]
    opening = (
        turn.say("about.somebody") if about == SOMEBODY else turn.say("about.whom", whom=about[:1].upper() + about[1:])
    )
    turn.reply(opening, ask=turn.say("about.whom.ask"), buttons=choices)


ACTS: dict[str, Callable[[Turn], None]] = {
    "talk.lives_here": _lives_here,
    LEFT_OUT: _left_out,
    "talk.brb": _line("talk.brb"),
    "talk.see_it": _see_it,
    "talk.embarrassed": _line("talk.embarrassed"),
    NO_MESSAGE: _open(NO_MESSAGE),
    NO_SIGNS: _open(NO_SIGNS),
    OFF: _open(OFF),
    "talk.leaving": _leaving,
    "talk.asks_back": reword,
    "talk.just_telling": _open("talk.just_telling"),
    "whose.them": _of_them,
    "whose.me": its_me,
    "whose.both": its_me,
    "talk.back": resume,
    "talk.there": _there,
    "talk.goes_on": _line("talk.goes_on"),
}
