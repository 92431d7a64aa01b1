"""Finding the words: what is wanted becomes a request, in three tones, with a way back and out."""

from __future__ import annotations

import pytest

from actions.finding_words.core import as_request, as_statement
from actions.finding_words.draft import draft
from actions.finding_words.sentence import LONGEST
from actions.finding_words.tones import TONES
from actions.finding_words.wish import wish_in
from actions.persons import whom
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
@pytest.mark.parametrize("kind", ["ask", "tell", "offer"])
def test_each_tone_is_another_message(who: str, what: str, kind: str) -> None:
    assert len({draft({"who": who, "what": what, "kind": kind, "tone": tone}) for tone in TONES}) == len(TONES)


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
    assert len({plain, smaller, composed(talk, "braver")}) == 3
    assert not cards(talk.say("braver"), "composer"), "there is nothing braver"
    talk.say("That's it")
    assert talk.tracker.active_loop_name is None
    assert talk.actions()[-1] == "action_reach_out_draft"
    assert talk.slot("reach_out")["worded"] == "your sister"


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
    assert any(text in replies[0]["text"] for text in knowledge().texts["reach_out.explain.who"])
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


@pytest.mark.parametrize(
    ("text", "who", "request_"),
    [
        ("help me ask my brother to watch the kids saturday", "your brother", "Could you watch the kids Saturday?"),
        ("what do i text my boss to get friday off", "your boss", "Could I get Friday off?"),
        ("can you help me word a message to my mum asking if she can come over", "your mum", "Could you come over?"),
        ("how do i ask my roommate for the rent", "your roommate", "Could you help me with the rent?"),
        ("I WANT TO ASK MY BROTHER TO HELP ME MOVE", "your brother", "Could you help me move?"),
        ("help me ask my sister in law if she could lend us a tent", "your sister in law", "Could you lend us a tent?"),
        ("ask my brother if he knows a plumber", "your brother", "Do you know a plumber?"),
        ("can i ask my boss if i can work from home", "your boss", "Could I work from home?"),
        ("write to my landlord about the heating", "your landlord", "Could we talk about the heating?"),
        ("help me text Sarah to come over friday", "Sarah", "Could you come over Friday?"),
        ("help me invite my neighbours for dinner", "your neighbours", "Could you come for dinner?"),
        ("i need a lift, can you help me ask my neighbor", "your neighbor", "I could use a lift."),
        ("help me ask my friend Jo to come over", "your friend", "Could you come over?"),
        ("help me ask tom to do the rota from monday", "Tom", "Could you do the rota from Monday?"),
        ("how do i ask people to help me move", "", "Could you help me move?"),
        ("how do i ask for a raise", "", "Could I have a raise?"),
    ],
)
def test_the_first_message_tells_whom_and_what_for(text: str, who: str, request_: str) -> None:
    wish = wish_in(text)
    assert (wish.who, as_request(wish.what), wish.kind) == (who, request_, "ask")


@pytest.mark.parametrize(
    ("text", "kind", "statement"),
    [
        ("help me say sorry to him that i snapped at him", "sorry", "I'm sorry that I snapped at you."),
        ("i want to apologise to my mum for snapping", "sorry", "I'm sorry for snapping."),
        ("can you help me thank her for driving me", "thank", "Thank you for driving me."),
        ("help me tell my sister i cant come on sunday", "tell", "I can't come on Sunday."),
        ("how can i tell my friend that i miss her", "tell", "I miss you."),
        ("word a text to my boss that i can't take the shift", "tell", "I can't take the shift."),
    ],
)
def test_thanks_an_apology_and_news_are_no_request(text: str, kind: str, statement: str) -> None:
    wish = wish_in(text, "your sister")
    assert wish.kind == kind
    assert as_statement(kind, wish.what) == statement
    assert statement.lower() in draft({"who": wish.who, "what": wish.what, "kind": kind, "tone": "plain"}).lower()


@pytest.mark.parametrize(
    "text", ["help me ask someone for help", "help me ask for something", "help me with my problem"]
)
def test_nothing_is_made_of_what_says_nothing(text: str) -> None:
    assert (wish_in(text).who, wish_in(text).what) == ("", "")


def test_what_was_told_at_first_is_not_asked_again(talk: Conversation) -> None:
    replies = talk.say("help me ask my brother to watch the kids saturday")
    assert talk.slot("reach_out")["step"] == "how"
    assert "your brother" in replies[0]["text"]
    assert "watch the kids Saturday" in composed(talk, "gently")


def test_whom_only_is_asked_where_that_is_missing(talk: Conversation) -> None:
    talk.say("help me ask someone to drive me to the hospital")
    assert talk.slot("reach_out")["step"] == "who"
    talk.say("my neighbour")
    assert talk.slot("reach_out")["step"] == "how"
    assert composed(talk, "plainly") == "Hi, could you drive me to the hospital?"


def test_who_is_asked_once_more_and_then_left_open(talk: Conversation) -> None:
    talk.say("/reach_out")
    replies = talk.mumble("it is all so complicated")
    assert talk.slot("reach_out")["step"] == "who"
    assert any(text in replies[0]["text"] for text in knowledge().texts["reach_out.who_again"])
    talk.mumble("the same as before")
    assert talk.slot("reach_out")["step"] == "what"


def test_a_name_given_late_a_tone_given_early_and_a_nod_are_no_wish(talk: Conversation) -> None:
    talk.say("/reach_out", "skip", "my roommate")
    assert talk.slot("reach_out")["who"] == "your roommate"
    talk.say("gently", "ok")
    assert talk.slot("reach_out")["step"] == "what"
    message = composed(talk, "a lift on friday")
    assert "I could use a lift on Friday." in message
    assert "roommate" not in message and "gently" not in message


def test_what_it_is_about_may_come_last(talk: Conversation) -> None:
    talk.say("/reach_out", "my roommate", "skip", "with the rent this month please")
    assert talk.slot("reach_out")["step"] == "how"
    assert "the rent this month" in composed(talk, "plainly")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("not like that, i want to say i miss her", "I miss you."),
        ("no, ask if she can fix the sink", "Could you fix the sink?"),
        ("can you add that it's urgent", "It's urgent."),
        ("add that i'm sorry", "I'm sorry."),
        ("can you add that i miss her", "I miss you."),
    ],
)
def test_the_message_can_be_changed(talk: Conversation, text: str, expected: str) -> None:
    talk.say("/reach_out", "my sister", "a lift", "gently")
    assert expected in composed(talk, text)


def test_the_one_before_comes_back(talk: Conversation) -> None:
    plain = composed(talk, "/reach_out", "my sister", "a lift", "plainly")
    assert composed(talk, "braver") != plain
    assert composed(talk, "the first one was better") == plain


def test_a_worry_about_the_answer_is_met(talk: Conversation) -> None:
    replies = talk.say("/reach_out", "my boss", "a day off", "plainly", "what if he says no")
    assert any(text in replies[0]["text"] for text in knowledge().texts["reach_out.draft.no"])


def test_skip_at_the_end_is_done(talk: Conversation) -> None:
    replies = talk.say("/reach_out", "my boss", "a day off", "plainly", "skip")
    assert talk.tracker.active_loop_name is None
    assert replies[0]["text"] in knowledge().texts["reach_out.sent"]


def test_for_somebody_who_needs_help_it_is_an_offer(talk: Conversation) -> None:
    talk.say("/ask_help_someone", "/reach_out", "my sister")
    assert talk.slot("reach_out")["kind"] == "offer"
    message = composed(talk, "cook her a meal on sunday", "plainly")
    assert "I could cook you a meal on Sunday." in message
    assert "find it easy to ask" not in message


def test_that_a_message_was_worded_is_read_back(talk: Conversation) -> None:
    talk.say("/reach_out", "my sister", "a lift", "gently", "that's it")
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
    assert talk.slot("reach_out")["what"] == text


@pytest.mark.parametrize(
    ("text", "vote", "left"), [("to keep my pills for me", 0.95, False), ("that i want to die", 0.1, True)]
)
def test_a_strong_vote_asks_and_the_rules_end_the_form(talk: Conversation, text: str, vote: float, left: bool) -> None:
    assert in_danger(talk, text, vote)
    assert (talk.tracker.active_loop_name is None) is left


def test_a_doctor_is_told_in_the_words_for_doctors(talk: Conversation) -> None:
    talk.say("/reach_out", "my therapist", "skip", "that i cant trust people and want a first talk")
    message = composed(talk, "nicer")
    assert message.startswith("Hello") and "I can't trust people and want a first talk." in message


def test_the_one_it_is_about_is_not_the_one_it_is_for(talk: Conversation) -> None:
    talk.say("/reach_out", "that it is too much and she could take the kids on saturdays")
    assert talk.slot("reach_out")["who"] == ""
    assert "take the kids on Saturdays" in composed(talk, "gently")


def test_the_one_spoken_of_before_is_who_her_means(talk: Conversation) -> None:
    talk.mumble("my sister lives so far away")
    talk.mumble("help me write her", confidence=0.9, intent="reach_out")
    assert talk.slot("reach_out")["who"] == "your sister"


def test_thanks_can_be_added(talk: Conversation) -> None:
    talk.say("/reach_out", "my boss", "a day off", "plainly")
    talk.mumble("add thanks", confidence=0.9, intent="thank")
    assert talk.tracker.active_loop_name == "reach_out_form"


def test_a_few_words_to_tell_are_taken_in_last(talk: Conversation) -> None:
    talk.say("/reach_out", "my mum", "skip")
    talk.mumble("that im tired")
    assert "I'm tired." in composed(talk, "gently")
