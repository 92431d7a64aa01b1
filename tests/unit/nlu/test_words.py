"""Words as the encoder saw them."""

from __future__ import annotations

import pytest

from bot.nlu.vectors import FEATURES, Encoder
from bot.nlu.words import words_of


@pytest.mark.parametrize("text", ["\x00", "", "   ", "🙃", "can you\tcome\n\non Friday?"])
def test_each_word_that_was_read_has_a_vector_and_marks(encoder: Encoder, text: str) -> None:
    words = words_of(encoder.read(text))
    assert words.vectors.shape == (len(words.spans), FEATURES) and words.marks.shape == (len(words.spans), 4)
    assert [text[start:end] for start, end in words.spans] == (text.split() if words.spans.size else [])
