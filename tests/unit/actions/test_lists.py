"""A list as a whole, one of it by its place, and what was said earlier by its name."""

from __future__ import annotations

import pytest

from bot.knowledge import knowledge
from tests.turns import Turns

KNOWLEDGE = knowledge()
TOPICS, TEXTS = KNOWLEDGE.topics, KNOWLEDGE.texts
STORY = "i rewrite the report they send me, at reunions i hide in the kitchen, i never ask"
THREE = {
    "sign_perfectionism": "i rewrite the report they send me",
    "sign_isolation": "at reunions i hide in the kitchen",
    "sign_asking_for_help": "i never ask",
}


@pytest.fixture
def talk() -> Turns:
    """Somebody who told of three things."""
    turns = Turns()
    turns.say(STORY, "sign_perfectionism", THREE)
    return turns


@pytest.mark.parametrize(
    "text",
    ["which of these", "which one is the main one", "which is it then", "which one is the worst", "so which one is me"],
)
@pytest.mark.parametrize("intent", ["ask_therapy_suggestion", "ask_signs", "out_of_scope"])
def test_which_one_leads_is_asked_of_the_last_list(talk: Turns, text: str, intent: str) -> None:
    words = talk.say(text, intent)
    assert TOPICS["sign_perfectionism"].name in words
    assert talk.buttons == [TOPICS[one].label for one in THREE]
    talk.say("the third", "tell_more")
    assert talk.slots["topic"] == "sign_asking_for_help"


def test_the_eight_signs_have_no_rank() -> None:
    talk = Turns()
    talk.say("/ask_signs")
    words = talk.say("which one is the worst", "ask_therapy_suggestion")
    assert any(one in words for one in TEXTS["main.unranked"])


@pytest.mark.parametrize("text", ["both", "both of them", "the two", "both i guess"])
def test_both_are_the_last_two_that_were_shown(text: str) -> None:
    talk = Turns()
    talk.say(
        "i do it all, i never ask",
        "sign_overworking",
        {"sign_overworking": "i do it all", "sign_asking_for_help": "i never ask"},
    )
    talk.say("which one is the main one", "ask_signs")
    words = talk.say(text, "affirm")
    assert all(
        any(one in words for one in TOPICS[name].inform) for name in ("sign_overworking", "sign_asking_for_help")
    )


def test_both_sides_of_a_question_are_an_answer() -> None:
    talks = {talk.say("/sign_asking_for_help").rpartition(". ")[2]: talk for talk in map(Turns, "abcdefgh")}
    talk = next(talk for asked, talk in talks.items() if "asking, or saying yes" in asked)
    assert talk.say("both", "affirm").startswith(tuple(TEXTS["answered.both"]))


def test_both_of_nothing_is_nothing() -> None:
    assert Turns().say("both", "affirm") in TEXTS["yes_to_what"]


@pytest.mark.parametrize(
    ("text", "intent", "topic"),
    [
        ("no the second reason", "deny", "reason_lost_trust"),
        ("the third sign", "tell_more", "sign_asking_for_help"),
        ("the second", "tell_more", "sign_isolation"),
        ("and the third", "tell_more", "sign_asking_for_help"),
    ],
)
def test_places_count_what_is_named(talk: Turns, text: str, intent: str, topic: str) -> None:
    talk.say(text, intent)
    assert talk.slots["topic"] == topic


@pytest.mark.parametrize(
    ("text", "intent", "topic"),
    [
        ("the kitchen one", "out_of_scope", "sign_isolation"),
        ("no i mean the reunions thing", "deny", "sign_isolation"),
        ("no, the rewriting", "deny", "sign_perfectionism"),
        ("no i meant the report thing", "deny", "sign_perfectionism"),
    ],
)
@pytest.mark.parametrize("between", [0, 5])
def test_what_was_said_earlier_is_found_by_its_name(
    talk: Turns, text: str, intent: str, topic: str, between: int
) -> None:
    for _ in range(between):
        talk.say("/ask_definition")
    talk.say(text, intent)
    assert talk.slots["topic"] == topic


def test_two_places_are_two_things() -> None:
    talk = Turns()
    talk.say("/ask_signs")
    words = talk.say("the first and the last", "tell_more")
    assert all(
        any(one in words for one in TOPICS[name].inform) for name in ("sign_asking_for_help", "sign_overworking")
    )


def test_what_the_bot_said_is_found_too() -> None:
    talk = Turns()
    talk.say(
        "i let nobody in, i never ask",
        "sign_asking_for_help",
        {"sign_asking_for_help": "i never ask", "problem_intimacy": "i let nobody in"},
    )
    talk.say("that one. no the other one, the closed door", "deny")
    assert talk.slots["topic"] == "problem_intimacy"


@pytest.mark.parametrize("text", ["no, I meant the cake", "no i mean the cake thing", "sorry, the cake"])
def test_a_correction_is_never_thrown_away(talk: Turns, text: str) -> None:
    words = talk.say(text, "deny")
    assert "Cake" in words and words not in TEXTS["no_is_fine"]


@pytest.mark.parametrize(
    "text", ["no thats not what i mean", "you got me wrong", "no, that isn't what I meant", "thats not my point"]
)
def test_what_was_missed_is_asked(talk: Turns, text: str) -> None:
    assert talk.say(text, "deny") in TEXTS["missed"]


def test_what_a_correction_says_itself_is_used(talk: Turns) -> None:
    words = talk.say("you got me wrong, i like it that way", "feedback_negative", confidence=0.2)
    assert "i like it that way" in words and "got me wrong" not in words
    talk.say("no thats not what i mean, i cant trust them", "reason_lost_trust", {"reason_lost_trust": 0.8})
    assert talk.slots["topic"] == "reason_lost_trust"


def test_the_place_of_one_is_told(talk: Turns) -> None:
    words = talk.say("which one was that, the one with the compliments", "sign_compliments", confidence=0.65)
    assert "sixth" in words and TOPICS["sign_compliments"].name in words
    assert "second" in talk.say("which one was that, the kitchen one", "ask_signs")


@pytest.mark.parametrize("text", ["is that a sign", "is it one of the signs", "so is that one of them"])
def test_a_sign_that_is_talked_about_is_one_by_its_place(text: str) -> None:
    talk = Turns()
    talk.say("cant take a compliment", "sign_compliments", ["sign_compliments"])
    assert "sixth" in talk.say(text, "ask_signs")


@pytest.mark.parametrize(
    ("text", "intent", "topic"),
    [
        ("control", "out_of_scope", "reason_control"),
        ("Getting hurt", "reason_vulnerability", "reason_vulnerability"),
        ("trust", "reason_lost_trust", "reason_lost_trust"),
    ],
)
def test_what_a_button_says_is_asked_about(text: str, intent: str, topic: str) -> None:
    talk = Turns()
    talk.say("/ask_trauma_link")
    talk.say(text, intent, confidence=0.6)
    assert talk.slots["topic"] == topic
    assert not talk.slots.get("shared")


@pytest.mark.parametrize("text", ["can you tell me about therapy types", "which kinds of therapy are there"])
def test_types_of_therapy_are_types(text: str) -> None:
    talk = Turns()
    talk.say(text, "ask_therapy_suggestion", confidence=0.7)
    words = talk.say("and the second", "tell_more")
    assert any(one in words for one in KNOWLEDGE.families["trauma_focused"].inform)


def test_what_helps_with_the_other_one_is_told_in_other_words() -> None:
    talk = Turns()
    talk.say(
        "i do it all, it has to be perfect",
        "sign_overworking",
        {"sign_overworking": "i do it all", "sign_perfectionism": "it has to be perfect"},
    )
    first = talk.say("what helps with that", "ask_treatment")
    second = talk.say("and the other one", "tell_more")
    assert TOPICS["sign_perfectionism"].name in second
    assert not any(one in second for one in KNOWLEDGE.families["individual"].inform)
    assert first != second
