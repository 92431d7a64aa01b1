"""Where the words of a draft are that somebody points at: quoted, told in other words, or by their place or kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from itertools import pairwise

from actions.wording.tokens import FILLS, Span, exact, norm, tokenized
from actions.wording.writing import quoted

GREETING, SIGN = -1, -2  # in place of the number of a sentence
_NUMBERS = {"first": 0, "1st": 0, "opening": 0, "top": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "last": -1, "final": -1, "closing": -1, "end": -1}  # fmt: skip
_PLACE = re.compile(
    rf"(?:(?:the|your|my|that|this|its) )?(?P<which>{'|'.join(_NUMBERS)})(?: (?P<many>two|2|few|half))?(?: (?:sentence|line|bit|part|one|thing|statement|phrase|clause|paragraph)s?| half)?"
)
_HALF = re.compile(r"\bhalf\b")
_AROUND = re.compile(  # what only says that words are meant
    r"^(?:(?:the|that|this|my|your|whole|all|about|where (?:i|it|you|we) (?:say|says|said|talk|talks|ask)s?|saying|with|bit|part|thing|line|sentence|word|words|phrase|stuff|piece|mention|remark|of|on|over|says?|which|those)\b[ ,]*)+"
    r"|[ ,]+(?:bit|part|thing|one|line|sentence|word|words|stuff|piece|clause|phrase|remark)s?$"
)
_DESCRIBED = re.compile(r"\b(?:bit|part|thing|line|sentence|stuff|remark|mention|about|where)\b")
_ON = re.compile(
    r"(?:everything|all|anything|the (?:bit|part|rest)|whatever)(?: (?:that comes|that is))? (?P<how>after|before|from|past|behind)(?: the)?(?: word)? (?P<what>.+?)(?: on(?:wards)?)?",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:the |that |your |my )?(?:greeting|salutation|opener|(?P<word>hi|hello|hey|hiya|dear))\b.{0,25}"
)
_SIGN = re.compile(
    r"(?:the |that |my )?(?:name at the end|signature|sign ?off|closing|surname|xx*|kind regards|regards|best wishes|my name)\b.*"
)
_KINDS = {
    re.compile(r"\b(?:sorry|sorries|apolog\w*)\b"): re.compile(r"\b(?:sorry|apolog\w*)\b", re.IGNORECASE),
    re.compile(r"\b(?:thanks?|thank you|gratitude)\b"): re.compile(r"\bthank\w*\b", re.IGNORECASE),
    re.compile(r"\b(?:question|asking|ask|request)\b"): re.compile(r"\?\s*$"),
    re.compile(r"\b(?:emoji|emojis|smiley)\b"): re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]+"),
}
_CLAUSE = re.compile(r",? (?=and |but |because |so |since |cos )|, ")


def find(old: str, lines: Sequence[str], greeting: str = "", sign: str = "") -> list[Span]:
    """The stretches that are meant; none where nothing in the draft fits."""
    literal, said = quoted(old), " ".join(old.lower().strip(" .,!?:;").split())
    if not literal:
        if by_place := _by_place(said, lines):
            return by_place
        if greeting and _means_greeting(said, greeting):
            return [Span(GREETING, 0, len(greeting))]
        if onward := _ON.fullmatch(said):
            return _onward(onward, lines)
    within = re.search(r"[\"“'‘]([^\"”]{2,})[\"”'’](?!\w)", old)
    for words in dict.fromkeys(
        (literal, within[1] if within and not literal else "", said, _AROUND.sub("", _AROUND.sub("", said)))
    ):
        if words and (spans := exact(words, lines)):
            return (
                [_clause_of(spans[0], lines)] if not literal and _DESCRIBED.search(said) and not within else spans[:1]
            )
        if words and greeting and norm(words) and norm(words) in norm(greeting):
            return [Span(GREETING, 0, len(greeting))]
        if words and sign and norm(words) in norm(sign):
            return [Span(SIGN, 0, len(sign))]
    if sign and _SIGN.fullmatch(said):
        return [Span(SIGN, 0, len(sign))]
    return _by_kind(said, lines) or _by_words(said, lines)


def _means_greeting(said: str, greeting: str) -> bool:
    found = _GREETING.fullmatch(said)
    named = found is not None and found["word"] or ""
    return norm(said) == norm(greeting) or found is not None and (not named or greeting.lower().startswith(named))


def _by_place(said: str, lines: Sequence[str]) -> list[Span]:
    found = _PLACE.fullmatch(said)
    if found is None or not lines:
        return []
    first, number = _NUMBERS[found["which"]] >= 0, _NUMBERS[found["which"]]
    if _HALF.search(said) or found["many"]:
        many = (len(lines) + 1) // 2 if _HALF.search(said) else 2
        picked = list(range(len(lines)))[:many] if first else list(range(len(lines)))[-many:]
    elif number >= len(lines):
        return []
    else:
        picked = [number % len(lines)]
    return [Span(at, 0, len(lines[at])) for at in picked]


def _onward(found: re.Match[str], lines: Sequence[str]) -> list[Span]:
    spans = exact(found["what"], lines) or _by_words(found["what"], lines)
    if found["what"].strip() == "comma":
        spans = [Span(at, line.find(","), line.find(",")) for at, line in enumerate(lines) if "," in line]
    if not spans:
        return []
    at = spans[0].at
    if found["how"] == "before":
        return [*(Span(one, 0, len(lines[one])) for one in range(at)), Span(at, 0, spans[0].start)]
    start = spans[0].start if found["how"] == "from" else spans[0].end
    return [Span(at, start, len(lines[at])), *(Span(one, 0, len(lines[one])) for one in range(at + 1, len(lines)))]


def _by_kind(said: str, lines: Sequence[str]) -> list[Span]:
    for asked, kind in _KINDS.items():
        if asked.search(said):
            hits = [(at, hit) for at, line in enumerate(lines) if (hit := kind.search(line))]
            if hits:
                at, hit = hits[0]
                return [
                    Span(at, hit.start(), hit.end()) if "emoji" in said else _clause_of(Span(at, *hit.span()), lines)
                ]
    return []


def _by_words(said: str, lines: Sequence[str]) -> list[Span]:
    """The clause that shares most of the words, loosely spelt."""
    wanted = [one for one, _, _ in tokenized(_AROUND.sub("", said)) if one not in FILLS]
    best, where = 0.0, None
    for at, line in enumerate(lines):
        for span in _clauses(at, line):
            there = [one for one, _, _ in tokenized(line[span.start : span.end])]
            share = sum(bool(get_close_matches(one, there, 1, 0.8)) for one in wanted) / max(len(wanted), 1)
            if share > best:
                best, where = share, span
    return [where] if where and best >= 0.5 else []


def _clauses(at: int, line: str) -> list[Span]:
    cuts = [0, *(one.start() for one in _CLAUSE.finditer(line)), len(line)]
    return [Span(at, start, end) for start, end in pairwise(cuts) if end > start]


def _clause_of(span: Span, lines: Sequence[str]) -> Span:
    """The clause around a stretch; the whole sentence where it is the first of it."""
    clauses = _clauses(span.at, lines[span.at])
    found = next((one for one in clauses if one.start <= span.start and span.end <= one.end), span)
    return Span(span.at, 0, len(lines[span.at])) if found.start == 0 and len(clauses) == 1 else found
