"""Questions for somebody else are answered for them, and what they do is not counted as the writer's."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge import knowledge
from tests.turns import Turns

KNOWLEDGE = knowledge()
SON = "my son never asks for help since the divorce"
CLOSEST = KNOWLEDGE.texts["therapy.ask"]


@pytest.fixture
def talk() -> Turns:
    """A mother who told of her son."""
    turns = Turns()
    turns.say(SON, "sign_asking_for_help", ["sign_asking_for_help"])
    return turns


def test_the_sons_sign_is_not_the_mothers(talk: Turns) -> None:
    assert talk.slots["about"] == "your son"
    assert not talk.slots.get("shared")
    said = talk.say("/ask_recall")
    assert "your son" in said and KNOWLEDGE.topics["sign_asking_for_help"].name in said
    assert not any(said.startswith(text.split("{")[0]) for text in KNOWLEDGE.texts["recall.told"])


def test_a_sign_that_comes_with_a_question_for_him_is_not_the_mothers() -> None:
    turns = Turns()
    turns.say(
        "my son never asks for help, should i worry",
        "ask_diagnosis",
        {"sign_asking_for_help": "my son never asks for help"},
    )
    assert not turns.slots.get("shared")


def test_no_theme_of_ones_own_is_met_for_somebody_else(talk: Turns) -> None:
    heard = [text for name in ("forced_dependence", "upheaval") for text in KNOWLEDGE.themes[name].heard]
    assert not any(text in str(talk.events) for text in heard)


def test_being_made_redundant_is_no_dependence() -> None:
    words = Turns().say("i was made redundant, now i do it alone", "sign_working_alone", ["sign_working_alone"])
    assert not any(text in words for text in KNOWLEDGE.themes["forced_dependence"].heard)


@pytest.mark.parametrize(
    ("text", "intent", "therapy"),
    [
        ("would emdr be something for him", "ask_therapy_suggestion", "emdr"),
        ("which kind of therapy for him", "ask_therapy_suggestion", ""),
        ("should he go to therapy? what kind", "ask_therapy_type", ""),
        ("i wonder which therapy would be right for him", "ask_therapy_suggestion", ""),
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_therapy_for_him(talk: Turns, text: str, intent: str, therapy: str, known: bool) -> None:
    turns = talk if known else Turns()
    entities: dict[str, Any] = {"therapy": therapy} if therapy else {}
    words = turns.say(text, intent, **entities)
    assert "professional" in words and not any(one in words for one in CLOSEST)
    assert ("EMDR" in words) == (therapy == "emdr")
    assert "your son" in words or "him" in words


def test_for_me_is_for_me(talk: Turns) -> None:
    words = talk.say("and which therapy would be right for me", "ask_therapy_suggestion")
    assert any(one in words for one in CLOSEST)
