"""What our own buttons say for a person is never taken for danger, and each payload passes the guard."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from rasa.core.agent import Agent

from bot.channels.guard import is_own_payload
from bot.knowledge import knowledge
from tests.agent import Conversation

OF_DANGER = ("utter_crisis_", "utter_check_")
FORMS = {"self_check.choices.": "/ask_self_check", "reach_out.choices.": "/reach_out"}


def choices() -> list[tuple[str, str]]:
    """The choices of the forms, which are words, with the payload that begins the form."""
    texts = knowledge().texts.items()
    return sorted(
        {
            (begin, one)
            for key, titles in texts
            for start, begin in FORMS.items()
            if key.startswith(start)
            for one in titles
        }
    )


def payloads_of_responses() -> list[str]:
    """The payloads of the responses that stand for an intent."""
    domain = yaml.safe_load(Path("domain.yml").read_text("utf-8"))
    variants = [variant for response in domain["responses"].values() for variant in response]
    buttons = [button["payload"] for variant in variants for button in variant.get("buttons") or []]
    return sorted({payload for payload in buttons if payload.startswith("/")})


@pytest.mark.parametrize(("begin", "choice"), choices())
def test_a_choice_in_a_form_is_no_danger(agent: Agent, begin: str, choice: str) -> None:
    for typed in (choice, choice.lower()):
        talk = Conversation(agent)
        talk.say(begin, typed)
        assert not any(action.startswith(OF_DANGER) for action in talk.actions())
        assert talk.slot("risk_level") is None


def test_the_button_for_being_safe_is_believed(agent: Agent) -> None:
    talk = Conversation(agent)
    talk.say("I want to end my life", "I am safe right now")
    assert "utter_crisis_safe" in talk.actions()
    assert talk.slot("risk_open") is False


@pytest.mark.parametrize("payload", payloads_of_responses())
def test_a_button_for_an_intent_passes_the_guard(payload: str) -> None:
    assert is_own_payload(payload)
