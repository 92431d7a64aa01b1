"""The course of the self-check: what a message changes in its state, and what is to be said of it before the next question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from actions.self_check.acts import Reading
from actions.self_check.state import NEW

NONE = ("never", "not")  # with these nothing is there that a sentence could meet
MISSED = ("unread", "story")
ENDS = ("stop", "pause", "unasked")
State = dict[str, Any]


def after(state: State, names: list[str], readings: Sequence[Reading], told: bool) -> tuple[State, bool | None]:
    """The state after a message, and whether the check ends with it; it is asked anew, so `asked` is cleared."""
    at, kinds = state["step"], {one.kind for one in readings}
    missed = state.get("missed", 0) + 1 if kinds & {*MISSED} and not any(one.answer for one in readings) else 0
    met = "story" in kinds or told and any(one.kind == "answer" and one.answer not in NONE for one in readings)
    now = {
        **state,
        "notes": [],
        "asked": None,
        "taken": None,
        "last": None,
        "offered": None,
        "missed": missed,
        "met": names[at] if met else "",
        "paused": "pause" in kinds,
        "left": "stop" in kinds,
        "unasked": "unasked" in kinds,
    }
    if (
        "not_mine" in kinds and state.get("unfit") == at and not kinds & {"answer", "skip"}
    ):  # said twice: it is left out
        readings = [Reading("skip"), *(one for one in readings if one.kind != "not_mine")]
    now["unfit"] = at if "not_mine" in kinds else None
    if "anew" in kinds:
        begun: State = {**NEW, "asked": None, "notes": []}
        note(begun, "anew")
        return begun, None
    for one in readings:
        _apply(now, names, one)
    return now, True if kinds & {*ENDS} or now["step"] >= len(names) else None


def note(state: State, name: str, of: Any = None, value: str | None = None) -> None:
    """Something that is to be said before the next question."""
    state["notes"].append({"note": name, "of": of, "value": value})


def _apply(state: State, names: list[str], reading: Reading) -> None:
    kind = reading.kind
    if kind == "back":
        state["step"] = max(0, state["step"] - 1)
    elif kind in ("correct", "dispute"):
        _correct(state, reading, names)
    elif kind == "drop":
        _drop(state, names[reading.step or 0], reading.step)
    elif kind == "ahead":
        _note_ahead(state, names, reading.ahead)
    elif kind == "skip" or reading.answer:
        _take(state, names, reading)
    elif kind not in ("go_on", *ENDS):
        state["offered"] = list(reading.of) if kind == "between" else state["offered"]
        note(
            state, f"{kind}_again" if state["missed"] > 1 and kind in MISSED else kind, list(reading.of) or reading.step
        )


def _correct(state: State, reading: Reading, names: list[str]) -> None:
    """Another answer to an earlier step, or back to it."""
    place = reading.step or 0
    if reading.answer:
        state["answers"] = _ordered({**state["answers"], names[place]: reading.answer}, names)
        note(state, "corrected", place, reading.answer)
        return
    if reading.kind == "dispute":
        was = state["answers"].get(names[place])
        state["answers"] = {one: value for one, value in state["answers"].items() if one != names[place]}
        note(state, "dispute", place, was)
    else:
        note(state, "went_back", place)
    state.update(until=max(state["step"], state.get("until", 0)), step=place)


def _drop(state: State, name: str, place: int | None) -> None:
    """An answer that is taken back is gone, and said to be."""
    was = state["answers"].get(name)
    state["answers"] = {one: value for one, value in state["answers"].items() if one != name}
    note(state, "dropped", place, was)


def _note_ahead(state: State, names: list[str], given: dict[str, str]) -> None:
    """Answers to later steps alone: the open one stays open."""
    state["answers"] = _ordered({**state["answers"], **given}, names)
    state["ahead"] = sorted({*state.get("ahead", ()), *given})
    note(state, "noted", list(given))


def _take(state: State, names: list[str], reading: Reading) -> None:
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
    state.update(answers=_ordered(answers, names), step=step, ahead=sorted(given_ahead))
    if reading.answer:
        state["last"] = [at, reading.answer]
    if reading.ahead:
        note(state, "noted", list(taken))
    elif len(left) > 1:
        note(state, "skipped", left)


def _ordered(answers: dict[str, Any], names: list[str]) -> dict[str, str]:
    return {name: answers[name] for name in names if name in answers}
