"""What is asked in a message, part by part: told by likeness to the questions of data/asked, else by what the part was read as.

A name found here is that of a short answer, a topic or a text; `talk.` and `whose.` begin what is said to us instead, and
`theme.` what is to be met by its name. The figures were set on the held-out messages of writers whom nothing here knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from bot.knowledge.asked import thing_in
from bot.knowledge.loader import knowledge
from bot.knowledge.parts import Part, parts_of
from bot.knowledge.phrases import plain
from bot.knowledge.told import happens_in, tells_of_people

ALIKE, ALIKE_TOLD = 0.66, 0.74  # likeness from which a part is that question: where it asks, and where it doesn't
SAID, MET, GOOD = (
    0.66,
    0.69,
    0.72,
)  # from which it says a thing to us, tells what is met by its name, says that a time was good
READ = 0.75  # confidence from which a part that asks is taken for the topic that it was read as
CERTAIN, SURER, SURE = 0.95, 0.78, 0.7  # confidence of an intent that is the better guess beside a likeness below these
NONE = "none"
LIKE_THEM, FINE, GOES_ON = "whose.like_them", "talk.was_fine", "talk.goes_on"
TO_US, NO_QUESTION = (
    ("talk.", "whose."),
    ("talk.", "whose.", "theme."),
)  # begin names of what is said to us; of no questions
NO_SUBJECT = (
    "ask_recall",
    "ask_self_check",
    "ask_capabilities",
    "ask_privacy",
    "ask_source",
    "ask_help_someone",
)  # no topics, or too wide
OTHERWISE = (
    "request_human",
    "reach_out",
    "greet",
    "goodbye",
    "delete_data",
    "restart",
    "out_of_scope",
    "ask_self_check",
)
OF_ERASING = ("partly_erased", "after_erasing")
ORDERS = (
    "reach_out",
    "delete_data",
    "restart",
    "tell_more",
    "request_human",
    "goodbye",
    "ask_self_check",
    "feedback_negative",
)
PLAIN = ("affirm", "deny", "greet", "thank")  # intents of a word that says no more
ASKS_WHY, FEWEST = "ask_trauma_link", 2  # words
LATELY = 3  # messages back in which "but the group?" was asked
_BARE = re.compile(
    r"^(?:(?:and|but|so|ok|thx|thanks|no|what about|how about) )*(?:the|that|my) (\w{3,})(?: (?:bit|part|thing|one|question))?$"
)


@dataclass(frozen=True)
class Question:
    """One thing that is asked: its name, and the part that asks it."""

    name: str
    part: Part


def said_to_us(part: Part) -> str:
    """What a part says to us about the talk, or of whom it is; empty where it tells or asks something."""
    name, likeness = _likest(part)
    bare = part.intent in PLAIN or name == GOES_ON and len(plain(part.text).split()) < 2
    ours = name.startswith(TO_US) and name != LIKE_THEM and not bare
    return name if ours and likeness >= (GOOD if name == FINE else SAID) else ""


def named_as(part: Part, *names: str) -> bool:
    """Does a part say one of these to us?"""
    return (
        said_to_us(part) in names or LIKE_THEM in names and _likest(part)[0] == LIKE_THEM and _likest(part)[1] >= SAID
    )


def theme_of(part: Part) -> str:
    """What a part tells that is to be met by its name; empty where it is none of that."""
    name, likeness = _likest(part)
    return name.removeprefix("theme.") if name.startswith("theme.") and likeness >= MET else ""


def questions_of(parsed: Mapping[str, Any], before: Iterable[Mapping[str, Any]] = ()) -> list[Question]:
    """All that is asked, each once, in the order in which it stands; `before`: earlier messages, newest first."""
    earlier = list(islice(before, LATELY))
    found = [Question(name, part) for part in parts_of(parsed) if (name := _asked(part) or _again(part, earlier))]
    return list({one.name: one for one in reversed(found)}.values())[::-1]


def says_to_us(parsed: Mapping[str, Any]) -> bool:
    """Is a part of it said to us, about the talk or about whose it is?"""
    return any(map(said_to_us, parts_of(parsed)))


def tells(parsed: Mapping[str, Any]) -> bool:
    """Does a part of it tell something, in some words, and is it neither a question nor a nod nor said to us?"""
    return any(map(is_told, parts_of(parsed)))


def is_told(part: Part) -> bool:
    """Does a part tell something?"""
    ours = part.asks or said_to_us(part) or part.intent in (*PLAIN, *ORDERS)
    return not ours and (tells_of_people(part.text) or happens_in(part.text))


def _likest(part: Part) -> tuple[str, float]:
    return part.asked[0] if part.asked else (NONE, 0.0)


def _asked(part: Part) -> str:
    name, likeness = _likest(part)
    if name.startswith(NO_QUESTION) and likeness >= SAID:
        return ""
    told = not part.asks and part.intent in PLAIN
    alike = (
        name != NONE
        and not name.startswith(NO_QUESTION)
        and likeness >= (ALIKE if part.asks else ALIKE_TOLD)
        and not told
    )
    topic = part.asks and part.confidence >= READ and _is_topic(part.intent)
    certain = part.confidence >= CERTAIN
    if topic and not thing_in(part.text) and (certain and likeness < SURE or not alike):
        return part.intent
    if part.asks and likeness < SURER and (thing := thing_in(part.text)):
        return thing
    if len(plain(part.text).split()) < FEWEST and part.intent not in (name, ASKS_WHY):
        return ""  # "from who?", "smallest?": our own words asked back
    otherwise = certain and likeness < SURER and part.intent in OTHERWISE and name not in OF_ERASING
    return name if alike and not otherwise else ""


def _again(part: Part, earlier: list[Mapping[str, Any]]) -> str:
    """What "but the group?" asks: the question before that had that word."""
    found = _BARE.match(plain(part.text)) if part.asks else None
    if found is None:
        return ""
    asked = (one for parsed in earlier for one in questions_of(parsed))
    return next((one.name for one in asked if found[1] in plain(one.part.text).split()), "")


def _is_topic(intent: str) -> bool:
    return intent.startswith("ask_") and intent in knowledge().topics and intent not in NO_SUBJECT
