"""What our own buttons say for a person is never taken for danger, and typed by hand it does the same."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import yaml
from rasa.core.agent import Agent

from bot.channels.guard import is_own_payload
from bot.knowledge import knowledge

UNSURE = "I am not sure that I am safe"  # the one that is to be asked about


def words_of_buttons() -> list[str]:
    """The payloads that are words: the choices of the forms, and those of the responses."""
    forms = [title for key, titles in knowledge().texts.items() if ".choices." in key for title in titles]
    domain = yaml.safe_load(Path("domain.yml").read_text("utf-8"))
    variants = [variant for response in domain["responses"].values() for variant in response]
    buttons = [button["payload"] for variant in variants for button in variant.get("buttons") or []]
    return sorted({*forms, *(payload for payload in buttons if not payload.startswith("/"))} - {UNSURE})


def payloads_of_responses() -> list[str]:
    """The payloads of the responses that stand for an intent."""
    domain = yaml.safe_load(Path("domain.yml").read_text("utf-8"))
    variants = [variant for response in domain["responses"].values() for variant in response]
    buttons = [button["payload"] for variant in variants for button in variant.get("buttons") or []]
    return sorted({payload for payload in buttons if payload.startswith("/")})


@pytest.mark.parametrize("text", words_of_buttons())
def test_a_button_in_words_is_no_danger(agent: Agent, text: str) -> None:
    for typed in (text, text.lower()):
        assert asyncio.run(agent.parse_message(typed))["safety"]["level"] == "none"


@pytest.mark.parametrize("payload", payloads_of_responses())
def test_a_button_for_an_intent_passes_the_guard(payload: str) -> None:
    assert is_own_payload(payload)
