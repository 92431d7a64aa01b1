"""Guesses at what somebody will say, think or do. They are the writer's own, and nothing to ask for."""

from __future__ import annotations

import re

from bot.knowledge.they import as_they
from bot.knowledge.wording import said_of_message

FILLED = (
    r"(?:(?:so|and|but|also|please|pls|ok|okay|hi|hey|hello|well|um|maybe|then|ugh|fine|hm+|no|yes|yeah|right|oh|like|just|"
    r"because|bc|cos|cause|i guess|i mean|honestly|tbh|lol) )*"
)
_AFRAID = re.compile(
    rf"{FILLED}(?:"
    r"i am (?:\w+ ){0,2}(?:scared|afraid|worried|terrified|nervous|anxious|dreading)(?: (?:of|to|that|they|it|i)\b.*| about (?:them|their|it|that|this|what|how|asking)\b.*)?"
    r"|(?:and )?what if (?:they|its?|i|we)\b.*"
    r"|(?:i (?:fear|worry|bet|know|guess|think|feel like|can hear|can see|meant?|said) )?(?:that )?they (?:would|wont|never|are bound to)(?: \w+)? ?"
    r"(?:be like|say|think|laugh|judge|hate|refuse|sigh|mock|freak|snap|ignore|roll|go quiet|go mad|react|ask (?:me )?(?:why|what|how|questions)|tell me|make fun|use it|"
    r"hold it|see me|feel|want to know|be (?:\w+ )?(?:mad|angry|annoyed|upset|snarky|mean|rude|disappointed|offended|cross|weird|cold|sad|shocked|hurt|worried)|"
    r"get (?:\w+ )?(?:mad|angry|annoyed|upset|cross|offended|weird|worried)|never)\b.*"
    r"|they (?:think|would think) i am\b.*)"
)
_GUESS = re.compile(
    r"\bthey (?:would|wont|never)\b|^what if\b"
)  # at an answer: no request, though "she will …" could be
_GUESSED = re.compile(  # whatever else they would be or do: "she'll cry", "he'd be devastated"
    rf"{FILLED}(?:i (?:think|bet|guess|know|fear) )?(?:that )?they (?:would|wont) "
    r"(?:(?:be|get|go|turn|act|feel|look|sound|seem) (?:\w+ ?){1,4}|\w+(?: (?:about it|it|me|at me|for ages|again|first|anyway|though|all day))?)"
)
_THEIRS = re.compile(r"\bthey (?:would|wont)\b|\bif they\b")
_IF = re.compile(r"(?:and |but |so )*if (?:they|i|it|its)\b")


def guesses(clause: str, *names: str) -> bool:
    """Is it a guess at an answer, and no request, though "she will …" could be one?"""
    theirs = as_they(clause, *names)
    return _GUESS.search(theirs) is not None or _IF.match(theirs) is not None and said_of_message(clause, *names) != ""


def is_fear(clause: str, *names: str) -> bool:
    """Is it a fear of the answer, of whatever kind?"""
    theirs = as_they(clause, *names)
    return _AFRAID.fullmatch(theirs) is not None or _GUESSED.fullmatch(theirs) is not None


def is_their_answer(text: str) -> bool:
    """Is it feared what somebody will say, think or do, and not what the writer might?"""
    return _THEIRS.search(as_they(text)) is not None and is_fear(text)
