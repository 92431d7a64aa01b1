"""A complaint or a correction that names its subject gets that subject, and is never asked to say it again."""

from __future__ import annotations

import pytest

from actions.talk.fallback import ActionFallback
from bot.knowledge import knowledge
from bot.knowledge.pointing import insisted_on, noun_in, place_in, places_in
from tests.turns import Turns
from tests.unit.actions.without_model import bot, done, user

KNOWN = knowledge()
TEXTS = KNOWN.texts


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("no hang on you didnt answer me, the phone, not ringing anybody back", "the phone not ringing anybody back"),
        ("No, I asked about the CAUSES, not the studies.", "the causes"),
        ("no i asked should HE see a therapist", "should he see a therapist"),
        ("but my question was about the costs", "the costs"),
        ("that's not what I asked. what about my sister", "what about my sister"),
    ],
)
def test_a_complaint_names_its_subject(text: str, subject: str) -> None:
    assert insisted_on(text) == subject


@pytest.mark.parametrize(
    "text", ["i asked my sister for help", "you didnt answer my question", "he asked about the phone"]
)
def test_other_words_insist_on_nothing(text: str) -> None:
    assert not insisted_on(text)


@pytest.mark.parametrize("intent", ["feedback_negative", "deny", "ask_source", "sign_isolation"])
def test_the_causes_are_told_and_not_the_studies(intent: str) -> None:
    talk = Turns()
    said = talk.say("No, I asked about the CAUSES, not the studies.", intent, confidence=0.5)
    assert any(one in said for one in KNOWN.topics["ask_trauma_link"].inform)


def test_what_it_was_told_with_is_taken_up_again() -> None:
    talk = Turns()
    talk.say("i dont pick up the phone to anyone", "sign_isolation", ["sign_isolation"])
    talk.say("and i redo the rota", "sign_delegation", ["sign_delegation"])
    talk.say("no hang on you didnt answer me, the phone", "feedback_negative")
    assert talk.slots["topic"] == "sign_isolation"


def test_an_unknown_subject_is_said_back_with_what_it_may_be_near_to() -> None:
    reply = done(ActionFallback(), "you didnt answer me, the allotment", intent="sign_isolation", confidence=0.2)
    assert "allotment" in reply.text.lower() and "/sign_isolation" in reply.buttons
    assert not any(one in reply.text for key in ("missed", "remark.unanswered.what") for one in TEXTS[key])


def test_numbers_name_what_stands_there() -> None:
    assert places_in("signs 3 and 7 i meant") == ["3", "7"] and noun_in("signs 3 and 7 i meant") == "sign"
    assert place_in("the first 1") == "first"
    talk = Turns()
    talk.say("/ask_signs")
    said = talk.say("signs 3 and 7 i meant", "ask_signs", confidence=0.5)
    signs = [one for one in KNOWN.topics if one.startswith("sign_")]
    assert all(any(text in said for text in KNOWN.topics[signs[at]].inform) for at in (2, 6))


def test_it_is_somebody_else_who_is_like_this() -> None:
    said = done(ActionFallback(), "no i mean hes the one like this, not me. i just want to bring soup lol").text
    assert said in KNOWN.answers["is_this_about_them"].says


def test_it_is_the_writer_whom_therapy_is_for() -> None:
    before = [user("what therapy fits my wife"), bot("Whether it is something for her can't be told from here.")]
    reply = done(
        ActionFallback(),
        "Me. I'm the captain. Not my wife.",
        before=before,
        topic="ask_therapy_type",
        about="your wife",
        shared=["sign_delegation"],
    )
    assert reply.slots["about"] is None and "her" not in reply.text.split()
    assert any("therapy" in one for one in reply.buttons) or "therap" in reply.text.lower()


def test_what_therapy_is_for_somebody_less_what_it_is_not_about() -> None:
    talk = Turns()
    text = "Which therapy is for somebody who hates being looked after? Not trauma."
    said = talk.say(text, "ask_therapy_type")
    assert not any(one.partition("{")[0] in said for one in TEXTS["not_that"])


def test_the_other_thing_is_the_one_that_is_named() -> None:
    talk = Turns()
    talk.say("and i never pick up the phone to friends", "sign_isolation", ["sign_isolation"])
    talk.say("i redo everyones work", "sign_delegation", ["sign_delegation"])
    talk.say("i brush off praise", "sign_compliments", ["sign_compliments"])
    talk.say("and the other thing, the phone, whats that about", "out_of_scope", confidence=0.3)
    assert talk.slots["topic"] == "sign_isolation"


@pytest.mark.parametrize(
    ("text", "heard"), [("an ache i guess", "More of an ache"), ("the rest, mostly", "More of a rest")]
)
@pytest.mark.parametrize("intent", ["distress", "sign_fear_of_dependency", "out_of_scope", "crisis_medical"])
def test_one_side_of_our_question_is_taken(text: str, heard: str, intent: str) -> None:
    talk = Turns()
    talk.say("i keep away from people", "sign_isolation", ["sign_isolation"])
    talk.events[-1]["text"] = "How is the distance for you, more of a rest or more of an ache?"
    talk.slots["offer"] = "listen"
    assert talk.say(text, intent, confidence=0.35).startswith(heard)
