"""Told danger that is taken back: nothing was taken, nobody is hurt. It is believed, at the latest when it is said twice."""

from __future__ import annotations

import pytest

from bot.policies.closing import REMINDER
from tests.talking import CONTENT, Talk

NOTHING = [
    "i didnt swallow a thing, it was porridge",
    "theyre all still in the bottle",
    "I haven't had any of them",
    "nobody took anything, i was on about my mum's tablet box",
    "never swallowed any, they're in the drawer",
    "no i have not taken them",
]
FINE = ["i feel fine", "im grand now honestly", "she says she feels ok", "it was only a few"]


@pytest.mark.parametrize("words", NOTHING)
def test_that_nothing_was_taken_is_asked_back_once_and_then_believed(words: str) -> None:
    talk = Talk()
    talk.say("i took 40 pills")
    assert talk.say(words, "deny", act="no") == ["utter_crisis_nothing_taken"]
    assert talk.slot("risk_open")
    again, no = Talk(), Talk()
    again.tracker, no.tracker = talk.tracker.copy(), talk.tracker.copy()
    assert talk.say("no", "deny", act="no") == ["utter_check_misread"]
    assert again.say(words, "deny", act="no") == ["utter_check_misread"]
    for one in (talk, again):
        assert not one.slot("risk_open")
        assert REMINDER not in one.say("what are the signs", "ask_signs")
    assert no.say("yes i did take some", "affirm", act="yes")[0].startswith(
        ("utter_crisis_back", "utter_crisis_yes", "utter_crisis_medical")
    )
    assert no.slot("risk_open")


@pytest.mark.parametrize("words", FINE)
def test_to_feel_fine_is_not_enough(words: str) -> None:
    talk = Talk()
    talk.say("i took 40 pills")
    talk.say(words, "affirm", act="over")
    assert talk.slot("risk_open") and talk.slot("risk_kind") == "crisis_medical"


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("it was BROTH. carrot and lentil. good grief", "no"),
        ("nobody is poisoned and my aunt died in 1990. can we go back to the fence", "topic"),
        ("i am not poisoned. another subject please", "no"),
        ("i never took anything, it was broth i tell you", "over"),
    ],
)
def test_words_that_can_mean_anything_are_let_go_at_once(words: str, act: str) -> None:
    talk = Talk()
    assert talk.say("the lad brought a flask of broth. from his mother. i took it.", vote="crisis_medical") == [
        "utter_crisis_medical_poison"
    ]
    done = talk.say(words, "feedback_negative", act=act)
    assert done[0].startswith("utter_check_misread") and not talk.slot("risk_open")
    assert talk.say("so what are the signs", "ask_signs") == [CONTENT]


def test_who_goes_on_with_something_else_is_asked_whether_it_was_meant() -> None:
    talk = Talk()
    talk.say("the lad brought a flask of broth. from his mother. i took it.", vote="crisis_medical")
    assert talk.say("anyway what do you know about me by now", "ask_recall", act="topic") == [
        "utter_crisis_nothing_taken"
    ]
    assert talk.slot("risk_open")


def test_pills_that_were_not_taken_stay_a_danger_to_one_s_own_life() -> None:
    talk = Talk()
    talk.say("i have the tablets counted and i want to kill myself")
    talk.say("i took 40 pills")
    talk.say("nobody took anything, its MY pills, i havent taken them", "deny", act="no")
    talk.say("no, none. i havent taken them", "deny", act="no")
    assert (talk.slot("risk_kind"), talk.slot("risk_person"), talk.slot("risk_open")) == (
        "crisis_suicide",
        "first",
        True,
    )


@pytest.mark.parametrize(
    ("danger", "words"),
    [
        (
            "he gets angry and i flinch",
            "Ah ah no. that was in Lagos. i live in UK now. answer my question please",
        ),
        ("he gets angry and i flinch", "no no, ex boyfriend, 2009. i'm in ireland with my wife"),
    ],
)
def test_a_no_beside_a_place_is_a_no(danger: str, words: str) -> None:
    talk = Talk()
    talk.say(danger, vote="crisis_abuse")
    done = talk.say(words, "feedback_negative", act="no")
    assert done[0].startswith("utter_check_misread") and not talk.slot("risk_open")
    assert talk.slot("country") in ("GB", "IE")


@pytest.mark.parametrize(
    "words",
    [
        "What is wrong with you, nobody is abusing me!! it was thieves, ten years ago. stop this helpline",
        "nobody hurts me. no more hotlines",
    ],
)
def test_a_no_goes_before_the_lines_that_are_too_much(words: str) -> None:
    talk = Talk()
    talk.say("he gets angry and i flinch", vote="crisis_abuse")
    talk.say("which of the eight was it", "tell_more", sure=0.3)
    done = talk.say(words, "feedback_negative", act="refuse")
    assert done[0].startswith(("utter_check_misread", "utter_crisis_lines_off")) and not talk.slot("risk_open")


def test_a_question_on_the_topic_ends_what_was_only_asked() -> None:
    talk = Talk()
    talk.say("he gets angry and i flinch")
    assert talk.say("is it ptsd if i dont let my sisters help", "ask_conditions", act="topic") == [
        "utter_check_lapsed_then",
        CONTENT,
    ]
    assert talk.slot("risk_level") == "check"


@pytest.mark.parametrize("danger", ["i want to kill myself tonight", "my boyfriend hit me again last night"])
def test_what_is_asked_of_the_chat_is_answered_in_danger_too(danger: str) -> None:
    talk = Talk()
    talk.say(danger)
    assert talk.say("what did i tell you so far", "ask_recall", act="topic")[0] == CONTENT
    assert talk.slot("risk_open")


def test_a_question_that_waits_is_answered_when_it_is_asked_again() -> None:
    talk = Talk()
    talk.say("i want to kill myself tonight")
    assert talk.say("is it the war that made me like this", "ask_trauma_link", act="topic") == ["utter_crisis_held"]
    assert talk.say("please. is it the war", "ask_trauma_link", act="topic") == [
        "utter_crisis_asked_twice_then",
        CONTENT,
    ]
    assert talk.slot("risk_open")
