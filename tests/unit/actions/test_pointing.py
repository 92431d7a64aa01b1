"""What points back at what was said or shown is answered from there, whatever it was read as."""

from __future__ import annotations

import pytest

from bot.knowledge import knowledge
from tests.turns import Turns

TOPICS = knowledge().topics
STORY = "my husband offers and i say no, at work i do it all, i never see friends"
THREE = {
    "sign_asking_for_help": "my husband offers and i say no",
    "sign_overworking": "at work i do it all",
    "sign_isolation": "i never see friends",
}
TWO = {name: THREE[name] for name in ("sign_asking_for_help", "sign_overworking")}


@pytest.fixture
def talk() -> Turns:
    """A person whom the bot does not know yet."""
    return Turns()


@pytest.mark.parametrize("text", ["what helps", "What helps?", "so what would help with that", "so what helps then"])
@pytest.mark.parametrize("intent", ["out_of_scope", "ask_capabilities", "ask_signs", "ask_problems"])
def test_what_helps_is_about_the_topic(talk: Turns, text: str, intent: str) -> None:
    talk.say("/sign_isolation")
    talk.say(text, intent)
    assert talk.sections == ["treatment"]
    assert talk.slots["topic"] == "sign_isolation"


def test_what_helps_without_a_topic_points_at_nothing(talk: Turns) -> None:
    assert talk.say("what helps", "ask_capabilities") == ""


def test_without_therapy_is_a_first_step(talk: Turns) -> None:
    talk.say("/sign_isolation")
    talk.say("ok so what would help then, without therapy", "ask_treatment")
    assert talk.slots["topic"] == "ask_first_step"


@pytest.mark.parametrize(
    ("text", "intent", "topic"),
    [
        ("the second", "out_of_scope", "sign_overworking"),
        ("no the first", "deny", "sign_asking_for_help"),
        ("the work one", "out_of_scope", "sign_overworking"),
        ("the one about work", "tell_more", "sign_overworking"),
        ("the husband one first", "ask_help_someone", "sign_asking_for_help"),
        ("and the other?", "out_of_scope", "sign_overworking"),
        ("no the other one, about control", "deny", "reason_control"),
    ],
)
def test_two_signs_stay_open_whatever_is_asked_between(talk: Turns, text: str, intent: str, topic: str) -> None:
    talk.say(STORY, "sign_asking_for_help", TWO)
    talk.say(text, intent)
    assert talk.slots["topic"] == topic
    later = Turns()
    later.say(STORY, "sign_asking_for_help", TWO)
    later.say("/ask_definition")
    later.say("/ask_find_care")
    later.say(text, intent)
    assert later.slots["topic"] == topic


def test_the_friends_thing_is_the_sign_that_was_told_with_friends(talk: Turns) -> None:
    talk.say(STORY, "sign_asking_for_help", THREE)
    talk.say("the friends thing more", "out_of_scope")
    assert talk.slots["topic"] == "sign_isolation"


def test_the_other_two(talk: Turns) -> None:
    talk.say(STORY, "sign_asking_for_help", THREE)
    words = talk.say("and the other two?", "out_of_scope")
    assert sum(any(text in words for text in TOPICS[one].inform) for one in THREE) == 2
    assert not any(text in words for text in TOPICS["sign_asking_for_help"].inform)
    assert len(words.split()) <= 70


def test_the_other_two_kinds_of_therapy(talk: Turns) -> None:
    talk.say("/ask_treatment")
    talk.say("the trauma one", "reason_triggers")
    words = talk.say("and the other two?", "out_of_scope")
    families = knowledge().families
    assert all(any(text in words for text in families[one].inform) for one in ("individual", "attachment_focused"))


def test_buttons_are_a_list_where_no_other_was_shown() -> None:
    talks = {talk.say("/ask_definition").rpartition(". ")[2]: talk for talk in map(Turns, "abc")}
    plain, sides = (next(talk for asked, talk in talks.items() if word in asked) for word in ("curious", "Shall we"))
    plain.say("the second", "out_of_scope")
    assert plain.followed == ["self_check_form"]
    sides.say("the second", "out_of_scope")
    assert sides.slots["topic"] == "ask_trauma_link", "the second side of the question"


@pytest.mark.parametrize(
    "text", ["the last thing i want is pity", "the first thing i do is check it", "the other day i cried at work"]
)
def test_a_story_points_at_no_place(talk: Turns, text: str) -> None:
    talk.say(STORY, "sign_asking_for_help", TWO)
    talk.say(text, "sign_compliments", ["sign_compliments"])
    assert talk.slots["topic"] == "sign_compliments"


def test_the_same_as_says_how_they_go_together(talk: Turns) -> None:
    talk.say("/sign_delegation")
    words = talk.say("is that the same as control", "reason_control")
    assert "Holding on to tasks can also be about control" in words
    assert not any(text in words for text in TOPICS["reason_control"].inform)
    assert talk.slots["topic"] == "sign_delegation"


def test_what_is_put_aside_is_not_answered(talk: Turns) -> None:
    talk.say("i cant stop", "sign_overworking", ["sign_overworking"])
    talk.say("no not overworking. i mean rest from people", "sign_overworking", ["sign_overworking"])
    assert talk.slots["topic"] == "sign_isolation"
    assert talk.slots["shared"] == ["sign_isolation"]


def test_what_was_named_instead_is_met(talk: Turns) -> None:
    talk.say("/reason_lost_trust")
    words = talk.say("no not trust. i think its more that i had to", "reason_lost_trust", ["reason_lost_trust"])
    assert any(text in words for text in knowledge().themes["had_to"].heard)
    assert not any(text in words for text in TOPICS["reason_lost_trust"].inform)
    assert talk.slots["shared"] == []


def test_not_trusting_anyone_takes_nothing_back(talk: Turns) -> None:
    talk.say("not trusting anyone, thats me", "reason_lost_trust", ["reason_lost_trust"])
    assert talk.slots["shared"] == ["reason_lost_trust"]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("no its me whos like that not him", "deny"),
        ("no i ment ME. im the one who cnat let her hlep", "sign_asking_for_help"),
        ("its me not him", "out_of_scope"),
    ],
)
def test_no_it_is_me(talk: Turns, text: str, intent: str) -> None:
    talk.say("my husband never asks for help", "ask_help_someone", ["sign_asking_for_help"])
    assert talk.slots["about"] == "your husband"
    talk.say(text, intent)
    assert talk.slots["about"] is None
    assert talk.slots["shared"] == ["sign_asking_for_help"]


def test_everyone_in_a_story_is_no_question(talk: Turns) -> None:
    talk.say("/sign_delegation")
    talk.say("I keep pulling away from everyone", "sign_isolation", ["sign_isolation"])
    assert talk.slots["shared"] == ["sign_delegation", "sign_isolation"]


@pytest.mark.parametrize(
    ("text", "intent"), [("my dog's paw hurts", "out_of_scope"), ("thanks, the bit about work helped", "thank")]
)
def test_what_points_at_nothing_is_left_to_others(talk: Turns, text: str, intent: str) -> None:
    talk.say(STORY, "sign_asking_for_help", TWO)
    assert talk.say(text, intent) == ""


def test_no_it_is_me_where_nothing_was_told(talk: Turns) -> None:
    talk.say("/ask_help_someone")
    assert talk.say("no its me", "ask_help_someone") in knowledge().texts["its_me.open"]
    assert talk.slots["about"] is None


def test_a_condition_by_its_bare_name(talk: Turns) -> None:
    talk.say("/ask_conditions")
    assert "AVPD" in talk.say("and the avoidant one, whats that", "ask_conditions")
    assert "AVPD" in talk.say("avoidant", "out_of_scope")


def test_what_is_another_subject_for_sure_is_no_answer(talk: Turns) -> None:
    talk.say("/sign_asking_for_help")
    talk.slots["offer"] = "listen"
    assert talk.say("cant open the attachment in the email you sent", "out_of_scope", confidence=0.95) == ""
    assert talk.say("cant say it out loud to her", "out_of_scope", confidence=0.4) != ""
