"""What a message does as a whole in the check (data/replies/self_check.yml), set against what its phrases say.

Phrases that are all there is decide by themselves. Else the act does where they leave it open, and where it says
something else than they do, nothing is noted on a guess: it is done, or asked back.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from actions.commands import found
from actions.self_check.answers import BETWEEN, POLES, answers_apart, choices, only_answers, values_said
from actions.turn import Turn
from bot.knowledge.reply import CHECK

SURE = 0.8  # confidence: of replies by writers left out nearly nine of ten were right
CONTRADICTS = 0.9  # confidence from which another answer than that of the phrases is asked about
COMMANDS = {"stop": "stop", "skip": "skip", "back": "back", "resume": "go_on"}
OPEN = ("unread", "story", "sounds", "doubt")  # kinds of reading that ask the same once more
GUESSED = (*OPEN, "answer", "clarify")  # by phrases in a longer message, or by none
OF_STEP = {  # acts that answer a step, and with what; where there are two, the phrases choose
    "how_long": {"recent": ("lately",), "long": ("years", "always")},
    "in_the_way": {"not_in_way": ("not",), "never": ("not",), "sometimes": ("little",), "often": ("much",), "in_way": ("much", "little")},
}  # fmt: skip
OF_SIGN = {"often": ("often",), "sometimes": ("sometimes",), "never": ("never",)}
CORRECTS = "correct"
BESIDE = ("told", "remark", "unsure")  # what may stand beside an answer that is clear by itself
IDIOM = 3  # words: a phrase as long ("like asking a fish …") says an answer in any company
MISREAD = (
    "reach_out",
    "restart",
    "feedback_negative",
)  # what a step on, or a word on an answer, is read as beside questions
MEANT = {"told": "story", "remark": "remark", "unsure": "guess", "question": "explain", "result": "result"}


@dataclass(frozen=True)
class Reading:
    """What a message is (`kind`), the answer that it gives, the step that it is about, and what it says to later ones.

    `others`: what somebody else would answer; `between`: the answers of which one is to be chosen.
    """

    kind: str
    answer: str | None = None
    step: int | None = None
    ahead: dict[str, str] = field(default_factory=dict)
    others: str | None = None
    between: tuple[str, ...] = ()


def weighed(turn: Turn, reading: Reading, step: str) -> Reading | None:
    """The reading by phrases, or another where the act is sure; None for a word on an earlier answer, which is looked for."""
    act = turn.act(CHECK, SURE)
    if reading.kind == "aside":
        return _aside(turn, reading, act, step)
    if not act or reading.kind not in GUESSED or reading.ahead or _is_clear(turn, reading, act, step):
        return reading
    if act in COMMANDS:
        return Reading(COMMANDS[act])
    if act == CORRECTS:
        return None
    if reading.kind == "clarify" and (act == "question" or "?" in turn.text):
        return reading
    if values := answers_of(act, step):
        return _answered(turn, reading, values, step)
    return Reading(MEANT[act]) if act in MEANT else reading


def answers_of(act: str, step: str) -> tuple[str, ...]:
    """The answers to a step that an act may give."""
    return OF_STEP.get(step, OF_SIGN).get(act, ())


def _is_clear(turn: Turn, reading: Reading, act: str, step: str) -> bool:
    """Is the answer all that is said, or a part by itself beside which something is told?"""
    if reading.kind != "answer":
        return False
    name, phrase = found(turn.text, *choices(step))
    idiom = name == reading.answer and len(phrase.split()) >= IDIOM
    by_itself = idiom or reading.answer in answers_apart(turn.text, step).values()
    return act in BESIDE and by_itself or only_answers(turn.text, step)


def _aside(turn: Turn, reading: Reading, act: str, step: str) -> Reading | None:
    """A question in between is left to the rules, unless it is no question but a step on, or one about the check."""
    asks = turn.intent.startswith("ask_")
    if not asks and turn.intent not in MISREAD:
        return reading
    if act in COMMANDS:
        return Reading(COMMANDS[act])
    if act == CORRECTS:
        return None
    if act == "result" and asks:
        return Reading("result")
    if act == "question" and asks and turn.confidence < SURE:
        return Reading("explain")
    values = answers_of(act, step) if asks and "?" not in turn.text else ()
    return Reading("answer", values[0]) if len(values) == 1 else reading


def _answered(turn: Turn, reading: Reading, values: Sequence[str], step: str) -> Reading:
    """The act and the phrases agree, or one of them is silent; else it is asked which of the two is nearer."""
    if reading.answer in values:
        return reading
    said = values_said(turn.text, step)
    if values[0] in BETWEEN and any(said >= {*pole} for pole in zip(*POLES, strict=True)):
        return Reading("answer", values[0], others=reading.others)  # "at work all the time, at home not so much"
    if reading.answer is None:
        other = next((one for one in choices(step) if one in (said or {*values}) and one != values[0]), None)
        if step == "how_long" or other is None or values[0] in said:
            return Reading("answer", values[0])
        return _between({values[0], other}, step)  # "my wife yes, my boss loves it"
    sure = bool(turn.act(CHECK, CONTRADICTS))
    return _between({reading.answer, values[0]}, step) if sure else reading


def _between(values: Collection[str], step: str) -> Reading:
    order = choices(step)
    return Reading("between", between=tuple(sorted(values, key=order.index)))
