"""How people point at what was shown: "the second", "no, the other one, about control", "the work one"."""

from __future__ import annotations

import re

from bot.knowledge.phrases import plain

LISTENS = ("listen", "choose")  # what the slot `offer` says after an open question
PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_NOUN = r"(?:one|ones|thing|point|sign|reason|part|kind|type|bit|stuff)"
_LEAD = r"^(?:(?:no|yes|ok|okay|and|so|but|actually|sorry|oh|well|whats|what is|what about|maybe|i meant?|id say|i guess|i think|its|it is|probably) )*"
_TAIL = r"(?: (?:please|then|i guess|i think|though|maybe|probably|first|more|actually|now|instead|mostly|tbh|whats that|is it))*$"
_ORDINAL = rf"({'|'.join(PLACES)}|[1-8](?:st|nd|rd|th)|former|latter|last|other(?: two)?)"
_ASKS = r"^(?:and |so |ok )?(?:what|whats|is|does|how|why|can|could|tell|explain|show)\b.*?"
_PLACES = (
    re.compile(
        rf"(?:\b(?:the|number|that|this) |{_LEAD}){_ORDINAL}(?: {_NOUN})?(?: of (?:them|these|those|the \w+))?{_TAIL}"
    ),
    re.compile(rf"{_ASKS}\bthe {_ORDINAL} {_NOUN}\b"),
)
_OF_A_KIND = re.compile(rf"\b{_ORDINAL} (reason|sign|kind|type|therapy)s?\b")
_TWO_PLACES = re.compile(
    rf"{_LEAD}(?:the |number )?{_ORDINAL}(?: {_NOUN})? and (?:the |number )?{_ORDINAL}(?: {_NOUN})?{_TAIL}"
)
_THINGS = (
    re.compile(rf"\b(?:the|that) {_NOUN} (?:about|with|on|where|for) (?:my |the |a )?(.+?){_TAIL}"),
    re.compile(rf"{_LEAD}(?:the|my|that) (\w+(?: \w+)?) {_NOUN}{_TAIL}"),
    re.compile(rf"{_LEAD}about (?:my |the )?(.+?){_TAIL}"),
)
_CORRECTS = re.compile(r"^(?:no|nope|nah|not (?:that|this)|i mea?nt?|sorry|actually|wait|that one)\b")
_BARE_THING = re.compile(rf"{_LEAD}(?:the|my|that) ((?!{_NOUN}\b|{_ORDINAL}\b)\w+(?: (?!{_NOUN}\b)\w+)?){_TAIL}")


def clauses(text: str) -> list[str]:
    """The parts of a message between its marks, in plain words."""
    return [said for part in re.split(r"[.,;:!?\n]+", text) if (said := plain(part))]


def place_in(text: str) -> str | None:
    """The place that is pointed at: "second", "2nd", "last", "other", "other two"."""
    found = (pattern.search(said) for said in clauses(text) for pattern in _PLACES)
    return next((one[1] for one in found if one), None)


def places_in(text: str) -> list[str]:
    """Two places that are pointed at together: "the first and the last"; none where it is one."""
    found = _TWO_PLACES.search(plain(text))
    return [found[1], found[2]] if found else []


def noun_in(text: str) -> str | None:
    """What kind of thing a place is named of: "reason" in "the second reason"; None for "the second one"."""
    found = (_OF_A_KIND.search(said) for said in clauses(text))
    return next((one[2] for one in found if one), None)


def things_in(text: str) -> list[str]:
    """What is pointed at by its name: "work" in "the work one", "control" in "the one about control", "no, the rewriting"."""
    patterns = (*_THINGS, _BARE_THING) if _CORRECTS.match(plain(text)) else _THINGS
    found = (pattern.search(said) for said in clauses(text) for pattern in patterns)
    return list(dict.fromkeys(one[1] for one in found if one and one[1] not in (*PLACES, "other", "last")))
