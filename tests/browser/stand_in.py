"""Stands for the web channel at a page, for shapes that a bot can't be made to send at will."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page, Route, WebSocketRoute

Event = dict[str, Any]


def close(socket: WebSocketRoute) -> None:
    """Web sockets are blocked here."""
    socket.close()


class StandIn:
    """Speaks the channel's plain HTTP; what it answers is for the test to say."""

    def __init__(self, page: Page) -> None:
        """From now on the page meets this instead of the server."""
        self._events: list[Event] = []
        self._answer: list[dict[str, Any]] = []
        self._refusal: tuple[int, dict[str, Any]] | None = None
        self.sent: list[dict[str, Any]] = []
        page.route_web_socket("**/webhooks/web/socket.io/**", close)
        page.route("**/webhooks/web/**", self._serve)
        page.reload()  # Playwright routes the web sockets of pages that are loaded from now on

    def says(self, answer: list[dict[str, Any]]) -> None:
        """What every message is answered with."""
        self._answer, self._refusal = answer, None

    def refuses(self, status: int, reason: str) -> None:
        """Every message is refused."""
        self._refusal = status, {"status": "failure", "code": status, "reason": reason}

    def _serve(self, route: Route) -> None:
        path, method = route.request.url, route.request.method
        if path.endswith("/session") and method == "POST":
            return self._json(route, {"token": "stand-in", "expires": 0, "fresh": True})
        if "/history" in path:
            return self._json(route, {"events": self._events, "erased": 0})
        if self._refusal:
            return self._json(route, self._refusal[1], self._refusal[0])
        return self._json(route, self._take(json.loads(route.request.post_data or "{}")))

    def _take(self, message: dict[str, Any]) -> dict[str, Any]:
        self.sent.append(message)
        n = len(self._events) + 1
        told = [{"n": n + i, "from": "tandem", "at": 0, **reply} for i, reply in enumerate(self._answer, 1)]
        self._events += [{"n": n, "from": "person", "at": 0, "id": message["id"], "text": message["text"]}, *told]
        return {"n": n, "events": told, "erased": 0}

    def _json(self, route: Route, body: dict[str, Any], status: int = 200) -> None:
        route.fulfill(status=status, content_type="application/json", body=json.dumps(body))
