"""The level of danger of a message in its conversation: what understanding and rules say, and what is known already."""

from __future__ import annotations

import re
from typing import Any

from rasa.shared.core.trackers import DialogueStateTracker

from bot.policies.asked_for import SHORT, asked_for
from bot.policies.halves import together
from bot.policies.risk import OWN_LIFE
from bot.policies.said import last_done, said_by
from bot.safety import default_checker
from bot.safety.asides import Asides
from bot.safety.result import Person

FEW = 6  # words: "I'm joking" is no answer to a question of the plan; "the ambulance is here" is no danger
BETWEEN_PEOPLE = (
    "crisis_abuse",
    "crisis_harm_others",
)  # kinds that a vote reads into any talk of others once there is danger
ASKS_DANGER = "utter_check_"
RELIEF = {"company", "company_other", "fine", "fine_other", "helped", "safe", "arrived"}  # good news, of whomever
DENIAL = {"denied", "plain_no"}
DOUBT = re.compile(r"\b(?:but|though|want|wanna|going to|gonna|still|again|until|unless|except)\b", re.IGNORECASE)

MORE = re.compile(r"\b(?:but|and|want|going|gonna|will|still|again)\b", re.IGNORECASE)


def person_in(name: Any) -> Person:
    """Who is in danger, as a slot or a parse result says it; the writer where neither does."""
    return "third" if name == "third" else "first"


def whose_danger(tracker: DialogueStateTracker, beside: Asides) -> Person:
    """Whose danger is known; that of the writer as soon as they say that they mean themselves."""
    meant = tracker.get_slot("risk_open") and tracker.get_slot("risk_kind") in OWN_LIFE and "of_self" in beside.all
    return "first" if meant else person_in(tracker.get_slot("risk_person"))


def level_of(tracker: DialogueStateTracker, text: str, calmed: bool, ours: bool, place: bool) -> dict[str, Any]:
    """What understanding says of danger; by the rules alone where it was not there, or the words were asked for."""
    parsed = (tracker.latest_message.parse_data if tracker.latest_message else None) or {}
    found: dict[str, Any] = parsed.get("safety") or _by_rules(text)
    known = bool(tracker.get_slot("risk_open")) and found.get("level") == "check"  # the vote alone adds nothing to it
    if ours or known or asked_for(tracker, text, answers=place or calmed):
        found = _by_rules(text)
    if found.get("level") != "none":
        return found
    joined = together(said_by(tracker), lambda said: default_checker().check(said).level != "none")
    whole = _by_rules(joined) if joined else found
    return found if tracker.get_slot("risk_open") and whole.get("level") == "check" else whole


def in_this_session(tracker: DialogueStateTracker, text: str, beside: Asides, found: dict[str, Any]) -> dict[str, Any]:
    """What words mean once danger is known: "I'm going to do it" is a crisis, "the ambulance is here" is none."""
    kind, whose = tracker.get_slot("risk_kind"), whose_danger(tracker, beside)
    if beside.resolved and found.get("level") == "none":
        return {"level": "crisis", "kind": kind, "person": whose}
    if found.get("level") != "none" and default_checker().check(text).level == "none":
        found = _by_vote_alone(tracker, text, beside, found)
    few = len(text.split()) <= FEW
    of_help = beside.helped(whose) and few and found.get("kind") == "crisis_medical"
    put_away = (
        beside.apart(whose)
        and found.get("kind") in {kind, *OWN_LIFE}
        and not MORE.search(text)
        and len(text.split()) <= SHORT
    )
    return {"level": "none"} if of_help or put_away else found


def _by_vote_alone(tracker: DialogueStateTracker, text: str, beside: Asides, found: dict[str, Any]) -> dict[str, Any]:
    """What the vote alone may say once danger is known: it takes no good news for bad, keeps the person of an open
    danger, and starts none between people beside it."""
    answered = str(last_done(tracker)).startswith(ASKS_DANGER) and not beside.all.isdisjoint(DENIAL)
    relieved = not beside.all.isdisjoint(RELIEF) and "unsafe" not in beside.all
    if (answered or relieved) and not DOUBT.search(text):
        return {"level": "none"}
    known = tracker.get_slot("risk_kind")
    if not tracker.get_slot("risk_open") or found.get("kind") not in (known, *BETWEEN_PEOPLE):
        return found
    return {**found, "kind": known, "person": whose_danger(tracker, beside)}


def _by_rules(text: str) -> dict[str, Any]:
    result = default_checker().check(text)
    return {**result.as_dict(), "person": result.person}
