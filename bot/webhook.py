"""Tells whoever runs Tandem that somebody is in danger, where they want to be told: a signed HTTP request, no words.

Off until OPERATOR_WEBHOOK_URL and OPERATOR_WEBHOOK_SECRET are set. What is sent, how it is signed, and what this can
not do stands in docs/operators.md.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import os
import secrets
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from rasa.shared.core.trackers import DialogueStateTracker

URL, SECRET = "OPERATOR_WEBHOOK_URL", "OPERATOR_WEBHOOK_SECRET"
NEW_DANGER = tuple(
    f"utter_crisis_{kind}" for kind in ("suicide", "self_harm", "harm_others", "abuse", "medical", "yes", "back")
)
TIMEOUT = 5.0  # seconds for one try
WAITS = (1.0, 4.0, 15.0, 60.0)  # seconds before each further try
MOST_WAITING = 200  # notices on their way; what comes on top is dropped, and that is logged
LOOPBACK = ("127.0.0.1", "localhost", "::1")
logger = logging.getLogger(__name__)


class WebhookUnusable(ValueError):
    """The settings of the webhook can't be right."""


def signature(secret: str, at: str, body: bytes) -> str:
    """HMAC-SHA256 over the time and the body, as the receiver works it out again."""
    return "v1=" + hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()


def notice(tracker: DialogueStateTracker, reference: str, now: float) -> dict[str, Any]:
    """What the operator is told; the message itself only where the person agreed to that."""
    told = {
        "type": "crisis",
        "id": uuid.uuid4().hex,
        "reference": reference,
        "kind": str(tracker.get_slot("risk_kind") or "").removeprefix("crisis_"),
        "level": tracker.get_slot("risk_level"),
        "person": tracker.get_slot("risk_person") or "first",
        "country": tracker.get_slot("country"),
        "channel": tracker.get_latest_input_channel(),
        "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now)),
    }
    if tracker.get_slot("operator_consent") is True and tracker.latest_message:
        told["text"] = tracker.latest_message.text
    return told


@dataclass
class Operator:
    """Whoever is told. Nothing here waits for an answer, and nothing that goes wrong reaches the conversation."""

    url: str = ""
    secret: str = ""
    waits: tuple[float, ...] = WAITS
    clock: Callable[[], float] = time.time
    _key: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)
    _under_way: set[asyncio.Task[None]] = field(default_factory=set, repr=False)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Operator:
        """Both variables switch it on; one without the other, or an address that is not https, is an error."""
        url, secret = environment.get(URL, ""), environment.get(SECRET, "")
        if not url and not secret:
            return cls()
        if not (url and secret):
            raise WebhookUnusable(f"Set both {URL} and {SECRET}, or neither.")
        parts = urlsplit(url)
        if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
            raise WebhookUnusable(f"{URL} must begin with https:// (http:// only on this machine).")
        return cls(url, secret)

    def told(self, response: str, tracker: DialogueStateTracker) -> None:
        """Send a notice where this response answers new danger at level `crisis`; returns at once."""
        if not self.url or not response.startswith(NEW_DANGER) or tracker.get_slot("risk_level") != "crisis":
            return
        try:
            body = json.dumps(notice(tracker, self.reference(tracker.sender_id), self.clock())).encode()
            self._start(body)
        except Exception:  # a turn must not fail for it, whatever is wrong
            logger.exception("The operator could not be told.")

    @property
    def busy(self) -> bool:
        """Are notices on their way?"""
        return bool(self._under_way)

    def reference(self, sender: str) -> str:
        """A random name for one conversation, the same until the server stops; it tells nothing of the sender."""
        return hmac.new(self._key, sender.encode(), hashlib.sha256).hexdigest()[:16]

    def _start(self, body: bytes) -> None:
        if len(self._under_way) >= MOST_WAITING:
            logger.error("The operator was not told: %s notices wait already.", MOST_WAITING)
            return
        task = asyncio.get_running_loop().create_task(self._deliver(body))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _deliver(self, body: bytes) -> None:
        for wait in (*self.waits, None):
            problem = await self._try(body)
            if problem is None:
                return
            if wait is None:
                logger.error("The operator was not told, after %s tries: %s", len(self.waits) + 1, problem)
                return
            await asyncio.sleep(wait)

    async def _try(self, body: bytes) -> str | None:
        """What went wrong, or None where it was taken."""
        at = str(int(self.clock()))
        headers = {
            "Content-Type": "application/json",
            "Tandem-Timestamp": at,
            "Tandem-Signature": signature(self.secret, at, body),
        }
        try:
            async with (
                aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT)) as session,
                session.post(self.url, data=body, headers=headers, allow_redirects=False) as answer,
            ):
                return None if 200 <= answer.status < 300 else f"answer {answer.status}"
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
            return type(error).__name__
