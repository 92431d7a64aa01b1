"""What was answered in the self-check so far, or to one of its steps."""

from __future__ import annotations

from actions.buttons import Button, button
from actions.commands import answer
from actions.lists import in_a_row
from actions.self_check.choices import AFTER_SIGNS
from actions.self_check.places import place_of
from actions.self_check.state import half_done, in_words, named, state_of, steps
from actions.turn import Turn


def recalled(turn: Turn, answers: dict[str, str], place: int | None) -> str:
    """What was answered to one step, or to all; empty where nothing was."""
    if place is not None:
        return _of_one(turn, answers, steps(turn)[place])
    told = []
    for how in ("often", "sometimes", "never"):
        signs = [name for name, value in answers.items() if value == how and name not in AFTER_SIGNS]
        told += [f"{how}, {in_a_row([named(turn, one) for one in signs])}"] if signs else []
    told += [f"{named(turn, name)}, {in_words(turn, answers[name])}" for name in AFTER_SIGNS if name in answers]
    return turn.say("self_check.recall", answers="; ".join(told)) if told else ""


def said_of_time(turn: Turn, answers: dict[str, str]) -> str:
    """How long it has been, and whether it gets in the way, in the words of the summary."""
    said = [
        turn.knowledge.texts[f"self_check.said.{step}.{answers[step]}"][0] for step in AFTER_SIGNS if step in answers
    ]
    return " ".join(said)


def _of_one(turn: Turn, answers: dict[str, str], name: str) -> str:
    if name not in answers:
        return turn.say("self_check.recall.none", sign=named(turn, name))
    return turn.say("self_check.recall.one", sign=named(turn, name), answer=in_words(turn, answers[name]))


def recalled_outside(turn: Turn) -> tuple[str, set[str]]:
    """Outside of the check: what was answered, to the one that is asked about or to all, and what need not be said beside it."""
    answers: dict[str, str] = state_of(turn)["answers"]
    place = place_of(turn.text, steps(turn))
    if place is not None and steps(turn)[place] in answers:
        return recalled(turn, answers, place), set(turn.shared)
    return recalled(turn, answers, None), set(answers)


def answers_of_check(turn: Turn) -> bool:
    """ "What was my answer for compliments?", once it is over: it is read back, whatever it was read as."""
    asked = bool(turn.text) and answer(turn.text, "check_recall", kind="asks") is not None
    said = recalled_outside(turn)[0] if asked else ""
    if said:
        turn.reply(said, buttons=after_check(turn))
    return bool(said)


def after_check(turn: Turn) -> list[Button]:
    """Ways on from what was answered."""
    again = "Carry on" if half_done(state_of(turn)) else "The questions again"
    return [button(again, "ask_self_check"), button("What may fit me?", "ask_therapy_suggestion")]
