"""What ends a turn: the notice that this is a program, the line after danger, a word when something failed."""

from __future__ import annotations

import pytest

from tests.agent import Conversation
from tests.client import said

HOUR, DAY = 3_600, 86_400
NOTICE, REMINDER, UNAVAILABLE = "utter_ai_notice", "utter_crisis_reminder", "utter_unavailable"


@pytest.mark.parametrize("first", ["hello", "/sign_isolation", "/ask_self_check"])
def test_the_notice_ends_the_first_reply_and_comes_once(talk: Conversation, first: str) -> None:
    talk.say(first)
    assert talk.actions()[-1] == NOTICE or talk.tracker.active_loop_name
    talk.say("/sign_perfectionism" if talk.tracker.active_loop_name is None else "stop")
    talk.say("/greet")
    talk.say("/greet")
    assert NOTICE not in talk.actions()
    assert _times(talk, NOTICE) == 1


def test_where_danger_is_asked_about_first_the_notice_comes_with_the_second_reply(talk: Conversation) -> None:
    talk.say("I wish I was dead")
    assert NOTICE not in talk.actions()
    talk.say("I dunno")
    assert talk.actions()[-1] == NOTICE
    talk.say("I am safe right now")
    talk.say("/greet")
    assert NOTICE not in talk.actions()
    assert _times(talk, NOTICE) == 1


def test_where_it_becomes_a_crisis_then_the_notice_waits_for_one_more_reply(talk: Conversation) -> None:
    talk.say("I wish I was dead")
    talk.say("I am going to kill myself tonight")
    assert NOTICE not in talk.actions()
    talk.say("I don't know what to do")
    assert talk.actions()[-1] == NOTICE
    talk.say("/greet")
    assert _times(talk, NOTICE) == 1


def _times(talk: Conversation, action: str) -> int:
    return sum(getattr(event, "action_name", None) == action for event in talk.tracker.events)


def test_the_notice_comes_again_after_three_hours(talk: Conversation) -> None:
    talk.say("/greet")
    talk.wait(3 * HOUR - 60)
    talk.say("/greet")
    assert NOTICE not in talk.actions()
    talk.wait(2 * 60)
    talk.say("/greet")
    assert talk.actions()[-1] == NOTICE


def test_the_notice_comes_again_in_danger_too_and_last(talk: Conversation) -> None:
    talk.say("I am going to kill myself tonight")
    talk.say("thanks")
    assert NOTICE not in talk.actions()
    talk.wait(3 * HOUR + 60)
    talk.say("I want to end my life")
    assert talk.actions()[-1] == NOTICE and talk.actions()[0].startswith("utter_crisis_")
    talk.wait(7 * DAY + 60)
    talk.say("I want to end my life")
    assert talk.actions()[-1] == NOTICE


@pytest.mark.parametrize("before", ["hello", "/ask_self_check", "I am going to kill myself tonight"])
def test_whoever_asks_is_told_that_it_is_a_program(talk: Conversation, before: str) -> None:
    talk.say(before)
    replies = talk.say("are you a real person or a robot?")
    assert "program" in said(replies)


def test_after_seven_idle_days_a_conversation_begins_anew(talk: Conversation) -> None:
    talk.say("/sign_isolation")
    talk.wait(6 * DAY)
    talk.say("/ask_recall")
    assert talk.slot("shared") == ["sign_isolation"]
    talk.wait(7 * DAY + 60)
    replies = talk.say("/ask_recall")
    assert talk.slot("shared") is None
    assert talk.actions()[-1] == NOTICE
    assert "isolat" not in said(replies).lower()


@pytest.mark.parametrize(
    "text",
    [
        "/ask_definition",
        "/sign_isolation",
        "/ask_therapy_suggestion",
        "/ask_first_step",
        "/tell_more",
        "/affirm",
        "/deny",
        "/ask_recall",
        "/delete_data",
        "/restart",
        "/ask_self_check",
        "/reach_out",
    ],
)
def test_an_action_that_can_not_run_is_owned_up_to(talk: Conversation, text: str) -> None:
    talk.say("/greet")
    talk.action_server_down()
    replies = talk.say(text)
    assert said(replies), "silence"
    assert UNAVAILABLE in talk.actions()
    talk.action_server_up()
    assert talk.say("/ask_definition")
    assert UNAVAILABLE not in talk.actions()


def test_not_even_asking_back_is_silent_without_actions(talk: Conversation) -> None:
    talk.say("/greet")
    talk.action_server_down()
    assert said(talk.mumble())
    assert UNAVAILABLE in talk.actions()


def test_small_talk_needs_no_action_server(talk: Conversation) -> None:
    talk.action_server_down()
    for text, expected in {"/greet": "utter_greet", "/thank": "utter_thank", "/ask_privacy": "utter_privacy"}.items():
        talk.say(text)
        assert talk.actions()[0] in (expected, "action_session_start")
        assert UNAVAILABLE not in talk.actions()


@pytest.mark.parametrize("form", ["/ask_self_check", "/reach_out"])
def test_a_form_survives_an_action_server_that_goes_and_comes(talk: Conversation, form: str) -> None:
    talk.say(form)
    talk.action_server_down()
    assert said(talk.say("often"))
    talk.action_server_up()
    assert said(talk.say("skip"))
    assert UNAVAILABLE not in talk.actions()


def test_the_line_is_named_after_content_only(talk: Conversation) -> None:
    talk.say("/greet", "I wish I was dead", "I am safe right now")
    talk.say("/ask_signs")
    assert talk.actions() == ["action_explain", REMINDER]
    talk.say("/greet")
    assert talk.actions() == ["utter_greet"]


def test_no_line_after_what_was_told_is_erased(talk: Conversation) -> None:
    talk.say("I am going to kill myself tonight", "I am safe right now", "/ask_signs")
    assert talk.actions() == ["action_explain", REMINDER]
    for text in ("/delete_data", "/affirm", "/ask_signs", "/ask_treatment"):
        talk.say(text)
        assert REMINDER not in talk.actions(), text


def test_no_line_without_danger(talk: Conversation) -> None:
    talk.say("/greet", "/ask_signs")
    assert talk.actions() == ["action_explain"]
