"""How people point at what was shown: "the second", "no, the other one, about control", "the work one"."""

from __future__ import annotations

import re

from bot.knowledge.phrases import plain

LISTENS = ("listen", "choose")  # what the slot `offer` says after an open question
PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_NOUN = r"(?:one|ones|1|thing|point|sign|reason|part|kind|type|bit|stuff)"
_LEAD = r"^(?:(?:no|yes|ok|okay|and|so|but|actually|sorry|oh|well|whats|what is|what about|maybe|i meant?|id say|i guess|i think|its|it is|probably) )*"
_TAIL = r"(?: (?:please|then|i guess|i think|though|maybe|probably|first|more|actually|now|instead|mostly|tbh|whats that|is it|i meant?|i ment))*$"
_ORDINAL = rf"({'|'.join(PLACES)}|[1-8](?:st|nd|rd|th)|former|latter|last|other(?: two)?)"
_ASKS = r"^(?:and |so |ok )?(?:what|whats|is|does|how|why|can|could|tell|explain|show)\b.*?"
_PLACES = (
    re.compile(
        rf"(?:\b(?:the|number|that|this) |{_LEAD}){_ORDINAL}(?: {_NOUN})?(?: of (?:them|these|those|the \w+))?{_TAIL}"
    ),
    re.compile(rf"{_ASKS}\bthe {_ORDINAL} {_NOUN}\b"),
)
_OF_A_KIND = re.compile(rf"\b{_ORDINAL} (reason|sign|kind|type|therapy)s?\b")
_COUNT = rf"(?:{_ORDINAL[1:-1]}|[1-8])"
_TWO_PLACES = re.compile(
    rf"{_LEAD}(?:the |numbers? |signs? |reasons? |no )*({_COUNT})(?: {_NOUN})? (?:and|n|plus) (?:the |number |sign |reason )?({_COUNT})(?: {_NOUN})?{_TAIL}"
)
_NUMBERED = re.compile(r"\b(reason|sign|kind|type|therapy)s? (?:number |no |numbers )?[1-8]\b")
_THINGS = (
    re.compile(rf"\b(?:the|that) {_NOUN} (?:about|with|on|where|for) (?:my |the |a )?(.+?){_TAIL}"),
    re.compile(rf"{_LEAD}(?:the|my|that) (\w+(?: \w+)?) {_NOUN}{_TAIL}"),
    re.compile(rf"{_LEAD}about (?:my |the )?(.+?){_TAIL}"),
)
_CORRECTS = re.compile(r"^(?:no|nope|nah|not (?:that|this)|i mea?nt?|sorry|actually|wait|that one)\b")
_OPENS = re.compile(
    r"^(?:(?:no|nope|nah|yes|hang on|hold on|wait|sorry|but|so|ok|okay|look|come on|hey|well|actually|and|please|again|uh|um|hm) )+"
)
_INSISTS = re.compile(
    rf"(?:{_OPENS.pattern[1:]})?(?:(?:you|u) (?:still |just |really |never )?(?:didnt|did not|havent|have not|dont|never) (?:even |really |actually )?(?:answer|answered)(?: (?:me|my question|that|it|what i asked|the question|mine))*"
    r"|(?:you|u) (?:just |have |still |only )?(?:skipped|ignored|missed|dodged|avoided|passed over|passed by|talked past) (?:me|my question|that question|the question|what i asked)"
    r"|(?:thats|that is|that was|it was|its|this is|thats still) not (?:what i (?:asked|was asking)|my question|an answer)"
    r"|(?:i|ive) (?:asked|was asking|am asking|only asked|just asked)(?: you)?(?: about| for| on| whether| if)?"
    r"|im asking(?: you)?(?: about| for| on| whether| if)?|(?:my|the) question (?:was|is)(?: about| on| whether| if)?)\b"
)
_TOLD = re.compile(r"(?<!what )\bi asked\b")
_CONTRASTS = re.compile(r"^not (?:the|a|an|my|your|about|from|for|that|those|these|this|his|her|if|whether|what)\b")
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


def insisted_on(text: str) -> str:
    """The subject of a complaint that one's question was passed by: "you didn't answer, the phone", "I asked about the causes, not …"."""
    # "i asked about it" alone may be told of somebody
    at_first = contrasts(text) or _OPENS.match(f"{plain(text)} ") is not None
    insists, rest = False, []
    for said in clauses(text):
        found = _INSISTS.match(said)
        insists = insists or found is not None and (at_first or not _TOLD.search(found[0]) or "you" in found[0])
        left = said[found.end() :].strip() if found else _OPENS.sub("", f"{said} ").strip()
        if left and not _CONTRASTS.match(left):
            rest.append(left)
    return " ".join(rest) if insists else ""


def contrasts(text: str) -> bool:
    """Does it say what is not meant: "…, not the studies"?"""
    return any(_CONTRASTS.match(said) for said in clauses(text))


def noun_in(text: str) -> str | None:
    """What kind of thing a place is named of: "reason" in "the second reason"; None for "the second one"."""
    found = (_OF_A_KIND.search(said) for said in clauses(text))
    numbered = _NUMBERED.search(plain(text))
    return next((one[2] for one in found if one), numbered[1] if numbered else None)


def things_in(text: str) -> list[str]:
    """What is pointed at by its name: "work" in "the work one", "control" in "the one about control", "no, the rewriting"."""
    patterns = (*_THINGS, _BARE_THING) if _CORRECTS.match(plain(text)) else _THINGS
    found = (pattern.search(said) for said in clauses(text) for pattern in patterns)
    return list(dict.fromkeys(one[1] for one in found if one and one[1] not in (*PLACES, "other", "last")))
