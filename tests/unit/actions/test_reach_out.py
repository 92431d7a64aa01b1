"""Finding the words: what is wanted becomes a request, in three tones, with a way back and out."""

from __future__ import annotations

import pytest

from actions.draft import LONGEST, TONES, as_request, draft, whom
from bot.knowledge import knowledge
from tests.agent import Conversation
from tests.client import cards


def composed(talk: Conversation, *texts: str) -> str:
    """The message that is offered after these words."""
    return str(cards(talk.say(*texts), "composer")[0]["text"])


@pytest.mark.parametrize(
    ("wanted", "request_"),
    [
        ("I want her to drive me to the hospital", "Could you drive me to the hospital?"),
        ("I'd like him to pick up the kids on friday", "Could you pick up the kids on Friday?"),
        ("ask if she can come over tonight", "Could you come over tonight?"),
        ("to talk", "Could we talk?"),
        ("I want to borrow your car", "Could I borrow your car?"),
        ("help with the move", "Could you help me with the move?"),
        ("a lift to the airport", "I could use a lift to the airport."),
        ("Someone to listen", "Could you listen to me for a bit?"),
        ("", ""),
        ("   ", ""),
    ],
)
def test_what_is_wanted_is_turned_to_the_one_who_is_asked(wanted: str, request_: str) -> None:
    assert as_request(wanted) == request_


@pytest.mark.parametrize(
    "wanted", ["x" * 2000, "please " * 300, "I want her to " * 100, "…", "?!", "a", "{request}", "him", "to"]
)
def test_any_words_make_a_message_of_bounded_length(wanted: str) -> None:
    for tone in TONES:
        message = draft({"what": wanted, "who": "a friend", "tone": tone})
        assert message
        assert len(message) < LONGEST + 300
        assert "{" not in message.replace(wanted, "")


@pytest.mark.parametrize("who", ["a friend", "a doctor", ""])
@pytest.mark.parametrize("what", ["a lift", ""])
def test_three_tones_are_three_messages(who: str, what: str) -> None:
    assert len({draft({"who": who, "what": what, "tone": tone}) for tone in TONES}) == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [("my sister", "your sister"), ("A friend", "a friend"), ("my best friend", "your best friend")],
)
def test_whom_it_is_for(text: str, expected: str) -> None:
    assert whom(text, None) == expected


def test_three_steps_to_a_draft_and_its_tones(talk: Conversation) -> None:
    plain = composed(talk, "/reach_out", "my sister", "a lift to the hospital on friday", "Plainly")
    assert "lift to the hospital on Friday" in plain
    smaller = composed(talk, "smaller")
    assert smaller != plain
    assert composed(talk, "braver") == plain
    braver = composed(talk, "braver")
    assert len({plain, smaller, braver}) == 3
    assert composed(talk, "braver") == braver, "there is nothing braver"
    talk.say("That's it")
    assert talk.tracker.active_loop_name is None
    assert talk.actions()[-1] == "action_reach_out_draft"
    assert talk.slot("reach_out") is None


@pytest.mark.parametrize("steps", [(), ("my sister",), ("my sister", "a lift"), ("my sister", "a lift", "Gently")])
@pytest.mark.parametrize("text", ["stop", "cancel", "forget it", "leave it"])
def test_it_can_be_left_at_each_step(talk: Conversation, steps: tuple[str, ...], text: str) -> None:
    replies = talk.say("/reach_out", *steps, text)
    assert talk.tracker.active_loop_name is None
    assert replies[0]["text"] in knowledge().texts["reach_out.left"]


def test_back_leads_to_the_step_before(talk: Conversation) -> None:
    talk.say("/reach_out", "my sister", "a lift")
    assert talk.slot("reach_out")["step"] == "how"
    talk.say("back")
    assert talk.slot("reach_out")["step"] == "what"
    talk.say("back", "back")
    assert talk.slot("reach_out")["step"] == "who"


def test_all_can_be_skipped(talk: Conversation) -> None:
    assert composed(talk, "/reach_out", "skip", "skip", "skip")


def test_what_do_you_mean_is_answered(talk: Conversation) -> None:
    talk.say("/reach_out")
    replies = talk.say("what do you mean")
    assert any(text in replies[0]["text"] for text in knowledge().texts["reach_out.explain"])
    assert talk.slot("reach_out")["step"] == "who"


def test_a_question_in_between_is_answered_and_the_step_asked_again(talk: Conversation) -> None:
    replies = talk.say("/reach_out", "my sister", "/ask_privacy")
    assert len([reply for reply in replies if reply.get("text")]) >= 2
    assert talk.slot("reach_out")["step"] == "what"
    assert talk.tracker.active_loop_name == "reach_out_form"


def test_nobody_to_ask_is_met(talk: Conversation) -> None:
    replies = talk.say("/reach_out", "I don't have anyone")
    assert any(text in replies[0]["text"] for text in knowledge().texts["reach_out.nobody"])
    assert talk.tracker.active_loop_name


def test_general_advice_carries_no_source(talk: Conversation) -> None:
    replies = talk.say("/reach_out", "my sister", "a lift", "Gently")
    assert not cards(replies, "source")
    assert "eneral advice" in replies[0]["text"]
