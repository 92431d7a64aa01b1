"""The level of danger of a message in its conversation: what understanding and rules say, and what is known already."""

from __future__ import annotations

import re
from typing import Any

from rasa.shared.core.trackers import DialogueStateTracker

from bot.policies.hearing.asked_for import SHORT, asked_for, of_the_message
from bot.policies.hearing.halves import together
from bot.policies.hearing.stories import is_of_a_story
from bot.policies.hearing.whose import person_in, whose_danger
from bot.policies.protocol.guess import may_change
from bot.policies.protocol.risk import ASKS_DANGER, OWN_LIFE, Risk
from bot.policies.said import last_done, parsed_of, said_by, spoke_of_danger, vote_in
from bot.safety import default_checker
from bot.safety.asides import Asides

A_TURN = 25  # words: a longer message tells more than what it answers
FEW = 6  # words: "I'm joking" is no answer to a question of the plan; "the ambulance is here" is no danger
BETWEEN_PEOPLE = ("crisis_abuse", "crisis_harm_others")  # in danger a vote reads them into any talk of others
DOUBT = re.compile(r"\b(?:but|though|want|wanna|going to|gonna|still|again|until|unless|except)\b", re.IGNORECASE)
ECHO = re.compile(  # the word as a question, alone or before a no or a question
    r"^\W*(?:(?:what|wait|omg|hang on|me|am i|thinking (?:of|about)|in)\W+){0,3}(?:suicide|suicidal|self.?harm|danger|abuse[ds]?|hurt(?:ing)?|kill(?:ing)?)"
    r"(?: (?:someone|somebody|anyone|anybody|people|myself|me|him|her|them))?\s*[?!]*\?[?!\s]*(?=$|(?:no|nope|nah|naw|god|what|why|where|who|how|i only|i just|never)\b)",
    re.IGNORECASE,
)
NOT_THAT = re.compile(  # "no?? I mean not like. suicidal": the word of our question is turned down, however it is broken up
    r"\b(?:not|isn['’]?t|nothing)\b(?:\W+(?:like|as in|really|actually|that|um|uh|er)\b){0,2}\W*\b(?:suicide|suicidal|dying)\b",
    re.IGNORECASE,
)
NO = re.compile(r"(?:no|nope|nah|naw|never|god|i only|i just)\b", re.IGNORECASE)
KMS_LOL = re.compile(r"\bkms\W{1,3}(?:lo+l|lmao|lmfao|rofl|ha(?:ha)+|😂|🤣)", re.IGNORECASE)
TURNS = frozenset(  # what of data/safety/asides.yml answers the talk of danger, so that a vote beside it is no news
    (
        "over",
        "of_other",
        "of_named",
        "of_self",
        "line_unnamed",
        "line_worthy",
        "line_child",
        "line_emergency",
        "line_dispatch",
    )
)
MORE = re.compile(r"\b(?:but|and|want|going|gonna|will|still|again)\b", re.IGNORECASE)


def says_no(text: str) -> bool:
    """ "Suicide?? No no": the word of our question asked back, and a no; or it is turned down by name."""
    return turns_down(text) or only_echoes(text) and NO.match(ECHO.sub("", text, count=1)) is not None


def turns_down(text: str) -> bool:
    """ "Not like. suicidal. Just the other thing": by its name, and in the rest no rule finds danger."""
    rest = NOT_THAT.sub(" ", text, count=1)
    return rest != text and not DOUBT.search(rest) and not shows_danger(rest)


def danger_in(
    tracker: DialogueStateTracker, text: str, beside: Asides, ours: bool, answers: bool, wish: str | None = None
) -> dict[str, Any]:
    """The danger of the last message, as in a parse result. `ours`, `answers`: the protocol asked for such words."""
    found = _understood(tracker, text, ours, answers)
    return _once_known(tracker, text, beside, found, wish) if tracker.get_slot("risk_level") else found


def _understood(tracker: DialogueStateTracker, text: str, ours: bool, answers: bool) -> dict[str, Any]:
    """What understanding says of danger; by the rules alone where it was not there, or the words were asked for."""
    found: dict[str, Any] = parsed_of(tracker).get("safety") or _by_rules(text)
    if spoke_of_danger(tracker) and (only_echoes(text) or turns_down(text)):
        return {"level": "none"}
    if found.get("level") == "crisis" and _only_laughs(text):
        found = {**found, "level": "check"}
    known = bool(tracker.get_slot("risk_open")) and found.get("level") == "check"  # the vote alone adds nothing to it
    calm = found.get("level") == "none" and of_the_message(tracker, text)  # and calm outside of it, too
    if not calm and (ours or known or asked_for(tracker, text, answers, acute=found.get("level") == "crisis")):
        found = _by_rules(text)
    if found.get("level") != "none":
        of_a_story = is_of_a_story(said_by(tracker), text, acute=found.get("level") == "crisis")
        return {"level": "none"} if of_a_story else found
    joined = None if of_the_message(tracker, text) else together(said_by(tracker), shows_danger)
    whole = _by_rules(joined) if joined else found
    return found if tracker.get_slot("risk_open") and whole.get("level") == "check" else whole


def _once_known(
    tracker: DialogueStateTracker, text: str, beside: Asides, found: dict[str, Any], wish: str | None
) -> dict[str, Any]:
    """What words mean once danger is known: "I'm going to do it" is a crisis, "the ambulance is here" is none."""
    kind, whose = tracker.get_slot("risk_kind"), whose_danger(tracker, beside)
    if beside.resolved and found.get("level") == "none":
        return {"level": "crisis", "kind": kind, "person": whose}
    if found.get("level") != "none" and not shows_danger(text) and _eases(tracker, text, beside):
        return {"level": "none"}
    if found.get("level") == "check" and spoke_of_danger(tracker) and "am_i" in beside.all:
        return {"level": "none"}  # "do I sound suicidal?" asks back
    if found.get("level") != "none" and _turns(text, beside):
        return {"level": "none"}
    if wish == "hand_over" and found.get("kind") == "crisis_medical" and not default_checker().check(text).named:
        return {"level": "none"}  # "what do I do with the pills before she gets here": they are not taken
    if tracker.get_slot("risk_open") and is_voted(tracker, text, found):
        found = _beside_the_known(tracker, beside, found, wish)
    words, of = len(text.split()), found.get("kind")
    of_help = beside.helped(whose) and words <= (A_TURN if wish else SHORT) and of == "crisis_medical"
    put_away = beside.apart(whose) and words <= SHORT and of in {kind, *OWN_LIFE} and not MORE.search(text)
    return {"level": "none"} if of_help or put_away else found


def _turns(text: str, beside: Asides) -> bool:
    """Does it answer the talk of danger, and no rule finds any in it? Of somebody who was got hold of no hint may stand beside."""
    found, spoke = default_checker().check(text), "spoke" in beside.all
    said = beside.of_question or spoke or not beside.all.isdisjoint(TURNS)
    return said and len(text.split()) <= A_TURN and found.level == "none" and not (spoke and found.hinted)


def is_voted(tracker: DialogueStateTracker, text: str, found: dict[str, Any]) -> bool:
    """Does the danger rest on the vote, with no more than hints of the rules, nor on halves that these put together?"""
    if found.get("level") == "none" or vote_in(tracker) == 0:
        return False
    said = default_checker().check(text)
    hinted = said.level != "none" and _was_told(tracker)  # beside a danger that was told hints are enough
    by_rule = said.named or hinted
    return (parsed_of(tracker).get("safety") or {}).get("level") != "none" and not by_rule


def _was_told(tracker: DialogueStateTracker) -> bool:
    """Was danger told, and not only asked about?"""
    return Risk(tracker.get_slot("risk_level"), said=tuple(tracker.get_slot("risk_said") or ())).told


def _eases(tracker: DialogueStateTracker, text: str, beside: Asides) -> bool:
    """Is it good news, or a no to the direct question? Against these no vote counts, and no half of a sentence."""
    denied = str(last_done(tracker)).startswith(ASKS_DANGER) and (beside.denied or "plain_no" in beside.all)
    return (denied or beside.relieved) and not DOUBT.search(text)


def _beside_the_known(
    tracker: DialogueStateTracker, beside: Asides, found: dict[str, Any], wish: str | None
) -> dict[str, Any]:
    """What a vote says beside an open danger: it keeps the kind and person of that one, and comes after what is asked for."""
    if may_change(found.get("kind"), person_in(found.get("person"))):
        return found
    if wish and found.get("kind") in BETWEEN_PEOPLE:
        return {"level": "none"}
    return {**found, "kind": tracker.get_slot("risk_kind"), "person": whose_danger(tracker, beside)}


def _only_laughs(text: str) -> bool:
    """ "kms lol the deadline is at midnight": asked about, where nothing else shows danger."""
    rest = KMS_LOL.sub(" ", text)
    return rest != text and not shows_danger(rest)


def only_echoes(text: str) -> bool:
    """ "Suicide?? No no, I'm ashamed": the word of our question is asked back, and in the rest no rule finds danger."""
    rest = ECHO.sub("", text, count=1)
    return rest != text and not shows_danger(rest)


def shows_danger(text: str) -> bool:
    """Does any rule find danger in these words?"""
    return default_checker().check(text).level != "none"


def _by_rules(text: str) -> dict[str, Any]:
    result = default_checker().check(text)
    return {**result.as_dict(), "person": result.person}
