"""What is read of a parse result: its words as they were meant, and whether they are English."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge.parsed import as_meant, in_english, language_of, stretch_as_meant

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
    ("parsed", "english", "other"),
    [
        ({"text": "i never", "language": "en"}, True, None),
        ({"text": "ich will nicht", "language": "de"}, False, "de"),
        ({"text": "/ask_signs"}, False, None),
        ({"text": "/ask_signs", "language": "en"}, False, None),
        ({}, False, None),
    ],
)
def test_a_message_in_english_is_no_button(parsed: dict[str, Any], english: bool, other: str | None) -> None:
    assert in_english(parsed) is english
    assert language_of(parsed) == other
