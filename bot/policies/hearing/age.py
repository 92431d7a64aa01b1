"""Whether a message says that somebody is under 18 ("I'm 15", "she's in 9th grade"), or grown ("I'm 52", "I'm the adult")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

ADULT = 18
_NUMBERS = {
    name: number
    for number, name in enumerate(
        ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"], start=10
    )
}
_AGE = rf"(?P<age>\d{{1,2}}|{'|'.join(_NUMBERS)})"
_NO_AGE = (  # "15 minutes late", "12 weeks pregnant", "10 % done"
    r"(?!\w|[.,:]\d| ?(?:%|seconds?|secs?|min|mins|minutes?|h\b|hrs?|hours?|days?|nights?|weeks?|months?|years? (?!old)|times?|feet|"
    r"foot|ft|cm|kg|lbs?|pounds?|stone|miles?|km|points?|percent|people|of|more|bucks|dollars|euros|steps?|pages?))"
)
_SCHOOL = (
    r"in (?:the )?(?:(?:[1-9]|1[0-2])(?:st|nd|rd|th) grade|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"eleventh|twelfth) grade|grade (?:[1-9]|1[0-2])\b|year (?:[1-9]|1[0-3])\b|(?:middle|primary|elementary|secondary|junior high|"
    r"high) school|junior high)"
)
_YOUNG = r"(?:a |an |just |still |only )*(?:minor|child|kid|teen|teenager|underage|teenage (?:girl|boy))\b"
_ADULT = re.compile(
    r"\b(?:i'?m|i am) (?:\w+ )?(?:an?|the) (?:\w+ ){0,2}?(?:adult|grown[ -]?up|grown (?:man|woman))\b|\b(?:i'?m|i am) (?:all )?grown up\b"
)
_AS_IF = re.compile(  # "she treats me like I'm 12": no age
    r"(?:\b(?:treat|feel|talk|speak|act|make|give|look|sound|handl)\w*\b[^.!?]{0,30}\blike|\bas (?:if|though))\s*$"
)
_SAYS_I = r"\b(?:i'?m|i am|im)\b"
_SAYS_THEY = (
    r"\b(?:(?:he|she|they)(?:'s|s|'re| is| are)|(?:daughter|son|sister|brother|friend|boy|girl|kid|child|niece|nephew|cousin|"
    r"student|lad|lass|grandson|granddaughter|bf|gf|boyfriend|girlfriend)(?:'s| is))"
)
_ALSO_THEY = (
    r"|\b(?P<young>\d{1,2}|"
    + "|".join(_NUMBERS)
    + r")[ -]year[ -]old (?:daughter|son|sister|brother|friend|niece|nephew|cousin|kid)"
)
_TEACHES = re.compile(r"\b(?:teach\w*|work\w*|volunteer\w*|counsell?or|nurse|coach)\b")


def _told(who: str, also: str = "") -> re.Pattern[str]:
    filler = r"(?: (?:a|an|the|only|just|still|barely|turning|nearly|almost|about to be|about|around|maybe|roughly|really|now|like))*"
    school = rf"(?: (?!a teacher)\w+){{0,3}} {_SCHOOL}"
    return re.compile(rf"{who}(?:{filler} {_AGE}{_NO_AGE}|{school}|{filler} {_YOUNG}){also}")


_FIRST, _THIRD = _told(_SAYS_I), _told(_SAYS_THEY, _ALSO_THEY)


def says_young(text: str, person: str) -> bool:
    """Does the message say that the person in danger, the writer ("first") or somebody else, is under 18?"""
    return any(age is True for age in _told_in(text, person))


def is_young(said: Sequence[str], person: str) -> bool | None:
    """Is the person under 18, by what was said last of it, oldest first? None where nothing was."""
    told = [young for text in said for young in _told_in(text, person)]
    return told[-1] if told else None


def _told_in(text: str, person: str) -> Iterator[bool]:
    """Each time that a message tells the person's age: whether that is under 18."""
    said = re.sub(r"\s+", " ", text.lower().replace("\u2019", "'"))
    pattern = _THIRD if person == "third" else _FIRST
    for found in pattern.finditer(said):
        if not _AS_IF.search(said[: found.start()]) and (young := _young(found, said)) is not None:
            yield young
    if person == "first" and _ADULT.search(said):
        yield False


def _young(found: re.Match[str], said: str) -> bool | None:
    given = found.groupdict()
    age = given.get("age") or given.get("young")
    if age is not None:
        return (_NUMBERS[age] if age in _NUMBERS else int(age)) < ADULT
    return None if _TEACHES.search(said[found.start() : found.end()]) else True
