"""Wishes on how a message sounds, and how it shall not: "not too soft", "don't make it sound like I'm failing", "less HR"."""

from __future__ import annotations

import re
from functools import cache

from actions.commands import answer
from bot.knowledge import knowledge
from bot.knowledge.guesses import FILLED
from bot.knowledge.phrases import plain

TONES = ("smaller", "plain", "braver", "firm", "warm", "steady", "short", "bare")
OF_TONE = "answer.tone"  # kind of phrases in texts.yml, by tone
WHICH_TONE, FEWER = "which_tone", "fewer"  # a wish on the tone that no phrase tells more of; or on what is wanted
LONGEST_REMARK = 9  # words
FEW = 6
_HOW = re.compile(  # how it shall not be: "but dont make it sound like im failing", "something that doesnt sound pathetic"
    rf"{FILLED}(?:(?:dont|do not|without|not|never|(?:so |something |one |in a way )?(?:that |which )?it? ?(?:doesnt|does not|wont)|"
    r"so i dont|i (?:dont|do not) (?:want|wanna)(?: it| to| for it| this| me)*) ?)"
    r"(?:(?:make|making|let|have|having) (?:it|this|that|me|him|her|them) )?(?:to )?"
    r"(?:sound|seem|look|come across|coming across|come off|coming off|come out|coming out|read|feel like|feeling like|be all|being)(?:ing)?\b.*"
    rf"|{FILLED}not (?:like|as if|as though) (?:i|im|i am|ive|its|it is|we|were)\b.*"
)
_NOR = re.compile(r"(?<=\w) (?:but|and) (?:please )?not (?:too |so |all |that )?\w+$")  # "gentle but not soppy"
_LIKE = re.compile(
    r"(?:(?:just|more|a bit|kind of|sort of) )*(?:as if|as though|like (?:i was|im|i am|i were|id|we|you would|youd|how i|when i)|the way (?:i|we|you)|how (?:i|we) (?:normally |usually )?(?:talk|speak|text))\b"
)
_NOT_SO = rf"{FILLED}(?:make it |keep it |more )?(?:not|less|nothing|never|without)(?: (?:being|too|so|that|as|be|sound|sounding|all|like))*"
_DEGREE = re.compile(  # a wish on how it sounds, in words that no list knows: "make it funnier", "sounds bitter"
    rf"{FILLED}(?:(?:can you |could you |please )*(?:make|keep|have) (?:it|this|that) (?!(?:to|on|for|at|by|in)\b)(?:\w+ ?){{1,4}}"
    r"|(?:(?:it|that|this|its|thats) )?(?:still )?(?:sounds?|feels?|looks?|reads?|seems|comes across) (?:\w+ ?){1,5}"
    r"|(?:it|that|this|its|thats)(?: is)? (?:a bit |a little |bit |way |much |far )*(?:less|more|too|not so|not as|not that)(?: like)? \w+(?: \w+)?"
    r"|not (?:too |so |that |all )?(?!why\b|what\b|how\b|when\b|who\b)\w+(?: \w+)?)"
)
_FEWER = re.compile(  # or on what is wanted: "less work", "no anger"
    rf"{FILLED}(?:(?:a bit |a little |bit |way |much |far )*(?:less|more|too|not so|not as|not that)(?: like)? \w+(?: \w+)?(?: please| pls| then)?"
    r"|no \w+(?: (?:in it|please|stuff|tho|though))?"
    r"|(?:can|could|would) (?:you|u) (?:please )?(?:make the|soften|tone|rephrase|reword|rewrite|redo|improve|fix|change|try|show me) .*)"
)


def tone_of(clause: str) -> str:
    """The tone that is all a clause asks for ("not too soft", "i sound like a beggar"), or nothing."""
    said = plain(clause)
    nor = _NOR.search(said)
    if nor and answer(nor[0], "steady", kind=OF_TONE) is None:
        said = said[: nor.start()]  # "gentle but not soppy"
    tone = answer(said, *TONES, kind=OF_TONE) if len(said.split()) <= LONGEST_REMARK else None
    if not tone:
        return ""
    rest = _tone_words().sub(" ", said).split()
    return tone if set(rest) <= set(knowledge().texts["reach_out.tone_around"]) else ""


def tone_not(said: str) -> str:
    """The tone of "don't make it sound like I'm failing" and "not weird, after I said no"."""
    if _LIKE.match(said):
        return answer(said, *TONES, kind=OF_TONE) or "plain"
    if _HOW.fullmatch(said):
        return answer(said, *TONES, kind=OF_TONE) or "steady"
    found = _not_so().match(said)
    return answer(found["tone"], *TONES, kind=OF_TONE) or "" if found else ""


def some_tone(said: str) -> str:
    """A wish on how it sounds; "sounds good" is none."""
    if said.split()[-1] in ("ok", "okay", "good", "fine", "great", "right", "perfect", "nice", "lovely"):
        return ""
    return WHICH_TONE if _DEGREE.fullmatch(said) else FEWER if _FEWER.fullmatch(said) else ""


def asks_how_it_sounds(said: str) -> str:
    """Is it asked whether it is too much of something ("is that too pushy")?"""
    return "sounds_ok" if answer(said, *TONES, kind=OF_TONE) and len(said.split()) <= FEW else ""


@cache
def _not_so() -> re.Pattern[str]:
    return re.compile(rf"{_NOT_SO} (?P<tone>{_tone_phrases()})\b")


@cache
def _tone_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_tone_phrases()})\b")


@cache
def _tone_phrases() -> str:
    phrases = (plain(one) for tone in TONES for one in knowledge().texts[f"{OF_TONE}.{tone}"])
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
