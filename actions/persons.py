"""Who is spoken of: a relation ("my sister"), somebody known by a place ("the woman from church"), a name."""

from __future__ import annotations

import re
from functools import cache

from actions.gender import gender_of
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain
from bot.knowledge.they import relations

_DESCRIBED = re.compile(
    r"(?:(?:this|that|a|an|the|one|some) )*(?:(?:old|older|nice|young|kind|lovely|other) )*"
    r"(?P<one>woman|man|lady|guy|girl|boy|bloke|person|someone|somebody|people|couple|mum|mom|dad|parent|neighbou?r|nurse|teacher|coach|practice|clinic|surgery|office|agency)"
    r" (?P<where>(?:who lives |living )?(?:next door|upstairs|downstairs|across the \w+|down the \w+)|"
    r"(?:from|at|in) (?:no|nr|number|flat|room|apartment|house) \d+\w?|(?:from|at|in) (?:(?:my|the|our) )?(?!(?:asking|all|general|fact|least|case|time|it|this|that|here|there|which|what|them|him|her|me|us)\b)\w+(?: (?:group|class|club|school|team|choir|street|road))?)"
)
_GROUP = re.compile(  # a chat that several read: "in our family group chat", "the whatsapp group with my sisters"
    r"\b(?:(?:in|into|on|to|for) )?(?:the|our|my|a|this) (?P<of>(?:\w+ )?)(?:group ?chat|whats ?app(?: group)?|group text|chat group|family chat|gc)\b(?: (?:with|of) (?:my|the) (?P<with>\w+))?"
    r"|\b(?:to |in )?(?:everyone|everybody|all) (?:in|of|at|on) (?:the |my |our )?(?P<of2>family|work|team|office|street|house)\b"
    r"|\b(?:to )?(?:the|my|our) (?:whole|entire) (?P<of3>family|team|office|house|group)\b|\bto the (?P<of4>group)\b",
    re.IGNORECASE,
)
_IS_SO = r"(?:\d|a\b|an\b|the\b|in\b|at\b|on\b|off\b|so\b|not\b|been\b|got\b|gone\b|just\b|always\b|never\b|like\b|\w+ing\b)"  # "my daughter's 19"
_VOCATIVES = ("my friend", "my mate", "my bro", "my boy")
_BARE_KIN = re.compile(
    r"(?:^\W*|[.!?] +)(?i:(dad|mum|mom|mam|mummy|daddy|gran|nan|grandma|grandad|granddad))(?= (?:is|was|has|had|says|said|wont|won't|cant|can't|does|doesnt|doesn't|never|always|still|lives|keeps|goes|does|and)\b)"
    r"|\b(?:to|for|with|from|about|ring|call|tell|ask|see|and) (Dad|Mum|Mom|Mam|Gran|Nan|Grandma|Grandad)\b"
)
_TAKES = r"(?:tell|ask|text|messag|email|thank|lett?|invit)(?:e|ing)?"  # these take somebody without "to"
ANYBODY = ("someone", "somebody", "anyone", "anybody", "people", "others", "strangers", "everyone", "everybody")


def whom(text: str, relationship: str | None) -> str:
    """Who it is for, as it fits into "a draft for …"; empty where that can't be told."""
    texts = knowledge().texts
    for title, named in zip(texts["reach_out.choices.who"], texts["reach_out.whom"], strict=True):
        if plain(text) == plain(title):
            return named
    if one := described(text):
        return one
    if found := re.search(rf"\bmy (\w+['’]s (?:{relations()}))\b", text, re.IGNORECASE):
        return f"your {found[1].lower()}"
    if found := re.search(rf"\b(?:my )?({relations()}) and (?:my )?({relations()})\b", text, re.IGNORECASE):
        return f"your {found[1]} and {found[2]}".lower()
    for before in (rf"(?:(?:{kin()})[ -])*", r"(?:[a-z]+[ -]){0,2}?"):
        if found := re.search(rf"\bmy ({before}(?:{relations()})\b(?:[ -]in[ -]law)?)", text, re.IGNORECASE):
            return _yours(found[1])
    if found := re.search(rf"\bmy ((?:(?:{kin()})[ -])*[a-z]+)", text, re.IGNORECASE):
        return _yours(found[1])
    if found := re.search(rf"\b(?:{relations()})\b", text, re.IGNORECASE):
        return _yours(found[0])
    if relationship:
        return f"your {relationship}"
    alone = plain(text).split()
    return text.strip(" .!?").title() if 0 < len(alone) <= 2 and text[:1].isupper() else ""


def _yours(who: str) -> str:
    """ "Your big sister"; an office has no one's name, and a GP has capitals."""
    said = who.lower()
    return said.upper() if said == "hr" else f"your {re.sub(r'^gp(?= |$)', 'GP', said)}"


def related() -> str:
    """The pattern of a relation as it follows "my", with what may stand before and behind it ("big sister", "mother-in-law")."""
    return rf"(?:(?:{kin()})[ -])*(?:{relations()})(?:[ -]in[ -]law)?"


def relation_in(said: str) -> str:
    """The one who is spoken of ("my sister …"), as "your sister"; who is ruled out ("not my wife") only where nobody else is."""
    named = re.compile(rf"(not )?\b(my {related()})\b(?!['’]s(?! {_IS_SO}))", re.IGNORECASE)
    found = sorted((one for one in named.finditer(said) if not _is_called(said, one)), key=lambda one: bool(one[1]))
    return whom(found[0][2], None) if found else ""


def _is_called(said: str, found: re.Match[str]) -> bool:
    """Is it a word to the reader ("a taxi has one driver, my friend")?"""
    ends = not said[found.end() :].strip() or said[found.end() :].lstrip()[:1] in ".!?,"
    opens = not said[: found.start()].strip()
    led = re.search(
        r"\b(?:is|was|to|for|with|about|of|from|by|and|or|tell|ask|like|than|not|mean|meant|thats|that's|its|it's)\s*$",
        said[: found.start()],
        re.IGNORECASE,
    )
    return found[2].lower() in _VOCATIVES and ends and not opens and led is None


def bare_kin(said: str) -> str:
    """Kin who are called by no more than that ("Dad is 74", "when I ring Mum"), as "your dad"."""
    found = _BARE_KIN.search(said)
    return f"your {(found[1] or found[2]).lower()}" if found else ""


def spoken_of(said: str) -> str:
    """The one who is spoken of, also where it isn't said whose they are ("new neighbour, elderly lady", "for a friend")."""
    found = re.search(
        rf"(?<!being )(?<!as )(?<!like )(?<!be )(?<!become )(?<!i'm )(?<!im )(?<!i am )\b(?:an?|the|our|this|new|old|elderly|nice) (?:new |old |elderly |nice )?((?:(?:{kin()})[ -])*(?:{relations()}))\b(?!'s)",
        said,
        re.IGNORECASE,
    )
    return relation_in(said) or described(said) or (whom(f"my {found[1]}", None) if found else "")


def grouped(text: str) -> str:
    """With a chat of several as somebody to write to: "in our family group chat" is "to my family group"."""

    def named(found: re.Match[str]) -> str:
        of = next((found[one] for one in ("with", "of", "of2", "of3", "of4") if found[one]), "").strip().lower()
        name = {"work": "team", "office": "team", "": "group", "whole": "group"}.get(of, of)
        return f"to my {name} group" if found["of"] is not None and name not in ("group", "team") else f"to my {name}"

    return re.sub(rf"\b({_TAKES}) to my\b", r"\1 my", _GROUP.sub(named, text), flags=re.IGNORECASE)


def described(text: str) -> str:
    """Somebody who is known by a place ("theres this one woman from church maybe"), as "the woman from church"."""
    found = _DESCRIBED.search(text.lower())
    if found is None:
        return ""
    where = re.sub(r"\bmy\b", "your", found["where"])
    return f"{'' if found['one'].startswith(('some', 'people')) else 'the '}{found['one']} {where}"


def may_be(pronoun: str, who: str) -> bool:
    """Can "him" be your sister?"""
    return gender_of(who) not in ("he", "she") or gender_of(who) == {"him": "he", "her": "she"}.get(pronoun)


@cache
def kin() -> str:
    """What can stand before it ("big", "step"), as a part of a pattern; the longest first."""
    return "|".join(sorted(knowledge().texts["reach_out.kin"], key=len, reverse=True))


@cache
def no_name() -> frozenset[str]:
    """Words that stand where a name could, and are none."""
    return frozenset(knowledge().texts["reach_out.no_name"])
