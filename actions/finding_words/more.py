"""More on what a message is about, or something else in its stead: "next month", "oh and the plants", "no, sunday not saturday"."""

from __future__ import annotations

import re

from actions.finding_words.sentence import is_thing, parted

CORRECTS = re.compile(
    r"^(?:(?:no|nope|nah|hm+|wait|sorry|oh)[, ]+)*(?:actually|instead|rather|i meant?|just|not that|not like that|forget that)\b"
    r"|^(?:no|nope|nah|wait|sorry)[, ]+(?:it'?s|its|i want|ask|tell|say|that|to|if|could|can)\b",
    re.IGNORECASE,
)
ALSO = re.compile(r"^(?:(?:oh|yes|yeah|ok)[, ]+)*(?:and|also|plus)\b", re.IGNORECASE)
SAYS = re.compile(
    r"^(?:also |and )?(?:say|tell (?:him|her|them)|remind (?:him|her|them)|let (?:him|her|them) know|mention|add)(?: that)? ",
    re.IGNORECASE,
)
_NO = (
    r"^(?:(?:no|wait|sorry|oh|hm+|actually|and|i mean|i meant)[, ]+)*"
    r"(?:(?:it|that|the (?:message|text|draft)) (?:should|must|needs to|has to|ought to) (?:say|be|read) )?"
)
_NOT_SO = re.compile(
    rf"{_NO}(?:(?:it'?s|its|it is|that'?s) )?not (?:about |for |on )?(?P<old>[^,]+?)"
    r"(?:,? (?:it'?s|it is|but|rather|more)(?: about| on)? |, )(?P<new>[^,.;]+)$",
    re.IGNORECASE,
)
_SO_NOT = re.compile(
    rf"{_NO}(?:(?:it'?s|its|on|for) )?(?P<new>[^,]+?),? not (?:on |for )?(?P<old>[^,.;]+)$", re.IGNORECASE
)
_IS_WRONG = re.compile(
    rf"{_NO}(?:the |that )?(?P<old>.+?)(?: (?:bit|part|day|time|one))? (?:is|was|isn'?t|wasn'?t)(?: all)? (?:wrong|right|not right|incorrect)[,;.]* (?:it'?s|its|it is|it should be|should be|make it|it was)(?: on| at| for)? (?P<new>[^,.;]+)$",
    re.IGNORECASE,
)
_ONE = (
    r"(?:(?:(?:on|by|at|for|till|until|from|around|about) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|(?:this|next) \w+|the \d+\w*|"
    r"\d+(?::\d+)? ?(?:am|pm|o'?clock)?|(?:an?|one|two|three|\d+) (?:hours?|days?|weeks?|months?|nights?|evenings?|minutes?|mins))"
    r"|every (?:other |second |single )?\w+|(?:once|twice) a \w+|(?:in|on|at) (?:the )?(?:morning|afternoon|evening|night|weekend)s?|weekends?|after (?:work|school|lunch|dinner)|"
    r"morning|afternoon|evening|night)"
)
_WHEN = re.compile(rf"{_ONE}(?:,? (?:and |or |to |till )?{_ONE}){{0,3}}", re.IGNORECASE)


def corrects(said: str, text: str) -> tuple[str, str] | None:
    """What is in the text, and what shall stand for it: "no, sunday not saturday"."""
    for pattern in (_IS_WRONG, _SO_NOT, _NOT_SO):
        found = pattern.match(said.strip(" .!"))
        old = found["old"].strip() if found else ""
        for one in (old, old.removesuffix("s")):  # "monday night, not mondays"
            if found and one and re.search(rf"\b{re.escape(one)}\b", text, re.IGNORECASE):
                return one, found["new"].strip()
    return None


def is_time(text: str) -> bool:
    """Is it a day or an hour, and nothing else?"""
    return _WHEN.fullmatch(text) is not None


def is_thing_more(said: str, content: str) -> bool:
    """Is one more thing named ("oh and the plants")?"""
    return ALSO.match(said) is not None and is_thing(ALSO.sub("", content).strip())


def with_more(what: str, content: str) -> str:
    """A day, or one more thing, in the first sentence itself."""
    first = parted(what)[0]
    if not first or not what.startswith(first):
        first = what.partition(". ")[0]
    more = content if is_time(content) or content.startswith("for ") else f"and {ALSO.sub('', content).strip()}"
    return f"{first} {more}{what[len(first) :]}"
