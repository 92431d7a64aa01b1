"""The self-check: a reflection over the eight signs, a question at a time, that can be left and taken up at any step.

It is a Rasa form with one slot to fill (`self_check_done`); the answers and the step are in the slot `self_check`.
A question in between that is left to the rules fills nothing, so the form steps aside, rules answer it, and the form
asks again; what else the message said is taken then.
"""

from __future__ import annotations

from itertools import takewhile
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.commands import answer
from actions.self_check.acts import Reading
from actions.self_check.answers import NO, YES, answers_apart
from actions.self_check.as_answer import TOLD, tells
from actions.self_check.course import State, after, note
from actions.self_check.reading import read
from actions.self_check.said import parts, whole
from actions.self_check.state import NEW, half_done, is_choice, state_of, steps
from actions.turn import Turn
from bot.knowledge.parsed import language_of
from bot.knowledge.phrases import plain

IN_THE_WAY = "in_the_way"
ANSWERED = ("action_other_language", "action_fallback")
KEPT = ("answer", "skip", "correct", "drop", "stop", "pause")  # what counts of a message that was answered by others


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
            state, done = _begun(turn, state, names)
            return [SlotSet("self_check", {**state, "heard": True}), SlotSet("self_check_done", done)]
        if _was_answered(tracker):
            return []
        readings = read(turn, names, state["step"], bool(state.get("missed")))
        if any(one.kind == "aside" for one in readings):
            return []
        state, done = changed(turn, state, names, readings)
        return [SlotSet("self_check", {**state, "heard": True}), SlotSet("self_check_done", done)]


def changed(turn: Turn, state: State, names: list[str], readings: list[Reading]) -> tuple[State, bool | None]:
    """The state after what was read in a message, and whether the check ends with it."""
    said, step = whole(turn), names[state["step"]]
    state, done = after(state, names, readings, told=tells(said) and said.count > TOLD)
    given = next((one for one in readings if one.answer and one.kind == "answer"), None)
    if given and not _is_chosen(turn, besides=len(readings) > 1):
        state.update(taken=given.answer)
    if given and step == IN_THE_WAY and given.others and given.others != given.answer:
        state.update(others=[given.others, given.answer])
    return state, done


def _is_chosen(turn: Turn, besides: bool) -> bool:
    """Is it one of the choices, in its very words? Then it need not be said how it was read; `besides`: more was read in it."""
    if is_choice(turn.knowledge, turn.text):
        return True
    return besides and any(is_choice(turn.knowledge, one.insisted or one.text) for one in parts(turn))


def taken_besides(turn: Turn, state: State, names: list[str]) -> tuple[State, bool | None]:
    """What a message says to the check that something else has answered: a rule, or a word on danger that was none."""
    if state.get("heard") or not turn.text or language_of(turn.tracker.latest_message or {}) or not _came_back(turn):
        return state, None
    given = _answered_with(turn, names[state["step"]])  # "no" may answer what the other has asked
    kept = (one for one in read(turn, names, state["step"]) if one.kind in KEPT)
    readings = [one for one in kept if one.answer == given or one.kind != "answer"]
    readings = [one for one in readings if one.answer or one.kind != "correct"]
    return changed(turn, state, names, readings) if readings else (state, None)


def _came_back(turn: Turn) -> bool:
    """Was something else said after the message, before it is asked again?"""
    since = takewhile(lambda event: event.get("event") != "user", reversed(turn.tracker.events))
    return any(event.get("event") == "bot" for event in since)


def _begun(turn: Turn, state: State, names: list[str]) -> tuple[State, bool | None]:
    """From the first question, or from where it was left; an answer that takes it up again is taken."""
    if not half_done(state):
        begun: State = {**NEW, "notes": []}
        if answer(turn.text, "check_verdict", "is_it_me", kind="asks"):
            note(begun, "opening_verdict")
        return begun, None
    given, done = _answered_with(turn, names[state["step"]]), None
    if given:
        state, done = after(state, names, [Reading("answer", given)], told=False)
        state.update(taken=None if is_choice(turn.knowledge, turn.text) else given)
    state = {**state, "notes": []}
    note(state, "resumed")
    return state, done


def _answered_with(turn: Turn, step: str) -> str | None:
    """The answer in so many words that a message has with which it is taken up again ("what? no. put sometimes")."""
    apart = {
        said: value for part in parts(turn) for said, value in answers_apart(part.insisted or part.text, step).items()
    }
    clear = [value for said, value in apart.items() if plain(said) not in (*YES, *NO)]
    return clear[-1] if len({*clear}) == 1 else None


def _was_answered(tracker: Tracker) -> bool:
    """Did a note about its language go before, or an answer on another subject?"""
    events = takewhile(lambda event: event.get("event") != "user", reversed(tracker.events))
    return any(event.get("name") in ANSWERED for event in events)
