"""A country named in any way, as where danger is known."""

from __future__ import annotations

import pytest

from bot.named_places import named_in, numbered_in


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("just her and me. Bristol", "GB"), ("UK, Bristol", "GB"), ("I TOLD you uk", "GB"), ("You never gave me a UK number", "GB"),
        ("not planning anything dramatic. ireland btw", "IE"), ("uk. what if i just sleep it off", "GB"), ("im scared, canada", "CA"),
        ("is there one for New Zealand", "NZ"), ("what about the usa?", "US"), ("ok. Im Dublin", "IE"), ("I'm in Leeds. come to who", "GB"),
        ("south africa if that helps", "ZA"),
    ],
)  # fmt: skip
def test_it_is_read_wherever_it_stands(text: str, code: str) -> None:
    assert [found for found, _ in named_in(text)][:1] == [code]


@pytest.mark.parametrize(
    "text",
    [
        "ok. nice. i called", "my brother jordan knows", "Jordan said so", "let us be", "tell US what to do", "not the uk", "I left England",
        "i had a bath. reading now", "turkey and chips", "chad is my flatmate", "No. Nice one. Okay", "man i am tired", "i'm Irish",
    ],
)  # fmt: skip
def test_what_names_none(text: str) -> None:
    assert list(named_in(text)) == []


@pytest.mark.parametrize(("text", "code"), [("its 999 i know", "GB"), ("i rang. 000", "AU"), ("999?", "GB")])
def test_an_emergency_number_names_one(text: str, code: str) -> None:
    assert numbered_in(text) == code


@pytest.mark.parametrize("text", ["i called 112", "911", "i owe £999", "10000 times", "1,000", "999.50", "10,000"])
def test_what_number_names_none(text: str) -> None:
    assert numbered_in(text) is None
