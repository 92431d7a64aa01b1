"""What was said before in the talk: where something was spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from actions.turn import Turn
from bot.knowledge.phrases import plain

NOTICE = "utter_ai_notice"
LATELY = 8  # replies in which nothing is to be said twice
TELLING = 4  # letters: shorter words tell nothing of what is meant
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def replies_before(turn: Turn) -> Iterator[str]:
    """What the bot said, newest first, less the notice that it is a program."""
    for event in reversed(turn.tracker.events):
        notice = (event.get("metadata") or {}).get("utter_action") == NOTICE
        if event.get("event") == "bot" and event.get("text") and not notice:
            yield str(event["text"])


def was_said_lately(turn: Turn, text: str) -> bool:
    """Is it a part of one of the last replies?"""
    return any(text in reply for reply in islice(replies_before(turn), LATELY))


def said_last(turn: Turn, keys: tuple[str, ...]) -> bool:
    """Does the last reply begin a sentence as one of these texts do?"""
    openings = [text.partition("{")[0] for key in keys for text in turn.knowledge.texts[key]]
    return any(one in turn.last_reply for one in openings)


def said_about(turn: Turn) -> str:
    """The sentence said before that holds a word of the message ("what was it you said about the jar")."""
    words = _asked_about(turn.text) | _asked_about(turn.typed)  # a thing with its slips put right, or a name
    spoken = (one for reply in replies_before(turn) for one in sentences(reply))
    return next((one for one in spoken if words & set(plain(one).split()) and not one.endswith("?")), "")


def _asked_about(text: str) -> set[str]:
    asked = plain(text).partition(" about ")[2]
    return {word for word in asked.split() if len(word) >= TELLING or asked.endswith(word)}


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return [one for one in _SENTENCE.split(text.strip()) if one]
