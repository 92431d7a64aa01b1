"""Keeps of a long conversation its last turns and all that it has come to, so that a turn costs the same at any length.

Every policy, and each call of an action, goes through all events of a tracker: without a window the cost of a turn
grows with the conversation (docs/architecture.md). It is kept in a row of the database, or in memory only, as the
operator says (bot/database.py).
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from functools import cache
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SerializedTrackerAsText, TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.conversation import Dialogue
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker, get_trackers_for_conversation_sessions
from rasa.shared.utils.common import all_subclasses
from sqlalchemy import select

from bot.channels.journal import erase_told
from bot.database import CONVERSATIONS, Database, database, put

WINDOW_TURNS = 6
LIKELIEST = 3  # intents of an earlier message that are kept


def standing(tracker: DialogueStateTracker) -> list[Event]:
    """What holds at the end of a conversation, as events: its session, every slot that is set, the active loop."""
    since = tracker.events[0].timestamp
    events: list[Event] = [ActionExecuted(ACTION_SESSION_START_NAME), SessionStarted()]
    events += [SlotSet(name, slot.value) for name, slot in tracker.slots.items() if slot.value != slot.initial_value]
    if tracker.active_loop_name:
        events.append(ActiveLoop(tracker.active_loop_name))
    events.append(ActionExecuted(ACTION_LISTEN_NAME))
    for event in events:
        event.timestamp = since
    return events


def last_turns(events: Iterable[Event], turns: int) -> list[Event] | None:
    """The events of the last `turns` turns, from a person's message on; None where there are no more than these."""
    kept = list(events)
    starts = [index for index, event in enumerate(kept) if isinstance(event, UserUttered)]
    if len(starts) <= turns:
        return None
    return kept[starts[-turns] :]


def thin_out(events: Iterable[Event]) -> None:
    """Keep of all messages but the last only the likeliest intents: nobody asks for the others again."""
    for message in [event for event in events if isinstance(event, UserUttered)][:-1]:
        if ranking := message.parse_data.get("intent_ranking"):
            message.parse_data["intent_ranking"] = ranking[:LIKELIEST]


@cache
def _kinds() -> dict[str, type[Event]]:
    """The classes of events by their names; Rasa goes through all classes for every event that it reads."""
    return {kind.type_name: kind for kind in reversed(all_subclasses(Event))}


def _begins_session(event: Event) -> bool:
    return isinstance(event, ActionExecuted) and event.action_name == ACTION_SESSION_START_NAME


class WindowedTrackerStore(TrackerStore, SerializedTrackerAsText):
    """One row a conversation, with a window over its events."""

    def __init__(
        self, domain: Domain, event_broker: EventBroker | None = None, kept_in: Database | None = None, **_: Any
    ) -> None:
        """Kept in the database of this process, unless told otherwise."""
        self.database = kept_in or database()
        super().__init__(domain, event_broker)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Save the conversation; what is older than the window, or to be erased, is folded into slots and loop."""
        await self.stream_events(tracker)
        if tracker.get_slot("erase"):
            asked_by = str(tracker.latest_message.message_id) if tracker.latest_message else ""
            tracker.update(SlotSet("erase", None), self.domain)
            self._write(self._folded(tracker, []), asked_by)
        elif recent := last_turns(tracker.events, 2 * WINDOW_TURNS):
            self._write(self._folded(tracker, last_turns(recent, WINDOW_TURNS) or recent))
        else:
            self._write(tracker)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation since its session began."""
        tracker = await self.retrieve_full_tracker(sender_id)
        if tracker is None or not any(map(_begins_session, list(tracker.events)[1:])):
            return tracker  # to split it would build it once more
        return get_trackers_for_conversation_sessions(tracker)[-1]

    async def retrieve_full_tracker(self, conversation_id: str) -> DialogueStateTracker | None:
        """All that is kept of a conversation."""
        chosen = select(CONVERSATIONS.c.events).where(CONVERSATIONS.c.id == conversation_id)
        with self.database.begin() as connection:
            kept = connection.execute(chosen).scalar()
        return self.deserialise_tracker(conversation_id, kept) if kept else None

    def deserialise_tracker(self, sender_id: str, serialised_tracker: str | bytes) -> DialogueStateTracker:
        """The conversation that a row holds."""
        kept = json.loads(serialised_tracker)
        events = [_kinds()[event["event"]]._from_parameters(event) for event in kept["events"]]
        tracker = self.init_tracker(sender_id)
        tracker.recreate_from_dialogue(Dialogue(kept["name"], events))
        return tracker

    async def keys(self) -> Iterable[str]:
        """The names of all conversations."""
        with self.database.begin() as connection:
            return list(connection.execute(select(CONVERSATIONS.c.id)).scalars())

    def _write(self, tracker: DialogueStateTracker, erased_by: str | None = None) -> None:
        thin_out(tracker.events)
        events = self.serialise_tracker(tracker)
        with self.database.begin() as connection:
            put(connection, CONVERSATIONS, tracker.sender_id, events=events, touched=time.time())
            if erased_by is not None:
                erase_told(connection, tracker.sender_id, erased_by)
        if erased_by is not None:
            self.database.shred()

    def _folded(self, tracker: DialogueStateTracker, kept: list[Event]) -> DialogueStateTracker:
        """The same state with only these of its events."""
        folded = tracker.init_copy()
        folded.update_with_events([*standing(tracker), *kept], self.domain)
        return folded
