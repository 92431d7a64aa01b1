"""What stands in a message as it was understood, before anything is made of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from actions.persons import relation_in
from bot.knowledge.parsed import stretch_as_meant
from bot.knowledge.phrases import plain

DANGER = "crisis_"  # begins the names of its intents
CLEARLY = 0.5  # confidence
_SO_AM_I = re.compile(
    r"\b(?:and|but|well|honestly) (?:honestly |tbh |so )?(?:(?:i am|im) (?:just |exactly )?(?:like (?:that|her|him|them)|the same|no better)(?: too| as well)?|i do (?:exactly )?the same|so (?:am|do) i|i (?:ended|turned|grew) (?:up |out |into )(?:being )?(?:just )?(?:like (?:that|him|her|them|this)|the same))\b"
)
_NO_ITS_ME = re.compile(
    r"\b(?:no|nope|wait|actually|rather|not|sorry)\b.*\b(?:about me|its me|it is me|thats me|im the one|i am the one)\b"
)
_THEY = re.compile(r"\b(?:he|she|they|hes|shes|theyre)\b")


def is_no_message(event: dict[str, Any]) -> bool:
    """Is an event something else than a message of the person?"""
    return event.get("event") != "user"


def besides_danger(message: dict[str, Any]) -> dict[str, Any]:
    """What a message is read as; where danger is guessed that nobody spoke of, what it clearly is besides."""
    first = dict(message.get("intent") or {})
    if not str(first.get("name")).startswith(DANGER):
        return first
    others = (one for one in message.get("intent_ranking") or [] if not str(one.get("name")).startswith(DANGER))
    besides: dict[str, Any] = next(others, {})
    return besides if float(besides.get("confidence") or 0.0) >= CLEARLY else first


def stretches_in(parsed: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The signs of a message as they were found, each with the words that show it, as they were meant."""
    for sign in parsed.get("signs") or []:
        end = sign.get("end", len(str(parsed.get("text") or "")))
        yield str(sign["name"]), stretch_as_meant(parsed, sign.get("start", 0), end)


def tells_of_both(text: str) -> bool:
    """Does it tell of somebody and of the writer as well: "my mother never asked anybody, and I am like that too"?"""
    said = plain(text)
    return bool((relation_in(text) or _THEY.search(said)) and _SO_AM_I.search(said))


def puts_the_writer_right(text: str) -> bool:
    """Is somebody named and then put right: "it's about my mother. No, wait, about me"?"""
    return bool(relation_in(text) and _NO_ITS_ME.search(plain(text)))
