"""data/asked: each name stands for something that can be answered, and no example stands for two."""

from __future__ import annotations

from collections import Counter

import pytest

from actions.talk.to_us import ACTS, CHECK, FINE, PROTEST, UNSAID
from actions.topic.asked import GOES, HANDLES
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain
from bot.knowledge.questions import LIKE_THEM, NONE
from bot.nlu.asked import examples

KNOWN = knowledge()
FEWEST = 3  # examples of a name
PLACES = (*KNOWN.answers, *KNOWN.topics, *KNOWN.conditions, *KNOWN.therapies, *HANDLES, *GOES)
TO_US = (*ACTS, PROTEST, UNSAID, FINE, CHECK, LIKE_THEM, NONE)
NAMES = Counter(name for name, _ in examples())


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_name_stands_for_something(name: str) -> None:
    if name.startswith("theme."):
        assert name.removeprefix("theme.") in KNOWN.themes
    elif name.startswith("silent."):
        assert name in KNOWN.texts
    else:
        assert name in (*PLACES, *TO_US)


def test_an_answer_without_words_of_its_own_has_examples() -> None:
    reached = {one.if_theirs for one in KNOWN.answers.values()} | {f"{one}_hard" for one in KNOWN.answers}
    bare = [one.id for one in KNOWN.answers.values() if not (one.words or one.patterns)]
    assert not [one for one in bare if NAMES[one] < FEWEST and one not in reached]


def test_no_example_stands_twice() -> None:
    counted = Counter(plain(text) for _, text in examples())
    assert not [text for text, count in counted.items() if count > 1]
