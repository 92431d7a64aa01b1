"""Words that are usual in a language: of English, of which slang is a part, and of others in Latin letters, as they are typed."""

import re
import runpy
from functools import cache
from pathlib import Path
from unicodedata import combining, normalize

import spacy

from bot.knowledge.vocabulary import words_of_phrases
from bot.nlu.spelling import english

# fmt: off
USUAL = (  # in Latin letters: told by their usual words
    "es", "fr", "de", "pt", "it", "nl", "pl", "tr", "id", "vi", "tl", "sv", "da", "nb", "fi", "ro", "hu", "cs",
)
# fmt: on
_VOWEL = re.compile(r"[aeiouy]|[^a-z]")  # letters with accents too: "idk" and "tbh" are slang, "też" is not
_COMMON_WORDS = """
    the a an and or but so if of to in on at for from with about by as is are was were be been am do does
    did dont don't didnt not no i im i'm we're you're they're he's she's that's ive i've me my mine you u ur
    your he she it its it's we they them his her this that these what why how when where who which can cant
    can't could would should will just like know think feel want need get got go going have has had never
    always nobody everyone everything nothing help alone because cuz bc lol idk tbh pls please thanks ok
    okay yes yeah hey hi hello there here up out off too more much really still people work one all any some
    than then now today
"""
COMMON = frozenset(_COMMON_WORDS.split())


@cache
def stop_words(code: str) -> frozenset[str]:
    """The usual words of a language, from spaCy's file alone: its package would load much that is not needed here."""
    if code not in USUAL:
        return frozenset()
    file = Path(spacy.__file__).parent / "lang" / code / "stop_words.py"
    return frozenset(word for entry in runpy.run_path(str(file))["STOP_WORDS"] for word in entry.split("_"))


@cache
def typed_words(code: str) -> frozenset[str]:
    """The usual words as they are typed, also in haste, without accents ("nao" for "não")."""
    return stop_words(code) | {_bare(word) for word in stop_words(code)}


@cache
def own_words(code: str) -> frozenset[str]:
    """Those that are no English."""
    return frozenset(word for word in typed_words(code) if not is_scrap(word) and not is_english(word))


def _bare(word: str) -> str:
    """Without its accents."""
    return "".join(one for one in normalize("NFD", word) if not combining(one)).replace("đ", "d").replace("ł", "l")


def is_english(word: str) -> bool:
    """Is it a word of English, of the phrases that we look for, or slang without vowels?"""
    plain = word.replace("'", "")
    return plain in english() or word in COMMON or plain in words_of_phrases() or not _VOWEL.search(plain)


def is_scrap(word: str) -> bool:
    """Is it a mere letter, but for one with an accent ("à")?"""
    return len(word) == 1 and word.isascii()
