"""Phrases are found in what was meant; names, and what goes to somebody else, stay as they were typed."""

from __future__ import annotations

import pytest

from actions.finding_words.parts import parts_of
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


def test_a_relation_is_known_and_the_wish_stays_as_typed() -> None:
    form = Form()
    form.say("help me text my sistr", mended="help me text my sister")
    assert form.state["who"] == "your sister"
    form.say("to drvie me to Xiomaras", mended="to drive me to Xiomaras")
    assert form.state["what"] == "to drvie me to Xiomaras"


@pytest.mark.parametrize(
    ("typed", "mended", "name"),
    [
        ("zack", "back", "Zack"),  # no command
        ("help me ask Viv to come oevr", "help me ask viva to come over", "Viv"),
        ("my frend, ask neve if she can", "my friend, ask never if she can", "Neve"),
    ],
)
def test_no_word_is_made_of_a_name(typed: str, mended: str, name: str) -> None:
    form = Form()
    form.say("/reach_out")
    form.say(typed, mended=mended)
    assert name in (form.state["who"], form.state.get("name"))


def test_a_name_that_was_asked_for_is_no_tone() -> None:
    form = Form()
    form.say("help me ask my sister to drive me", "plain", "can you add her name")
    form.say("Sofi", mended="soft")
    assert "Sofi" in str(form.message)


def test_a_tone_with_a_slip_is_no_part_of_the_message() -> None:
    parts = parts_of("drvie me home, make it sotfer", "drive me home, make it softer")
    assert (parts.content, parts.tone) == ("drvie me home", "smaller")


def test_where_mending_moved_the_clauses_all_is_as_typed() -> None:
    assert parts_of("lift home cna you word it", "lift home can you word it").content == "lift home cna you word it"


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
