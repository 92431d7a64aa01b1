"""Which country a person names: "UK", "I'm in Dublin", "+44". A nationality is not a place."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "data" / "places"
ALSO = {
    "uk": "GB",
    "u.k": "GB",
    "britain": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "usa": "US",
    "u.s": "US",
    "u.s.a": "US",
    "us": "US",
    "america": "US",
    "states": "US",
    "new york": "US",
    "nyc": "US",
    "washington dc": "US",
    "holland": "NL",
    "netherlands": "NL",
    "eire": "IE",
    "galway": "IE",
    "bombay": "IN",
    "bangalore": "IN",
    "cologne": "DE",
    "zurich": "CH",
    "kiev": "UA",
    "oz": "AU",
    "deutschland": "DE",
    "österreich": "AT",
    "schweiz": "CH",
    "españa": "ES",
    "méxico": "MX",
}
LEADS = r"(?:\b(?:in|from|near|outside|en|em|à)\s+)"
_CODE = re.compile(r"(?<![\w.])(?:\+ ?|00(?=\d\d))(\d[\d ()-]*)")
_WITH_ARTICLE = re.compile(r"^(?:United|Netherlands|Bahamas|Gambia|Philippines|British|U\.S\.)|Islands|Republic")
LONGEST_CODE = 3
_LED = re.compile(LEADS + r"(?=((?:the\s+)?[\w.'-]+(?:\s+[\w.'-]+){0,2}))", re.IGNORECASE)


@lru_cache(maxsize=1)
def _countries() -> tuple[dict[str, str], ...]:
    return _read("countries.csv")


def _read(name: str) -> tuple[dict[str, str], ...]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@lru_cache(maxsize=1)
def countries() -> dict[str, str]:
    """ISO code to English name."""
    return {country["code"]: country["name"] for country in _countries()}


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Names of countries, states and large cities, lower case, to ISO codes."""
    found = {place["name"]: place["country"] for name in ("cities.csv", "regions.csv") for place in _read(name)}
    found.update((name.lower(), code) for code, name in countries().items())
    return found | ALSO


@lru_cache(maxsize=1)
def _dialling() -> dict[str, str]:
    by_code: dict[str, str] = {}
    for country in _countries():
        by_code.setdefault(country["phone"].lstrip("+"), country["code"])
    return by_code | {"1": "US", "44": "GB", "61": "AU", "39": "IT", "7": "RU"}


def country_name(code: str | None) -> str:
    """How a country is called in a sentence, or "where you are" where it is not known."""
    name = countries().get(code or "", "where you are").removeprefix("The ")
    return f"the {name}" if _WITH_ARTICLE.search(name) else name


def _dialled(number: str) -> str | None:
    """The country of a number as one dials it from abroad, by the longest dialling code that it begins with."""
    digits = re.sub(r"\D", "", number)
    codes = (digits[:length] for length in range(LONGEST_CODE, 0, -1))
    return next((_dialling()[code] for code in codes if code in _dialling()), None)


def place_in(text: str) -> str | None:
    """The ISO code of the country that a message places somebody in, or None.

    A bare name ("UK", "Dublin") counts when it is all that was written; in a sentence a name needs "in", "from"….
    """
    return next((code for code, _ in places_in(text)), None)


def places_in(text: str) -> Iterator[tuple[str, str]]:
    """Each country that a message names, and the words before its name, which tell who is there."""
    whole = re.sub(r"[!?,;]|\.$|^the ", "", text.strip().lower()).strip()
    if whole in _names():
        yield _names()[whole], ""
        return
    if (code := _CODE.search(text)) and (place := _dialled(code[1])):
        yield place, ""
        return
    for led in _LED.finditer(text):
        if name := _led_to(led[1].rstrip(".").split()):
            yield _names()[name], text[: led.start(1)]


def _led_to(words: list[str]) -> str | None:
    """The longest name that the words after "in" begin with."""
    plain = words[1:] if words[0].lower() == "the" else words  # "the UK", "the Netherlands"
    names = (" ".join(plain[:length]).rstrip(".,'").lower() for length in range(len(plain), 0, -1))
    return next((name for name in names if name in _names() and not (name == "us" == words[0])), None)  # "on us"
