"""What the direct question is answered with: yes, no, "maybe", "I dunno", "why do you ask?"; and that it was out of place."""

from __future__ import annotations

from dataclasses import replace

from bot.policies.question import DANGER, NO, YES
from bot.policies.risk import OWN_LIFE, Heard, Risk, Step, say
from bot.policies.ways import CLEAR, CONTENT_OF, THEN

NO_DANGER = {"denied", "misread", "joking", "safe"}
MORE_THAN_NO = {"took_back", "endangered", "means", "unwilling"}
ONCE = {"unsure": "check_simpler", "puzzled": "check_why"}  # asked once more, in other words


def denied_a_guess(risk: Risk, heard: Heard) -> Step | None:
    """A question that rests on the vote is denied, in words that may win a vote themselves: the answer counts first."""
    by_vote = heard.level == "none" or heard.voted
    said_no = bool(heard.says & NO_DANGER) or ("plain_no" in heard.says and heard.turn.asked == DANGER)
    if heard.turn.answers and risk.guessed and by_vote and said_no and not heard.says & MORE_THAN_NO:
        return _out_of_place(risk, heard)
    return None


def in_other_words(risk: Risk, heard: Heard) -> Step | None:
    """An answer to the direct question that is neither yes nor no."""
    if not heard.turn.answers:
        return None
    if "denied" in heard.says and risk.level == "check":
        return say("check_denied", replace(risk, open=False))
    if "likely" in heard.says and heard.turn.asked == DANGER:
        return say("yes", replace(risk.sure(), level="crisis", open=True))
    return next((step for mark in ONCE if mark in heard.says and (step := _once(ONCE[mark], risk))), None)


def answered(risk: Risk, heard: Heard) -> Step:
    """A yes or a no, to whatever was asked last."""
    said = (YES if heard.intent == "affirm" else NO).get(heard.turn.asked, "yes" if heard.intent == "affirm" else "no")
    if said == "safe":
        return say(said, replace(risk, open=False))
    if said == "yes":
        return say(said, replace(risk.sure(), level="crisis", open=True))
    if said == "no" and heard.turn.asked == DANGER and risk.level == "check":
        return _out_of_place(risk, heard) if risk.guessed else say("check_denied", replace(risk, open=False))
    return say("no" if said == "alone" and risk.kind == "crisis_medical" else said, risk)


def is_plain(heard: Heard) -> bool:
    """Is it surely a yes or a no? "Hm" and "the first one" are neither."""
    return heard.intent in ("affirm", "deny") and heard.confidence >= CLEAR and "unsure" not in heard.says


def help_is_there(risk: Risk, heard: Heard) -> bool:
    """Are those who can help with the body, or with somebody else's life: in so many words, or where they were called?"""
    there = "helped" in heard.says or ("arrived" in heard.says and heard.turn.called)
    others_life = risk.kind in OWN_LIFE and risk.person == "third" and "topic" not in heard.says
    return there and (risk.kind == "crisis_medical" or (others_life and not asks_on_topic(heard)))


def asks_on_topic(heard: Heard) -> bool:
    """Is the topic surely asked about?"""
    return heard.intent in CONTENT_OF and heard.on_topic and heard.confidence >= CLEAR


def with_topic(name: str, risk: Risk, heard: Heard) -> Step:
    """A response and, where the message asks about the topic as well, the answer to that in the same turn."""
    if asks_on_topic(heard):
        return say(f"{name}{THEN}", replace(risk, held=None))
    return say(f"{name}_topic" if name == "safe" and "topic" in heard.says else name, risk)


def _out_of_place(risk: Risk, heard: Heard) -> Step:
    return with_topic("check_misread", replace(risk, open=False), heard)


def _once(name: str, risk: Risk) -> Step | None:
    if name in risk.said:
        return None
    return say(name, replace(risk, said=(*risk.said, name)))
