"""Stands for Slack's Web API and Telegram's Bot API on this machine: takes calls, keeps them, says yes."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

SIGNING_SECRET = "a-secret-of-slack"
TELEGRAM_TOKEN = "123456:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"
BOT_NAME = "tandem_test_bot"
MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}
ANSWERS: dict[str, object] = {
    "getMe": {"id": 1, "is_bot": True, "first_name": "Tandem", "username": BOT_NAME},
    "setWebhook": True,
    "sendMessage": MESSAGE,
}


@dataclass
class FakeApi:
    """The address of the stand-in, and all calls to it as (method, fields)."""

    url: str
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def sent_to(self, person: str, at_least: int = 1, within: float = 20) -> list[dict[str, Any]]:
        """The messages that went to one person, once there are so many and no more come."""
        end = time.monotonic() + within
        before = -1
        while time.monotonic() < end:
            found = [fields for _, fields in self.calls if str(fields.get("channel", fields.get("chat_id"))) == person]
            if len(found) >= at_least and len(found) == before:
                return found
            before = len(found)
            time.sleep(0.4)
        raise AssertionError(f"{before} messages came to {person}, not {at_least}")

    def called(self, method: str) -> list[dict[str, Any]]:
        """The fields of all calls of a method."""
        return [fields for name, fields in self.calls if name == method]


@contextmanager
def fake_api() -> Iterator[FakeApi]:
    """Serves until the end of the block."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            method = self.path.rsplit("/", 1)[-1]
            is_json = "json" in (self.headers.get("Content-Type") or "")
            api.calls.append((method, json.loads(content) if is_json and content else dict(parse_qsl(content))))
            body = json.dumps({"ok": True, "result": ANSWERS.get(method)}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing is printed."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    api = FakeApi(f"http://127.0.0.1:{server.server_port}")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield api
    finally:
        server.shutdown()
        server.server_close()
