"""The sentences of a draft as they stand, so that words in them can be changed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.wording.clauses import sentences_of
from actions.wording.draft import freeze, greeting_of
from actions.wording.finding import find
from actions.wording.heard import Piece
from actions.wording.state import State
from actions.wording.tokens import Span
from actions.wording.writing import capital, ended

LEFTOVER = re.compile(
    r"^(?:[\s,;.?!-]|\b(?:and|but|so|or|because|cos|then)\b(?= ))+|(?:[\s,;-]|\b(?:and|but|so|or|because|cos)\b)+(?=[.?!]*$)",
    re.IGNORECASE,
)


def where(state: State, old: str) -> list[Span]:
    """Where in the draft these words stand."""
    lines = freeze(copy := {**state})
    return find(old, lines, greeting_of(copy, lines), str(state.get("sign") or ""))


def frozen(state: State) -> list[str]:
    """The sentences as they stand, none of them still made from its core alone."""
    state.pop("core", None) if len(state.get("pieces") or ()) == 1 else None
    return freeze(state)


def keep(state: State, lines: Sequence[str]) -> bool:
    """These are its sentences now; all of them can't go."""
    state["pieces"] = [{"text": one} for one in lines if re.search(r"\w", one)]
    return bool(state["pieces"])


def less(line: str, span: Span) -> str:
    """A sentence without this stretch, and without what then hangs loose; empty where nothing is left."""
    rest = re.sub(r" {2,}", " ", f"{line[: span.start].rstrip()} {line[span.end :].lstrip()}").strip()
    rest = re.sub(r" (?=[,.?!])", "", rest)
    rest = re.sub(r",(?=[.?!]*$)", "", LEFTOVER.sub("", rest)).strip()
    if not span.start and re.match(r"(?:for|about|that|of|with)\b", line[span.end :].strip(" ,"), re.IGNORECASE):
        return ""  # "sorry" of "sorry for the hassle"
    if not line[span.end :].strip(" .,?!"):  # "because of my …" goes with what it led to
        rest = re.sub(
            r"(?:[ ,]+(?:because|of|with|about|for|to|at|on|in|from|by|as|or|my|the|an?|your|so))+(?=[.?!]*$)", "", rest
        )
    if not re.search(r"\w", rest) or len(rest.split()) == 1 and len(line.split()) > 1:
        return ""
    return ended(rest if span.start else capital(rest))


def said(state: State, piece: Piece) -> list[str]:
    """A piece as sentences to whoever reads them."""
    return sentences_of(piece, str(state.get("who") or ""), str(state.get("name") or ""))
