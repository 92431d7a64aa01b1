"""Danger comes before everything: in every state of the dialogue, in every form, with the action server down."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.constants import ACTION_DEACTIVATE_LOOP_NAME, ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActionExecutionRejected, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.policies.base import FixedPolicy, heard_a_message
from bot.policies.closing import give_notice, notice_due
from bot.policies.hearing.asked_for import answers_form
from bot.policies.hearing.hearing import heard_in
from bot.policies.protocol.plan import DONE, Plan
from bot.policies.protocol.protocol import next_step
from bot.policies.protocol.risk import ASKS_DANGER, OF_DANGER, Risk, Step
from bot.policies.protocol.ways import THEN, goes_to
from bot.policies.protocol.wording import worded
from bot.policies.said import done_before, read_as, said_by

AT_THE_LATEST = 2  # replies without the notice, and that only in a crisis
ASKS_WHERE, OF_PLAN, PRIVACY = "{where}", "utter_crisis_plan_", "utter_privacy"
ERASES_AT_ONCE, ERASING = "utter_crisis_leave_now_then", "action_delete_data"
OUT_OF_PLACE = ("utter_check_misread", "utter_check_lapsed", "utter_check_guess_why", "utter_crisis_lines_off")


def risk_of(tracker: DialogueStateTracker) -> Risk:
    """What the session's slots say of danger."""
    return Risk(
        level=tracker.get_slot("risk_level"),
        kind=tracker.get_slot("risk_kind"),
        person=tracker.get_slot("risk_person") or "first",
        open=bool(tracker.get_slot("risk_open")),
        young=bool(tracker.get_slot("risk_young")),
        said=tuple(tracker.get_slot("risk_said") or ()),
        own=tracker.get_slot("own_country"),
        theirs=tracker.get_slot("their_country"),
        held=tracker.get_slot("held"),
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
        "own_country": risk.own,
        "their_country": risk.theirs,
        "held": risk.held,
        "plan": risk.plan.as_slot() if risk.plan else None,
    }
    return [SlotSet(name, value) for name, value in now.items()] if risk != before else []


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True)
class SafetyPolicy(FixedPolicy):
    """Predicts the protocol's response; a form that is going on is left first."""

    PRIORITY = 100

    def choose(self, tracker: DialogueStateTracker, domain: Domain) -> tuple[str, Sequence[Event]] | None:
        """Leave the form, answer by the protocol, say last that this is a program, listen."""
        done = str(tracker.latest_action_name)
        if done.startswith(OF_DANGER):
            if done.startswith(ERASES_AT_ONCE):
                return ERASING, [SlotSet("offer", "delete_data")]  # as if it had been offered: it is not asked again
            if THEN in done and (action := content_asked_for(tracker)):
                return action, []
            if done.startswith(OUT_OF_PLACE) and tracker.active_loop_name:
                return tracker.active_loop_name, _goes_on(tracker)
            return give_notice(tracker) if _notice_fits(tracker, done) else (ACTION_LISTEN_NAME, [])
        if done == PRIVACY and (asked := self._plan_waits(tracker)):
            return asked, []
        after_leaving = tracker.latest_action_name == ACTION_DEACTIVATE_LOOP_NAME
        if not (heard_a_message(tracker) or after_leaving):
            return None
        before = risk_of(tracker)
        step = next_step(before, heard_in(tracker))
        if step is None:
            return None
        if tracker.active_loop_name and not _lets_form_wait(step):
            return ACTION_DEACTIVATE_LOOP_NAME, []
        return self._answer(tracker, domain, step, before)

    def _plan_waits(self, tracker: DialogueStateTracker) -> str | None:
        """The question of the plan that a question in between was asked beside."""
        plan, before = Plan.read(tracker.get_slot("plan")), done_before(tracker)
        return before if plan and str(before).startswith(OF_PLAN) and plan.step != DONE else None

    def _answer(
        self, tracker: DialogueStateTracker, domain: Domain, step: Step, before: Risk
    ) -> tuple[str, Sequence[Event]]:
        response = worded(step.response, step.marks, domain.responses)
        events = as_events(step.risk, before)
        if _asks_where(domain, response):  # the first response that asks for the country of this person is the only one
            asked = before.level and before.person == step.risk.person and tracker.get_slot("where_asked")
            events.append(SlotSet("where_asked", "asked" if asked else response))
        return response, events


def _goes_on(tracker: DialogueStateTracker) -> Sequence[Event]:
    """What lets the form that a guess broke into take the rest of the message; without it the form only asks again."""
    since = takewhile(lambda event: not isinstance(event, UserUttered), reversed(tracker.events))
    turned_down = any(isinstance(event, ActionExecutionRejected) for event in since)
    takes = not turned_down and answers_form(tracker)
    return [ActionExecuted(ACTION_LISTEN_NAME)] if takes else []


def _notice_fits(tracker: DialogueStateTracker, done: str) -> bool:
    """Is the notice due? A direct question stands alone, in the very first reply and after hours; else the notice comes
    with the second reply, but for a crisis that is open, where one more may go before it."""
    if not notice_due(tracker):
        return False
    again, replies = tracker.get_slot("notice_at") is not None, len(said_by(tracker))
    if again or replies <= 1:
        return not done.startswith(ASKS_DANGER)
    acute = tracker.get_slot("risk_open") and tracker.get_slot("risk_level") == "crisis"
    return replies > AT_THE_LATEST or not acute


def content_asked_for(tracker: DialogueStateTracker) -> str | None:
    """What answers the question on the topic that stands in the same message as a word of safety."""
    return goes_to(read_as(tracker)[0])


def _lets_form_wait(step: Step) -> bool:
    """Does all still rest on a vote, or is it let go? Then the form that is going on waits, and is not left."""
    guessed = step.risk.guessed and not step.response.startswith(OF_PLAN)
    return guessed or step.response.startswith(OUT_OF_PLACE)


def _asks_where(domain: Domain, response: str) -> bool:
    return any(ASKS_WHERE in str(one.get("text")) for one in domain.responses.get(response, ()))
