"""New words in a draft: where they go, and what they take the place of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.wording.draft import freeze
from actions.wording.finding import find
from actions.wording.heard import Piece
from actions.wording.orders import Order
from actions.wording.standing import frozen, keep, less, said, where
from actions.wording.state import State
from actions.wording.tokens import words_that_count
from actions.wording.writing import asks, capital, ended, less_quotes, quoted, spelled

FEW = 4  # words: as many are no sentence


GREETS = re.compile(r"(?:hi|hey+|hello|dear)\b(?! (?:to|from)\b)", re.IGNORECASE)


_FIRST = re.compile(
    r"\b(?:start|starts|beginning|first|top|front|before anything|opening|open|early|up front|straight away)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"\b(?P<how>after|before|behind)\b(?: the)? (?P<what>.+)", re.IGNORECASE)
_AFTER_GREETING = re.compile(r"\bafter (?:the |that )?(?:hi|hello|hey|greeting|dear|name)\b", re.IGNORECASE)
_FOND = re.compile(r"\b(?:love|darling|babe|mate|dear|honey|sweetheart|all|everyone|bro|sis)$", re.IGNORECASE)
_FRAGMENT = re.compile(
    r"(?:(?:on|at|by|before|after|until|till|til|this|next|from|for|in|around|about|with|without|instead of|because|so|if|when)\b.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|today|tomorrow|tonight|\d.*|please|pls)",
    re.IGNORECASE,
)
_LEADS_TO = re.compile(r"\b(?:start|begin|open|end|finish|close)s?\b", re.IGNORECASE)
SAME, ALIKE = 0.6, 3  # share and number of words from which a sentence says the same as another


def add(state: State, order: Order) -> bool:
    """New words where they shall go; a few that are no sentence go with the first one."""
    state.pop("core", None)
    lines = freeze(state)
    called = str(state.get("name") or "").lower()
    bare = less_quotes(order.new).strip(" ,")
    few = len(bare.split()) <= 3
    if few and (GREETS.match(bare) or _FIRST.search(order.place) and _calls(bare, called)):
        state["greeting"] = capital(bare)
        return True
    if not order.place and len(bare.split()) <= FEW and _FRAGMENT.fullmatch(bare) and not quoted(order.new):
        if find(f'"{bare}"', lines):
            return False
        at = next((at for at, one in enumerate(lines) if asks(one)), 0)
        lines[at] = ended(f"{lines[at].rstrip(' .?!')} {spelled(bare)}")
        return keep(state, lines)
    new = said(state, Piece(order.lead, order.new))
    place = order.place or (order.lead if _LEADS_TO.search(order.lead) else "")
    if not place:  # said anew, it takes the place of what was said
        for one in list(new):
            if (alike := _alike(one, lines)) is not None:
                lines[alike] = one
                new.remove(one)
    at = _place(place, lines)
    return keep(state, [*lines[:at], *new, *lines[at:]])


def _calls(words: str, name: str) -> bool:
    """Are a few words how somebody is addressed ("Ellie love", "my darling")?"""
    first = words.lower().split()[0]
    return bool(_FOND.search(words) or name and (name in words.lower() or len(first) > 2 and name.startswith(first)))


def _alike(new: str, lines: Sequence[str]) -> int | None:
    """The sentence that says nearly the same."""
    told = set(words_that_count(new))
    best, where_ = 0.0, None
    for at, line in enumerate(lines):
        there = set(words_that_count(line))
        both = len(told & there)
        share = both / max(min(len(told), len(there)), 1)
        if both >= ALIKE and share > best:
            best, where_ = share, at
    return where_ if best >= SAME else None


def _place(place: str, lines: Sequence[str]) -> int:
    if not place or _AFTER_GREETING.search(place):
        return 0 if place else len(lines)
    if (beside := _BESIDE.search(place)) and (spans := find(beside["what"], lines)):
        return spans[0].at + (beside["how"].lower() != "before")
    return 0 if _FIRST.search(place) else len(lines)


def move(state: State, order: Order) -> bool:
    """Words of the draft go elsewhere in it."""
    spans = where(state, order.old)
    if not spans or spans[0].at < 0:
        return False
    lines = frozen(state)
    line, span = lines[spans[0].at], spans[0]
    moved = ended(capital(re.sub(r"^(?:and|but|,)\s*", "", line[span.start : span.end].strip(" ,"))))
    lines[span.at] = less(line, span)
    rest = [one for one in lines if one]
    at = _place(order.place, rest)
    return keep(state, [*rest[:at], moved, *rest[at:]])
