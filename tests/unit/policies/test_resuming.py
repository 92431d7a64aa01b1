"""A self-check that was left half done is taken up when it is asked for, and only then."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.shared.core.events import ActionExecuted, Event, SlotSet, UserUttered
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge.names import CHECK_FORM
from bot.policies.resuming import LEFT, OFFER, taken_up

SLOTS = ("self_check", "risk_open", "offer")
HALF = {"step": 3, "answers": {}, "note": "", "finished": False}


def after(
    state: Any, last: str = "action_explain", risk: bool = False, offer: str | None = None
) -> DialogueStateTracker:
    """A conversation in which the check is in this state."""
    slots = [AnySlot(name, mappings=[{}], influence_conversation=False) for name in SLOTS]
    events: list[Event] = [
        SlotSet("self_check", state),
        SlotSet("risk_open", risk),
        SlotSet("offer", offer),
        ActionExecuted(last),
        ActionExecuted("action_listen"),
        UserUttered("…"),
    ]
    return DialogueStateTracker.from_events("somebody", events, slots=slots)


OVER = {**HALF, "step": 10, "finished": True}
ASKED = ["can we continue the questions", "resume", "where were we", "carry on with the check", "back to the questions"]


@pytest.mark.parametrize("text", [*ASKED, "can we pick it up where we left", "ok, where we left please"])
def test_it_is_taken_up_when_it_is_asked_for(text: str) -> None:
    assert taken_up(after(HALF), text) == CHECK_FORM


@pytest.mark.parametrize("text", [*ASKED, "carry on", "OFTEN!!!"])
def test_but_not_in_danger(text: str) -> None:
    assert taken_up(after(HALF, LEFT, risk=True), text) is None


@pytest.mark.parametrize(
    ("text", "action"), [("ok back to the questions", CHECK_FORM), ("where were we", None), ("carry on", None)]
)
def test_where_there_was_none_only_its_name_begins_it(text: str, action: str | None) -> None:
    assert taken_up(after(None), text) == action


@pytest.mark.parametrize("text", ["carry on", "OFTEN!!!", "a lot", "i changed my mind, lets go on"])
def test_right_after_it_was_left_a_word_is_enough(text: str) -> None:
    assert taken_up(after(HALF, LEFT), text) == CHECK_FORM
    assert taken_up(after(HALF, "action_deny", offer="ask_self_check"), text) == CHECK_FORM
    assert taken_up(after(HALF), text) is None


@pytest.mark.parametrize("text", ["carry on", "OFTEN!!!", "where were we", "back to the questions"])
def test_where_it_is_over_it_is_offered(text: str) -> None:
    assert taken_up(after(OVER, LEFT), text) == OFFER
    assert taken_up(after(OVER), text) == (OFFER if "questions" in text else None)


@pytest.mark.parametrize("text", ["yes", "hello", "i never ask anyone", "start over", "tell me more"])
def test_nothing_else_takes_it_up(text: str) -> None:
    assert taken_up(after(HALF, LEFT), text) is None
    assert taken_up(after(OVER, LEFT), text) is None
