"""Cuts a message into the stretches that can each show something of their own."""

import re

from bot.knowledge.phrases import trimmed

Span = tuple[int, int]

MIN_WORDS = 3  # a shorter stretch is read with its neighbour
LONG = 110  # characters: a longer sentence is cut at a conjunction, too
_SENTENCE_END = re.compile(r"[.!?…]+[\"')\]]*\s+|\n+|\s[-–—]\s")
_CLAUSE_END = re.compile(
    r"[,;:]\s+|\s+(?=(?:but|because|cause|cuz|and (?:i|my|then|now)|so i|even though)\b)", re.IGNORECASE
)


def pieces(text: str) -> list[Span]:
    """The sentences of a message, long ones cut into clauses; they cover all that is not blank."""
    cut: list[Span] = []
    for start, end in _cut(text, (0, len(text)), _SENTENCE_END):
        cut += _cut(text, (start, end), _CLAUSE_END) if end - start > LONG else [(start, end)]
    return cut


def _cut(text: str, within: Span, separator: re.Pattern[str]) -> list[Span]:
    start, last = within
    spans: list[Span] = []
    for match in separator.finditer(text, start, last):
        if len(text[start : match.end()].split()) >= MIN_WORDS:
            spans.append(trimmed(text, (start, match.end())))
            start = match.end()
    rest = trimmed(text, (start, last))
    if spans and len(text[slice(*rest)].split()) < MIN_WORDS:
        return [*spans[:-1], (spans[-1][0], rest[1] if rest[1] > rest[0] else spans[-1][1])]
    return [*spans, rest] if rest[1] > rest[0] else spans
