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
_SENTENCE = re.compile(r"[^.?!\n]*(?:[.?!\n]+|$)")
_ASKS = re.compile(
    r"^\s*(?:and |so |but |ok |hey |hi )*(?:what|whats|what's|how|hows|how's|when|when's|which|who|whos|who's|why|is it|is the|are the|did|does the|do they have|can you tell)\b",
    re.IGNORECASE,
)
_FOR_HELP = re.compile(
    r"\b(?:numbers?|lines?|helplines?|hotlines?|call|ring|phone|text|reach|help|helps|someone|somebody|anyone|people|ones?|there for|do i|can i|should i|police|guards|garda|ambulance|"
    r"shelter|refuge|place|places|999|911|112|000|111|i'?m|im|i am|he|she|they|we)\b",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\b(?:we|we're|were|both|us)\s+(?:\w+\s+){0,3}$", re.IGNORECASE)


def places_of(text: str, person: Person, anyhow: bool = False, origins: bool = True) -> dict[Person, str]:
    """The country of each; a name without anybody ("Manchester") is about the person in danger. `anyhow`: however named.

    Where somebody comes from counts only where no other place is named, and with `origins`: not where the place is known.
    """
    found: dict[Person, str] = {}
    text = _without_other_questions(text)
    named = list(named_in(text) if anyhow else places_in(text))
    lived_in = [one for one in named if not _ORIGIN.search(one[1])]
    for code, before in lived_in or (named if origins else []):
        found[default_checker().subject(before) or person] = code
        if _BOTH.search(before):
            found["third"] = code
    return found


def _without_other_questions(text: str) -> str:
    """The text less the sentences that ask about something else than lines and help: "whats the weather in leeds" names no place."""
    parts = _SENTENCE.findall(text)
    return "".join(part for part in parts if not (_ASKS.search(part) and not _FOR_HELP.search(part)))


def own_place(said: Sequence[str]) -> str | None:
    """Where the writer said to be, in so many words ("I'm in Spain"), last; where they come from only if they said no more."""
    own = [one for text in reversed(said) for one in places_in(text) if default_checker().subject(one[1]) == "first"]
    lived_in = [code for code, before in own if not _ORIGIN.search(before)]
    return next(iter((*lived_in, *(code for code, _ in own))), None)
