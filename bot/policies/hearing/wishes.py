"""What a person asks for in danger, and the commands inside the safety plan: phrases of texts.yml."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import cache

from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

WISHES = (  # the first that is found; what is answered to them stands in ways.py
    "plan_forget",
    "plan",
    "hand_over",
    "show_note",
    "rings_for",
    "visit",
    "approach",
    "laughs",
    "straight",
    "softer",
    "plainer",
    "leaves",
    "found_out",
    "sent",
    "tells",
    "cancel",
    "ambulance",
    "loyal",
    "burden",
    "listen",
    "text_instead",
    "call",
    "reached",
    "therapist_after",
    "therapist",
    "word",
    "next",
    "lost",
    "sorry",
    "secret",
    "will_reach",
    "voicemail",
    "no_answer",
    "fault",
    "counts",
    "where_to",
    "distance",
    "wound",
    "nobody",
)
CHOICES = (
    "text_instead",
    "call",
    "sorry",
    "nobody",
    "listen",
)  # "Would you rather call, or text?" and the whole of the answer
COMMANDS = ("stop", "skip", "back", "explain", "keep")  # inside the safety plan
OF_WORDS = re.compile(
    r"\b(?:text|texts|message|messages|msg|note|email|word it|to (?:write|text|message|say|send)|write (?:it|him|her|them|to)|tell (?:him|her|them)|say to|can i (?:ask|say|put|write)|(?:do|would|should|could|can) i (?:even )?(?:say|write|put it))\b",
    re.IGNORECASE,
)
NOT_DONE = re.compile(  # "if I rang", "would he see that I texted": nobody was reached
    r" (?:if|unless|whether|should|suppose|say) (?:i|we) | (?:see|know|notice|find out|tell)(?: that)? (?:i|we) "
)
FILLERS = re.compile(
    r"\b(?:a|and|guess|haha|hmm?|honestly|i|im|is|its?|just|lol|mean|ok|okay|please|probably|really|so|tbh|thanks|thats|"
    r"then|think|though|uh|um|well|yeah)\b"
)


def wish_in(text: str, but: Collection[str] = ()) -> str | None:
    """What of the protocol a message asks for: the safety plan, a note to show, …; or None. `but`: what it asks not for."""
    whole = next((wish for wish in CHOICES if core(text) in _phrases(f"choice.{wish}", core)), None)
    if whole:
        return whole
    words = f" {plain(text)} "
    but = (*but, *(("reached",) if NOT_DONE.search(words) else ()))
    asked = (wish for wish in WISHES if wish not in but)
    return next((wish for wish in asked if any(f" {one} " in words for one in _phrases(f"asks.{wish}"))), None)


def wants_words(text: str) -> bool:
    """Are words for somebody spoken of: a text, a message, how to put it?"""
    return OF_WORDS.search(text) is not None


def command_in(text: str) -> str | None:
    """Which command the whole of a message is, or None; "stop" is one as well where it is all of the first sentence."""
    found = next((name for name in COMMANDS if core(text) in _phrases(f"command.{name}", core)), None)
    first = re.split(r"(?<=[.!?\n])\s", text.strip(), maxsplit=1)[0]
    return found or ("stop" if core(first) in _phrases("command.stop", core) else None)


def core(text: str) -> str:
    """A phrase as it is compared, less what only fills a sentence."""
    return " ".join(FILLERS.sub(" ", plain(text)).split())


@cache
def _phrases(key: str, read: Callable[[str], str] = plain) -> frozenset[str]:
    return frozenset(read(one) for one in knowledge().texts[key])
