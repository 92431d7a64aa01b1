"""The end of the self-check: what was said in it is said back. No score, no diagnosis."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import button
from actions.lists import in_a_row
from actions.self_check.choices import AFTER_SIGNS
from actions.self_check.notes import in_text
from actions.self_check.recall import said_of_time
from actions.self_check.state import half_done, in_words, named, state_of, steps
from actions.topic.explain import follow
from actions.turn import SURE, Turn
from actions.ways import ways_on

SAID_AT_THE_END = ("corrected", "dropped", "private", "nobody", "short", "advice", "later")  # notes
MANY = 5  # signs: with more to name, the rest is said in fewer words


class SelfCheckSummary(Action):
    """Says back what the person said, the article's rule, and what could come next. No score, no diagnosis."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_self_check_summary"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Group the answers, and list what came out often; what was left on the way is kept, to be taken up again."""
        turn = Turn(dispatcher, tracker)
        state = state_of(turn)
        state["finished"] = state["step"] >= len(steps(turn))
        asked = _asked_besides(turn) if state.get("left") else ""
        if asked:
            turn.reply(turn.say("self_check.put_away"))
        elif state.get("unasked"):
            turn.reply(turn.say("self_check.unasked"), buttons=ways_on(turn))
        elif state.get("paused"):
            turn.reply(
                _beside(turn, state), turn.say("self_check.paused"), buttons=[button("Carry on", "ask_self_check")]
            )
            turn.remember(offer="ask_self_check")
        elif not state["answers"]:
            turn.reply(
                _beside(turn, state),
                turn.say("self_check.nothing"),
                ask=_asks_after(turn),
                buttons=[button("What are the signs?", "ask_signs")],
            )
        else:
            _summarise(turn, state)
        kept = {name: state[name] for name in ("step", "answers", "finished")}
        turn.remember(self_check=kept if state["step"] else None, self_check_done=None)
        return follow(turn, asked) if asked else turn.events()


def _asked_besides(turn: Turn) -> str:
    """ "Never mind the quiz. Who pays for therapy?": what is asked along with leaving is answered in its place."""
    topic = turn.knowledge.topics.get(turn.intent)
    return turn.intent if topic and turn.intent.startswith("ask_") and turn.confidence >= SURE else ""


def _beside(turn: Turn, state: dict[str, Any]) -> str:
    """What else was said along with the end: an answer that was changed, a short question."""
    names = steps(turn)
    notes = [one for one in state.get("notes") or [] if one["note"] in SAID_AT_THE_END]
    return in_text(turn, state, notes, names, names[min(state["step"], len(names) - 1)])


def _asks_after(turn: Turn) -> str:
    """ "Can we stop, I have a question": it is asked for."""
    return turn.say("self_check.your_question") if "question about" in turn.text or "a question" in turn.text else ""


def _summarise(turn: Turn, state: dict[str, Any]) -> None:
    answers = state["answers"]
    often, now_and_then = ([name for name, value in answers.items() if value == how] for how in ("often", "sometimes"))
    many = len(often) + len(now_and_then) > MANY
    after = [one for one in AFTER_SIGNS if one in answers]
    turn.reply(
        _beside(turn, state),
        turn.say("self_check.so_far") if half_done(state) else "",
        _often(turn, often),
        turn.say("self_check.sometimes", signs=_named(turn, now_and_then)) if now_and_then else "",
        said_of_time(turn, answers),
        _others_see(turn, state),
        turn.say("self_check.rule.short" if many else "self_check.rule"),
        ask=_asks_after(turn),
        section="signs",
        buttons=_next(answers, half_done(state)),
        card={"type": "self_check", "summary": _rows(turn, answers), **{one: answers[one] for one in after}},
    )
    turn.remember(listed=[*often, *now_and_then], offer="ask_therapy_suggestion")
    turn.remember(shared=list(dict.fromkeys([*turn.shared, *often])), topic=often[0] if often else turn.slot("topic"))


def _often(turn: Turn, often: list[str]) -> str:
    """What comes up often; all eight need no list."""
    if len(often) == len(steps(turn)) - len(AFTER_SIGNS):
        return turn.say("self_check.all_often")
    return turn.say("self_check.often", signs=_named(turn, often)) if often else turn.say("self_check.none_often")


def _others_see(turn: Turn, state: dict[str, Any]) -> str:
    """Where somebody else sees it otherwise, both are said."""
    if not state.get("others"):
        return ""
    other, own = (in_words(turn, one) for one in state["others"])
    return turn.say("self_check.others_see", other=other, answer=own)


def _rows(turn: Turn, answers: dict[str, str]) -> list[dict[str, str]]:
    signs = [(name, value) for name, value in answers.items() if name.startswith("sign_")]
    return [{"sign": name, "name": _capital(named(turn, name)), "often": value} for name, value in signs]


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _next(answers: dict[str, str], half: bool) -> list[dict[str, str]]:
    much = answers.get("in_the_way") == "much"
    choices = (
        ("What may fit me?", "ask_therapy_suggestion"),
        ("A small first step", "ask_first_step"),
        ("How to find help", "ask_find_care") if much else ("Words to ask someone", "reach_out"),
        *((("Carry on", "ask_self_check"),) if half else ()),
    )
    return [button(*one) for one in choices]


def _named(turn: Turn, signs: list[str]) -> str:
    return in_a_row([named(turn, name) for name in signs])
