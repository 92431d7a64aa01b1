"""What is told and not recognised, a hard moment in fragments, a loss, and remarks as to a person: met, never as a menu."""

from __future__ import annotations

from typing import Any

import pytest

from actions.talk.fallback import ActionFallback
from actions.talk.feedback import ActionFeedback
from actions.topic.context import ActionDeny
from actions.topic.explain import ActionExplain, ActionSteps
from bot.knowledge import knowledge
from bot.knowledge.remarks import remark_in
from bot.knowledge.told import tells_of_people
from tests.turns import Turns
from tests.unit.actions.without_model import bot, done, user

KNOWN = knowledge()
TEXTS = KNOWN.texts


def begins_with(text: str, *keys: str) -> bool:
    return text.startswith(tuple(one.partition("{")[0] for key in keys for one in TEXTS[key]))


@pytest.mark.parametrize(
    "text",
    [
        "evenings. i go check on the van",
        "we had it all sorted and then she rang",
        "mostly i just sit in it",
        "he never rings",
    ],
)
def test_what_is_told_is_met_with_one_open_question(text: str) -> None:
    reply = done(ActionFallback(), text, confidence=0.2)
    assert begins_with(reply.text, "told.echo") and reply.text.count("?") == 1
    assert any(reply.text.endswith(one) for key in ("told.ask", "told.ask.them") for one in TEXTS[key])
    assert not reply.buttons


@pytest.mark.parametrize(
    "text", ["the tariff on spoons", "can i get a refund", "my ex, my mum", "you are a strange chat"]
)
def test_where_nothing_is_told_the_meanings_are_offered(text: str) -> None:
    assert done(ActionFallback(), text, confidence=0.2).text in TEXTS["fallback.meanings"]


def test_no_two_replies_in_a_row_are_the_same() -> None:
    talk = Turns()
    said = [
        talk.say(f"we did the {thing} again and he left", confidence=0.1) for thing in ("shed", "roof", "car", "path")
    ]
    assert len(set(said)) == len(said)


def test_missed_twice_their_own_words_are_offered() -> None:
    before = [user("i sit in the van most evenings"), bot(TEXTS["fallback.meanings"][0])]
    reply = done(ActionFallback(), "thats not what this is", confidence=0.1, before=before)
    assert begins_with(reply.text, "miss.again") and "i sit in the van most evenings" in reply.text
    assert len(reply.buttons) == 3


@pytest.mark.parametrize("text", ["8 min now", "still here in the car", "on the bathroom floor"])
def test_a_fragment_in_a_hard_moment_is_met_and_not_quoted(text: str) -> None:
    before = [bot("That sounds heavy. How long has today been like this?")]
    for action in (ActionFallback(), ActionSteps()):
        intent = "distress" if isinstance(action, ActionSteps) else ""
        reply = done(
            action, text, intent=intent, before=before, topic="distress", offer="listen", told={"distress.0": 0}
        )
        assert begins_with(reply.text, "distress.met") and text not in reply.text


def test_tears_are_met() -> None:
    text = "i sat in the car at the station and just cried for like 20 min and then went to work"
    reply = done(ActionSteps(), text, intent="distress")
    assert any(reply.text.startswith(one) for one in KNOWN.themes["crying"].heard)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("can you just listen for a sec without asking me stuff", "listen"),
        ("im not looking for advice tbh", "listen"),
        ("thanks. gonna try lie down", "rest"),
        ("ok off to bed then", "rest"),
        ("good night", "rest"),
        ("u up", "awake"),
        ("do you have a favourite season?", "chat"),
        ("do you sleep", "chat"),
        ("i cant say much now", "little"),
        ("so whats she quiet about you reckon", "their_mind"),
        ("nothing's wrong btw im just bored, waiting for my sister", "well"),
        ("you asked that already… how would I ask", "again"),
        ("can i just get it off my chest", "listen"),
        ("i dont want a plan", "listen"),
        ("still awake", "night"),
    ],
)
def test_remarks_as_to_a_person(text: str, kind: str) -> None:
    assert remark_in(text) == kind
    assert done(ActionFeedback(), text, intent="feedback_negative").text.strip()


@pytest.mark.parametrize(
    "text",
    ["my mum listens to everyone but me", "i lie down all day", "i cant sleep at night", "do you think this is trauma"],
)
def test_what_is_told_is_no_such_remark(text: str) -> None:
    assert remark_in(text) is None


def test_who_wants_to_be_listened_to_is_asked_nothing() -> None:
    first = done(ActionFeedback(), "can you just listen", topic="distress")
    assert "?" not in first.text and not first.buttons
    later = done(ActionSteps(), "it was the third time this week", intent="distress", **first.slots)
    assert later.text and "?" not in later.text


def test_a_good_night_asks_nothing() -> None:
    reply = done(ActionFeedback(), "thanks. gonna try lie down", topic="distress")
    assert reply.text in TEXTS["remark.rest"] and "?" not in reply.text and not reply.buttons


def test_a_repeated_question_in_a_loss_offers_the_words_that_are_asked_for() -> None:
    reply = done(ActionFeedback(), "you asked that already… how would I ask", topic="distress", told={"theme.grief": 0})
    assert begins_with(reply.text, "remark.again.hard") and reply.buttons == ["/reach_out"]


@pytest.mark.parametrize(
    ("text", "key"), [("a step, go on. the anniversary's on the 14th", "loss.step.day"), ("a step then", "loss.step")]
)
def test_a_step_is_given_after_a_loss(text: str, key: str) -> None:
    before = [bot(f"That is part of it. {TEXTS['loss.ask'][0]}")]
    slots: dict[str, Any] = {"topic": "distress", "offer": "listen", "told": {"theme.grief": 0}}
    assert begins_with(
        done(ActionExplain(), text, intent="tell_more", confidence=0.4, before=before, **slots).text, key
    )


def test_what_went_wrong_in_a_loss_is_no_change_of_subject() -> None:
    assert not any("rather have talked" in one or "Which part" in one for one in TEXTS["remark.wrong"])


def test_is_it_normal_weighs_nothing_up_in_a_hard_moment() -> None:
    for topic, key in (("distress", "is_normal_hard"), ("sign_isolation", "is_normal")):
        found = KNOWN.sure_answer("is it normal to be like this", topic)
        assert found and found.id == key


def test_an_ok_after_a_good_night_brings_nothing_up() -> None:
    talk = Turns()
    talk.say("its all too much", "distress")
    talk.say("gonna try to sleep", "feedback_negative")
    assert talk.say("ok", "affirm") in TEXTS["yes_heard.distress"]


@pytest.mark.parametrize("text", ["i lost my brother last year", "weve just lost our gran"])
def test_who_was_lost_is_a_loss(text: str) -> None:
    assert [one.id for one in KNOWN.themes_in(text)][:1] == ["grief"]


def test_what_is_no_no_is_no_word_that_there_is_nobody() -> None:
    before = [bot("Thank you. Who knows about that?")]
    slots: dict[str, Any] = {"topic": "sign_delegation", "shared": ["sign_delegation"], "offer": "listen"}
    for text, nobody in (("i like it tho", False), ("nah", True), ("theres nobody", True)):
        reply = done(ActionDeny(), text, intent="deny", before=before, **slots)
        assert begins_with(reply.text, "no_heard.whom") is nobody, text


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("my flatmate keeps doing my dishes and it winds me up", True),
        ("she just does it. doesnt ask", True),
        ("i need a recipe for my kids", False),
        ("write me a poem about my cat", False),
        ("how do i fix my car", False),
        ("spurs lost again on saturday", False),
    ],
)
def test_what_tells_of_people(text: str, tells: bool) -> None:
    assert tells_of_people(text) is tells


def test_while_we_only_listen_nothing_is_taught_offered_or_asked() -> None:
    talk = Turns()
    talk.say("can i just get it off my chest", "feedback_negative")
    for text, intent in (
        ("he said i never let anyone in", "problem_relationship_strain"),
        ("hes not wrong", "affirm"),
        ("i always do it alone", "sign_working_alone"),
        ("we had a row and i left", ""),
    ):
        said = talk.say(text, intent, signs=[intent] if intent.startswith(("sign", "problem")) else ())
        assert said and "?" not in said and "article" not in said.lower(), text
    assert "hyper-independence" in talk.say("what is hyper-independence?", "ask_definition")
