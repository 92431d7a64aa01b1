"""In the self-check: several answers at once, the way out, and what is put right after it."""

from __future__ import annotations

import pytest

from actions.talk.feedback import ActionFeedback
from bot.knowledge import knowledge
from tests.unit.actions.check import ASKING, DELEGATION, PERFECT, TEAM, Check, text_of
from tests.unit.actions.without_model import bot, done

TEXTS = knowledge().texts


@pytest.fixture
def check() -> Check:
    """A self-check at its second question."""
    talk = Check()
    talk.begin()
    talk.say("sometimes")
    return talk


def test_several_answers_are_all_kept(check: Check) -> None:
    check.say("Often then. no team no nothing. and the next one sometimes and the mistakes one ALWAYS omg")
    assert check.slots["self_check"]["answers"] == {
        ASKING: "sometimes",
        DELEGATION: "often",
        TEAM: "sometimes",
        PERFECT: "often",
    }


@pytest.mark.parametrize(
    "text",
    [
        "ok stop lets just see the result",
        "show me the results please",
        "im done with this",
        "i'm done with the questions",
    ],
)
def test_the_way_out_in_other_words(check: Check, text: str) -> None:
    said = text_of(check.say(text, "feedback_negative"))
    assert "2 of 8" not in said and check.slots["self_check"]["answers"] == {ASKING: "sometimes"}


def test_bye_leaves_it_to_be_taken_up_again(check: Check) -> None:
    assert text_of(check.say("bye", "goodbye")).startswith(tuple(TEXTS["self_check.paused"]))


def test_a_why_beside_an_answer_keeps_the_answer(check: Check) -> None:
    said = text_of(check.say("sometimes. why", "ask_trauma_link"))
    assert said.startswith(tuple(TEXTS["self_check.point"])) and "3 of 8" in said


def test_a_question_is_explained_by_its_number(check: Check) -> None:
    said = text_of(check.say("sorry what's 6"))
    assert "2 of 8" in said and "one before" not in said and check.step == 1


def test_an_answer_given_ahead_is_put_right(check: Check) -> None:
    check.say("often and the mistakes one never")
    check.say("hm no thats wrong. i said always for the mistakes one", "feedback_negative")
    assert check.slots["self_check"]["answers"][PERFECT] == "often"


@pytest.mark.parametrize(
    ("text", "sign", "answer"),
    [
        ("hm no thats wrong. i said always for the mistakes one", PERFECT, "often"),
        ("and teamwork isnt me at all really, i got mixed up", TEAM, "never"),
    ],
)
def test_after_the_summary_an_answer_is_put_right(text: str, sign: str, answer: str) -> None:
    state = {"step": 5, "answers": {TEAM: "often", PERFECT: "sometimes"}, "note": "", "finished": False}
    said = bot(TEXTS["self_check.often"][0].replace("{signs}", "working alone"))
    reply = done(
        ActionFeedback(), text, intent="feedback_negative", before=[said], self_check=state, shared=[TEAM], topic=TEAM
    )
    assert reply.slots["self_check"]["answers"][sign] == answer
    assert (sign in reply.slots["shared"]) == (answer == "often")
