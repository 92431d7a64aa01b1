"""Conversations after danger in which something is put right, named or asked: who is meant, where, who is there, what a line does."""

from __future__ import annotations

import pytest

from bot.cards import lines_as_text
from bot.knowledge import knowledge
from bot.policies.closing import REMINDER
from bot.policies.protocol.felt import felt_in_words
from tests.talking import CONTENT, Talk, domain

GUESSED = "it is all on me and he just watches"


@pytest.fixture
def talk() -> Talk:
    """A conversation that begins."""
    return Talk()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("just her and me. Bristol", "GB"), ("UK, Bristol", "GB"), ("I TOLD you uk", "GB"), ("You never gave me a UK number", "GB"),
        ("i'm so tired. ireland btw", "IE"), ("its 999 i know", "GB"), ("new zealand. what happens if i call", "NZ"),
    ],
)  # fmt: skip
def test_a_country_named_anywhere_is_kept(talk: Talk, words: str, code: str) -> None:
    talk.say("i want to kill myself tonight")
    talk.say(words, "feedback_negative")
    assert talk.slot("country") == code


def test_what_is_asked_beside_a_place_is_answered(talk: Talk) -> None:
    talk.say("my boyfriend hit me again last night")
    assert talk.say("Come to who? My mother likes him. I'm in Leeds.") == ["utter_crisis_where_to_abuse"]
    assert talk.slot("country") == "GB"


def test_a_place_and_a_no_are_both_heard(talk: Talk) -> None:
    talk.say("i want to die")
    assert talk.say("not planning anything dramatic. ireland btw") == ["utter_check_denied"]
    assert (talk.slot("country"), talk.slot("risk_open")) == ("IE", False)


@pytest.mark.parametrize(
    ("danger", "words"),
    [
        ("i want to die", "it's about MY FLATMATE right now"),
        ("i want to die", "I mean SHE said that"),
        ("i want to kill myself tonight", "I'm fine!!! It's her. What do I do for HER"),
        ("i want to kill myself tonight", "not me, it's my sister"),
    ],
)
def test_another_one_is_meant(talk: Talk, danger: str, words: str) -> None:
    talk.say(danger)
    assert talk.say(words, "ask_help_someone") == ["utter_crisis_meant_suicide_other"]
    assert (talk.slot("risk_person"), talk.slot("risk_open")) == ("third", True)


def test_after_a_no_another_one_can_still_be_meant(talk: Talk) -> None:
    talk.say(GUESSED, vote="crisis_suicide")
    talk.say("no", "deny")
    assert talk.say("it's about my flatmate, is she going to kill herself") == ["utter_crisis_meant_suicide_other"]


@pytest.mark.parametrize(
    "words", ["it's my husband", "i mean he is the reason", "it's all about my mum", "what do i do for her"]
)
def test_where_danger_is_sure_the_reason_for_it_is_nobody_else_in_danger(talk: Talk, words: str) -> None:
    talk.say("i want to kill myself tonight")
    talk.say(words)
    assert talk.slot("risk_person") == "first"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ok should I knock or is that making it worse", "utter_crisis_approach_other"),
        ("Can I ring for her", "utter_crisis_rings_for_other"),
        ("just her and me", "utter_crisis_beside_other"),
        ("will they tell her parents", "utter_crisis_tells_other"),
    ],
)
def test_what_is_asked_for_somebody_else(talk: Talk, words: str, expected: str) -> None:
    talk.say("my flatmate wants to kill herself tonight")
    assert talk.say(words, "reach_out") == [expected]


def test_leave_that_somebody_took_is_asked_about_as_theirs(talk: Talk) -> None:
    told = "My flatmate gave me her record player and said I'd look after it better and it was nice knowing me"
    assert talk.say(told) == ["utter_check_suicide_other"]


@pytest.mark.parametrize(
    ("danger", "words", "expected"),
    [
        ("my boyfriend hit me again last night", "Do they make you leave", "utter_crisis_leaves"),
        ("i cut myself again last night and im 14", "will mrs okafor have to tell my mum", "utter_crisis_tells_young"),
        ("i cut myself again last night and im 14", "childline maybe. do they tell", "utter_crisis_tells_young"),
        ("i'm scared i'll hurt the baby", "you didn't answer if they take babies away", "utter_crisis_sent_harm_others"),
        ("my boyfriend hit me", "it isn't like i've got a black eye. the door has a hole in it", "utter_crisis_things"),
        ("i want to die", "ok i rang. theyre coming", "utter_crisis_coming"),
        ("i want to die", "my mother in law said she can come at 4", "utter_crisis_comes"),
        ("i'm scared i'll hurt the baby", "my mother in law said she can come at 4", "utter_crisis_comes_harm_others_baby"),
        ("i'm scared i'll hurt the baby", "hes fine. i checked", "utter_crisis_looked"),
        ("i want to kill myself tonight", "i only said i gave the cat away", "utter_crisis_put_right_suicide"),
        ("i want to kill myself tonight", "not planning anything dramatic", "utter_crisis_no_suicide"),
        ("i can't do this anymore", "not suicide. the other one", "utter_crisis_too_much"),
    ],
)  # fmt: skip
def test_what_is_told_and_asked_in_danger(talk: Talk, danger: str, words: str, expected: str) -> None:
    talk.say(danger)
    assert talk.say(words, "reach_out") == [expected]


@pytest.mark.parametrize("before", [GUESSED, "how do i ask"])
def test_hands_that_are_not_trusted_come_before_an_earlier_guess(talk: Talk, before: str) -> None:
    talk.say("the baby screams. " + before, vote="crisis_abuse")
    walked = "i walked out and sat in the car because i didn't trust my hands"
    assert talk.say(walked) == ["utter_crisis_apart_harm_others_baby"]
    assert talk.slot("risk_kind") == "crisis_harm_others"


def test_notes_get_softer_and_say_for_when(talk: Talk) -> None:
    talk.say("i cut myself again last night and im 14")
    assert talk.say("help me write to my nurse", "reach_out") == ["utter_crisis_note_self_harm"]
    assert talk.say("something i could hand her tomorrow at school") == ["utter_crisis_note_later_self_harm"]
    assert talk.say("'I'm not safe' is way too much for her. something softer") == ["utter_crisis_note_soft_self_harm"]
    assert talk.say("idk what id say", "reach_out") == ["utter_crisis_note_soft_self_harm"]
    assert talk.say("a plainer one") == ["utter_crisis_note_self_harm"]


def test_an_emergency_has_no_softer_note(talk: Talk) -> None:
    talk.say("i took 40 pills")
    assert talk.say("something softer") == ["utter_crisis_note_medical"]


CORRECTIONS = (
    "no one is dangerous here. i asked about men",
    "It's FICTION.",
    "I write thrillers",
    "There is no 'they'. Nobody real is in danger.",
    "WHAT. pasta. he's cooking pasta",
    "nobody here is violent",
)


@pytest.mark.parametrize("words", CORRECTIONS)
@pytest.mark.parametrize("kind", ["crisis_abuse", "crisis_suicide", "crisis_harm_others"])
def test_a_guess_is_dropped_wholly(talk: Talk, words: str, kind: str) -> None:
    talk.say(GUESSED, vote=kind)
    assert talk.say(words, "out_of_scope", vote=kind) == ["utter_check_misread"]
    assert talk.say("what are the signs", "ask_signs") == [CONTENT], "the line does not come back"


@pytest.mark.parametrize("intent", ["ask_treatment", "ask_help_someone", "reason_lost_trust"])
def test_what_is_asked_with_the_correction_is_answered(talk: Talk, intent: str) -> None:
    talk.say(GUESSED, vote="crisis_harm_others")
    done = talk.say("nobody is dangerous here, so how do dads cope", intent)
    assert done[0] == "utter_check_misread_then" and done[1].startswith("action_") and REMINDER not in done


def test_after_a_sure_crisis_the_caution_stays(talk: Talk) -> None:
    talk.say("i want to kill myself tonight")
    assert talk.say("WHAT. pasta. he's cooking pasta") == ["utter_crisis_put_right_suicide"]
    assert talk.slot("risk_open")
    yes = Talk()
    yes.tracker = talk.tracker.copy()
    assert talk.say("so what are the signs", "ask_signs") == ["utter_crisis_held"]
    assert talk.slot("risk_open")
    assert yes.say("yes", "affirm") == ["utter_crisis_yes_suicide"]


@pytest.mark.parametrize(
    "second", ["no", "nobody is in danger", "it's a kitchen, we were slammed", "No. I'm a chef mate"]
)
def test_what_is_put_right_is_asked_about_once_and_dropped_with_a_no(talk: Talk, second: str) -> None:
    talk.say("I am going to stab my boss tomorrow")
    assert talk.say("what?? nobody hurt anyone. it's a play", "deny") == ["utter_crisis_put_right"]
    assert talk.say(second, "deny") == ["utter_check_misread"]
    assert talk.say("so why cant i let the sous do the sauce", "sign_delegation") == [CONTENT]
    assert talk.say("thanks", "thank") == [CONTENT]
    assert talk.say("bye", "goodbye") == [CONTENT]


@pytest.mark.parametrize("words", ["stop sending me the helpline mate", "why do you keep showing me a helpline"])
def test_lines_that_are_too_much_end(talk: Talk, words: str) -> None:
    guessed, told = Talk(), Talk()
    guessed.say(GUESSED, vote="crisis_suicide")
    assert guessed.say(words, "feedback_negative") == ["utter_crisis_lines_off"]
    assert guessed.say("what are the signs", "ask_signs") == [CONTENT]
    told.say("i want to die")
    told.say("i'm safe now", "affirm")
    assert told.say("what are the signs", "ask_signs") == [CONTENT, REMINDER]
    assert told.say(words, "feedback_negative") == ["utter_crisis_lines_off"]
    assert told.say("what are the signs", "ask_signs") == [CONTENT]
    talk.say("i want to kill myself tonight")
    assert talk.say(words, "feedback_negative") == ["utter_crisis_lines_stay"]
    assert talk.slot("risk_open")
    talk.say("i'm safe now", "affirm")
    assert talk.say("what are the signs", "ask_signs") == [CONTENT]
    talk.say("i want to kill myself tonight")
    talk.say("i'm safe now", "affirm")
    assert talk.say("what are the signs", "ask_signs") == [CONTENT, REMINDER], "until danger is told anew"


def test_what_is_put_right_and_not_spoken_of_again_lapses(talk: Talk) -> None:
    talk.say("I am going to stab my boss tomorrow")
    talk.say("what?? nobody hurt anyone. it's a play", "deny")
    assert talk.say("so why cant i let the sous do the sauce", "sign_delegation") == [
        "utter_check_lapsed_then",
        CONTENT,
    ]
    assert talk.say("and the signs?", "ask_signs") == [CONTENT]


def test_who_writes_a_story_is_not_taken_for_their_figures(talk: Talk) -> None:
    talk.say("I'm writing a thriller about a detective")
    assert talk.say("he strangles her and she never tells anyone", vote="crisis_abuse") == [CONTENT]
    assert talk.say("honestly i want to kill myself tonight") == ["utter_crisis_suicide"]


def test_somebody_s_own_people_are_no_figures(talk: Talk) -> None:
    talk.say("I'm writing a thriller about a detective")
    assert talk.say("my brother wants to kill himself tonight") == ["utter_crisis_suicide_other"]


def test_a_question_in_return_is_put_in_other_words_and_then_let_go(talk: Talk) -> None:
    talk.say(GUESSED, vote="crisis_suicide")
    assert talk.say("like what?", "tell_more") == ["utter_check_guess_why"], "a guess is not asked again"
    yes = Talk()
    yes.tracker = talk.tracker.copy()
    assert yes.say("well. yes", "affirm") == ["utter_crisis_yes_suicide"]
    assert talk.say("he does it fine", "sign_delegation") == [CONTENT]
    sure = Talk()
    sure.say("i want to die")
    assert sure.say("like what?", "tell_more") == ["utter_check_why_suicide"]
    assert sure.say("what do you mean", "tell_more") == ["utter_crisis_explain_suicide"]


def test_a_flatmate_is_where_the_writer_is(talk: Talk) -> None:
    talk.say("my flatmate wants to kill herself tonight")
    assert talk.say("i'm in Bristol") == ["utter_crisis_country_other"]
    assert talk.slot("country") == "GB"
    brother = Talk()
    brother.say("my brother wants to kill himself tonight")
    assert brother.say("i'm in Bristol") == ["utter_crisis_where_other"]


def test_who_is_fine_and_asks_for_another_one_is_heard_after_every_kind(talk: Talk) -> None:
    talk.say(GUESSED, vote="crisis_abuse")
    assert talk.say("I'm fine!!! It's her. What do I do for HER", "ask_help_someone") == ["utter_crisis_meant_other"]
    hurt = Talk()
    hurt.say("my husband hit me")
    assert hurt.say("it's him, he is back") != ["utter_crisis_meant_other"]
    assert hurt.slot("risk_person") == "first"


def test_a_refusal_puts_nothing_right(talk: Talk) -> None:
    talk.say("I am going to kill myself tonight")
    assert talk.say("no, leave me alone", "deny") != ["utter_crisis_put_right"]
    assert (talk.slot("risk_level"), talk.slot("risk_open")) == ("crisis", True)


def test_a_body_in_danger_till_it_was_looked_at(talk: Talk) -> None:
    said = (
        ("my dad has gone grey and sweaty and his arm hurts what do i do", "utter_crisis_medical_other"),
        ("i called them, they're coming", "utter_crisis_reached_medical_other"),
        ("he keeps telling me to cancel it. should i", "utter_crisis_cancel_medical_other"),
        ("the paramedics have just walked in", "utter_crisis_helped_other"),
        ("it was a pulled muscle and the heat. they've gone again", "utter_crisis_cleared_other"),
    )
    for words, expected in said:
        assert talk.say(words) == [expected]
    assert not talk.slot("risk_open")


@pytest.mark.parametrize(
    "words", ["Who can actually go there", "I need somebody to knock on her door", "can someone check on her"]
)
def test_who_can_go_there(talk: Talk, words: str) -> None:
    talk.say("my friend wants to kill herself tonight. she's in Leeds, I'm in Portugal")
    assert talk.say(words) == ["utter_crisis_visit_other"]


@pytest.mark.parametrize("words", ["she only meant the birthday present", "it's just how we talk"])
def test_what_somebody_else_meant_is_put_right(talk: Talk, words: str) -> None:
    talk.say("my friend wants to kill herself tonight")
    assert talk.say(words) == ["utter_crisis_put_right_other"]


def test_what_was_explained_is_not_asked_again_for_a_faint_word(talk: Talk) -> None:
    talk.say("eleven years and now the time has come that it has to be said", vote="crisis_suicide")
    assert talk.say("I meant the relationship. Breaking up with Tom") == ["utter_check_misread"]
    assert talk.say("I'll say it over dinner and then it's done", vote="crisis_suicide") == [CONTENT]


def test_what_is_felt_beside_a_no_is_named(talk: Talk) -> None:
    talk.say(GUESSED, vote="crisis_suicide")
    words = "no. not like that. i just miss her and im knackered"
    assert talk.say(words, "deny") == ["utter_check_misread_told"]
    assert felt_in_words(words) == "You miss somebody, and you're worn out."


@pytest.mark.parametrize("danger", ["i want to die", "i want to kill myself tonight"])
def test_who_sleeps_close_by_can_be_woken(talk: Talk, danger: str) -> None:
    talk.say(danger)
    assert talk.say("my husbands asleep next to me") == ["utter_crisis_wake"]
    assert talk.say("i'll wake him") == ["utter_crisis_will"]


@pytest.mark.parametrize(("country", "number"), [("GB", "999"), (None, "emergency number")])
def test_to_find_somebody_the_emergency_number_is_named(country: str | None, number: str) -> None:
    first = knowledge().lines_for("crisis_medical", country)[0]
    assert number in lines_as_text([first])
    texts = [one["text"] for name in ("lost", "visit") for one in domain().responses[f"utter_crisis_{name}_other"]]
    assert all("{emergency}" in text and "{line}" not in text for text in texts)
