"""What is asked in a message, part by part: told by likeness to the questions of data/asked, else by what the part was read as.

A name found here is that of a short answer, a topic or a text; `talk.` and `whose.` begin what is said to us instead, and
`theme.` what is to be met by its name. The figures were set on the held-out messages of writers whom nothing here knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from bot.knowledge.asked import thing_in
from bot.knowledge.causes import cause_in
from bot.knowledge.loader import knowledge
from bot.knowledge.names import LOSSES
from bot.knowledge.parts import Part, parts_of
from bot.knowledge.phrases import plain
from bot.knowledge.remarks import remark_in
from bot.knowledge.told import happens_in, reports, tells_of_people

# Likeness from which a part is that question where it asks and where it doesn't; from which it says a thing to us, tells
# what is met by its name, says that a time was good; and what is enough where the next name is so much less like.
ALIKE, ALIKE_TOLD = 0.66, 0.74
SAID, MET, GOOD = 0.66, 0.69, 0.7
NEAR, APART = 0.6, 0.05
# Confidence from which a part is taken for the topic that it was read as; and of an intent that is the better guess beside
# a likeness below these.
READ = 0.75
CERTAIN, SURE, SURER, VERY = 0.95, 0.69, 0.78, 0.85
NONE, LIKE_THEM, FINE, GOES_ON, PROTEST = "none", "whose.like_them", "talk.was_fine", "talk.goes_on", "talk.protest"
TO_US = ("talk.", "whose.")  # begin names of what is said to us
NO_QUESTION = (*TO_US, "theme.")
COVERED = {  # what is answered by one of these as well
    "silent.cost": ("afford", "no_money", "who_pays"),
    "asked_cause_in_general": ("because_of", "because_of_them", "my_fault", "their_way_my_doing"),
}
OF_ERASING = ("partly_erased", "after_erasing")
WISH = "reach_out"
PLAIN = ("affirm", "deny", "greet", "thank")  # intents of a word that says no more
ORDERS = (
    WISH,
    "delete_data",
    "restart",
    "tell_more",
    "request_human",
    "goodbye",
    "ask_self_check",
    "feedback_negative",
)
OTHERWISE = (WISH, "request_human", "greet", "goodbye", "delete_data", "restart", "out_of_scope", "ask_self_check")
ELSEWHERE = {  # intents of questions that are no topics, or too wide
    "ask_recall", "ask_self_check", "ask_capabilities", "ask_privacy", "ask_source", "ask_help_someone",
}  # fmt: skip
CAUSE = "because_of"
ASKS_WHY, FEWEST = "ask_trauma_link", 2  # words
INTENTS = {  # names of questions that are an intent's own
    "what_are_you": "bot_challenge", "what_can_you_do": "ask_capabilities", "who_reads": "ask_privacy", "am_i_it": "ask_self_check",
    "asked_cause_in_general": "ask_trauma_link",
}  # fmt: skip
WISHED = 0.85  # confidence of a wish for words
FEWEST_WISH = 4  # words of a wish that stands beside other things
OTHER, ANY_DISORDER = "other:", "does_it_mean_disorder"
HELP_AT_ALL = "what_can_you_do"  # "can you help with that", after a wish for words
LATELY = 3  # messages back in which "but the group?" was asked
_BARE = re.compile(
    r"^(?:(?:and|but|so|ok|thx|thanks|no|what about|how about) )*(?:the|that|my) (\w{3,})(?: (?:bit|part|thing|one|question))?$"
)
_OF_DEATH = re.compile(
    r"\b(?:die|died|dies|dying|dead|death|passed|gone|lost|losing|loss|funeral|buried|burial|bury|grave|killed|late|widow\w*|miss|"
    r"missed|mourn\w*|grief|without (?:him|her|them)|in the ground)\b"
)


@dataclass(frozen=True)
class Question:
    """One thing that is asked: its name, and the part that asks it."""

    name: str
    part: Part


def said_to_us(part: Part) -> str:
    """What a part says to us about the talk, or of whom it is; empty where it tells or asks something."""
    name, likeness = _likest(part)
    if not name.startswith(TO_US) or name == LIKE_THEM or part.intent in PLAIN and likeness < SURER:
        return ""
    if name == GOES_ON and len(plain(part.text).split()) < FEWEST:
        return ""
    complains = (
        name == PROTEST
        and remark_in(part.text) is None
        and part.intent == "feedback_negative"
        and part.confidence >= CERTAIN
    )
    near = complains and likeness >= NEAR or name.startswith("whose.") and _stands_out(part)
    return name if near or likeness >= (GOOD if name == FINE else SAID) else ""


def is_like_them(part: Part) -> bool:
    """Does a part tell of kin who were the same ("my mother never asked either")?"""
    name, likeness = _likest(part)
    return name == LIKE_THEM and likeness >= SAID


def leads_to(name: str) -> str:
    """The intent that says what a question of this name asks, where there is one."""
    known = knowledge()
    if name.startswith(OTHER):
        return "ask_conditions"
    if name in known.conditions or name in known.therapies:
        return "ask_conditions" if name in known.conditions else "ask_therapy_type"
    found = known.answers.get(name)
    return INTENTS.get(name) or (found.goes_to if found and found.goes_to else name)


def is_surely_asked(part: Part) -> bool:
    """Is a part very much like a question?"""
    name, likeness = _likest(part)
    return likeness >= SURER and not name.startswith((NONE, *NO_QUESTION))


def is_surely_to_us(part: Part) -> bool:
    """Is a part very much like what is said to us, or does it say whose it is?"""
    name, likeness = _likest(part)
    return likeness >= SURER or name.startswith("whose.")


def calls_for(part: Part, name: str) -> bool:
    """Is a part most like this, whether it asks or orders it ("take out the bit on my uncle")?"""
    first, likeness = _likest(part)
    return first == name and likeness >= ALIKE


def theme_of(part: Part) -> str:
    """What a part tells that is to be met by its name; empty where it is none of that."""
    name, likeness = next((one for one in part.asked if one[0] != LIKE_THEM), (NONE, 0.0))  # they were so, and told it
    theme = name.removeprefix("theme.") if name.startswith("theme.") and likeness >= MET else ""
    return (
        "" if theme in LOSSES and not _OF_DEATH.search(plain(part.text)) else theme
    )  # nobody is mourned who only fell


def questions_of(
    parsed: Mapping[str, Any], before: Iterable[Mapping[str, Any]] = (), topic: str | None = None
) -> list[Question]:
    """All that is asked, each once, in the order in which it stands; `before`: earlier messages, newest first."""
    earlier = list(islice(before, LATELY))
    parts = parts_of(parsed)
    named = (
        (_asked(_settled(part, parts)) or _again(part, earlier) or _by_its_words(part, topic), part) for part in parts
    )
    found = [Question(name, part) for name, part in named if name]
    covered = {one for one, wider in COVERED.items() if {question.name for question in found} & {*wider}}
    if any(map(wishes_for_words, parts)):
        covered.add(HELP_AT_ALL)
    return list({one.name: one for one in reversed(found) if one.name not in covered}.values())[::-1]


def says_to_us(parsed: Mapping[str, Any]) -> bool:
    """Is a part of it said to us, about the talk or about whose it is?"""
    return any(map(said_to_us, parts_of(parsed)))


def tells(parsed: Mapping[str, Any]) -> bool:
    """Does a part of it tell something, in some words, and is it neither a question nor a nod nor said to us?"""
    return any(map(is_told, parts_of(parsed)))


def wishes_for_words(part: Part) -> bool:
    """Does a part ask for words for somebody, rather than tell what somebody did or speak to us?"""
    told = is_told(part) or said_to_us(part) or len(plain(part.text).split()) < FEWEST_WISH
    return part.intent == WISH and part.confidence >= WISHED and not told


def is_told(part: Part) -> bool:
    """Does a part tell something?"""
    if part.intent == WISH and reports(part.text) and not part.asks:
        return True  # what somebody offered, and no wish for words
    ours = part.asks or said_to_us(part) or part.intent in (*PLAIN, *ORDERS)
    return not ours and (tells_of_people(part.text) or happens_in(part.text))


def _likest(part: Part) -> tuple[str, float]:
    return part.asked[0] if part.asked else (NONE, 0.0)


def _settled(part: Part, parts: Sequence[Part]) -> Part:
    """Of two names that a part is about as much like, the one of another part first ("she says go, he says stay. who is right?")."""
    if not part.asks or _likest(part)[0].startswith((NONE, *NO_QUESTION)):
        return part
    beside = {name for one in parts if one is not part for name, likeness in one.asked[:1] if likeness >= ALIKE}
    least = max(ALIKE, _likest(part)[1] - APART)
    first = [one for one in part.asked if one[1] >= least and one[0] in beside][:1]
    return replace(part, asked=(*first, *(one for one in part.asked if one not in first)))


def _stands_out(part: Part) -> bool:
    """Is the likest name near enough, and the next one much less like?"""
    likeness = part.asked[0][1]
    return likeness >= NEAR and (len(part.asked) < 2 or likeness - part.asked[1][1] >= APART)


def _asked(part: Part) -> str:
    """The name of what a part asks: of the question that it is like, a thing that is named in it, or its topic."""
    name, likeness = _likest(part)
    of_us = name.startswith(NO_QUESTION) and likeness >= SAID
    if of_us or len(plain(part.text).split()) < FEWEST and part.intent not in (name, ASKS_WHY):
        return ""  # one word asks our own back ("from who?", "smallest?")
    thing = thing_in(part.text) if part.asks and (likeness < SURER or name == ANY_DISORDER) else ""
    if thing:
        return thing
    if _is_like(part) and not _is_rather(part):
        return name
    if not part.asks or part.confidence < READ or not _is_topic(part.intent):
        return ""
    return CAUSE if part.intent == ASKS_WHY and cause_in(part.text) else part.intent


def _is_like(part: Part) -> bool:
    """Is a part like enough to its likest name?"""
    name, likeness = _likest(part)
    if name == NONE or name.startswith(NO_QUESTION) or not part.asks and part.intent in PLAIN:
        return False
    near = part.asks and part.confidence < CERTAIN and _stands_out(part)
    return near or likeness >= (ALIKE if part.asks else ALIKE_TOLD)


def _is_rather(part: Part) -> bool:
    """Is it rather what it was read as for certain: a wish for a person, for words, for something else entirely?"""
    name, likeness = _likest(part)
    least = SURER if part.intent == "request_human" else SURE
    if part.confidence < CERTAIN or name in OF_ERASING:
        return False
    another = (
        part.intent.startswith("ask_")
        and leads_to(name) != part.intent
        and (name in INTENTS or name in knowledge().topics)
    )
    return another and likeness < VERY or part.intent in OTHERWISE and likeness < least


def _by_its_words(part: Part, topic: str | None) -> str:
    """The short answer whose phrases a part holds that asks."""
    if not part.asks:
        return ""
    found = knowledge().sure_answer(part.text, topic)
    return found.id if found else ""


def _again(part: Part, earlier: list[Mapping[str, Any]]) -> str:
    """What "but the group?" asks: the question before that had that word."""
    found = _BARE.match(plain(part.text)) if part.asks else None
    if found is None:
        return ""
    asked = (one for parsed in earlier for one in questions_of(parsed))
    return next((one.name for one in asked if found[1] in plain(one.part.text).split()), "")


def _is_topic(intent: str) -> bool:
    return intent.startswith("ask_") and intent in knowledge().topics and intent not in ELSEWHERE
