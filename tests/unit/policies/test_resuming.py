"""A self-check that was left half done is taken up when it is asked for, and only then."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.shared.core.events import ActionExecuted, Event, SlotSet, UserUttered
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker

from bot.policies.resuming import LEFT, resumes

HALF = {"step": 3, "answers": {}, "note": "", "finished": False}


def after(state: Any, last: str = "action_explain", risk: bool = False) -> DialogueStateTracker:
    """A conversation in which the check is in this state."""
    slots = [AnySlot(name, mappings=[{}], influence_conversation=False) for name in ("self_check", "risk_open")]
    events: list[Event] = [
        SlotSet("self_check", state),
        SlotSet("risk_open", risk),
        ActionExecuted(last),
        ActionExecuted("action_listen"),
        UserUttered("…"),
    ]
    return DialogueStateTracker.from_events("somebody", events, slots=slots)


ASKED = [
    "can we continue the questions", "can we pick it up where we left", "resume", "where were we", "carry on with the check", "back to the questions",
]  # fmt: skip


@pytest.mark.parametrize("text", ASKED)
def test_it_is_taken_up_when_it_is_asked_for(text: str) -> None:
    assert resumes(after(HALF), text)


@pytest.mark.parametrize("text", [*ASKED, "carry on"])
def test_but_not_in_danger_nor_where_there_is_none(text: str) -> None:
    assert not resumes(after(HALF, LEFT, risk=True), text)
    assert not resumes(after(None, LEFT), text)
    assert not resumes(after({**HALF, "finished": True}, LEFT), text)


def test_carry_on_means_it_right_after_it_was_left() -> None:
    assert resumes(after(HALF, LEFT), "carry on")
    assert not resumes(after(HALF), "carry on")


@pytest.mark.parametrize("text", ["yes", "hello", "i never ask anyone", "start over", "tell me more"])
def test_nothing_else_takes_it_up(text: str) -> None:
    assert not resumes(after(HALF), text)
