"""What is said where a turn failed: it needs no model, and names people to reach."""

from __future__ import annotations

from typing import Any

from bot.cards import crisis_card, lines_as_text
from bot.knowledge import knowledge
from bot.safety import default_checker


def no_answer(text: str) -> list[dict[str, Any]]:
    """The replies to a message that got none: the directory of lines, and where there is danger all lines at once."""
    danger = default_checker().check(text)
    lines = knowledge().lines_for(danger.kind or "crisis_suicide", None)
    if danger.level == "none":
        return [{"text": f"{knowledge().texts['failed'][0]}\n{lines_as_text(lines[:1])}"}]
    said = f"{knowledge().texts['failed.danger'][0]}\n{lines_as_text(lines)}"
    return [{"text": said}, {"custom": crisis_card(lines, None)}]
