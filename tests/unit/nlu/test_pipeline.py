"""The whole pipeline, with the real model."""

import asyncio
from typing import Any

import pytest
from rasa.core.agent import Agent

from bot.knowledge.names import FIRST_PERSON


def _parse(agent: Agent, text: str) -> dict[str, Any]:
    parsed: dict[str, Any] = asyncio.run(agent.parse_message(text))
    return parsed


def _entities(agent: Agent, text: str) -> set[tuple[str, str]]:
    return {(one["entity"], one["value"]) for one in _parse(agent, text)["entities"]}


def test_a_parse_result_carries_all_that_is_promised(agent: Agent) -> None:
    text = "I never ask anyone for help"
    parsed = _parse(agent, text)
    assert parsed["intent"]["name"] == "sign_asking_for_help"
    assert len(parsed["intent_ranking"]) == 52
    assert parsed["safety"] == {"level": "none", "kind": None, "evidence": [], "person": "first"}
    assert parsed["language"] == "en"
    assert "mended_text" not in parsed  # nothing was mended
    assert [sign["name"] for sign in parsed["signs"]] == ["sign_asking_for_help"]
    assert parsed["signs"][0]["start"] == 0
    assert parsed["signs"][0]["end"] == len(text)


def test_a_parse_result_carries_what_was_mended(agent: Agent) -> None:
    parsed = _parse(agent, "i nevre ask anyoen for hlep")
    assert (parsed["text"], parsed["mended_text"]) == ("i nevre ask anyoen for hlep", "i never ask anyone for help")


@pytest.mark.parametrize("text", ["hello", "what is hyper-independence?", "rainbow trout recipe", "thanks!"])
def test_small_talk_and_questions_show_no_sign(agent: Agent, text: str) -> None:
    assert _parse(agent, text)["signs"] == []


@pytest.mark.parametrize(
    ("text", "kind"), [("I want to kill myself", "crisis_suicide"), ("i just took all my pills", "crisis_medical")]
)
def test_danger_is_put_first(agent: Agent, text: str, kind: str) -> None:
    parsed = _parse(agent, text)
    assert parsed["intent"] == {"name": kind, "confidence": 1.0}
    assert parsed["intent_ranking"][0] == parsed["intent"]
    assert parsed["safety"]["level"] == "crisis"


def test_danger_in_the_middle_of_a_long_message_is_noticed(agent: Agent) -> None:
    story = "We moved the shelves again today and the new stock came in late. " * 12
    parsed = _parse(agent, f"{story}I'm going to kill myself tonight. {story}")
    assert parsed["safety"]["level"] == "crisis"


@pytest.mark.parametrize("text", ["", " ", "?!", "\U0001f642", "1" * 2000, "word " * 400, "ß\u0000\u200b"])
def test_odd_messages_are_read(agent: Agent, text: str) -> None:
    parsed = _parse(agent, text)
    assert parsed["safety"]["level"] in ("none", "check")
    assert all(sign["name"].startswith(FIRST_PERSON) for sign in parsed["signs"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("what's the difference between TF-CBT and emdr", {("therapy", "tf_cbt"), ("therapy", "emdr")}),
        ("is emotionally focused therapy any good", {("therapy", "eft")}),
        ("does complex ptsd or being borderline count", {("condition", "ptsd"), ("condition", "bpd")}),
        ("my wife and my line manager both said so", {("relationship", "partner"), ("relationship", "boss")}),
        ("im in the UK", {("country", "GB")}),
        ("we live in the US", {("country", "US")}),
        ("Holland", {("country", "NL")}),
        ("nobody ever came to help us", set()),
        ("my gran was Irish and German", set()),
    ],
)
def test_names_are_found(agent: Agent, text: str, found: set[tuple[str, str]]) -> None:
    assert _entities(agent, text) == found
