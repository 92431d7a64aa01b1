"""Whom a message is for, where it is known that this is told: also beside whom it is not for, or was taken for."""

from __future__ import annotations

import re

from actions.persons import described, is_name, name_beside, name_in, relation_in, relations, titled, whom
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

_CLAUSE = re.compile(
    r"(?<=[?])\s+|[.,;!:]+\s+|\n+|\s+[-–—]+\s+|\s+(?=not (?:for |to )?(?:my|the|her|him|them|[A-Z])\b)"
)
_NOT_THEM = re.compile(
    r"\b(?:not|isnt|wasnt|never|wrong|dont|died|rather than|instead of|mixed|confused|thought|changed my mind)\b"
)
_FOR = re.compile(
    r"\b(?:it ?s|its|it is|this is|that is|thats|this one s|message is|goes?|send it|make it out)? ?(?:for|to) (?P<who>.+)$"
)
_TITLES = (
    "coach",
    "doctor",
    "dr",
    "nurse",
    "auntie",
    "aunt",
    "uncle",
    "professor",
    "prof",
    "sister",
    "father",
    "teacher",
)
_NAMED_FIRST = re.compile(
    r"\b(?:for|to|is) (?P<name>(?!my\b|the\b|a\b)\w+),? (?:my|the|our|from) \w", re.IGNORECASE
)  # "for Priya my lead"
_LEADS = re.compile(
    r"^(?:(?:no+|oh|well|um+|hm+|sorry|actually|i said|i meant?|i mean|its|it's|it is|it goes|this is|that's|thats|for|to|she's|shes|he's|hes|just|only|maybe|a|an|the|my|our|and|but|so|ok)\s+)+",
    re.IGNORECASE,
)


def told_whom(text: str) -> tuple[str, str]:
    """The one it is for ("your friend") and a name; empty where either can't be told."""
    clauses = [one.strip(" .!") for one in _CLAUSE.split(re.sub(r"['’‘`´]", "'", text)) if plain(one)]
    kept = [one for one in clauses if not _NOT_THEM.search(plain(one)) and not one.endswith("?")] or [
        _less_the_other(one) for one in clauses if not one.endswith("?")
    ]
    kept = sorted(kept, key=lambda one: _FOR.match(plain(one)) is None)  # "its for my dad" before whatever else
    who = next((found for one in kept if (found := _relation(one))), "")
    name = next((found for one in kept if (found := _name(one, bool(who)))), "")
    return who, name


def _less_the_other(clause: str) -> str:
    """ "To Tomek not Marek" without the one whom it is not for."""
    return re.sub(r"\b(?:not|rather than|instead of|never)\b.*$", "", clause, flags=re.IGNORECASE).strip(" ,")


def _relation(clause: str) -> str:
    if theirs := re.search(rf"\b(?!it's\b|that's\b|she's\b|he's\b)(\w+)'s ({relations()})\b", clause, re.IGNORECASE):
        return f"{theirs[1].title()}'s {theirs[2].lower()}"
    if found := relation_in(clause) or described(clause):
        return found
    alone = re.search(rf"\b(?:an?|the|our|to|for|me|my|my own) (?:\w+ )?({relations()})\b(?!'s)", clause, re.IGNORECASE)
    said = plain(_LEADS.sub("", clause))
    if said in knowledge().texts["reach_out.relations"]:
        return whom(f"my {said}", None)
    return whom(f"my {alone[1]}", None) if alone else ""


def _name(clause: str, beside: bool) -> str:
    """A name that is told for them; a small one only beside who they are."""
    bare = _LEADS.sub("", clause)
    if found := name_in(clause) or name_beside(clause) or titled(bare):
        return found
    if after := re.search(rf"'s (?:{relations()}),? (\w+)$", clause, re.IGNORECASE):
        return after[1].title()
    if (also := _NAMED_FIRST.search(clause)) and is_name(also["name"]):
        return also["name"].title()
    if with_title := re.fullmatch(rf"(?:{relations()}) [A-Za-z]\w*", bare, re.IGNORECASE):
        return (
            with_title[0].title() if with_title[0].split()[0].lower() in _TITLES else with_title[0].split()[1].title()
        )
    texts = knowledge().texts
    known = set(plain(bare).split()) & {*texts["reach_out.relations"], *texts["reach_out.kin"]}
    return bare.title() if is_name(bare) and not known and (beside or bare[:1].isupper()) else ""


def turns_down(text: str) -> bool:
    """Is it only told whom it is not for ("wrong person", "not my sister")?"""
    return re.search(r"\b(?:not|wrong|isnt|never)\b", plain(text)) is not None


def renamed(text: str, name: str) -> str:
    """The name as it should be, where only that is put right ("gav not gavin", "not Jo, Joe with an e"); or nothing."""
    if not name:
        return ""
    old = re.escape(name)
    found = re.fullmatch(
        rf"(?:(?:no|it'?s|its|he'?s|she'?s|actually|say|put)[, ]+)*(?:(?P<new>[\w'-]+),? not {old}|not {old},? (?:but |it'?s |its |it is )?(?P<new2>[\w'-]+)(?: with (?:an? )?\w+)?)",
        text.strip(" .!"),
        re.IGNORECASE,
    )
    new = (found["new"] or found["new2"]) if found else ""
    return new.title() if new and is_name(new) else ""
