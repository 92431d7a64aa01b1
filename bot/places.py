"""Which country a person names: "UK", "I'm in Dublin", "in Österreich", "+44". A nationality is not a place."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "data" / "places"
FILES = ("names.csv", "cities.csv", "regions.csv")  # a name that stands in more than one is the last's
LEADS = (
    r"\b(?:in|from|near|outside|en|em|à|au|aux|dans|aus|bei|uit"
    r"|(?:soy|somos|vengo|venimos|vivo|vivimos|estoy|estamos|suis|sommes|viens|venons|habite|sono|siamo|sto|abito|abitiamo"
    r"|sou|moro|moramos|venho) (?:a|ad|al|de|del|della|des|di|do|du|da|dal|dalla|na|no|nos|nas))\s+"
)
ARTICLES = r"(?:the|la|le|les|los|las|el|il|lo|gli|der|die|den|dem|das|de|het|o|os|as)\s+|(?:l|d|dell|nell|all)'"
_CODE = re.compile(r"(?<![\w.])(?:\+ ?|00(?=\d\d))(\d[\d ()-]*)")
_WITH_ARTICLE = re.compile(r"^(?:United|Netherlands|Bahamas|Gambia|Philippines|British|U\.S\.)|Islands|Republic")
LONGEST_CODE = 3
SHORTEST = 5  # letters of a name that is known without its accents; shorter ones are words as well
_LED = re.compile(rf"{LEADS}(?=((?:{ARTICLES})?[\w.'-]+(?:\s+[\w.'-]+){{0,2}}))", re.IGNORECASE)
_ARTICLE = re.compile(rf"^(?:{ARTICLES})", re.IGNORECASE)
_ENGLISH_ARTICLE = "the "


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
    """Names of countries, states and large cities, also in other languages, lower case, to ISO codes."""
    found = {place["name"]: place["country"] for name in FILES for place in _read(name)}
    found.update((name.lower(), code) for code, name in countries().items())
    found.update((place["name"], place["country"]) for place in _read("also.csv"))
    for name in sorted(found):
        if len(name) >= SHORTEST:
            found.setdefault(_plain(name), found[name])
    return found


def _plain(name: str) -> str:
    """A name as it is typed in a hurry: without accents and hyphens."""
    letters = unicodedata.normalize("NFKD", name.replace("-", " "))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


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
    text = text.replace("’", "'")
    whole = re.sub(r"[!?,;]|\.$", "", text.strip().lower()).strip()
    if name := known_name(whole):
        yield _names()[name], ""
        return
    if (code := _CODE.search(text)) and (place := _dialled(code[1])):
        yield place, ""
        return
    for led in _LED.finditer(text):
        if name := _led_to(led[1].rstrip(".").split()):
            yield _names()[name], text[: led.start(1)]


def place_of(name: str) -> str | None:
    """The ISO code for a name that is known."""
    return _names().get(name)


def known_name(words: str) -> str | None:
    """The name that these words are, with or without an article before it, or with accents left out."""
    bare = _ARTICLE.sub("", words)
    tries = (words,) if words.startswith(_ENGLISH_ARTICLE) and bare in _only_cities() else (words, bare)
    return next((form for name in tries for form in (name, _plain(name)) if form in _names()), None)


@lru_cache(maxsize=1)
def _only_cities() -> frozenset[str]:
    """Cities whose name is that of no country or state: in English none of them has an article ("in the van", "the bath")."""
    lands = {place["name"] for name in ("names.csv", "regions.csv") for place in _read(name)}
    also = {place["name"] for place in _read("also.csv")} | {name.lower() for name in countries().values()}
    return frozenset(place["name"] for place in _read("cities.csv")) - lands - also


def _led_to(words: list[str]) -> str | None:
    """The longest name that the words after "in" begin with."""
    if words[0] == "us":  # "on us", "in us"
        return None
    names = (" ".join(words[:length]).rstrip(".,'").lower() for length in range(len(words), 0, -1))
    return next((name for words in names if (name := known_name(words))), None)
