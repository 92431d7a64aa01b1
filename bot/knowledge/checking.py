"""Is the self-check asked for, or is it to stop? Read from the words alone, part by part, since both come with more words."""

from __future__ import annotations

import re
from functools import cache

from bot.knowledge.loader import knowledge
from bot.knowledge.phrases import any_of, plain

_JOINTS = r"\s-\s|\b(?:but|because|cause|cos|bc|though|tho)\b"
_PARTS = re.compile(rf"[.,;:!?\n–—]+|{_JOINTS}")
_ASKS_NEXT = (
    r"(?=\bi(?:ve)? (?:have|got) (?:a|one|another|some) (?:\w+ )?questions?\b)"  # "can we stop this i have a question"
)
_SENTENCES = re.compile(rf"[.,;:!\n–—]+|{_JOINTS}|{_ASKS_NEXT}")  # "stop? never" is no wish to
_ANSWERS = tuple(
    f"answer.{one}" for one in ["never", "often", "sometimes", "lately", "years", "always", "not", "little", "much"]
)
_DENIED = re.compile(r"^(?:.* )?(?:not|isnt|aint|is not) (?:just |only |an? |the )?$")
_YES_OR_NO = re.compile(r"\b(?:no|nope|nah|yes|yeah|yep|yup|ya)\b")  # are answers, and much else
LONGEST_NAME = 14  # words: a longer part tells of something


def wants_check(text: str, offered: bool = False) -> bool:
    """Is the check asked for by its name ("do the quiz", "no, the eight things"), or begun where it is at hand ("start it")?"""
    return any(_asks_for_it(plain(part), offered) for part in _PARTS.split(text.lower()))


def refuses_check(text: str) -> bool:
    """Is it a plain no to the check ("no quiz please"), which is not "no, the quiz"?"""
    return bool(_refuses().search(plain(text)))


def wants_stop(text: str) -> bool:
    """Is it to stop: "can you stop this quiz pls", "ok enough, lets leave it there"? "I can't stop" is told, and not asked."""
    parts = [plain(part) for part in _SENTENCES.split(text.lower())]
    return any(_only(said, "asks.stop.name", "asks.stop.around") for said in parts if said)


def _asks_for_it(said: str, offered: bool) -> bool:
    """Is there nothing in this part but a name of the check, or a word that begins it, and what stands around these?"""
    if not 0 < len(said.split()) <= LONGEST_NAME or _refuses().search(said):
        return False
    named, begun = _phrases("asks.start.name"), _phrases("asks.start.begin")
    if not named.search(said) and not (offered and begun.search(said)):
        return False
    return not _phrases("asks.start.around").sub(" ", begun.sub(" ", named.sub(" ", said))).strip()


def names_an_answer(text: str) -> bool:
    """Does it hold a word for one of the answers, or name one of the signs as its question does?"""
    said = _YES_OR_NO.sub(" ", plain(text))
    named = (key for key in knowledge().texts if key.startswith(("asks.step_named.", "called.sign_")))
    return any(_phrases(key).search(said) for key in (*_ANSWERS, *named))


def denies_an_answer(text: str) -> bool:
    """ "Not a little, a lot": is it said that an answer is not so?"""
    said = plain(text)
    return any(_DENIED.match(said[: hit.start()]) for key in _ANSWERS for hit in _phrases(key).finditer(said))


def _only(said: str, name: str, around: str) -> bool:
    """Is there a phrase of these names in it, and nothing else but what may stand around them?"""
    named = _phrases(name)
    return bool(named.search(said)) and not _phrases(around).sub(" ", named.sub(" ", said)).strip()


def _phrases(key: str) -> re.Pattern[str]:
    return any_of(tuple(knowledge().texts[key]))


@cache
def _refuses() -> re.Pattern[str]:
    """ "No quiz", which is not "no, the quiz"."""
    bare = (name for name in knowledge().texts["asks.start.name"] if not name.startswith(("the ", "those ", "your ")))
    return re.compile(rf"\bno (?:more )?{any_of(tuple(bare)).pattern}")
