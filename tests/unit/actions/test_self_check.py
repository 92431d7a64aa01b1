"""The self-check: every way through it, and out of it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge import knowledge
from tests.agent import Conversation
from tests.client import cards, said

SIGNS = [name for name in knowledge().topics if name.startswith("sign_")]
Replies = list[dict[str, Any]]


@pytest.fixture
def check(talk: Conversation) -> Conversation:
    """A self-check that has just begun."""
    talk.say("/ask_self_check")
    return talk


def step(replies: Replies) -> int:
    """The number on the card."""
    return int(cards(replies, "self_check")[0]["step"])


def answers(talk: Conversation) -> dict[str, str]:
    """What was taken for an answer."""
    return dict(talk.slot("self_check")["answers"])


def test_it_begins_at_once_with_the_first_of_eight(talk: Conversation) -> None:
    replies = talk.say("/ask_self_check")
    assert step(replies) == 1
    assert "1 of 8" in said(replies)
    assert [button["title"] for button in replies[0]["buttons"]] == ["Often", "Sometimes", "Never", "Skip"]


def test_all_the_way_to_the_summary(check: Conversation) -> None:
    for number, text in enumerate([*["Often", "Never"] * 4, "For years"], start=2):
        assert step(check.say(text)) == number
    replies = check.say("A lot")
    summary = cards(replies, "self_check")[0]["summary"]
    assert [row["sign"] for row in summary] == SIGNS
    assert {"how_long", "in_the_way"} <= set(cards(replies, "self_check")[0])
    assert {row["often"] for row in summary} == {"often", "never"}
    assert cards(replies, "source")[0]["section"] == "signs"
    assert "no diagnosis" in said(replies)
    assert check.tracker.active_loop_name is None
    assert check.slot("shared") == [row["sign"] for row in summary if row["often"] == "often"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Often", "often"), ("all the time", "often"), ("yes", "often"), ("oh god yes", "often"), ("yeah that's me", "often"),
        ("Sometimes", "sometimes"), ("it depends", "sometimes"), ("now and then i guess", "sometimes"),
        ("idk like 3 times a week", "often"), ("most days", "often"), ("story of my life", "often"),
        ("only when im stressed", "sometimes"), ("once or twice", "sometimes"), ("eh 50 50", "sometimes"), ("not always", "sometimes"),
        ("i used to but not anymore", "never"), ("Never", "never"), ("not really", "never"), ("no", "never"), ("not often", "never"), ("hardly ever", "never"),
    ],
)  # fmt: skip
def test_free_words_are_answers(check: Conversation, text: str, expected: str) -> None:
    assert step(check.say(text)) == 2
    assert answers(check) == {SIGNS[0]: expected}


def test_skip_leaves_no_answer(check: Conversation) -> None:
    assert step(check.say("skip")) == 2
    assert step(check.say("I'd rather not say")) == 3
    assert answers(check) == {}


def test_back_and_another_answer(check: Conversation) -> None:
    check.say("Often")
    assert step(check.say("go back")) == 1
    check.say("Never")
    assert answers(check) == {SIGNS[0]: "never"}


def test_back_at_the_first_stays_there(check: Conversation) -> None:
    assert step(check.say("back")) == 1


def test_skip_after_back_takes_the_answer_away(check: Conversation) -> None:
    check.say("Often", "back", "skip")
    assert answers(check) == {}


@pytest.mark.parametrize("at", range(10))
def test_at_each_step_it_explains_goes_back_and_stops(check: Conversation, at: int) -> None:
    for _ in range(at):
        check.say("skip")
    before = said(check.say("repeat"))
    explained = check.say("what do you mean?")
    assert step(explained) == at + 1
    assert said(explained) != before
    assert step(check.say("back")) == max(1, at)
    check.say("stop")
    assert check.tracker.active_loop_name is None


@pytest.mark.parametrize("text", ["stop", "cancel", "forget it", "leave it", "never mind", "I want to stop"])
def test_ways_to_stop(check: Conversation, text: str) -> None:
    check.say("Often", text)
    assert check.tracker.active_loop_name is None
    assert check.actions()[-1] == "action_self_check_summary"


def test_stopped_with_answers_they_are_said_back(check: Conversation) -> None:
    replies = check.say("Often", "Never", "stop")
    assert [row["often"] for row in cards(replies, "self_check")[0]["summary"]] == ["often", "never"]


def test_stopped_without_answers_nothing_is_kept(check: Conversation) -> None:
    replies = check.say("stop")
    assert not cards(replies, "self_check")
    assert check.slot("shared") in (None, [])


@pytest.mark.parametrize("question", ["/ask_definition", "/ask_privacy", "/ask_treatment", "/bot_challenge"])
def test_a_question_in_between_is_answered_and_the_step_asked_again(check: Conversation, question: str) -> None:
    check.say("Often")
    replies = check.say(question)
    assert step(replies) == 2
    assert len([reply for reply in replies if reply.get("text")]) >= 2
    assert answers(check) == {SIGNS[0]: "often"}
    assert step(check.say("Never")) == 3


def test_what_can_not_be_read_is_asked_again_without_a_guess(check: Conversation) -> None:
    replies = check.mumble("the cat sat on a chair outside")
    assert step(replies) == 1
    assert answers(check) == {}
    assert check.tracker.active_loop_name


def test_no_score_and_no_diagnosis(check: Conversation) -> None:
    words = said(check.say(*["Often"] * 8, "For years", "A lot")).lower()
    assert not any(wrong in words for wrong in ("score", "out of", "%", "you have", "you are hyper", "disorder"))


@pytest.mark.parametrize("between", [("/reach_out", "stop"), ("I want to end my life", "I am safe right now")])
def test_left_for_something_else_it_goes_on_where_it_was(check: Conversation, between: tuple[str, ...]) -> None:
    check.say("Often", "Never", *between)
    assert check.tracker.active_loop_name is None
    replies = check.say("/ask_self_check")
    assert step(replies) == 3
    assert answers(check) == {SIGNS[0]: "often", SIGNS[1]: "never"}
    assert any(text in said(replies) for text in knowledge().texts["self_check.resumed"])


def test_one_question_at_a_time_where_an_answer_could_not_be_read(check: Conversation) -> None:
    for text in ("the cat sat on a chair outside", "the dog sat on a chair outside"):
        assert said(check.mumble(text)).count("?") == 1


@pytest.mark.parametrize("text", ["can we stop here for a sec", "pause"])
def test_a_break_leaves_it_and_keeps_the_answers(check: Conversation, text: str) -> None:
    check.say("Often")
    check.mumble(text, confidence=0.9, intent="restart")
    assert check.tracker.active_loop_name is None
    assert step(check.say("/ask_self_check")) == 2


def test_stopped_it_goes_on_when_it_is_asked_for(check: Conversation) -> None:
    check.say("Often", "stop")
    assert check.tracker.active_loop_name is None
    check.say("/ask_definition")
    assert check.tracker.active_loop_name is None, "never by itself"
    assert step(check.say("can we continue the questions")) == 2
    assert answers(check) == {SIGNS[0]: "often"}


def test_finished_it_begins_anew(check: Conversation) -> None:
    check.say(*["Often"] * 8, "For years", "A lot")
    assert step(check.say("/ask_self_check")) == 1
    assert answers(check) == {}


@pytest.mark.parametrize("erased", [("/restart",), ("/delete_data", "/affirm")])
def test_what_was_left_half_done_is_erased_with_the_rest(check: Conversation, erased: tuple[str, ...]) -> None:
    check.say("Often", "stop", *erased)
    assert step(check.say("/ask_self_check")) == 1


def test_so_do_i_have_it_is_never_met_with_silence(check: Conversation) -> None:
    replies = check.say("wait so do i have it or not")
    assert said(replies).startswith(tuple(knowledge().texts["self_check.verdict"]))
    assert step(replies) == 1
