"""The crisis lines in a reply, with the words of the language that was written."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge import knowledge
from bot.nlg import Tandem


def said(text: str, language: str) -> str:
    """The check for suicide after a message."""
    domain = Domain.load("domain.yml")
    message = UserUttered(text, {"name": "crisis_suicide"}, parse_data={"text": text, "language": language})
    tracker = DialogueStateTracker.from_events("anna", [ActionExecuted("action_listen"), message], slots=domain.slots)
    reply = asyncio.run(Tandem(None, domain).generate("utter_check_suicide", tracker, "rest"))
    assert reply
    return str(reply["text"])


@pytest.mark.parametrize(("text", "language"), [("ich will nicht mehr leben", "de"), ("quiero morir", "en")])
def test_lines_are_named_in_the_language_that_was_written(text: str, language: str) -> None:
    spoken = "es" if language == "en" else language  # two words: told by the phrase
    reply = said(text, language)
    assert knowledge().texts[f"language.{spoken}"][0] in reply
    assert knowledge().texts[f"lines.{spoken}"][3] in reply


def test_in_english_nothing_is_translated() -> None:
    assert "Find A Helpline, a directory of lines by country: findahelpline.com." in said("i want to die", "en")


def generated(response: str, *before: str, **slots: str) -> dict[str, Any]:
    """A response after these replies."""
    domain = Domain.load("domain.yml")
    events = [*(SlotSet(name, value) for name, value in slots.items()), *map(BotUttered, before)]
    tracker = DialogueStateTracker.from_events("anna", [*events, UserUttered("hm")], slots=domain.slots)
    reply = asyncio.run(Tandem(None, domain).generate(response, tracker, "rest"))
    assert reply
    return reply


def test_no_text_comes_again_before_all_of_its_kind_were_said() -> None:
    said: list[str] = []
    texts = Domain.load("domain.yml").responses["utter_crisis_stay"]
    for _ in range(2 * len(texts)):
        said.append(str(generated("utter_crisis_stay", *said)["text"]))
    assert len(set(said)) == len(texts)
    assert said[: len(texts)] == said[len(texts) :]


def test_a_question_out_of_place_shows_the_way_back() -> None:
    topic = knowledge().topics["sign_delegation"]
    for slots, payload in (
        ({"topic": "sign_delegation"}, "/sign_delegation"),
        ({"held": "ask_signs"}, "/ask_signs"),
        ({}, None),
    ):
        buttons = generated("utter_check_misread", **slots)["buttons"]
        assert [one["payload"] for one in buttons] == ([payload] if payload else [])
    assert generated("utter_check_misread", topic="sign_delegation")["buttons"][0]["title"] == topic.label
