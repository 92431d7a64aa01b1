"""Which wording of a response of the protocol fits: the kind, who is in danger, how old, whether something was swallowed,
a baby is about, or a child is hurt of whom somebody else writes.

domain.yml holds a response in a general wording (`utter_crisis_stay`) and, where it has to differ, in others whose
name goes on with what they are for: `utter_crisis_stay_medical_other`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import combinations

OTHER, YOUNG, POISON, BABY, CHILD = "other", "young", "poison", "baby", "child"
DECIDES = (OTHER, POISON, BABY, CHILD, YOUNG)  # a reply that speaks to the wrong person is the worse fit


def worded(response: str, marks: tuple[str, ...], known: Collection[str]) -> str:
    """The best fitting wording that there is; the response itself where there is no other."""
    return next((name for name in _names(response, marks) if name in known), response)


def _names(response: str, marks: tuple[str, ...]) -> Iterator[str]:
    """All names to look for, those that say most first."""
    fitting = [some for size in range(len(marks) + 1) for some in combinations(marks, size)]
    for some in sorted(fitting, key=_weight, reverse=True):
        yield "_".join((response, *some))


def _weight(some: tuple[str, ...]) -> tuple[bool | int, ...]:
    return (*(mark in some for mark in DECIDES), len(some))
