"""The words of the phrases that are looked for in messages: none of them is a slip, be it slang ("umm") or a name ("dbt")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from bot.knowledge.loader import knowledge
from bot.knowledge.phrases import plain

FOREIGN = ("language.", "lines.")  # begin the keys of texts.yml that are in other languages
SAID_ALONE = ("command.", "answer.")  # begin those of which one word may be a whole message


@cache
def words_of_phrases() -> frozenset[str]:
    """All words of the phrases that data/knowledge/ looks for, and of the names that it gives things."""
    return frozenset(word for phrase in _phrases() for word in plain(phrase).split())


@cache
def words_alone() -> frozenset[str]:
    """The words that can be all of a message: "skip", "sometimes"."""
    texts = knowledge().texts
    phrases = _of(texts[key] for key in texts if key.startswith(SAID_ALONE))
    return frozenset(said for phrase in phrases if " " not in (said := plain(phrase)))


def _phrases() -> Iterator[str]:
    known = knowledge()
    yield from _of(said for key, said in known.texts.items() if not key.startswith(FOREIGN))
    yield from _of(theme.vocabulary for theme in known.themes.values())
    yield from _of(answer.vocabulary for answer in (*known.answers.values(), *known.calls.values()))
    yield from _of(word.names for word in known.words.values())
    yield from _of(step.words for steps in known.steps.values() for step in steps)
    for kinds in (known.topics, known.conditions, known.families, known.therapies):
        yield from _of((kind.name, kind.label) for kind in kinds.values())


def _of(some: Iterable[Iterable[str]]) -> Iterator[str]:
    return chain.from_iterable(some)
