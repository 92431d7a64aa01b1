"""A message in its parts: what is to be written, and what is only said to us on how it sounds, on the person, a fear."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from actions.commands import answer
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

TONE = "answer.tone"  # kind of phrases in texts.yml, by tone
TONES = ("smaller", "plain", "braver", "firm", "warm")

_BREAK = re.compile(
    r"\s*(?:[,;.!?…]+(?=\s|$)|\n|\s[-–—]+\s)\s*"
    r"|\s+(?=(?:can|could|would|will) (?:you|u) (?:please )?(?:help|write|word|make it|keep it|put it|draft)\b)"
    r"|\s+(?=(?:(?:but|and) )?(?:please )?(?:keep|make) it\b)"
    r"|\s+(?=but i (?:don'?t|do not) (?:want|wanna) )"
    r"|\s+(?=without (?:sounding|seeming|being|looking|feeling|coming across)\b)",
    re.IGNORECASE,
)
_NODS = re.compile(
    r"(?:(?:no|nah|nope|hm+|um+|uh|well|ok|okay|yes|yeah|please|pls|thanks?|thx|ty|thank you|so|idk|dunno|maybe|i guess|"
    r"i think|tbh|lol|haha|hi|hello|hey|not like that|not that|nono|wait|actually|sorry|it is|thats it)\s?)+"
)
_OBJECT = (
    r"(?: (?:it|this|that|something|me|him|her|them|to (?:him|her|them)|(?:a|an|the|my|this|that|some) (?:\w+ )?"
    r"(?:text|message|e?mail|note|letter|draft|words?)|words?|the wording|nicely|politely|properly|well|please|for me|"
    r"in words|into words|with words|out|up|better|right))*"
)
_WRITES = (
    r"(?:write|writing|word|wording|phrase|draft|compose|say|saying|put|find|text|message|formulate|ask|tell|send)"
)
_TO_US = re.compile(
    r"(?:(?:so|and|but|also|please|pls|ok|hi|hey|hello|well|um|maybe|then) )*(?:"
    rf"(?:can|could|would|will) (?:you|u|we) (?:please )?(?:help )?(?:me )?(?:to |with )?{_WRITES}{_OBJECT}"
    rf"|(?:please )?help(?: me)?(?: to| with)? {_WRITES}{_OBJECT}"
    rf"|(?:(?:can|could) (?:you|u) )?(?:please )?help(?: me)?(?: with (?:it|this|that|the (?:words|wording|message|text)))?(?: please)?"
    rf"|i (?:need|want|could use) (?:some )?help(?: with (?:it|this|that|the (?:words|wording|message|text)|{_WRITES}{_OBJECT}))?"
    rf"|how (?:do|can|should|would|could) i (?:even )?{_WRITES}{_OBJECT}"
    rf"|what (?:do|should|can|could|would) i (?:even )?{_WRITES}{_OBJECT}"
    rf"|(?:i (?:really )?(?:dont|do not) know|(?:im )?not sure|no idea|idk) (?:how|what) to {_WRITES}{_OBJECT}"
    r"|i (?:dont|do not) (?:want to|wanna) (?:say|tell (?:him|her|them)|explain|go into|mention)(?: .*)?"
    r"|what would you (?:say|write|put)|any ideas?"
    r")"
)
_FEAR = re.compile(
    r"(?:(?:and|but|bc|because|cos|i guess|i mean|tbh|honestly|no) )*(?:"
    r"(?:im|i am) (?:\w+ ){0,2}(?:scared|afraid|worried|terrified|nervous|anxious)(?: (?:of|to|that|(?:he|she|they|it|i)(?:ll|d|s)?|about (?:his|her|their))\b.*)?"
    r"|what if (?:he|she|they|its?|i)\b.*"
    r"|(?:i (?:fear|worry|bet|know|guess|think|feel like|just know) )?(?:that )?(?:he|she|they)(?:ll| will|d| would| might| is going to|s gonna| gonna)"
    r"(?: \w+)? (?:think|say no|laugh|judge|hate|refuse|sigh|mock|freak|snap|ignore|roll|be (?:\w+ )?(?:mad|angry|annoyed|upset|snarky|mean|rude|"
    r"disappointed|offended|cross|weird|cold)|get (?:\w+ )?(?:mad|angry|annoyed|upset|cross|offended)|make fun|use it against|hold it|see me|never)\b.*"
    r"|(?:he|she|they) (?:thinks?|will think) im\b.*)"
)
_THEY_ARE = re.compile(
    r"(?:(?:and|but|bc|because|cos|btw|also|though) )*(?:he|she|they)(?:s| is|re| are|ll be| can be| gets?)? (?P<how>.+)"
)
LONGEST_REMARK = 9  # words


@dataclass(frozen=True)
class Parts:
    """`content`: to be written; `tone`: asked for along with it; `fear`: of the answer; `us`: the rest was said to us."""

    content: str
    tone: str
    fear: bool
    us: bool


def parts_of(typed: str, meant: str = "") -> Parts:
    """Takes apart what is to be written, which is kept as it was typed, and what is only said about it.

    `meant`: the same with its slips put right. By it a clause is told to be a tone, a fear or a word to us; but it
    may have made a word of a name, and so nothing of it goes into a message to somebody.
    """
    kept, tone, fear, us = "", "", False, False
    clauses, read = _clauses(typed), _clauses(meant or typed)
    for (clause, mark), (told, _) in zip(clauses, read if len(read) == len(clauses) else clauses, strict=True):
        said = plain(told)
        found = tone_of(told)
        tone = found or tone
        scared = _FEAR.fullmatch(said) is not None
        fear, to_us = fear or scared, not scared and _TO_US.fullmatch(said) is not None
        us = us or to_us
        if not (found or scared or to_us or not said or _NODS.fullmatch(said) or _on_the_person(said)):
            kept += clause + mark
    return Parts(kept.strip(" ,;-–—\n").removesuffix("…"), tone, fear, us)


def tone_of(clause: str) -> str:
    """The tone that is all a clause asks for ("not too soft", "i sound like a beggar"), or nothing."""
    said = plain(clause)
    tone = answer(said, *TONES, kind=TONE) if len(said.split()) <= LONGEST_REMARK else None
    if not tone:
        return ""
    rest = _tone_words().sub(" ", said).split()
    return tone if set(rest) <= set(knowledge().texts["reach_out.tone_around"]) else ""


def first_clause(text: str) -> tuple[str, str]:
    """What stands before the first mark, and what comes after it."""
    clauses = _clauses(text)
    return clauses[0][0], "".join(f"{one}{mark}" for one, mark in clauses[1:]).strip()


def all_clauses(text: str) -> list[str]:
    """The clauses of a message, in plain words."""
    return [said for clause, _ in _clauses(text) if (said := plain(clause))]


def _clauses(text: str) -> list[tuple[str, str]]:
    """Each clause with the mark after it."""
    found, last = [], 0
    for mark in _BREAK.finditer(text):
        found.append((text[last : mark.start()], mark[0]))
        last = mark.end()
    return [*found, (text[last:], "")]


def _on_the_person(said: str) -> bool:
    """Is it how the person is ("she's really difficult"), and nothing for a message to them?"""
    found = _THEY_ARE.fullmatch(said) if len(said.split()) <= LONGEST_REMARK else None
    return found is not None and answer(found["how"], "temper", kind="reach_out") is not None


@cache
def _tone_words() -> re.Pattern[str]:
    phrases = sorted(
        (plain(one) for tone in TONES for one in knowledge().texts[f"{TONE}.{tone}"]), key=len, reverse=True
    )
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b")
