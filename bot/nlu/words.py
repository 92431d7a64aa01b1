"""What the encoder saw of a text, word by word."""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from bot.nlu.vectors import FEATURES, Floats, Reading

_WORD = re.compile(r"\S+")
_QUOTES = "\"'“”‘’"


class Words(NamedTuple):
    """The words of a text: where each stands, its vector, and its marks (what stands before, at its end, around it)."""

    spans: npt.NDArray[np.int64]
    vectors: Floats
    marks: Floats


def words_of(reading: Reading) -> Words:
    """The words that were read, in their order; a text that is too long is read in part."""
    found = [match.span() for match in _WORD.finditer(reading.text)]
    starts = np.array([start for start, _ in found], np.int64)
    owners = np.searchsorted(starts, reading.offsets[: len(reading.tokens), 0], side="right") - 1
    seen = np.unique(owners[owners >= 0])
    vectors = np.array([reading.tokens[owners == one].mean(axis=0) for one in seen], np.float32)
    spans = np.array([found[one] for one in seen], np.int64).reshape(-1, 2)
    marks = np.array([_marks(reading.text, start, end) for start, end in spans], np.float32).reshape(-1, 4)
    return Words(spans, vectors.reshape(len(seen), FEATURES), marks)


def _marks(text: str, start: int, end: int) -> tuple[bool, bool, bool, bool]:
    before = text[:start].rstrip()
    return (
        before[-1:] in tuple(".!?"),
        before[-1:] in tuple(",;:"),
        text[end - 1] in ".!?,;:",
        text[start] in _QUOTES or text[end - 1] in _QUOTES,
    )
