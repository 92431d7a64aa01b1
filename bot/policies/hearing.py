"""What a message says as far as danger goes: its level, and what it asks of the protocol."""

from __future__ import annotations

import re

from rasa.shared.core.trackers import DialogueStateTracker

from bot.nlu.safety import MAJORITY
from bot.places import place_in
from bot.policies.age import says_young
from bot.policies.asked_for import SHORT
from bot.policies.level import ASKS_DANGER, FEW, danger_in, is_voted, person_in, whose_danger
from bot.policies.marks import marks_of
from bot.policies.plan import BEGIN, STEPS
from bot.policies.question import asked_in
from bot.policies.risk import About, Heard, Turn
from bot.policies.said import last_done, replies_before, said_by, vote_in, was_done
from bot.policies.ways import UNTOUCHED
from bot.policies.where import own_place, places_of
from bot.policies.wishes import command_in, wish_in
from bot.safety import default_checker
from bot.safety.asides import NOTHING
from bot.safety.result import Person

OF_PLAN = ("plan", "plan_forget")
PLAN_ASKS = tuple(f"utter_crisis_plan_{step}" for step in (BEGIN, *STEPS))
ASKS_THEIRS = "utter_crisis_where_other"
ANSWERED = ("utter_check_denied", "utter_check_misread")
REACHED, CALLED = "utter_crisis_reached", "utter_crisis_reached_medical"
CALMED = {"safe", "joking"}
STEADY = {"denied", "better", "unwilling", "puzzled", "likely", "unsure", "forgets", "outside", "arrived", "near"}
BABY = re.compile(r"\b(?:baby|babies|newborn|infant|toddler)\b", re.IGNORECASE)
SAME = re.compile(r"\b(?:same|too|also|here|with me|as well|both|together)\b", re.IGNORECASE)
ABOUT_TANDEM = {*UNTOUCHED, "bot_challenge"}
TOPIC = re.compile(  # words of a question that can wait, not of "what will happen to my mum?"
    r"hyper|independen|\bsigns?\b|trauma|therap|treat|condition|diagnos|self.?check|\barticle\b|\b(?:emdr|eft|cbt|ptsd|npd|bpd|avpd)\b",
    re.IGNORECASE,
)
SWALLOWED = re.compile(
    r"\b(?:overdos\w*|od(?:'?d|ed)?|took|taken|taking|swallow\w*|drank|drunk|drink\w*|ate|eaten|inject\w*|poison\w*|pills?|"
    r"tablets?|paracetamol|tylenol|ibuprofen|aspirin|bleach|antifreeze|meds|medication|insulin)\b",
    re.IGNORECASE,
)


def heard_in(tracker: DialogueStateTracker) -> Heard:
    """The last message, as far as danger goes; a short one also as the end of the ones before."""
    text, intent, confidence = _read(tracker)
    known, plan_asked = bool(tracker.get_slot("risk_level")), last_done(tracker) in PLAN_ASKS
    beside = default_checker().asides(text) if known or plan_asked else NOTHING  # read only where it counts
    whose = whose_danger(tracker, beside)
    says, wish = marks_of(tracker, text, beside, whose), wish_in(text)
    calmed = bool(says & CALMED)
    planning = plan_asked and _is_answer(text, intent, calmed)
    ours = _is_ours(tracker, text, wish, steady=planning or beside.apart(whose) or bool(says & STEADY))
    safety = danger_in(tracker, text, beside, ours, answers=calmed or place_in(text) is not None)
    level, voted = str(safety.get("level", "none")), is_voted(tracker, text, safety)
    person = whose if level == "none" else person_in(safety.get("person"))
    return Heard(
        level=level,
        kind=_kind(tracker, text, safety.get("kind")),
        person=person,
        intent=intent,
        confidence=confidence,
        voted=voted,
        faint=voted and level == "check" and vote_in(tracker) < MAJORITY,
        on_topic=text.startswith("/") or TOPIC.search(text) is not None,
        wish=wish,
        says=says,
        about=_about(tracker, text, intent, person) if known or level != "none" else About(),
        turn=_turn(tracker, text, planning),
        text=text,
    )


def _read(tracker: DialogueStateTracker) -> tuple[str, str, float]:
    """The words of the last message, what they were read as, and how surely."""
    message = tracker.latest_message
    if message is None:
        return "", "", 0.0
    return message.text or "", str(message.intent.get("name") or ""), float(message.intent.get("confidence") or 0.0)


def _about(tracker: DialogueStateTracker, text: str, intent: str, person: Person) -> About:
    """What it tells of those it is about."""
    said, where = said_by(tracker), places_of(text, person)
    return About(
        young=any(says_young(one, person) for one in said),
        poison=SWALLOWED.search(text) is not None,
        baby=any(BABY.search(one) for one in said),
        own=where.get("first"),
        own_before=own_place(said[:-1]),
        theirs=_theirs(tracker, text, intent, where) if person == "third" else None,
    )


def _turn(tracker: DialogueStateTracker, text: str, planning: bool) -> Turn:
    """Where in the conversation it comes."""
    return Turn(
        asked=asked_in(replies_before(tracker)),
        answers=_asks(str(last_done(tracker))),
        called=was_done(tracker, CALLED if tracker.get_slot("risk_kind") == "crisis_medical" else REACHED),
        inside=bool(tracker.active_loop_name),
        erasing=tracker.get_slot("offer") == "delete_data",
        planning=planning,
        command=command_in(text) if planning else None,
    )


def _asks(done: str) -> bool:
    return done.startswith(ASKS_DANGER) and not done.startswith(ANSWERED)


def _is_ours(tracker: DialogueStateTracker, text: str, wish: str | None, steady: bool) -> bool:
    """Is it short, and what the protocol has asked for? The vote alone does not count in there."""
    known, is_open = bool(tracker.get_slot("risk_level")), bool(tracker.get_slot("risk_open"))
    fits = wish in OF_PLAN or (known and steady) or (is_open and wish is not None)
    return fits and len(text.split()) <= SHORT


def _theirs(tracker: DialogueStateTracker, text: str, intent: str, where: dict[Person, str]) -> str | None:
    """Where the other one is, as named now; or where the writer is, if the answer to "in which country?" is "the same"."""
    same = last_done(tracker) == ASKS_THEIRS and (intent == "affirm" or SAME.search(text) is not None)
    return where.get("third") or (tracker.get_slot("own_country") if same else None)


def _kind(tracker: DialogueStateTracker, text: str, kind: str | None) -> str | None:
    """The kind of danger; marks and bruises are self-harm where that is known and nobody else is spoken of."""
    if kind == "crisis_abuse" and tracker.get_slot("risk_kind") == "crisis_self_harm":
        alone = default_checker().subject(text) != "third"
        return "crisis_self_harm" if alone and default_checker().hints_at(text, "crisis_self_harm") else kind
    return kind


def _is_answer(text: str, intent: str, calmed: bool) -> bool:
    """Is this an answer to the plan: no button's intent, no "I'm joking", no question about Tandem itself?"""
    if text.startswith("/") or (calmed and len(text.split()) <= FEW):
        return False
    return not (text.rstrip().endswith("?") and intent in ABOUT_TANDEM)
