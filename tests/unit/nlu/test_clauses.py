"""What each clause of a message is read as, by the trained model."""

from __future__ import annotations

from bot.knowledge.clauses import CLAUSES, MOST, clauses_of
from bot.knowledge.reply import CHECK
from tests.agent import Conversation


def test_each_clause_is_read_by_itself(talk: Conversation) -> None:
    text = "most weeks. who gets to read what i put here? next"
    answer, question, command = clauses_of(text, talk.understood(text), CHECK)
    assert (question.intent, command.act(0.9)) == ("ask_privacy", "skip")
    assert answer.acts and answer.act(0.0) in ("often", "sometimes")


def test_of_one_clause_and_of_a_story_there_are_none(talk: Conversation) -> None:
    assert CLAUSES not in talk.understood("now that is a good question")
    assert CLAUSES not in talk.understood("we walked on. " * (MOST + 1))


def test_its_words_are_those_that_were_meant(talk: Conversation) -> None:
    parsed = talk.understood("alwyas i gues. skpi the next")
    meant = str(parsed.get("mended_text"))
    assert [one.text for one in clauses_of(meant, parsed, CHECK)] == [one["text"] for one in parsed[CLAUSES]]
