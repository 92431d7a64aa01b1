"""Each channel's conversations have names of their own, so that nobody gets into one through another channel."""

from __future__ import annotations

from typing import Any

from rasa.core.channels.channel import OutputChannel, UserMessage

from bot.channels.guard import OnNewMessage

TAKEN = WEB, SLACK, TELEGRAM = "web-", "slack-", "telegram-"


def is_taken(name: str) -> bool:
    """Is this a name that only another channel may give? Whoever writes over REST names their conversations freely."""
    return name.casefold().startswith(TAKEN)


def named(prefix: str, on_new_message: OnNewMessage) -> OnNewMessage:
    """Wrap a handler so that it knows a conversation by its channel as well."""

    async def handle(message: UserMessage) -> None:
        """Hand it on under the name that it has here."""
        message.sender_id = prefix + message.sender_id
        await on_new_message(message)

    return handle


class Addressed(OutputChannel):
    """Mixed into an output: the service itself knows its people without the prefix."""

    prefix = ""

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """To whom the service knows."""
        await super().send_response(recipient_id.removeprefix(self.prefix), message)
