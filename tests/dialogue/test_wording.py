"""The wording of messages to send, and what a plain "yes" comes to."""

from __future__ import annotations

import pytest

from actions.finding_words.core import as_request
from actions.finding_words.draft import draft
from actions.finding_words.sentence import LONGEST
from actions.finding_words.tones import TONES
from actions.listening import offered_by
from actions.persons import whom
from actions.topic.explain import STARTS_FORM
from bot.knowledge import knowledge

REQUESTS = {
    "I want her to drive me to the hospital on tuesday": "Could you drive me to the hospital on Tuesday?",
    "to talk to him about what happened": "Could we talk about what happened?",
    "moving the sofa": "Could you help me with moving the sofa?",
    "a lift to the airport": "I could use a lift to the airport.",
    "I need help moving the couch": "Could you help me with moving the couch?",
    "my mum is ill and i can't cope": "My mum is ill and I can't cope.",
    "to pick up the kids from school": "Could you pick up the kids from school?",
    "if she can come over on sunday": "Could you come over on Sunday?",
    "I want to borrow her car": "Could I borrow your car?",
    "I'd like him to stop calling me": "Could you stop calling me?",
    "I want her to let me take the kids on saturdays so she can rest": "Could you let me take the kids on Saturdays so you can rest?",
    "my tax return": "Could you help me with my tax return?",
    "I need to move a sofa": "Could you help me move a sofa?",
    "could you ask him to fix the sink": "Could you fix the sink?",
    "Someone to listen": "Could you listen to me for a bit?",
    "A practical task": "Could you help me with something practical?",
    "i dont know": "",
    "idk": "",
}


@pytest.mark.parametrize(("typed", "asked"), REQUESTS.items())
def test_what_is_typed_becomes_a_request(typed: str, asked: str) -> None:
    assert as_request(typed) == asked


@pytest.mark.parametrize("who", ["", "a friend", "your doctor"])
@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("what", ["", "a lift", "I want her to listen"])
def test_a_draft_has_no_gap_in_any_tone(who: str, tone: str, what: str) -> None:
    text = draft({"who": who, "tone": tone, "what": what})
    assert "{" not in text and "  " not in text
    assert text.startswith("Hello" if "doctor" in who else "H") or tone == "bare"


def test_a_long_answer_is_cut_between_words() -> None:
    text = as_request("to help me with " + "everything " * 40)
    assert len(text) < LONGEST + 40
    assert text.endswith("everything?")


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("my sister", "your sister"),
        ("A friend", "a friend"),
        ("Anna", "Anna"),
        ("mum", "your mum"),
        ("My partner", "your partner"),
        ("idk maybe my gp", "your GP"),
        ("my best friend from work", "your best friend"),
        ("whoever picks up", ""),
    ],
)
def test_whom_it_is_for(typed: str, named: str) -> None:
    assert whom(typed, None) == named


def test_a_plain_yes_goes_where_the_question_points() -> None:
    for topic in knowledge().topics.values():
        for question in topic.ask:
            offer = offered_by(question)
            assert offer in {
                *knowledge().topics,
                *STARTS_FORM,
                "ask_therapy_suggestion",
                "listen",
                "choose",
                "again",
                "tell_more",
            }, question
    assert offered_by("Would you like a small first step as well?") == "ask_first_step"
    assert offered_by("Would you like help to find the words?") == "reach_out"
    assert offered_by("Is there anyone you trust with small things?") == "listen"
