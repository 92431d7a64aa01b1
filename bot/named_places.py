"""A country that is named in any way ("I TOLD you uk", "just her and me. Bristol"), read so where danger is known.

There a line of the right country counts more than a rare slip, which the reply names and the person can correct. Names
that are words or first names as well ("Nice", "Jordan") count only as `bot.places` reads them anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.places import countries, known_name, place_of, places_in

ALSO = (  # how people name a country in a word; data/places says which one
    "uk", "u.k", "england", "scotland", "wales", "northern ireland", "britain", "great britain", "usa", "u.s", "u.s.a", "nz",
    "aus", "uae", "eire",
)  # fmt: skip
WORDS_AS_WELL = {
    "jordan",
    "chad",
    "georgia",
    "turkey",
    "jersey",
    "guinea",
    "mali",
    "man",
    "china",
    "cuba",
    "oman",
    "niger",
}
NUMBERS = {"999": "GB", "000": "AU"}  # emergency numbers, for the countries that our own text names them for
LONGEST = 4  # words of a name
_WORD = re.compile(r"[^\W\d_][\w.'-]*")
_PART = re.compile(r"[.!?,;:\n\u2026()–—]+|\s-\s")
_NUMBER = re.compile(r"(?<![\d.,£$€#/-])(999|000)(?![\d.,]*\d)")
_DENIED = re.compile(
    r"\b(?:not|never|isn'?t|aren'?t|left|leaving|leave|than)\s+(?:in\s+|from\s+)?(?:the\s+)?$", re.IGNORECASE
)
_SAID = re.compile(r"^(?:no[ ,]+)?i\s+(?:said|told (?:you|u)|meant|mean)\s+(?:in\s+)?", re.IGNORECASE)
_SPARE = re.compile(
    r"^(?:(?:i'?m|im|we'?re|it'?s|and|so|oh|ok|yes|yeah|no|hi|the)\s+)+|\s+(?:btw|pls|please|here|lol|tho)$",
    re.IGNORECASE,
)


def named_in(text: str) -> Iterator[tuple[str, str]]:
    """Each country that a message names in any way, and the words before its name, which tell who is there."""
    text = text.replace("’", "'")
    if found := list(places_in(text)):
        yield from found
        return
    for start, part in _parts(text):
        before = text[:start]
        if (code := _city(part)) is not None:
            yield code, before
        else:
            yield from ((code, before + led) for code, led in _countries_in(part))


def numbered_in(text: str) -> str | None:
    """The country whose emergency number a message names, where that is known from the number."""
    found = _NUMBER.search(text)
    return NUMBERS[found[1]] if found else None


def _parts(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for gap in (*_PART.finditer(text), None):
        end = gap.start() if gap else len(text)
        if text[at:end].strip():
            yield at, text[at:end].strip()
        at = gap.end() if gap else end


def _city(part: str) -> str | None:
    """A name that is all of a part of the message, as names are written: with a capital; or after "I said", in any way."""
    again = _SAID.match(part)
    name = _SPARE.sub("", part[again.end() :] if again else part).strip()
    written = again is not None or (name[:1].isupper() and not name.isupper())
    known = known_name(name.lower()) if written and len(name) > LONGEST else None
    return place_of(known) if known else None


def _countries_in(part: str) -> Iterator[tuple[str, str]]:
    words = list(_WORD.finditer(part))
    for at, first in enumerate(words):
        for last in reversed(words[at : at + LONGEST]):
            code = _names().get(part[first.start() : last.end()].lower().rstrip(".'"))
            if code and not _DENIED.search(part[: first.start()]):
                yield code, part[: first.start()]
                break


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    plain = {name.lower().removeprefix("the "): code for code, name in countries().items()}
    also = {name: code for name in ALSO if (known := known_name(name)) and (code := place_of(known))}
    return {
        name: code
        for name, code in {**plain, **also}.items()
        if name not in WORDS_AS_WELL and (len(name) > 3 or name in ALSO)
    }
