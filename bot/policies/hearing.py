"""What a message says as far as danger goes: its level, and what it asks of the protocol."""

from __future__ import annotations

import re
from typing import Any

from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge.remarks import wants_anew
from bot.places import place_in
from bot.policies.age import says_young
from bot.policies.asked_for import SHORT, is_own_word, says_how_often
from bot.policies.level import ASKS_DANGER, FEW, danger_in, is_voted, person_in, whose_danger
from bot.policies.marks import marks_of
from bot.policies.plan import BEGIN, STEPS
from bot.policies.question import asked_in, is_bare
from bot.policies.risk import VOTED, About, Heard, Mark, Turn
from bot.policies.said import last_done, replies_before, said_by, spoke_of_danger, vote_in, was_done
from bot.policies.ways import UNTOUCHED
from bot.policies.where import own_place, places_of
from bot.policies.wishes import command_in, wish_in
from bot.safety import default_checker
from bot.safety.asides import NOTHING, Asides
from bot.safety.result import Person

OF_PLAN, OF_PLANS = ("plan", "plan_forget"), "utter_crisis_plan_"
PLAN_ASKS = tuple(f"utter_crisis_plan_{step}" for step in (BEGIN, *STEPS))
ASKS_THEIRS = "utter_crisis_where_other"
ANSWERED = ("utter_check_denied", "utter_check_misread", "utter_check_lapsed")
FOREIGN = {"yes_foreign": "affirm", "no_foreign": "deny"}
TELLS_OF = {"coming": "reached", "lost": "lost"}
BARE = 3  # words: "often", "a bit, yeah" right after the direct question may be meant for that
TO_DANGER: frozenset[Mark] = frozenset(("likely", "nod", "unsure", "unwilling", "forgets", "halfway", "puzzled"))
REACHED, CALLED = "utter_crisis_reached", "utter_crisis_reached_medical"
CALMED = {"safe", "joking"}
STEADY = {
    "denied",
    "better",
    "unwilling",
    "puzzled",
    "likely",
    "unsure",
    "forgets",
    "outside",
    "arrived",
    "near",
    "supposed",
}
BABY = re.compile(
    r"\b(?:baby|babies|newborn|infant|toddler)\b|\b(?:he|she)(?:'?s| is) (?:only |just |nearly |almost )?(?:[1-4]|one|two|three|four)"
    r"(?: and a half)?(?:$|[.,;!?]| years? old| and | so )|\b(?:[1-4]|one|two|three|four)[ -]?(?:year|yr)s?[ -]?old|\b[1-4] ?yo\b",
    re.IGNORECASE,
)
OF_DATA = re.compile(
    r"\b(?:data|chats?|conversations?|messages?|history|account|records?|delete|erase|wipe|(?:forget|remove) (?:about )?me|"
    r"what i(?:'?ve| have)? (?:told|said|wrote|written|typed|shared|entered))\b",
    re.IGNORECASE,
)
ASKS_WHY = re.compile(r"\b(?:why|how come)\b.*\bi\b", re.IGNORECASE)
OTHERS = re.compile(r"\b(?:he|she|they|him|her|them)\b", re.IGNORECASE)
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
    text = (tracker.latest_message.text or "") if tracker.latest_message else ""
    known, plan_asked = bool(tracker.get_slot("risk_level")), last_done(tracker) in PLAN_ASKS
    beside = default_checker().asides(text) if known or plan_asked else NOTHING  # read only where it counts
    intent, confidence = _read(tracker, beside)
    whose = whose_danger(tracker, beside)
    says, wish = marks_of(tracker, text, beside, whose), wish_in(text) or _wish_beside(beside)
    calmed = bool(says & CALMED)
    planning = plan_asked and _is_answer(text, intent, calmed)
    ours = _is_ours(tracker, text, wish, steady=planning or beside.apart(whose) or bool(says & STEADY))
    safety = danger_in(tracker, text, beside, ours, calmed or place_in(text) is not None, wish)
    level, voted = str(safety.get("level", "none")), is_voted(tracker, text, safety)
    person = whose if level == "none" else person_in(safety.get("person"))
    return Heard(
        level=level,
        kind=_kind(tracker, text, safety.get("kind")),
        person=person,
        intent=intent,
        confidence=confidence,
        voted=voted,
        vote=vote_in(tracker),
        hinted=default_checker().check(text).hinted,
        on_topic=_is_on_topic(text),
        of_data=_is_of_data(text, intent, wish),
        wish=wish,
        says=says,
        about=_about(tracker, text, intent, person) if known or level != "none" else About(),
        turn=_turn(tracker, text, planning, _is_own_word(tracker, text, intent, says)),
        text=text,
    )


def _read(tracker: DialogueStateTracker, beside: Asides) -> tuple[str, float]:
    """What the last message was read as, and how surely; after talk of danger "ja" and "non" are a yes and a no."""
    foreign = next((intent for name, intent in FOREIGN.items() if name in beside.all), None)
    if foreign and spoke_of_danger(tracker):
        return foreign, 1.0
    intent: dict[str, Any] = tracker.latest_message.intent if tracker.latest_message else {}
    return str(intent.get("name") or ""), float(intent.get("confidence") or 0.0)


def _wish_beside(beside: Asides) -> str | None:
    """What is asked for by what is told: that help is on its way, that somebody can't be reached."""
    return next((wish for name, wish in TELLS_OF.items() if name in beside.all), None)


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


def _turn(tracker: DialogueStateTracker, text: str, planning: bool, own_word: bool) -> Turn:
    """Where in the conversation it comes."""
    return Turn(
        asked=asked_in(replies_before(tracker)),
        answers=_stands(tracker),
        called=was_done(tracker, CALLED if tracker.get_slot("risk_kind") == "crisis_medical" else REACHED),
        inside=bool(tracker.active_loop_name),
        own_word=own_word,
        erasing=tracker.get_slot("offer") == "delete_data",
        planning=planning,
        command=command_in(text) if planning else None,
    )


def _stands(tracker: DialogueStateTracker) -> bool:
    """Does the direct question stand: it was the last thing said, or what came after it has settled nothing yet?"""
    done = str(last_done(tracker))
    if done.startswith(ANSWERED) or done.startswith(OF_PLANS):
        return False
    unsettled = tracker.get_slot("risk_open") and tracker.get_slot("risk_level") == "check"
    guessed = VOTED in (tracker.get_slot("risk_said") or [])
    return done.startswith(ASKS_DANGER) or ((unsettled or guessed) and spoke_of_danger(tracker))


def _is_own_word(tracker: DialogueStateTracker, text: str, intent: str, says: frozenset[Mark]) -> bool:
    """Is it meant for the form that is going on, and no bare answer to a question about danger that stands beside it?"""
    if is_own_word(tracker, text):
        return not (is_bare(text) or intent == "deny" or says & TO_DANGER)
    return says_how_often(tracker, text) and len(text.split()) > BARE and not default_checker().check(text).hinted


def _is_on_topic(text: str) -> bool:
    """Has it words of the topic, or asks it about the writer ("why do I always think I have to fix it")?"""
    of_self = ASKS_WHY.search(text) and default_checker().subject(text) != "third" and not OTHERS.search(text)
    return text.startswith("/") or TOPIC.search(text) is not None or bool(of_self)


def _is_of_data(text: str, intent: str, wish: str | None) -> bool:
    """Does what was read as about data or the chat name them? "Should I take away everything sharp" erases nothing."""
    if text.startswith("/"):
        return True
    if intent == "delete_data":
        return OF_DATA.search(text) is not None
    return wants_anew(text) if intent == "restart" else wish is None


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
