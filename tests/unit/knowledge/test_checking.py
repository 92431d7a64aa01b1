"""Whether the self-check is asked for, refused, or to stop."""

from __future__ import annotations

import pytest

from bot.knowledge.checking import refuses_check, wants_check, wants_stop


@pytest.mark.parametrize(
    "text",
    [
        "fine, look at them with me", "do the self check", "start test", "self check please but im on the bus so might vanish",
        "no i meant the questions. the eight things", "do you do the quiz thing", "yeah the is that me one", "ok lets do the eight questions",
        "can we do the quiz pls", "self-check", "no, the quiz", "give me the questions then", "let's go through the signs",
    ],
)  # fmt: skip
def test_a_plain_request_is_one(text: str) -> None:
    assert wants_check(text)


@pytest.mark.parametrize(
    "text", ["yes begin", "look mate i said yes. start it", "ok go", "yeah lets do it", "im ready"]
)
def test_where_it_is_at_hand_a_word_is_enough(text: str) -> None:
    assert wants_check(text, offered=True) and not wants_check(text)


@pytest.mark.parametrize(
    "text",
    [
        "no quiz", "no more questions", "i have a question", "what is the self check about", "how long is the check", "dont start the check",
        "i start my new job on monday", "i wouldnt call that trauma though, is it", "the questions they asked me at work were awful", "yes",
    ],
)  # fmt: skip
def test_anything_else_starts_nothing(text: str) -> None:
    assert not wants_check(text, offered=True)


@pytest.mark.parametrize("text", ["no quiz please", "no more quiz"])
def test_a_no_to_it(text: str) -> None:
    assert refuses_check(text)


@pytest.mark.parametrize(
    "text",
    [
        "can you stop this quiz pls", "can we stop this i have a question about ptsd", "stop there, enough for today", "i want to stop now",
        "ok stop", "lets stop here", "please stop asking", "quit", "end it here", "thats enough for today",
    ],
)  # fmt: skip
def test_it_is_to_stop(text: str) -> None:
    assert wants_stop(text)


@pytest.mark.parametrize(
    "text",
    [
        "i cant stop",
        "i never stop working",
        "i stop when im tired",
        "stop? never",
        "my boss told me to stop",
        "dont stop",
    ],
)
def test_to_tell_of_stopping_is_no_wish_to(text: str) -> None:
    assert not wants_stop(text)
