"""Any text is handled; disguise hides nothing; cost grows with length only."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.safety import default_checker

CHECKER = default_checker()
CRISES = (
    "i want to kill myself",
    "im going to end my life tonight",
    "he said he will kill me if i leave",
    "i took all my pills",
)
LONGEST_MESSAGE = 2000  # characters
CATASTROPHIC = 20  # times what an everyday text of that length costs
EVERYDAY = "she keeps saying that i never let anyone help me and i want to be left alone with my work "
INVISIBLE = ("", "\u200b", "\u200d", "\u2060", "\u00ad", "\u0301", "\ufeff")


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_handled_and_evidence_lies_inside(text: str) -> None:
    for start, end in CHECKER.check(text + " i want to die " + text).evidence:
        assert 0 <= start < end <= 2 * len(text) + 15


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(CRISES), st.data())
def test_case_invisible_characters_and_spacing_hide_nothing(crisis: str, data: st.DataObject) -> None:
    disguised = "".join(
        data.draw(st.sampled_from((letter, letter.upper())))
        + (data.draw(st.sampled_from(("", " ", "\t"))) if letter == " " else data.draw(st.sampled_from(INVISIBLE)))
        for letter in crisis
    )
    assert CHECKER.check(disguised).level == "crisis"


@pytest.mark.parametrize("joint", [" ", ".", "-", "_", "*", ". "])
def test_letters_set_apart_are_read_together(joint: str) -> None:
    assert CHECKER.check(joint.join("killmyself")).level != "none"
    assert CHECKER.check("   ".join(joint.join(word) for word in ["i", "want", "to", "die"])).level != "none"


@pytest.mark.parametrize(
    "text",
    [
        "i feel su1c1dal",
        "suicidl",
        "sewerslide",
        "k!ll myself",
        "kill myslef",
        "time to hang my self",
        "i wnat to dei",
        "ｋｉｌｌ ｍｙｓｅｌｆ",
        "kіll mуself",
        "i want to diiiie",
        "I DON’T WANT TO BE ALIVE",
    ],
)
def test_written_otherwise(text: str) -> None:
    assert CHECKER.check(text).level != "none"


WORDS_OF_RULES = sorted(word for word in CHECKER._lexicon.vocabulary if word.isalpha())


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS_OF_RULES), min_size=1, max_size=12), st.sampled_from((" ", ". ", ", ", "\n")))
def test_no_mixture_of_the_rules_own_words_is_catastrophic(words: list[str], joint: str) -> None:
    text = (joint.join(words) + joint) * (LONGEST_MESSAGE // max(1, sum(map(len, words)) + len(joint) * len(words)) + 1)
    everyday = (EVERYDAY * LONGEST_MESSAGE)[:LONGEST_MESSAGE]
    assert _seconds(text[:LONGEST_MESSAGE]) < CATASTROPHIC * _seconds(everyday)


def test_cost_is_in_proportion_to_length() -> None:
    CHECKER._find(EVERYDAY)
    short, long = (_seconds(EVERYDAY * times) for times in (25, 250))
    assert long < 20 * short


def _seconds(text: str) -> float:
    def once() -> float:
        start = time.thread_time()  # whatever else the process does counts not
        CHECKER._find(text)  # anew each time
        return time.thread_time() - start

    return min(once() for _ in range(3))
