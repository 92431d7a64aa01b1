"""What is read of a parse result: its words as they were meant, and whether they are English."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge.parsed import as_meant, in_english, stretch_as_meant

TYPED = {"text": "my sistr nevr asks, idk"}
MENDED = {**TYPED, "mended_text": "my sister never asks, idk"}


def test_phrases_are_looked_for_in_what_was_meant() -> None:
    assert as_meant(MENDED) == "my sister never asks, idk"
    assert as_meant(TYPED) == TYPED["text"]
    assert as_meant({}) == ""


@pytest.mark.parametrize(("stretch", "meant"), [("my sistr nevr asks,", "my sister never asks,"), ("idk", "idk")])
def test_a_stretch_of_what_was_typed_is_found_in_what_was_meant(stretch: str, meant: str) -> None:
    start = TYPED["text"].index(stretch)
    assert stretch_as_meant(MENDED, start, start + len(stretch)) == meant
    assert stretch_as_meant(TYPED, start, start + len(stretch)) == stretch


@pytest.mark.parametrize(
    ("parsed", "least", "english"),
    [
        ({"text": "i never ask", "language": "en"}, 3, True),
        ({"text": "i never", "language": "en"}, 3, False),
        ({"text": "i never", "language": "en"}, 1, True),
        ({"text": "ich will nicht", "language": "de"}, 1, False),
        ({"text": "/ask_signs"}, 1, False),
        ({"text": "/ask_signs", "language": "en"}, 1, False),
        ({}, 1, False),
    ],
)
def test_a_message_in_english_is_no_button(parsed: dict[str, Any], least: int, english: bool) -> None:
    assert in_english(parsed, least) is english
