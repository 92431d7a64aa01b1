"""Somebody put in the place of somebody else: "not my wife, my BROTHER", "that's not why I'm here, it's about my brother"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from actions.persons import related, whom
from bot.knowledge.phrases import plain

_GOES_BACK = r"(?:no|not|nope|wait|sorry|actually|rather|scrap|forget|hang on|hold on|correction|anyway|but)"
_NOW = r"(?:(?:but|its|it's|it is|thats|that's|this is|i mean|i meant|about|for|on|actually|rather|really|all|only|just) )*"
_ON = r"(?:it'?s|it is|this is|i'?m here|i am here|i mean|i meant|i was talking|i'?m talking|i am talking)"
FEW = 2  # words after it that tell nothing yet


class Instead(NamedTuple):
    """Who is meant now, who isn't (empty where that isn't said), and the message from there on."""

    who: str
    before: str
    said: str
    bare: bool


def instead(text: str) -> Instead | None:
    """Who is put right in a message; None where nobody is."""
    text = re.sub(r"['’‘`´]", "'", text)
    if found := _contrast().search(text):
        return _from(text, found, whom(f"my {found['before']}", None) if found["before"] else "")
    if found := _after().search(text):
        return _from(text, found, whom(f"my {found['before']}", None))
    if found := _anew().search(text):
        return _from(text, found, "")
    return None


def _from(text: str, found: re.Match[str], before: str) -> Instead:
    rest = text[found.end() :]
    who = whom(f"my {found['who']}", None)
    return Instead(who, before, text[found.start("now") :], len(plain(rest).split()) <= FEW)


@cache
def _contrast() -> re.Pattern[str]:
    """ "Not my wife. My brother"."""
    return re.compile(
        rf"\bnot (?:(?:about |for |on )?my (?P<before>{related()})|(?:about )?me)\b\W+(?P<now>{_NOW}my (?P<who>{related()})\b(?!'s))",
        re.IGNORECASE,
    )


@cache
def _after() -> re.Pattern[str]:
    """ "I meant my dad, not my mum"."""
    return re.compile(
        rf"\b(?P<now>{_ON} (?:about |for )?my (?P<who>{related()})\b(?!'s)\W+(?:and )?not (?:about |for )?my (?P<before>{related()})\b(?!'s))",
        re.IGNORECASE,
    )


@cache
def _anew() -> re.Pattern[str]:
    """ "No wait, that's not why I'm here. It's about my brother"."""
    return re.compile(
        rf"\b{_GOES_BACK}\b[^?]*?\b(?P<now>{_ON} (?:all |really |actually |only |just )*(?:about|for|because of) my (?P<who>{related()})\b(?!'s))",
        re.IGNORECASE,
    )
