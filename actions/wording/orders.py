"""What a reply to the draft orders: the grammar of its parts, whatever the words are.

The labels of the parts are read as one word of letters, in which each order has its pattern.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from actions.wording.torn import Part

KEEP, CUT, SWAP, ADD, MOVE, SIGN, HOW, WHO, AGAIN, ASKED, POINTED = (
    "keep",
    "cut", "swap", "add", "move", "sign", "how", "who", "again", "asked", "pointed",
)  # fmt: skip
# `asked`: these words shall be others, not said which; `pointed`: words of the draft, and nothing is said of them
_LETTERS = {
    "lead": "l", "say": "s", "cut": "c", "swap": "w", "old": "o", "place": "p", "sign": "g", "how": "h",
    "who": "i", "not_who": "n", "again": "a",
}  # fmt: skip
_GRAMMAR = (  # the first that fits at a place
    (MOVE, r"[lw]?ow?p"),
    (SIGN, r"w?ow[g]|[wl]*g"),
    (SWAP, r"w?owo(?!w)|w?o(?:w|wl)s(?!w)|wol?s|[wl]?swo|osw|w?ows"),
    (SWAP, r"co+c?ls(?!p|lp)"),
    (CUT, r"co+(?:c(?!o))?|o+c(?=$|[^o]|o+c)|cs"),
    (ADD, r"pl?s|lpl?s|l*sl?p|l*s"),
    (SWAP, r"ws"),
    (ASKED, r"wo"),
    (CUT, r"c"),
    (HOW, r"h"),
    (WHO, r"[in]+"),
    (AGAIN, r"a"),
    (POINTED, r"o"),
)
_ORDER = re.compile("|".join(f"(?P<k{at}>{pattern})" for at, (_, pattern) in enumerate(_GRAMMAR)))
_NEW_NOT = re.compile(
    r"(?:(?:make it|put|say|its|it's|change it to) )?(?P<new>\S.*?),? (?:and )?(?:not|instead of|rather than)$",
    re.IGNORECASE,
)
_FILLS = re.compile(r"(?:again|please|pls|now|too|as well|then)\W*", re.IGNORECASE)
_ONLY = re.compile(r"(?:only|just|keep)\b", re.IGNORECASE)
_JUST = re.compile(r"\b(?:only|just|keep)$", re.IGNORECASE)
_INSTEAD = re.compile(r"\b(?:instead|not|rather|than)\b", re.IGNORECASE)
_BESIDE = re.compile(r"\b(?:add|also|mention|too|as well|include|plus)\b", re.IGNORECASE)


class Order(NamedTuple):
    """One order: words of the draft, new words, what led to them, and where they shall go."""

    kind: str
    old: str = ""
    new: str = ""
    lead: str = ""
    place: str = ""
    sure: float = 1.0


def orders_of(parts: Sequence[Part]) -> list[Order]:
    """All orders of a reply, each by itself."""
    told = [one for one in _only(parts) if one.label in _LETTERS]
    written = "".join(_LETTERS[one.label] for one in told)
    found: list[Order] = []
    for hit in _ORDER.finditer(written):
        kind = next(_GRAMMAR[int(name[1:])][0] for name, value in hit.groupdict().items() if value is not None)
        parts_of_it = told[hit.start() : hit.end()]
        sure = min((one.sure for one in parts_of_it if one.label not in ("lead", "place", "old")), default=1.0)
        found += [one._replace(sure=sure) for one in _read(kind, parts_of_it)]
    return found


def _only(parts: Sequence[Part]) -> list[Part]:
    """ "No, just the bit about home": the words before what is pointed at say that it alone shall stay."""
    result = list(parts)
    for at, (before, one) in enumerate(pairwise(parts)):
        if one.label == "old" and before.label in ("no", "yes", "talk") and _JUST.search(before.words):
            result[at] = Part("cut", "only")
    return result


def _read(kind: str, parts: Sequence[Part]) -> list[Order]:
    def said(label: str) -> str:
        return " ".join(one.words for one in parts if one.label == label)

    if kind == CUT and _ONLY.match(said("cut")):
        return [Order(KEEP, old=said("old") or said("say"))]
    if kind == SWAP and not said("say"):  # "'come look' instead of look"
        first, second = (one.words for one in parts if one.label == "old")
        new, old = (first, second) if _INSTEAD.search(said("swap")) else (second, first)
        return [Order(SWAP, old=old, new=new)]
    if kind == CUT:
        olds = [one.words for one in parts if one.label == "old" and not _FILLS.fullmatch(one.words.strip())] or [
            said("say")
        ]
        return [Order(CUT, old=one, lead=said("cut")) for one in olds]
    if kind == SIGN:
        return [Order(SIGN, new=said("sign"), lead=said("lead"))]
    if kind == SWAP and said("cut") and _BESIDE.search(said("lead")):  # "lose the end and add that …" are two
        return [Order(CUT, old=said("old")), Order(ADD, new=said("say"), lead=said("lead"))]
    if kind == SWAP and said("cut"):
        return [Order(SWAP, old=said("old"), new=said("say"), lead=said("lead"), place="there")]
    if kind == WHO:
        return [Order(WHO, old=said("not_who"), new=said("who"))]
    if kind in (HOW, AGAIN):
        return [Order(kind, new=said(kind))]
    if kind == ASKED and (found := _NEW_NOT.match(said("swap"))):  # "saturday not" | "friday"
        return [Order(SWAP, old=said("old"), new=found["new"])]
    return [Order(kind, old=said("old"), new=said("say"), lead=said("lead"), place=said("place"))]
