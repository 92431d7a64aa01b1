"""What a reply does in its place of the talk, as understanding told it (bot/nlu/replies.py), read alike by policies and actions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

REPLIES = "replies"  # in a parse result
WORDING, DANGER, CHECK, TALK = "wording", "danger", "self_check", "talk"  # the places; a file of data/replies each
SURE = 0.7  # confidence: of replies by writers left out that much was right in nine of ten and more (bot.nlu.leave_out)


def act_of(parsed: Mapping[str, Any], place: str, sure: float = SURE) -> str:
    """What the message does in this place; nothing where it is not sure, or was not read (a button)."""
    found = (parsed.get(REPLIES) or {}).get(place) or [{"name": "", "confidence": 0.0}]
    return str(found[0]["name"]) if float(found[0]["confidence"]) >= sure else ""


def likely(parsed: Mapping[str, Any], place: str, *acts: str) -> float:
    """How likely it is one of these acts, of what was told (the two likeliest)."""
    found = (parsed.get(REPLIES) or {}).get(place) or []
    return sum(float(one["confidence"]) for one in found if one["name"] in acts)
