"""Whom an answer names: the one whom a message is for."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import answer
from actions.finding_words.parts import Parts, first_clause
from actions.finding_words.putting import put
from actions.finding_words.to_us import is_nod, is_to_us
from actions.finding_words.tones import tone_of
from actions.finding_words.trimming import trimmed
from actions.finding_words.wish import wish_in
from actions.persons import grouped, is_group, is_name, no_name, person_in, relation_in, titled, whom
from actions.turn import Turn
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain
from bot.knowledge.vocabulary import words_of_phrases

_NOT_THEM = re.compile(  # "not my son", "I said not her", "you got the wrong person"
    r"(?:(?:no+|wait|its|it is|thats|i said|i meant|i mean|this is|and|but|sorry) )*(?:not|isnt|never) (?:for |to )?(?:(?:my|the|a) )?\w+(?: \w+)?"
    r"|(?:(?:no+|wait|thats|that is|its) )*(?:the )?wrong (?:person|one)|i (?:already )?(?:told|said)(?: to)? you(?: that| already)?"
)
_FOR_NAME = re.compile(
    r"(?:(?:no+|wait|it'?s|its|it is|i meant?|actually|this is|that'?s)[, ]+)*(?:for|to) ([a-z]+)", re.IGNORECASE
)
_CLAUSE = re.compile(r"(?:[.!?;]+|,)(?:\s+|$)|\n+")
_LED_TO = re.compile(
    r"^(?:(?:no+|nope|nah|just|only|it'?s|its|for|to|um+|hm+|maybe|perhaps|probably|prob|i think|i guess|ok|well|oh)[, ]+)+",
    re.IGNORECASE,
)
_FROM = re.compile(r" (?:from|at|in|next) (?:my |the |our )?\w+(?: \w+)?$", re.IGNORECASE)
_THEM = re.compile(r"\b(?:him|her|them)\b", re.IGNORECASE)
NAME = 6  # words: "it's for my sister I guess"; a longer answer tells more, and may name others


def named_in(turn: Turn) -> bool:
    """Does the message name somebody, or say that there is nobody?"""
    return bool(
        person_alone(turn)
        or person_first(turn.typed)[0]
        or wish_in(turn.typed, meant=turn.text).who
        or is_name(turn.typed)
        or answer(turn.text, "nobody")
    )


def named_with(turn: Turn, content: str, told: str, wished: str) -> str:
    """The one whom an answer names, also where it tells more (`told`); `wished`: as it is asked for."""
    short = len(turn.text.split()) <= NAME
    named = person_alone(turn) or misspelt(turn) or person_first(turn.typed)[0]
    named = named or (whom(grouped(turn.typed), turn.entity("relationship")) if short and not told else "") or wished
    if not named and is_name(turn.typed):
        named = titled(turn.typed) or turn.typed.strip(" .!").title()
    return named


def person_first(text: str) -> tuple[str, str]:
    """The one who is named before anything else is told ("no. my girlfriend. just say …"), and what follows."""
    while text:
        clause, text = first_clause(text)
        if person := person_in(clause):
            return person, text
        if not (is_nod(clause) or is_to_us(clause) or not plain(clause)):
            break
    return "", ""


def named_apart(text: str) -> tuple[str, str]:
    """The one whom a clause of its own names, wherever it stands ("… linda i think", "no just kev. ask him"), and the rest."""
    clauses = [one.strip() for one in _CLAUSE.split(text) if one.strip()]
    for at, clause in enumerate(clauses):
        rest = ". ".join([*clauses[:at], *clauses[at + 1 :]])
        if rest and (person := person_in(clause) or _title_or_relation(clause) or _name_of_a_clause(clause, rest)):
            return person, rest
    return "", ""


def _title_or_relation(clause: str) -> str:
    """ "A doctor", or a relation alone ("doctor")."""
    texts = knowledge().texts
    said = re.sub(r"^(?:a|my|the|for|to) ", "", plain(trimmed(clause)))
    titles = {re.sub(r"^(?:a|my) ", "", plain(one)) for one in texts["reach_out.choices.who"]}
    return whom(clause, None) if said in titles or said in texts["reach_out.relations"] else ""


def _name_of_a_clause(clause: str, rest: str) -> str:
    """A name with a capital, or one that is said to be the one: "linda i think", "just kev", or "her" beside it."""
    bare = _FROM.sub("", _LED_TO.sub("", trimmed(clause)))
    if not is_name(bare) or plain(bare) in words_of_phrases():
        return ""
    meant = bare != clause.strip() or _THEM.search(rest)
    return titled(bare) or bare.title() if bare[:1].isupper() or meant else ""


def may_be_named(turn: Turn, state: dict[str, Any], parts: Parts) -> bool:
    """Could one word be the name of whoever it is for?"""
    alone = len(turn.typed.split()) == 1 and is_name(turn.typed) and parts.content != ""
    return alone and bool(state.get("who")) and not state.get("name") and not is_group(str(state["who"]))


def take_name(turn: Turn, state: dict[str, Any]) -> None:
    """A name with a capital goes in; one without is asked back."""
    name = turn.typed.strip(" .!,")
    if name[:1].isupper():
        state.update(name=name.title(), note="named")
    else:
        put(state, name=name.title())


def person_alone(turn: Turn) -> str:
    """The one whom a message names and nothing else; with its slips put right only where that can't be told as typed."""
    alone = (
        whom(turn.text, None) if plain(turn.text) in knowledge().texts["reach_out.relations"] else ""
    )  # "girlfriend"
    return person_in(grouped(turn.typed)) or person_in(turn.text) or alone or person_meant(turn.typed)


def person_meant(text: str) -> str:
    """The one who is meant where somebody else is turned down: "NOT my son. my mum. gently", "it's for Sam, not Tom"."""
    meant: list[str] = []
    for clause in re.split(r"[.,;!?]+|\s(?=not\b|(?:that|it)'?s (?:for|to)\b)|\sbut\b", text):
        if (
            not plain(clause)
            or _NOT_THEM.fullmatch(plain(clause))
            or is_nod(clause)
            or tone_of(clause)
            or plain(clause) in ("thats", "its", "that is", "it is")
        ):
            continue
        name = _FOR_NAME.fullmatch(clause.strip())
        turned_down = re.search(
            r"\bnot\b|\bwrong\b", text, re.IGNORECASE
        )  # beside it a small letter may be a name, too
        named = person_in(clause.lower())
        if not named and name and name[1].lower() not in no_name() and (turned_down or name[1][:1].isupper()):
            named = name[1].title()
        if not named:
            return ""
        meant.append(named)
    return meant[0] if len(set(meant)) == 1 else ""


def called(text: str, state: dict[str, Any]) -> bool:
    """Does it begin by calling the one whom it is for ("Deano, bring the van")? Then it is to them as it stands."""
    found = re.match(r"\s*(?:(?:hi|hey|hello|dear|hiya|alright) )?(\w+)\s*[,!.–-]+\s+\w+ \w", text, re.IGNORECASE)
    name = str(state.get("name") or "") or str(state.get("who") or "").split(" ")[-1]
    known = state.get("name") or name in knowledge().texts["reach_out.called"]
    return bool(found and known and plain(found[1]) == plain(name.split(" ")[0]))


def less_called(text: str) -> str:
    """The same without the name that it begins with."""
    rest = re.sub(r"^\s*(?:(?:hi|hey|hello|dear|hiya|alright) )?\w+\s*[,!.–-]+\s*", "", text, flags=re.IGNORECASE)
    return rest[:1].upper() + rest[1:]


def misspelt(turn: Turn) -> str:
    """A relation ("my sistr") in a message with slips; names are as they were typed."""
    return relation_in(turn.text) if turn.text != turn.typed else ""
