"""What was said and done in a conversation, as the policies need it."""

from __future__ import annotations

from itertools import dropwhile, takewhile
from typing import Any

from rasa.shared.core.constants import ACTION_DEACTIVATE_LOOP_NAME, ACTION_LISTEN_NAME
from rasa.shared.core.events import ActionExecuted, BotUttered, SessionStarted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.nlu.examples import CRISIS_PREFIX
from bot.nlu.safety import crisis_vote
from bot.policies.closing import NOTICE, REMINDER
from bot.policies.protocol.risk import OF_DANGER, VOTED
from bot.safety.result import MAJORITY


def said_by(tracker: DialogueStateTracker) -> list[str]:
    """What the person has written in this session, oldest first, less presses of buttons that stand for an intent."""
    of_session = takewhile(lambda event: not isinstance(event, SessionStarted), reversed(tracker.events))
    said = [event.text or "" for event in of_session if isinstance(event, UserUttered)]
    return [text for text in reversed(said) if text and not text.startswith("/")]


def replies_before(tracker: DialogueStateTracker) -> list[str]:
    """What the bot said after the message before this one, newest first."""
    messages = (event for event in reversed(tracker.events) if isinstance(event, (UserUttered, BotUttered)))
    rest = dropwhile(lambda event: isinstance(event, UserUttered), messages)
    return [event.text or "" for event in takewhile(lambda event: isinstance(event, BotUttered), rest)]


def was_guessed(tracker: DialogueStateTracker) -> bool:
    """Was danger asked about in this session on the classifier's vote alone?"""
    return VOTED in (tracker.get_slot("risk_said") or [])


def words_of(tracker: DialogueStateTracker) -> str:
    """The last message, as it was written; empty before the first."""
    return (tracker.latest_message.text or "") if tracker.latest_message else ""


def parsed_of(tracker: DialogueStateTracker) -> dict[str, Any]:
    """What understanding made of the last message."""
    return dict((tracker.latest_message.parse_data if tracker.latest_message else None) or {})


def vote_in(tracker: DialogueStateTracker) -> float:
    """The classifier's vote that the last message shows danger; 0 where there was none, or it was a button."""
    ranking = parsed_of(tracker).get("intent_ranking") or []
    whole = crisis_vote(ranking)[0]
    first = float(ranking[0].get("confidence") or 0.0) if whole else 0.0
    of_danger = whole and str(ranking[0].get("name")).startswith(CRISIS_PREFIX)
    # a kind that was put first carries the whole vote already
    return first if of_danger and first >= MAJORITY else whole


def read_as(tracker: DialogueStateTracker) -> tuple[str, float]:
    """What the last message was read as besides danger, and how surely."""
    first: dict[str, Any] = tracker.latest_message.intent if tracker.latest_message else {}
    if str(first.get("name")).startswith(CRISIS_PREFIX):
        ranking = parsed_of(tracker).get("intent_ranking") or []
        first = next((one for one in ranking if not str(one.get("name")).startswith(CRISIS_PREFIX)), {})
    return str(first.get("name") or ""), float(first.get("confidence") or 0.0)


def last_done(tracker: DialogueStateTracker) -> str | None:
    """What the bot did last, less listening, the notice, and that a form was left."""
    done = (event.action_name for event in reversed(tracker.events) if isinstance(event, ActionExecuted))
    return next((name for name in done if name not in (ACTION_LISTEN_NAME, ACTION_DEACTIVATE_LOOP_NAME, NOTICE)), None)


def done_before(tracker: DialogueStateTracker) -> str | None:
    """What the bot did last before the last message, less listening and the notice."""
    events = dropwhile(lambda event: not isinstance(event, UserUttered), reversed(tracker.events))
    done = (event.action_name for event in events if isinstance(event, ActionExecuted))
    return next((name for name in done if name not in (ACTION_LISTEN_NAME, NOTICE)), None)


def spoke_of_danger(tracker: DialogueStateTracker) -> bool:
    """Was danger the last thing the bot spoke of? The line that is named once more is no talk of it."""
    done = str(last_done(tracker))
    return done.startswith(OF_DANGER) and done != REMINDER


def was_done(tracker: DialogueStateTracker, name: str) -> bool:
    """Was a response whose name begins like this given, as far back as the conversation is kept?"""
    return any(isinstance(one, ActionExecuted) and str(one.action_name).startswith(name) for one in tracker.events)
