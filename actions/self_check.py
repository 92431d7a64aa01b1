"""The self-check: a reflection over the eight signs, a question at a time, that can be left and taken up at any step.

It is a Rasa form with one slot to fill (`self_check_done`); the answers and the step are in the slot `self_check`.
A question in between fills nothing, so the form steps aside, rules answer it, and the form asks again.
"""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import words
from actions.listening import heard
from actions.self_check_answers import AFTER_SIGNS
from actions.self_check_reading import TOLD, Reading, read, tells
from actions.turn import Turn
from bot.cards import lines_as_text

NEW: dict[str, Any] = {"step": 0, "answers": {}, "note": ""}
NOTED = {
    "nod",
    "all",
    "left",
    "verdict",
    "explain",
    "story",
    "unread",
}  # the step stays, and something is said before it
NONE = ("never", "not")  # with these nothing is there that a sentence could meet


def steps(turn: Turn) -> list[str]:
    """The eight signs, then how long and whether it gets in the way."""
    return [one for one in turn.knowledge.topics if one.startswith("sign_")] + list(AFTER_SIGNS)


def state_of(turn: Turn) -> dict[str, Any]:
    """Where the self-check is: `step` (index), `answers` by step, `note` for the next question, `finished`."""
    return dict(turn.slot("self_check") or NEW)


def half_done(state: dict[str, Any]) -> bool:
    """Was it left on the way?"""
    return bool(state["step"]) and not state.get("finished")


class ValidateSelfCheck(Action):
    """Reads what was said; fills nothing where it is a question in between."""

    def name(self) -> str:
        """Rasa calls this before the form asks."""
        return "validate_self_check_form"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The state after this message."""
        turn = Turn(dispatcher, tracker)
        state, names = state_of(turn), steps(turn)
        if tracker.get_slot("requested_slot") is None:
            begun = {**state, "note": "resumed"} if half_done(state) else NEW
            return [SlotSet("self_check", begun), SlotSet("self_check_done", None)]
        reading = read(turn, names, state["step"], bool(state.get("missed")))
        if reading.kind == "aside":
            return []
        state, done = after(state, names, reading, told=tells(turn) and len(turn.text.split()) > TOLD)
        return [SlotSet("self_check", state), SlotSet("self_check_done", done)]


def after(state: dict[str, Any], names: list[str], reading: Reading, told: bool) -> tuple[dict[str, Any], bool | None]:
    """The state after a message, and whether the check ends with it; it is asked anew, so `asked` is cleared."""
    kind, step = reading.kind, state["step"]
    missed = state.get("missed", 0) + 1 if kind in ("unread", "story") else 0
    met = kind == "story" or (told and reading.answer not in (None, *NONE))
    now = {**state, "note": "", "asked": None, "missed": missed, "met": met, "paused": kind == "pause"}
    if kind in ("stop", "pause"):
        return now, True
    if kind == "anew":
        return {**NEW, "asked": None, "note": "anew"}, None
    if kind == "back":
        now["step"] = max(0, step - 1)
    elif kind == "correct":
        _correct(now, names, reading)
    elif missed > 1:
        now["note"] = "unread_again"
    elif kind in NOTED and not reading.answer:
        now["note"] = kind
    elif kind != "go_on":
        _take(now, names, reading)
    return now, True if now["step"] >= len(names) else None


def _correct(state: dict[str, Any], names: list[str], reading: Reading) -> None:
    """Another answer to an earlier step, or back to it."""
    place = reading.step or 0
    if reading.answer:
        state.update(answers={**state["answers"], names[place]: reading.answer}, note="corrected")
    else:
        state.update(step=place, until=state["step"], note="went_back")


def _take(state: dict[str, Any], names: list[str], reading: Reading) -> None:
    """The answer, or none where it was skipped; "often, so do I have it?" is told both."""
    step = names[state["step"]]
    kept = {name: value for name, value in state["answers"].items() if name != step}
    state["answers"] = {**kept, step: reading.answer} if reading.answer else kept
    state.update(
        step=max(state["step"] + 1, state.pop("until", 0)), note="verdict" if reading.kind == "verdict" else ""
    )


class AskSelfCheck(Action):
    """Asks the question of the current step."""

    def name(self) -> str:
        """Rasa calls this to ask for the form's slot."""
        return "action_ask_self_check_form_self_check_done"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Number, question, choices; in a hard moment only whether to go on."""
        turn = Turn(dispatcher, tracker)
        state, names = state_of(turn), steps(turn)
        step = names[min(state["step"], len(names) - 1)]
        card = {"type": "self_check", "step": state["step"] + 1, "of": _number_of(names, step)}
        turn.remember(self_check={**state, "note": "", "met": False, "asked": state["step"]})
        aside = state.get("asked") == state["step"] and not state["note"]
        care = turn.care()
        if care or (turn.intent == "distress" and aside):
            turn.put(care, turn.say("self_check.pause"), buttons=[words("Carry on"), words("Stop")], card=card)
            return turn.events()
        lead = " ".join(filter(None, (_met(turn, state), _lead(turn, state, names, step), _line(turn, state))))
        turn.put(lead, _question(turn, names, step), buttons=_buttons(turn, step), card=card)
        return turn.events()


def _number_of(names: list[str], step: str) -> int:
    """How many there are: the eight signs; with the last two, all."""
    return len(names) if step in AFTER_SIGNS else len(names) - len(AFTER_SIGNS)


def _met(turn: Turn, state: dict[str, Any]) -> str:
    """One sentence for what was told with an answer, or in the place of one."""
    if not state.get("met"):
        return ""
    told = [one for one in (*turn.signs, turn.intent) if one in turn.knowledge.topics]
    topic = next((turn.knowledge.topics[one] for one in told if turn.knowledge.topics[one].reflect), None)
    return heard(turn, topic) if topic else turn.say("self_check.met")


def _lead(turn: Turn, state: dict[str, Any], names: list[str], step: str) -> str:
    """What stands before the question: how it goes, a note on the last message, or the way back from an aside."""
    note = state["note"]
    if note == "explain":
        check = turn.knowledge.topics[step].self_check if step.startswith("sign_") else None
        return check.explain if check else turn.say("self_check.explain_after")
    if note == "left":
        more = len(names) - state["step"]
        return turn.say("self_check.left", count=str(more)) if more > 1 else turn.say("self_check.left.last")
    if note == "all":
        return turn.say("self_check.all", signs=labels(turn, names[: -len(AFTER_SIGNS)]))
    if note in ("unread", "nod"):
        return turn.say(f"self_check.{note}.{step if step in AFTER_SIGNS else 'often'}")
    if note == "story":
        return ""
    if note:
        return turn.say(f"self_check.{note}")
    if "asked" not in state:
        return turn.say("self_check.opening")
    return turn.say("self_check.back") if state["asked"] == state["step"] else ""


def _line(turn: Turn, state: dict[str, Any]) -> str:
    """After danger, whoever begins or takes it up again is told the line once more."""
    if not turn.slot("risk_level") or ("asked" in state and state["note"] != "resumed"):
        return ""
    lines = turn.knowledge.lines_for(turn.slot("risk_kind") or "crisis_suicide", turn.slot("country"))
    return turn.say("self_check.line", line=lines_as_text(lines[:1]))


def _question(turn: Turn, names: list[str], step: str) -> str:
    check = turn.knowledge.topics[step].self_check if step.startswith("sign_") else None
    if check is None:
        return turn.knowledge.texts[f"self_check.{step}"][0]
    return f"{names.index(step) + 1} of {_number_of(names, step)}. {check.question}"


def _buttons(turn: Turn, step: str) -> list[dict[str, str]]:
    titles = turn.knowledge.texts[f"self_check.choices.{step if step in AFTER_SIGNS else 'often'}"]
    return [words(title) for title in titles]


def labels(turn: Turn, signs: list[str]) -> str:
    """Signs by their short names, as a list in a sentence."""
    return in_a_row([turn.knowledge.topics[name].label.lower() for name in signs])


def in_a_row(names: list[str]) -> str:
    """ "a, b and c"."""
    return ", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + names[-1]
