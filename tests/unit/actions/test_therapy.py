"""Which kinds of therapy fit what was shared, by the table, and not after abuse."""

from __future__ import annotations

import pytest

from actions.said import sentences
from bot.knowledge import knowledge
from tests.agent import Conversation
from tests.client import cards, said
from tests.turns import Turns

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


def test_a_story_that_asks_what_would_be_right_gets_a_suggestion() -> None:
    text = "he cheated two yrs ago and since then i handle everything myself, what therapy would be right for something like that"
    words = Turns().say(text, "ask_therapy_type", ["reason_lost_trust"])
    assert "because you mentioned losing trust" in words


def test_the_second_kind_and_what_happens_in_it() -> None:
    talk = Turns()
    talk.say("/ask_treatment")
    words = talk.say("the second one, what happens in it", "ask_therapy_type")
    assert any(text in words for text in knowledge().texts["silent.session"])
    assert any(text in words for text in knowledge().families["trauma_focused"].inform)


def test_is_that_the_tapping_thing() -> None:
    talk = Turns()
    talk.say("/ask_treatment")
    assert "emotionally focused" in talk.say("is that the tapping thing", "out_of_scope")


def test_two_therapies_are_both_explained() -> None:
    words = Turns().say("whats the cbt one vs the trauma cbt one", "ask_therapy_type", therapy="cbt")
    therapies = knowledge().therapies
    told = {one: [_less_the_session(text) for text in therapies[one].inform] for one in ("cbt", "tf_cbt")}
    assert all(any(text in words for text in texts) for texts in told.values())
    assert len(words.split()) <= 60  # what is true of each of them, that no session is described, is left out


def _less_the_session(text: str) -> str:
    return " ".join(one for one in sentences(text) if "session" not in one)


def test_after_one_that_did_not_help_the_other_kinds_are_named() -> None:
    talk = Turns()
    words = talk.say("i tried cbt and hated it. what else", "ask_therapy_type", therapy="cbt")
    families = knowledge().families
    assert all(any(text in words for text in families[one].inform) for one in ("trauma_focused", "attachment_focused"))
    assert not any(text in words for text in knowledge().therapies["cbt"].inform)


def test_a_story_before_a_price_is_kept() -> None:
    talk = Turns()
    shown = {"problem_relationship_strain": "My wife says I shut her out"}
    words = talk.say(
        "My wife says I shut her out, anyway how much does EMDR cost", "ask_therapy_type", shown, therapy="emdr"
    )
    assert any(text in words for text in knowledge().texts["silent.cost"])
    assert knowledge().topics["problem_relationship_strain"].name in talk.say("/ask_recall")
