"""Danger comes before everything: in every state of the dialogue, in every form, with the action server down."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.constants import ACTION_DEACTIVATE_LOOP_NAME, ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.places import place_in
from bot.policies.asked_for import asked_for
from bot.policies.base import FixedPolicy, heard_a_message
from bot.policies.closing import give_notice, notice_due
from bot.policies.protocol import Heard, Risk, next_step
from bot.safety import default_checker

SPLIT_WORDS = 4  # a message as short as this may be the second half of a sentence
OF_DANGER = ("utter_crisis_", "utter_check_")


def risk_of(tracker: DialogueStateTracker) -> Risk:
    """What the session's slots say of danger."""
    return Risk(
        level=tracker.get_slot("risk_level"),
        kind=tracker.get_slot("risk_kind"),
        person=tracker.get_slot("risk_person") or "first",
        open=bool(tracker.get_slot("risk_open")),
        said=tuple(tracker.get_slot("risk_said") or ()),
        country=tracker.get_slot("country"),
    )


def as_events(risk: Risk, before: Risk) -> list[Event]:
    """The slots that changed."""
    now = {
        "risk_level": risk.level,
        "risk_kind": risk.kind,
        "risk_person": risk.person,
        "risk_open": risk.open,
        "risk_said": list(risk.said),
        "country": risk.country,
    }
    return [SlotSet(name, value) for name, value in now.items()] if risk != before else []


def heard_in(tracker: DialogueStateTracker) -> Heard:
    """The last message, as far as danger goes; a short one also as the end of the one before."""
    message = tracker.latest_message
    text = (message.text or "") if message else ""
    safe, joking, place = default_checker().says_safe(text), default_checker().says_joking(text), place_in(text)
    safety = _level(tracker, text, calmed=safe or joking, place=bool(place))
    in_danger = tracker.get_slot("risk_level") or safety.get("level") != "none"
    return Heard(
        level=str(safety.get("level", "none")),
        kind=safety.get("kind"),
        person=str(safety.get("person") or "first"),
        intent=str(message.intent.get("name") or "") if message else "",
        means=default_checker().means_question(text),
        joking=joking,
        safe=safe,
        country=place if in_danger else None,
        erasing=tracker.get_slot("offer") == "delete_data",
    )


def _level(tracker: DialogueStateTracker, text: str, calmed: bool, place: bool) -> dict[str, Any]:
    """What understanding says of danger; by the rules alone where it was not there, or the words were asked for."""
    parsed = (tracker.latest_message.parse_data if tracker.latest_message else None) or {}
    found: dict[str, Any] | None = parsed.get("safety")
    mild = (found or {}).get("level") == "check"
    answers = place or (calmed and mild)
    safety = found if found and not asked_for(tracker, text, answers) else _by_rules(text)
    return (_split_over_two(tracker, text) or safety) if safety.get("level") == "none" else safety


def _split_over_two(tracker: DialogueStateTracker, text: str) -> dict[str, Any] | None:
    """The level of "I want to" and then "die", which only the two together show."""
    said = [event.text or "" for event in tracker.events if isinstance(event, UserUttered)]
    if len(said) < 2 or len(text.split()) > SPLIT_WORDS or said[-2].startswith("/"):
        return None
    if default_checker().check(said[-2]).level != "none":
        return None
    together = _by_rules(f"{said[-2]} {text}")
    return together if together["level"] != "none" else None


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
        response = step.response if step.response in domain.action_names_or_texts else _without_person(step.response)
        return response, as_events(step.risk, before)


def _without_person(response: str) -> str:
    return response.removesuffix("_other")
