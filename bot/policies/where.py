"""Whose place a message names: that of whoever writes, or of whom they worry about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.named_places import named_in
from bot.places import places_in
from bot.safety import default_checker
from bot.safety.result import Person

_ORIGIN = re.compile(
    r"(?:\b(?!(?:writing|typing|texting|messaging|calling|ringing|chatting|speaking|here)\b)[\w']+\s+(?:originally\s+)?from"
    r"|\b(?:born|raised|grew up|used to live|family(?:'s| is| are)?)\s+in)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\b(?:we|we're|were|both|us)\s+(?:\w+\s+){0,3}$", re.IGNORECASE)


def places_of(text: str, person: Person, anyhow: bool = False) -> dict[Person, str]:
    """The country of each; a name without anybody ("Manchester") is about the person in danger. `anyhow`: however named.

    Where somebody comes from counts only where no other place is named.
    """
    found: dict[Person, str] = {}
    named = list(named_in(text) if anyhow else places_in(text))
    for code, before in [one for one in named if not _ORIGIN.search(one[1])] or named:
        found[default_checker().subject(before) or person] = code
        if _BOTH.search(before):
            found["third"] = code
    return found


def own_place(said: Sequence[str]) -> str | None:
    """Where the writer said to be, in so many words ("I'm in Spain"), last."""
    places = (code for text in reversed(said) for code, before in places_in(text) if _is_own(before))
    return next(places, None)


def _is_own(before: str) -> bool:
    return default_checker().subject(before) == "first"
