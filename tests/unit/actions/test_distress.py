"""A hard moment is met; one exercise is given, and another only where it is asked for."""

from __future__ import annotations

from typing import Any

import pytest

from actions.topic.context import ActionAffirm
from actions.topic.explain import ActionSteps
from bot.knowledge import knowledge
from tests.unit.actions.without_model import Done, done

KNOWN = knowledge()
CALM = [step.text for step in KNOWN.steps["calm"]]
AFTER_ONE: dict[str, Any] = {"topic": "distress", "told": {"distress.0": 0}}


def exercise_in(reply: Done) -> bool:
    return any(text in reply.text for text in CALM)


def test_the_first_hard_moment_gets_an_exercise() -> None:
    assert exercise_in(done(ActionSteps(), "i cant breathe and my head is spinning", intent="distress"))


@pytest.mark.parametrize(
    "text",
    ["im fine lol. just tired of being everyones mum", "i just told you. i feel like furniture", "idk wat 2 do abt it"],
)
def test_what_follows_is_met_without_another(text: str) -> None:
    reply = done(ActionSteps(), text, intent="distress", **AFTER_ONE)
    assert not exercise_in(reply)
    assert any(text in reply.text for text in KNOWN.texts["distress.met.ask"])
    assert reply.buttons[0] == "/distress"


@pytest.mark.parametrize(
    ("text", "intent"), [("/distress", "distress"), ("another small thing", "distress"), ("yes", "affirm")]
)
def test_another_is_given_where_it_is_asked_for(text: str, intent: str) -> None:
    slots = {**AFTER_ONE, "offer": "distress"}
    action = ActionAffirm() if intent == "affirm" else ActionSteps()
    assert exercise_in(done(action, text, intent=intent, **slots))


def test_a_sign_that_shows_beside_is_met_first() -> None:
    text = "i feel like furniture at home, nobody sees me"
    reply = done(ActionSteps(), text, intent="distress", confidence=0.5, signs=["problem_relationship_strain"])
    assert not exercise_in(reply)
    assert any(reply.text.startswith(one) for one in KNOWN.topics["problem_relationship_strain"].reflect)
    assert reply.slots["topic"] == "problem_relationship_strain"


def test_the_topic_stays_while_it_is_hard() -> None:
    reply = done(ActionSteps(), "it's humiliating", intent="distress", confidence=0.5, topic="sign_asking_for_help")
    assert reply.slots.get("topic") == "sign_asking_for_help"
    assert any(reply.text.startswith(one) for one in KNOWN.themes["shame"].heard)


def test_a_first_step_with_somebody_is_no_exercise() -> None:
    text = "i dont know how you'd even start with my sister"
    assert not exercise_in(done(ActionSteps(), text, intent="ask_first_step", **AFTER_ONE))
