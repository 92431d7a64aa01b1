"""What is asked in a message, part by part: told by likeness to the questions of data/asked, else by what the part was read as.

A name found here is that of a short answer, a topic or a text; `talk.` and `whose.` begin what is said to us instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.knowledge.loader import knowledge
from bot.knowledge.parts import Part, parts_of

ALIKE, ALIKE_TOLD = 0.66, 0.78  # likeness from which a part is that question: where it asks, and where it doesn't
SAID, MET = 0.66, 0.69  # from which it says a thing to us, and from which it tells what is met by its name
READ = 0.75  # confidence from which a part that asks is taken for the topic that it was read as
CERTAIN, SURER = 0.95, 0.78  # confidence of a topic that is the better guess beside a likeness below this
NONE = "none"
LIKE_THEM = "whose.like_them"  # "my mother was the same": a story
TO_US, NO_QUESTION = ("talk.", "whose."), ("talk.", "whose.", "theme.")  # begin names of what is said to us; of no questions
NO_SUBJECT = ("ask_recall", "ask_self_check", "ask_capabilities", "ask_privacy", "ask_source")  # intents that are no topics


@dataclass(frozen=True)
class Question:
    """One thing that is asked: its name, and the part that asks it."""

    name: str
    part: Part


def said_to_us(part: Part) -> str:
    """What a part says to us about the talk, or of whom it is; empty where it tells or asks something."""
    name, likeness = part.asked[0] if part.asked else (NONE, 0.0)
    return name if name.startswith(TO_US) and name != LIKE_THEM and likeness >= SAID else ""


def named_as(part: Part, *names: str) -> bool:
    """Does a part say one of these to us?"""
    name, likeness = part.asked[0] if part.asked else (NONE, 0.0)
    return name in names and likeness >= SAID


def theme_of(part: Part) -> str:
    """What a part tells that is to be met by its name; empty where it is none of that."""
    name, likeness = part.asked[0] if part.asked else (NONE, 0.0)
    return name.removeprefix("theme.") if name.startswith("theme.") and likeness >= MET else ""


def questions_of(parsed: Mapping[str, Any]) -> list[Question]:
    """All that is asked, each once, in the order in which it stands."""
    found = [Question(name, part) for part in parts_of(parsed) if (name := _asked(part))]
    return list({one.name: one for one in reversed(found)}.values())[::-1]


def says_to_us(parsed: Mapping[str, Any]) -> bool:
    """Is a part of it said to us, about the talk or about whose it is?"""
    return any(map(said_to_us, parts_of(parsed)))


def _asked(part: Part) -> str:
    name, likeness = part.asked[0] if part.asked else (NONE, 0.0)
    if name.startswith(NO_QUESTION) and likeness >= SAID:
        return ""
    alike = name != NONE and not name.startswith(NO_QUESTION) and likeness >= (ALIKE if part.asks else ALIKE_TOLD)
    read = part.asks and part.confidence >= READ and _is_topic(part.intent)
    if read and not (alike and (likeness >= SURER or part.confidence < CERTAIN)):
        return part.intent
    return name if alike else ""


def _is_topic(intent: str) -> bool:
    return intent.startswith("ask_") and intent in knowledge().topics and intent not in NO_SUBJECT
