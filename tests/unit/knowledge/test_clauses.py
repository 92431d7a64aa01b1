"""The clauses of a message."""

from __future__ import annotations

import itertools

import pytest

from bot.knowledge.clauses import CLAUSES, clauses_of, spans

TEXTS = {
    "never. and leave it there, what came out": ["never.", "and leave it there,", "what came out"],
    "gotta run the bus is here whats the result": ["gotta run the bus is here", "whats the result"],
    "mostly at work - can i ask you something": ["mostly at work -", "can i ask you something"],
    "i dont know what it is": ["i dont know what it is"],
    "show me what i have": ["show me what i have"],
    "never 😂😂 honest": ["never 😂😂 honest"],
    "ok... 😂": ["ok... 😂"],
    "one\ntwo": ["one", "two"],
    "👍": [],
    "": [],
}


@pytest.mark.parametrize(("text", "parts"), TEXTS.items())
def test_a_message_is_cut_where_something_else_begins(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in spans(text)] == parts


@pytest.mark.parametrize("text", ["a. b. c. " * 200, "and " * 500, "?!" * 500, "what is " * 300, " , ,, \n"])
def test_any_text_is_cut(text: str) -> None:
    found = spans(text)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(found))


def test_what_a_clause_was_read_as_goes_with_it() -> None:
    read = {
        "text": "never.",
        "intent": "deny",
        "confidence": 0.9,
        "acts": {"here": [{"name": "no", "confidence": 0.8}]},
    }
    first, second = clauses_of("never. or so", {CLAUSES: [read]}, "here")
    assert (first.intent, first.act(0.7), first.act(0.9)) == ("deny", "no", "")
    assert (second.text, second.intent, second.act(0.0)) == ("or so", "", "")
