"""What every channel passes before a message reaches the model: length, typed slashes, control characters; and after.

Rasa reads a leading slash as an intent with slots, and the cost of understanding grows with length; so both are
seen to here, once, and not in each connector. So is a turn that fails: Rasa's connectors would say nothing.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Awaitable, Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from rasa.core.channels.channel import UserMessage

from bot.channels.failure import no_answer
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain
from bot.knowledge.remarks import wordless
from bot.safety import default_checker

MAX_CHARACTERS = 2000
TYPED_INTENTS = ("ask_capabilities", "greet")  # "/help", "/start": what people type to bots everywhere
DOMAIN = Path(__file__).resolve().parents[2] / "domain.yml"
OnNewMessage = Callable[[UserMessage], Awaitable[Any]]
logger = logging.getLogger(__name__)

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
    """What a person typed as a command, as plain words: `/restart` is read as "restart"; those of data as their intent."""
    for intent in TYPED_INTENTS:
        if text.startswith("/") and plain(text) in knowledge().texts[f"asks.typed.{intent}"]:
            return f"/{intent}"
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
        """Clean a message and hand it on, or answer it."""
        text = _CONTROL.sub("", message.text or "").strip()
        if len(text) > MAX_CHARACTERS:
            text = around_danger(text) or ""
            if not text:
                await _say(message, [{"text": knowledge().texts["too_long"][0]}])
                return
        if not is_own_payload(text):
            text = neutralise(text)
        if not _WORD.search(text) and not wordless(text):
            await _say(message, [{"text": knowledge().texts["no_words"][0]}])
            return
        message.text = text
        await _answered(message, on_new_message)

    return handle


async def _answered(message: UserMessage, on_new_message: OnNewMessage) -> None:
    """Hand it on; where that fails, whatever the reason, somebody who wrote is not left without an answer."""
    try:
        await on_new_message(message)
    except Exception:
        logger.exception("A message of the channel %s could not be answered.", message.input_channel)
        await _say(message, no_answer(str(message.text)))


async def _say(message: UserMessage, replies: list[dict[str, Any]]) -> None:
    for reply in replies if message.output_channel else []:
        await message.output_channel.send_response(message.sender_id, reply)
