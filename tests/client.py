"""A person at the REST channel of a running server."""

from __future__ import annotations

import uuid
from typing import Any

import requests

Reply = dict[str, Any]
SLOWEST = 30  # seconds that any answer may take


class Chat:
    """One conversation, under a name of its own."""

    def __init__(self, server_url: str, sender: str | None = None) -> None:
        """Nothing is sent yet."""
        self.url = f"{server_url.rstrip('/')}/webhooks/rest/webhook"
        self.sender = sender or f"test-{uuid.uuid4().hex}"

    def post(self, message: object) -> requests.Response:
        """The server's answer to a message, whatever it is."""
        return requests.post(self.url, json={"sender": self.sender, "message": message}, timeout=SLOWEST)

    def send(self, text: str) -> list[Reply]:
        """The replies to a message that the server has to answer."""
        answer = self.post(text)
        assert answer.status_code == 200, answer.text
        replies: list[Reply] = answer.json()
        return replies


def said(replies: list[Reply]) -> str:
    """All texts of an answer."""
    return "\n".join(str(reply["text"]) for reply in replies if reply.get("text"))


def cards(replies: list[Reply], kind: str) -> list[dict[str, Any]]:
    """The cards of one type in an answer."""
    found = [reply["custom"] for reply in replies if reply.get("custom")]
    return [card for card in found if card["type"] == kind]
