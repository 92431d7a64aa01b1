"""A guess: danger that the classifier's vote sees alone, by no rule. All that such a vote may do stands here.

In the middle of a talk it is heard only where it is strong. It asks once, and holds nothing back. What comes next is
heard as an answer to that question, or else the talk goes on where it was. Nothing that is known is changed by it, but
that the writer's own life is asked about (docs/crisis-protocol.md).
"""

from __future__ import annotations

from dataclasses import replace

from bot.policies.answers import answered, in_other_words, is_plain, out_of_place
from bot.policies.live import live, placed
from bot.policies.question import DANGER, UNASKED
from bot.policies.risk import OWN_LIFE, Heard, Mark, Risk, Step, say
from bot.policies.ways import CERTAIN, CLEAR, OF_TOPIC, THEN, WISHES, content_for
from bot.safety.result import MAJORITY

STRONG = 0.9  # a vote
FRAGMENT, LONG = 5, 12  # words: a vote on as few is worth nothing; on more than these a majority is enough
AN_ANSWER = 6  # words: as few answer the direct question, whatever they are read as
OF_THE_BODY = (*OWN_LIFE, "crisis_medical")  # what a vote may add to a danger that is known, if it is the writer's own
ONLY_IN_DANGER = {"sent", "ambulance", "found_out"}  # wishes that nobody has who was asked for nothing
NO_DANGER = {"denied", "misread", "corrected", "joking", "safe"}
HALF = {"thoughts", "halfway", "supposed"}  # no yes, and no plain no either
EVADES: dict[Mark, str] = {"unwilling": "unwilling", "forgets": "forget"}


def heard_in_talk(vote: float, words: int, acute: bool = False) -> bool:
    """May a vote without a word of danger be heard in the middle of a talk? What is marked as acute counts like a strong one."""
    return (vote >= MAJORITY and words > LONG) or ((vote >= STRONG or acute) and words > FRAGMENT)


def may_change(kind: str | None, person: str) -> bool:
    """May a vote bring this kind and person into a danger that is known? Only what is about the writer's own body."""
    return kind in OF_THE_BODY and person == "first"


def as_known(risk: Risk, heard: Heard) -> Heard:
    """The message, with the kind and the person that are known where only a vote speaks of others."""
    lapsed = risk.level is None or (risk.guessed and not stands(risk, heard))
    if not heard.voted or lapsed or risk.kind is None or may_change(heard.kind, heard.person):
        return heard
    return replace(heard, kind=risk.kind, person=risk.person)


def adds_nothing(risk: Risk, heard: Heard) -> bool:
    """Is it a vote that asks about what was asked about, or is known better?"""
    if not heard.voted or risk.level is None:
        return False
    acute = heard.level == "crisis"
    if risk.guessed and stands(risk, heard):
        return _denies(heard) or not (acute and heard_in_talk(heard.vote, len(heard.text.split()), acute))
    if acute:
        return False
    if heard.kind not in OWN_LIFE or heard.person != "first":
        return True
    asked = any(told.startswith(f"utter_check_{heard.kind.removeprefix('crisis_')}") for told in risk.said)
    return (asked or heard.vote < STRONG) if risk.guessed else heard.vote < MAJORITY


def stands(risk: Risk, heard: Heard) -> bool:
    """Is the question that a guess has asked still to be answered?"""
    return heard.turn.answers or risk.open


def on_guess(risk: Risk, heard: Heard) -> Step | None:
    """What follows while all rests on a vote; None where the talk goes on, and the guess lapses with that."""
    if not stands(risk, heard) or (heard.turn.own_word and not risk.open):
        return None
    if "things" in heard.says and risk.kind == "crisis_abuse":
        return say("things", replace(risk.sure(), open=True))
    if _denies(heard):
        asks = risk.open and heard.wish == "next"
        return say("next", replace(risk, open=False)) if asks else out_of_place(risk, heard)
    if step := _answer(risk, heard):
        return step
    if _harmless(heard) and not _of_danger(risk, heard):
        if not risk.open:
            return None
        if heard.confidence >= CERTAIN and content_for(heard.intent):
            return say(f"check_lapsed{THEN}", replace(risk, open=False))
    return live(replace(risk, open=not heard.turn.inside), heard)  # a second vote in a row stays with the person


def _denies(heard: Heard) -> bool:
    """Is it a no, in words that may win a vote themselves?"""
    if heard.says & {"took_back", "endangered", "means", "things", *EVADES, *HALF}:
        return False
    plain_no = "plain_no" in heard.says or (heard.intent == "deny" and is_plain(heard))
    return bool(heard.says & NO_DANGER) or (plain_no and heard.turn.asked in (DANGER, UNASKED))


def _answer(risk: Risk, heard: Heard) -> Step | None:
    """What is heard as an answer to the direct question: a yes, half a yes, a question in return, or that it won't be said."""
    words = len(heard.text.split())
    on_topic = heard.confidence >= CLEAR and heard.intent.startswith(OF_TOPIC)
    brief = words <= AN_ANSWER or (words <= LONG and not on_topic)
    if brief and (step := placed(risk, heard)):
        return step
    if (brief or "thoughts" in heard.says) and (step := in_other_words(risk, heard)):
        return step
    if is_plain(heard) and heard.turn.asked == DANGER:
        return answered(risk, heard)
    if brief and "puzzled" in heard.says:  # asked back a second time: it is let go
        return out_of_place(risk, heard)
    evades = next((name for mark, name in EVADES.items() if mark in heard.says), None) if brief else None
    return say(evades, risk) if evades else None


def _of_danger(risk: Risk, heard: Heard) -> bool:
    """Is it about danger without a doubt, or was danger seen twice and something is asked for?"""
    comes = "near" in heard.says and risk.kind == "crisis_abuse"
    return comes or heard.wish in (WISHES if risk.open else ONLY_IN_DANGER)


def _harmless(heard: Heard) -> bool:
    return heard.vote < MAJORITY and not heard.hinted
