"""One web session: its messages are kept, then answered in order and one at a time, and every tab is told."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakValueDictionary

from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.channels.failure import no_answer
from bot.channels.guard import OnNewMessage
from bot.channels.journal import Event, Journal, Pending
from bot.channels.web_requests import Said
from bot.knowledge import knowledge

CHANNEL = "web"
FLUSH = 0.01  # seconds in which an acknowledgement gets out, before a turn takes the processor
Tell = Callable[[str, str, Event], Awaitable[None]]
Recall = Callable[[str], Awaitable[DialogueStateTracker | None]]
logger = logging.getLogger(__name__)


@dataclass
class _Live:
    """A session that somebody is connected to or that is being answered."""

    left: frozenset[int]  # what a server that ended before may have answered already
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    order: asyncio.Lock = field(default_factory=asyncio.Lock)
    worker: asyncio.Task[None] | None = None


class WebSessions:
    """All sessions of the web channel."""

    def __init__(self, journal: Journal, on_new_message: OnNewMessage, tell: Tell, recall: Recall) -> None:
        """`tell` reaches every tab of a session, `recall` finds its conversation."""
        self.journal = journal
        self._on_new_message = on_new_message
        self._tell = tell
        self._recall = recall
        self._live: WeakValueDictionary[str, _Live] = WeakValueDictionary()

    def open(self, session: str) -> _Live:
        """The state of a session, for as long as somebody holds it; what was left unanswered is answered now."""
        live = self._live.get(session)
        if live is None:
            left = frozenset(pending.n for pending in self.journal.pending(session))
            live = self._live[session] = _Live(left)
            if left:
                self._work(session, live)
        return live

    async def accept(self, session: str, said: Said) -> int:
        """Keep a message, tell every tab, and see that it is answered; its number."""
        live = self.open(session)
        async with live.order:
            known = self.journal.number_of(session, said.id)
            if known is not None:
                return known
            event = self.journal.add(session, said.id, said.text, said.payload)
            self._work(session, live)
            await self._tell(session, "event", event)
        return int(event["n"])

    async def answered(self, session: str) -> None:
        """Wait until nothing of a session waits for an answer."""
        worker = self.open(session).worker
        if worker:
            await asyncio.shield(worker)

    async def replay(self, session: str, after: int, tell: Callable[[str, Event], Awaitable[None]]) -> None:
        """Tell one tab what it missed, and how things stand."""
        live = self.open(session)
        async with live.order:
            for event in self.journal.after(session, after):
                await tell("event", event)
            state = self.journal.state(session)
            await tell("ready", {"n": state.last, "erased": state.erased})
            if live.worker:
                await tell("typing", {"on": True})

    async def erase(self, session: str, forget: Callable[[], None]) -> None:
        """Erase a session when its turn has ended; `forget` deletes the conversation."""
        live = self.open(session)
        self.journal.erase(session)
        async with live.turn, live.order:
            forget()
            erased = self.journal.erase(session)
            await self._tell(session, "erased", {"n": erased})

    def _work(self, session: str, live: _Live) -> None:
        if live.worker is None:
            live.worker = asyncio.create_task(self._answer_all(session, live))

    async def _answer_all(self, session: str, live: _Live) -> None:
        await self._tell(session, "typing", {"on": True})
        await asyncio.sleep(FLUSH)
        try:
            while await self._answer_next(session, live):
                pass
        finally:
            live.worker = None
            await self._tell(session, "typing", {"on": False})

    async def _answer_next(self, session: str, live: _Live) -> bool:
        async with live.turn:
            waiting = self.journal.pending(session)
            if waiting:
                await self._answer(session, live, waiting[0])
            return bool(waiting)

    async def _answer(self, session: str, live: _Live, pending: Pending) -> None:
        replies = await self._replies(session, live, pending)
        async with live.order:
            events = self.journal.answer(session, pending.n, replies)
            if self.journal.state(session).erased == pending.n:
                await self._tell(session, "erased", {"n": pending.n})
            for event in events:
                await self._tell(session, "event", event)

    async def _replies(self, session: str, live: _Live, pending: Pending) -> list[Event]:
        if pending.text is None:  # it asked for its own erasing, just before the server ended
            return [{"text": knowledge().texts["delete.done"][0]}]
        channel = CollectingOutputChannel()
        try:
            if pending.n not in live.left or not await self._said_already(session, pending, channel):
                message = UserMessage(pending.text, channel, session, None, CHANNEL, pending.id)
                await self._on_new_message(message)
        except Exception:
            logger.exception("A message of the web channel could not be answered.")
        return [_without_recipient(message) for message in channel.messages] or no_answer(pending.text)

    async def _said_already(self, session: str, pending: Pending, channel: CollectingOutputChannel) -> bool:
        """Where a turn was kept but its replies were not, as a server ended in between: give these again."""
        tracker = await self._recall(session)
        events = list(tracker.events) if tracker else []
        asked = [at for at, one in enumerate(events) if isinstance(one, UserUttered) and one.message_id == pending.id]
        if not asked:
            return False
        for event in events[asked[-1] :]:
            if isinstance(event, BotUttered):
                await channel.send_response(session, event.message())
        return True


def _without_recipient(message: dict[str, Any]) -> Event:
    return {key: value for key, value in message.items() if key != "recipient_id"}
