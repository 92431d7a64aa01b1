"""Whom it is about: set by how a talk opens, kept until it is said otherwise; kin of old and words of address are nobody to be helped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from actions.persons import bare_kin, relation_in
from bot.knowledge import knowledge
from tests.agent import Conversation

TEXTS = knowledge().texts
Talks = Callable[[], Conversation]
ASKED_OF_THE_WRITER = ("How close is that to you?", "What worries you most about letting someone else do it?")


def said(replies: list[dict[str, Any]]) -> str:
    return " ".join(str(one["text"]) for one in replies if one.get("text"))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("this isn't really about me. my wife had a fall in may and now she won't let me carry a cup", "your wife"),
        ("my son's 22 and he never rings. he moved house on his own with a fever", "your son"),
        ("Gran is 80 and up on a ladder at the shed. she says she is fine", "your gran"),
    ],
)
def test_the_opening_sets_it_and_it_stays(talks: Talks, text: str, who: str) -> None:
    talk = talks()
    words = said(talk.say(text))
    assert talk.slot("about") == who and "this is about you" not in words, words
    words = said(talk.say("and then there is the garden, all of it, at night"))
    assert talk.slot("about") == who and not any(one in words for one in ASKED_OF_THE_WRITER), words
    assert not talk.slot("shared")


def test_it_goes_back_once_that_is_said(talks: Talks) -> None:
    talk = talks()
    talk.say("it's not me, it's my flatmate, she does everything alone", "no wait, i am asking about myself now")
    assert not talk.slot("about")


@pytest.mark.parametrize(
    "text",
    [
        "my nana used to say you don't show people you struggle",
        "my grandfather was the same, he never asked a soul, dead these ten years",
        "in our house nobody asked for anything, my father saw to that",
    ],
)
def test_kin_of_old_are_nobody_to_be_helped(talks: Talks, text: str) -> None:
    talk = talks()
    talk.say("i can't ask anyone for a lift")
    replies = talk.say(text)
    assert not talk.slot("about"), said(replies)
    assert "An idea to help" not in [one["title"] for reply in replies for one in reply.get("buttons") or []]


@pytest.mark.parametrize("text", ["a bus has one driver, my friend", "nah i'm good, my friend."])
def test_a_word_of_address_is_nobody(text: str) -> None:
    assert not relation_in(text)


def test_kin_are_known_by_their_bare_name_and_siblings_by_theirs() -> None:
    assert bare_kin("Mum is 70 and won't have us over") == "your mum" and not bare_kin("I was a dad at 19")
    assert relation_in("call my kid brother") == "your kid brother"
    assert relation_in("my daughter's 19") == "your daughter" and not relation_in("i lost my daughter's keys")


def test_nobody_under_one_roof_is_visited(talks: Talks) -> None:
    talk = talks()
    talk.say("my husband does it all alone, how do i help him")
    for _ in range(4):
        assert "come by" not in said(talk.say("/ask_help_someone"))
    assert "come by" not in said(talk.say("drop by? he is in the next room"))


def test_a_question_after_that_is_answered_for_them(talks: Talks) -> None:
    talk = talks()
    talk.say("my daughter's 20 and she hides every cold she has")
    words = said(talk.say("is it something i did wrong?"))
    assert words.startswith(tuple(one.partition(". ")[0] for one in knowledge().answers["their_way_my_doing"].says)), (
        words
    )
