"""A message was worded: how it goes on from there; and a no that is feared before there is one."""

from __future__ import annotations

import pytest

from actions.topic.explain import ActionSteps
from bot.knowledge import knowledge
from bot.knowledge.thread import STEP, said_of_step
from bot.knowledge.wording import fears
from tests.unit.actions.without_model import done

SISTER = {"worded": "your sister"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("she answered!!", "answered"),
        ("he finally replied", "answered"),
        ("omg she wrote back", "answered"),
        ("ok sent it", "sent"),
        ("i texted her just now", "sent"),
        ("no answer yet", "waiting"),
        ("shes not answered yet and i keep looking", "waiting"),
        ("she answered, she said yes", "done"),
        ("hey im back, she said yes", "done"),
        ("she said no", "refused"),
        ("he never replied", "refused"),
    ],
)
def test_how_it_went_is_linked_to_the_message(text: str, kind: str) -> None:
    assert said_of_step(text, None, "your sister") == kind
    assert said_of_step(text, None) is None
    reply = done(ActionSteps(), text, reach_out=SISTER)
    assert any(one in reply.text for one in knowledge().texts[f"step.{kind}.ask"])
    assert len(reply.text.split()) <= 60 and reply.slots["topic"] == STEP


@pytest.mark.parametrize("topic", ["sign_asking_for_help", "sign_fear_of_dependency"])
@pytest.mark.parametrize("text", ["what if he says no", "my boss would say no", "scared she'll say no"])
def test_a_feared_no_is_met_while_asking_is_talked_about(topic: str, text: str) -> None:
    assert said_of_step(text, topic) == "a_no"
    assert said_of_step(text, "sign_perfectionism") is None
    reply = done(ActionSteps(), text, topic=topic)
    assert "/ask_help_someone" not in reply.buttons and "/reach_out" in reply.buttons


@pytest.mark.parametrize("text", ["what if he says no", "he'd think im weak", "im scared she gets mad"])
def test_a_feared_answer_is_the_writers_own(text: str) -> None:
    assert fears(text)


@pytest.mark.parametrize("text", ["my wife never asks for anything", "she is so busy", "my son is mad at me"])
def test_what_others_do_is_no_feared_answer(text: str) -> None:
    assert not fears(text)
