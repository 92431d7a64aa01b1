"""Which kinds of therapy fit what was shared, by the table, and not after abuse."""

from __future__ import annotations

import pytest

from bot.knowledge import knowledge
from tests.agent import Conversation
from tests.client import cards, said

FITS = knowledge().fits
ABUSE = "My husband beats me"


def families(talk: Conversation, *texts: str) -> list[str]:
    """The kinds that are suggested after these messages."""
    return [item["id"] for item in cards(talk.say(*texts), "therapy")[0]["items"]]


@pytest.mark.parametrize("topic", FITS)
def test_each_topic_gets_the_kinds_of_the_table(talk: Conversation, topic: str) -> None:
    replies = talk.say(f"/{topic}", "/ask_therapy_suggestion")
    items = cards(replies, "therapy")[0]["items"]
    assert [item["id"] for item in items] == [fit.family for fit in FITS[topic]][:2]
    assert all("you mentioned" in item["because"] for item in items)
    assert cards(replies, "source")[0]["section"] == "treatment"
    assert "professional" in said(replies)


def test_what_most_of_it_speaks_for_comes_first(talk: Conversation) -> None:
    assert families(talk, "/problem_intimacy", "/reason_triggers", "/reason_control", "/ask_therapy_suggestion")[0] == (
        "trauma_focused"
    )


@pytest.mark.parametrize("topic", FITS)
def test_after_abuse_no_attachment_therapy(talk: Conversation, topic: str) -> None:
    talk.say(f"/{topic}", ABUSE, "I am safe right now")
    assert talk.slot("risk_kind") == "crisis_abuse"
    replies = talk.say("/ask_therapy_suggestion")
    suggested = [item["id"] for card in cards(replies, "therapy") for item in card["items"]]
    assert "attachment_focused" not in suggested
    assert "attachment" not in said(replies).lower()
    assert "couple" not in said(replies).lower()


def test_after_abuse_and_starting_over_still_none(talk: Conversation) -> None:
    talk.say(ABUSE, "I am safe right now", "/restart", "/problem_intimacy")
    assert "attachment" not in said(talk.say("/ask_therapy_suggestion")).lower()


def test_with_nothing_shared_one_question_is_asked(talk: Conversation) -> None:
    replies = talk.say("/ask_therapy_suggestion")
    assert not cards(replies, "therapy")
    assert len(replies[0]["buttons"]) == 4


@pytest.mark.parametrize("therapy", [*knowledge().therapies, *knowledge().families])
def test_each_kind_is_explained_with_its_source(talk: Conversation, therapy: str) -> None:
    replies = talk.say(f'/ask_therapy_type{{"therapy": "{therapy}"}}')
    assert cards(replies, "source")[0]["section"] == "treatment"
    assert said(replies)


def test_a_condition_by_name_is_no_therapy(talk: Conversation) -> None:
    replies = talk.say('/ask_therapy_type{"condition": "avpd"}')
    assert cards(replies, "source")[0]["section"] == "conditions"
    assert "AVPD" in said(replies)


def test_without_a_name_the_three_kinds_are_choices(talk: Conversation) -> None:
    buttons = talk.say("/ask_therapy_type")[0]["buttons"]
    assert len(buttons) == len(knowledge().families) == 3


@pytest.mark.parametrize("therapy", [*knowledge().therapies, *knowledge().families])
def test_each_kind_is_named_when_it_is_explained(talk: Conversation, therapy: str) -> None:
    kind = knowledge().therapies.get(therapy) or knowledge().families[therapy]
    for _ in range(2):
        assert kind.name.lower() in said(talk.say(f'/ask_therapy_type{{"therapy": "{therapy}"}}')).lower()


def test_in_the_middle_of_the_self_check_there_is_an_answer_too(talk: Conversation) -> None:
    replies = talk.say("/ask_self_check", "/ask_therapy_suggestion")
    assert next(one["text"] for one in replies if one.get("text")) in knowledge().texts["therapy.later"]
