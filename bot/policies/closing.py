"""What ends a turn: the AI notice when it is due, the line where there was danger, a word when an action failed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.constants import ACTION_DEACTIVATE_LOOP_NAME, ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.policies.base import FixedPolicy, replied
from bot.policies.protocol.risk import DROPPED, OF_DANGER, UNLINED, VOTED

NOTICE = "utter_ai_notice"
REMINDER = "utter_crisis_reminder"
GOODBYES = ("utter_goodbye", "utter_crisis_goodbye")
OF_DATA = ("action_delete_data", "action_restart")
TELLS_WHAT_IT_IS = "utter_bot_challenge"  # counts as the notice
UNAVAILABLE = "utter_unavailable"
NOTICE_AGAIN_AFTER = 3 * 60 * 60  # seconds
SILENT = {ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME, ACTION_DEACTIVATE_LOOP_NAME, None}


def notice_due(tracker: DialogueStateTracker) -> bool:
    """Is the AI notice due: in the first reply of a session and after three hours?"""
    given = tracker.get_slot("notice_at")
    message = tracker.latest_message
    return given is None or (message is not None and message.timestamp - float(given) > NOTICE_AGAIN_AFTER)


def give_notice(tracker: DialogueStateTracker) -> tuple[str, Sequence[Event]]:
    """The notice, and when it was given."""
    at = tracker.latest_message.timestamp if tracker.latest_message else 0.0
    return NOTICE, [SlotSet("notice_at", at)]


def action_failed(tracker: DialogueStateTracker, domain: Domain) -> bool:
    """Did an action run and say nothing, as when the action server is down?"""
    action = tracker.latest_action_name
    if action in SILENT or (_spoke(tracker) if _is_content(action) and line_named(tracker) else replied(tracker)):
        return False
    if action in domain.form_names:  # a form that goes on asks; one that has just ended is silent, its summary follows
        return bool(tracker.active_loop_name) or not tracker.get_slot(f"{action.removesuffix('_form')}_done")
    return True


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True)
class ClosingPolicy(FixedPolicy):
    """Adds to a turn that is said what still has to be said, and then listens."""

    PRIORITY = 90

    def choose(self, tracker: DialogueStateTracker, domain: Domain) -> tuple[str, Sequence[Event]] | None:
        """A word for a failed action; the line; the notice; in this order, each once a turn."""
        action = tracker.latest_action_name
        if action_failed(tracker, domain):
            return UNAVAILABLE, []
        if action in SILENT or not replied(tracker):
            return None
        if _line_due(tracker, action, domain):
            return REMINDER, []
        if action != NOTICE and notice_due(tracker):
            notice, given = give_notice(tracker)
            return (ACTION_LISTEN_NAME if action == TELLS_WHAT_IT_IS else notice), given
        ends = action in {NOTICE, REMINDER, UNAVAILABLE} or (_is_content(action) and line_named(tracker))
        return (ACTION_LISTEN_NAME, []) if ends else None


def line_named(tracker: DialogueStateTracker) -> bool:
    """Did a reply about danger come first in this turn, before the content?"""
    done = takewhile(lambda event: not isinstance(event, UserUttered), reversed(tracker.events))
    names = (event.action_name for event in done if isinstance(event, ActionExecuted))
    return any(str(name).startswith(OF_DANGER) and name != REMINDER for name in names)


def _spoke(tracker: DialogueStateTracker) -> bool:
    """Did the last action itself say something?"""
    done = takewhile(lambda event: not isinstance(event, ActionExecuted), reversed(tracker.events))
    return any(isinstance(event, BotUttered) for event in done)


def _line_due(tracker: DialogueStateTracker, action: str | None, domain: Domain) -> bool:
    """After danger that was told, content is answered with the line still named, unless it is not to be."""
    if not tracker.get_slot("risk_level") or line_named(tracker) or not _is_spoken_of(tracker):
        return False
    if tracker.get_slot("erase") or set(tracker.get_slot("risk_said") or []) & {VOTED, DROPPED, UNLINED}:
        return False
    return _tells(action) or (action in domain.form_names and _begins_a_form(tracker))


def _is_spoken_of(tracker: DialogueStateTracker) -> bool:
    """Does the conversation still hold talk of danger, and no goodbye after it? What was erased is not spoken of again."""
    for event in reversed(tracker.events):
        name = str(event.action_name) if isinstance(event, ActionExecuted) else ""
        if name.startswith(GOODBYES):
            return False
        if name.startswith(OF_DANGER) and name != REMINDER:
            return True
    return False


def _tells(action: str | None) -> bool:
    return _is_content(action) and action not in OF_DATA


def _is_content(action: str | None) -> bool:
    return str(action).startswith("action_")


def _begins_a_form(tracker: DialogueStateTracker) -> bool:
    message = tracker.latest_message
    return message is not None and message.intent.get("name") == "ask_self_check"
