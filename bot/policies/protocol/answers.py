"""What the direct question is answered with: yes, no, "maybe", "not really", "say I did", "I dunno", "why do you ask?"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.policies.protocol.denial import no, out_of_place
from bot.policies.protocol.marks import Mark
from bot.policies.protocol.plainly import ASKS, agrees, asks_on_topic, is_plain, is_sure_yes, once
from bot.policies.protocol.question import DANGER, NO, UNASKED, YES, is_bare
from bot.policies.protocol.risk import CODED, OWN_LIFE, Heard, Risk, Step, say
from bot.policies.protocol.ways import CLEAR, NOT_FOR_LATER, THEN, TOLD

ASKS_FOR = ("other_person", "words", "ask_them", "lines", "company", "hide")  # acts whose no is one to what was offered
I_AM_NOT = re.compile(r"^\W*(?:no|nope|nah)\W+i(?:['’]?m| am) not\b", re.IGNORECASE)
TELLS = 8  # words: as many say more than that somebody is safe
ONCE: dict[str, tuple[Mark, ...]] = {  # asked once more, in other words
    "check_why": ("puzzled",),
    "check_simpler": ("unsure", "nod", "halfway", "likely"),
}


NO_NO: frozenset[Mark] = frozenset(  # with these a no means something else
    (
        "unwilling",
        "forgets",
        "unsure",
        "took_back",
        "endangered",
        "kept",
        "safe",
        "joking",
        "misread",
        "company",
        "things",
        "moods",
    )
)


def in_other_words(risk: Risk, heard: Heard) -> Step | None:
    """An answer to the direct question that is neither yes nor no."""
    if not heard.turn.answers:
        return None
    if heard.turn.either and "other_one" in heard.says:
        return say("too_much", replace(risk, open=False))
    half = _half(risk, heard)
    if "denied" in heard.says and not half:
        return None
    if heard.act == "half" and "unsure" not in heard.says:  # it was met as such already
        return half
    return half or next((step for name in ONCE if heard.says & {*ONCE[name]} and (step := once(name, risk))), None)


def _half(risk: Risk, heard: Heard) -> Step | None:
    """Half a yes: "maybe", "sometimes, at night", "not like that, I have no plan", "say I did"."""
    to_it = heard.turn.asked == DANGER
    if "dated" in heard.says and risk.kind in OWN_LIFE:
        return say("dated", replace(risk.sure(), level="crisis", open=True))
    likely = "likely" in heard.says and to_it and _is_no_answer_of_a_form(risk, heard)
    level = "crisis" if likely or risk.level == "crisis" else "check"
    said = replace(risk.sure(), level=level, open=True)
    if "supposed" in heard.says and to_it:
        return say("supposed", said)
    of_thoughts = "thoughts" in heard.says or ("halfway" in heard.says and to_it and (likely or not heard.turn.inside))
    if of_thoughts and risk.kind in OWN_LIFE and risk.person == "first":
        return say("thoughts", said)
    return say("yes", said) if likely else None


def _is_no_answer_of_a_form(risk: Risk, heard: Heard) -> bool:
    """ "Sometimes" may answer the form in which a guess was made: it is asked once more what it is about."""
    return not (risk.guessed and heard.turn.inside) or "check_simpler" in risk.said


def answered(risk: Risk, heard: Heard) -> Step | None:
    """A yes or a no, to whatever was asked last; None where nothing was. Only a bare yes says that somebody is safe."""
    said = (YES if heard.intent == "affirm" or agrees(heard) else NO).get(heard.turn.asked)
    if said == "yes" and heard.intent == "affirm" and not is_sure_yes(heard):
        return None
    if said is None or (said == "safe" and not is_bare(heard.text)):
        return None
    if said == "safe":
        return out_of_place(risk, heard) if risk.guessed else say(said, replace(risk, open=False))
    if said == "yes":
        return say(said, replace(risk.sure(), level="crisis", open=True))
    if said == "no" and heard.turn.asked == DANGER and risk.level == "check":
        return no(risk, heard)
    return say("no" if said == "alone" and risk.kind == "crisis_medical" else said, risk)


def refuses(risk: Risk, heard: Heard) -> bool:
    """Is it a no to the danger: in so many words, or a plain one where nothing else was asked that it could answer?"""
    but = {"safe"} if I_AM_NOT.search(heard.text) else set()  # it answers the question first
    if heard.says & {"of_other", "of_self"} and "denied" not in heard.says:
        return False  # "not me. him" is a word about whom
    if heard.says & NO_NO - but or _half(risk, heard) or (heard.act == "half" and "halfway" in heard.says):
        return False
    if risk.held and ASKS.search(heard.text):  # "no, I mean how do I …": no to what was answered, and asked again
        return False
    if "denied" in heard.says:
        return heard.turn.answers or risk.level == "crisis"
    if heard.act in ASKS_FOR and (risk.level == "crisis" or heard.turn.asked != DANGER):
        return False
    said = "plain_no" in heard.says or (heard.intent == "deny" and is_plain(heard))
    explained = CODED in risk.said and "explains" in heard.says
    fits = heard.turn.asked == DANGER or (heard.turn.asked == UNASKED and (heard.turn.denied or not is_bare_no(heard)))
    return (said or explained) and heard.wish is None and fits


def is_bare_no(heard: Heard) -> bool:
    """Is a no all that is said, or was none said in words? To "who is near you?" that is no answer about danger."""
    return "plain_no" not in heard.says or len(heard.text.split()) <= 1


def help_is_there(risk: Risk, heard: Heard) -> bool:
    """Are those who can help with the body, or with somebody else's life: in so many words, or where they were called?"""
    there = "helped" in heard.says or ("arrived" in heard.says and heard.turn.called)
    others_life = risk.kind in OWN_LIFE and risk.person == "third" and "topic" not in heard.says
    return there and (risk.kind == "crisis_medical" or (others_life and not asks_on_topic(heard)))


def with_topic(name: str, risk: Risk, heard: Heard) -> Step:
    """A response and, where the message asks about the topic as well, the answer to that in the same turn."""
    told = len(heard.text.split()) >= TELLS and heard.intent.startswith(TOLD) and heard.confidence >= CLEAR
    own_words = heard.intent == "reach_out" and heard.confidence >= CLEAR and heard.words
    if asks_on_topic(heard) or own_words or (told and risk.kind not in NOT_FOR_LATER):
        return say(f"{name}{THEN}", replace(risk, held=None))
    wants = "topic" in heard.says or (heard.on_topic and ASKS.search(heard.text))
    return say(f"{name}_topic" if name == "safe" and wants else name, risk)
