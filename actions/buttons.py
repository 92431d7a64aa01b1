"""The choices that go with a reply, and what one of them stands for."""

from __future__ import annotations

import json

OPENINGS = (("What is it?", "ask_definition"), ("Is that me?", "ask_self_check"), ("Help me ask someone", "reach_out"))
Button = dict[str, str]


def button(title: str, intent: str, **entities: str) -> Button:
    """A choice that stands for an intent."""
    inner = ", ".join(f'"{name}": "{value}"' for name, value in entities.items())
    return {"title": title, "payload": f"/{intent}" + (f"{{{inner}}}" if inner else "")}


def words(title: str, text: str | None = None) -> Button:
    """A choice that says these words for the person."""
    return {"title": title, "payload": text or title}


def openings() -> list[Button]:
    """The three ways in, as buttons."""
    return [button(title, intent) for title, intent in OPENINGS]


def stands_for(choice: Button) -> str:
    """The id that a button stands for: that of the therapy or condition in it, else its intent."""
    name, _, inner = choice.get("payload", "").removeprefix("/").partition("{")
    return str(next(iter(json.loads(f"{{{inner}").values()))) if inner else name
