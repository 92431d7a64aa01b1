"""After the self-check: other answers to its questions, and what came out of it."""

from __future__ import annotations

from collections.abc import Sequence

from actions.buttons import Button, button
from actions.commands import answer
from actions.lists import in_a_row
from actions.said import said_last
from actions.self_check.acts import Reading
from actions.self_check.answers import answers_apart
from actions.self_check.choices import AFTER_SIGNS
from actions.self_check.correcting import corrected
from actions.self_check.notes import changes_in_words, section_of_short
from actions.self_check.phrases import asks_for
from actions.self_check.places import restated
from actions.self_check.questions import short_of
from actions.self_check.recall import after_check, recalled_outside, said_of_time
from actions.self_check.said import parts, whole
from actions.self_check.split import Split
from actions.self_check.state import named, state_of, steps
from actions.topic.several_questions import in_a_sentence
from actions.turn import Turn
from bot.knowledge.reply import CHECK

CLEARLY = 0.9  # confidence: outside of the check, what a message does in it counts only so
SAID_BACK = (
    "self_check.often",
    "self_check.all_often",
    "self_check.none_often",
    "self_check.changed_after",
    "self_check.removed",
    "self_check.result_after",
    "self_check.means",
    "self_check.what_now",
    "self_check.bad",
)
SIGN = "sign_asking_for_help"  # any of them: all have the same answers
ASKED = ("bad", "means", "what_now")  # what may be asked of it, each with its text


def answers_otherwise(turn: Turn, ways: Sequence[Button]) -> bool:
    """ "I said always for the mistakes one", "take the pulling away one out": after the check those answers are changed."""
    state = state_of(turn)
    if not turn.text or turn.beside_a_form or not state["answers"] or not _is_at_hand(turn):
        return False
    given, gone = _changes(turn, state["answers"])
    if not given and not gone:
        return False
    answers = {name: value for name, value in {**state["answers"], **given}.items() if name not in gone}
    ordered = {name: answers[name] for name in steps(turn) if name in answers}
    turn.remember(self_check={**state, "answers": ordered})
    _keep_in_step(turn, given, gone)
    said = turn.say("self_check.changed_after", changes=changes_in_words(turn, given)) if given else ""
    out = turn.say("self_check.removed", signs=in_a_row([named(turn, one) for one in gone])) if gone else ""
    turn.reply(said, out, buttons=[*ways, button("What may fit me?", "ask_therapy_suggestion")])
    return True


def _changes(turn: Turn, answers: dict[str, str]) -> tuple[dict[str, str], list[str]]:
    """The new answers, by step, and the steps of which none is to be kept."""
    names = steps(turn)
    split = Split(turn, names, len(names))
    split.take(parts(turn))
    done = split.done
    if not done and turn.act(CHECK, CLEARLY) == "correct":
        done = [corrected(turn, whole(turn), names, "correct")]
    if not done and _disputes(turn):
        done = _of_time(turn, answers, names)
    found = [(names[one.step], one) for one in done if one.step is not None]
    given = {name: one.answer for name, one in found if one.answer and one.kind == "correct"}
    new = {name: value for name, value in given.items() if answers.get(name) != value or _disputes(turn)}
    out = ("drop", "dispute") if asks_for(turn.text, "check_dispute") else ("drop",)
    return new, [name for name, one in found if one.kind in out and not one.answer and name in answers]


def _of_time(turn: Turn, answers: dict[str, str], names: list[str]) -> list[Reading]:
    """ "That's not right about the years, it's just lately": an answer of the last two steps, whose words no sign has."""
    told = [one.text for one in parts(turn) if not answers_apart(one.text, SIGN)]
    apart = {step: value for step in AFTER_SIGNS for text in told for value in answers_apart(text, step).values()}
    return [Reading("correct", value, names.index(step)) for step, value in apart.items() if answers.get(step) != value]


def _keep_in_step(turn: Turn, given: dict[str, str], gone: Sequence[str]) -> None:
    """What is kept of the person goes with the answers: what comes up often."""
    often = [name for name, value in given.items() if value == "often" and name in turn.knowledge.topics]
    shared = [one for one in turn.shared if one not in given and one not in gone] + often
    turn.remember(shared=shared)
    topic = turn.slot("topic")
    if topic in gone or (topic in given and topic not in often):
        turn.remember(topic=next(reversed(shared), None))


def _is_at_hand(turn: Turn) -> bool:
    """Were the answers said back just now, or is one plainly put right?"""
    puts_right = turn.act(CHECK, CLEARLY) == "correct" and restated(turn.text, steps(turn))[1] is not None
    return said_last(turn, (*SAID_BACK, "self_check.recall")) or _disputes(turn) or puts_right


def _disputes(turn: Turn) -> bool:
    return answer(turn.text, "check_dispute", "check_correct", kind="asks") is not None


def tells_what_came_out(turn: Turn) -> bool:
    """ "So is that bad?", "what came out", "so what now": what counts instead of a number, and what was asked besides."""
    answers = state_of(turn)["answers"]
    if not turn.text or not answers or turn.beside_a_form or not _is_meant(turn):
        return False
    asked = [kind for kind in ASKED if asks_for(turn.text, f"check_{kind}")]
    result = any(one.act(CLEARLY) == "result" for one in (whole(turn), *parts(turn)))
    if not asked and (not result or turn.knowledge.sure_answer(turn.text, turn.slot("topic"))):
        return False
    others = [one.text for one in parts(turn) if not any(asks_for(one.text, f"check_{kind}") for kind in ASKED)]
    short = list(dict.fromkeys(one for text in others for one in short_of(text)))
    told = said_of_time(turn, answers) or recalled_outside(turn)[0]
    said = [told] if asked == ["bad"] else [] if asked else [turn.say("self_check.result_after", said=told)]
    turn.remember(topic="ask_diagnosis", offer="ask_first_step" if "what_now" in asked else "ask_find_care")
    turn.reply(
        *(turn.say(f"self_check.{kind}") for kind in asked),
        *said,
        *(in_a_sentence(turn, one) for one in short),
        section=section_of_short(turn, short) or "signs",
        buttons=[*_first(asked), *after_check(turn)[::-1]],
    )
    return True


def _first(asked: Sequence[str]) -> list[Button]:
    if "what_now" in asked:
        return [button("A small first step", "ask_first_step")]
    return [button("How to find help", "ask_find_care")]


def _is_meant(turn: Turn) -> bool:
    """Were the answers said back just now, or does the message speak of them?"""
    return said_last(turn, SAID_BACK) or answer(turn.text, "check_result", kind="asks") is not None
