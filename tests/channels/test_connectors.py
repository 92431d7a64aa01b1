"""Slack and Telegram end to end: their own client libraries, signed messages in, words and buttons out."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
import uuid
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest
import requests

from bot.knowledge import knowledge
from tests.channels.fake_api import SIGNING_SECRET, TELEGRAM_TOKEN, FakeApi
from tests.client import SLOWEST, Chat, said
from tests.server import Server

Fields = dict[str, Any]
Say = Callable[..., list[Fields]]
SECRET = hashlib.sha256(TELEGRAM_TOKEN.encode()).hexdigest()
DANGER = "I live in Ireland and I am going to kill myself tonight"


def slack(server: Server, body: str, content_type: str, secret: str = SIGNING_SECRET) -> requests.Response:
    """A request signed as Slack signs it."""
    at = str(int(time.time()))
    signature = "v0=" + hmac.new(secret.encode(), f"v0:{at}:{body}".encode(), hashlib.sha256).hexdigest()
    headers = {"X-Slack-Request-Timestamp": at, "X-Slack-Signature": signature, "Content-Type": content_type}
    return requests.post(f"{server.url}/webhooks/slack/webhook", body.encode(), headers=headers, timeout=SLOWEST)


def slack_event(person: str, text: str) -> str:
    """A direct message to the bot."""
    event = {"type": "message", "channel_type": "im", "channel": person, "user": person, "text": text, "ts": "1.0"}
    return json.dumps({"type": "event_callback", "event": event, "authorizations": [{"user_id": "UBOT"}]})


def slack_press(person: str, value: str) -> str:
    """A press of one of the bot's buttons."""
    action = {"type": "button", "value": value}
    payload = {"type": "block_actions", "user": {"id": person}, "channel": {"id": person}, "actions": [action]}
    return urlencode({"payload": json.dumps(payload)})


def telegram(server: Server, update: Fields, secret: str = SECRET) -> requests.Response:
    """An update as Telegram sends it."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
    url = f"{server.url}/webhooks/telegram/webhook"
    return requests.post(url, json={"update_id": 1, **update}, headers=headers, timeout=SLOWEST)


def telegram_message(person: str, text: str) -> Fields:
    """A private message."""
    chat = {"id": int(person), "type": "private"}
    return {
        "message_id": 1,
        "date": 1,
        "chat": chat,
        "from": {"id": 1, "is_bot": False, "first_name": "A"},
        "text": text,
    }


@pytest.fixture(params=["slack", "telegram"])
def channel(request: pytest.FixtureRequest) -> str:
    """Each of the two."""
    return str(request.param)


@pytest.fixture
def person(channel: str) -> str:
    """Somebody new."""
    return f"U{uuid.uuid4().hex[:9].upper()}" if channel == "slack" else str(uuid.uuid4().int % 10**9)


@pytest.fixture
def say(channel: str, person: str, connected: Server, api: FakeApi) -> Say:
    """Write a message; the messages that come back for it."""

    def write(text: str, at_least: int = 1) -> list[Fields]:
        before = len(api.sent_to(person, 0))
        if channel == "slack":
            answer = slack(connected, slack_event(person, text), "application/json")
        else:
            answer = telegram(connected, {"message": telegram_message(person, text)})
        assert answer.status_code == 200, answer.text
        return api.sent_to(person, before + at_least)[before:]

    return write


def titles(message: Fields) -> list[str]:
    """The titles of a message's buttons, of either service."""
    if "reply_markup" in message:
        return [row[0]["text"] for row in json.loads(message["reply_markup"])["inline_keyboard"]]
    blocks = message.get("blocks", [])
    return [one["text"]["text"] for block in blocks if block["type"] == "actions" for one in block["elements"]]


def texts(messages: list[Fields]) -> str:
    """All words of the messages."""
    return "\n".join(str(message.get("text", "")) for message in messages)


def test_a_fact_comes_with_buttons_and_its_source_in_a_line(say: Say) -> None:
    replies = say("What is hyper-independence?", 3)
    assert titles(replies[0])
    assert replies[1]["text"].startswith('Source: "')
    assert "computer program" in texts(replies) or "program" in texts(replies)


def test_danger_is_said_in_words_once(say: Say) -> None:
    replies = say(DANGER, 2)
    words = texts(replies)
    assert words.count("116 123") == 1, "the card repeats nothing"
    assert "Source:" not in words
    assert titles(replies[0])


def test_the_self_check_has_choices_and_no_card(say: Say) -> None:
    replies = say("/ask_self_check")
    assert titles(replies[0]) == ["Often", "Sometimes", "Never", "Skip"]
    assert len(replies) <= 2


def test_a_typed_command_is_only_words(say: Say) -> None:
    say("hello")
    assert texts(say('/crisis_suicide{"risk_level": "x"}'))
    assert "risk_level" not in texts(say("/delete_everything"))


def test_a_message_that_is_too_long_is_sent_back(say: Say) -> None:
    assert "2,000 characters" in texts(say("I never ask for help. " * 100))


def test_danger_in_a_message_that_is_too_long_is_heard(say: Say) -> None:
    assert "116 123" in texts(say("We talked about the garden. " * 80 + DANGER, 2))


def test_a_message_without_words_gets_an_answer(say: Say) -> None:
    assert texts(say("?!"))


def test_nobody_gets_into_a_conversation_by_another_channel(
    say: Say, channel: str, person: str, connected: Server
) -> None:
    say("I keep pulling away from people")
    told = knowledge().topics["sign_isolation"].name
    assert told not in said(Chat(connected.url, person).send("/ask_recall"))
    assert Chat(connected.url, f"{channel}-{person}").post("/ask_recall").status_code == 400
    assert told in texts(say("What did I tell you?"))


def test_a_press_of_a_button(channel: str, person: str, connected: Server, api: FakeApi) -> None:
    if channel == "slack":
        answer = slack(connected, slack_press(person, "/ask_signs"), "application/x-www-form-urlencoded")
    else:
        message = telegram_message(person, "Which?")
        query = {"id": "1", "from": message["from"], "chat_instance": "1", "message": message, "data": "/ask_signs"}
        answer = telegram(connected, {"callback_query": query})
    assert answer.status_code == 200
    assert "Source:" in texts(api.sent_to(person, 2))


def test_what_slack_did_not_sign_is_not_read(connected: Server, api: FakeApi) -> None:
    assert slack(connected, slack_event("UFORGED", "hello"), "application/json", "other").status_code >= 400
    time.sleep(1)
    assert api.sent_to("UFORGED", 0) == []


@pytest.mark.parametrize("secret", ["", "other"])
def test_what_telegram_did_not_send_is_not_read(connected: Server, api: FakeApi, secret: str) -> None:
    answer = telegram(connected, {"message": telegram_message("4242", "hello")}, secret)
    assert (answer.status_code, bool(answer.json()["reason"])) == (403, True)
    assert api.sent_to("4242", 0) == []


def test_telegram_is_told_the_address_and_the_secret(connected: Server, api: FakeApi) -> None:
    told = api.called("setWebhook")
    assert told and all(one["secret_token"] == SECRET and one["url"].startswith("https://") for one in told)


def slack_edit(person: str, text: str, before: str) -> str:
    """A message that was edited, as Slack tells of it."""
    message = {"type": "message", "user": person, "text": text, "ts": "1.0", "edited": {"user": person, "ts": "2.0"}}
    event = {
        "type": "message",
        "subtype": "message_changed",
        "channel_type": "im",
        "channel": person,
        "ts": "2.0",
        "message": message,
        "previous_message": {**message, "text": before},
    }
    return json.dumps({"type": "event_callback", "event": event, "authorizations": [{"user_id": "UBOT"}]})


def test_a_message_that_is_edited_into_danger_is_read(
    channel: str, person: str, say: Say, connected: Server, api: FakeApi
) -> None:
    say("the weather is nice", 2)
    before = len(api.sent_to(person))
    if channel == "slack":
        answer = slack(connected, slack_edit(person, DANGER, "the weather is nice"), "application/json")
    else:
        answer = telegram(connected, {"edited_message": {**telegram_message(person, DANGER), "edit_date": 2}})
    assert answer.status_code == 200
    assert "116 123" in texts(api.sent_to(person, before + 1)[before:])


def test_the_words_beside_a_picture_are_read(connected: Server, api: FakeApi) -> None:
    message = telegram_message("5151", "")
    del message["text"]
    telegram(connected, {"message": {**message, "photo": [], "caption": DANGER}})
    assert "116 123" in texts(api.sent_to("5151", 2))


def test_a_change_without_new_words_is_no_message(connected: Server, api: FakeApi) -> None:
    moved = {key: value for key, value in telegram_message("6161", "").items() if key != "text"}
    assert telegram(connected, {"edited_message": {**moved, "location": {"latitude": 1, "longitude": 1}}}).ok
    assert slack(connected, slack_edit("UPREVIEW", "see this", "see this"), "application/json").ok
    time.sleep(1.5)
    assert api.sent_to("6161", 0) == [] and api.sent_to("UPREVIEW", 0) == []


def test_a_pressed_button_can_carry_danger_in_words(channel: str, person: str, connected: Server, api: FakeApi) -> None:
    if channel == "slack":
        answer = slack(connected, slack_press(person, DANGER), "application/x-www-form-urlencoded")
    else:
        message = telegram_message(person, "Which?")
        query = {"id": "1", "from": message["from"], "chat_instance": "1", "message": message, "data": DANGER}
        answer = telegram(connected, {"callback_query": query})
    assert answer.status_code == 200
    assert "116 123" in texts(api.sent_to(person, 2))


def test_updates_without_a_message_are_taken(connected: Server) -> None:
    assert telegram(connected, {"poll_answer": {"poll_id": "1"}}).status_code == 200
    photo = {key: value for key, value in telegram_message("77", "").items() if key != "text"}
    assert telegram(connected, {"message": {**photo, "photo": []}}).status_code == 200


def test_slack_asks_for_a_handshake(connected: Server) -> None:
    answer = slack(
        connected, json.dumps({"type": "url_verification", "challenge": "abc", "event": {}}), "application/json"
    )
    assert "abc" in answer.text


def test_slack_s_entities_are_read_as_characters(connected: Server, api: FakeApi) -> None:
    slack(connected, slack_event("UENTITIES", "&lt;&gt;&amp;"), "application/json")
    assert "any words" in texts(api.sent_to("UENTITIES"))
