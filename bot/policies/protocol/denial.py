"""A no to the danger: what it ends, what it leaves, and how a question that came out of nothing is let go."""

from __future__ import annotations

from dataclasses import replace

from bot.policies.protocol.felt import felt_in
from bot.policies.protocol.plainly import ASKS, content_beside
from bot.policies.protocol.risk import CODED, DROPPED, EXPLAINED, OWN_LIFE, PUT_RIGHT, UNLINED, Heard, Risk, Step, say
from bot.policies.protocol.ways import CLEAR, THEN, content_for


def no(risk: Risk, heard: Heard) -> Step:
    """A no to the danger ends it: at once where it was only asked about, or read into words that can mean other things; of
    sure words the caution stays at the first no, and the second one ends it as well."""
    explained = bool(heard.says & {"explains", "corrected"})
    topic = content_for(heard.intent) and heard.confidence >= CLEAR
    if is_only_asked(risk) or (CODED in risk.said and (explained or topic)):
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


def is_only_asked(risk: Risk) -> bool:
    """Does all rest on a guess, on what was put right already, or on a question that is not about somebody's own life?"""
    return risk.guessed or PUT_RIGHT in risk.said or (risk.level == "check" and risk.kind not in OWN_LIFE)


def put_right(risk: Risk) -> Step:
    """A crisis that was taken wrong: sorry, and one direct question; it stays open until that is answered."""
    return say("put_right", replace(risk, level="check").noting(PUT_RIGHT))
