"""Told danger that is taken back: nothing was taken, nobody is hurt. It is believed, at the latest when it is said twice."""

from __future__ import annotations

import pytest

from bot.policies.closing import REMINDER
from tests.talking import CONTENT, Talk

NOTHING = [
    "they were mints, i took no pills",
    "i was lying about the pills, i took nothing",
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


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("no no thats for my brother. i mean a text to KEV asking him over", "other_person"),
        ("no not that one, words for his friend", "words"),
        ("no, how do i ask him", "ask_them"),
    ],
)
def test_a_no_to_the_words_is_no_no_to_the_danger(words: str, act: str) -> None:
    talk = Talk()
    talk.say(
        "my brother said dont bother with my stuff when im gone, give the drill to your lad",
        vote="crisis_suicide",
        strength=0.95,
    )
    talk.say("not me. him, my brother", "deny", act="other_person")
    talk.say("what do i say to him", "reach_out", act="words")
    talk.say(words, "reach_out", act=act)
    assert (talk.slot("risk_person"), talk.slot("risk_open")) == ("third", True)


def test_what_is_meant_by_a_wish_puts_nothing_right() -> None:
    talk = Talk()
    talk.say("i have the tablets counted", vote="crisis_suicide", strength=0.95)
    for words in (
        "i meant a helpline by text. fine, put it softer",
        "i mean the message",
        "i meant a number i can text",
    ):
        done = talk.say(words, "reach_out", act="words")
        assert not done[0].startswith(("utter_crisis_put_right", "utter_check")), done
    assert (talk.slot("risk_level"), talk.slot("risk_open")) == ("crisis", True)


def test_what_only_sounds_like_a_yes_is_none() -> None:
    talk = Talk()
    talk.say("he gets angry and i flinch")
    assert talk.say("so there you are", "affirm", sure=0.61) != ["utter_crisis_yes_abuse"]
    assert talk.slot("risk_level") == "check"


@pytest.mark.parametrize("words", ["yes", "yeah i am", "i think so, yes", "it is happening now"])
def test_a_yes_is_one_however_surely_it_was_read(words: str) -> None:
    talk = Talk()
    talk.say("he gets angry and i flinch")
    talk.say(words, "affirm", sure=0.61, act="yes")
    assert talk.slot("risk_level") == "crisis"


@pytest.mark.parametrize(
    "words",
    [
        "nah he is fine. back to me, help me write to kev",
        "he is fine now, he's with me. so what would i say to kev, i never thanked him",
        "she's safe, she's with my mum. so can you word my text to kev",
    ],
)
def test_who_goes_back_to_their_own_things_is_let(words: str) -> None:
    talk = Talk()
    talk.say("my brother wants to kill himself tonight")
    assert talk.say(words, "reach_out", act="words") == ["utter_crisis_safe_then_other", "reach_out_form"]
    assert not talk.slot("risk_open")


def test_thanks_later_on_are_small_talk() -> None:
    talk = Talk()
    talk.say("i want to die")
    talk.say("im safe now", "affirm")
    assert talk.say("thanks", "thank") == ["utter_crisis_thanks"]
    talk.say("what are the signs", "ask_signs")
    assert talk.say("thanks for the rest", "thank")[0] == CONTENT


@pytest.mark.parametrize(
    "words", ["uk. i said mr hussain. give me a msg to him", "ireland. can you word a text to my aunt"]
)
def test_words_are_given_with_the_place_beside_them(words: str) -> None:
    talk = Talk()
    talk.say("i cut myself again last night")
    assert talk.say(words, "reach_out") == ["utter_crisis_note_self_harm"]
    assert talk.slot("country") in ("GB", "IE")


def test_words_are_given_to_who_is_beside_somebody() -> None:
    talk = Talk()
    talk.say("my brother wants to kill himself tonight")
    assert talk.say("just him and me really. give me something to text him", "reach_out", act="ask_them") == [
        "utter_crisis_note_suicide_other"
    ]


@pytest.mark.parametrize("act", ["", "why", "no", "half", "topic"])
@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("are you a real person or a robot?", "bot_challenge"),
        ("is this a bot", "bot_challenge"),
        ("is there a real person here", "request_human"),
    ],
)
def test_whoever_asks_what_this_is_is_told_so_whatever_else_it_was_read_as(words: str, intent: str, act: str) -> None:
    talk = Talk()
    talk.say("I am going to kill myself tonight")
    assert talk.say(words, intent, act=act) == ["utter_crisis_program"]
    assert talk.slot("risk_open")


def test_somebody_who_is_there_is_no_question_what_this_is() -> None:
    talk = Talk()
    talk.say("my brother wants to kill himself tonight")
    assert talk.say("theres someone there with him now", "affirm", act="company") != ["utter_crisis_program_other"]


def test_who_takes_back_that_nothing_was_taken_is_believed() -> None:
    talk = Talk()
    talk.say("i took 40 pills")
    assert talk.say("i lied when i said i took nothing", act="yes") != ["utter_crisis_nothing_taken"]
    assert talk.slot("risk_open")


def test_from_somebody_else_back_to_oneself() -> None:
    talk = Talk()
    talk.say("my mate says hes going to hang himself")
    done = talk.say("so back to me, why cant i let people help me", "ask_trauma_link", act="topic")
    assert done[:2] == ["utter_crisis_eased_then_other", CONTENT] and not talk.slot("risk_open")
    own = Talk()
    own.say("i want to kill myself tonight")
    own.say("back to me, why cant i let people help me", "ask_trauma_link", act="topic")
    assert own.slot("risk_open"), "one's own danger is not left so"
