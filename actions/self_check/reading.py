"""How a message in the self-check reads: what each of its parts does, or what it is as a whole."""

from __future__ import annotations

from dataclasses import replace

from actions.self_check.acts import OPEN, Reading, weighed
from actions.self_check.answers import values_said
from actions.self_check.as_answer import by_answer
from actions.self_check.asides import asks_about_it
from actions.self_check.correcting import corrected
from actions.self_check.other_steps import KINDS
from actions.self_check.phrases import asks_for, by_phrase
from actions.self_check.places import ahead, answered_with, place_of, skipped
from actions.self_check.questions import asked, is_tag
from actions.self_check.said import Said, parts, together, whole
from actions.self_check.split import Split
from actions.turn import Turn

CLEARLY = 0.8  # confidence of a question on the topic, which is left to the rules though it has no short answer here
ENDS = ("stop", "pause", "unasked")
LAST = ("dispute", "lied")  # what stands in the place of the question
ON_THE_STEP = ("explain", "clarify")  # a question that is not on it goes before these
OPEN_TO_QUESTIONS = (*OPEN, "clarify", "explain", "asked", "guess", "remark", "doubt", "both_ways", "reported", "nod")


def read(turn: Turn, names: list[str], at: int, missed: bool = False) -> list[Reading]:
    """All that the message does at a step, in the order in which it is done; `missed`: the one before could not be read."""
    said = whole(turn)
    if not said.text:  # a button of ours from before
        return [Reading("go_on" if said.intent == "ask_self_check" else "aside")]
    split = Split(turn, names, at)
    split.take(parts(turn))
    done = [] if skipped(said.text) else _by_parts(turn, split, names, at)
    return done or _by_whole(turn, said, split, names, at, missed)


def _by_parts(turn: Turn, split: Split, names: list[str], at: int) -> list[Reading]:
    """What the parts do one by one; nothing where none does more than answer, ask or tell."""
    done = _once(split.done)
    asked_too = bool(split.clear and split.asked) and not asks_about_it(turn.text)  # "often. how many are there"
    if (
        not (done or split.ahead or split.outside or asked_too)
        or any(asks_for(one.text, "check_correct") for one in split.rest)
        and not split.of_steps
    ):
        return []
    if not any(one.kind == "answer" for one in done) and (rest := _left(turn, split, names, at)):
        done = [*done, rest]
    left = " ".join(one.text for one in split.rest)
    given = next((one for one in done if one.kind == "answer"), Reading(""))
    later = {**(ahead(left, names, at, given.answer) if given.answer else {}), **split.ahead}
    if later:
        done = _with_ahead(done, later)
    if any(one.kind == "answer" for one in done):
        done = [one for one in done if one.kind not in ("skip", "go_on")]  # "sometimes. next"
    return _in_order([*done, *_asked(split.asked, done, names, at)])


def _left(turn: Turn, split: Split, names: list[str], at: int) -> Reading | None:
    """The answer to the open question in what is left, once all else is taken out."""
    skips = any(one.kind == "skip" for one in split.done)
    if split.clear and (split.of_steps or split.outside or skips or split.asked):
        return Reading("answer", split.clear)
    if split.outside and not split.of_steps and not skips:
        return Reading("not_mine")
    if not split.rest or split.of_steps or split.outside:
        return None
    said = together(split.rest, turn)
    rest = _weighed(turn, said, names, at)
    if skips and not values_said(said.text, names[at]):
        return None  # "there is no team. skip"
    return rest if rest.kind in ("answer", "between") else None


def _once(done: list[Reading]) -> list[Reading]:
    """What was said of a step last is what counts."""
    last = {_about(one): one for one in done}
    return [one for one in done if last[_about(one)] is one]


def _about(one: Reading) -> tuple[str, int | None]:
    return ("step", one.step) if one.kind in KINDS else (one.kind, None)


def _with_ahead(done: list[Reading], ahead: dict[str, str]) -> list[Reading]:
    """What was said of later signs goes with the answer to the open one, or stands alone."""
    if not any(one.kind == "answer" for one in done):
        return [*done, Reading("ahead", ahead=ahead)]
    return [replace(one, ahead={**one.ahead, **ahead}) if one.kind == "answer" else one for one in done]


def _asked(questions: list[Said], done: list[Reading], names: list[str], at: int) -> list[Reading]:
    """What is asked besides; the result is told anyhow where the check ends."""
    found = [asked(one, names, at) for one in questions if not is_tag(one)]
    ends = any(one.kind in ENDS for one in done)
    kept = [one for one in found if not (ends and one.kind in ("result", "verdict", "recall", "tells"))]
    return [one for number, one in enumerate(kept) if one not in kept[:number]]


def _in_order(done: list[Reading]) -> list[Reading]:
    """Other steps first, then the open one, what was asked, and what ends it or takes the place of the question."""
    ranks = {"correct": 0, "drop": 0, "answer": 1, "skip": 1, "between": 1, "back": 2}
    ranks |= dict.fromkeys(LAST, 4) | dict.fromkeys(ENDS, 5)
    return sorted(done, key=lambda one: ranks.get(one.kind, 3))


def _by_whole(turn: Turn, said: Said, split: Split, names: list[str], at: int, missed: bool) -> list[Reading]:
    """What the message is as a whole, and what is asked in it besides."""
    questions = split.asked
    reading = by_phrase(turn, said, names, at, missed)
    if reading is None:
        reading = _weighed(turn, said, names, at)
    elif reading.kind in ("aside", "answer"):
        reading = weighed(said, reading, names[at]) or _put_right(turn, said, reading, names, at)
    if reading.kind == "asked":
        return _asked(questions or [said], [], names, at)
    if reading.kind == "aside" and questions and split.rest:  # "hardly ever. is this private?"
        rest = _weighed(turn, together(split.rest, turn), names, at)
        reading = rest if rest.kind == "answer" else reading
    if reading.kind == "answer" and questions and reading.answer:
        beside = _asked(questions, [], names, at)
        left = any(one.kind == "later" for one in beside) and said.intent.startswith("ask_")
        return [reading, Reading("aside")] if left and said.confidence >= CLEARLY else [reading, *beside]
    beside = _asked(questions, [], names, at) if reading.kind in OPEN_TO_QUESTIONS else []
    if all(one.kind == "later" for one in beside) and reading.kind not in ON_THE_STEP:
        beside = []
    told = [reading] if reading.kind == "story" or not beside else []
    return [*told, *beside]


def _weighed(turn: Turn, said: Said, names: list[str], at: int) -> Reading:
    """The answer in it, set against what it does."""
    reading = by_answer(said, names, at)
    return weighed(said, reading, names[at]) or _put_right(turn, said, reading, names, at)


def _put_right(turn: Turn, said: Said, reading: Reading, names: list[str], at: int) -> Reading:
    """Words that put an answer right: an earlier one, where one is pointed at; else they are one to the open question."""
    before = names[:at]
    pointed = [name for name in said.shown if name in before] or place_of(said.text, before) is not None
    by_word = answered_with(turn, said.text, before) is not None
    if not at or reading.answer and not pointed and not by_word:
        return reading if reading.answer else Reading("clarify")
    return corrected(turn, said, before, "correct")
