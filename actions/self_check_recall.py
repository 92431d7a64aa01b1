"""What was answered in the self-check so far, or to one of its steps."""

from __future__ import annotations

from actions.self_check_answers import AFTER_SIGNS, choices
from actions.self_check_places import place_of
from actions.self_check_state import in_words, labels, named, state_of, steps
from actions.turn import Turn


def recalled(turn: Turn, answers: dict[str, str], place: int | None) -> str:
    """What was answered to one step, or to all; empty where nothing was."""
    if place is not None:
        return _of_one(turn, answers, steps(turn)[place])
    told = []
    for how in choices(""):
        signs = [name for name, value in answers.items() if value == how and name not in AFTER_SIGNS]
        told += [f"{how}, {labels(turn, signs)}"] if signs else []
    told += [f"{named(turn, name)}, {in_words(turn, answers[name])}" for name in AFTER_SIGNS if name in answers]
    return turn.say("self_check.recall", answers="; ".join(told)) if told else ""


def _of_one(turn: Turn, answers: dict[str, str], name: str) -> str:
    if name not in answers:
        return turn.say("self_check.recall.none", sign=named(turn, name))
    return turn.say("self_check.recall.one", sign=named(turn, name), answer=in_words(turn, answers[name]))


def recalled_outside(turn: Turn) -> tuple[str, list[str]]:
    """What was answered, as far as a message asks for it, and the signs that it speaks of; outside of the check."""
    answers: dict[str, str] = state_of(turn)["answers"]
    place = place_of(turn, steps(turn))
    return (recalled(turn, answers, place) if answers else ""), list(answers)
