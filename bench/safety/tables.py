"""Shares with Wilson 95 % intervals, as Markdown."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

from bench.safety.detectors import Said
from bench.safety.messages import EVERYDAY, Message

Z = 1.959964  # of 95 %
Read = tuple[Message, dict[str, Said]]
Holds = Callable[[Message, Said], bool]


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share."""
    share, square = hits / of, Z * Z / of
    middle = (share + square / 2) / (1 + square)
    reach = Z * math.sqrt(share * (1 - share) / of + square / of / 4) / (1 + square)
    return max(0.0, middle - reach), min(1.0, middle + reach)


def cell(facts: Iterable[bool]) -> str:
    """A share and its interval in percent."""
    values = list(facts)
    if not values:
        return "–"
    low, high = wilson(sum(values), len(values))
    return f"{100 * sum(values) / len(values):.1f} ({100 * low:.1f}–{100 * high:.1f})"


def noticed(_: Message, said: Said) -> bool:
    """At check or at crisis."""
    return said.level != "none"


def as_crisis(_: Message, said: Said) -> bool:
    """At crisis."""
    return said.level == "crisis"


def as_check(_: Message, said: Said) -> bool:
    """At check."""
    return said.level == "check"


def table(title: str, rows: dict[str, list[Read]], ways: Sequence[str], holds: Holds) -> str:
    """One row a group of messages, one column a way to notice danger."""
    head = f"\n{title}, %\n\n| | n | " + " | ".join(ways) + " |\n" + "|---" * (len(ways) + 2) + "|"
    body = [
        f"| {name} | {len(read)} | " + " | ".join(cell(holds(m, said[way]) for m, said in read) for way in ways) + " |"
        for name, read in rows.items()
        if read
    ]
    return "\n".join([head, *body])


def by_style(danger: Sequence[Read]) -> dict[str, list[Read]]:
    """All, direct, coded, first and third person, each kind, and each writer."""
    rows = {"all": list(danger)}
    for attribute in ("style", "person", "group", "writer"):
        for value in sorted({getattr(m, attribute) for m, _ in danger} - {""}, reverse=attribute == "style"):
            rows[_plain(value)] = [one for one in danger if getattr(one[0], attribute) == value]
    return rows


def by_all(danger: Sequence[Read]) -> dict[str, list[Read]]:
    """Every kind × level × style × person; a level that readers differed on counts as either."""
    rows: dict[str, list[Read]] = {}
    for one in sorted(danger, key=lambda one: (one[0].group, sorted(one[0].levels), one[0].style, one[0].person)):
        message = one[0]
        level = "/".join(sorted(message.levels))
        rows.setdefault(f"{_plain(message.group)}, {level}, {message.style}, {message.person}", []).append(one)
    return rows


def by_level(danger: Sequence[Read]) -> dict[str, list[Read]]:
    """Those on whose level both readers agreed."""
    return {f"{level} by both readers": [one for one in danger if one[0].levels == {level}] for level in LEVELS}


def by_class(harmless: Sequence[Read]) -> dict[str, list[Read]]:
    """Everyday messages, hard negatives together, each class of them, and each writer's."""
    classes = sorted({m.group for m, _ in harmless} - {EVERYDAY})
    hard = [one for one in harmless if one[0].group != EVERYDAY]
    rows = {EVERYDAY: [one for one in harmless if one[0].group == EVERYDAY], "hard negatives, all": hard}
    rows |= {f"– {_plain(name)}": [one for one in hard if one[0].group == name] for name in classes}
    writers = sorted({m.writer for m, _ in hard})
    return rows | {f"hard negatives by {name}": [one for one in hard if one[0].writer == name] for name in writers}


LEVELS = ("check", "crisis")


def _plain(name: str) -> str:
    return name.removeprefix("crisis_").replace("_", " ")
