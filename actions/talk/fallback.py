"""When a message was not understood: the likeliest meanings to choose from, then a menu. And other languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import button, openings
from actions.commands import answer, command
from actions.pointing import meant
from actions.self_check.afterwards import tells_what_came_out
from actions.talk.answering import answers_question, take_answer
from actions.talk.asking_back import ask_back
from actions.talk.distress import DISTRESS, meet
from actions.talk.feedback import resume
from actions.talk.owning import missed_before, own_up
from actions.talk.rewording import reword
from actions.talk.taking_back import corrects_what_was_kept
from actions.talk.to_us import hear_parts
from actions.talk.told import meet_told, only_listens
from actions.topic.calls import answer_call, call_in
from actions.topic.explain import explain, follow
from actions.topic.steps import STEPS_OF, give_steps, not_knowing
from actions.turn import MINE, NAMED, Turn
from actions.votes import UNCLEAR
from actions.ways import ways_on
from actions.whose import tells_of_them
from bot.cards import crisis_card, lines_as_text, of_any_country
from bot.knowledge.parsed import in_english, language_of
from bot.knowledge.remarks import wants_erased, wordless

ANY_LANGUAGE = "language.any"
TELLING = 3  # words: fewer hardly tell which language it is


class ActionFallback(Action):
    """Asks back with two or three meanings; the second time in a row with a menu."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_fallback"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """What can be made out of it; else stage one, or stage two where the turn before was not understood either."""
        turn = Turn(dispatcher, tracker)
        if call := call_in(turn):
            answer_call(turn, call)
            return turn.events()
        if corrects_what_was_kept(turn) or tells_what_came_out(turn):
            return turn.events()
        if (heard := hear_parts(turn)) is not None:
            return heard
        if only_listens(turn):
            meet_told(turn)
            return turn.events()
        if said := next((one for one in BY_WORD if command(turn.text, one)), None):
            BY_WORD[said](turn)
            return turn.events()
        signs, pointed_at = wordless(turn.text), meant(turn)
        if pointed_at and pointed_at != UNCLEAR:
            return follow(turn, pointed_at)
        if signs in BY_SIGN:
            BY_SIGN[signs](turn)
        elif command(turn.text, "murmur"):
            _murmur(turn)
        elif command(turn.text, "skip"):
            not_knowing(turn)
        elif command(turn.text, "stop") or turn.ranking[:1] == ["delete_data"] and not wants_erased(turn.text):
            turn.remember(offer=None)
            turn.reply(turn.say("no_is_fine"), buttons=ways_on(turn))
        elif turn.intent == "restart":
            resume(turn)
        elif turn.tells and len(clear := _clear(turn)) > 1:
            return follow(turn, clear[0])
        elif turn.tells and not (_clear(turn) or answers_question(turn) or turn.slot("topic") == DISTRESS):
            meet_told(turn)
        elif not turn.signs and missed_before(turn) and turn.topic and turn.topic.id != DISTRESS:
            own_up(turn)
        elif answers_question(turn):
            take_answer(turn)
        elif turn.topic and turn.topic.id in STEPS_OF and answer(turn.text, "worry", kind="asks"):
            give_steps(turn, turn.topic.id)
        elif turn.topic and turn.topic.id == DISTRESS and "?" in turn.text:
            turn.reply(turn.say("fallback.distress"), buttons=ways_on(turn))
        elif turn.topic and turn.topic.id == DISTRESS:
            meet(turn)
        elif missed_before(turn):
            own_up(turn)
        else:
            ask_back(turn)
        return turn.events()


def _clear(turn: Turn) -> list[str]:
    """The signs of the writer's own that show, where a message was not clearly one of them alone."""
    shown = [one for one in turn.signs if one.startswith("sign_") and turn.strength(one) >= NAMED]
    return [] if turn.slot("about") else [one for one in shown if not tells_of_them(turn, one)]


def _murmur(turn: Turn) -> None:
    turn.put(turn.say("murmur"), buttons=turn.shown or openings())


def _sad(turn: Turn) -> None:
    """One gentle line; nothing is explained and nothing has to be done."""
    turn.put(
        turn.say("sad"), buttons=[button("A small thing", "distress"), button("Talk to a person", "request_human")]
    )


def _halt(turn: Turn) -> None:
    """ "Stop": nothing is explained, asked or offered."""
    turn.remember(offer=None)
    turn.put(turn.say("stopped"), buttons=[button("Erase what I wrote", "delete_data")])


def _degree(turn: Turn) -> None:
    """ "Very": an answer to what was asked, be it a yes to whether something is the person's own."""
    offer = str(turn.slot("offer") or "")
    if offer.startswith(MINE):
        turn.remember(offer="share")
        explain(turn, offer.removeprefix(MINE))
    elif turn.asked and turn.topic:
        take_answer(turn)
    else:
        _murmur(turn)


BY_WORD: dict[str, Callable[[Turn], None]] = {"not_knowing": not_knowing, "halt": _halt, "degree": _degree}
BY_SIGN: dict[str | None, Callable[[Turn], None]] = {
    "sad": _sad,
    "skip": not_knowing,
    "explain": reword,
    "murmur": _murmur,
}


class ActionOtherLanguage(Action):
    """A short note in the language that was written, with ways to reach people, once; later only the note."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_other_language"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The note, and the lines the first time."""
        turn = Turn(dispatcher, tracker)
        language = _language(tracker)
        key = f"language.{language}"
        note, offer, again, *_ = turn.knowledge.texts.get(key, turn.knowledge.texts[ANY_LANGUAGE])
        back = ways_on(turn) if (turn.topic or _wrote_english(tracker)) and not turn.beside_a_form else []
        if turn.slot("language_noted"):
            turn.put(turn.vary(ANY_LANGUAGE, (again, note)), buttons=back)
            return turn.events()
        lines = of_any_country(turn.knowledge.lines_for("crisis_suicide", turn.slot("country")))
        turn.remember(language_noted=True)
        said = f"{note} {offer}\n{lines_as_text(lines, language)}"
        turn.put(said, buttons=back, card=crisis_card(lines, turn.slot("country")))
        return turn.events()


def _language(tracker: Tracker) -> str:
    """That of the last message in another one that is long enough to tell, or of the last at all."""
    said = (event.get("parse_data") or {} for event in reversed(tracker.events) if event.get("event") == "user")
    foreign = [one for one in said if language_of(one)]
    telling = [one for one in foreign if len(str(one.get("text")).split()) >= TELLING]
    return language_of(next(iter([*telling, *foreign]), {})) or ""


def _wrote_english(tracker: Tracker) -> bool:
    """Has the person written something in English before, and not only pressed buttons?"""
    said = [event.get("parse_data") or {} for event in tracker.events if event.get("event") == "user"]
    return any(map(in_english, said[:-1]))
