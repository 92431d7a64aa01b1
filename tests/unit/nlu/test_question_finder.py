"""Each part of a message is told by its likeness to known questions; learned from data/asked, kept as plain arrays."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest
from rasa.core.agent import Agent

from bot.nlu.asked import FIRST, Asked, examples
from bot.nlu.vectors import Reading


def _reading(*numbers: float) -> Reading:
    return Reading("x", np.array(numbers, dtype=np.float32), [], np.zeros((0, len(numbers)), np.float32))


def test_the_likest_come_first_each_name_once() -> None:
    known = Asked(["one", "one", "two", "three"], np.array([[1, 0], [0.8, 0.6], [0.6, 0.8], [-1, 0]], dtype=np.float32))
    found = known.like(_reading(2, 0))
    assert [name for name, _ in found] == ["one", "two"] and found[0][1] == 1.0
    assert len(found) <= FIRST


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    known = Asked(["one", "two"], np.array([[1, 0], [0, 1]], dtype=np.float32))
    known.save(tmp_path)
    read = Asked.load(tmp_path)
    assert read.names == known.names and np.allclose(read.vectors, known.vectors)


def test_where_nothing_was_learned_nothing_is_like_it() -> None:
    assert Asked([], np.zeros((0, 2), np.float32)).like(_reading(1, 0)) == []


def test_examples_are_named_texts() -> None:
    found = list(examples())
    assert found and all(name and text.strip() for name, text in found)


@pytest.mark.parametrize(
    ("text", "names"), [("who set this chat up? and does it cost anything", ["who_runs", "free_chat"])]
)
def test_a_parse_result_has_its_parts(agent: Agent, text: str, names: list[str]) -> None:
    parts = asyncio.run(agent.parse_message(text))["parts"]
    assert [one["asked"][0][0] for one in parts] == names
    assert [text[one["start"] : one["end"]] for one in parts] == ["who set this chat up?", "and does it cost anything"]
