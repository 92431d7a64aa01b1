"""Asked plainly, or in the second go: yes, no or "it doesn't say" is the first word; a condition is never put on anybody."""

from __future__ import annotations

import pytest

from bot.knowledge import knowledge
from bot.knowledge.asked import other_conditions, own_conditions, questions_in
from tests.turns import Turns

KNOWN = knowledge()
TEXTS, ANSWERS, SUBJECTS = KNOWN.texts, KNOWN.answers, KNOWN.subjects


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("is it even an illness or did someone invent it", []),
        ("I DID ask", []),
        ("what about DID", ["DID"]),
        ("my aunt was diagnosed with did", ["DID"]),
        ("i am sad, is that a sign", []),
        ("is that like SAD", ["SAD"]),
        ("is it adhd", ["adhd"]),
    ],
)
def test_a_usual_word_is_a_condition_only_where_it_is_meant_as_one(text: str, found: list[str]) -> None:
    assert other_conditions(text) == found


@pytest.mark.parametrize(
    "text", ["does my girlfriend have bpd", "my brother was diagnosed with bpd", "has she got ptsd"]
)
def test_a_condition_of_somebody_else_is_not_the_writers(text: str) -> None:
    assert not own_conditions(text)


def test_nobody_can_tell_it_of_somebody_else() -> None:
    talk = Turns()
    words = talk.say("does my girlfriend have bpd", "ask_diagnosis", condition="bpd")
    assert KNOWN.conditions["bpd"].short in words and "your girlfriend" in words
    assert not any(
        words.startswith(one.partition("{short}")[0].replace("{name}", "BPD")) for one in TEXTS["condition.own"]
    )
    assert talk.slots["about"] == "your girlfriend"


def test_a_diagnosis_that_somebody_has_is_not_doubted() -> None:
    words = Turns().say("my brother was diagnosed with ptsd, does it fit?", "ask_conditions", condition="ptsd")
    assert "your brother" in words and "no chat" not in words


def test_a_style_of_attachment_is_no_disorder() -> None:
    words = Turns().say("is dismissive avoidant in it", "ask_conditions", condition="avpd")
    assert words in ANSWERS["attachment_style_named"].says


@pytest.mark.parametrize(
    "text", ["no the EMDR, what is it. and is it paid by insurance", "what is EMDR and is it paid by insurance"]
)
def test_a_therapy_and_its_price_are_both_answered(text: str) -> None:
    assert questions_in(text) == ["emdr", "silent.cost"]
    words = Turns().say(text, "ask_therapy_type", therapy="emdr")
    assert "EMDR" in words and TEXTS["silent.cost"][0] in words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Can it go away?", "go_away"),
        ("can you get rid of hyper independence completely", "go_away"),
        ("will my sister ever be normal", "go_away"),
        ("would you recommend charlie health", "recommends_publisher"),
        ("you skipped my question. charlie health, yes or no", "recommends_publisher"),
        ("is 3 of 8 bad", "how_many_is_bad"),
        ("are five out of eight too many?", "how_many_is_bad"),
        ("why trauma? nothing bad happened to me", "no_trauma_of_mine"),
        ("no i never said trauma", "no_trauma_of_mine"),
        ("Is wanting to be looked after for once a bad sign?", "wanting_care"),
        ("is it cos of me", "their_way_my_doing"),
        ("did i do something", "something_i_did"),
        ("is it my fault that she is like this", "their_way_my_doing"),
        ("I have 'our copy', what is missing?", "missing_copy"),
        ("a number for veterans in the uk", "line_for_a_group"),
        ("is my dad hyper independent? he is 80 and refuses a cleaner", "are_they_it"),
        ("does it come from being poor", "other_causes"),
        ("is it a woman thing", "a_groups_thing"),
        ("so basically you say im ill", "calls_me_ill"),
        ("nothing happened to me, honest", "nothing_happened"),
        ("is it bad that i want somebody to take care of me", "wanting_care"),
    ],
)
def test_the_answer_is_given(text: str, found: str) -> None:
    assert Turns().say(text, "ask_definition", confidence=0.4) in ANSWERS[found].says


def test_yes_or_no_asks_the_same_once_more() -> None:
    talk = Turns()
    first = talk.say("Can it go away?", "ask_treatment")
    second = talk.say("yes or no", "affirm")
    third = talk.say("This is not answer to me. Yes or no or you don't know?", "affirm")
    assert {first, second, third} == set(ANSWERS["go_away"].says) and first != second != third


def test_yes_or_no_after_a_topic_gets_its_short_form() -> None:
    talk = Turns()
    talk.say("is it a mental illness", "ask_diagnosis")
    assert TEXTS["several.ask_diagnosis"][0] in talk.say("yes or no", "affirm")


def test_whose_fault_it_is_depends_on_whom_it_is_about() -> None:
    talk = Turns()
    assert talk.say("is it my fault", "ask_problems") in ANSWERS["my_fault"].says
    talk.say("my husband never asks for help", "sign_asking_for_help", ["sign_asking_for_help"])
    assert talk.say("is it my fault", "ask_problems") in ANSWERS["their_way_my_doing"].says


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("what does the article say on being worn out", "worn_out"),
        ("does it say anything about owing people", "owing"),
        ("what does it say about not saying no", "saying_no"),
    ],
)
def test_the_nearest_is_said_and_no_words_are_echoed(text: str, subject: str) -> None:
    assert Turns().say(text, "ask_source") in SUBJECTS[subject].says


@pytest.mark.parametrize("sign", [one for one in KNOWN.topics if one.startswith(("sign_", "problem_"))])
def test_each_sign_and_cost_has_what_the_article_gives_on_why(sign: str) -> None:
    assert TEXTS[f"silent.why.{sign}"]


def test_where_the_habit_comes_from_is_not_the_source() -> None:
    talk = Turns()
    talk.say("i like to work alone", "sign_working_alone", ["sign_working_alone"])
    talk.say("I asked where it comes from", "ask_source")
    assert talk.sections == ["trauma_response"]


def test_what_was_told_last_is_named_first() -> None:
    talk = Turns()
    talk.say("i never ask", "sign_asking_for_help", ["sign_asking_for_help"])
    talk.say("nobody gets close", "problem_intimacy", ["problem_intimacy"])
    words = talk.say("what therapy would fit me", "ask_therapy_suggestion")
    assert KNOWN.topics["problem_intimacy"].name in words


def test_whoever_said_that_there_was_no_trauma_gets_none() -> None:
    talk = Turns()
    talk.say("i do it all on my own", "sign_working_alone", ["sign_working_alone"])
    talk.say("no trauma here, i had a happy childhood", "ask_trauma_link")
    words = talk.say("so why then", "ask_trauma_link")
    assert TEXTS["silent.why.sign_working_alone"][0] in words
    assert not any(one in words for one in KNOWN.topics["ask_trauma_link"].inform)


def test_what_was_told_is_what_the_article_is_asked_for() -> None:
    talk = Turns()
    talk.say("i owe everybody something", "sign_fear_of_dependency", ["sign_fear_of_dependency"])
    assert talk.say("does the article say anything about that", "ask_source") in SUBJECTS["owing"].says


def test_a_mother_with_a_diagnosis_is_not_the_writer() -> None:
    talk = Turns()
    words = talk.say("my mum has bpd and raised me alone. i do everything myself", "ask_conditions", condition="bpd")
    assert "your mum" in words and not talk.slots.get("about")


def test_whether_somebody_has_another_condition_is_no_call_for_help() -> None:
    words = Turns().say("and his neighbour says he's depressed. has he got depression?", "ask_help_someone")
    assert "Depression" in words and "article" in words


def test_a_kind_that_is_named_is_the_other_one() -> None:
    talk = Turns()
    talk.say("what kinds of therapy are there", "ask_therapy_type")
    words = talk.say("no, the other one, attachment", "ask_therapy_type")
    assert any(one in words for one in KNOWN.families["attachment_focused"].inform)


def test_after_a_death_it_is_not_answered_by_where_habits_come_from() -> None:
    talk = Turns()
    talk.say("my mum died in may", "distress")
    assert talk.say("did i do something wrong", "distress") not in ANSWERS["something_i_did"].says
