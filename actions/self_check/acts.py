"""What a message does as a whole in the check (data/replies/self_check.yml), set against what its phrases say.

Phrases that are all there is decide by themselves. Else the act does where they leave it open, and where it says
something else than they do, nothing is noted on a guess: it is done, or asked back.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from actions.commands import found
from actions.self_check.answers import answers_apart, only_answers, values_said
from actions.self_check.asides import asks
from actions.self_check.choices import BETWEEN, POLES, choices
from actions.self_check.said import Said
from bot.knowledge.remarks import remark_in

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
TO_US = ("ask_privacy", "bot_challenge", "request_human")
BESIDE = ("told", "remark", "unsure")  # what may stand beside an answer that is clear by itself
IDIOM = 3  # words: a phrase as long ("like asking a fish …") says an answer in any company
MISREAD = (
    "reach_out",
    "restart",
    "feedback_negative",
)  # what a step on, or a word on an answer, is read as beside questions
_SUM = re.compile(r"^(?:so|ok so|and so|well|lets say|id say|say|put|call it)\b|\bthen$")
_OF_RESULT = re.compile(
    r"\b(?:results?|got|get|gotten|came out|come out|comes out|so far|scores?|answers?|noted|add(?:s|ed)? up|verdict|summary|outcome|conclusion|end up|mean)\b"
)
MEANT = {"told": "story", "remark": "remark", "unsure": "guess", "question": "asked", "result": "result"}


@dataclass(frozen=True)
class Reading:
    """What a message, or a part of it, is (`kind`), the answer that it gives, the step that it is about, and what it says to later ones.

    `others`: what somebody else would answer; `of`: the answers of which one is to be chosen, or what is asked for.
    """

    kind: str
    answer: str | None = None
    step: int | None = None
    ahead: dict[str, str] = field(default_factory=dict)
    others: str | None = None
    of: tuple[str, ...] = ()


def weighed(said: Said, reading: Reading, step: str) -> Reading | None:
    """The reading by phrases, or another where the act is sure; None for a word on an earlier answer, which is looked for."""
    act = said.act(SURE)
    if reading.kind == "aside":
        return _aside(said, reading, act, step)
    if not act or reading.kind not in GUESSED or reading.ahead or _is_clear(said, reading, act, step):
        return reading
    if act in COMMANDS:
        return reading if _is_elsewhere(said) else Reading(COMMANDS[act])
    if act == CORRECTS:
        return None
    if reading.kind == "clarify" and (act == "question" or "?" in said.text):
        return reading
    if values := answers_of(act, step):
        return _answered(said, reading, values, step)
    if act == "result" and not asks_for_result(said):
        return Reading("asked")
    return Reading(MEANT[act]) if act in MEANT else reading


def asks_for_result(said: Said) -> bool:
    """Is it asked what came out? Other questions are like that to the model, which knows few, so a word of it must be there."""
    return said.act(CONTRADICTS) == "result" and _OF_RESULT.search(said.plain) is not None


def answers_of(act: str, step: str) -> tuple[str, ...]:
    """The answers to a step that an act may give."""
    return OF_STEP.get(step, OF_SIGN).get(act, ())


def _is_elsewhere(said: Said) -> bool:
    """Is it clearly about something that has no place here ("can you recommend a film")? Of such words no act was learned."""
    return said.intent == "out_of_scope" and said.confidence >= CONTRADICTS and asks(said.text)


def _is_clear(said: Said, reading: Reading, act: str, step: str) -> bool:
    """Is the answer all that is said, or a part by itself beside which something is told?

    With a question open, an answer that points at no other is one to that question ("put often then"), though such words
    put another one right elsewhere.
    """
    if reading.kind != "answer":
        return False
    name, phrase = found(said.text, *choices(step))
    idiom = name == reading.answer and len(phrase.split()) >= IDIOM
    by_itself = idiom or reading.answer in answers_apart(said.text, step).values()
    beside = (
        act in (*BESIDE, CORRECTS) and by_itself or idiom and bool(answers_of(act, step))
    )  # "quite a bit" is no little
    return beside or only_answers(said.text, step) or _sums_up(said, reading, step)


def _sums_up(said: Said, reading: Reading, step: str) -> bool:
    """Does it end on the answer, as what it all comes to ("…, so yes", "… often then")?"""
    *_, last = answers_apart(said.text, step).items() or [("", None)]
    return last[1] == reading.answer and said.plain.endswith(last[0]) and _SUM.search(last[0]) is not None


def _aside(said: Said, reading: Reading, act: str, step: str) -> Reading | None:
    """A question in between is left to the rules, unless it is no question but a step on, or one about the check."""
    of_topic = said.intent.startswith("ask_")
    if not of_topic and said.intent not in MISREAD:
        return reading
    if said.intent in TO_US and said.confidence >= SURE:
        return reading
    if act in COMMANDS:
        return Reading(COMMANDS[act])
    if act == CORRECTS:
        return None
    if of_topic and asks_for_result(said):
        return Reading("result")
    if act == "question" and (said.confidence < SURE or said.intent in MISREAD):
        return Reading("asked")
    complains = said.intent == "feedback_negative" and act in ("", "remark")
    if complains and not asks(said.text) and remark_in(said.text) is None:  # "this is stupid"
        return Reading("remark")
    values = answers_of(act, step) if of_topic and "?" not in said.text else ()
    return Reading("answer", values[0]) if len(values) == 1 else reading


def _answered(said: Said, reading: Reading, values: Sequence[str], step: str) -> Reading:
    """The act and the phrases agree, or one of them is silent; else it is asked which of the two is nearer."""
    if reading.answer in values:
        return reading
    words = values_said(said.text, step)
    if values[0] in BETWEEN and any(words >= {*pole} for pole in zip(*POLES, strict=True)):
        return Reading("answer", values[0], others=reading.others)  # "at work all the time, at home not so much"
    if reading.answer is None:
        other = next((one for one in choices(step) if one in (words or {*values}) and one != values[0]), None)
        if step == "how_long" or other is None or values[0] in words:
            return Reading("answer", values[0])
        return _between({values[0], other}, step)  # "my wife yes, my boss loves it"
    sure = bool(said.act(CONTRADICTS))
    return _between({reading.answer, values[0]}, step) if sure else reading


def _between(values: Collection[str], step: str) -> Reading:
    order = choices(step)
    return Reading("between", of=tuple(sorted(values, key=order.index)))
