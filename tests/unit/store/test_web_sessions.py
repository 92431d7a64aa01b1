"""A turn that fails: the person gets a word, people to reach where there is danger, and the next turn goes on."""

from __future__ import annotations

import asyncio

import pytest
from rasa.core.channels.channel import UserMessage

from bot.channels.journal import Event, Journal
from bot.channels.web_requests import Said
from bot.channels.web_sessions import WebSessions
from bot.database import Database
from bot.knowledge import knowledge

SESSION = "web-a"


def answers(*texts: str) -> list[Event]:
    """What a person gets whose first message breaks the bot."""
    journal = Journal(Database("sqlite://"))
    told: list[tuple[str, Event]] = []

    async def broken_at_first(message: UserMessage) -> None:
        if message.text == texts[0]:
            raise RuntimeError("the model is broken")
        await message.output_channel.send_text_message(message.sender_id, "hello")

    async def tell(session: str, name: str, event: Event) -> None:
        told.append((name, event))

    async def nothing(session: str) -> None:
        return None

    async def talk() -> None:
        sessions = WebSessions(journal, broken_at_first, tell, nothing)
        for number, text in enumerate(texts):
            await sessions.accept(SESSION, Said(str(number), text, text))
        await sessions.answered(SESSION)

    asyncio.run(talk())
    assert told[-1] == ("typing", {"on": False})
    assert [event for name, event in told if name == "event"] == journal.after(SESSION, 0)
    return [event for event in journal.after(SESSION, 0) if event["from"] == "tandem"]


def test_it_is_said_and_the_next_message_is_answered() -> None:
    failed, answered = [str(event["text"]) for event in answers("I never ask", "and now?")]
    assert failed.startswith(knowledge().texts["failed"][0]) and answered == "hello"


@pytest.mark.parametrize("text", ["I am going to kill myself tonight", "my boyfriend hits me and I am scared"])
def test_in_danger_there_are_people_to_reach(text: str) -> None:
    said, card = answers(text)
    assert card["custom"]["type"] == "crisis" and card["custom"]["lines"]
    assert card["custom"]["lines"][0]["name"] in said["text"]
