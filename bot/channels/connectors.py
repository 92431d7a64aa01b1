"""Rasa's connectors for Slack and Telegram, off until their tokens are in the environment."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import os
from html import unescape
from typing import Any

from aiogram.bot.api import TelegramAPIServer
from aiogram.utils.exceptions import TelegramAPIError
from rasa.core.channels.channel import InputChannel, OutputChannel
from rasa.core.channels.slack import SlackBot
from rasa.core.channels.slack import SlackInput as RasaSlackInput
from rasa.core.channels.telegram import TelegramInput as RasaTelegramInput
from rasa.core.channels.telegram import TelegramOutput as RasaTelegramOutput
from rasa.shared.exceptions import RasaException
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, text
from slack_sdk.web.async_client import AsyncWebClient

from bot.cards import card_as_text
from bot.channels.apart import SLACK, TELEGRAM, Addressed, named
from bot.channels.guard import OnNewMessage, guarded
from bot.channels.refusals import Refused, answer_refusals

SLACK_API = AsyncWebClient.BASE_URL
logger = logging.getLogger(__name__)


class Off(InputChannel):
    """Stands for a connector whose tokens are not set: no routes, so nothing can be sent to it."""

    def __init__(self, connector: str) -> None:
        """Remember whose place this is."""
        self._connector = connector

    def url_prefix(self) -> str:
        """The prefix that the connector would have."""
        return self._connector

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """An empty blueprint."""
        return Blueprint(f"{self._connector}_off")


def from_environment(credentials: dict[str, Any] | None, connector: str) -> dict[str, Any] | None:
    """Read `{key: NAME_OF_A_VARIABLE}` from the environment; None, with one line in the log, when one is not set."""
    values = {key: os.environ.get(variable) for key, variable in (credentials or {}).items()}
    unset = [str(variable) for key, variable in (credentials or {}).items() if not values[key]]
    if unset or not values:
        logger.info("%s is off: set %s to switch it on.", connector.capitalize(), ", ".join(unset) or "its tokens")
        return None
    return values


def edited_in_slack(body: Any) -> None:
    """Make of a message that was edited in Slack one that Rasa reads: its words may be graver than before.

    Slack also tells of a change when it only adds a preview of a link; then the words are the same.
    """
    event = body.get("event") if isinstance(body, dict) else None
    if not isinstance(event, dict) or event.get("subtype") != "message_changed":
        return
    now, before = event.get("message") or {}, event.get("previous_message") or {}
    if now.get("user") and now.get("text") and now["text"] != before.get("text"):
        event.update({name: now[name] for name in ("user", "text", "bot_id", "thread_ts", "ts") if name in now})


def words_in_telegram(update: dict[str, Any]) -> bool:
    """Is there anything to read? The words beside a picture are put where Rasa looks for words."""
    for kind in ("message", "edited_message"):
        message = update.get(kind)
        if isinstance(message, dict):
            if not message.get("text") and message.get("caption"):
                message["text"] = message["caption"]
            return kind == "message" or bool(message.get("text"))  # a moved position is no message
    return "callback_query" in update


class SlackOutput(Addressed, SlackBot):
    """Rasa's Slack output, with cards in words."""

    prefix = SLACK

    def __init__(self, token: str, channel: str | None, thread_id: str | None, proxy: str | None) -> None:
        """SLACK_API_URL names another address of Slack's Web API, as for a proxy."""
        super().__init__(token, channel, thread_id, proxy)
        self.client = AsyncWebClient(token, base_url=os.environ.get("SLACK_API_URL", SLACK_API), proxy=proxy)

    async def send_custom_json(self, recipient_id: str, json_message: dict[str, Any], **kwargs: Any) -> None:
        """A line for a card that adds to the text."""
        if words := card_as_text(json_message):
            await self.send_text_message(recipient_id, words)


class SlackInput(RasaSlackInput):
    """Rasa's Slack connector behind the guard."""

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """Each value in credentials.yml names a variable of the environment."""
        values = from_environment(credentials, cls.name())
        return super().from_credentials(values) if values else Off(cls.name())

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """Rasa's routes, guarded, for edited messages as well."""
        blueprint = super().blueprint(named(SLACK, guarded(on_new_message)))

        @blueprint.middleware("request")
        async def read_edits(request: Request) -> None:
            """An edited message becomes one that Rasa reads."""
            if request.method == "POST" and request.content_type == "application/json":
                edited_in_slack(request.json)

        return blueprint

    def get_output_channel(self, channel: str | None = None, thread_id: str | None = None) -> OutputChannel:
        """Where the answers go."""
        return SlackOutput(self.slack_token, channel or self.slack_channel, thread_id, self.proxy)

    @staticmethod
    def _sanitize_user_message(text: str, uids_to_remove: list[str] | None) -> str:
        """Slack sends `&`, `<` and `>` as entities."""
        return unescape(RasaSlackInput._sanitize_user_message(text, uids_to_remove))


class TelegramOutput(Addressed, RasaTelegramOutput):
    """Rasa's Telegram output, with cards in words and a button a row."""

    prefix = TELEGRAM

    def __init__(self, access_token: str) -> None:
        """TELEGRAM_API_URL names another address of the Bot API, as for a server of one's own."""
        super().__init__(access_token)
        self.secret = hashlib.sha256(access_token.encode()).hexdigest()
        if address := os.environ.get("TELEGRAM_API_URL"):
            self.server = TelegramAPIServer.from_base(address)

    async def set_webhook(self, url: str, *args: Any, **kwargs: Any) -> bool:
        """Ask Telegram to send a secret along, by which its messages are told from anybody else's."""
        return bool(await super().set_webhook(url, *args, secret_token=self.secret, **kwargs))

    async def send_text_with_buttons(
        self, recipient_id: str, text: str, buttons: list[dict[str, Any]], button_type: str = "vertical", **kwargs: Any
    ) -> None:
        """Beside each other the titles would be cut short on a phone."""
        await super().send_text_with_buttons(recipient_id, text, buttons, button_type, **kwargs)

    async def send_custom_json(self, recipient_id: str, json_message: dict[str, Any], **kwargs: Any) -> None:
        """A line for a card that adds to the text."""
        if words := card_as_text(json_message):
            await self.send_text_message(recipient_id, words)


class TelegramInput(RasaTelegramInput):
    """Rasa's Telegram connector behind the guard."""

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """Each value in credentials.yml names a variable of the environment."""
        values = from_environment(credentials, cls.name())
        return super().from_credentials(values) if values else Off(cls.name())

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """Rasa's routes, guarded, for messages that Telegram has sent."""
        blueprint = super().blueprint(named(TELEGRAM, guarded(on_new_message)))
        answer_refusals(blueprint)
        secret = hashlib.sha256(str(self.access_token).encode()).hexdigest()

        @blueprint.middleware("request")
        async def check(request: Request) -> HTTPResponse | None:
            """Refuse what Telegram did not send, and take what says nothing."""
            given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
            if request.method == "POST" and not hmac.compare_digest(given.encode(), secret.encode()):
                raise Refused(403, "Only Telegram sends messages here.")
            update = request.json if request.method == "POST" else None
            if update is not None and not words_in_telegram(update):
                return text("success")  # somebody joined, left or voted: nothing to answer, and nothing to send again
            return None

        return blueprint

    def get_output_channel(self) -> TelegramOutput:
        """Where the answers go; Telegram is told at once where to send messages."""
        channel = TelegramOutput(str(self.access_token))
        try:
            asyncio.run(channel.set_webhook(str(self.webhook_url)))
        except TelegramAPIError as error:
            raise RasaException(f"Telegram did not take the address of the webhook: {error}") from error
        return channel
