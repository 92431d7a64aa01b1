"""How a message in the self-check reads: what each of its parts does, or what it is as a whole."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.self_check.acts import OPEN, Reading, weighed
from actions.self_check.answers import answer_in, doubt_in, values_said
from actions.self_check.asides import asks_about_it, left_to_answer
from actions.self_check.choices import AFTER_SIGNS
from actions.self_check.correcting import corrected
from actions.self_check.other_steps import KINDS
from actions.self_check.own import is_reported, others_view
from actions.self_check.phrases import SHORT, asks_for, by_phrase, in_between
from actions.self_check.places import ahead, answered_with, of_this, place_of, skipped
from actions.self_check.questions import asked, is_tag
from actions.self_check.said import Said, parts, together, whole
from actions.self_check.split import Split
from actions.turn import Turn
from bot.knowledge import knowledge
from bot.knowledge.names import FIRST_PERSON

FEW = 4  # words: as few can be a yes or a no in words that we don't know
TOLD = 7  # words: whoever writes more has told something
CLEARLY = 0.8  # confidence of a question on the topic, which is left to the rules though it has no short answer here
ENDS = ("stop", "pause", "unasked")
LAST = ("dispute", "lied")  # what stands in the place of the question
ON_THE_STEP = ("explain", "clarify")  # a question that is not on it goes before these
OPEN_TO_QUESTIONS = (*OPEN, "clarify", "explain", "asked", "guess", "remark", "doubt", "both_ways", "reported", "nod")
ASIDE = (
    "ask_",
    "bot_challenge",
    "delete_data",
    "request_human",
    "reach_out",
    "feedback_negative",
    "restart",
    "distress",
)
_STATES = re.compile(
    r"^(?:it|that|this|i|they|he|she) (?:just |always |really )?(?:makes?|made|feels?|felt|hates?|loves?|gets? me|got me)\b"
)


def read(turn: Turn, names: list[str], at: int, missed: bool = False) -> list[Reading]:
    """All that the message does at a step, in the order in which it is done; `missed`: the one before could not be read."""
    said = whole(turn)
    if not said.text:  # a button of ours from before
        return [Reading("go_on" if said.intent == "ask_self_check" else "aside")]
    split = Split(turn, names, at)
    for part in parts(turn):
        split.add(part)
    split.finish()
    done = [] if skipped(said.text) else _by_parts(turn, split, names, at)
    return done or _by_whole(turn, said, split, names, at, missed)


def tells(said: Said) -> bool:
    """Was something told that is to be met, beside or in the place of an answer?"""
    own = any(name.startswith(FIRST_PERSON) for name in said.shown)
    of_it = said.sure and said.intent != "out_of_scope"
    return bool(knowledge().themes_in(said.text)) or (own and said.count >= FEW) or (of_it and said.count > TOLD)


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
    if split.ahead:
        done = _with_ahead(done, split.ahead)
    if any(one.kind == "answer" for one in done):
        done = [one for one in done if one.kind not in ("skip", "go_on")]  # "sometimes. next"
    return _in_order([*done, *_asked(split.asked, done, names, at)])


def _left(turn: Turn, split: Split, names: list[str], at: int) -> Reading | None:
    """The answer to the open question in what is left, once all else is taken out."""
    skips = any(one.kind == "skip" for one in split.done)
    if split.clear and (split.of_steps or split.outside or skips or split.asked):
        left = " ".join(one.text for one in split.rest)
        return Reading("answer", split.clear, ahead=ahead(left, names, at, split.clear))
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
    reading = _by_answer(said, names, at)
    return weighed(said, reading, names[at]) or _put_right(turn, said, reading, names, at)


def _put_right(turn: Turn, said: Said, reading: Reading, names: list[str], at: int) -> Reading:
    """Words that put an answer right: an earlier one, where one is pointed at; else they are one to the open question."""
    before = names[:at]
    pointed = [name for name in said.shown if name in before] or place_of(said.text, before) is not None
    by_word = answered_with(turn, said.text, before) is not None
    if not at or reading.answer and not pointed and not by_word:
        return reading if reading.answer else Reading("clarify")
    return corrected(turn, said, before, "correct")


def _by_answer(said: Said, names: list[str], at: int) -> Reading:
    """An answer, a question in between or about this one, a story, or nothing that can be read."""
    step, rest = names[at], of_this(left_to_answer(said.text))
    shown = step in said.shown and not _is_request(said)
    given = answer_in(rest, step, shown) or _by_intent(said, step) if rest else None
    if not given and asks_about_it(said.text):
        return Reading("clarify")
    if given and not in_between(said):
        if doubt := doubt_in(rest, step, shown):
            return Reading(doubt)
        return Reading("answer", given, ahead=ahead(said.text, names, at, given), others=others_view(said.text, step))
    if in_between(said) or _is_request(said):
        return Reading("aside")
    if not rest and said.count <= SHORT:
        return Reading("clarify")
    if is_reported(said.text) and said.count <= SHORT:
        return Reading("reported")
    return Reading("story" if tells(said) else "unread")


def _by_intent(said: Said, step: str) -> str | None:
    """A yes or no in a few other words."""
    after = step in AFTER_SIGNS
    if said.count > FEW or step == "how_long" or not said.sure:
        return None
    if said.intent == "deny":
        return "not" if after else "never"
    agrees = said.intent == "affirm" and said.count < FEW  # "not sure, a while" may be read as one
    return ("much" if after else "often") if agrees else None


def _is_request(said: Said) -> bool:
    states = _STATES.match(said.plain) and "?" not in said.text and said.intent.startswith("ask_")
    return said.intent.startswith(ASIDE) and said.sure and not states
