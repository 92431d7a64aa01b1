"""How the phrases of the knowledge are compared with what people write."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"(?:(?:and|ok|the|number|no|nr|sign|point) ){0,2}([1-8])")


def plain(text: str) -> str:
    """Lower case, without punctuation or apostrophes ("dont" is "don't") and with single blanks."""
    return " ".join(re.findall(r"\w+", re.sub(r"['’‘`´]", "", text.lower())))


def number_in(text: str) -> int | None:
    """The place in a list, from 1, where a number ("7", "and number 2") is all that is said."""
    found = _NUMBER.fullmatch(plain(text))
    return int(found[1]) if found else None
