"""How a part of a message in the self-check points at an answer that was noted, or at one of two that were offered."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.commands import answer, found
from actions.self_check.answers import answer_in, is_alone
from actions.self_check.choices import choices
from actions.self_check.said import Said
from bot.knowledge.pointing import PLACES

_NO = re.compile(r"^(?:(?:no+|nope|nah|er|um|what|whoa|wait|hey|omg|wtf|oi) ?)+$")
_LED_BY_NO = re.compile(r"^(?:(?:er|um|what|whoa|wait|hey|omg|but|and) )*(?:(?:no+|nope|nah)\b ?)+")
_QUOTES_US = re.compile(
    r"\b(?:you|u|it|that|this) (?:just |still |only |also )?(?:put|wrote|noted|has|have|had|took|marked|counted|got|went with|says?|said)\b|\bcomes? up\b"
)
_OUT = "(?:out|off|away)"
_TAKES = re.compile(
    rf"\b(?:scrub|remove|delete|drop|strike|wipe|get rid of|lose)\b|\b(?:take|leave|cross|knock|strike|get)\b(?: \w+){{0,7}}? {_OUT}\b"
)
_TAKES_THAT = re.compile(
    rf"^(?:(?:ok|and|no|oh|hm|hang on|wait|please|just|actually|can you|could you|sorry) )*"
    rf"(?:(?:scrub|remove|delete|drop|strike|wipe) (?:it|that|this)|(?:take|leave|cross|knock) (?:(?:it|that|this)(?: one)? {_OUT}|{_OUT} (?:it|that|this)))\b"
)
_IS_NOT = re.compile(
    r"^(?:(?:no|and|but|its|it is|thats|hey|wait) )*(?:(.+) (?:isnt|is not|aint|is no|not) |not )(?:just |only |an? |the )?(.+)$"
)
_BUT = re.compile(r" (?:its|it is|thats|rather|more like|but|its more)\b")  # "not years its since childhood"
_WRONG = re.compile(r"\b(?:is|was|were|isnt|wasnt|not) (?:\w+ )?(?:wrong|right|correct|true)\b|\bwrong$")
_NUMBER_ALONE = re.compile(r"^(?:and |also )*(?:number |nr |no )?([1-8])(?: too| as well)?$")
_SKIPPED = re.compile(r"\b(?:skipped|passed on|passed|left (?:it|that|this) out|didnt answer|never answered)\b")
_SHOULD = re.compile(
    r"^(?:but |and |no |well )*(?:it|that|this|thats|its)(?: one)? (?:is |was )?(?:really |actually )?(?:should|more|supposed|meant)\b"
)
_NUMBER = re.compile(
    r"^(?:(?:and|then|but|for|on) )*(?:no |nr |number |question |q)?([1-8]) (?!(?:times?|out|of|years?|months?|weeks?|days?|hours?|in|kids?|people)\b)(.+)$"
)
_WANTED = re.compile(r"^(?:\w+ )?(?:wheres|where is|what about|what happened)\b")
_OFFERED = re.compile(
    rf"^(?:(?:the|maybe|probably|more|rather|id say|i think|um|hm|ok|well) )*({'|'.join(PLACES[:2])}|1st|2nd|former|latter|last)(?: one)?"
    r"(?: (?:i think|i guess|i suppose|then|please|pls|probably|maybe|more|rather|tbh|really))*$"
)
_FIRST = ("first", "1st", "former")
FIRST_WORDS = 3  # of what stands after a number, in which its answer begins


def is_no(said: Said) -> bool:
    """Is it a mere no, which may open a correction ("noooo.", "what no??")?"""
    return _NO.match(said.plain) is not None and "no" in said.plain.replace("nope", "no").replace("nah", "no")


def of_number(said: str, names: Sequence[str]) -> tuple[int, str] | None:
    """The step that a part begins with the number of, and the answer that follows ("4 not scared, just annoyed")."""
    hit = _NUMBER.match(said)
    if hit is None or int(hit[1]) > len(names):
        return None
    place, step = int(hit[1]) - 1, names[int(hit[1]) - 1]
    begins = " ".join(hit[2].split()[:FIRST_WORDS])
    given = answer_in(hit[2], step, told=False) if found(begins, *choices(step))[1] else None
    return (place, given) if given else None


def of_offered(said: str, offered: Sequence[str]) -> str | None:
    """Which of two answers that were offered is meant ("the second")."""
    hit = _OFFERED.match(said)
    return offered[0 if hit[1] in _FIRST else 1] if hit and len(offered) > 1 else None


def quotes_us(said: Said) -> bool:
    """Is it said what was noted ("you put often for teamwork", "teamwork comes up often??")?"""
    return not said.insisted and bool(_QUOTES_US.search(said.plain) or "??" in said.text)


def instead_of(said: Said, noted: str, step: str) -> str | None:
    """What is said in the place of an answer that was noted; empty where only that is refused, None where it is not."""
    names, hit = choices(step), _IS_NOT.match(said.plain)
    denied, _, after = _BUT.sub("|", hit[2], 1).partition("|") if hit else ("", "", "")
    if hit is None or found(denied, *names)[0] != noted or not is_alone(denied, names):
        return None
    new = found(after or hit[1] or "", *names)[0]
    return new if new != noted else None


def is_wrong(said: Said) -> bool:
    """Is what is named said to be wrong ("number 4 was wrong")?"""
    return _WRONG.search(said.plain) is not None


def number_alone(said: str) -> int | None:
    """The place of a step of which only the number is said ("and 2")."""
    hit = _NUMBER_ALONE.match(said)
    return int(hit[1]) - 1 if hit else None


def takes_out(said: Said, named: bool) -> bool:
    """Is an answer to go: one that is named, or "take that out"?"""
    return bool(_TAKES.search(said.plain)) if named else bool(_TAKES_THAT.match(said.plain))


def was_skipped(said: Said) -> bool:
    """ "I skipped that"."""
    return _SKIPPED.search(said.plain) is not None


def is_wanted(said: Said) -> bool:
    """ "Where's the one about needing someone?": it is to be answered now."""
    return _WANTED.match(said.plain) is not None


def should_be(said: str, step: str) -> str | None:
    """ "But it should be never": what an answer that was just named is to be."""
    return answer_in(said, step, told=False) if _SHOULD.match(said) else None


def refuses(said: Said, value: str, step: str, after_no: bool) -> bool:
    """Is the answer that was just noted refused: "no, not often", "no. I said it's the shifts"?"""
    led = _LED_BY_NO.match(said.plain)
    if not led and not after_no:
        return False
    rest = said.plain[led.end() :] if led else said.plain
    denies = rest.removeprefix("not ").removesuffix(" at all") if rest.startswith("not ") else ""
    if denies and found(denies, *choices(step))[0] == value and is_alone(denies, choices(step)):
        return True
    return bool(said.insisted) and answer(said.text, "check_not_mine", kind="asks") is not None
