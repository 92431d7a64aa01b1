"""What a message says as far as danger goes: its level, and what it asks of the protocol."""

from __future__ import annotations

import re
from itertools import dropwhile, takewhile
from typing import Any

from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import ActionExecuted, BotUttered, SessionStarted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.places import place_in
from bot.policies.age import says_young
from bot.policies.asked_for import asked_for, command_in, wish_in
from bot.policies.closing import NOTICE
from bot.policies.halves import together
from bot.policies.plan import BEGIN, STEPS
from bot.policies.protocol import UNTOUCHED
from bot.policies.question import asked_in
from bot.policies.risk import Heard
from bot.policies.where import own_place, places_of
from bot.safety import default_checker
from bot.safety.asides import NOTHING, Asides
from bot.safety.result import Person

PLAN_ASKS = tuple(f"utter_crisis_plan_{step}" for step in (BEGIN, *STEPS))
SHORT_ANSWER = 12  # words: a longer answer in the plan tells a story
ASKS_THEIRS = "utter_crisis_where_other"
SAME = re.compile(r"\b(?:same|too|also|here|with me|as well|both|together)\b", re.IGNORECASE)
CLEAR = 0.5  # confidence of an intent that is taken for a question on the topic
MORE = re.compile(r"\b(?:but|and|want|going|gonna|will|still|again)\b", re.IGNORECASE)
ABOUT_TANDEM = {*UNTOUCHED, "bot_challenge"}
FEW = 6  # words: "I'm joking" is not the answer to a question of the plan
AFRAID = re.compile(r"\b(?:kill|hurt|hit|shoot|stab|strangle|choke|find) (?:me|us|my)\b", re.IGNORECASE)
SWALLOWED = re.compile(
    r"\b(?:overdos\w*|od(?:'?d|ed)?|took|taken|taking|swallow\w*|drank|drunk|drink\w*|ate|eaten|inject\w*|poison\w*|pills?|"
    r"tablets?|paracetamol|tylenol|ibuprofen|aspirin|bleach|antifreeze|meds|medication|insulin)\b",
    re.IGNORECASE,
)


def heard_in(tracker: DialogueStateTracker) -> Heard:
    """The last message, as far as danger goes; a short one also as the end of the ones before."""
    message = tracker.latest_message
    text = (message.text or "") if message else ""
    intent = str(message.intent.get("name") or "") if message else ""
    sure = float(message.intent.get("confidence") or 0.0) if message else 0.0
    known = bool(tracker.get_slot("risk_level"))
    asked = _plan_asked(tracker)
    beside = default_checker().asides(text) if known or asked else NOTHING  # read only where it counts
    whose = _person(tracker.get_slot("risk_person"))
    safe, joking = beside.safe(whose), beside.joking(whose)
    place, wish = place_in(text), wish_in(text)
    planning = asked and _is_answer(text, intent, calmed=safe or joking)
    ours = len(text.split()) <= SHORT_ANSWER and (
        wish is not None or (planning and known) or beside.near or beside.apart
    )
    safety = _level(tracker, text, calmed=safe or joking, ours=ours, place=place is not None)
    if known:
        safety = _in_this_session(tracker, text, beside, safety)
    in_danger = known or safety.get("level") != "none"
    person = _person(safety.get("person")) if safety.get("level") != "none" else whose
    where = places_of(text, person) if in_danger else {}
    return Heard(
        level=str(safety.get("level", "none")),
        kind=_kind(tracker, text, safety.get("kind")),
        person=person,
        intent=intent,
        means=_asks_means(tracker, text, beside),
        grave=beside.grave,
        outcome=beside.outcome,
        joking=joking,
        misread=beside.misread,
        safe=safe,
        company=beside.company(whose),
        helped=beside.helped(whose),
        hearsay=beside.hearsay,
        apart=beside.apart,
        near=beside.near,
        young=any(says_young(said, person) for said in said_by(tracker)) if in_danger else False,
        poison=SWALLOWED.search(text) is not None,
        own=where.get("first"),
        own_before=own_place(said_by(tracker)[:-1]) if in_danger else None,
        theirs=_theirs(tracker, text, intent, where) if person == "third" else None,
        inside=bool(tracker.active_loop_name),
        clear=sure >= CLEAR,
        asked=asked_in(_said_last(tracker)),
        erasing=tracker.get_slot("offer") == "delete_data",
        wish=wish,
        planning=planning,
        command=command_in(text) if planning else None,
        text=text,
    )


def _theirs(tracker: DialogueStateTracker, text: str, intent: str, where: dict[Person, str]) -> str | None:
    """Where the other one is, as named now; or where the writer is, if the answer to "in which country?" is "the same"."""
    same = _last_done(tracker) == ASKS_THEIRS and (intent == "affirm" or SAME.search(text) is not None)
    return where.get("third") or (tracker.get_slot("own_country") if same else None)


def _person(name: Any) -> Person:
    return "third" if name == "third" else "first"


def _asks_means(tracker: DialogueStateTracker, text: str, beside: Asides) -> bool:
    """Is this a question about means? Who is hurt by somebody asks none with "will he kill me", nor with hiding marks."""
    hiding = beside.hiding and tracker.get_slot("risk_kind") != "crisis_abuse"
    if not (beside.means or hiding):
        return False
    return not (AFRAID.search(text) and default_checker().check(text).kind == "crisis_abuse")


def _kind(tracker: DialogueStateTracker, text: str, kind: str | None) -> str | None:
    """The kind of danger; marks and bruises are self-harm where that is known and nobody else is spoken of."""
    if kind == "crisis_abuse" and tracker.get_slot("risk_kind") == "crisis_self_harm":
        alone = default_checker().subject(text) != "third"
        return "crisis_self_harm" if alone and default_checker().hints_at(text, "crisis_self_harm") else kind
    return kind


def said_by(tracker: DialogueStateTracker) -> list[str]:
    """What the person has written in this session, oldest first, less presses of buttons that stand for an intent."""
    of_session = takewhile(lambda event: not isinstance(event, SessionStarted), reversed(tracker.events))
    said = [event.text or "" for event in of_session if isinstance(event, UserUttered)]
    return [text for text in reversed(said) if text and not text.startswith("/")]


def _plan_asked(tracker: DialogueStateTracker) -> bool:
    """Was a step of the safety plan asked for just now?"""
    return _last_done(tracker) in PLAN_ASKS


def _said_last(tracker: DialogueStateTracker) -> list[str]:
    """What the bot said after the message before this one, newest first."""
    messages = (event for event in reversed(tracker.events) if isinstance(event, (UserUttered, BotUttered)))
    rest = dropwhile(lambda event: isinstance(event, UserUttered), messages)
    return [event.text or "" for event in takewhile(lambda event: isinstance(event, BotUttered), rest)]


def _last_done(tracker: DialogueStateTracker) -> str | None:
    """What the bot did last, less listening and the notice."""
    done = (event.action_name for event in reversed(tracker.events) if isinstance(event, ActionExecuted))
    return next((name for name in done if name not in (ACTION_LISTEN_NAME, NOTICE)), None)


def _is_answer(text: str, intent: str, calmed: bool) -> bool:
    """Is this an answer to the plan: no button's intent, no "I'm joking", no question about Tandem itself?"""
    if text.startswith("/") or (calmed and len(text.split()) <= FEW):
        return False
    return not (text.rstrip().endswith("?") and intent in ABOUT_TANDEM)


def _level(tracker: DialogueStateTracker, text: str, calmed: bool, ours: bool, place: bool) -> dict[str, Any]:
    """What understanding says of danger; by the rules alone where it was not there, or the words were asked for."""
    parsed = (tracker.latest_message.parse_data if tracker.latest_message else None) or {}
    found: dict[str, Any] = parsed.get("safety") or _by_rules(text)
    if ours or asked_for(tracker, text, answers=place or calmed):
        found = _by_rules(text)
    elif tracker.get_slot("risk_open"):
        found = _in_open_danger(tracker, text, found)
    if found.get("level") != "none":
        return found
    joined = together(said_by(tracker), lambda said: default_checker().check(said).level != "none")
    whole = _by_rules(joined) if joined else found
    return found if tracker.get_slot("risk_open") and whole.get("level") == "check" else whole


def _in_open_danger(tracker: DialogueStateTracker, text: str, found: dict[str, Any]) -> dict[str, Any]:
    """A vote alone adds nothing milder to a danger that is open, and a few words do not change what it is about."""
    by_rules = _by_rules(text)
    if found.get("level") == "check":
        return by_rules
    if by_rules["level"] == "none" and len(text.split()) <= FEW:
        return {**found, "kind": tracker.get_slot("risk_kind"), "person": tracker.get_slot("risk_person")}
    return found


def _in_this_session(tracker: DialogueStateTracker, text: str, beside: Asides, found: dict[str, Any]) -> dict[str, Any]:
    """What words mean once danger is known: "I'm going to do it" is a crisis, "the ambulance is here" is none."""
    kind, whose = tracker.get_slot("risk_kind"), _person(tracker.get_slot("risk_person"))
    if beside.resolved and found.get("level") == "none":
        return {"level": "crisis", "kind": kind, "person": whose}
    few = len(text.split()) <= FEW
    of_help = beside.helped(whose) and few and found.get("kind") == "crisis_medical"
    put_away = (
        beside.apart and found.get("kind") == kind and not MORE.search(text) and len(text.split()) <= SHORT_ANSWER
    )
    return {"level": "none"} if of_help or put_away else found


def _by_rules(text: str) -> dict[str, Any]:
    result = default_checker().check(text)
    return {**result.as_dict(), "person": result.person}
