"""A sentence in pieces."""

from __future__ import annotations

import pytest

from bot.policies.hearing.halves import together
from bot.safety import default_checker


def joined(*said: str) -> str | None:
    return together(said, lambda text: default_checker().check(text).level != "none")


@pytest.mark.parametrize(
    "said",
    [
        ("I want to", "die"),
        ("hello", "I'm going to", "kill myself"),
        ("I want", "to", "die"),
        ("tonight i will", "end it all"),
        ("i don't want to", "be alive anymore"),
        ("I really want to", "die because nobody would notice anyway and it hurts"),
    ],
)
def test_the_whole_shows_what_its_pieces_hide(said: tuple[str, ...]) -> None:
    assert joined(*said)


@pytest.mark.parametrize(
    "said",
    [
        (),
        ("die",),
        ("I want to", "rest"),
        ("I want to", "die", "I'm from Canada"),  # what was found before is not found again
        ("I want to learn to ask", "dye my hair"),
        ("thanks", "that helps"),
    ],
)
def test_nothing_is_made_of_harmless_pieces(said: tuple[str, ...]) -> None:
    assert joined(*said) is None
