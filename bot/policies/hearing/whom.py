"""Whom a message names, as it is said back: "my neighbours kid" is "your neighbours kid", "the boy" stays, else "them"."""

from __future__ import annotations

import re

_NAMES = (
    "kid|child|boy|girl|lad|lass|baby|toddler|son|daughter|brother|sister|mum|mom|mam|mother|dad|father|gran|grandma|grandad|nan|aunt|"
    "uncle|cousin|niece|nephew|friend|mate|flatmate|roommate|housemate|neighbou?r|colleague|husband|wife|partner|boyfriend|girlfriend|"
    "student|pupil|client|patient"
)
_ONE = re.compile(
    rf"\b(?P<whose>my|our|the|a|that)\s+(?P<rest>(?:(?:little|wee|young|older|younger|big|best|good|old)\s+)?(?:(?:neighbou?r|friend|sister|brother|mate)['’]?s?['’]?\s+)?"
    rf"(?:{_NAMES}))\b",
    re.IGNORECASE,
)
_SAYS = {"my": "your", "our": "your", "a": "the"}
_ALONE = re.compile(r"\b(?P<one>him|her)\b", re.IGNORECASE)


def named_in_words(text: str) -> str:
    """Whom the message names last, as the answer says it."""
    found = list(_ONE.finditer(text))
    if found:
        whose = found[-1]["whose"].lower()
        return f"{_SAYS.get(whose, whose)} {' '.join(found[-1]['rest'].lower().split())}"
    alone = _ALONE.search(text)
    return alone["one"].lower() if alone else "them"
