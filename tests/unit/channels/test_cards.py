"""Cards where none can be drawn."""

from __future__ import annotations

import pytest

from bot.cards import card_as_text, crisis_card, source_card
from bot.knowledge import knowledge


@pytest.mark.parametrize("section", knowledge().sources)
def test_a_source_is_one_line(section: str) -> None:
    line = card_as_text(source_card(section))
    assert line and line.startswith('Source: "') and "\n" not in line
    assert knowledge().sources[section].title in line
    assert knowledge().sources[section].article in line


@pytest.mark.parametrize("kind", ["therapy", "self_check", "composer", "recall", "unknown"])
def test_other_cards_only_repeat_the_text(kind: str) -> None:
    assert card_as_text({"type": kind}) is None


def test_a_crisis_is_not_said_twice() -> None:
    assert card_as_text(crisis_card(knowledge().lines_for("crisis_suicide", "US"), "US")) is None
