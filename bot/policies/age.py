"""Whether a message says that somebody is under 18: "I'm 15", "she's in 9th grade"."""

from __future__ import annotations

import re

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
_SAYS_I = r"\b(?:i'?m|i am|im)\b"
_SAYS_THEY = (
    r"\b(?:(?:he|she|they)(?:'s|s|'re| is| are)|(?:daughter|son|sister|brother|friend|boy|girl|kid|child|niece|nephew|cousin|"
    r"student|grandson|granddaughter|bf|gf|boyfriend|girlfriend)(?:'s| is))"
)
_ALSO_THEY = (
    r"|\b(?P<young>\d{1,2}|"
    + "|".join(_NUMBERS)
    + r")[ -]year[ -]old (?:daughter|son|sister|brother|friend|niece|nephew|cousin|kid)"
)
_TEACHES = re.compile(r"\b(?:teach\w*|work\w*|volunteer\w*|counsell?or|nurse|coach)\b")


def _told(who: str, also: str = "") -> re.Pattern[str]:
    filler = r"(?: (?:a|an|the|only|just|still|barely|turning|nearly|almost|about to be|really|now|like))*"
    school = rf"(?: (?!a teacher)\w+){{0,3}} {_SCHOOL}"
    return re.compile(rf"{who}(?:{filler} {_AGE}{_NO_AGE}|{school}|{filler} {_YOUNG}){also}")


_FIRST, _THIRD = _told(_SAYS_I), _told(_SAYS_THEY, _ALSO_THEY)


def says_young(text: str, person: str) -> bool:
    """Does the message say that the person in danger, the writer ("first") or somebody else, is under 18?"""
    said = re.sub(r"\s+", " ", text.lower().replace("’", "'"))
    pattern = _THIRD if person == "third" else _FIRST
    return any(_is_young(found, said) for found in pattern.finditer(said))


def _is_young(found: re.Match[str], said: str) -> bool:
    given = found.groupdict()
    age = given.get("age") or given.get("young")
    if age is not None:
        return (_NUMBERS[age] if age in _NUMBERS else int(age)) < ADULT
    return not _TEACHES.search(said[found.start() : found.end()])
