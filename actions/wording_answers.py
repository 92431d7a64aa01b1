"""What each answer says of the message that is being worded: whom it is for, what for, how it should sound."""

from __future__ import annotations

import re
from typing import Any

from actions.around import is_question
from actions.clauses import FEWER, OF_TONE, TONES, WHICH_TONE, is_wish
from actions.commands import answer, command
from actions.draft import ASK, OFFER, request_of
from actions.known import with_name
from actions.parts import Parts, first_clause
from actions.persons import grouped, is_name, name_beside, person_in, relation_in, titled, whom
from actions.putting import PUT, add, note_what, put
from actions.request import asks_for
from actions.statement import tells
from actions.turn import Turn
from actions.wish import Wish, wish_in
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

OF_THE_DRAFT = (
    FEWER,
    "in_language",
    "difference",
    "better",
    "in_person",
    "when",
)  # said of a draft, not before it
NAME = 6  # words: "it's for my sister I guess"; a longer answer tells more, and may name others
FEW = 3  # words: as many are a name, a tone or a nod, and no wish
_OF_THEM = re.compile(
    r"^(?:because |but |well |and )?(?:she|he|they)\b(?! (?:can|could|should|needs?|has) )", re.IGNORECASE
)
_MORE_TOLD = re.compile(
    r"^(?:with|for|to|that|if|about|can|could|i need|i want|i'd like|it'?s (?:for|about)|he|she|they)\b", re.IGNORECASE
)
CORRECTS = re.compile(
    r"^(?:(?:no|nope|nah|hm+|wait|sorry|oh)[, ]+)*(?:actually|instead|rather|i meant?|just|not that|not like that|forget that)\b"
    r"|^(?:no|nope|nah|wait|sorry)[, ]+(?:it'?s|its|i want|ask|tell|say|that|to|if|could|can)\b",
    re.IGNORECASE,
)
_ADDS = re.compile(r"^(?:(?:oh|yes|yeah|ok)[, ]+)*(?:and|also|plus)\b", re.IGNORECASE)
_OPEN = re.compile(  # sentences that tell of how things are, and may be said to us
    r"^(?:i(?:'?m| am|'?ve| have| feel| just| never| always| don'?t| can'?t|'?d| would| was| hate| think)?|it|it'?s|thats?|that'?s|this|we|he|she|they|hes|shes|theyre|"
    r"everything|nothing|nobody|seems|feels|sounds|looks|not|never|maybe|because|what|how|why|"
    r"(?:my|the|our|an?) \w+(?: \w+)? (?:is|are|was|were|has|keeps|left|died|says|thinks|comes|came|broke|starts|ends|needs|arrives|gets|isn'?t|won'?t|doesn'?t|can'?t))\b(?! (?:really )?(?:need|want|would like|could use|miss|love)\b)",
    re.IGNORECASE,
)


def note_of(parts: Parts) -> str:
    """The text that meets what was said of the message, or the fear in "not pathetic"."""
    if parts.heavy:
        return "heavy"
    if parts.said in (WHICH_TONE, FEWER):
        return WHICH_TONE
    if parts.said:
        return f"draft.{parts.said}"
    return "steady" if parts.tone == "steady" else ""


def take_since(state: dict[str, Any], parts: Parts) -> None:
    """A long silence, or a no to an offer, is named in the message."""
    if f"reach_out.since.{parts.said}" in knowledge().texts:
        state["since"] = parts.said


def _take_who(turn: Turn, state: dict[str, Any], parts: Parts) -> bool:
    """Whom it is for; what they are to do may come along with it."""
    nobody = answer(turn.text, "nobody")
    wish, content = wish_in(turn.typed, meant=turn.text), parts.content
    told = wish.what or _told_with(content)
    named = _named(turn, wish, content, told)
    _along(state, wish, named="" if nobody else named)
    if told and not nobody and "what" not in state:
        note_what(state, told)
    if named or nobody or told:
        asked = "" if nobody else str((state.get(PUT) or {}).get("who") or "")
        state.update(who="" if nobody and not _person(turn) else named or asked, note="nobody" if nobody else "")
    take_since(state, parts)
    if parts.tone and not wish.tone:
        state["tone"] = parts.tone
    state["note"] = state["note"] or note_of(parts) or ("tone_noted" if parts.tone and not named else "")
    return bool(named or nobody or told or wish.tone or state["note"])


def _told_with(content: str) -> str:
    """What they are to do or to know, in an answer to whom it is for."""
    if asks_for(content) or tells(content):
        return content
    first, rest = first_clause(content)
    return rest if person_in(first) and _MORE_TOLD.match(rest) else ""  # "my sister, with the kids on Saturday"


def _named(turn: Turn, wish: Wish, content: str, told: str) -> str:
    short = len(turn.text.split()) <= NAME
    named = _person(turn) or misspelt(turn) or person_in(first_clause(content)[0])
    named = named or (whom(grouped(turn.typed), turn.entity("relationship")) if short and not told else "") or wish.who
    if not named and is_name(turn.typed):
        named = titled(turn.typed) or turn.typed.strip(" .!").title()
    return named


def _person(turn: Turn) -> str:
    """The one whom a message names and nothing else; with its slips put right only where that can't be told as typed."""
    alone = (
        whom(turn.text, None) if plain(turn.text) in knowledge().texts["reach_out.relations"] else ""
    )  # "girlfriend"
    return person_in(grouped(turn.typed)) or person_in(turn.text) or alone


def misspelt(turn: Turn) -> str:
    """A relation ("my sistr") in a message with slips; names are as they were typed."""
    return relation_in(turn.text) if turn.text != turn.typed else ""


def _along(state: dict[str, Any], wish: Wish, named: str = "") -> None:
    """A tone and a name that come along with an answer."""
    if wish.tone:
        state["tone"] = wish.tone
    name = wish.name or (named if named[:1].isupper() else "")
    if name:
        state["name"] = name


def _take_what(turn: Turn, state: dict[str, Any], parts: Parts) -> bool:
    """What for; a name, a tone, a fear, a word to us or a nod is not it."""
    wish, person = wish_in(turn.typed, meant=turn.text), _late_person(turn, state)
    content = _what_in(turn, parts)
    take_since(state, parts)
    if person:
        state.update(who=person, name=wish.name or name_beside(turn.typed), named=False)
    elif name := titled(turn.typed):
        state.update(name=name, note="named")
    elif state.get("kind") == OFFER and not state.get("their_side") and _OF_THEM.match(turn.text):
        state.update(their_side=True, note="their_side")
    elif content:
        _content(state, wish, content)
        state["note"] = note_of(parts)
    elif parts.tone or parts.said:
        state["note"] = note_of(parts) or "tone_noted"
    else:
        return False
    _along(state, wish)
    return True


def _late_person(turn: Turn, state: dict[str, Any]) -> str:
    few = len(turn.text.split()) <= FEW
    if person := _person(turn):
        return person
    asks = few and not state.get("who") and plain(turn.text).startswith("my ")
    return misspelt(turn) or whom(turn.typed, None) if asks else ""


def _what_in(turn: Turn, parts: Parts) -> str:
    """What can be written; a nod is nothing of it, and a question nobody's to answer."""
    content = turn.typed if parts.said in OF_THE_DRAFT else parts.content  # "less work" is a wish here
    nod = len(turn.text.split()) <= FEW and command(turn.text, "finish")
    return "" if nod or _asked_of_us(turn.text) else content


def _asked_of_us(text: str) -> bool:
    """Is it a question, and no "can I borrow your car"?"""
    return is_question(text) and not re.match(r"(?:can|could|may) i\b", plain(text))


def _content(state: dict[str, Any], wish: Wish, content: str) -> None:
    """What it is about, as sure as it can be told from the words."""
    state.update({"who": wish.who} if wish.who and not state.get("who") and wish.what else {})
    if wish.what and wish.kind != ASK and state.get("kind", ASK) == ASK:
        state["kind"] = wish.kind
    what = by_name(state, wish.what if wish.what and (wish.who or wish.kind != ASK) else content)
    waiting = str((state.get(PUT) or {}).get("what") or "")
    if waiting and not is_wish(what):
        put(state, what=f"{waiting}. {what}")
    elif waiting and not is_wish(waiting):
        note_what(state, f"{what}. {waiting}")
    elif _OPEN.match(what) and not is_wish(what) and state.get("kind", ASK) == ASK:
        put(state, what=what)
    else:
        note_what(state, what)


def by_name(state: dict[str, Any], what: str) -> str:
    """With "her" by her name, where that is somebody who was spoken of and not the one who reads it."""
    about = str(state.get("about") or "") or relation_in(str(state.get("what") or ""))
    return with_name(what, str(state.get("who") or ""), about)


def _take_how(turn: Turn, state: dict[str, Any], parts: Parts) -> bool:
    """How it should sound; another person, more on what it is about or a correction is taken in."""
    person = _person(turn)
    few = len(turn.text.split()) <= NAME
    tone = parts.tone or (answer(turn.text, *TONES, kind=OF_TONE) if few and not parts.content else "") or ""
    take_since(state, parts)
    if person:
        state.update(who=person, name=name_beside(turn.typed), named=False)
    elif name := titled(turn.typed):
        state.update(name=name, note="named")
    elif tone:
        state.update(tone=tone, note=note_of(parts))
    elif parts.content and not _asked_of_us(turn.text):
        take_more(turn, state, parts)
    elif parts.said:
        state["note"] = note_of(parts)
    else:
        return False
    return True


def take_more(turn: Turn, state: dict[str, Any], parts: Parts) -> None:
    """More on what it is about: a correction replaces it, what is said to be more is added, and else it is asked back."""
    content = parts.content
    wish = wish_in(turn.typed, meant=turn.text)
    if not request_of(state) or CORRECTS.match(turn.typed) or is_wish(content) and (wish.what or asks_for(content)):
        note_what(state, by_name(state, wish.what if wish.what and wish.who else content))
        state["note"] = note_of(parts) or "noted"
    elif _ADDS.match(turn.typed):
        add(state, content)
        state["note"] = note_of(parts) or "noted"
    else:
        put(state, more=content)
        state["note"] = note_of(parts)


TAKES = {"who": _take_who, "what": _take_what, "how": _take_how}
