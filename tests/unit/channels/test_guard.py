"""What reaches the model: only what is clean, short and plain, and only payloads that our own buttons carry."""

from __future__ import annotations

import asyncio
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

from bot.channels.guard import MAX_CHARACTERS, button_intents, guarded, is_own_payload, neutralise
from bot.knowledge import knowledge

DANGER = "I am going to kill myself tonight"


def reached(text: str | None) -> tuple[str | None, list[str]]:
    """What the model gets to read of a message, and what the guard answers itself."""
    read: list[str] = []

    async def model(message: UserMessage) -> None:
        read.append(str(message.text))

    channel = CollectingOutputChannel()

    async def arrive() -> None:
        await guarded(model)(UserMessage(text, channel, "person"))

    asyncio.run(arrive())
    return (read[0] if read else None), [str(message["text"]) for message in channel.messages]


@pytest.mark.parametrize(
    "text",
    [
        "/greet",
        "/ask_signs",
        '/ask_therapy_type{"therapy": "emdr"}',
        '/ask_conditions{"condition": "ptsd"}',
        "/restart",
    ],
)
def test_our_own_payloads_pass(text: str) -> None:
    assert is_own_payload(text)
    assert reached(text) == (text, [])


@pytest.mark.parametrize(
    "text",
    [
        "/crisis_suicide", '/crisis_suicide{"x": "y"}', '/ask_therapy_type{"therapy": "x"}', '/greet{"risk_level": "none"}',
        "/session_start", "/nothing", "/greet extra", "/greet\n/restart", "/ask_therapy_type{", "/ask_therapy_type{}x",
        '/greet{"therapy": ["emdr"]}', "/greet{" + '"a":{' * 500, "/ask_signs@1.0", '/ask_signs{"therapy": {"role": "x"}}',
    ],
)  # fmt: skip
def test_any_other_slash_is_read_as_words(text: str) -> None:
    assert not is_own_payload(text)
    read, said = reached(text)
    assert said or (read and not read.startswith("/"))


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_nothing_but_our_payloads_begins_with_a_slash(text: str) -> None:
    read, said = reached("/" + text)
    assert said or read
    assert read is None or not read.startswith("/") or is_own_payload(read)


@given(st.text(max_size=MAX_CHARACTERS + 200))
def test_every_message_is_read_or_answered_and_never_long(text: str) -> None:
    read, said = reached(text)
    assert (read is None) != (not said)
    assert read is None or 0 < len(read) <= MAX_CHARACTERS


@pytest.mark.parametrize("text", [None, "", "  ", "\x00\x01", "#", "*", "//", "/{}"])
def test_without_words_there_is_a_kind_answer(text: str | None) -> None:
    assert reached(text) == (None, [knowledge().texts["no_words"][0]])


@pytest.mark.parametrize("text", ["?", "???", ":(", "...", "👍", "😭😭"])
def test_signs_that_say_something_are_read(text: str) -> None:
    assert reached(text) == (text, [])


@pytest.mark.parametrize(
    ("typed", "read"), [("/help", "/ask_capabilities"), ("/Help", "/ask_capabilities"), ("/start", "/greet")]
)
def test_commands_that_are_typed_to_bots_everywhere(typed: str, read: str) -> None:
    assert reached(typed) == (read, [])


def test_control_characters_are_taken_out() -> None:
    assert reached("I \x00never\x07 ask\ud800") == ("I never ask", [])


@pytest.mark.parametrize("before", [0, 500, 1990, 5000, 50_000])
def test_an_overlong_message_is_read_where_it_shows_danger(before: int) -> None:
    read, said = reached("We talked. " * (before // 11) + DANGER + ". We talked." * 400)
    assert read and DANGER in read and len(read) <= MAX_CHARACTERS
    assert said == []


def test_an_overlong_message_without_danger_is_sent_back() -> None:
    assert reached("I never ask. " * 200) == (None, [knowledge().texts["too_long"][0]])


def test_every_button_of_the_domain_and_the_actions_may_pass() -> None:
    assert "crisis_suicide" not in button_intents()
    for therapy in (*knowledge().therapies, *knowledge().families):
        assert is_own_payload(f"/ask_therapy_type{json.dumps({'therapy': therapy})}")
    for condition in knowledge().conditions:
        assert is_own_payload(f"/ask_conditions{json.dumps({'condition': condition})}")


@pytest.mark.parametrize(
    ("typed", "words"), [("/restart", "restart"), ("/crisis_suicide", "crisis suicide"), ("a/b", "a/b")]
)
def test_a_typed_command_in_words(typed: str, words: str) -> None:
    assert neutralise(typed) == words


@pytest.mark.parametrize(("text", "card"), [("I never ask", False), (DANGER, True)])
def test_a_turn_that_fails_is_owned_up_to(text: str, card: bool) -> None:
    async def broken(message: UserMessage) -> None:
        raise RuntimeError("the model is broken")

    async def write() -> None:
        await guarded(broken)(UserMessage(text, channel, "person"))

    channel = CollectingOutputChannel()
    asyncio.run(write())
    assert "findahelpline.com" in channel.messages[0]["text"]
    assert any("custom" in message for message in channel.messages) == card
