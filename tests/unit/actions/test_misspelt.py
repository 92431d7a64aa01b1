"""Phrases are found in what was meant; names, and what goes to somebody else, stay as they were typed."""

from __future__ import annotations

import pytest

from actions.talk.feedback import ActionFeedback
from actions.topic.context import ActionDeny
from actions.topic.explain import ActionExplain
from bot.knowledge import knowledge
from tests.form import Form
from tests.unit.actions.check import Check, text_of
from tests.unit.actions.without_model import bot, done, user

TEXTS = knowledge().texts


def test_a_remark_is_met() -> None:
    reply = done(ActionFeedback(), "stpo asking me qusetions", mended="stop asking me questions")
    assert reply.text in TEXTS["remark.no_questions"]


def test_what_is_meant_instead_is_followed() -> None:
    reply = done(ActionDeny(), "no i maent teh delegating", mended="no i meant the delegating", topic="sign_isolation")
    assert reply.slots["topic"] == "sign_delegation"


def test_somebody_else_is_told_from_oneself() -> None:
    signs = ["sign_asking_for_help"]
    reply = done(
        ActionExplain(),
        "my sistr nevr asks",
        "sign_asking_for_help",
        signs=signs,
        mended="my sister never asks",
        told={},
    )
    assert reply.slots["about"] == "your sister"
    assert "shared" not in reply.slots


@pytest.mark.parametrize(
    ("typed", "mended", "step", "answers"),
    [
        ("somtimes", "sometimes", 1, ["sometimes"]),
        ("skpi", "skip", 1, []),
        ("nevr, i thnk", "never, i think", 1, ["never"]),
    ],
)
def test_an_answer_of_the_self_check_is_read(typed: str, mended: str, step: int, answers: list[str]) -> None:
    check = Check()
    check.begin()
    assert "2 of 8" in text_of(check.say(typed, mended=mended))
    assert (check.step, check.answers) == (step, answers)


def test_the_form_is_left() -> None:
    form = Form()
    form.say("help me find the words")
    form.say("forgte it", mended="forget it")
    assert not form.active


@pytest.mark.parametrize("name", ["zack", "Viv", "Neve"])
def test_no_word_is_made_of_a_name(name: str) -> None:
    form = Form()
    form.say("/reach_out")
    form.hear(f"who: {name}", mended="back")
    assert form.state["name"] == name.title()


def test_a_thing_that_was_said_is_found_by_its_name_or_as_meant() -> None:
    before = [user("hi"), bot("A jar for each worry can help. Ask Viv on Sunday."), user("thanks"), bot("Of course.")]
    back = TEXTS["asks.remark.back"][0]
    for thing, mended, said in (("the jra", "the jar", "A jar for each worry"), ("viv", "viva", "Ask Viv on Sunday")):
        reply = done(
            ActionFeedback(),
            f"{back} what did you say about {thing}",
            mended=f"{back} what did you say about {mended}",
            before=before,
        )
        assert said in reply.text
