"""The crisis lines in a reply, with the words of the language that was written."""

from __future__ import annotations

import asyncio

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, UserUttered
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
