"""Our own words asked back: "word what to who", "what does 'leave the why out' mean"."""

from __future__ import annotations

import re

from actions.commands import answer
from actions.turn import Turn
from bot.knowledge.phrases import plain

_BARE_WHAT = re.compile(
    r"^(?:(?:wait|sorry|um|uh|er|hm|and|but|so|huh) )*(?:what|who|which|whose)(?: one)? (?:has|is|was|does|did|do|would|are|were|will|can)$"
)
_WHAT_THERE = re.compile(
    r"^(?:(?:wait|sorry|um|uh|er|hm) )*(\w{3,})(?: \w+)? (?:what|who|whom|where)(?: (?:to|with|for|from|of|about|by) (?:what|who|whom))?$"
)
STEM = 4  # letters that a word shares with ours


def echoes(turn: Turn, said: str) -> bool:
    """Is it our own words asked back: "word what to who", "what has?"?"""
    if _BARE_WHAT.match(said):
        return True
    found = _WHAT_THERE.match(said)
    if found is None:
        return False
    ours = plain(turn.last_reply + _titles(turn)).split()
    return any(word[:STEM] == found[1][:STEM] for word in ours)


def _titles(turn: Turn) -> str:
    return "".join(f" {choice.get('title')}" for choice in turn.shown)


def quoted(turn: Turn) -> str:
    """A piece of the last reply that is asked about, as it was typed: "what does 'leave the why out' mean"."""
    said = plain(turn.text)
    if not answer(said, "means", kind="asks"):
        return ""
    told, words = f" {plain(turn.last_reply)} ", said.split()
    runs = (" ".join(words[start:end]) for start in range(len(words)) for end in range(len(words), start + 2, -1))
    return next((run for run in runs if f" {run} " in told), "")
