"""Whom a message is for: what is told of them becomes who they are to the writer ("your flatmate") and a name ("Priya")."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from actions.gender import MANY, gender_of
from actions.persons import ANYBODY, described, grouped, kin
from actions.wording.naming import PRONOUNS, as_name, called, less_tail, may_name
from actions.wording.tones import tones_in
from actions.wording.writing import capital
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain
from bot.knowledge.they import relations

_LEADS = re.compile(
    r"^(?:(?:no+|oh|well|um+|hm+|sorry|actually|i said|i meant?|i mean|its|it's|it is|it goes|this is|that's|thats|for|to|from|at|she's|shes|he's|hes|just|only|maybe|prob|probably|"
    r"a|an|the|my|our|me|and|but|so|ok|with|think|someone|somebody|some|literally|text|message|email|write|ask|tell|dear|hi|hey)\b[\s,:]*)+",
    re.IGNORECASE,
)
_WHOSE = r"(?:boy|girl|lad|kid|son|daughter|friend|secretary|assistant|carer)"
_MINE = re.compile(r"\bmy (?P<who>[a-z-]+(?: [a-z-]+er)?)\b")
_TITLE = r"(?:mrs|mr|ms|miss|mx|dr|prof|professor|doctor|coach|sir|father|pastor|rev|nurse|sister|auntie|aunty|aunt|uncle|granny|frau|herr|madam|señora|nan|nana)"
_TITLED = re.compile(rf"\b({_TITLE}\.?(?: [\w'’-]+){{1,2}})", re.IGNORECASE)
_TO_ALL = "all"


class Person(NamedTuple):
    """`who`: "your flatmate", "the council", or the name again; `name`: as they are greeted, if that is known."""

    who: str = ""
    name: str = ""


def person_of(words: str) -> Person:
    """Whoever these words are; nobody where they name nobody ("him", "someone")."""
    text = re.sub(r"['’‘`´]", "'", words).strip(' .,!?:;-–()"')
    if group := re.search(
        r"\bto (my (?:[\w-]+ )?(?:group|family|team|house|street|sisters|brothers))\b", grouped(text)
    ):
        return Person(_yours(group[1]), "")
    text = re.sub(r"(?<=\w)(?:[.,]\s*| i guess )from (?:my|the|our) \w+\b", "", text)  # "josh, from my group"
    if _related().search(text):
        return _one(text)
    told = [_one(one) for one in re.split(r"[.!?;]\s+", text)]
    return next((one for one in told if one.name), next((one for one in told if one.who), Person()))


def _one(text: str) -> Person:
    name = called(text)
    if one := _owned(text):
        return one
    if found := _related().search(text):
        return _with_relation(text, found, name)
    if titled := _TITLED.search(text):
        name = less_tail(titled[1]).title()
        return Person(name, name)
    if place := described(text):
        return Person(place, name)
    if found := _MINE.search(text):
        return Person(f"your {found['who'].lower()}", name or _beside(text, found))
    bare = _LEADS.sub("", text).strip(" ,.")
    if first := name or as_name(bare):
        return Person(first, first)
    if tones_in(bare) or not plain(bare) or plain(bare).split()[0] in (*PRONOUNS, *ANYBODY):
        return Person()
    return Person(_yours(re.split(r"[,(]| so\b| who\b", bare)[0].strip()), "")


def _owned(text: str) -> Person | None:
    """ "The neighbours boy", "my mums friend": somebody who is known by somebody else."""
    found = re.search(
        rf"\b(?:my |the |our )?(?P<owner>{relations()})(?:'s|s'?) (?P<whose>{_WHOSE}|{relations()})\b(?! in law)",
        text,
        re.IGNORECASE,
    )
    if found is None:
        return None
    who = f"your {re.sub(r'(?<=[^s])s$', '', found['owner'].lower())}'s {found['whose'].lower()}"
    rest = text[found.end() :]
    if titled := _TITLED.search(rest):
        return Person(who, titled[1].title())
    name = re.match(r"[,.]? ([\w-]+)", rest)
    return Person(who, capital(name[1]) if name and may_name(name[1]) else "")


def _with_relation(text: str, found: re.Match[str], name: str) -> Person:
    owner = re.search(r"\b(?!(?:it|that|she|he|this)'s)(\w+)'s? $", text[: found.start("who")], re.IGNORECASE)
    who = (
        re.sub(r"^(?:the )?gp\b", "GP", found["who"].lower()).replace("hr", "HR")
        if found["who"].lower() in ("gp", "hr")
        else found["who"].lower()
    )
    if owner and re.search(r"\bmy \w+'s? $", text[: found.start("who")]):
        return Person(f"your {owner[1].lower()}'s {who}", name or _beside(text, found))
    if owner and not re.search(r"\bmy $", text[: found.start("who")]) and not owner[0].endswith("' "):
        return Person(f"{owner[1].title()}'s {who}", name or _beside(text, found))
    if found["and"]:
        return Person(f"your {who} and {found['and'].lower()}", "")
    whole = who if who == "HR" else f"your {who}"
    return Person(whole, "" if gender_of(whole) == MANY else name or _beside(text, found))


def _beside(text: str, found: re.Match[str]) -> str:
    """The name before or after "my flatmate"."""
    after = re.match(r"[\s,.:;(-]*(?:is |called |named |from \w+[, ]+)?((?:[\w'’.-]+ ?){1,3})", text[found.end() :])
    if after and (titled := _TITLED.match(after[1])):
        return less_tail(titled[1]).title()
    word = after[1].split()[0].strip(".'") if after and after[1].split() else ""
    if may_name(word):
        word = word.title() if word.isupper() and len(word) > 2 else word
        return f"{found['who']} {word}".title() if re.fullmatch(_TITLE, found["who"], re.IGNORECASE) else capital(word)
    parted = re.search(r"(?:\b(?:my|the|our|a|an|is)|'s|[,:;])\s*$", text[: found.start()])
    before = re.sub(
        r"(?:\b(?:my|the|our|a|an|is|from|thats|that's|she's|shes|he's|hes|its|it's)\s*|'s\s*|[\s,:;]+)+$",
        "",
        text[: found.start()],
    )
    if titled := re.search(rf"\b{_TITLE}\.? [\w-]+$", before, re.IGNORECASE):
        return titled[0].title()
    word = re.split(r"[\s,:;]+", before)[-1]
    if (parted or found[0].lower().startswith("my ")) and may_name(word):
        return capital(word)
    elsewhere = _TITLED.search(text[found.end() :])
    return less_tail(elsewhere[1]).title() if elsewhere else ""


def _yours(who: str) -> str:
    """ "My flatmate" as "your flatmate"; a GP and HR have capitals."""
    said = re.sub(r"\b(?:my|our)\b", "your", who.strip(), flags=re.IGNORECASE)
    alone = plain(said).split()
    if (
        alone
        and " ".join(alone[-1:]) in knowledge().texts["reach_out.relations"]
        and not said.lower().startswith("your")
    ):
        said = f"your {said}"
    return re.sub(r"\bgp\b", "GP", re.sub(r"^(?:your )?hr$", "HR", said, flags=re.IGNORECASE), flags=re.IGNORECASE)


def greeted_as(who: str, name: str) -> str:
    """By what somebody is greeted: a name, "Mum", "all", or nothing."""
    alone = who.removeprefix("your ")
    if name:
        return name
    if alone in knowledge().texts["reach_out.called"]:
        return alone.title()
    return _TO_ALL if gender_of(who) == MANY and " and " not in who else ""


def is_formal(who: str) -> bool:
    """Is it somebody who is written to as one writes to an office?"""
    said = f" {plain(who)} "
    titled = re.match(r"(?:mrs|mr|ms|miss|dr|prof|professor|frau|herr) ", who, re.IGNORECASE)
    return titled is not None or any(f" {plain(one)} " in said for one in knowledge().texts["reach_out.formal"])


def spoken(who: str, name: str) -> str:
    """ "Your flatmate Priya", as it is said back."""
    who = re.sub(r"^an? ", "your ", who) if name else who
    if not name or name.lower() in who.lower():
        return who
    return name if who.split()[-1:] == name.lower().split()[:1] else f"{who} {name}"


@cache
def _related() -> re.Pattern[str]:
    """A relation with what stands before it: "big sister", "mother in law", "mum and dad", "kid brother"."""
    who = rf"(?:(?:{kin()}|kid)[ -])*(?:{relations()})(?:[ -]in[ -]law)?"
    return re.compile(
        rf"(?:(?<=\b)|^)(?P<who>{who})\b(?!['’]s (?:{relations()}|\w))(?: (?:and|n|&) (?:my )?(?P<and>{relations()})\b)?",
        re.IGNORECASE,
    )
