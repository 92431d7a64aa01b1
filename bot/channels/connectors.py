"""Rasa's connectors for Slack and Telegram, off until their tokens are in the environment."""

from __future__ import annotations

import logging
import os
from typing import Any

from rasa.core.channels.channel import InputChannel
from rasa.core.channels.slack import SlackInput as RasaSlackInput
from rasa.core.channels.telegram import TelegramInput as RasaTelegramInput
from sanic import Blueprint

from bot.channels.guard import OnNewMessage, guarded

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


class SlackInput(RasaSlackInput):
    """Rasa's Slack connector behind the guard."""

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """Each value in credentials.yml names a variable of the environment."""
        values = from_environment(credentials, cls.name())
        return super().from_credentials(values) if values else Off(cls.name())

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """Rasa's routes, guarded."""
        return super().blueprint(guarded(on_new_message))


class TelegramInput(RasaTelegramInput):
    """Rasa's Telegram connector behind the guard."""

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """Each value in credentials.yml names a variable of the environment."""
        values = from_environment(credentials, cls.name())
        return super().from_credentials(values) if values else Off(cls.name())

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """Rasa's routes, guarded."""
        return super().blueprint(guarded(on_new_message))
