"""Finding the words in the real bot: understanding, form, danger, what is kept and what is erased."""

from __future__ import annotations

import pytest

from bot.knowledge import knowledge
from tests.agent import Conversation
from tests.client import cards


def composed(talk: Conversation, *texts: str) -> str:
    """The message that is offered after these words."""
    return str(cards(talk.say(*texts), "composer")[0]["text"])


def test_two_steps_to_a_draft_and_its_versions(talk: Conversation) -> None:
    plain = composed(talk, "/reach_out", "my sister", "a lift to the hospital on friday")
    assert plain == "Hi, could I have a lift to the hospital on Friday?"
    smaller = composed(talk, "smaller")
    assert smaller != plain
    assert composed(talk, "braver") == plain
    assert len({plain, smaller, composed(talk, "braver")}) == 3
    assert not cards(talk.say("braver"), "composer"), "there is nothing braver"
    talk.say("That's it")
    assert talk.tracker.active_loop_name is None
    assert talk.actions()[-1] == "action_reach_out_draft"
    assert talk.slot("reach_out")["worded"] == "your sister"


@pytest.mark.parametrize("steps", [(), ("my sister",), ("my sister", "a lift"), ("my sister", "a lift", "Gently")])
@pytest.mark.parametrize("text", ["stop", "cancel", "forget it", "leave it", "actually i dont want to write anything"])
def test_it_can_be_left_at_each_step(talk: Conversation, steps: tuple[str, ...], text: str) -> None:
    replies = talk.say("/reach_out", *steps, text)
    assert talk.tracker.active_loop_name is None
    assert replies[0]["text"] in knowledge().texts["reach_out.left"]


def test_back_leads_to_the_step_before(talk: Conversation) -> None:
    talk.say("/reach_out", "my sister", "a lift", "back")
    assert talk.slot("reach_out")["step"] == "what"
    talk.say("back")
    assert talk.slot("reach_out")["step"] == "who"


def test_all_can_be_skipped(talk: Conversation) -> None:
    assert composed(talk, "/reach_out", "skip", "skip")


def test_what_do_you_mean_is_answered(talk: Conversation) -> None:
    talk.say("/reach_out")
    replies = talk.say("what do you mean")
    assert any(text in replies[0]["text"] for text in knowledge().texts["reach_out.explain.who"])
    assert talk.slot("reach_out")["step"] == "who"


def test_a_question_in_between_is_answered_and_the_step_asked_again(talk: Conversation) -> None:
    replies = talk.say("/reach_out", "my sister", "/ask_privacy")
    assert len([reply for reply in replies if reply.get("text")]) >= 2
    assert talk.slot("reach_out")["step"] == "what"
    assert talk.tracker.active_loop_name == "reach_out_form"


def test_general_advice_carries_no_source(talk: Conversation) -> None:
    replies = talk.say("/reach_out", "my sister", "a lift")
    assert not cards(replies, "source")
    assert "eneral advice" in replies[0]["text"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("help me ask my brother to watch the kids saturday", "Hi, could you watch the kids Saturday?"),
        ("can you help me word a message to my mum asking if she can come over", "Hi Mum, could you come over?"),
        ("I WANT TO ASK MY BROTHER TO HELP ME MOVE", "Hi, could you HELP ME MOVE?"),
        ("help me ask my sister in law if she could lend us a tent", "Hi, could you lend us a tent?"),
        ("help me text Sarah to come over friday", "Hi Sarah, could you come over Friday?"),
        ("help me ask my friend Jo to come over", "Hi Jo, could you come over?"),
        ("help me tell my sister i cant come on sunday", "Hi, I can't come on Sunday."),
        ("word a text to my boss that i can't take the shift", "Hello, I can't take the shift."),
        ("how can i tell my friend Ana that i miss her", "Hi Ana, I miss you."),
    ],
)
def test_the_first_message_tells_whom_and_what_for(talk: Conversation, text: str, message: str) -> None:
    assert composed(talk, text) == message


def test_whom_only_is_asked_where_that_is_missing(talk: Conversation) -> None:
    talk.say("help me ask someone to drive me to the hospital")
    assert talk.slot("reach_out")["step"] == "who"
    assert composed(talk, "my neighbour") == "Hi, could you drive me to the hospital?"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("add that i'm sorry", "I'm sorry."),
        ("can you add that i miss her", "I miss you."),
        ("put that i'll pay for the petrol at the end", "I'll pay for the petrol."),
        ("and say thanks for last week too", "hanks for last week"),
    ],
)
def test_the_message_can_be_added_to(talk: Conversation, text: str, expected: str) -> None:
    talk.say("/reach_out", "my sister", "a lift")
    message = composed(talk, text)
    assert expected in message and "a lift" in message


@pytest.mark.parametrize(
    ("text", "there", "gone"),
    [
        ("change friday to saturday", "Saturday", "Friday"),
        ("take out the last sentence", "a lift", "exhausted"),
        ("lose the exhausted bit", "a lift", "exhausted"),
        ("saturday not friday", "Saturday", "Friday"),
    ],
)
def test_words_of_it_can_be_changed(talk: Conversation, text: str, there: str, gone: str) -> None:
    talk.say("/reach_out", "my sister", "a lift on friday", "add that i'm exhausted")
    message = composed(talk, text)
    assert there in message and gone not in message


def test_the_one_before_comes_back(talk: Conversation) -> None:
    plain = composed(talk, "/reach_out", "my sister", "a lift")
    assert composed(talk, "braver") != plain
    assert composed(talk, "the first one was better") == plain


def test_a_worry_about_the_answer_is_met(talk: Conversation) -> None:
    replies = talk.say("/reach_out", "my boss", "a day off", "what if he says no")
    assert any(text in replies[0]["text"] for text in knowledge().texts["reach_out.draft.no"])
    assert not cards(replies, "composer")


def test_that_a_message_was_worded_is_read_back(talk: Conversation) -> None:
    talk.say("/reach_out", "my sister", "a lift", "that's it")
    assert "your sister" in talk.say("/ask_recall")[0]["text"]
    talk.say("/delete_data", "/affirm")
    assert "your sister" not in talk.say("/ask_recall")[0]["text"]


def in_danger(talk: Conversation, text: str, vote: float) -> bool:
    """Is a wish for a message, on which the classifier alone votes for danger, met as danger?"""
    talk.say("/reach_out", "my sister")
    talk.mumble(text, confidence=vote, intent="crisis_suicide", level="check", kind="crisis_suicide")
    return talk.slot("risk_level") is not None


@pytest.mark.parametrize("text", ["someone to sit with me on sunday", "bring the tent"])
def test_a_faint_vote_does_not_end_the_form(talk: Conversation, text: str) -> None:
    assert not in_danger(talk, text, 0.15)
    assert talk.tracker.active_loop_name == "reach_out_form"


@pytest.mark.parametrize(
    ("text", "vote", "left"), [("to keep my pills for me", 0.95, False), ("that i want to die", 0.1, True)]
)
def test_a_strong_vote_asks_and_the_rules_end_the_form(talk: Conversation, text: str, vote: float, left: bool) -> None:
    assert in_danger(talk, text, vote)
    assert (talk.tracker.active_loop_name is None) is left


def test_after_danger_was_denied_the_message_goes_on(talk: Conversation) -> None:
    message = composed(talk, "/reach_out", "my sister", "a lift on friday")
    talk.mumble("take the pills out", confidence=0.95, intent="crisis_suicide", level="check", kind="crisis_suicide")
    talk.say("no")
    assert talk.tracker.active_loop_name == "reach_out_form"
    assert composed(talk, "show it to me again") == message


def test_the_one_spoken_of_before_is_who_her_means(talk: Conversation) -> None:
    talk.mumble("my sister lives so far away")
    talk.mumble("help me write her", confidence=0.9, intent="reach_out")
    assert talk.slot("reach_out")["who"] == "your sister"


def test_a_long_reply_is_taken_and_bounded(talk: Conversation) -> None:
    message = composed(talk, "/reach_out", "my sister", "that i miss you all " + "and that house of ours " * 60)
    assert len(message) < 1300
