"""What a plain "yes" comes to."""

from __future__ import annotations

from actions.listening import offered_by
from actions.topic.explain import STARTS_FORM
from bot.knowledge import knowledge


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
