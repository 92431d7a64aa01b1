"""What the direct question is answered with: yes, no, "maybe", "not really", "say I did", "I dunno", "why do you ask?"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.policies.protocol.felt import felt_in
from bot.policies.protocol.question import DANGER, NO, UNASKED, YES, is_bare
from bot.policies.protocol.risk import (
    CODED,
    DROPPED,
    EXPLAINED,
    OWN_LIFE,
    PUT_RIGHT,
    UNLINED,
    Heard,
    Mark,
    Risk,
    Step,
    say,
)
from bot.policies.protocol.ways import CERTAIN, CLEAR, CONTENT_OF, FIRST_STEP, NOT_FOR_LATER, THEN, TOLD, goes_to

ASKS = re.compile(r"\?|\b(?:why|how come|what is|what are|how do|how does)\b", re.IGNORECASE)
OPENS_YES = re.compile(
    r"^\W*(?:\w+\W+)?(?:yes|yeah|yep|yup|yea|ya|ye|yh|aye|i do|i am|it is|i have|i did|sometimes)\b", re.IGNORECASE
)
ASKS_FOR = ("other_person", "words", "ask_them", "lines", "company", "hide")  # acts whose no is one to what was offered
I_AM_NOT = re.compile(r"^\W*(?:no|nope|nah)\W+i(?:['’]?m| am) not\b", re.IGNORECASE)
READ = 0.4  # confidence: a no beside it takes its share
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


def is_sure_yes(heard: Heard) -> bool:
    """Is it surely a yes to danger, and no "so there you are"?"""
    says_so = heard.act in ("yes", "half") or OPENS_YES.search(heard.text) is not None or is_bare(heard.text)
    return says_so or heard.confidence >= CERTAIN


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


def no(risk: Risk, heard: Heard) -> Step:
    """A no to the danger ends it: at once where it was only asked about, or read into words that can mean other things; of
    sure words the caution stays at the first no, and the second one ends it as well."""
    explained = bool(heard.says & {"explains", "corrected"})
    if is_only_asked(risk) or (CODED in risk.said and (explained or content_beside(heard))):
        return out_of_place(risk, heard)
    if risk.kind == "crisis_medical" and risk.level == "crisis":
        return say("no", risk)
    if risk.level == "crisis" and CODED not in risk.said and not heard.turn.denied:
        taken_wrong = explained or (risk.kind not in OWN_LIFE and "denied" in heard.says)
        return put_right(risk) if taken_wrong else say("no", risk)
    ended = replace(risk, level="check" if CODED in risk.said else risk.level, open=False).noting(UNLINED)
    if heard.burdened:
        return say("check_denied_hint", ended)
    return say(f"check_denied{THEN}" if content_beside(heard) else "check_denied", ended)


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


def help_is_there(risk: Risk, heard: Heard) -> bool:
    """Are those who can help with the body, or with somebody else's life: in so many words, or where they were called?"""
    there = "helped" in heard.says or ("arrived" in heard.says and heard.turn.called)
    others_life = risk.kind in OWN_LIFE and risk.person == "third" and "topic" not in heard.says
    return there and (risk.kind == "crisis_medical" or (others_life and not asks_on_topic(heard)))


def asks_on_topic(heard: Heard) -> bool:
    """Is the topic surely asked about?"""
    return (heard.intent in CONTENT_OF or asks_first_step(heard)) and heard.on_topic and heard.confidence >= CLEAR


def asks_first_step(heard: Heard) -> bool:
    """Is a first step on the topic asked for, in words? The button is about a call."""
    return heard.intent == FIRST_STEP and heard.on_topic and bool(heard.text) and not heard.text.startswith("/")


def with_topic(name: str, risk: Risk, heard: Heard) -> Step:
    """A response and, where the message asks about the topic as well, the answer to that in the same turn."""
    told = len(heard.text.split()) >= TELLS and heard.intent.startswith(TOLD) and heard.confidence >= CLEAR
    own_words = heard.intent == "reach_out" and heard.confidence >= CLEAR and heard.words
    if asks_on_topic(heard) or own_words or (told and risk.kind not in NOT_FOR_LATER):
        return say(f"{name}{THEN}", replace(risk, held=None))
    wants = "topic" in heard.says or (heard.on_topic and ASKS.search(heard.text))
    return say(f"{name}_topic" if name == "safe" and wants else name, risk)


def out_of_place(risk: Risk, heard: Heard) -> Step:
    """The question came out of nothing: sorry, and no more of it; what is asked beside that is answered in the same turn."""
    if heard.wish == "next" and risk.told and risk.open:
        return say("next", replace(risk, open=False))
    explained = [EXPLAINED] if heard.says & {"corrected", "explains", "joking"} else []
    dropped = replace(risk, level="check", open=False).noting(DROPPED, *explained)
    if felt_in(heard.text) and not heard.turn.inside and not ASKS.search(heard.text):
        return say("check_misread_told", dropped)
    if content_beside(heard):
        return say(f"check_misread{THEN}", replace(dropped, held=None))
    if heard.turn.inside:
        return say("check_misread_on", dropped)
    asks_why = "puzzled" in heard.says and "?" in heard.text
    return say("check_misread_why" if asks_why else "check_misread", dropped)


def content_beside(heard: Heard) -> str | None:
    """What answers the rest of a message. "Where did you get that from?" is about our question, not about the article."""
    of_ours = heard.intent == "ask_source" and heard.says & {"puzzled", "of_question"}
    return goes_to(heard.intent) if heard.confidence >= READ and not of_ours else None


def is_only_asked(risk: Risk) -> bool:
    """Does all rest on a guess, on what was put right already, or on a question that is not about somebody's own life?"""
    return risk.guessed or PUT_RIGHT in risk.said or (risk.level == "check" and risk.kind not in OWN_LIFE)


def put_right(risk: Risk) -> Step:
    """A crisis that was taken wrong: sorry, and one direct question; it stays open until that is answered."""
    return say("put_right", replace(risk, level="check").noting(PUT_RIGHT))


def once(name: str, risk: Risk) -> Step | None:
    """What is asked again in other words, the first time that it is needed."""
    if name in risk.said:
        return None
    return say(name, risk.noting(name))
