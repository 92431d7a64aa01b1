"""Whose place a message names."""

from __future__ import annotations

import pytest

from bot.policies.hearing.where import own_place, places_of


@pytest.mark.parametrize(
    ("text", "person", "expected"),
    [
        ("I'm in Spain", "first", {"first": "ES"}),
        ("I'm in Spain", "third", {"first": "ES"}),
        ("my brother in Manchester wants to end it", "third", {"third": "GB"}),
        ("he lives in Manchester", "third", {"third": "GB"}),
        ("he is in Cork, i'm in New York", "third", {"third": "IE", "first": "US"}),
        ("I live in Spain but she lives in the UK", "third", {"third": "GB", "first": "ES"}),
        ("Dublin", "first", {"first": "IE"}),
        ("Dublin", "third", {"third": "IE"}),
        ("in Dublin", "third", {"third": "IE"}),
        ("we live in Leeds", "third", {"third": "GB", "first": "GB"}),
        ("im in toronto, she's from brazil", "third", {"first": "CA"}),
        ("she grew up in Spain and lives in Leeds", "third", {"third": "GB"}),
        ("she's from Spain", "third", {"third": "ES"}),
        ("writing from Spain", "first", {"first": "ES"}),
        ("nowhere", "first", {}),
    ],
)
def test_whose_place(text: str, person: str, expected: dict[str, str]) -> None:
    assert places_of(text, "third" if person == "third" else "first") == expected


def test_the_writer_s_own_place_is_only_what_they_said_of_themselves() -> None:
    assert own_place(["I'm in Spain", "my brother in Manchester never calls"]) == "ES"
    assert own_place(["my brother in Manchester never calls", "in the UK?"]) is None
    assert own_place(["I'm in Spain", "I'm in France now"]) == "FR"
