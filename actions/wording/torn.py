"""Parts that were read in shreds, or broken off in the middle of a clause, put together again."""

from __future__ import annotations

import re
from typing import NamedTuple


class Part(NamedTuple):
    """The same, joined with its neighbours of one label."""

    label: str
    words: str
    sure: float = 1.0


_BREAKS_OFF = re.compile(
    r"\b(?:i|we|he|she|the|a|an|my|your|his|her|of|since|with|about|from|being|because|if|when|is|are|to|for|at|in|on|not|and|"
    r"i['’]?m|i['’]?ll|i['’]?ve|cause|cos|bc|so|do|tell|be|have|get|will|could|would|should|just|really|very)$",
    re.IGNORECASE,
)
_HANGS_ON = re.compile(
    r"(?:with|to|of|for|in|on|at|by|from|than|about|up|out|off|into|over|him|her|them|w)\b", re.IGNORECASE
)  # begins no clause
_MIDDLE = re.compile(
    r"(?:(?:is|was|has|does|did|wo|ca|could|would|have|had)n['’]?t|is|was|has|had)\b(?! (?:it|that|this|there|he|she|you|u|they|i|my|the|anyone)\b)",
    re.IGNORECASE,
)
SURELY_TALK = 0.75
_GOES_ON = ("talk", "how", "say", "ask", "old", "lead")
_DICTATES = re.compile(
    r"\b(?:change|swap|replace|turn) (?:it|that|this|all of it|everything|the whole thing) (?:to|with|for|into)\W*$",
    re.IGNORECASE,
)
_LEADING, _ORDERS = ("lead", "swap", "place"), ("lead", "cut", "sign", "swap", "who")
SURE_ORDER = 0.85
SHREDS, WHOLE = 5, 4  # parts; words a part that is no shred


def less_tail(part: Part) -> list[Part]:
    """ "To my neighbor Jonas so": what leads on is no part of whom it is for."""
    tail = re.search(r"\s+(so(?: that)?|that|if|asking|saying|and)$", part.words) if part.label == "who" else None
    return [Part("who", part.words[: tail.start()], part.sure), Part("lead", tail[1], part.sure)] if tail else [part]


def dictated(parts: list[Part]) -> list[Part]:
    """After a colon, and where a whole message is dictated and read in shreds, all that follows is to be said."""
    for at, one in enumerate(parts):
        rest = parts[at + 1 :]
        if one.label not in _LEADING or not any(one.label == "say" for one in rest):
            continue
        if any(one.label in _ORDERS and one.sure >= SURE_ORDER for one in rest):
            continue
        words = sum(len(one.words.split()) for one in rest)
        if (
            one.words.rstrip().endswith(":")
            or _DICTATES.search(one.words)
            and len(rest) >= SHREDS
            and words < len(rest) * WHOLE
        ):
            return [*parts[: at + 1], Part("say", " ".join(one.words for one in rest))]
    return parts


def less_broken(parts: list[Part]) -> list[Part]:
    """What breaks off in the middle ("since I", "not being") goes on to the end of its clause."""
    whole: list[Part] = []
    for one in parts:
        last = whole[-1] if whole else None
        if last and last.label in ("say", "old") and one.label in _GOES_ON and _is_broken(last.words, one):
            head = re.match(r"(?:\S+\s+){0,9}?\S*(?:[.,!?;](?=\s|$)|(?=\s(?:and|but|lol)\b)|$)", one.words)
            if head:
                whole[-1] = Part(last.label, f"{last.words} {head[0]}", last.sure)
                one = Part(one.label, one.words[head.end() :].strip(), one.sure)
        if one.words:
            whole.append(one)
    return whole


def less_torn(parts: list[Part]) -> list[Part]:
    """What begins in the middle of a clause takes the rest of it from what stands before."""
    whole: list[Part] = []
    for one in parts:
        last = whole[-1] if whole else None
        if (
            one.label == "say"
            and last
            and last.label == "talk"
            and (_MIDDLE.match(one.words) or _HANGS_ON.match(one.words))
            and not re.search(r"[.,!?;:]$", last.words)
        ):
            cut = max((hit.end() for hit in re.finditer(r"[.,!?;:]\s+", last.words)), default=0)
            whole[-1] = Part("talk", last.words[:cut].strip(), last.sure)
            one = Part("say", f"{last.words[cut:]} {one.words}", one.sure)
        elif (
            last
            and last.label == "say"
            and one.label == "talk"
            and one.sure < SURELY_TALK
            and re.search(r"[,;]$", last.words)
        ):
            whole[-1] = Part("say", f"{last.words} {one.words}", one.sure)  # one more of what is told
            continue
        whole.append(one)
    return [one for one in whole if one.words]


def _is_broken(before: str, after: Part) -> bool:
    """Do words go on in the middle of a clause?"""
    if re.search(r"[.,!?;:]$", before):
        return False
    hangs_on = after.label in ("talk", "how", "ask") and _HANGS_ON.match(after.words)
    return _BREAKS_OFF.search(before) is not None or bool(hangs_on)
