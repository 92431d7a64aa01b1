"""Is the self-check asked for, or is it to stop? Read from the words alone, part by part, since both come with more words."""

from __future__ import annotations

import re
from functools import cache

from bot.knowledge.loader import knowledge
from bot.knowledge.phrases import any_of, plain

_JOINTS = r"\s-\s|\b(?:but|because|cause|cos|bc|though|tho)\b"
_PARTS = re.compile(rf"[.,;:!?\n–—]+|{_JOINTS}")
_SENTENCES = re.compile(rf"[.,;:!\n–—]+|{_JOINTS}")  # "stop? never" is no wish to
_THINGS = (
    r"(?:this|that|it|these|those|here|there|now|then|the|your|all|asking|me|with|doing|a|quiz|questions?|questionnaire|"
    r"self|check|test|thing|stuff|please|pls|plz|for|today|tonight|mate|thanks|ok|already|right|bit|sec|moment|minute)"
)
_VERB = r"(?:stop|quit|end|cancel|exit|abort|pause|leave|drop|finish)"
_LEAD = (
    r"(?:(?:ok|okay|no|nah|yeah|yes|stop|right|well|um|uh|er|oh|look|sorry|hey|wait|please|pls|actually|lets|just|i think|i want to|i wanna|id like to|"
    r"i need to|i said|can|could|may|will|would|you|we|i|u|ill|id rather) )*"
)
_STOP = re.compile(rf"^{_LEAD}{_VERB}(?: {_THINGS})*$")
_ASKS_TO = re.compile(
    rf"^{_LEAD}(?:can|could|may|lets|please|want to|wanna|like to|need to) (?:you |we |i |u |just )*{_VERB} (?:this|that|it|here|there|now|the quiz|the questions|asking)\b"
)
_ENOUGH = re.compile(rf"^{_LEAD}(?:thats |that is |its )?enough(?: {_THINGS})*$")
_RESULT = re.compile(
    rf"^{_LEAD}(?:(?:show|give|see|get|go|skip|jump|straight|move|have|tell) )*(?:me |to )*(?:just )?(?:see |get |have |show me )?(?:to )?(?:the|my) (?:results?|summary|end result|outcome)(?: {_THINGS})*$"
)
_DONE = re.compile(
    rf"^{_LEAD}(?:im|i am|were|we are) (?:so )?(?:done|finished|through|out) (?:with )?(?:this|that|it|the quiz|the check|these questions|the questions|here)(?: {_THINGS})*$"
)
_LEAVES = re.compile(
    rf"^{_LEAD}(?:(?:never ?mind|forget|leave|drop|stop|enough of|enough with|sod|screw|done with) (?:about )?(?:the|this|that|your|these|those) "
    rf"(?:quiz|check|self ?check|test|questions?|questionnaire)|(?:im|i am) (?:stopping|leaving|off|out))(?: {_THINGS})*$"
)
LONGEST_NAME = 14  # words: a longer part tells of something


def wants_check(text: str, offered: bool = False) -> bool:
    """Is the check asked for by its name ("do the quiz", "no, the eight things"), or begun where it is at hand ("start it")?"""
    return any(_asks_for_it(plain(part), offered) for part in _PARTS.split(text.lower()))


def refuses_check(text: str) -> bool:
    """Is it a plain no to the check ("no quiz please"), which is not "no, the quiz"?"""
    return bool(_refuses().search(plain(text)))


def wants_stop(text: str) -> bool:
    """Is it to stop: "can you stop this quiz pls", "stop there, enough for today"? "I can't stop" is told, and not asked."""
    parts = [plain(part) for part in _SENTENCES.split(text.lower())]
    ends = (_STOP, _ASKS_TO, _ENOUGH, _RESULT, _DONE, _LEAVES)
    return any(pattern.match(said) for said in parts if said for pattern in ends)


def _asks_for_it(said: str, offered: bool) -> bool:
    """Is there nothing in this part but a name of the check, or a word that begins it, and what stands around these?"""
    if not 0 < len(said.split()) <= LONGEST_NAME or _refuses().search(said):
        return False
    named, begun = _phrases("asks.start.name"), _phrases("asks.start.begin")
    if not named.search(said) and not (offered and begun.search(said)):
        return False
    rest = _phrases("asks.start.around").sub(" ", begun.sub(" ", named.sub(" ", said)))
    return not rest.strip()


def _phrases(key: str) -> re.Pattern[str]:
    return any_of(tuple(knowledge().texts[key]))


@cache
def _refuses() -> re.Pattern[str]:
    """ "No quiz", which is not "no, the quiz"."""
    bare = (name for name in knowledge().texts["asks.start.name"] if not name.startswith(("the ", "those ", "your ")))
    return re.compile(rf"\bno (?:more )?{any_of(tuple(bare)).pattern}")
