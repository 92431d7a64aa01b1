"""What is asked in danger about the lines: what they cost, for whom they are, whether one can write, who hears of it, what to say.

Each question is a list of data/safety/asides.yml, and its answer stands in texts.yml (`crisis.asked.…`); several of one
message are answered together (bot/nlg.py).
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence
from functools import cache

from bot.knowledge import Line, knowledge
from bot.knowledge.lines import ANYWHERE
from bot.knowledge.phrases import any_of, plain
from bot.safety import default_checker

FACTS = (  # in the order in which they are answered
    *("emergency", "child", "whom", "worthy", "hours", "number", "unnamed", "dispatch"),
    *("cost", "ages", "men", "police", "language", "writes", "hears"),
)
NEWS = {*FACTS} - {"writes", "hears"}  # what nothing else answers
ASKED, SAYS, WORK, HEARD_OF = "lines", "line_says", "work", "found_out"  # as wishes
SEVERAL = 2
SPOKEN_OF = tuple(
    f"utter_crisis_{name}" for name in ("lines_asked", "line_says", "call", "text", "found_out", "tells", "sent")
)
THEM = re.compile(r"\b(?:to them|they|tell them|write them|text them|there)\b", re.IGNORECASE)
ASKS_WORDS = re.compile(
    r"\b(?:what|how)\b(?!.*\b(?:to|tell) (?:him|her|them|my)\b).*\b(?:write|say|start|begin|put)\b", re.IGNORECASE
)


def facts_in(text: str) -> tuple[str, ...]:
    """What a message asks about lines."""
    return _facts(default_checker().asides(text).all)


def line_wish(found: frozenset[str], wish: str | None, text: str, spoken_of: bool, third: bool) -> str | None:
    """What a message asks about lines, or for whom else words are needed; else the wish that was found before.

    `spoken_of`: lines were just spoken of, so that "them" may be those; `third`: somebody else is in danger.
    """
    if wish == "word" and spoken_of and not third and THEM.search(text):
        return SAYS
    if "line_hears" in found and wish == HEARD_OF:
        return ASKED if NEWS.intersection(_facts(found)) else wish
    if "line_says" in found or ((wish == "word" or ASKS_WORDS.search(text)) and names_line(text)):
        return SAYS
    if "work" in found or ("work_beside" in found and third):
        return WORK
    facts = _facts(found)
    return ASKED if NEWS.intersection(facts) or len(facts) >= SEVERAL else wish


def names_line(text: str) -> bool:
    """Is a line named, by its name or as one?"""
    return any_of(_names()).search(plain(text)) is not None


def for_asked(lines: Sequence[Line], asked: Sequence[str], kind: str, country: str | None) -> list[Line]:
    """The lines, with those first that fit what was asked: such as can be written to, or are no police."""
    written = [line for line in knowledge().lines if line.text and line.verified and kind in line.kinds]
    of_place = [line for line in written if line.country == country and line.young != "only"]
    more = of_place if "writes" in asked and not any(line.text for line in lines) else []
    return more + sorted(lines, key=lambda line: _behind(line, asked))


def _behind(line: Line, asked: Sequence[str]) -> tuple[bool, bool, bool]:
    """What puts a line behind others: it is the police, it isn't the emergency number, it can't be written to."""
    written = line.text is not None or line.chat is not None
    return (
        "police" in asked and line.emergency,
        "emergency" in asked and not line.emergency,
        "writes" in asked and not written,
    )


def not_here(text: str, country: str | None) -> str | None:
    """The number in a message that is a line elsewhere, but none in this country."""
    numbers = {line.call: set[str]() for line in knowledge().lines if line.call and not line.emergency}
    for line in knowledge().lines:
        if line.call in numbers:
            numbers[line.call].add(line.country)
    said = plain(text)
    return next(
        (n for n, where in numbers.items() if country and country not in where and f" {n} " in f" {said} "), None
    )


def in_words(
    asked: Sequence[str], lines: Sequence[Line], kind: str | None, lately: Sequence[str], country: str | None = None
) -> str:
    """The answers to what was asked, each in words that were not said lately."""
    first = lines[0] if lines else None
    return " ".join(_answer(_key(one, first, kind, country), first, lately) for one in asked)


def _key(asked: str, line: Line | None, kind: str | None, country: str | None) -> str:
    if asked == "number" and line and line.country == ANYWHERE:
        return "number_none" if country else "number_where"
    if asked in ("cost", "worthy") and kind == "crisis_medical":
        return f"{asked}_medical"
    if asked == "cost" and line and line.free:
        return "free"
    if asked == "writes" and line and line.country == ANYWHERE:
        return "writes_any"
    return "writes_not" if asked == "writes" and line and not (line.text or line.chat) else asked


def _answer(key: str, line: Line | None, lately: Sequence[str]) -> str:
    texts = [
        text.replace("{name}", line.name if line else "").replace("{hours}", line.hours if line else "")
        for text in knowledge().texts[f"crisis.asked.{key}"]
    ]
    fresh = [text for text in texts if not any(text in said for said in lately)]
    return random.choice(fresh or texts)


def _facts(found: Iterable[str]) -> tuple[str, ...]:
    names = set(found)
    return tuple(fact for fact in FACTS if f"line_{fact}" in names)


@cache
def _names() -> tuple[str, ...]:
    lines = (line.name.split(",")[0].split(":")[0] for line in knowledge().lines if line.country != "*")
    emergency = {"Emergency services"}
    return (*knowledge().calls["line_call"].near, *(name for name in lines if name not in emergency))
