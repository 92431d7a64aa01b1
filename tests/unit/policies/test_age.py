"""Who says to be under 18."""

from __future__ import annotations

import pytest

from bot.policies.hearing.age import is_young, says_young


@pytest.mark.parametrize(
    "text",
    [
        "I'm 15 and my stepdad hits me", "my stepdad hits me and I'm in 9th grade", "im 14", "I am fifteen",
        "i'm only 16 and", "I’m 13, my mum", "I'm 15 years old", "i'm a minor", "im just a kid", "I'm in year 9",
        "I'm a freshman in high school", "I'm still in high school", "i am 17 yo",
    ],
)  # fmt: skip
def test_the_writer_is_young(text: str) -> None:
    assert says_young(text, "first")


@pytest.mark.parametrize(
    "text",
    [
        "I'm 15 minutes late", "im 12 weeks pregnant", "I'm 18", "I am 45 and tired", "when I was 15 my dad hit me",
        "I was in 9th grade when", "I'm a teacher in high school", "I'm 5 foot 2", "I'm working in a primary school",
        "I'm 10 days sober", "I'm 16 hours into a shift", "I am kidding", "im 150 pounds", "i'm 100% sure",
        "I'm 7 years sober", "i am childless", "my daughter is 15", "", "she treats me like i'm 12",
        "he talks as if I'm a child", "I get 40 a week", "I'm the adult",
    ],
)  # fmt: skip
def test_the_writer_is_not(text: str) -> None:
    assert not says_young(text, "first")


@pytest.mark.parametrize(
    "text",
    [
        "my friend is 15 and wants to die", "she's 14", "my 13-year-old daughter cuts", "he is in 8th grade",
        "my son is a teenager",
    ],
)  # fmt: skip
def test_somebody_else_is_young(text: str) -> None:
    assert says_young(text, "third")


@pytest.mark.parametrize("text", ["my daughter is 25", "she's 15 minutes late", "he's 60", "I'm 15, she's 40"])
def test_somebody_else_is_not(text: str) -> None:
    assert not says_young(text, "third")


def test_the_last_word_on_it_counts() -> None:
    assert is_young(["I'm 15", "my mum is 40"], "first") is True
    assert is_young(["I'm 15", "I am a 52 year old man"], "first") is False
    assert is_young(["I'm in high school", "I'm the adult here"], "first") is False
    assert is_young(["she has the cards, I get 40 a week"], "first") is None
