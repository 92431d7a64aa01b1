"""Danger comes before everything: in every state of the dialogue, in every form, with the action server down."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.constants import ACTION_DEACTIVATE_LOOP_NAME, ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.places import place_in
from bot.policies.age import says_young
from bot.policies.asked_for import asked_for, command_in, wish_in
from bot.policies.base import FixedPolicy, heard_a_message
from bot.policies.closing import NOTICE, give_notice, notice_due
from bot.policies.halves import together
from bot.policies.plan import BEGIN, STEPS, Plan
from bot.policies.protocol import UNTOUCHED, Heard, Risk, Step, next_step
from bot.policies.wording import worded
from bot.safety import default_checker

OF_DANGER = ("utter_crisis_", "utter_check_")
PLAN_ASKS = tuple(f"utter_crisis_plan_{step}" for step in (BEGIN, *STEPS))
ASKS_WHERE = "{where}"
SHORT_ANSWER = 12  # words: a longer answer in the plan tells a story
FEW = 6  # words: "I'm joking" is not the answer to a question of the plan
AFRAID = re.compile(r"\b(?:kill|hurt|hit|shoot|stab|strangle|choke|find) (?:me|us|my)\b", re.IGNORECASE)
SWALLOWED = re.compile(
    r"\b(?:overdos\w*|od(?:'?d|ed)?|took|taken|taking|swallow\w*|drank|drunk|drink\w*|ate|eaten|inject\w*|poison\w*|pills?|"
    r"tablets?|paracetamol|tylenol|ibuprofen|aspirin|bleach|antifreeze|meds|medication|insulin)\b",
    re.IGNORECASE,
)


def risk_of(tracker: DialogueStateTracker) -> Risk:
    """What the session's slots say of danger."""
    return Risk(
        level=tracker.get_slot("risk_level"),
        kind=tracker.get_slot("risk_kind"),
        person=tracker.get_slot("risk_person") or "first",
        open=bool(tracker.get_slot("risk_open")),
        young=bool(tracker.get_slot("risk_young")),
        said=tuple(tracker.get_slot("risk_said") or ()),
        country=tracker.get_slot("country"),
        plan=Plan.read(tracker.get_slot("plan")),
    )


def as_events(risk: Risk, before: Risk) -> list[Event]:
    """The slots that changed."""
    now = {
        "risk_level": risk.level,
        "risk_kind": risk.kind,
        "risk_person": risk.person,
        "risk_open": risk.open,
        "risk_young": risk.young,
        "risk_said": list(risk.said),
        "country": risk.country,
        "plan": risk.plan.as_slot() if risk.plan else None,
    }
    return [SlotSet(name, value) for name, value in now.items()] if risk != before else []


def heard_in(tracker: DialogueStateTracker) -> Heard:
    """The last message, as far as danger goes; a short one also as the end of the ones before."""
    message = tracker.latest_message
    text = (message.text or "") if message else ""
    intent = str(message.intent.get("name") or "") if message else ""
    safe, joking, place = default_checker().says_safe(text), default_checker().says_joking(text), place_in(text)
    calmed = safe or joking
    planning, wish = _is_answer_to_plan(tracker, text, intent, calmed), wish_in(text)
    ours = _is_ours(tracker, text, wish is not None, planning)
    safety = _level(tracker, text, calmed, ours, place is not None)
    in_danger = tracker.get_slot("risk_level") or safety.get("level") != "none"
    person = str(safety.get("person") or "first")
    return Heard(
        level=str(safety.get("level", "none")),
        kind=safety.get("kind"),
        person=person,
        intent=intent,
        means=default_checker().means_question(text) and not _is_afraid(text),
        joking=joking,
        safe=safe,
        young=any(says_young(said, person) for said in said_by(tracker)) if in_danger else False,
        poison=SWALLOWED.search(text) is not None,
        country=place if in_danger else None,
        erasing=tracker.get_slot("offer") == "delete_data",
        wish=wish,
        planning=planning,
        command=command_in(text) if planning else None,
        text=text,
    )


def _is_afraid(text: str) -> bool:
    """ "Is he going to kill me" asks for no means."""
    return AFRAID.search(text) is not None and default_checker().check(text).kind == "crisis_abuse"


def _is_ours(tracker: DialogueStateTracker, text: str, wish: bool, planning: bool) -> bool:
    """Are these few words that the protocol has asked for? Once danger is known, an answer to the plan is."""
    return len(text.split()) <= SHORT_ANSWER and (wish or (planning and bool(tracker.get_slot("risk_level"))))


def said_by(tracker: DialogueStateTracker) -> list[str]:
    """What the person has written in this session, oldest first, less presses of buttons that stand for an intent."""
    of_session = takewhile(lambda event: not isinstance(event, SessionStarted), reversed(tracker.events))
    said = [event.text or "" for event in of_session if isinstance(event, UserUttered)]
    return [text for text in reversed(said) if text and not text.startswith("/")]


def _is_answer_to_plan(tracker: DialogueStateTracker, text: str, intent: str, calmed: bool) -> bool:
    """Was a step of the safety plan asked for just now, and is this no button's intent and nothing else in few words?"""
    done = (event.action_name for event in reversed(tracker.events) if isinstance(event, ActionExecuted))
    asked = next((name for name in done if name not in (ACTION_LISTEN_NAME, NOTICE)), None)
    if asked not in PLAN_ASKS or text.startswith("/"):
        return False
    if calmed and len(text.split()) <= FEW:
        return False
    return not (text.rstrip().endswith("?") and intent in UNTOUCHED)


def _level(tracker: DialogueStateTracker, text: str, calmed: bool, ours: bool, place: bool) -> dict[str, Any]:
    """What understanding says of danger; by the rules alone where it was not there, or the words were asked for."""
    parsed = (tracker.latest_message.parse_data if tracker.latest_message else None) or {}
    found: dict[str, Any] = parsed.get("safety") or _by_rules(text)
    mild = found.get("level") == "check"
    known = bool(tracker.get_slot("risk_open")) and mild  # the vote alone adds nothing to a danger that is open
    if ours or known or asked_for(tracker, text, answers=place or (calmed and mild)):
        found = _by_rules(text)
    if found.get("level") != "none":
        return found
    joined = together(said_by(tracker), lambda said: default_checker().check(said).level != "none")
    return _by_rules(joined) if joined else found


def _by_rules(text: str) -> dict[str, Any]:
    result = default_checker().check(text)
    return {**result.as_dict(), "person": result.person}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True)
class SafetyPolicy(FixedPolicy):
    """Predicts the protocol's response; a form that is going on is left first."""

    PRIORITY = 100

    def choose(self, tracker: DialogueStateTracker, domain: Domain) -> tuple[str, Sequence[Event]] | None:
        """Leave the form, answer by the protocol, say last that this is a program, listen."""
        if str(tracker.latest_action_name).startswith(OF_DANGER):
            return give_notice(tracker) if notice_due(tracker) else (ACTION_LISTEN_NAME, [])
        after_leaving = tracker.latest_action_name == ACTION_DEACTIVATE_LOOP_NAME
        if not (heard_a_message(tracker) or after_leaving):
            return None
        before = risk_of(tracker)
        step = next_step(before, heard_in(tracker))
        if step is None:
            return None
        if tracker.active_loop_name:
            return ACTION_DEACTIVATE_LOOP_NAME, []
        return self._answer(tracker, domain, step, before)

    def _answer(
        self, tracker: DialogueStateTracker, domain: Domain, step: Step, before: Risk
    ) -> tuple[str, Sequence[Event]]:
        response = worded(step.response, step.marks, domain.responses)
        events = as_events(step.risk, before)
        if _asks_where(domain, response):  # the first response that asks for the country is the only one
            events.append(SlotSet("where_asked", "asked" if tracker.get_slot("where_asked") else response))
        return response, events


def _asks_where(domain: Domain, response: str) -> bool:
    return any(ASKS_WHERE in str(one.get("text")) for one in domain.responses.get(response, ()))
