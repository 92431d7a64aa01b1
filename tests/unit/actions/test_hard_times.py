"""A loss, nights without sleep, a therapist who left: what is named is met, nothing is taught, no exercise is put on top."""

from __future__ import annotations

import pytest

from actions.talk.fallback import ActionFallback
from actions.topic.explain import ActionSteps
from bot.knowledge import knowledge
from tests.turns import Turns
from tests.unit.actions.without_model import done

KNOWN = knowledge()
TEXTS, ANSWERS = KNOWN.texts, KNOWN.answers
CALM = [step.text for step in KNOWN.steps["calm"]]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("my mum died in february and everyones stopped asking", "your mum"),
        ("my gran passed last week", "your gran"),
        ("we lost my brother two years ago and since my brother died it's quiet", "your brother"),
    ],
)
@pytest.mark.parametrize("intent", ["sign_isolation", "distress", "ask_find_care", "problem_relationship_strain"])
def test_a_loss_is_met_by_name_whatever_it_is_read_as(text: str, whom: str, intent: str) -> None:
    talk = Turns()
    said = talk.say(text, intent, [intent] if intent.startswith(("sign_", "problem_")) else [], confidence=0.4)
    assert said.startswith(tuple(one.replace("{whom}", whom) for one in TEXTS["loss.named"]))
    assert said.endswith(tuple(TEXTS["loss.ask"])) and not talk.sections


def test_the_writers_own_ways_beside_a_loss_are_met_too() -> None:
    talk = Turns()
    said = talk.say(
        "since my dad died i do everything alone and never ask anyone", "sign_working_alone", ["sign_working_alone"]
    )
    assert "your dad" in said and talk.sections == ["signs"]


def test_after_a_loss_nobody_is_sent_to_an_exercise() -> None:
    talk = Turns()
    talk.say("my mum died in february", "distress")
    said = talk.say("i miss her so much", "distress")
    assert not any(one in said for one in CALM) and "Another small thing" not in talk.buttons
    assert talk.say("she was 61", "ask_source", confidence=0.2).endswith(tuple(TEXTS["loss.ask"]))
    nobody = talk.say("nobody", "deny")
    assert not any(one in nobody for one in CALM)


def test_what_follows_a_loss_stays_with_it_and_is_taught_nothing() -> None:
    talk = Turns()
    talk.say("my wife died in march", "distress")
    text = "quiet. i get the kids to school and then i sit in the car"
    said = talk.say(text, "sign_isolation", ["sign_isolation"])
    assert said.startswith(tuple(TEXTS["loss.met"])) and said.endswith(tuple(TEXTS["loss.ask"]))
    assert not talk.sections and "sign_isolation" not in (talk.slots.get("shared") or [])


def test_no_after_a_loss_leads_to_no_exercise() -> None:
    talk = Turns()
    talk.say("my wife died in march", "distress")
    talk.say("not really", "deny")
    assert "Another small thing" not in talk.buttons


def test_a_question_after_a_loss_is_answered_and_a_long_story_of_ones_ways_is_heard() -> None:
    talk = Turns()
    talk.say("my wife died in march", "distress")
    assert talk.say("what are the eight signs?", "ask_signs").find("loss") < 0 and talk.sections
    talk.say("my wife died in march", "distress")
    text = "at work i redo every single thing my team hands me because i cannot trust that it was done right at all"
    talk.say(text, "sign_delegation", ["sign_delegation"])
    assert talk.sections == ["signs"]


@pytest.mark.parametrize(
    "text", ["does it get easier", "i meant missing her. does that ever get easier", "will this ever stop"]
)
def test_whether_a_loss_eases_is_no_question_of_treatment(text: str) -> None:
    talk = Turns()
    talk.say("my wife died in march", "distress")
    said = talk.say(text, "ask_treatment")
    assert said.startswith((*ANSWERS["does_it_ease"].says, *ANSWERS["does_it_ease_after_loss"].says))
    assert "therap" not in said and not talk.sections


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("im just tired. like i cant keep carrying all of it", "worn_out"),
        ("who watches the kids. i just want to sleep for about a year", "worn_out"),
        ("my therapist left. in may. just stopped", "therapist_left"),
        ("they leave. therapists", "therapist_left"),
        ("my counsellor moved away", "therapist_left"),
        ("i dont really sleep", "sleepless"),
        ("barely slept this week", "sleepless"),
        ("what should i do if i wake at 4", "sleep_what_to_do"),
        ("how do i get back to sleep", "sleep_what_to_do"),
        ("is this a breakdown", "breakdown"),
        ("am i having a nervous breakdown or what", "breakdown"),
        ("is this a heart attack or just panic", "panic_or_heart"),
    ],
)  # fmt: skip
def test_what_weighs_is_named(text: str, found: str) -> None:
    sure = KNOWN.sure_answer(text, "sign_overworking")
    assert sure is not None and sure.id == found
    reply = done(ActionFallback(), text)
    assert reply.text in ANSWERS[found].says and reply.slots["topic"] == "distress"


@pytest.mark.parametrize(
    "text",
    [
        "i left my therapist",
        "i sleep fine",
        "the therapist left me with a question",
        "my car had a breakdown",
    ],
)
def test_other_words_are_none_of_these(text: str) -> None:
    sure = KNOWN.sure_answer(text, None)
    assert sure is None or sure.id not in ("therapist_left", "sleepless", "breakdown")


@pytest.mark.parametrize(
    "text", ["this month its just been a lot", "its been a rough few weeks at work", "im just a bit low i guess"]
)
def test_a_mild_strain_is_no_panic(text: str) -> None:
    reply = done(ActionSteps(), text, intent="distress")
    assert not any(one in reply.text for one in CALM)


def test_work_that_is_named_is_said_back_and_the_ways_are_not_repeated() -> None:
    talk = Turns()
    talk.say("im panicking, i cant breathe", "distress")
    said = talk.say("its work", "distress", confidence=0.5)
    assert said.startswith(tuple(one.replace("{said}", "work") for one in TEXTS["distress.named"]))
    shown = []
    for text in ("it is all so heavy", "it goes on and on here", "and then the evening comes"):
        talk.say(text, "distress")
        shown.append(bool(talk.buttons))
    assert not all(shown)


@pytest.mark.parametrize(
    "text",
    [
        "my uncle hanged himself when i was 9 and nobody ever spoke of it so i dont tell people things",
        "our neighbour took her own life last year",
    ],
)
@pytest.mark.parametrize("intent", ["reason_lost_trust", "distress", "ask_find_care"])
def test_a_loss_by_suicide_is_met_as_one_and_taught_nothing(text: str, intent: str) -> None:
    talk = Turns()
    said = talk.say(text, intent, [intent] if intent.startswith("reason_") else [], confidence=0.4)
    assert said.startswith(KNOWN.themes["suicide_loss"].heard) and not talk.sections
    assert not any(one in said for one in CALM)


@pytest.mark.parametrize("text", ["she nearly killed herself working", "he tried to hang himself", "i killed it"])
def test_what_did_not_happen_is_no_loss(text: str) -> None:
    assert not KNOWN.themes["suicide_loss"].shows_in(text)
