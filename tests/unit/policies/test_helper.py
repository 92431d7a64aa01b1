"""Somebody who could help was named: they are asked for no more, and the words are for them."""

from __future__ import annotations

import re

import pytest

from bot.policies.hearing.helper import helper_in, helper_of, patient_in_words, with_helper
from tests.talking import Talk

FEARS = "my brother wants to kill himself tonight"


@pytest.mark.parametrize(
    ("text", "helper"),
    [
        ("my sister Carol. but shes got her own stuff", "Carol"),
        ("ok. my cousin Sinead maybe. shes in galway", "Sinead"),
        ("his mate Kev, they served together", "Kev"),
        ("i mean a text to KEV asking him to come round", "Kev"),
        ("what do i write kev, not the whole thing", "Kev"),
        ("mr hussain, my teacher", "Mr Hussain"),
        ("i said mr hussain. give me a msg to him", "Mr Hussain"),
        ("Carol. i said. and its softer i asked for", "Carol"),
        ("fine put it softer. to carol", "Carol"),
        ("my aunt maybe, she lives near", "your aunt"),
        ("a friend of his from work, jonas, could you word it for jonas", "Jonas"),
        ("his wife ana is there. what do i tell ana", "Ana"),
        ("i dont want my wife knowing", None),
        ("what do i say to him", None),
        ("help me word a message", None),
        ("i cant write it", None),
        ("nobody. i have nobody", None),
        ("Thanks. that is good", None),
        ("text someone", None),
        ("my english is bad to phone and german also", None),
        ("i want to call the police", None),
        ("so i go to bed. for now", None),
    ],
)
def test_who_could_help_is_heard(text: str, helper: str | None) -> None:
    assert helper_in(text) == helper


def test_whom_one_worries_about_is_no_helper() -> None:
    assert helper_in("give me something to text daz", but=("my mate daz rang last week",)) is None
    assert helper_in("a text to my brother", but=("my brother said he's done",)) is None
    assert patient_in_words(["my brother said he's done", "his mate Kev"]) == "my brother"
    assert patient_in_words(["he wants to end it"]) == "somebody close to me"


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ((), "what do i write his mate Kev, not the whole thing, just come over"),
        ((), "no no. i mean a text to KEV asking him to come round tonight"),
        (("his mate Kev lives near",), "/reach_out"),
        (("his mate Kev lives near",), "word it to kev"),
    ],
)
def test_the_words_are_for_the_one_who_helps(before: tuple[str, ...], words: str) -> None:
    talk = Talk()
    talk.say(FEARS)
    for one in before:
        talk.say(one, "reach_out", sure=0.6, act="other_person")
    assert talk.say(words, "reach_out", act="words") == ["utter_crisis_note_helper_other"]
    assert talk.slot("risk_person") == "third" and talk.slot("risk_open")


@pytest.mark.parametrize("words", ["what do i say to him", "give me something to text my brother", "/reach_out"])
def test_words_for_the_one_in_danger_stay_such(words: str) -> None:
    talk = Talk()
    talk.say(FEARS)
    assert talk.say(words, "reach_out", act="words") == ["utter_crisis_note_suicide_other"]


@pytest.mark.parametrize(
    ("words", "response"),
    [
        ("i cant say that word to him, we dont do words in our house. how would you put it", "utter_crisis_wordless_other"),
        ("bit much for a text. less formal", "utter_crisis_wordless_other"),
        ("and if he laughs it off? he will", "utter_crisis_laughs_other"),
        ("what if she just changes the subject", "utter_crisis_laughs_other"),
        ("he always brushes it off", "utter_crisis_laughs_other"),
    ],
)  # fmt: skip
def test_another_way_to_ask(words: str, response: str) -> None:
    talk = Talk()
    talk.say(FEARS)
    assert talk.say(words, "reach_out", act="ask_them") == [response]


def test_whoever_is_in_danger_is_no_helper_though_named_later() -> None:
    talk = Talk()
    talk.say("he said look after my dog when im gone, my brother", vote="crisis_suicide", strength=0.95)
    talk.say("not me. him, my brother", "deny", act="other_person")
    assert helper_of(talk.tracker) is None


def test_sometimes_is_a_yes_of_theirs() -> None:
    talk = Talk()
    talk.say(FEARS)
    assert talk.say("i asked him, the word and all. he said sometimes but not tonight", "distress") == [
        "utter_crisis_said_yes_other"
    ]


def test_who_was_named_is_not_asked_for_again() -> None:
    said = with_helper(
        "That didn't help, I see. {line} Who is the one person that it might be easiest to write to?", "Carol"
    )
    assert "Carol" in said and not re.search(r"\bWho\b", said)
    assert (
        with_helper('Here is a message you can send to someone you know: "Can you come?"', "Carol").count("Carol") == 1
    )
    same = "All right. {line} Are you safe where you are?"
    assert with_helper(same, "Carol") == same
    quoted = 'Begin with: "Who gets to know what I say here?" {line}'
    assert with_helper(quoted, "Carol") == quoted
    assert with_helper("Who could come?", None) == "Who could come?"
