"""What people say about the talk itself, and not about the topic: told by phrases in texts.yml, whatever it is read as."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from bot.knowledge.loader import knowledge
from bot.knowledge.phrases import any_of, plain, questions_told, signs_in, whole_of

REMARKS = (  # in the order in which they win where two are as long
    "change", "label", "go_away", "insult", "no_questions", "again", "long", "unanswered", "no_exercise", "sorry", "doubt", "back",
    "unsaid", "out", "told_you", "why_questions", "article", "opinion", "same", "understood", "depends", "feels", "what_to_know", "well",
    "listen", "rest", "awake", "night", "chat", "little", "their_mind",
)  # fmt: skip
WORDLESS = ("sad", "no", "skip", "explain", "nod", "murmur")  # what a mere emoji may say; the first one wins
LONGEST = 14  # words: a longer message tells of something else as well
OF_TANDEM = "change"  # an attempt to make it something else may be as long as it likes
_QUOTED = re.compile(
    r"\b(?:he|she|they|mum|mom|dad|boss|ex|people|everyone) (?:\w+ )?(?:told|tells?|said|says?|called|calls?|texted)\b"
)
OF_WHAT_WAS_TOLD = ("out", "told_you")  # "delete all that I told you" is neither
_WHAT_WAS_TOLD = re.compile(
    r"\b(?:what|all|everything|anything|stuff|things?|like|one) (?:that )?(?:i|ive) (?:just |already |have )?(?:told|said)\b"
    r"|\bwhat (?:have|did|had) i (?:just |already |ever )?(?:told|tell|said|say)\b"
)
_LETTER = re.compile(r"\w")
_ERASED = re.compile(
    r"\b(?:data|chats?|everything|conversations?|history|account|messages?|records?|info|information|logs?|"
    r"(?:forget|delete|erase|remove|wipe) (?:about )?me|my (?:answers|words|name)|"
    r"what i(?:ve| have)? (?:told|said|wrote|written|typed|shared|entered)|"
    r"(?:delete|erase|wipe|remove|clear|bin|scrap|get rid of) (?:it all|all of it|all of that|all that|all this|them all|the lot|the whole lot|all))\b"
)
_ANEW = re.compile(r"\b(?:start|begin|over|restart|reset|new|anew|fresh|scratch|clean|beginning|square one|clear)\b")
_CODE = re.compile(r"""\w\((["']).*\1\)|^\s*(?:#!|import \w+$|from \w+ import|def \w+\(|SELECT .+ FROM)|\);\s*$""")


def remark_in(text: str) -> str | None:
    """Which remark a message makes ("you said that already", "stop asking me questions", "I'm back"), or None."""
    said = plain(text)
    if _QUOTED.search(said):
        return None
    not_said = OF_WHAT_WAS_TOLD if wants_erased(text) or _WHAT_WAS_TOLD.search(said) else ()
    count = len(said.split())
    asked = [plain(one) for one in questions_told(text)]
    found = {kind: _length(kind, said, asked) for kind in REMARKS if (kind == OF_TANDEM or count <= LONGEST)}
    found = {kind: length for kind, length in found.items() if kind not in not_said}
    return max((kind for kind in found if found[kind]), key=lambda kind: found[kind], default=None)


def wordless(text: str) -> str | None:
    """What a message without words says ("nod", "sad", "explain", …); None where there are words, or marks that say nothing."""
    if _LETTER.search(text) or not text.strip():
        return None
    signs = {signs_in(text), *signs_in(text).split()}
    known = (kind for kind in WORDLESS if any(plain(one) in signs for one in knowledge().texts[f"command.{kind}"]))
    return next(known, None if text.isascii() else "murmur")


def wants_erased(text: str) -> bool:
    """Does it name what is to be erased? "Forget it" and "forget the boss" do not."""
    return bool(_ERASED.search(plain(text)))


def wants_anew(text: str) -> bool:
    """Does it speak of a new beginning? "Pick it up where we left" does not."""
    return bool(_ANEW.search(plain(text)))


def is_code(text: str) -> bool:
    """Is it a piece of a program, and nothing that is said?"""
    return bool(_CODE.search(text))


def _length(kind: str, said: str, asked: Sequence[str] = ()) -> int:
    """How long a phrase of this kind is found in it, or the whole of it or of a question in it; 0 where there is none."""
    inside = [len(found[0]) for found in _inside(kind).finditer(said)]
    whole = [len(one) for one in (said, *asked) if _whole(kind).match(one)]
    return max([*inside, *whole, 0])


@cache
def _inside(kind: str) -> re.Pattern[str]:
    return any_of(knowledge().texts.get(f"asks.remark.{kind}", ()))


@cache
def _whole(kind: str) -> re.Pattern[str]:
    return whole_of(knowledge().texts.get(f"asks.remark.{kind}.whole", ()))
