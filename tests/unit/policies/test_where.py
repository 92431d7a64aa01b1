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
        ("yesterday in the van he gave me his drill", "third", {}),
    ],
)
def test_whose_place(text: str, person: str, expected: dict[str, str]) -> None:
    assert places_of(text, "third" if person == "third" else "first") == expected


def test_the_writer_s_own_place_is_only_what_they_said_of_themselves() -> None:
    assert own_place(["I'm in Spain", "my brother in Manchester never calls"]) == "ES"
    assert own_place(["my brother in Manchester never calls", "in the UK?"]) is None
    assert own_place(["I'm in Spain", "I'm in France now"]) == "FR"
    assert own_place(["I live in Germany", "i am from syria, so my german is bad"]) == "DE"
    assert own_place(["i'm from Ireland"]) == "IE"


@pytest.mark.parametrize(
    "text",
    [
        "my english is bad, i am from syria",
        "originally from Poland, i find phones hard",
        "my family's in Ghana",
        "I grew up in Kenya",
    ],
)
def test_where_somebody_comes_from_is_no_place_where_the_place_is_known(text: str) -> None:
    assert places_of(text, "first", anyhow=True, origins=False) == {}
    assert places_of("I'm from Kenya but I live in Leeds", "first", origins=False) == {"first": "GB"}


def test_where_no_place_is_known_it_is_an_answer() -> None:
    assert places_of("i'm from Ireland", "first", anyhow=True) == {"first": "IE"}
