"""The state of the self-check: its steps, what was answered, and how both are named in a sentence."""

from __future__ import annotations

from typing import Any

from actions.lists import in_a_row
from actions.self_check.choices import AFTER_SIGNS, CHOICES
from actions.turn import Turn
from bot.knowledge import Knowledge
from bot.knowledge.phrases import plain

NEW: dict[str, Any] = {"step": 0, "answers": {}}


def steps(turn: Turn) -> list[str]:
    """The eight signs, then how long and whether it gets in the way."""
    return [one for one in turn.knowledge.topics if one.startswith("sign_")] + list(AFTER_SIGNS)


def state_of(turn: Turn) -> dict[str, Any]:
    """Where the self-check is: `step` (index), `answers` by step, `notes` for the next question, `finished`."""
    return dict(turn.slot("self_check") or NEW)


def question_of(known: Knowledge, step: str) -> str:
    """What a step asks, in its words."""
    check = None if step in AFTER_SIGNS else known.topics[step].self_check
    return check.question if check else known.texts[f"self_check.{step}"][0]


def is_choice(known: Knowledge, text: str) -> bool:
    """Is it one of the choices, in its very words?"""
    given = (*CHOICES, "often")
    words = {plain(one) for step in given for one in known.texts[f"self_check.choices.{step}"]}
    return plain(text) in words


def half_done(state: dict[str, Any]) -> bool:
    """Was it left on the way?"""
    return bool(state["step"]) and not state.get("finished")


def named(turn: Turn, name: str) -> str:
    """A step in a sentence, a sign by its full name: "asking for help, often" would say the reverse."""
    if name in AFTER_SIGNS:
        return turn.knowledge.texts[f"self_check.named.{name}"][0]
    return turn.knowledge.topics[name].name


def in_words(turn: Turn, value: str) -> str:
    """An answer in a sentence."""
    return turn.knowledge.texts[f"self_check.in_words.{value}"][0]


def labels(turn: Turn, signs: list[str]) -> str:
    """Signs by their short names, as a list in a sentence that says nothing of how often they are."""
    return in_a_row([turn.knowledge.topics[name].label.lower() for name in signs])
