"""Keeps of a long conversation its last turns and all that it has come to, so that a turn costs the same at any length.

Every policy, and each call of an action, goes through all events of a tracker: without a window the cost of a turn
grows with the conversation (docs/architecture.md).
"""

from __future__ import annotations

from collections.abc import Iterable

from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

WINDOW_TURNS = 6


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


class WindowedTrackerStore(InMemoryTrackerStore):
    """Rasa's store in memory, with a window over each conversation."""

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Save the conversation; what is older than the window, or to be erased, is folded into slots and loop."""
        if tracker.get_slot("erase"):
            tracker.update(SlotSet("erase", None), self.domain)
            await super().save(self._folded(tracker, []))
        elif recent := last_turns(tracker.events, 2 * WINDOW_TURNS):
            await super().save(self._folded(tracker, last_turns(recent, WINDOW_TURNS) or recent))
        else:
            await super().save(tracker)

    def _folded(self, tracker: DialogueStateTracker, kept: list[Event]) -> DialogueStateTracker:
        """The same state with only these of its events."""
        folded = tracker.init_copy()
        folded.update_with_events([*standing(tracker), *kept], self.domain)
        return folded
