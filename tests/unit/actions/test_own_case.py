"""Questions for a decision, a verdict or a word; whose it is stays; what was missed twice is owned."""

from __future__ import annotations

from typing import Any

import pytest

from actions.talk.fallback import ActionFallback
from actions.talk.feedback import ActionFeedback
from actions.topic.context import ActionDeny
from bot.knowledge import knowledge
from tests.turns import Turns
from tests.unit.actions.without_model import bot, done, user

KNOWN = knowledge()
TEXTS, ANSWERS = KNOWN.texts, KNOWN.answers


def test_a_decision_is_not_taken_and_stays_with_whom_it_is_about() -> None:
    talk = Turns()
    words = talk.say("should i give my husband an ultimatum?", "ask_therapy_suggestion")
    assert words in ANSWERS["ultimatum"].says and talk.slots["about"] == "your husband"
    other = talk.say("i asked you a question. should i give him an ultimatum", "feedback_negative")
    assert other in ANSWERS["ultimatum"].says and other != words
    talk.say("this is about my husband", "ask_help_someone")
    assert talk.slots["about"] == "your husband"


def test_who_is_closed_themselves_gets_no_advice_for_helpers() -> None:
    talk = Turns()
    talk.say("im the one with the closed door though not her", "ask_help_someone")
    words = talk.say("how do i help her through it", "ask_help_someone")
    assert words in ANSWERS["let_in"].says and not talk.slots.get("about")


def test_the_same_question_gets_another_answer() -> None:
    talk = Turns()
    told = [talk.say("do you think my boyfriend has a point", "ask_help_someone") for _ in range(3)]
    assert len(set(told)) == 3


def test_each_of_three_questions_is_answered() -> None:
    talk = Turns()
    words = talk.say("is it a disorder, is it linked to ADHD and how much does therapy cost?", "ask_conditions")
    assert TEXTS["several.ask_diagnosis"][0] in words and "ADHD isn't" in words and TEXTS["silent.cost"][0] in words
    assert "Adhd" not in words


def test_a_diagnosis_of_ones_own_is_not_put_in_doubt() -> None:
    talk = Turns()
    words = talk.say("is it linked to adhd? or bpd, i've got a bpd diagnosis", "ask_conditions", condition="bpd")
    assert "ADHD" in words and KNOWN.conditions["bpd"].short in words and "does not mean" not in words
    again = talk.say("and bpd?", "ask_conditions", condition="bpd")
    assert KNOWN.conditions["bpd"].short in again


def test_a_word_is_explained_in_one_sentence() -> None:
    talk = Turns()
    assert talk.say("what mean this word delegating", "ask_definition") == KNOWN.words["delegating"].says[0]
    assert talk.slots["topic"] == "sign_delegation" and talk.sections == ["signs"]


def test_is_this_me_with_a_story_is_met_and_answered() -> None:
    talk = Turns()
    words = talk.say(
        "is this me?? my intern offered and i did it myself at 2am", "sign_delegation", ["sign_delegation"]
    )
    assert KNOWN.topics["sign_delegation"].name in words and talk.slots["offer"] == "ask_self_check"


def test_which_three_names_them() -> None:
    talk = Turns()
    talk.say("/ask_treatment")
    assert talk.say("which three", "tell_more") in ANSWERS["names_therapies"].says


def test_a_name_that_was_shown_is_no_recall() -> None:
    talk = Turns()
    talk.say("/ask_therapy_type")
    assert "EMDR" in talk.say("what did you say its called again, the trauma one", "ask_recall")


def test_without_therapy_there_is_a_step() -> None:
    talk = Turns()
    talk.say("i do it all", "sign_overworking", ["sign_overworking"])
    talk.say("not gonna do therapy. what can i do", "ask_treatment")
    assert talk.slots["topic"] == "ask_first_step"


def test_not_knowing_is_fine_and_stop_is_a_stop() -> None:
    assert done(ActionFallback(), "idk").text in TEXTS["dont_know"]
    stopped = done(ActionFallback(), "stop", intent="sign_overworking", signs=["sign_overworking"])
    assert stopped.text in TEXTS["stopped"] and not stopped.slots.get("shared")


def test_very_answers_what_was_asked() -> None:
    before = [bot("How bad is it?")]
    reply = done(ActionFallback(), "very", before=before, topic="sign_isolation", offer="listen")
    assert any(reply.text.startswith(one) for one in TEXTS["answered.degree"])


def test_a_second_no_is_not_asked_the_same_again() -> None:
    before = [user("no", intent={"name": "deny"}), bot(TEXTS["no_is_fine"][0])]
    assert done(ActionDeny(), "no", intent="deny", before=before).text in TEXTS["no_again"]


@pytest.mark.parametrize("action", [ActionFallback, ActionFeedback])
def test_what_was_missed_twice_is_owned_with_what_was_understood(action: type) -> None:
    before = [user("hm the boss stuff"), bot(TEXTS["fallback.meanings"][0])]
    told: dict[str, Any] = {"topic": "sign_isolation", "shared": ["sign_isolation"]}
    reply = done(action(), "you dont get it at all", confidence=0.1, before=before, **told)
    assert any(one in reply.text for one in TEXTS["miss.again"])
    assert KNOWN.topics["sign_isolation"].name in reply.text and "?" not in reply.text
    assert reply.buttons == ["/tell_more", "/reach_out", "/ask_first_step"]


def test_a_question_beside_one_with_a_short_answer_is_answered_too() -> None:
    talk = Turns()
    words = talk.say("my wife says its a control thing, is she right? and what can i do about it", "ask_help_someone")
    assert TEXTS["several.ask_first_step"][0] in words and any(one in words for one in ANSWERS["has_a_point"].says)
