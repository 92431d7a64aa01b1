"""Going on from what was said: more, the other one, yes, no, and what was shared."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.knowledge import knowledge
from tests.agent import Conversation
from tests.client import cards, said

TOPICS = knowledge().topics


@pytest.mark.parametrize("topic", [name for name, one in TOPICS.items() if one.more and name != "ask_source"])
def test_more_is_something_new_until_there_is_nothing_new(talk: Conversation, topic: str) -> None:
    told = [said(talk.say(f"/{topic}"))]
    for more in TOPICS[topic].more:
        replies = talk.say("/tell_more")
        assert said(replies) == more.text
        assert bool(cards(replies, "source")) == bool(more.section)
        told.append(said(replies))
    end = talk.say("/tell_more")
    assert len(set(told)) == len(told), "nothing is told twice"
    assert not cards(end, "source")
    assert any(said(end).startswith(text.split("{")[0]) for text in knowledge().texts["nothing_new"])


def test_more_of_nothing_asks_of_what(talk: Conversation) -> None:
    replies = talk.say("/tell_more")
    assert replies[0]["text"] in knowledge().texts["no_topic"]
    assert replies[0]["buttons"]


@pytest.mark.parametrize(
    ("words", "place"), [("the first one", 0), ("the second one", 1), ("the last one", -1), ("the latter", -1)]
)
def test_places_in_the_last_list(talk: Conversation, words: str, place: int) -> None:
    talk.say("/sign_isolation", "/sign_overworking", "/ask_recall")
    listed = talk.slot("listed")
    assert listed == ["sign_isolation", "sign_overworking"]
    talk.say(words)
    assert talk.slot("topic") == listed[place]


def test_the_other_one_is_not_this_one(talk: Conversation) -> None:
    talk.say("/sign_isolation", "/sign_overworking", "the other one")
    assert talk.slot("topic") == "sign_isolation"


def test_a_correction_moves_the_topic(talk: Conversation) -> None:
    talk.say("/sign_isolation", "no, I meant the delegating")
    assert talk.slot("topic") == "sign_delegation"
    assert "action_restart" not in talk.actions()


@pytest.mark.parametrize(
    ("before", "offer", "action"),
    [
        (("/ask_definition", "/tell_more"), "tell_more", "action_affirm"),
        (("/sign_isolation", "/ask_recall"), "ask_therapy_suggestion", "action_affirm"),
    ],
)
def test_yes_goes_to_the_offer(talk: Conversation, before: tuple[str, ...], offer: str, action: str) -> None:
    talk.say(*before)
    assert talk.slot("offer") == offer
    replies = talk.say("/affirm")
    assert action in talk.actions()
    assert said(replies)


def test_yes_erases_where_that_was_asked(talk: Conversation) -> None:
    talk.say("/sign_isolation", "/delete_data")
    replies = talk.say("/affirm")
    assert replies[0]["text"].rstrip() in knowledge().texts["delete.done"]
    assert talk.slot("shared") is None


def test_yes_to_nothing_offers_the_ways_in(talk: Conversation) -> None:
    talk.say("/greet")
    replies = talk.say("/affirm")
    assert replies[0]["text"] in knowledge().texts["yes_to_what"]
    assert replies[0]["buttons"]


def test_no_is_accepted_and_nothing_is_erased(talks: Callable[[], Conversation]) -> None:
    plain, asked = talks(), talks()
    plain.say("/greet")
    assert plain.say("/deny")[0]["text"] in knowledge().texts["no_is_fine"]
    asked.say("/sign_isolation", "/delete_data")
    assert asked.say("/deny")[0]["text"] in knowledge().texts["delete.kept"]
    assert asked.slot("shared") == ["sign_isolation"]
    asked.say("/affirm")
    assert asked.slot("shared") == ["sign_isolation"], "a later yes does not erase"


def test_what_was_shared_is_read_back(talk: Conversation) -> None:
    assert said(talk.say("/ask_recall")).splitlines()[0] in knowledge().texts["recall.nothing"]
    talk.say("/sign_isolation", "/reason_control", "/sign_isolation")
    replies = talk.say("/ask_recall")
    words = said(replies)
    assert words.count(TOPICS["sign_isolation"].name) == 1
    assert TOPICS["reason_control"].name in words
    told = [{"id": one, "name": TOPICS[one].name} for one in ("sign_isolation", "reason_control")]
    assert cards(replies, "recall") == [{"type": "recall", "topics": told}]


def test_nothing_shared_is_no_card(talk: Conversation) -> None:
    assert cards(talk.say("/ask_recall"), "recall") == []


def test_restart_clears_what_was_shared(talk: Conversation) -> None:
    talk.say("/sign_isolation", "/restart")
    assert talk.slot("shared") is None
    assert talk.slot("topic") is None


@pytest.mark.parametrize("intent", [name for name in TOPICS if name.startswith(("sign_", "reason_", "problem_"))])
def test_the_source_is_that_of_the_last_topic(talk: Conversation, intent: str) -> None:
    talk.say(f"/{intent}")
    assert cards(talk.say("/ask_source"), "source")[0]["section"] == TOPICS[intent].section
