"""What is not understood is asked back, and never guessed at."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge import knowledge
from bot.policies.fallback import FallbackPolicy
from tests.agent import Conversation
from tests.client import cards, said


def test_meanings_first_then_a_menu_then_anew(talk: Conversation) -> None:
    texts = knowledge().texts
    talk.say("/greet")
    first, second = said(talk.mumble()), said(talk.mumble())
    talk.say("/ask_definition")
    third, named = said(talk.mumble("that thing?")), knowledge().topics["ask_definition"].name
    assert first in texts["fallback.meanings"]
    assert second in texts["fallback.menu"]
    assert third in [text.format(topic=named) for text in texts["fallback.topic"]], (
        "the count starts anew, at its topic"
    )


def test_the_likeliest_meanings_are_the_choices(talk: Conversation) -> None:
    talk.say("/greet")
    payloads = [button["payload"] for button in talk.mumble()[0]["buttons"]]
    assert payloads == ["/sign_isolation", "/ask_treatment", "/ask_signs", "/ask_capabilities"]


def test_there_is_always_a_way_on(talk: Conversation) -> None:
    talk.say("/greet")
    for _ in range(4):
        assert 2 <= len(talk.mumble()[0]["buttons"]) <= 4


@pytest.mark.parametrize("form", ["/ask_self_check", "/reach_out"])
def test_a_form_asks_back_in_its_own_way(talk: Conversation, form: str) -> None:
    talk.say(form)
    talk.mumble()
    assert "action_fallback" not in talk.actions()
    assert talk.tracker.active_loop_name


def test_confidence_decides(talk: Conversation) -> None:
    talk.mumble(confidence=0.9)
    assert "action_explain" in talk.actions()
    talk.mumble(confidence=0.05)
    assert talk.actions() == ["action_fallback"]


def test_another_language_gets_the_lines_once_and_then_the_note(talk: Conversation) -> None:
    first, second = (talk.mumble("no puedo pedir ayuda", language="es") for _ in range(2))
    assert cards(first, "crisis") and not cards(second, "crisis")
    note, _, again, *_ = knowledge().texts["language.es"]
    assert said(second) in (note, again)
    assert said(talk.mumble("no puedo pedir ayuda", language="es")) != said(second)


@pytest.mark.parametrize("text", ["ok", "Okay.", "k", "fair enough"])
def test_a_nod_goes_on_with_what_was_offered(talk: Conversation, text: str) -> None:
    talk.say("/sign_isolation", "/ask_recall")
    talk.mumble(text, confidence=0.9, intent="greet")
    assert talk.actions() == ["action_affirm"]
    assert talk.slot("topic") == "ask_therapy_suggestion"


@pytest.mark.parametrize("text", ["hmm", "lol", "oh"])
def test_a_murmur_is_not_out_of_scope(talk: Conversation, text: str) -> None:
    shown = talk.say("/sign_isolation")[0]["buttons"]
    replies = talk.mumble(text, confidence=0.9, intent="out_of_scope")
    assert replies[0]["text"] in knowledge().texts["murmur"]
    assert replies[0]["buttons"] == shown


@pytest.mark.parametrize("text", ["ok back to the check", "I'd like to do the check", "take the quiz"])
def test_the_self_check_is_found_by_its_name(talk: Conversation, text: str) -> None:
    talk.mumble(text, confidence=0.9, intent="goodbye")
    assert talk.tracker.active_loop_name == "self_check_form"


def test_another_message_is_found_by_its_name(talk: Conversation) -> None:
    talk.say("/ask_first_step")
    talk.mumble("another message", confidence=0.9, intent="tell_more")
    assert talk.tracker.active_loop_name == "reach_out_form"


def test_the_threshold_can_be_set() -> None:
    assert 0 < FallbackPolicy.get_default_config()["threshold"] < 1


def test_a_faint_danger_is_asked_about_once_and_then_asked_back(talk: Conversation) -> None:
    talk.say("/greet")
    faint: dict[str, Any] = {"intent": "crisis_abuse", "level": "check", "kind": "crisis_abuse"}
    talk.mumble("she keeps offering", confidence=0.4, **faint)
    assert talk.actions()[0] == "utter_check_guess_abuse"
    assert talk.slot("risk_open") is False
    payloads = [button["payload"] for button in talk.mumble("my ex, my mum", confidence=0.4, **faint)[0]["buttons"]]
    assert talk.actions() == ["action_fallback"], "and no line, as no danger was told"
    assert not any("crisis" in payload for payload in payloads)


def test_what_is_shared_out_among_several_signs_is_understood(talk: Conversation) -> None:
    talk.mumble("well its how it is", 0.21, intent="sign_delegation", signs=["sign_delegation"], strength=0.27)
    assert "action_fallback" in talk.actions(), "too faint to be named"
    talk.mumble("i never let anyone pay for me", 0.26, intent="sign_delegation", signs=["sign_delegation"])
    assert "action_explain" in talk.actions()
    assert "action_fallback" not in talk.actions()
