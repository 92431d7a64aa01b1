"""The cards of a reply: one neutral shape (`custom`), drawn by each channel; its text alone is always enough."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.knowledge import Line, knowledge
from bot.knowledge.lines import NAMED

ENGLISH = (
    "call",
    "text",
    "or",
    "",
    "",
)  # verbs, what joins them, and names of the lines that hold anywhere, if not their own
ONE_COUNTRY = f"({NAMED} only)"
DIRECTORY, EMERGENCY = "directory", "local_emergency"


def source_card(section: str) -> dict[str, Any]:
    """Where a fact stands: the section of the article that it is drawn from."""
    source = knowledge().sources[section]
    card = {"type": "source", "section": section, "title": source.title, "article": source.article}
    return {**card, "published": source.published.isoformat(), "url": source.url}


def crisis_card(lines: Sequence[Line], country: str | None) -> dict[str, Any]:
    """Ways to reach people now, at most three."""
    return {"type": "crisis", "country": country, "lines": [line.card() for line in lines]}


def card_as_text(card: dict[str, Any]) -> str | None:
    """A card for a channel that draws none: the source in a line; of all others the reply's text says it already."""
    return f'Source: "{card["title"]}", {card["article"]}' if card.get("type") == "source" else None


def of_any_country(lines: Sequence[Line]) -> list[Line]:
    """The lines without the one of a single country that stands in where none is known: for who writes in no English."""
    return [line for line in lines if not line.name.endswith(ONE_COUNTRY)]


def lines_as_text(lines: Sequence[Line], language: str = "en") -> str:
    """The lines in words, one a line, for where no card can be shown; with the words of a language that has them."""
    return "\n".join(_in_words(line, knowledge().texts.get(f"lines.{language}", ENGLISH)) for line in lines)


def _in_words(line: Line, words: Sequence[str]) -> str:
    call, text, or_, directory, emergency = words
    ways = [f"{verb} {way}" for verb, way in ((call, line.call), (text, line.text)) if way]
    ways += [line.chat.removeprefix("https://").rstrip("/")] if line.chat else []
    hours = "" if "/7" in line.hours or not line.call else f" ({line.hours})"
    name = {DIRECTORY: directory, EMERGENCY: emergency}.get(line.id, "") or line.name
    return f"{name}: {f', {or_} '.join(ways)}{hours}." if ways else f"{name}."
