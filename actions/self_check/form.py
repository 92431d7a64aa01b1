"""The self-check: a reflection over the eight signs, a question at a time, that can be left and taken up at any step.

It is a Rasa form with one slot to fill (`self_check_done`); the answers and the step are in the slot `self_check`.
A question in between fills nothing, so the form steps aside, rules answer it, and the form asks again.
"""

from __future__ import annotations

from itertools import takewhile
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.commands import answer
from actions.self_check.acts import Reading
from actions.self_check.answers import NO, YES, answer_in
from actions.self_check.reading import TOLD, read, tells
from actions.self_check.state import NEW, half_done, is_choice, state_of, steps
from actions.turn import Turn
from bot.knowledge.phrases import plain

NONE = ("never", "not")  # with these nothing is there that a sentence could meet
IN_THE_WAY = "in_the_way"
MISSED = ("unread", "story")
FEWEST = 3  # words: as few, when it is taken up again, may be the answer itself ("OFTEN!!!")
ANSWERED = ("action_other_language", "action_fallback")


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
            return [SlotSet("self_check", _begun(turn, state, names)), SlotSet("self_check_done", None)]
        if _was_answered(tracker):
            return []
        reading = read(turn, names, state["step"], bool(state.get("missed")))
        if reading.kind == "aside":
            return []
        state, done = after(state, names, reading, told=tells(turn) and len(turn.text.split()) > TOLD)
        if reading.answer and reading.kind == "answer" and not is_choice(turn.knowledge, turn.text):
            state.update(taken=reading.answer)
        at_the_end = names[state_of(turn)["step"]] == IN_THE_WAY
        if at_the_end and reading.others and reading.others != reading.answer:
            state.update(others=[reading.others, reading.answer])
        return [SlotSet("self_check", state), SlotSet("self_check_done", done)]


def _begun(turn: Turn, state: dict[str, Any], names: list[str]) -> dict[str, Any]:
    """From the first question, or from where it was left; an answer that takes it up again is taken."""
    if not half_done(state):
        asks = answer(turn.text, "check_verdict", "is_it_me", kind="asks")
        return {**NEW, "note": "opening_verdict" if asks else ""}
    few = 0 < len(turn.text.split()) <= FEWEST and plain(turn.text) not in (*YES, *NO)
    given = answer_in(turn.text, names[state["step"]]) if few else None
    if given and state["step"] + 1 < len(names):
        state, _ = after(state, names, Reading("answer", given), told=False)
    return {**state, "note": "resumed"}


def _was_answered(tracker: Tracker) -> bool:
    """Did a note about its language go before, or an answer on another subject?"""
    events = takewhile(lambda event: event.get("event") != "user", reversed(tracker.events))
    return any(event.get("name") in ANSWERED for event in events)


def after(state: dict[str, Any], names: list[str], reading: Reading, told: bool) -> tuple[dict[str, Any], bool | None]:
    """The state after a message, and whether the check ends with it; it is asked anew, so `asked` is cleared."""
    kind = reading.kind
    missed = state.get("missed", 0) + 1 if kind in MISSED else 0
    met = kind == "story" or (told and reading.answer not in (None, *NONE))
    now = {
        **state,
        "note": "",
        "of": None,
        "asked": None,
        "taken": None,
        "was": None,
        "missed": missed,
        "met": names[state["step"]] if met else "",
        "paused": kind == "pause",
        "left": kind == "stop",
    }
    if kind in ("stop", "pause", "unasked"):
        return {**now, "unasked": kind == "unasked"}, True
    if kind == "anew":
        return {**NEW, "asked": None, "note": "anew"}, None
    if kind == "back":
        now["step"] = max(0, state["step"] - 1)
    elif kind in ("correct", "dispute"):
        _correct(now, reading, names)
    elif kind == "drop":
        _drop(now, names[reading.step or 0], reading.step)
    elif kind == "skip" or reading.answer:
        _take(now, names, reading)
    elif kind != "go_on":
        now.update(note=f"{kind}_again" if missed > 1 else kind, of=list(reading.between) or reading.step)
    return now, True if now["step"] >= len(names) else None


def _correct(state: dict[str, Any], reading: Reading, names: list[str]) -> None:
    """Another answer to an earlier step, or back to it."""
    place = reading.step or 0
    if reading.answer:
        state.update(answers={**state["answers"], names[place]: reading.answer}, note="corrected", of=place)
    else:
        note = "dispute" if reading.kind == "dispute" else "went_back"
        if note == "dispute":
            _drop(state, names[place], place)
        state.update(step=place, until=state["step"], note=note, of=place)


def _drop(state: dict[str, Any], name: str, place: int | None) -> None:
    """An answer that is taken back is gone, and said to be."""
    left = {one: value for one, value in state["answers"].items() if one != name}
    state.update(was=state["answers"].get(name), answers=left, note="dropped", of=place)


def _take(state: dict[str, Any], names: list[str], reading: Reading) -> None:
    """The answer, with those to later steps, or none where it was skipped; what else was asked is told as well."""
    at = state["step"]
    last = at if reading.step is None else reading.step
    taken = {names[at]: reading.answer, **reading.ahead} if reading.answer else {}
    left = [name for name in names[at : last + 1] if name not in taken]
    answers = {name: value for name, value in {**state["answers"], **taken}.items() if name not in left}
    given_ahead = {*state.get("ahead", ()), *reading.ahead}
    step = max(last + 1, state.pop("until", 0))
    while step < len(names) and names[step] in given_ahead:
        step += 1
    several = list(taken) if reading.ahead else left if len(left) > 1 else None
    note = "" if reading.kind in ("answer", "skip") else reading.kind
    in_order = {name: answers[name] for name in names if name in answers}
    state.update(answers=in_order, step=step, ahead=sorted(given_ahead))
    state.update(note=("noted" if taken else "skipped") if several else note, of=several)
