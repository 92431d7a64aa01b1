"""After the self-check: another answer to one of its questions, and what came out of it."""

from __future__ import annotations

from collections.abc import Sequence

from actions.buttons import Button, button
from actions.commands import answer
from actions.said import said_last
from actions.self_check.places import restated
from actions.self_check.reading import corrected
from actions.self_check.recall import after_check, recalled_outside
from actions.self_check.state import in_words, named, state_of, steps
from actions.turn import Turn
from bot.knowledge.reply import CHECK

CLEARLY = 0.9  # confidence: outside of the check, what a message does in it counts only so
SAID_BACK = ("self_check.often", "self_check.none_often", "self_check.changed_after", "self_check.result_after")
AFTER = ("self_check.said.how_long", "self_check.said.in_the_way")


def answers_otherwise(turn: Turn, ways: Sequence[Button]) -> bool:
    """ "I said always for the mistakes one", "teamwork isn't me": after the check that answer is changed."""
    state = state_of(turn)
    at_hand = said_last(turn, SAID_BACK) or _disputes(turn)
    if not turn.text or turn.beside_a_form or not state["answers"] or not at_hand:
        return False
    place, given = _restated(turn)
    if place is None or given is None:
        return False
    name = steps(turn)[place]
    if state["answers"].get(name) == given and not _disputes(turn):
        return False
    often = [one for one in turn.shared if one != name] + ([name] if given == "often" else [])
    turn.remember(self_check={**state, "answers": {**state["answers"], name: given}}, shared=often)
    if given != "often" and turn.slot("topic") == name:
        turn.remember(topic=next(reversed(often), None))
    said = turn.say("self_check.changed_after", sign=named(turn, name), answer=in_words(turn, given))
    turn.reply(said, buttons=[*ways, button("What may fit me?", "ask_therapy_suggestion")])
    return True


def _restated(turn: Turn) -> tuple[int | None, str | None]:
    """The step that is named and its new answer; where an answer is said to be wrong, in other words, too."""
    place, given = restated(turn, steps(turn))
    if given is None and turn.act(CHECK, CLEARLY) == "correct":
        reading = corrected(turn, steps(turn), "correct")
        return reading.step, reading.answer
    return place, given


def _disputes(turn: Turn) -> bool:
    return answer(turn.text, "check_dispute", "check_correct", kind="asks") is not None


def tells_what_came_out(turn: Turn) -> bool:
    """ "So is that bad?", "what came out": the answers are said back once more, with what counts instead of a number."""
    answers = state_of(turn)["answers"]
    asked = bool(turn.text) and turn.act(CHECK, CLEARLY) == "result"
    if not asked or not answers or turn.beside_a_form or not _is_meant(turn):
        return False
    said = " ".join(turn.knowledge.texts[f"{key}.{answers[step]}"][0] for key, step in _after(answers))
    turn.remember(topic="ask_diagnosis", offer="ask_find_care")
    turn.reply(
        turn.say("self_check.result_after", said=said or recalled_outside(turn)[0]),
        section="signs",
        buttons=[button("How to find help", "ask_find_care"), *after_check(turn)[::-1]],
    )
    return True


def _after(answers: dict[str, str]) -> list[tuple[str, str]]:
    steps_after = [(key, key.rpartition(".")[2]) for key in AFTER]
    return [(key, step) for key, step in steps_after if step in answers]


def _is_meant(turn: Turn) -> bool:
    """Were the answers said back just now, or does the message speak of them?"""
    return said_last(turn, SAID_BACK) or answer(turn.text, "check_result", kind="asks") is not None
