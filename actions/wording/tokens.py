"""Words of a draft, loosely spelt: "u" is "you", "him" is the reader."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

FILLS = frozenset(
    [
        "a",
        "an",
        "the",
        "i",
        "you",
        "your",
        "my",
        "me",
        "it",
        "to",
        "of",
        "in",
        "on",
        "at",
        "and",
        "or",
        "but",
        "so",
        "is",
        "are",
        "was",
        "be",
        "been",
        "for",
        "with",
        "that",
        "this",
        "about",
        "have",
        "has",
        "do",
        "not",
        "just",
    ]
)


class Span(NamedTuple):
    """A stretch of a sentence, by its number."""

    at: int
    start: int
    end: int


_SAME = {"u": "you", "r": "are", "ur": "your", "he": "you", "she": "you", "him": "you", "her": "you", "they": "you", "them": "you", "his": "your", "their": "your", "its": "it", "cos": "because", "bc": "because", "until": "til", "till": "til", "im": "i", "ive": "i"}  # fmt: skip


def tokenized(text: str) -> list[tuple[str, int, int]]:
    """Its words, loosely spelt, each with where it stands; emoji are words."""
    found = re.finditer(r"[\w'’]+|[\U0001f300-\U0001faff\u2600-\u27bf]", text)
    return [(_stem(one[0]), one.start(), one.end()) for one in found]


def _stem(word: str) -> str:
    low = re.sub(r"['’]", "", word.lower())
    low = _SAME.get(low, low)
    return low[:-1] if len(low) > 3 and low.endswith("s") else low


def words_that_count(text: str) -> list[str]:
    """Its words, loosely spelt, without those that say little."""
    return [one for one, _, _ in tokenized(text) if one not in FILLS]


def norm(text: str) -> str:
    """The text, loosely spelt."""
    return " ".join(one for one, _, _ in tokenized(text))


def exact(words: str, lines: Sequence[str]) -> list[Span]:
    """Where these words stand in their order, loosely spelt."""
    wanted = [one for one, _, _ in tokenized(words)]
    spans = []
    for at, line in enumerate(lines):
        tokens = tokenized(line)
        for start in range(len(tokens) - len(wanted) + 1):
            if wanted and [one for one, _, _ in tokens[start : start + len(wanted)]] == wanted:
                spans.append(Span(at, tokens[start][1], tokens[start + len(wanted) - 1][2]))
    return spans
