"""Therapies or conditions that are asked about together, or compared: "what is the difference between CBT and EMDR"."""

from __future__ import annotations

from actions.commands import answer, called
from actions.lists import SHORT_QUESTION
from actions.turn import Turn
from bot.knowledge.phrases import plain

TWO = 2


def compared(turn: Turn, said: str) -> list[str]:
    """What a question for the difference is about: the one that is named and the one spoken of before it, or the last two."""
    if not answer(said, "differ", kind="asks"):
        return []
    named = kinds_in(turn, said)
    if len(named) > 1 or not named and len(said.split()) > SHORT_QUESTION:
        return named[:TWO] if len(named) > 1 else []
    spoken = [one for text in (*turn.before, turn.last_reply) for one in kinds_in(turn, plain(text))]
    of_a_kind = [
        one for one in dict.fromkeys(spoken) if one not in named and (not named or _alike(turn, one, named[0]))
    ]
    both = [*reversed(of_a_kind[: TWO - len(named)]), *named]
    return both if len(both) == TWO else []


def kinds_in(turn: Turn, said: str) -> list[str]:
    """The therapies and conditions that are named."""
    return [one for one in called(said) if one in turn.knowledge.therapies or one in turn.knowledge.conditions]


def _alike(turn: Turn, one: str, other: str) -> bool:
    """Are both therapies, or both conditions?"""
    return (one in turn.knowledge.therapies) == (other in turn.knowledge.therapies)


def several(turn: Turn, said: str) -> list[str]:
    """Two therapies, or two conditions, that are asked about together."""
    kinds = kinds_in(turn, said)
    return kinds[:TWO] if len(kinds) > 1 and answer(said, "compare", kind="asks") else []
