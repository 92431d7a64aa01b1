"""A complaint that names its subject ("you didn't answer me, the phone"): that subject is taken up, never asked for again."""

from __future__ import annotations

import re

from actions.commands import called
from actions.shown import told_with
from actions.turn import Turn
from actions.votes import believed
from bot.knowledge.asked import questions_in
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.pointing import contrasts, insisted_on

NAMED = "named:"  # before what is named and known by no other name
MOST_NAMED = 5  # words of it that are said back
_A_THING = re.compile(r"^(?:the|my|that|this|your|our) \w+")  # "the allotment"; "to convince me" is none
_THING = re.compile(r"\b(?:the|my|that|your) (\w{4,})\b")


def insists_on(turn: Turn) -> str | None:
    """What it is about, as an id; `NAMED` and its words where that is no topic of ours."""
    subject = insisted_on(turn.text)
    if not subject:
        return None
    return _asked(turn, subject) or _told(turn, subject) or _in_its_words(subject)


def _asked(turn: Turn, subject: str) -> str | None:
    known = turn.knowledge
    topic, whole = turn.slot("topic"), turn.text if not contrasts(turn.text) else subject
    found = known.sure_answer(subject, topic) or known.sure_answer(whole, topic) or known.answer_to(subject, topic)
    if found:
        return found.goes_to or found.id
    asked = [one for one in questions_in(f"{subject}?") if one in known.topics or one in known.conditions]
    return next(iter([*asked, *called(subject)]), None)


def _told(turn: Turn, subject: str) -> str | None:
    """What was told with that word before, or shows in it now."""
    before = (told_with(turn, thing) for thing in _THING.findall(subject))
    return next((one for one in before if one and one.startswith(FIRST_PERSON)), None) or believed(turn)


def _in_its_words(subject: str) -> str | None:
    return f"{NAMED}{subject}" if _A_THING.match(subject) and len(subject.split()) <= MOST_NAMED else None
