"""The trained agent in this process: real policies, forms, responses, tracker store and actions, without a server."""

from __future__ import annotations

import asyncio
import json
import logging
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent, load_agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.utils import AvailableEndpoints
from rasa.shared.core.events import ActionExecuted, Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig
from rasa.utils.log_utils import configure_structlog

from bot.channels.guard import guarded
from bot.serve import InProcessActions

_LOOP = asyncio.new_event_loop()  # one for all turns: making one takes as long as a turn of the policies
NOWHERE = EndpointConfig("http://127.0.0.1:9/webhook")  # nothing listens there: the action server is down


def load(model: Path) -> Agent:
    """The agent as `python -m bot` loads it."""
    configure_structlog(logging.WARNING)
    endpoints = AvailableEndpoints.read_endpoints("endpoints.yml")
    endpoints.action = InProcessActions()
    return _LOOP.run_until_complete(load_agent(model_path=str(model), endpoints=endpoints))


class Conversation:
    """One person's conversation with the agent, through the guard of the channels."""

    def __init__(self, agent: Agent, sender: str | None = None, channel: str = "rest") -> None:
        """Nothing is said yet."""
        self.channel = channel
        self._agent = agent
        self.sender = sender or uuid.uuid4().hex
        assert agent.processor
        self._processor = agent.processor
        self._stored: DialogueStateTracker | None = None  # as last read; what is said or saved makes it old

    def say(self, *texts: str) -> list[dict[str, Any]]:
        """Send messages one after the other; the replies to the last."""
        replies: list[dict[str, Any]] = []
        for text in texts:
            replies = _LOOP.run_until_complete(self._say(text))
        return replies

    def mumble(
        self,
        text: str = "hm, that thing",
        confidence: float = 0.1,
        language: str = "en",
        intent: str = "sign_isolation",
        signs: Sequence[str] = (),
        strength: float = 0.9,
        **danger: str,
    ) -> list[dict[str, Any]]:
        """Send a message that understanding reads as said here, whatever the model would make of it."""
        names = dict.fromkeys((intent, "sign_isolation", "ask_treatment", "ask_signs"))
        ranking = [{"name": name, "confidence": confidence} for name in names][:3]
        shown = [{"name": name, "confidence": strength, "start": 0, "end": len(text)} for name in signs]
        safety: dict[str, Any] = {"level": "none", "kind": None, "evidence": [], "person": "first", **danger}
        parsed = {"text": text, "intent": ranking[0], "intent_ranking": ranking, "entities": [], "signs": shown}
        return _LOOP.run_until_complete(self._say(text, {**parsed, "language": language, "safety": safety}))

    def understood(self, text: str) -> dict[str, Any]:
        """What the model makes of a text, without saying it."""
        return dict(_LOOP.run_until_complete(self._processor.parse_message(UserMessage(text))))

    async def _say(self, text: str, parsed: dict[str, Any] | None = None) -> list[dict[str, Any]]:
        channel, self._stored = CollectingOutputChannel(), None
        message = UserMessage(text, channel, self.sender, parse_data=parsed, input_channel=self.channel)
        await guarded(self._agent.handle_message)(message)
        return list(channel.messages)

    @property
    def tracker(self) -> DialogueStateTracker:
        """The conversation as it is stored."""
        found = self._read()
        assert found
        return found

    def slot(self, name: str) -> Any:
        """What is remembered; nothing of somebody who has not written yet."""
        found = self._read()
        return found.get_slot(name) if found else None

    def actions(self) -> list[str]:
        """All that the bot did since the last message, less listening."""
        done: list[str] = []
        for event in reversed(self.tracker.events):
            if event.type_name == "user":
                break
            if isinstance(event, ActionExecuted) and event.action_name:
                done.append(event.action_name)
        return [name for name in reversed(done) if name != "action_listen"]

    def fork(self) -> Conversation:
        """Another person in the very same place of the conversation."""
        other = Conversation(self._agent)
        self._save(other.sender, list(self.tracker.events))
        return other

    def restarted(self) -> Conversation:
        """The same place after the server was stopped and started: all that is known was written out and read back."""
        events = json.loads(json.dumps([event.as_dict() for event in self.tracker.events]))
        other = Conversation(self._agent, channel=self.channel)
        self._save(other.sender, [event for one in events if (event := Event.from_parameters(one))])
        return other

    def over(self, channel: str) -> Conversation:
        """The same conversation, gone on with in another channel."""
        return Conversation(self._agent, self.sender, channel)

    def wait(self, seconds: float) -> None:
        """Let time go by: all that happened lies this much further back."""
        events = list(self.tracker.events)
        for event in events:
            event.timestamp -= seconds
            if isinstance(event, SlotSet) and event.key == "notice_at" and event.value:
                event.value -= seconds
        self._save(self.sender, events)

    def action_server_down(self) -> None:
        """Custom actions can't be reached from now on (until `action_server_up`)."""
        self._processor.action_endpoint = NOWHERE

    def action_server_up(self) -> None:
        """Custom actions run again."""
        self._processor.action_endpoint = self._agent.action_endpoint

    def _read(self) -> DialogueStateTracker | None:
        self._stored = self._stored or _LOOP.run_until_complete(self._agent.tracker_store.retrieve(self.sender))
        return self._stored

    def _save(self, sender: str, events: list[Event]) -> None:
        assert self._agent.domain
        self._stored = None
        tracker = DialogueStateTracker.from_events(sender, events, slots=self._agent.domain.slots)
        _LOOP.run_until_complete(self._agent.tracker_store.save(tracker))
