"""What was told is erased when it is said again, only when it is said, and it is told truly whether it was done."""

from __future__ import annotations

import pytest

from actions.talk.privacy import ActionDeleteData
from actions.topic.context import ActionAffirm, ActionRecall
from bot.knowledge import knowledge
from bot.knowledge.erasing import ERASED, OFFERED
from tests.unit.actions.without_model import Done, bot, done, user

TEXTS = knowledge().texts
OFFER = bot(TEXTS[OFFERED][0])
BETWEEN = [user("what happens then"), bot("It may help people cope.")]


def erased(reply: Done) -> bool:
    """Was it done, and said to be?"""
    return bool(reply.slots.get("erase")) and any(text in reply.text for text in TEXTS["delete.done"])


@pytest.mark.parametrize("text", ["yes, erase it", "I mean yes ERASE IT", "erase all"])
def test_said_again_it_is_done_though_a_question_came_between(text: str) -> None:
    asked = done(ActionDeleteData(), text, intent="delete_data", before=[OFFER, *BETWEEN], shared=["sign_isolation"])
    assert erased(asked)


@pytest.mark.parametrize("before", [[], [OFFER, bot(TEXTS["delete.kept"][0])], [OFFER, bot(TEXTS["delete.part"][0])]])
def test_where_no_offer_stands_it_is_asked_first(before: list[dict[str, object]]) -> None:
    reply = done(ActionDeleteData(), "please erase it", intent="delete_data", before=before)
    assert reply.text in TEXTS[OFFERED] and reply.slots["offer"] == "delete_data" and not reply.slots.get("erase")


def test_a_mere_yes_to_something_else_erases_nothing() -> None:
    reply = done(ActionAffirm(), "yes", intent="affirm", before=[OFFER, *BETWEEN], offer="listen", topic="ask_problems")
    assert not reply.slots.get("erase")


def test_it_is_said_truly_whether_it_was_done() -> None:
    asked = "did you delete it or not"
    assert done(ActionDeleteData(), asked, shared=["sign_isolation"]).text in TEXTS["delete.not_yet"]
    assert done(ActionDeleteData(), asked, told={ERASED: 0}).text in TEXTS["delete.gone"]
    later = done(ActionDeleteData(), asked, told={ERASED: 0}, shared=["sign_isolation"])
    assert later.text in TEXTS["delete.gone_before"]


def test_a_part_is_not_erased_and_not_said_to_be() -> None:
    text = "erase it then. i mean not all just the thing about my boss"
    reply = done(ActionDeleteData(), text, intent="delete_data", before=[OFFER], shared=["sign_delegation"])
    assert reply.text in TEXTS["delete.part"] and not reply.slots.get("erase")
    assert "/delete_data" in reply.buttons


def test_after_it_nothing_is_known_and_that_is_said() -> None:
    reply = done(ActionRecall(), "do you still know about my boss", intent="ask_recall", told={ERASED: 0})
    assert reply.text in TEXTS["delete.gone"]
