"""What a parse result says of a message, read alike by policies and actions: its words as they were meant, its language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

MENDED_TEXT = "mended_text"  # beside `text`, where slips were put right in it (bot/nlu/spelling.py)
ENGLISH = "en"


def as_meant(parsed: Mapping[str, Any]) -> str:
    """The words in which phrases are looked for: with their slips put right, or as typed where there was none."""
    return str(parsed.get(MENDED_TEXT) or parsed.get("text") or "")


def stretch_as_meant(parsed: Mapping[str, Any], start: int, end: int) -> str:
    """The same of a stretch that is given by its place in what was typed. Mending changes words, never their number."""
    typed, meant = str(parsed.get("text") or ""), as_meant(parsed)
    if typed == meant:
        return typed[start:end]
    before, within = len(typed[:start].split()), len(typed[start:end].split())
    return " ".join(meant.split()[before : before + within])


def language_of(parsed: Mapping[str, Any]) -> str | None:
    """The language of a message where that is not English."""
    language = str(parsed.get("language") or ENGLISH)
    return None if language == ENGLISH else language


def in_english(parsed: Mapping[str, Any]) -> bool:
    """Was a message written in English, and no button pressed?"""
    text = str(parsed.get("text") or "")
    return parsed.get("language") == ENGLISH and bool(text) and not text.startswith("/")
