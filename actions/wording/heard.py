"""What a reply holds, from the stretches that understanding told: whom for, what to say, how, and what is only said to us."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from actions.wording.torn import Part, dictated, less_broken, less_tail, less_torn
from bot.knowledge.stretches import Stretch, stretches_of

_EDGE = re.compile(
    r"(?:that|to|and|if|so|but|for|then|or|is|it|the|a)\W*", re.IGNORECASE
)  # alone it is a slip at an edge
_SHORTEST = {"who": 3, "not_who": 3}  # characters
WHO_BETWEEN = "…"  # in a lead: there it was said whom to ask


class Piece(NamedTuple):
    """Something to be said, and the words that led to it."""

    lead: str
    words: str


def parts_in(parsed: Mapping[str, Any], step: str) -> list[Part]:
    """The parts of a message as an answer to a step; none of a button."""
    return parts_of(stretches_of(parsed, step))


def parts_of(stretches: Iterable[Stretch]) -> list[Part]:
    """The parts of a reply in their order: slips at the edges go with what follows, neighbours of one label are one."""
    parts: list[Part] = []
    carried = ""
    for one in stretches:
        words = f"{carried} {one.words}".strip()
        carried = ""
        if _is_slip(one.label, one.words):
            carried = words
            continue
        if parts and parts[-1].label == one.label:
            parts[-1] = Part(one.label, f"{parts[-1].words} {words}", min(parts[-1].sure, one.sure))
        else:
            parts.append(Part(one.label, words, one.sure))
    parts = [one for part in parts for one in less_tail(part)]
    return less_torn(less_broken(dictated(parts)))


def _is_slip(label: str, words: str) -> bool:
    if label in ("yes", "no", "lead", "swap", "cut", "again", "stop"):
        return False
    bare = words.strip(" .,")
    return bool(_EDGE.fullmatch(words.strip())) or len(bare) < _SHORTEST.get(label, 1) and not bare.isupper()


def words_of(parts: Iterable[Part], *labels: str) -> str:
    """All words of these labels."""
    return " ".join(one.words for one in parts if one.label in labels)


def pieces_of(parts: Iterable[Part]) -> list[Piece]:
    """What is to be said, each with all that led to it since the one before."""
    pieces: list[Piece] = []
    lead: list[str] = []
    for one in parts:
        if one.label == "lead":
            lead.append(one.words)
        elif one.label == "who" and lead:
            lead.append(WHO_BETWEEN)
        elif one.label == "say":
            pieces.append(Piece(" ".join(lead), one.words))
            lead = []
    return pieces
