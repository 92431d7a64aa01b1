"""How a message is cut."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.pieces import MIN_WORDS, pieces


def _cut(text: str) -> list[str]:
    return [text[start:end] for start, end in pieces(text)]


def test_sentences_stand_alone() -> None:
    assert _cut("I never ask anyone. My back is wrecked!") == ["I never ask anyone.", "My back is wrecked!"]


def test_a_short_stretch_goes_with_its_neighbour() -> None:
    assert _cut("Yes. I do that all the time.") == ["Yes. I do that all the time."]
    assert _cut("I do that all the time. Ha.") == ["I do that all the time. Ha."]


def test_a_long_sentence_is_cut_at_a_conjunction() -> None:
    text = (
        "my sister offered to watch the kids on saturday so that i could sleep for once in my life,"
        " but i heard myself say that we were good"
    )
    assert _cut(text)[-1] == "but i heard myself say that we were good"


def test_nothing_to_cut() -> None:
    assert pieces("") == []
    assert pieces(" \n ") == []


@given(st.text(alphabet="ab .,!?\n-", max_size=300))
def test_pieces_are_in_order_and_cover_all_that_is_not_blank(text: str) -> None:
    spans = pieces(text)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
    covered = {at for start, end in spans for at in range(start, end)}
    assert all(letter.isspace() for at, letter in enumerate(text) if at not in covered)
    assert len(spans) <= 1 or all(len(text[start:end].split()) >= MIN_WORDS for start, end in spans)
