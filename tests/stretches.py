"""Replies while a message is worded, written with their parts: "cut: take out | old: the last line"."""

from __future__ import annotations

from bot.knowledge.stretches import Stretch

SURE = 0.95


def told(line: str) -> list[Stretch]:
    """The stretches of a reply that is written with its parts."""
    found, at = [], 0
    for one in line.split(" | "):
        label, _, words = one.partition(": ")
        found.append(Stretch(label.strip(), at, at + len(words), words, SURE))
        at += len(words) + 1
    return found


def typed(line: str) -> str:
    """The reply as it was typed."""
    return " ".join(one.words for one in told(line))
