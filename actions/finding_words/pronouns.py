"""Turning a wish towards the one who will read it: "I want him to get up with the baby" speaks to "you"."""

from __future__ import annotations

import re
from functools import cache

from bot.knowledge import knowledge
from bot.knowledge.they import base

MANY = "many"  # several: no "he" or "she" means them
ANY = "any"  # somebody who may be "he" or "she": a boss, a baby, a name
_GENDER = {"he": "he", "him": "he", "his": "he", "himself": "he", "she": "she", "her": "she", "hers": "she"}
_YOU = {"he": "you", "she": "you", "him": "you", "hers": "yours", "himself": "yourself"}
_OWNS = re.compile(  # "her car", not "ask her to", "with her in the car"
    r"^ (?!(?:to|for|about|if|and|or|with|in|on|at|again|back|when|while|that|please|an?|the|some|my|up|out|off|down|by|"
    r"because|so|but|over|from|home|this|tomorrow|tonight|today|i|i'm|i've|we|how|know)\b)\w"
)
_GIVES = re.compile(
    r"\b(?:bring|give|cook|make|send|buy|bake|lend|show|tell|teach|let|help)(?:s|ing)? $", re.IGNORECASE
)
_TO_THE_READER = re.compile(  # whoever is named beside: "I miss her"
    r"\b(?:miss|love|thank|appreciate|trust|owe|tell|ask|bother|hate bothering|sorry for|thinking of|proud of|to|with) $",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?!(?:(?:I|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:days?)?|January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z]+"
)
_THEIRS = re.compile(r"(?<=\bborrow )their\b|(?<=\buse )their\b", re.IGNORECASE)


def to_you(text: str, who: str = "", others_named: bool = False) -> str:
    """ "He", "her" and their verbs as "you", where they mean the reader: `who`, as "your husband" ("": not known)."""
    reader = gender_of(who)
    own = who.lower().split()[-1:] if who else []
    others: set[str] = {gender_of(owner[1])} if (owner := re.search(r"(\w+)['’]s ", who)) else set()
    genders = [_GENDER[word] for one in _tokens().finditer(text) if (word := one["word"].lower()) in _GENDER]
    if reader in ("", ANY) and {"he", "she"} <= set(genders):
        reader = genders[0]  # only one of the two can be the reader: "she made him laugh"
    said, last = "", 0
    for found in _tokens().finditer(text):
        word = found["word"].lower()
        said += text[last : found.start()]
        last = found.end()
        if word not in _GENDER:
            grown_up = said.endswith(("as a ", "like a "))  # "as a kid" is nobody else
            others |= (
                set()
                if [word] == own or found["word"] in who or word in _many() or grown_up
                else {gender_of(word) or ANY}
            )
            said += found[0]
        elif others_named and word in ("her", "him", "his") and not _TO_THE_READER.search(said):
            said += found[0]  # "I can't pick her up" is of the one who was named, "she could" is the reader
        elif reader not in ("", ANY, _GENDER[word]) or others & {ANY, _GENDER[word]}:
            said += found[0]
        else:
            said += _turned(word, found["verb"] or "", text[found.end() :], said)
    said += text[last:]
    return _THEIRS.sub("your", said) if who else said


def gender_of(who: str) -> str:
    """Whether "your sister" is "he" or "she"; ANY for a friend, MANY for several, "" for nobody or a name."""
    texts = knowledge().texts
    words = re.findall(r"[a-z]+", re.sub(r"\w+['’]s ", "", who.lower()))  # "your son's teacher"
    if "and" in words or words and words[-1] in texts["reach_out.groups"]:
        return MANY
    for gender in ("he", "she"):
        if set(words) & set(texts[f"reach_out.is_{gender}"]):
            return gender
    return ANY if words and words[-1] in (*texts["reach_out.relations"], *texts["reach_out.small"]) else ""


@cache
def _many() -> frozenset[str]:
    """More than one person: no "he" or "she" means them."""
    relations = knowledge().texts["reach_out.relations"]
    return frozenset(one for one in relations if one.endswith("s") and one[:-1] in relations) | {
        "kids",
        "children",
        "siblings",
    }


def _turned(word: str, verb: str, after: str, before: str) -> str:
    if word == "her":
        return "your" if _OWNS.match(after) and not _GIVES.search(before) else "you"
    if word == "his":
        return "your" if re.match(r" \w", after) else "yours"
    if verb.startswith(("'s", "’s")):
        return f"you've{verb[2:]}" if re.match(r" (?:been|got|had|done|gone)\b", after) else f"you're{verb[2:]}"
    if verb and word in ("he", "she"):
        parts = verb.split(" ")  # "", perhaps "always", the verb
        return " ".join(["you", *parts[1:-1], base(parts[-1])]) if parts[1:] else f"you{verb}"
    return f"{_YOU[word]}{verb}"


@cache
def _tokens() -> re.Pattern[str]:
    """Pronouns, with the verb after "he" or "she", and whoever else may be meant by one: relations, babies, names."""
    texts = knowledge().texts
    people = "|".join(sorted((*texts["reach_out.relations"], *texts["reach_out.small"]), key=len, reverse=True))
    subject = r"(?<=he)(?P<verb>['’]\w+| (?:(?:always|never|often|really|just|also|still|only|sometimes) )?[a-z]+(?:n['’]t|s)\b(?!['’]))?"  # after "he" and "she"
    return re.compile(
        rf"\b(?P<word>(?i:he|she|him|his|himself|hers|her|{people})|(?<!^){_NAME.pattern})\b(?:{subject})?"
    )
