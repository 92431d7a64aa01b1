"""What every channel passes before a message reaches the model: length, typed slashes, control characters.

Rasa reads a leading slash as an intent with slots, and the cost of understanding grows with length; so both are
seen to here, once, and not in each connector.
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from rasa.core.channels.channel import UserMessage

from bot.knowledge import knowledge
from bot.safety import default_checker

MAX_CHARACTERS = 2000
DOMAIN = Path(__file__).resolve().parents[2] / "domain.yml"
OnNewMessage = Callable[[UserMessage], Awaitable[Any]]

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|[\ud800-\udfff]")
_WORD = re.compile(r"\w|[^\x00-\x7f]")
_PAYLOAD = re.compile(r"/(?P<intent>[a-z_]+)(?P<entities>\{.*\})?\Z", re.DOTALL)


@lru_cache(maxsize=1)
def button_intents() -> frozenset[str]:
    """Intents that a button may stand for: all of the domain but those of danger, which only words can bring."""
    domain = yaml.safe_load(DOMAIN.read_text("utf-8"))
    return frozenset(name for name in domain["intents"] if not name.startswith("crisis_"))


@lru_cache(maxsize=1)
def entity_values() -> dict[str, frozenset[str]]:
    """The values that a button's entities may have."""
    known = knowledge()
    therapies = frozenset(known.therapies) | frozenset(known.families)
    return {"therapy": therapies, "condition": frozenset(known.conditions)}


def is_own_payload(text: str) -> bool:
    """Is this one of the payloads that our buttons carry: a known intent without danger, with known entity values?"""
    found = _PAYLOAD.match(text)
    if not found or found["intent"] not in button_intents():
        return False
    try:
        entities = json.loads(found["entities"] or "{}")
    except (ValueError, RecursionError):
        return False
    allowed = entity_values()
    return all(isinstance(value, str) and value in allowed.get(name, ()) for name, value in entities.items())


def neutralise(text: str) -> str:
    """What a person typed as a command, as plain words: `/restart` is read as "restart"."""
    return re.sub(r"[/{}\"_]+", " ", text).strip() if text.startswith("/") else text


def around_danger(text: str) -> str | None:
    """The part of an overlong message that shows danger, or None: such a message is answered, not sent back."""
    result = default_checker().check(text)
    if result.level == "none":
        return None
    start, end = result.evidence[0] if result.evidence else (0, 0)
    return text[max(0, start - MAX_CHARACTERS // 2) : end + MAX_CHARACTERS // 4][:MAX_CHARACTERS]


def guarded(on_new_message: OnNewMessage) -> OnNewMessage:
    """Wrap Rasa's handler so that only clean, short, plain messages reach it; the others get a kind answer here."""

    async def handle(message: UserMessage) -> None:
        text = _CONTROL.sub("", message.text or "").strip()
        if len(text) > MAX_CHARACTERS:
            text = around_danger(text) or ""
            if not text:
                await _say(message, "too_long")
                return
        if not is_own_payload(text):
            text = neutralise(text)
        if not _WORD.search(text):
            await _say(message, "no_words")
            return
        message.text = text
        await on_new_message(message)

    return handle


async def _say(message: UserMessage, key: str) -> None:
    if message.output_channel is not None:
        await message.output_channel.send_text_message(message.sender_id, knowledge().texts[key][0])
