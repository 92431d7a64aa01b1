"""The clauses of a message, each of which can do something of its own: "never. and stop there, what did i get" has three."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.knowledge.phrases import plain, trimmed

CLAUSES = "clauses"  # in a parse result, where a message has several: what each was read as (bot/nlu/clauses.py)
MOST = 12  # clauses: a message of more tells a story
FEWEST = 2  # words that stand before a question which nothing else parts from them
Span = tuple[int, int]
_MARKS = re.compile(r"[.!?…]+[\"')\]]*(?:\s+|$)|[;\n]+\s*|,\s+|\s+[-–—]+\s+")
_JOINTS = re.compile(  # but for "now and then", "half and half", "on and off"
    r"\s+(?=(?:and(?! (?:then|again|off|on|there|half|more|over|down|less|a half)\b)|but|because|cause|cuz|although)\b)",
    re.IGNORECASE,
)
# Words with which a question begins, in the middle of what has no marks: "gotta go whats the result so far".
_QUESTIONS = re.compile(
    r"\s+(?=(?:whats|what is|what have|what did|what does|what do|what am|what are|who (?:can|is|does|sees|reads|else)|whos|how many|how long|how much|"
    r"why (?:do|did|are|is|would)|can (?:i|u|you|we)|could (?:u|you)|are (?:you|u)|is (?:this|that|it|there)|do (?:u|you|i have)|does (?:this|that|it)|"
    r"should i|am i)\b)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(  # words after which such a question is a part of what is said
    r"\b(?:know|knew|see|say|said|tell|told|ask|asked|wonder|remember|forget|understand|get|got|show|me|you|of|about|on|for|to|with|by|in|at|from|is|was|are|were|"
    r"than|like|thats|not|no matter|matter|sure|idea|depends|and|or|but|so|if|that|which|all|just|only|what|why|how|when|where|who)$"
)


@dataclass(frozen=True)
class Clause:
    """A clause, and what it was read as by itself: its intent, and the likeliest acts in a place of the talk."""

    text: str
    intent: str = ""
    confidence: float = 0.0
    acts: tuple[tuple[str, float], ...] = ()

    def act(self, sure: float) -> str:
        """What it does there; nothing where that is not sure."""
        return self.acts[0][0] if self.acts and self.acts[0][1] >= sure else ""


def spans(text: str) -> list[Span]:
    """Where the clauses of a text stand, from the first to the last; marks without words belong to the one before."""
    cuts = sorted({hit.end() for pattern in (_MARKS, _JOINTS) for hit in pattern.finditer(text)} | {len(text)})
    found: list[Span] = []
    start = 0
    for end in cuts:
        if re.search(r"\w", text[start:end]):
            found += _less_question(text, start, end)
        elif found:
            found[-1] = (found[-1][0], end)
        start = end
    return [trimmed(text, one) for one in found]


def clauses_of(text: str, parsed: Mapping[str, Any], place: str) -> list[Clause]:
    """The clauses of a message as it was meant, as they were read; where that was not done, with their words alone."""
    read = {str(one["text"]): one for one in parsed.get(CLAUSES) or ()}
    return [_as_read(text[start:end], read.get(text[start:end]) or {}, place) for start, end in spans(text)]


def _as_read(words: str, read: Mapping[str, Any], place: str) -> Clause:
    acts = ((str(one["name"]), float(one["confidence"])) for one in (read.get("acts") or {}).get(place) or ())
    return Clause(words, str(read.get("intent") or ""), float(read.get("confidence") or 0.0), tuple(acts))


def _less_question(text: str, start: int, end: int) -> list[Span]:
    """What stands before a question that has no mark before it, and the question."""
    for hit in _QUESTIONS.finditer(text, start, end):
        before = plain(text[start : hit.start()])
        if len(before.split()) >= FEWEST and not _GOES_ON.search(before):
            return [(start, hit.end()), *_less_question(text, hit.end(), end)]
    return [(start, end)]
