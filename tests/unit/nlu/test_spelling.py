"""Misspelt words are mended towards the words of the examples; all else stays as it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.spelling import Mended, Spelling

TEXTS = [
    "I never ask anyone for help",
    "idk why i cant ask for help",
    "they offered and i refused, idk, cant do it",
] * 2


@pytest.fixture(scope="module")
def spelling() -> Spelling:
    return Spelling.of(TEXTS)


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("i nevre ask anyoen for hlep", "i never ask anyone for help"),
        ("they offfered and i reufsed", "they offered and i refused"),
        ("Nevre ask.", "never ask."),
        ("idk cant", "idk cant"),  # slang that people use is known
        ("a rusty trombone", "a rusty trombone"),  # English, though no example has it
        ("ask Xanthippe", "ask Xanthippe"),  # nothing is near
        ("hlep nevre rfeused", "hlep nevre rfeused"),  # all strange: another language, or no text
        ("", ""),
    ],
)
def test_slips_are_put_right_and_nothing_else(spelling: Spelling, typed: str, mended: str) -> None:
    assert spelling.mend(typed).text == mended


def test_a_stretch_is_told_as_it_was_typed(spelling: Spelling) -> None:
    typed = "well, i nevr ask anyoone. idk, they offerd"
    mended = spelling.mend(typed)
    start = mended.text.index("i never")
    assert typed[slice(*mended.as_typed((start, start + len("i never ask anyone"))))] == "i nevr ask anyoone"
    assert mended.as_typed((0, len(mended.text))) == (0, len(typed))


def test_a_typographic_apostrophe_is_an_apostrophe() -> None:
    assert Spelling.of(["i can't ask", "we can't ask"]).mend("i can’t ask").text == "i can’t ask"


@given(st.text(max_size=200))
def test_any_text_can_be_mended(text: str) -> None:
    mended = Spelling.of(TEXTS).mend(text)
    assert isinstance(mended, Mended)
    assert mended.as_typed((0, len(mended.text)))[1] == len(text)
