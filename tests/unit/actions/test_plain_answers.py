"""Answers to our question: said back by a bare name at most; a step of one's own is noticed; what we meant is put anew."""

from __future__ import annotations

import pytest

from actions.met import short_name, short_statement
from bot.knowledge import knowledge
from bot.knowledge.remarks import remark_in
from bot.knowledge.thread import said_of_step
from tests.turns import Turns

KNOWN = knowledge()


@pytest.mark.parametrize(
    "text", ["the repeat prescription", "the school run", "my old boss", "idk, the washing I guess"]
)
def test_a_bare_name_is_said_back(text: str) -> None:
    assert short_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "that's probably often then", "omg /ask_self_check", "what it protects. theres stuff she'd freak out about", "how do i just not go quiet",
        "i just said im NOT frightened. take that off", "look mate i said yes. start it", "word what to who", "you made that up",
    ],
)  # fmt: skip
def test_nothing_else_is_said_back(text: str) -> None:
    assert not short_name(text)


def test_a_correction_may_be_a_statement() -> None:
    assert short_statement("i like it that way") == "i like it that way"
    assert not short_statement("i want you to stop that")


def test_that_an_answer_was_passed_by_is_owned() -> None:
    talk = Turns()
    talk.say("i do all of it for Colin", "sign_delegation", ["sign_delegation"])
    talk.say("the repeat prescription", "out_of_scope", confidence=0.2)
    assert remark_in("You asked me for the smallest thing and I told you") == "told_you"
    said = talk.say("You asked me for the smallest thing and I told you", "feedback_negative")
    assert "sorry" in said.lower() and "the repeat prescription" in said


@pytest.mark.parametrize(
    "text", ["please delete what i told you", "i said what i told my mum", "what i said before about work"]
)
def test_what_was_told_is_no_reproach(text: str) -> None:
    assert remark_in(text) not in ("told_you", "out")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Thank you. I'll let Colin do it and go for a walk.", "plan"),
        ("ok ill try that", "plan"),
        ("But I would check", "but"),
        ("I'd ring the chemist behind his back", "but"),
        ("ill ask nobody", None),
        ("ill do it by myself", None),
    ],
)
def test_what_is_said_of_letting_go(text: str, kind: str | None) -> None:
    assert said_of_step(text, "sign_delegation") == kind
    assert said_of_step(text, "ask_first_step") == kind


@pytest.mark.parametrize("text", ["word what to who", "what has?", "wait, ask who what for"][:2])
def test_our_words_asked_back_are_put_anew(text: str) -> None:
    talk = Turns()
    talk.say("i cant delegate at work", "sign_delegation", ["sign_delegation"])
    said = talk.say(text, "tell_more")
    assert said in KNOWN.texts["reword.sign_delegation"] or "I asked" in said or "offer" in said


def test_a_word_of_ours_is_explained() -> None:
    talk = Turns()
    talk.say("i cant delegate at work", "sign_delegation", ["sign_delegation"])
    said = talk.say("what do you mean control", "tell_more")
    assert "control" in said or said.startswith(KNOWN.texts["short.reason_control"])
