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
        assert said(replies).startswith(more.text)
        questions = (*TOPICS[topic].ask, *knowledge().texts["more.ask"])
        assert any(said(replies) == f"{more.text} {question}" for question in questions)
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
        (("/sign_isolation", "/ask_recall"), "ask_therapy_suggestion", "action_affirm"),
    ],
)
def test_yes_goes_to_the_offer(talk: Conversation, before: tuple[str, ...], offer: str, action: str) -> None:
    talk.say(*before)
    assert talk.slot("offer") == offer
    replies = talk.say("/affirm")
    assert action in talk.actions()
    assert said(replies)


def test_after_more_a_yes_goes_on(talk: Conversation) -> None:
    talk.say("/sign_isolation", "/tell_more")
    assert talk.slot("offer") in ("tell_more", *TOPICS)
    assert said(talk.say("/affirm"))


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


def test_the_list_stays_when_one_thing_is_looked_at(talk: Conversation) -> None:
    talk.say("/ask_signs", "the third one", "the last one")
    assert talk.slot("topic") == "sign_overworking"
    talk.say("/sign_compliments", "the first one")
    assert talk.slot("topic") == "sign_asking_for_help"


def test_a_choice_that_was_offered_is_asked_again_after_a_bare_yes(talk: Conversation) -> None:
    asked = talk.mumble()[0]["buttons"]
    replies = talk.say("/affirm")
    assert replies[0]["text"] in knowledge().texts["yes_which"]
    assert replies[0]["buttons"] == asked


def test_none_of_the_meanings(talk: Conversation) -> None:
    talk.mumble()
    assert talk.say("/deny")[0]["text"] in knowledge().texts["none_of_these"]


def test_the_first_of_the_meanings(talk: Conversation) -> None:
    first = talk.mumble()[0]["buttons"][0]["payload"].removeprefix("/")
    talk.say("the first one")
    assert talk.slot("topic") == first


def test_forget_it_erases_nothing(talk: Conversation) -> None:
    talk.say("/sign_isolation", "forget it")
    assert talk.slot("offer") != "delete_data"
    talk.say("/affirm")
    assert talk.slot("shared") == ["sign_isolation"]


@pytest.mark.parametrize("form", ["/ask_self_check", "/reach_out"])
def test_erasing_in_the_middle_of_a_form_ends_it(talk: Conversation, form: str) -> None:
    talk.say("/sign_isolation", form, "/delete_data")
    assert talk.tracker.active_loop_name is None
    replies = talk.say("/affirm")
    assert replies[0]["text"].rstrip() in knowledge().texts["delete.done"]
    assert talk.slot("shared") is None


@pytest.mark.parametrize("form", ["/ask_self_check", "/reach_out"])
def test_starting_over_in_the_middle_of_a_form_ends_it(talk: Conversation, form: str) -> None:
    replies = talk.say(form, "/restart")
    assert [one["text"] for one in replies if one.get("text")] == [replies[0]["text"]]
    assert talk.tracker.active_loop_name is None


def test_an_answer_in_the_middle_of_a_form_asks_nothing_of_its_own(talk: Conversation) -> None:
    answered, step = [one for one in talk.say("/ask_self_check", "/ask_definition") if one.get("text")]
    assert not answered.get("buttons") and "?" not in answered["text"]
    assert step["buttons"]


def test_somebody_else_stays_the_one_who_is_spoken_of(talk: Conversation) -> None:
    talk.say("/ask_help_someone", "/ask_trauma_link", "the first one")
    assert talk.slot("topic") == "reason_vulnerability"
    assert not talk.slot("shared")
    talk.say("what helps with that?")
    assert "action_steps" in talk.actions() or talk.slot("topic") == "ask_help_someone"
    talk.say("/ask_first_step")
    assert talk.slot("topic") == "ask_help_someone"


def test_a_no_of_the_other_one_gets_the_step_for_it(talk: Conversation) -> None:
    talk.say("/ask_help_someone")
    assert "take a no well" in talk.mumble("and when he says no?")[0]["text"]


def test_a_step_goes_with_what_was_told(talk: Conversation) -> None:
    assert "hand over one step" in said(talk.say("/sign_delegation", "/ask_first_step"))


def test_what_helps_in_a_hard_moment_is_no_article(talk: Conversation) -> None:
    replies = talk.say("/distress", "what would help")
    assert not cards(replies, "source")
    assert talk.slot("topic") == "distress"


def test_not_knowing_is_no_hard_moment(talk: Conversation) -> None:
    talk.say("/sign_isolation")
    assert talk.mumble("i dont know")[0]["text"] in knowledge().texts["dont_know.topic"]
    replies = talk.mumble("i dont know", confidence=0.9, intent="distress")
    assert replies[0]["text"] in knowledge().texts["dont_know.topic"]


DARK = "i dont see the point of anything, just empty"


@pytest.mark.parametrize("intent", ["distress", "sign_overworking", "ask_signs"])
@pytest.mark.parametrize("confidence", [0.1, 0.9])
def test_dark_words_that_nobody_read_as_danger_get_a_line(talk: Conversation, intent: str, confidence: float) -> None:
    words = said(talk.mumble(DARK, confidence=confidence, intent=intent))
    assert "findahelpline.com" in words
    assert any(text in words for text in knowledge().themes["dark"].heard)


def test_everybody_does_that(talk: Conversation) -> None:
    replies = talk.say("/sign_overworking")
    replies = talk.mumble("eh everyone does that")
    assert cards(replies, "source")[0]["section"] == "signs"
    assert any(text in said(replies) for text in knowledge().texts["everyone"])


def test_a_sign_that_shows_is_the_first_meaning(talk: Conversation) -> None:
    replies = talk.mumble("i never let anyone pay", signs=["sign_fear_of_dependency"], strength=0.35)
    assert replies[0]["buttons"][0]["payload"] == "/sign_fear_of_dependency"
    assert not talk.slot("shared")


@pytest.mark.parametrize(
    ("text", "gap"),
    [("so charlie health pays you", "interest"), ("is there any research behind it", "numbers")],
)
def test_doubts_about_the_source_are_answered(talk: Conversation, text: str, gap: str) -> None:
    words = said(talk.mumble(text, confidence=0.9, intent="ask_source"))
    assert any(text in words for text in knowledge().answers[gap].says)


@pytest.mark.parametrize("first", ["sign_asking_for_help", "sign_isolation", "problem_relationship_strain"])
def test_three_things_at_once_stay_short(talk: Conversation, first: str) -> None:
    signs = [first, "problem_intimacy", "sign_fear_of_dependency"]
    for _ in range(4):
        replies = talk.mumble("all of it, really", confidence=0.9, intent=first, signs=signs)
        assert len(said(replies).split()) <= 85  # 60, and the notice with the first
        assert all(TOPICS[one].name in said(replies) for one in signs)


def test_enough_is_enough(talk: Conversation) -> None:
    talk.say("/ask_definition", "/tell_more")
    assert talk.mumble("ok enough", confidence=0.9, intent="tell_more")[0]["text"] in knowledge().texts["no_is_fine"]


@pytest.mark.parametrize(
    ("text", "topic"), [("number 4", "sign_fear_of_dependency"), ("7", "sign_isolation"), ("and 8", "sign_overworking")]
)
def test_numbers_stand_for_places(talk: Conversation, text: str, topic: str) -> None:
    talk.say("/ask_signs", text)
    assert talk.slot("topic") == topic


def test_other_help_than_therapy_is_a_first_step(talk: Conversation) -> None:
    talk.say("/sign_overworking", "/ask_treatment")
    talk.mumble("ok but not therapy", confidence=0.9, intent="ask_therapy_suggestion")
    assert talk.slot("topic") == "ask_first_step"


def test_a_hard_moment_stays_one_where_a_small_thing_is_asked_for(talk: Conversation) -> None:
    talk.say("/distress")
    replies = talk.mumble("something small maybe", confidence=0.9, intent="ask_first_step")
    assert talk.slot("topic") == "distress"
    unsure = talk.mumble("i dont know")
    assert unsure[0]["text"] in knowledge().texts["dont_know.distress"]
    assert unsure[0]["buttons"] == replies[0]["buttons"]


def test_two_topics_are_read_back_as_two(talk: Conversation) -> None:
    words = said(talk.say("/sign_isolation", "/reason_control", "/ask_recall"))
    assert f"{TOPICS['sign_isolation'].name} and {TOPICS['reason_control'].name}" in words


@pytest.mark.parametrize("text", ["is eft the tapping thing", "what is eft"])
def test_tapping_is_named_where_it_is_not_meant(talk: Conversation, text: str) -> None:
    words = said(talk.say(text))
    assert "tapping" in words and "isn't in the article" not in words


def test_what_it_costs_me_is_no_question_of_price(talk: Conversation) -> None:
    priced = knowledge().texts["silent.cost"][0]
    assert priced not in said(talk.mumble("whats it cost me then", confidence=0.9, intent="ask_problems"))
    assert priced in said(talk.mumble("what does it cost", confidence=0.9, intent="ask_treatment"))


def test_a_long_story_is_met_before_it_is_named(talk: Conversation) -> None:
    story = "every night I do it all again because nobody else gets it right and then " * 5
    words = said(
        talk.mumble(story, confidence=0.9, intent="sign_delegation", signs=["sign_delegation", "sign_overworking"])
    )
    assert any(text in words for text in TOPICS["sign_delegation"].reflect)


def test_a_theme_is_met_where_several_things_show(talk: Conversation) -> None:
    signs = ["sign_fear_of_dependency", "sign_asking_for_help"]
    words = said(talk.mumble("like i owe them something", confidence=0.9, intent=signs[0], signs=signs))
    assert any(text in words for text in knowledge().themes["owing"].heard)
