"""A sentence that came in pieces: "I want to", then "die"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

SHORT = 4  # words: a message as short as this may be the end of a sentence
PIECE = 6  # words: of three messages each is as short as this
_UNFINISHED = re.compile(
    r"\b(?:to|gonna|wanna|will|might|should|could|can|want|going|just|really|and|or|that|than|i|i'm|im|my|the|a|myself|be|"
    r"not|never|about|of|with|how|if|because|would|think|feel like|planning)\W*$",
    re.IGNORECASE,
)


def together(said: Sequence[str], dangerous: Callable[[str], bool]) -> str | None:
    """The last messages as one, where they show danger and those before the last one alone did not."""
    for pieces in (said[-2:], said[-3:]):
        whole = " ".join(pieces)
        if _is_one_sentence(pieces) and dangerous(whole) and not dangerous(" ".join(pieces[:-1])):
            return whole
    return None


def _is_one_sentence(pieces: Sequence[str]) -> bool:
    if len(pieces) < 2:
        return False
    if len(pieces) > 2:
        return all(len(piece.split()) <= PIECE for piece in pieces)
    return len(pieces[-1].split()) <= SHORT or _UNFINISHED.search(pieces[0]) is not None
