"""A server whose Slack and Telegram connectors are on, talking to a stand-in of both services."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.channels.fake_api import BOT_NAME, SIGNING_SECRET, TELEGRAM_TOKEN, FakeApi, fake_api
from tests.server import Server, serving


@pytest.fixture(scope="module")
def api() -> Iterator[FakeApi]:
    """Both services' stand-in."""
    with fake_api() as running:
        yield running


@pytest.fixture(scope="module")
def connected(model: Path, api: FakeApi, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The bot with the tokens of both services."""
    output = tmp_path_factory.mktemp("connected") / "output.txt"
    tokens = {
        "SLACK_TOKEN": "xoxb-test",
        "SLACK_SIGNING_SECRET": SIGNING_SECRET,
        "SLACK_API_URL": f"{api.url}/slack/",
        "TELEGRAM_TOKEN": TELEGRAM_TOKEN,
        "TELEGRAM_BOT_NAME": BOT_NAME,
        "TELEGRAM_WEBHOOK_URL": "https://bot.example.org/webhooks/telegram/webhook",
        "TELEGRAM_API_URL": f"{api.url}/telegram",
    }
    with serving(model, output, **tokens) as running:
        yield running
