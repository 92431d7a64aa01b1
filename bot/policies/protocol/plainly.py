"""What a message surely is, before anything is made of it: a yes or a no, a question on the topic, something told beside."""

from __future__ import annotations

import re

from bot.policies.protocol.question import DANGER, is_bare
from bot.policies.protocol.risk import Heard, Risk, Step, say
from bot.policies.protocol.ways import CERTAIN, CLEAR, CONTENT_OF, FIRST_STEP, TOLD, goes_to

ASKS = re.compile(r"\?|\b(?:why|how come|what is|what are|how do|how does)\b", re.IGNORECASE)
OPENS_YES = re.compile(
    r"^\W*(?:\w+\W+)?(?:yes|yeah|yep|yup|yea|ya|ye|yh|aye|i do|i am|it is|i have|i did|sometimes)\b", re.IGNORECASE
)
READ = 0.4  # confidence: a no beside it takes its share


def is_plain(heard: Heard) -> bool:
    """Is it surely a yes or a no? "Hm" and "the first one" are neither, and "ok" is no word about danger."""
    if agrees(heard):
        return True
    nods = "nod" in heard.says and heard.turn.asked in (DANGER, "safe")
    return heard.intent in ("affirm", "deny") and heard.confidence >= CLEAR and "unsure" not in heard.says and not nods


def agrees(heard: Heard) -> bool:
    """Is it a yes to the danger in words of its own ("you guessed it"), and nothing that is told on the topic?"""
    told = heard.intent.startswith(TOLD) and heard.confidence >= CLEAR
    return "agrees" in heard.says and heard.turn.asked == DANGER and heard.intent != "deny" and not told


def is_sure_yes(heard: Heard) -> bool:
    """Is it surely a yes to danger, and no "so there you are"?"""
    says_so = heard.act in ("yes", "half") or OPENS_YES.search(heard.text) is not None or is_bare(heard.text)
    return says_so or heard.confidence >= CERTAIN


def asks_on_topic(heard: Heard) -> bool:
    """Is the topic surely asked about?"""
    return (heard.intent in CONTENT_OF or asks_first_step(heard)) and heard.on_topic and heard.confidence >= CLEAR


def asks_first_step(heard: Heard) -> bool:
    """Is a first step on the topic asked for, in words? The button is about a call."""
    return heard.intent == FIRST_STEP and heard.on_topic and bool(heard.text) and not heard.text.startswith("/")


def content_beside(heard: Heard) -> str | None:
    """What answers the rest of a message. "Where did you get that from?" is about our question, not about the article."""
    of_ours = heard.intent == "ask_source" and heard.says & {"puzzled", "of_question"}
    return goes_to(heard.intent) if heard.confidence >= READ and not of_ours else None


def once(name: str, risk: Risk) -> Step | None:
    """What is asked again in other words, the first time that it is needed."""
    if name in risk.said:
        return None
    return say(name, risk.noting(name))
