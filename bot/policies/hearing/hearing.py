"""What a message says as far as danger goes: its level, and what it asks of the protocol."""

from __future__ import annotations

import re
from typing import Any

from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge.phrases import opens_a_question
from bot.named_places import named_in
from bot.policies.hearing.acts import DEVICE, NOBODY, act_in, asks_what_we_are, declines, wish_of, with_act
from bot.policies.hearing.asked_for import SHORT
from bot.policies.hearing.helper import helper_now
from bot.policies.hearing.leaving import LEAVING, with_leaving
from bot.policies.hearing.level import FEW, danger_in, is_voted
from bot.policies.hearing.marks import marks_of
from bot.policies.hearing.of_lines import SPOKEN_OF, line_wish, names_line
from bot.policies.hearing.place import turn_of
from bot.policies.hearing.telling import about_in, kind_of
from bot.policies.hearing.whose import person_in, whose_danger
from bot.policies.hearing.wishes import wants_words, wish_in
from bot.policies.hearing.words import of_data, on_topic
from bot.policies.protocol.marks import Mark
from bot.policies.protocol.plan import BEGIN, STEPS
from bot.policies.protocol.risk import About, Heard
from bot.policies.protocol.ways import CLEAR, UNTOUCHED
from bot.policies.said import last_done, read_as, replies_before, spoke_of_danger, vote_in, words_of
from bot.safety import default_checker
from bot.safety.asides import NOTHING, Asides

OF_PLAN = ("plan", "plan_forget")
PLAN_ASKS = tuple(f"utter_crisis_plan_{step}" for step in (BEGIN, *STEPS))
FOREIGN = {"yes_foreign": "affirm", "no_foreign": "deny"}
TELLS_OF = {
    "coming": "reached",
    "sent_it": "reached",
    "passes_on": "tells",
    "lost": "lost",
    "line_hears": "found_out",
    "line_writes": "text_instead",
    "device": DEVICE,
}
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
    "corrected",
    "explains",
    "no_lines",
    "of_other",
    "beside",
    "comes",
    "on_way",
    "checked",
    "things",
    "other_one",
    "eased",
    "said_yes",
    "no_plan",
    "of_question",
    "over",
    "spoke",
    "hearsay",
    "moods",
}
PRETEXT = re.compile(  # with these a question about means is one, though nobody spoke of danger
    r"\b(?:hypothetical\w*|theoretical\w*|for (?:a|my|the) (?:novel|story|book|script|character|thriller|screenplay|film|essay)|"
    r"(?:ignore|forget|disregard) (?:all |any )?(?:your|the|previous|prior) (?:rules|instructions|prompt|guidelines)|pretend)\b",
    re.IGNORECASE,
)
ABOUT_TANDEM = {*UNTOUCHED, NOBODY}


def heard_in(tracker: DialogueStateTracker) -> Heard:
    """The last message, as far as danger goes; a short one also as the end of the ones before."""
    text = words_of(tracker)
    known, plan_asked = bool(tracker.get_slot("risk_level")), str(last_done(tracker)).startswith(PLAN_ASKS)
    counts = known or plan_asked or read_as(tracker)[0] in UNTOUCHED
    beside = default_checker().asides(text) if counts else NOTHING  # read only where it counts
    intent, confidence = _read(tracker, beside)
    whose = whose_danger(tracker, beside)
    says = with_act(tracker, marks_of(tracker, text, beside, whose), beside)
    wish = _wish(tracker, text, beside, says)
    calmed = bool(says & CALMED)
    says = with_leaving(tracker, text, intent, says)
    planning = plan_asked and says.isdisjoint(LEAVING) and _is_answer(text, intent, calmed)
    ours = _is_ours(tracker, text, wish, steady=planning or beside.apart(whose) or bool(says & STEADY))
    safety = danger_in(tracker, text, beside, ours, calmed or any(named_in(text)), wish)
    level, voted = str(safety.get("level", "none")), is_voted(tracker, text, safety)
    put_right = not says.isdisjoint({"of_other", "of_self"})  # in so many words, whatever stands beside it
    person = whose if level == "none" or put_right else person_in(safety.get("person"))
    kind, found = kind_of(tracker, text, safety.get("kind")), default_checker().check(text)
    return Heard(
        level=level,
        kind=kind,
        person=person,
        intent=intent,
        confidence=confidence,
        voted=voted,
        pretext=PRETEXT.search(text) is not None and default_checker().means_question(text),
        hinted=found.hinted,
        hints=found.level != "none",
        coded=level != "none" and not found.sure,
        vote=vote_in(tracker),
        on_topic=on_topic(text),
        of_line=known and (names_line(text) or any(map(names_line, replies_before(tracker)))),
        of_data=of_data(text, intent, wish),
        wish=wish,
        helper=known and helper_now(tracker) is not None,
        words=wants_words(text),
        act=act_in(tracker),
        says=says,
        burdened=known and "burdened" in beside.all,
        about=about_in(tracker, text, intent, person, kind) if known or level != "none" else About(),
        turn=turn_of(tracker, text, planning, intent, says, acute=level == "crisis"),
        text=text,
    )


def _read(tracker: DialogueStateTracker, beside: Asides) -> tuple[str, float]:
    """What the last message was read as, and how surely; after talk of danger "ja" and "non" are a yes and a no."""
    foreign = next((intent for name, intent in FOREIGN.items() if name in beside.all), None)
    if foreign and spoke_of_danger(tracker):
        return foreign, 1.0
    besides = read_as(tracker)
    if asks_what_we_are(tracker):
        return NOBODY, 1.0
    if spoke_of_danger(tracker) and tracker.get_slot("risk_level") == "check" and besides[1] >= CLEAR:
        return besides  # that it was read as danger again is no answer
    intent: dict[str, Any] = tracker.latest_message.intent if tracker.latest_message else {}
    return str(intent.get("name") or ""), float(intent.get("confidence") or 0.0)


def _wish(tracker: DialogueStateTracker, text: str, beside: Asides, says: frozenset[Mark]) -> str | None:
    """What is asked of the protocol, by phrases, or else by what the reply does; a plan that is turned down is not."""
    but = ("plan",) if "no_plan" in beside.all else ()
    asked = wish_in(text, but=but) or _wish_beside(beside) or wish_of(tracker, text, says)
    third = tracker.get_slot("risk_person") == "third"
    emergency = tracker.get_slot("risk_kind") == "crisis_medical" and bool(tracker.get_slot("risk_open"))
    spoken_of = emergency or str(last_done(tracker)).startswith(SPOKEN_OF)  # there "them" are those who were named
    asked = line_wish(beside.all, asked, text, spoken_of, third)
    refused = declines(tracker, text, asked) and not says & {"no_lines", "unwilling"}
    return "declines" if refused else asked


def _wish_beside(beside: Asides) -> str | None:
    """What is asked for by what is told: that help is on its way, that somebody can't be reached."""
    return next((wish for name, wish in TELLS_OF.items() if name in beside.all), None)


def _is_ours(tracker: DialogueStateTracker, text: str, wish: str | None, steady: bool) -> bool:
    """Is it short, and what the protocol has asked for? The vote alone does not count in there."""
    known, is_open = bool(tracker.get_slot("risk_level")), bool(tracker.get_slot("risk_open"))
    fits = wish in OF_PLAN or (known and steady) or (is_open and wish is not None)
    return fits and len(text.split()) <= SHORT


def _is_answer(text: str, intent: str, calmed: bool) -> bool:
    """Is this an answer to the plan: no button's intent, no "I'm joking", no question about Tandem itself?"""
    if text.startswith("/") or (calmed and len(text.split()) <= FEW):
        return False
    return not (opens_a_question(text) and intent in ABOUT_TANDEM)
