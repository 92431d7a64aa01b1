"""Which found dangers a scope takes back."""

from typing import NamedTuple

from bot.safety.patterns import Found
from bot.safety.rules import Rule, Scope

NEXT_WORDS = 1
SHORT_MESSAGE = 20


class Hit(NamedTuple):
    """A rule that matched in a sentence."""

    rule: Rule
    sentence: int
    found: Found


class Cover(NamedTuple):
    """A scope that matched in a sentence."""

    scope: Scope
    sentence: int
    found: Found


def covered(hit: Hit, covers: list[Cover]) -> bool:
    """Whether any scope reaches the hit."""
    return any(_reaches(cover, hit) for cover in covers)


def _reaches(cover: Cover, hit: Hit) -> bool:
    scope = cover.scope
    if scope.kinds and hit.rule.kind not in scope.kinds:
        return False
    if scope.reach == "message":
        return True
    if cover.sentence != hit.sentence:
        return False
    if scope.reach == "sentence":
        return True
    if scope.reach == "next":
        return cover.found.end <= hit.found.start <= cover.found.end + NEXT_WORDS
    return cover.found.start < hit.found.end and hit.found.start < cover.found.end


def settles(covers: list[Cover], words: int) -> bool:
    """Whether a short message says in so many words that what it names is long over."""
    return words <= SHORT_MESSAGE and any(cover.scope.settles for cover in covers)


def excuses(covers: list[Cover], words: int) -> bool:
    """Whether a short message without any hit is plainly about something harmless."""
    return words <= SHORT_MESSAGE and any(cover.scope.alone for cover in covers)
