"""Names in what is told of somebody."""

from __future__ import annotations

import re

from actions.persons import ANYBODY, no_name
from actions.wording.tones import tones_in
from actions.wording.writing import capital
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

PRONOUNS = ("him", "her", "them", "he", "she", "they", "it", "you", "that", "this", "one")


_CALLED = re.compile(
    r"\b(?:called|named|name(?:'?s| is)|calls? (?:her|him|them)self|known as)\s+(?P<name>[\w'’-]+)", re.IGNORECASE
)
_NAMED = re.compile(
    r"\b(?:(?:his|her|their) name(?:'?s| is)?|(?:he|she)(?:'?s| is) called|call (?:him|her|them)|(?:put|use|add)(?= \w+?(?:'?s)? name\b)|(?:the|her|his) name(?:'?s| is))\s+(?:just |only |actually )?(?P<name>(?:(?:auntie|aunty|aunt|uncle|mrs|mr|ms|miss|dr|coach|father) )?[\w-]+)",
    re.IGNORECASE,
)
_NOT_NAMES = re.compile(
    r"(?:from|at|in|on|of|who|whos|next|upstairs|downstairs|which|with|for|group|gc|chat|team|new|old|other|guy|girl|woman|man|lady|people|person|same|two|both|\d\w*)$",
    re.IGNORECASE,
)


def called(text: str) -> str:
    found = _CALLED.search(text)
    return found["name"].title() if found and may_name(found["name"]) else ""


def as_name(bare: str) -> str:
    """A name that stands there alone, or before what only describes it ("Pat Dolan, has the baler", "dev upstairs")."""
    head = re.split(r"[,(:]| - | (?:from|upstairs|downstairs|next|i guess|i think|maybe)\b", bare)[0].strip()
    words = head.split()
    if not 0 < len(words) <= 2 or not all(map(may_name, words)):
        return ""
    if len(words) == 2 and not head.istitle() or head != bare and not (head[:1].isupper() or len(words) == 1):
        return ""
    named = [re.sub(r"['’]s$", "", one) for one in words]
    return " ".join(one.title() if one.isupper() and len(one) > 2 else capital(one) for one in named)


def may_name(word: str) -> bool:
    """Could it be a name, and is no relation, office or filling word?"""
    texts = knowledge().texts
    low = plain(word)
    if tones_in(word) or word.islower() and word.endswith("ly"):
        return False
    known = {
        *no_name(),
        *ANYBODY,
        *PRONOUNS,
        *texts["reach_out.relations"],
        *texts["reach_out.kin"],
        *texts["reach_out.groups"],
    }
    return (
        len(low) > 1
        and re.fullmatch(r"[^\W\d_]+(?:['’-][^\W\d_]{2,})?", word) is not None
        and low not in known
        and not _NOT_NAMES.match(low)
    )


def less_tail(titled: str) -> str:
    """ "Dr Ferreira" of "dr ferreira at": what is no name ends it."""
    words = titled.split()
    return " ".join(words if len(words) < 3 or may_name(words[2]) and titled.istitle() else words[:2]).strip(" ,.:")


def renamed(text: str) -> str:
    """The name that is told for them: "her name is just Carol", "call him Dan"."""
    found = _NAMED.search(re.sub(r"['’‘`´]", "'", text))
    name = found["name"] if found else ""
    return " ".join(map(capital, name.split())) if name and may_name(name.split()[-1]) else ""
