"""Who helps somebody gets what can be done or said for them, each once; the writer's own step stays their own."""

from __future__ import annotations

import pytest

from bot.knowledge import knowledge
from tests.turns import Turns

STEPS = knowledge().steps
HELPS, SAYS = ({step.text for step in STEPS[kind]} for kind in ("help_someone", "say_to_them"))


def given(words: str) -> str:
    """Which step stands in a reply."""
    return next((one for one in (*HELPS, *SAYS) if one in words), "")


def test_there_are_enough_and_none_is_given_twice() -> None:
    talk = Turns()
    told = [given(talk.say("/ask_help_someone")) for _ in HELPS]
    assert len(HELPS) >= 14 and len(set(told)) == len(HELPS)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("My husband won't let anyone help. What do I say to him when he's on the ladder?", "if I held it"),
        ("what do i say to her when she comes home drained", "dinner"),
        ("what can i tell him when he shouts at me", "don't want to fight"),
        ("what do i say to my son after his review went badly, when he comes down", "sounds rough"),
    ],
)
def test_words_to_be_spoken_are_given_by_what_was_told(text: str, part: str) -> None:
    words = Turns().say(text, "ask_help_someone")
    assert given(words) in SAYS and part in words and "General advice" in words


@pytest.mark.parametrize(
    "text",
    [
        "what can i actually do for him this weekend",
        "is there something small i can do for my dad",
        "one small thing I can try with her on Sunday?",
    ],
)
def test_something_for_them_is_no_step_of_the_writers(text: str) -> None:
    talk = Turns()
    words = talk.say(text, "ask_first_step")
    assert given(words) in HELPS and talk.slots["about"]


def test_a_step_for_me_is_for_me_and_one_for_her_is_for_her() -> None:
    talk = Turns()
    talk.say("my flatmate carries everything herself", "ask_help_someone")
    assert not given(talk.say("and me? is there a small first step", "ask_first_step"))
    assert given(talk.say("and for her?", "out_of_scope")) in HELPS


def test_who_does_it_all_is_not_asked_to_do_more() -> None:
    words = [Turns(str(place)).say("my girlfriend does everything alone", "ask_help_someone") for place in range(20)]
    assert not any("let them do something for you" in one for one in words)
