"""Does a message take up the self-check that was left half done? Only when it is asked for, never while danger is open."""

from __future__ import annotations

from rasa.shared.core.events import ActionExecuted
from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge import knowledge
from bot.knowledge.phrases import any_of, plain
from bot.policies.closing import NOTICE, REMINDER, SILENT

CHECK, LEFT = "self_check_form", "action_self_check_summary"
LONGEST = 14  # words: a longer message that holds "back to the questions" tells of something


def resumes(tracker: DialogueStateTracker, text: str) -> bool:
    """By its name, by "where were we"; by a mere "carry on" right after it was left."""
    left = tracker.get_slot("self_check") or {}
    if not left.get("step") or left.get("finished") or tracker.get_slot("risk_open"):
        return False
    said = plain(text)
    if said in _phrases("command.resume") or (said in _phrases("command.go_on") and _just_left(tracker)):
        return True
    return len(said.split()) <= LONGEST and any_of(knowledge().texts["asks.resume"]).search(said) is not None


def _phrases(key: str) -> set[str]:
    return {plain(phrase) for phrase in knowledge().texts[key]}


def _just_left(tracker: DialogueStateTracker) -> bool:
    done = (event.action_name for event in reversed(tracker.events) if isinstance(event, ActionExecuted))
    return next((name for name in done if name not in {*SILENT, NOTICE, REMINDER}), None) == LEFT
