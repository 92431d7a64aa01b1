"""What a reply does after a question about danger, as it was learned: it tells what no phrase does, and takes nothing back."""

from __future__ import annotations

import pytest

from tests.talking import CONTENT, Talk

WORN = "i cant do this anymore"  # the end of one's strength: asked about
HITS = "my husband hits me"
HARM = "im scared im going to hit my son"
FEARS = "my brother said he wants to end it"
GUESSED = "it is all on me and he just watches"


@pytest.fixture
def talk() -> Talk:
    """A conversation that begins."""
    return Talk()


@pytest.mark.parametrize(
    "words", ["no. not like that. well. not today", "nah not yet", "not this week i dont think, not today"]
)
def test_a_no_for_now_is_half_a_yes(talk: Talk, words: str) -> None:
    talk.say(WORN)
    assert talk.say(words, "deny", act="half") == ["utter_crisis_thoughts"]
    assert talk.slot("risk_open")


def test_a_no_with_its_reason_stays_one(talk: Talk) -> None:
    talk.say(WORN)
    assert talk.say("no god no. not like that, just tired", "deny", act="half") == ["utter_check_denied"]
    assert talk.say("what are the signs", "ask_signs") == [CONTENT]  # the line came with the answer to the no


@pytest.mark.parametrize("words", ["not till after the lambing. then yes I suppose", "not until my exams are done"])
def test_half_a_yes_with_a_day_is_a_crisis(talk: Talk, words: str) -> None:
    talk.say(WORN)
    assert talk.say(words, "affirm", act="half") == ["utter_crisis_dated"]
    assert talk.slot("risk_level") == "crisis"


def test_what_sounds_safe_and_is_half_a_yes_closes_nothing(talk: Talk) -> None:
    talk.say(WORN)
    assert talk.say("i wont do it today because my sisters here. thats all i meant", act="half", also="worse") == [
        "utter_crisis_thoughts"
    ]
    assert talk.slot("risk_open")


def test_half_a_yes_comes_back_after_it_was_let_go(talk: Talk) -> None:
    talk.say(WORN)
    talk.say("no", "deny")
    assert not talk.slot("risk_open")
    assert talk.say("well. thats not nothing is it", "feedback_negative", act="half") == ["utter_crisis_thoughts"]
    assert talk.slot("risk_open")


@pytest.mark.parametrize(
    ("words", "act", "response"),
    [
        ("every bloody night", "yes", "utter_crisis_yes_suicide"),
        ("past talking now", "worse", "utter_crisis_yes_suicide"),
        ("hell of a thing to put to a man about a dog", "why", "utter_check_why_suicide"),
        ("why on earth, ive a baby niece on the way", "no", "utter_check_denied"),
        ("list for the night", "plan", "utter_crisis_plan_begin"),
        ("sit here a while", "company", "utter_crisis_listen"),
    ],
)
def test_other_words_do_what_they_were_learned_to_do(talk: Talk, words: str, act: str, response: str) -> None:
    talk.say(WORN)
    assert talk.say(words, "out_of_scope", sure=0.3, act=act) == [response]


def test_a_no_that_is_half_a_yes_as_well_closes_nothing(talk: Talk) -> None:
    talk.say(WORN)
    talk.say("why on earth, ive a baby niece on the way", sure=0.3, act="no", also="half")
    assert talk.slot("risk_open")


def test_an_act_is_read_nowhere_else(talk: Talk) -> None:
    assert talk.say("every bloody night", act="yes") == [CONTENT]
    assert talk.about().say("past talking now", act="worse") == [CONTENT]


@pytest.mark.parametrize(
    "words", ["i asked if he can look at this", "not the server. HIM. in the history", "get it off"]
)
def test_who_may_see_it_is_answered_about_the_device(talk: Talk, words: str) -> None:
    talk.say(HITS)
    assert talk.say(words, "ask_privacy", vote="crisis_abuse", act="hide") == ["utter_crisis_watched"]
    assert (talk.slot("risk_level"), talk.slot("risk_open")) == ("crisis", True)


def test_who_has_to_go_is_told_how_at_once(talk: Talk) -> None:
    talk.say(HITS)
    assert talk.say("hes here got to go. how do i make this go away", "ask_treatment") == ["utter_crisis_leave_now"]


def test_who_may_see_it_before_any_danger(talk: Talk) -> None:
    assert talk.say("can my boyfriend see what i type here, we share the laptop", "ask_privacy") == [
        "utter_crisis_device"
    ]
    assert talk.say("yes it would", "affirm") == ["utter_crisis_yes_abuse"]
    other = Talk()
    assert other.say("do you sell my data", "ask_privacy") == [CONTENT]


@pytest.mark.parametrize(
    ("words", "response"),
    [
        ("is that dangerous to ask it outright? could i put it in his head", "utter_crisis_straight_other"),
        ("i dont know. how would i even ask him that", "utter_crisis_straight_other"),
        ("should i go round or leave him be", "utter_crisis_approach_other"),
        ("what if he says yes", "utter_crisis_straight_other"),
    ],
)
def test_how_to_ask_the_other_one_is_answered(talk: Talk, words: str, response: str) -> None:
    talk.say(FEARS)
    assert talk.say(words, "reach_out", act="ask_them") == [response]


def test_how_to_ask_goes_before_the_form(talk: Talk) -> None:
    talk.inside("reach_out_form")
    guess = "my brother gave his watch away yesterday and said so to us all"
    talk.say(guess, vote="crisis_suicide", strength=0.99, level="crisis", person="third")
    assert talk.say("i dont know. how would i even ask him that", "reach_out", act="ask_them") == [
        "action_deactivate_loop",
        "utter_crisis_straight_other",
    ]


def test_it_is_the_writer_after_all(talk: Talk) -> None:
    talk.say(FEARS)
    talk.say("no. myself. all along", "feedback_negative", act="me")
    assert (talk.slot("risk_person"), talk.slot("risk_open")) == ("first", True)


def test_the_word_is_turned_down_and_the_other_stays(talk: Talk) -> None:
    talk.say("ive been cutting again")
    talk.say("no?? i mean not like. suicidal. just the other thing", "deny", act="half")
    assert (talk.slot("risk_kind"), talk.slot("risk_open")) == ("crisis_self_harm", True)


def test_harm_to_others_gets_ways_and_no_company(talk: Talk) -> None:
    talk.say(HARM)
    assert talk.say("is there someone you can talk to about temper", "request_human", act="company") == [
        "utter_crisis_call_harm_others"
    ]
    assert talk.say("no not right now, he's gone home", "deny", act="half") == ["utter_crisis_parted"]


def test_help_has_come_and_words_are_wanted(talk: Talk) -> None:
    talk.say("my chest hurts really bad and my arm is going numb")
    assert talk.say("What do I say to them?", "reach_out", act="ask_them") == ["utter_crisis_line_says_medical"]
    words = "The ambulance men are here now. Can you help me word a text to my daughter"
    assert talk.say(words, "reach_out", act="words") == ["utter_crisis_helped_note"]
    assert not talk.slot("risk_open")


def test_a_place_that_is_not_known_is_asked_for(talk: Talk) -> None:
    talk.say(FEARS)
    assert talk.say("near Hexham", act="place") == ["utter_crisis_place_unknown"]
    assert talk.say("england", act="place") == ["utter_crisis_country_other"]


def test_an_unread_answer_to_a_guess_lets_it_lapse(talk: Talk) -> None:
    talk.say(GUESSED, vote="crisis_suicide")
    assert talk.say("and i was like no you have the early one", sure=0.1) == [CONTENT]


def test_the_topic_is_gone_back_to_from_a_guess(talk: Talk) -> None:
    talk.say(GUESSED, vote="crisis_suicide")
    assert talk.say("whatever. anyway you were telling me about attachment", sure=0.6, act="topic") == [CONTENT]


@pytest.mark.parametrize("words", ["im not sure", "dont know"])
def test_not_knowing_is_asked_in_simpler_words(talk: Talk, words: str) -> None:
    talk.say(WORN)
    assert talk.say(words, "distress", sure=0.3, act="half") == ["utter_check_simpler_suicide"]


def test_a_plan_that_is_had_is_no_safety_plan(talk: Talk) -> None:
    talk.say(WORN)
    assert talk.say("i have a plan", sure=0.3, act="plan") == ["utter_crisis_yes_suicide"]
    assert talk.slot("risk_level") == "crisis"


def test_a_line_that_is_turned_down_is_left(talk: Talk) -> None:
    talk.say("i want to die")
    assert talk.say("i dont want to talk to a line", "request_human", act="refuse") == ["utter_crisis_declined"]
    assert talk.slot("risk_open")


def test_no_danger_right_now_takes_nothing_back(talk: Talk) -> None:
    talk.say(HITS)
    assert talk.say("not right now, he is out", "deny", act="half") == ["utter_crisis_not_now_abuse"]
    assert (talk.slot("risk_level"), talk.slot("risk_open")) == ("crisis", True)
