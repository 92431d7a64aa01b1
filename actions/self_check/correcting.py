"""Which earlier answer of the self-check a message is about, and what it shall be."""

from __future__ import annotations

import re

from actions.self_check.acts import Reading
from actions.self_check.answers import answer_in
from actions.self_check.places import answered_with, bare, place_of
from actions.self_check.said import Said
from actions.self_check.state import state_of
from actions.turn import Turn
from bot.knowledge.phrases import plain

# What a correction is to say: "change that to never, my wife does the bills"
_NEW = re.compile(
    r"\b(?:to|into|meant|mean|(?<!never )said|should be|should have been|its more|rather|put) ((?:actually |just |more like |a |an )*\w+(?: \w+){0,2})"
)
_SENTENCES = re.compile(r"(?<=[.,;!?\n])\s*")
_WAS = re.compile(
    r"^(?:no |and )*(?:that|it|thats|its)(?: was| is| should be| should have been)? (?:an? |more |more like )*((?:\w+ ?){1,2})$"
)
_FOR = re.compile(r"\b(?:for|about|on|with)\b")


def corrected(turn: Turn, said: Said, before: list[str], kind: str) -> Reading:
    """Which of the steps `before` it is about, and what it shall be where that is said; it may be named by what it is about."""
    about = [before.index(name) for name in said.shown if name in before]
    by_word = answered_with(turn, said.text, before)
    named = by_word if by_word is not None else place_of(said.text, before)
    place = named if named is not None else about[0] if about else len(before) - 1
    given = _given(said, before[place], kind)
    answers = state_of(turn)["answers"]
    if given and about and by_word is None and answers.get(before[place]) == given:  # "that" is not the last one
        place = about[0]
    return Reading("correct" if given else kind, given, place)


def _given(said: Said, step: str, kind: str) -> str | None:
    """The answer that it shall be."""
    new = _NEW.findall(said.plain)
    given = answer_in(_FOR.split(new[-1])[0], step, told=False) if new else None
    if given is None and kind == "correct":
        return answer_in(bare(said.text, "check_correct", "check_earlier"), step, told=False)
    if given is None and kind == "dispute":  # "…, that was an often"
        said_to_be = (found[1] for part in _SENTENCES.split(said.text) if (found := _WAS.match(plain(part))))
        return next((one for words in said_to_be if (one := answer_in(words, step, told=False))), None)
    return given
