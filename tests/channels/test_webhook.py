"""The operator's webhook: real requests to a real server on this machine."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.webhook import MOST_WAITING, Operator, WebhookUnusable, signature
from tests.client import Chat, said
from tests.server import serving

SECRET = "a-secret-of-the-operator"
LONGEST_SILENCE = 60  # seconds that a request hangs where a test forgets it
DANGER = "I live in Ireland and I am going to kill myself tonight"


@dataclass
class Receiver:
    """What came in, and how the next requests are answered (200 where nothing else is said)."""

    url: str = ""
    statuses: list[int] = field(default_factory=list)
    answers: threading.Event = field(default_factory=threading.Event)
    requests: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    def wait_for(self, count: int, within: float = 15) -> list[dict[str, Any]]:
        """The bodies, once so many have come."""
        end = time.monotonic() + within
        while len(self.requests) < count and time.monotonic() < end:
            time.sleep(0.05)
        assert len(self.requests) >= count, f"{len(self.requests)} of {count} came"
        return [json.loads(body) for _, body in self.requests]


@contextmanager
def receiving() -> Iterator[Receiver]:
    """A receiver that runs until the end of the block."""
    receiver = Receiver()
    receiver.answers.set()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            receiver.requests.append((dict(self.headers), body))
            receiver.answers.wait(LONGEST_SILENCE)
            self.send_response(receiver.statuses.pop(0) if receiver.statuses else 200)
            self.send_header("Location", f"{receiver.url}/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing is printed."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver.url = f"http://127.0.0.1:{server.server_port}/notices"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A receiver of its own for each test."""
    with receiving() as running:
        yield running


@cache
def domain() -> Domain:
    """The project's own."""
    return Domain.load("domain.yml")


def tracker(level: str = "crisis", consent: bool | None = None) -> DialogueStateTracker:
    """A conversation in danger."""
    found = DialogueStateTracker("person-1", domain().slots)
    found.update(UserUttered("I will do it tonight, says Xylophonist", input_channel="slack"))
    for name, value in {"risk_level": level, "risk_kind": "crisis_suicide", "country": "IE"}.items():
        found.update(SlotSet(name, value))
    found.update(SlotSet("operator_consent", consent))
    return found


def tell(
    operator: Operator, *responses: str, conversation: DialogueStateTracker | None = None, wait: float = 3
) -> None:
    """Tell the operator, and let what was begun go on for a while."""
    of = conversation or tracker()

    async def telling() -> None:
        for response in responses:
            operator.told(response, of)
        end = time.monotonic() + wait
        while operator.busy and time.monotonic() < end:
            await asyncio.sleep(0.02)

    asyncio.run(telling())


def test_a_notice_is_signed_and_holds_no_words(receiver: Receiver) -> None:
    tell(Operator(receiver.url, SECRET), "utter_crisis_suicide")
    (headers, body) = receiver.requests[0]
    told = json.loads(body)
    assert {name: told[name] for name in ("type", "kind", "level", "person", "country", "channel")} == {
        "type": "crisis",
        "kind": "suicide",
        "level": "crisis",
        "person": "first",
        "country": "IE",
        "channel": "slack",
    }
    assert set(told) == {"type", "id", "reference", "kind", "level", "person", "country", "channel", "at"}
    assert b"Xylophonist" not in body and b"person-1" not in body
    at = headers["Tandem-Timestamp"]
    assert abs(int(at) - time.time()) < 30
    expected = hmac.new(SECRET.encode(), at.encode() + b"." + body, hashlib.sha256).hexdigest()
    assert headers["Tandem-Signature"] == f"v1={expected}" == signature(SECRET, at, body)


@pytest.mark.parametrize(("consent", "sent"), [(None, False), (False, False), (True, True)])
def test_the_message_goes_along_only_with_consent(receiver: Receiver, consent: bool | None, sent: bool) -> None:
    tell(Operator(receiver.url, SECRET), "utter_crisis_suicide", conversation=tracker(consent=consent))
    assert ("text" in receiver.wait_for(1)[0]) is sent


@pytest.mark.parametrize(
    "response",
    ["utter_crisis_again", "utter_crisis_stay", "utter_check_suicide", "utter_crisis_plan_begin", "utter_greet"],
)
def test_what_is_no_new_danger_is_not_told(receiver: Receiver, response: str) -> None:
    tell(Operator(receiver.url, SECRET), response)
    assert receiver.requests == []


def test_a_check_is_not_told(receiver: Receiver) -> None:
    tell(Operator(receiver.url, SECRET), "utter_crisis_suicide", conversation=tracker("check"))
    assert receiver.requests == []


def test_it_is_tried_again_until_it_is_taken(receiver: Receiver) -> None:
    receiver.statuses = [500, 302, 429]
    tell(Operator(receiver.url, SECRET, waits=(0.05, 0.05, 0.05)), "utter_crisis_abuse_young")
    ids = {told["id"] for told in receiver.wait_for(4)}
    assert len(receiver.requests) == 4 and len(ids) == 1
    assert all(headers["Tandem-Signature"].startswith("v1=") for headers, _ in receiver.requests)


def test_it_gives_up_in_the_end_and_logs_no_words(receiver: Receiver, caplog: pytest.LogCaptureFixture) -> None:
    receiver.statuses = [500] * 9
    tell(Operator(receiver.url, SECRET, waits=(0.01, 0.01)), "utter_crisis_suicide")
    assert len(receiver.requests) == 3
    assert "not told" in caplog.text and "Xylophonist" not in caplog.text


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/closed", "http://127.0.0.1:9999999/", "nonsense"])
def test_whatever_is_wrong_telling_returns_at_once(url: str, caplog: pytest.LogCaptureFixture) -> None:
    operator = Operator(url, SECRET, waits=())
    tell(operator, "utter_crisis_suicide")
    assert "not told" in caplog.text
    operator.told("utter_crisis_suicide", tracker())  # outside an event loop, even


def test_the_reference_is_random_and_stands_for_one_conversation() -> None:
    one, other = Operator("http://127.0.0.1", SECRET), Operator("http://127.0.0.1", SECRET)
    assert one.reference("a") == one.reference("a") != one.reference("b")
    assert one.reference("a") != other.reference("a")


def test_no_more_than_so_many_wait(receiver: Receiver, caplog: pytest.LogCaptureFixture) -> None:
    receiver.answers.clear()
    tell(Operator(receiver.url, SECRET), *["utter_crisis_suicide"] * (MOST_WAITING + 5), wait=0.1)
    receiver.answers.set()
    assert caplog.text.count("notices wait already") == 5


@pytest.mark.parametrize(
    "environment",
    [
        {"OPERATOR_WEBHOOK_URL": "https://example.org"},
        {"OPERATOR_WEBHOOK_SECRET": SECRET},
        {"OPERATOR_WEBHOOK_URL": "http://example.org", "OPERATOR_WEBHOOK_SECRET": SECRET},
        {"OPERATOR_WEBHOOK_URL": "ftp://example.org", "OPERATOR_WEBHOOK_SECRET": SECRET},
    ],
)
def test_half_a_setting_is_refused(environment: dict[str, str]) -> None:
    with pytest.raises(WebhookUnusable):
        Operator.from_environment(environment)


def test_it_is_off_by_default(receiver: Receiver) -> None:
    operator = Operator.from_environment({})
    tell(operator, "utter_crisis_suicide")
    assert operator.url == "" and receiver.requests == []


def test_a_real_conversation_tells_and_does_not_wait(model: Path, receiver: Receiver, tmp_path: Path) -> None:
    receiver.answers.clear()  # the receiver takes notices, and stays silent
    settings = {"OPERATOR_WEBHOOK_URL": receiver.url, "OPERATOR_WEBHOOK_SECRET": SECRET}
    with serving(model, tmp_path / "output.txt", **settings) as running:
        chat = Chat(running.url)
        chat.send("hello")
        assert "116 123" in said(chat.send(DANGER))
        assert len(receiver.requests) <= 1, "the conversation waited for an answer"
        receiver.answers.set()
        told = receiver.wait_for(1)[0]
        assert (told["kind"], told["country"], told["channel"]) == ("suicide", "IE", "rest")
        chat.send("thanks")
        chat.send(DANGER)
        time.sleep(1)
        assert len(receiver.requests) == 1
        assert chat.sender not in json.dumps(told)
        assert "kill myself" not in running.output.read_text(errors="replace")
