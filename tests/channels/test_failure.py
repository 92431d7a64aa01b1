"""A turn that fails inside: whoever wrote gets a kind line and people to reach, and the conversation lives on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from bot.knowledge import knowledge
from tests.channels.broken import IN_POLICY
from tests.client import SLOWEST, Chat, cards, said
from tests.server import Server, serving
from tests.web_client import Session, texts

HARMLESS, DANGER = f"I sat in the {IN_POLICY}", f"I will kill myself in the {IN_POLICY} tonight"


@pytest.fixture(scope="module")
def broken(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server in which a policy and an action fail."""
    with serving(model, tmp_path_factory.mktemp("broken") / "output.txt", "tests.channels.broken") as running:
        yield running


@pytest.fixture
def person(broken: Server) -> Chat:
    """Somebody who meets it."""
    return Chat(broken.url)


def test_a_policy_that_fails_is_owned_up_to_and_the_next_message_is_answered(person: Chat) -> None:
    words = said(person.send(HARMLESS))
    assert words.startswith(knowledge().texts["failed"][0])
    assert "findahelpline.com" in words
    assert cards(person.send("What is hyper-independence?"), "source")


def test_in_danger_there_are_people_to_reach(person: Chat) -> None:
    replies = person.send(DANGER)
    (card,) = cards(replies, "crisis")
    assert 1 <= len(card["lines"]) <= 3
    assert all(line["name"] in said(replies) for line in card["lines"]), "the text alone is enough"
    assert cards(person.send("I am going to kill myself"), "crisis")


def test_an_action_that_fails_is_owned_up_to(person: Chat) -> None:
    assert said(person.send("/ask_recall"))
    assert cards(person.send("What is hyper-independence?"), "source")


def test_a_stream_gets_the_same(person: Chat) -> None:
    body = {"sender": person.sender, "message": DANGER}
    answer = requests.post(f"{person.url}?stream=true", json=body, timeout=SLOWEST)
    assert cards([json.loads(line) for line in answer.text.splitlines() if line], "crisis")


def test_the_chat_page_gets_the_same(broken: Server, person: Chat) -> None:
    assert texts(Session(broken.url).say(HARMLESS)["events"]) == said(person.send(HARMLESS))


def test_what_was_written_is_not_in_the_log(broken: Server, person: Chat) -> None:
    person.send(f"Xylophonist sat in the {IN_POLICY}")
    printed = broken.output.read_text(errors="replace")
    assert "a policy is broken" in printed
    assert "Xylophonist" not in printed
