"""A person at the web channel of a running server, in as many tabs as a test needs."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import requests
from socketio import AsyncClient

from tests.client import SLOWEST

Event = dict[str, Any]
SOCKET_PATH = "/webhooks/web/socket.io"


class Session:
    """One session, over HTTP."""

    def __init__(self, server_url: str, token: str | None = None, headers: Mapping[str, str] | None = None) -> None:
        """A fresh session, or the one of a token."""
        self.server_url = server_url
        self.headers = dict(headers or {})
        self.begun: Event = self.call("POST", "session", {"token": token}).json()
        self.token = str(self.begun["token"])

    def call(self, method: str, path: str, body: object = None, **headers: str) -> requests.Response:
        """The server's answer, whatever it is."""
        authorized = {"Authorization": f"Bearer {self.token}"} if hasattr(self, "token") else {}
        return requests.request(
            method,
            f"{self.server_url}/webhooks/web/{path}",
            json=body,
            headers={**authorized, **self.headers, **headers},
            timeout=SLOWEST,
        )

    def say(self, text: str, payload: str | None = None, id: str | None = None) -> Event:
        """A message and what came after it."""
        body = {"id": id or uuid.uuid4().hex, "text": text, "payload": payload}
        answer = self.call("POST", "messages", body)
        assert answer.status_code == 200, answer.text
        answered: Event = answer.json()
        return answered

    def history(self, after: int = 0) -> list[Event]:
        """All that was said."""
        answer = self.call("GET", f"history?after={after}")
        assert answer.status_code == 200, answer.text
        events: list[Event] = answer.json()["events"]
        return events

    @asynccontextmanager
    async def tab(self, after: int = 0, headers: Mapping[str, str] | None = None) -> AsyncIterator[Tab]:
        """A tab that shows this session."""
        tab = Tab()
        await tab.connect(self.server_url, {"token": self.token, "after": after}, headers)
        try:
            await tab.until(lambda: tab.ready is not None)
            yield tab
        finally:
            await tab.client.disconnect()


class Tab:
    """One connection, and all that it was told."""

    def __init__(self) -> None:
        """Not connected yet."""
        self.client = AsyncClient(reconnection=False)
        self.told: list[tuple[str, Event]] = []
        self.refused: Event | None = None
        for name in ("event", "typing", "erased", "ready"):
            self.client.on(name, self._hear(name))
        self.client.on("connect_error", self._refuse)

    async def connect(self, url: str, auth: object, headers: Mapping[str, str] | None = None) -> None:
        """Connect as a page does."""
        await self.client.connect(
            url, socketio_path=SOCKET_PATH, transports=["websocket"], auth=auth, headers=dict(headers or {})
        )

    def _hear(self, name: str) -> Callable[[Event], None]:
        return lambda event: self.told.append((name, event))

    def _refuse(self, why: Event) -> None:
        self.refused = why

    @property
    def events(self) -> list[Event]:
        """All events that were told."""
        return [event for name, event in self.told if name == "event"]

    @property
    def ready(self) -> Event | None:
        """How things stood on connecting."""
        return next((event for name, event in self.told if name == "ready"), None)

    @property
    def typing(self) -> bool:
        """Is an answer on its way?"""
        return next((bool(event["on"]) for name, event in reversed(self.told) if name == "typing"), False)

    async def send(self, body: object) -> Event:
        """Whatever; the acknowledgement."""
        acknowledged: Event = await self.client.call("message", body, timeout=SLOWEST)
        return acknowledged

    async def say(self, text: str, payload: str | None = None, id: str | None = None) -> Event:
        """A message; its acknowledgement, when its answer is here, too."""
        acknowledged = await self.send({"id": id or uuid.uuid4().hex, "text": text, "payload": payload})
        if acknowledged["ok"]:
            await self.until(lambda: bool(self.replies(acknowledged["n"])) and not self.typing)
        return acknowledged

    def replies(self, after: int = 0) -> list[Event]:
        """What Tandem said after an event."""
        return [event for event in self.events if event["from"] == "tandem" and event["n"] > after]

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is true."""
        end = time.monotonic() + SLOWEST
        while not true():
            assert time.monotonic() < end, f"told: {self.told}"
            await asyncio.sleep(0.02)


def texts(events: list[Event]) -> str:
    """All texts of events."""
    return "\n".join(str(event["text"]) for event in events if event.get("text"))


def cards(events: list[Event], kind: str) -> list[Event]:
    """The cards of one type."""
    found = [event["custom"] for event in events if event.get("custom")]
    return [card for card in found if card.get("type") == kind]
