"""Wishes on the draft in everyday words, as those that `changes` and `edits` read: what is pointed at, left in, said with a purpose."""

from __future__ import annotations

import re
from typing import Any

from actions.finding_words.draft import DROP, changed_by, draft, place_of
from bot.knowledge.phrases import plain

_THE_PART = re.compile(
    r"^(?:(?:oh|no|and|but|not|hm+|ok|what about)[, ]+)*(?:the|that|your) [\"'“‘]?(?P<what>.+?)[\"'”’]? (?:part|bit|line|sentence|thing)\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_DISLIKES = re.compile(r"\b(?:dont|doesnt|didnt|never|not|isnt|wouldnt|no|hate|wrong|weird|out|off|gone)\b")
_LEFT_IN = re.compile(
    r"\byou(?:'?ve| have)? (?:still )?(?:left|put|kept|have|got|wrote|typed) [\"'“‘](?P<what>[^\"“”]+?)[\"'”’](?: still)?(?: in)?(?: it| there)?(?=$|[.,;!…]| and )",
    re.IGNORECASE,
)
_MARK_TOO = re.compile(r",? and (?:a|an|the) (?=(?:question|exclamation) mark|full stop|comma|period)", re.IGNORECASE)
_NOT_THAT = re.compile(r"(?<=\w)\. (?=not \w+(?: \w+)?(?:[.,;]|$))", re.IGNORECASE)
_PURPOSE = re.compile(
    r",? (?:so|so that|cos then|because then) (?:he|she|they|it|i) (?:doesn'?t|does not|don'?t|do not|won'?t|wont|will not|can'?t|isn'?t|am not) (?:think|thinks|believe|sound|look|seem|get|come across|feel|take|say|worry)\b[^.;!?]*",
    re.IGNORECASE,
)
_LEADS = re.compile(r"\b(?:say|add|put|mention|include|tell (?:him|her|them)|change|make)\b", re.IGNORECASE)
_INSTEAD = re.compile(r"(\b(?:and|then|,) (?:just )?(?:put|say|write) .+?) instead(?=$|[.,;!])", re.IGNORECASE)


def as_wishes(said: str) -> str:
    """The same as one would tell it to somebody at the keys: "you left 'x' in it" is "take out 'x'"."""
    said = _LEFT_IN.sub(lambda one: f'take out "{one["what"]}"', said)
    said = re.sub(r"…\s*", ". ", said)
    if _LEADS.search(said):
        said = _PURPOSE.sub("", said)  # said to us, why it is wanted
    said = _NOT_THAT.sub(", ", _MARK_TOO.sub(". put a ", said))
    return _INSTEAD.sub(r"\1", said) if re.search(r"\btake\b|\bdrop\b|\bremove\b|\bdelete\b|\bcut\b", said) else said


def points_at(said: str, state: dict[str, Any]) -> bool:
    """Is a part of the draft named that is not liked ("the take care part. I don't talk like that")?"""
    return bool(_pointed(said, state))


def taken_out(said: str, state: dict[str, Any]) -> bool:
    """The same; it is taken out."""
    if place := _pointed(said, state):
        changed_by(state, [DROP, place])
    return bool(place)


def _pointed(said: str, state: dict[str, Any]) -> str:
    found = _THE_PART.match(said.strip())
    if found is None or said.rstrip().endswith("?"):
        return ""
    rest = plain(found["rest"])
    if rest and not _DISLIKES.search(rest):
        return ""
    return place_of(draft(state), found["what"])
