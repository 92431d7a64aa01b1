"""What becomes of a turn that is read by what it does, and what it may hold besides."""

from __future__ import annotations

from enum import Enum

from actions.finding_words.clauses import is_wish
from actions.finding_words.parts import Parts
from actions.finding_words.wish import wish_in
from actions.turn import Turn

TUNE = "tune"  # the step at which the draft stands there


class Read(Enum):
    """What became of it beside True and False, the form is done or goes on: the rules answer, or the words are read."""

    ASIDE = "aside"
    BY_WORDS = "by_words"


Outcome = bool | Read


def wishes(turn: Turn, parts: Parts) -> bool:
    """Does it also say what somebody is to be asked or told?"""
    return bool(wish_in(turn.typed, meant=turn.text).what or parts.content and is_wish(parts.content))
