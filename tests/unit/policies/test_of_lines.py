"""What is asked about lines while there is danger, and the talk once it has passed."""

from __future__ import annotations

import pytest

from bot.knowledge import knowledge
from bot.policies.hearing.of_lines import facts_in, for_asked, in_words, names_line, not_here
from tests.talking import CONTENT, Talk


@pytest.fixture
def talk() -> Talk:
    """A conversation that begins."""
    return Talk()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("is samaritans ok for under 18s? do i have to pay", ("cost", "ages")),
        ("can i text them and will they tell my mum", ("writes", "hears")),
        ("is there anything for men or will they laugh at me", ("men",)),
        ("who would i talk to that isn't the police", ("police",)),
        ("what are the signs", ()),
    ],
)
def test_each_question_of_a_message_is_heard(text: str, asked: tuple[str, ...]) -> None:
    assert facts_in(text) == asked


def test_what_is_free_or_takes_texts_is_told_of_the_line() -> None:
    lines = for_asked(knowledge().lines_for("crisis_suicide", "GB"), ("cost",), "crisis_suicide", "GB")
    assert "Samaritans" in in_words(("cost",), lines, "crisis_suicide", ())
    written = for_asked(knowledge().lines_for("crisis_suicide", "IE", young=True), ("writes",), "crisis_suicide", "IE")
    assert written[0].text == "HELLO to 50808"
    assert not for_asked(knowledge().lines_for("crisis_harm_others", "GB"), ("police",), "crisis_harm_others", "GB")[
        0
    ].emergency


def test_an_answer_does_not_come_twice_in_a_row() -> None:
    first = in_words(("men",), (), None, ())
    assert in_words(("men",), (), None, (first,)) != first


def test_a_number_of_another_country() -> None:
    assert not_here("if i text 988", "GB") == "988"
    assert not_here("if i text 988", "CA") is None
    assert not_here("if i text 988", None) is None


def test_a_line_is_named() -> None:
    assert names_line("i'll text text about it maybe") and names_line("the text line")
    assert not names_line("i texted my mum")


@pytest.mark.parametrize(
    ("words", "response"),
    [
        ("is samaritans ok for under 18s? do i have to pay", "utter_crisis_lines_asked"),
        ("can i text them and will they tell my mum", "utter_crisis_lines_asked"),
        ("will my uni find out if i text 988", "utter_crisis_found_out"),
        ("ill text samaritans maybe. what do i even write", "utter_crisis_line_says_suicide"),
        ("what do i say to my mum", "utter_crisis_note"),
        ("how do i tell my boss i wont be in", "utter_crisis_work"),
    ],
)
def test_a_question_is_answered_first(talk: Talk, words: str, response: str) -> None:
    talk.say("i want to kill myself tonight")
    assert talk.say(words, "ask_privacy") == [response]
    assert talk.slot("risk_open")


def test_once_nothing_is_open_a_question_about_the_lines_is_no_form(talk: Talk) -> None:
    talk.say("i want to kill myself tonight")
    talk.say("i'm safe now")
    assert talk.say("i'll text the text line maybe. what do i write", "reach_out") == ["utter_crisis_line_says_suicide"]
    assert talk.say("what do i write to my boss about friday", "reach_out") != ["utter_crisis_line_says_suicide"]


def test_a_line_that_was_texted_leads_back_to_the_topic(talk: Talk) -> None:
    talk.say("i want to kill myself tonight")
    words = "i texted them. they were nice. can we talk about the boys thing now"
    assert talk.say(words, "reach_out", vote="crisis_suicide", strength=0.7) == ["utter_crisis_eased"]
    assert not talk.slot("risk_open") and talk.slot("risk_level") == "crisis"


def test_help_on_its_way_and_the_topic_in_one_message(talk: Talk) -> None:
    talk.say("i want to kill myself tonight")
    said = talk.say("ok sent. she's on her way. can we do the group project thing", "sign_working_alone")
    assert said == ["utter_crisis_eased_then", CONTENT]
    assert not talk.slot("risk_open")


def test_a_medical_danger_closes_with_those_who_help(talk: Talk) -> None:
    talk.say("i fell off the ladder and hit my head, been sick twice and see double")
    assert talk.say("ok what do i say to 911") == ["utter_crisis_line_says_medical"]
    assert talk.say("it costs a fortune", "ask_problems") == ["utter_crisis_lines_asked_medical"]
    assert talk.say("the neighbour Bill came over, he's driving me to the ER") == ["utter_crisis_driven"]
    assert not talk.slot("risk_open")
    assert talk.say("hi its me. had a bleed, they drilled a hole, im home", "greet") == ["utter_crisis_home"]
    assert talk.say("so why couldnt i ask bill to hold the ladder", "sign_asking_for_help")[0] == CONTENT


def test_a_friend_said_yes_and_then_an_aunt_came(talk: Talk) -> None:
    talk.say("my friend says she wants to kill herself")
    assert talk.say("i asked. she said yes. not tonight tho") == ["utter_crisis_said_yes_other"]
    assert talk.say("no i cant leave her alone but ive work at 6am", "deny") == ["utter_crisis_work_other"]
    assert talk.say("her aunt came and is staying w her. thx", "thank") == ["utter_crisis_company_other"]
    said = talk.say("why do people like her never say anything tho", "ask_trauma_link")
    assert said == ["utter_crisis_eased_then_other", CONTENT]


def test_no_plan_is_no_plan_and_a_topic_asked_twice_is_answered(talk: Talk) -> None:
    talk.say("my wife hits me")
    talk.say("help me make a safety plan")
    assert talk.say("I don't need a safety plan") == ["utter_crisis_plan_left"]
    assert not talk.slot("plan")
    assert talk.say("how do I learn to let people help", "ask_first_step") == ["utter_crisis_held"]
    said = talk.say("no really, how do I learn to let people help", "ask_first_step")
    assert said[0] == "utter_crisis_asked_twice_then"
    assert talk.slot("risk_open"), "it goes on"


@pytest.mark.parametrize(
    "words", ["its just in case", "unless it gets too much", "id never do it unless it gets worse"]
)
def test_what_is_kept_for_a_bad_day_takes_no_denial(talk: Talk, words: str) -> None:
    talk.say("i have tablets put by in my drawer just in case it gets too much")
    assert talk.say(f"no i wasnt talking about that. {words}", "deny") == ["utter_crisis_put_by"]
    assert (talk.slot("risk_level"), talk.slot("risk_open")) == ("crisis", True)


def test_the_lines_for_the_young_are_taken_back(talk: Talk) -> None:
    talk.say("my stepdad hits me, im 15")
    assert talk.say("what?? I am a 52 year old man") == ["utter_crisis_of_age"]
    assert not talk.slot("risk_young")


def test_where_somebody_comes_from_is_no_place_to_look_for_lines(talk: Talk) -> None:
    talk.say("my friend says she wants to kill herself")
    assert talk.say("im in toronto she's from brazil") == ["utter_crisis_where_other"]
    assert talk.say("i said TORONTO. we both live here", "feedback_negative") == ["utter_crisis_country_other"]
    assert talk.slot("country") == "CA"


def test_fear_of_being_fetched_by_officers_is_no_correction(talk: Talk) -> None:
    talk.say("my boyfriend hits me")
    assert talk.say("no. im in leeds. if i ring anyone they'll nick me", "deny") == ["utter_crisis_lines_asked"]
    assert talk.slot("country") == "GB"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("would the guards come to the house if i rang? i dont want him arrested", ("police", "dispatch")),
        ("will the police turn up if i call", ("dispatch",)),
        ("you said youd give me a number for ireland", ("number",)),
        ("give me a number then", ("number",)),
        ("so whats the number for scotland", ("number",)),
        ("is there a chat in arabic", ("language",)),
        ("do they speak polish", ("language",)),
        ("is there not a thing you can text. like actual text", ("writes",)),
        ("anything i can message instead of talking", ("writes",)),
        ("i meant a helpline by text", ("writes",)),
        ("he speaks polish with his mates", ()),
        ("the police came last year", ()),
        ("he gave me his number", ()),
    ],
)
def test_more_is_heard_about_lines(text: str, asked: tuple[str, ...]) -> None:
    assert set(facts_in(text)) == set(asked)


HITS = "my husband hits me"


@pytest.mark.parametrize(
    ("danger", "words", "act", "response"),
    [
        (HITS, "you said youd give me a number for ireland", "refuse", "utter_crisis_lines_asked"),
        (HITS, "ireland. would the guards come to the house if i rang? i dont want him arrested", "lines", "utter_crisis_lines_asked"),
        ("i want to die", "is there not a thing you can text. like actual text", "lines", "utter_crisis_text"),
        ("i want to die", "is there chat in arabic? my english is bad to phone", "lines", "utter_crisis_lines_asked"),
        (HITS, "no calls please, i wont ring anyone", "refuse", "utter_crisis_declined"),
    ],
)  # fmt: skip
def test_a_request_is_no_refusal(talk: Talk, danger: str, words: str, act: str, response: str) -> None:
    talk.say(danger)
    assert talk.say(words, "feedback_negative", act=act) == [response]


def test_where_no_line_is_checked_that_is_said(talk: Talk) -> None:
    lines = knowledge().lines_for("crisis_abuse", "AT")
    assert "checked" in in_words(("number",), lines, "crisis_abuse", (), country="AT")
    assert "checked" not in in_words(
        ("number",), knowledge().lines_for("crisis_abuse", "GB"), "crisis_abuse", (), country="GB"
    )
    assert "checked" not in in_words(("number",), lines, "crisis_abuse", (), country=None)


@pytest.mark.parametrize("country", ["GB", "IE", "DE"])
@pytest.mark.parametrize("kind", ["crisis_suicide", "crisis_abuse"])
def test_there_is_a_checked_line_for_where_most_write_from(kind: str, country: str) -> None:
    first = knowledge().lines_for(kind, country)[0]
    assert first.verified and first.country == country
