"""What each answer says of the message that is being worded: whom it is for, what for, how it should sound."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import answer, command
from actions.finding_words.addressee import (
    NAME,
    may_be_named,
    misspelt,
    named_apart,
    named_with,
    person_alone,
    person_first,
    take_name,
)
from actions.finding_words.around import ASIDE, is_question
from actions.finding_words.changes import noted_early
from actions.finding_words.clauses import is_of_them, is_wish
from actions.finding_words.draft import ASK, request_of
from actions.finding_words.more import ALSO, CORRECTS, SAYS, corrects, is_thing_more, is_time, with_more
from actions.finding_words.parts import Parts, first_clause, parts_of
from actions.finding_words.putting import PUT, add, by_name, note_what, put, take_content
from actions.finding_words.request import asks_for, is_act
from actions.finding_words.statement import tells
from actions.finding_words.to_us import asks_us
from actions.finding_words.tones import FEWER, OF_TONE, TONES
from actions.finding_words.whole import restate, whole_in
from actions.finding_words.wish import Wish, wish_in
from actions.persons import is_group, is_name, name_beside, name_in, person_in, titled, whom
from actions.turn import Turn
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain
from bot.knowledge.wording import wants_words

OF_THE_DRAFT = (
    FEWER,
    "in_language",
    "difference",
    "better",
    "in_person",
    "when",
)  # said of a draft, not before it
_IF_THEY = re.compile(r"if (?:he|she|they)\b", re.IGNORECASE)
_MORE_TOLD = re.compile(
    r"^(?:with|for|to|that|if|about|can|could|i need|i want|i'd like|it'?s (?:for|about)|he|she|they)\b", re.IGNORECASE
)
_OF_A_MESSAGE = re.compile(  # questions that one puts to somebody, and not to us
    r"(?:can|could|may) i\b|are you (?:free|around|up|ok|okay|coming|home|in|busy|still)\b|do you (?:want|fancy|have|mind|need)\b|(?:fancy|want to|wanna|any chance)\b"
)
_IT_IS = re.compile(r"^(?:it'?s|its|it is)(?: about| for)? (?=(?:an?|the|some|my|help)\b)", re.IGNORECASE)
TITLES = (
    "help me ask someone",
    "help me word it",
    "words to ask someone",
    "word a message",
    "what may help",
    "another message",
)
_TOO_LITTLE = ("money", "some money", "cash", "help", "a favour", "a favor", "something")  # what follows says which
FEW = 3  # words: as many are a name, a tone or a nod, and no wish


def _take_who(turn: Turn, state: dict[str, Any], parts: Parts) -> bool:
    """Whom it is for; what they are to do may come along with it."""
    nobody = answer(turn.text, "nobody")
    wish, content = wish_in(turn.typed, meant=turn.text), parts.content
    person, rest = person_first(turn.typed)
    words, exact = whole_in(rest if person else turn.typed, answers=True)
    if words:  # "my girlfriend. just say can i ring tonight"
        who, name = person or wish.who, name_beside(first_clause(turn.typed)[0]) if person else ""
        state.update(who=who, name=name or wish.name)
        restate(state, words, exact)
        return True
    if not person and not nobody and (apart := named_apart(turn.typed))[0]:
        return _who_and_what(turn, state, *apart)
    told = wish.what or _told_with(content)
    if person and rest and not told and not nobody:
        return _who_and_what(turn, state, person, rest)
    named = named_with(turn, content, told, wish.who)
    told = told or (content if not named and is_wish(content) else "")
    _along(state, wish, named="" if nobody else named)
    if not state.get("name") and (name := name_beside(turn.typed)):
        state["name"] = name
    if told and not nobody and "what" not in state:
        note_what(state, told)
    if named or nobody or told:
        asked = "" if nobody else str((state.get(PUT) or {}).get("who") or "")
        state.update(who="" if nobody and not person_alone(turn) else named or asked, note="nobody" if nobody else "")
    state.update(parts.since)
    if parts.tone and not wish.tone:
        state["tone"] = parts.tone
    state["note"] = state["note"] or parts.note or ("tone_noted" if parts.tone and not named else "")
    return bool(named or nobody or told or wish.tone or state["note"])


def _who_and_what(turn: Turn, state: dict[str, Any], person: str, rest: str) -> bool:
    """Somebody is named in a clause of their own, and the rest tells what it is about, or how it shall sound."""
    state.update(who=person, name=person if person[:1].isupper() else state.get("name", ""), named=False)
    parts = parts_of(rest, who=person)
    wish = wish_in(rest, person) if parts.content else Wish("", "", ASK)
    state.update({"tone": parts.tone} if parts.tone else {})
    state.update(parts.since)
    if content := wish.what or _IT_IS.sub("", parts.content):
        take_content(state, wish, content)
    state["note"] = parts.note
    return True


def _told_with(content: str) -> str:
    """What they are to do or to know, in an answer to whom it is for."""
    if asks_for(content) or tells(content) or _IF_THEY.match(content):
        return content
    first, rest = first_clause(content)
    return (
        rest if person_in(first) and _MORE_TOLD.match(rest) and not is_of_them(rest) else ""
    )  # "my sister, with the kids on Saturday"


def _along(state: dict[str, Any], wish: Wish, named: str = "") -> None:
    """A tone and a name that come along with an answer."""
    if wish.tone:
        state["tone"] = wish.tone
    name = wish.name or (named if named[:1].isupper() else "")
    if name:
        state["name"] = name


def _take_what(turn: Turn, state: dict[str, Any], parts: Parts) -> bool:
    """What for; a name, a tone, a fear, a word to us or a nod is not it."""
    if (called := _called_first(turn.typed, state)) and (rest := first_clause(turn.typed)[1]):
        state.update(name=called)
        turn.typed = turn.text = rest
        parts = parts_of(rest, "", called, who=str(state["who"]))
    wish, person = wish_in(turn.typed, meant=turn.text), _late_person(turn, state)
    content = _what_in(turn, parts, asks=state.get("kind", ASK) == ASK)
    words, exact = whole_in(turn.typed, answers=True)
    state.update(parts.since)
    if words:
        first = person_first(turn.typed)[0]
        state.update({"who": first, "name": "", "named": False} if first else {})
        restate(state, words, exact)
    elif person:
        state.update(who=person, name=wish.name or name_beside(turn.typed), named=False)
        state.update({"tone": parts.tone} if parts.tone else {})
        rest = person_first(turn.typed)[1]
        if told := wish.what if wish.who else rest if is_wish(rest) else "":
            note_what(state, told)
    elif name := titled(turn.typed) or name_in(turn.typed):
        state.update(name=name, note="named")
    elif content and turn.typed.rstrip().endswith("?") and is_act(plain(content)) and not wish.what:
        restate(state, turn.typed.strip(), exact=True)  # "come over tonight?"
    elif content and parts.us and not (wish.what or is_wish(content) and len(content.split()) > FEW):
        put(state, what=content)  # beside what is said to us it is less sure
        state["note"] = parts.note
    elif content:
        take_content(state, wish, content)
        state["note"] = parts.note or ("noted" if "when" in state else "")
    elif parts.tone or parts.said:
        state["note"] = parts.note or "tone_noted"
    elif is_question(turn.text) and not (parts.us or asks_us(turn.text) or turn.intent.startswith(ASIDE)):
        put(state, own=turn.typed.strip())  # "who takes mum on tuesdays" may be for them
    else:
        return False
    _along(state, wish)
    return True


def _called_first(text: str, state: dict[str, Any]) -> str:
    """The name of whoever it is for, given before what it says ("Margaret. If she could water the plants")."""
    first = first_clause(text)[0].strip()
    takes = state.get("who") and not state.get("name") and not is_group(str(state["who"]))
    return (titled(first) or first.title()) if takes and first[:1].isupper() and is_name(first) else ""


def _late_person(turn: Turn, state: dict[str, Any]) -> str:
    few = len(turn.text.split()) <= FEW
    if person := person_alone(turn) or person_first(turn.typed)[0]:
        return person
    asks = few and not state.get("who") and plain(turn.text).startswith("my ")
    return misspelt(turn) or whom(turn.typed, None) if asks else ""


def _what_in(turn: Turn, parts: Parts, asks: bool) -> str:
    """What can be written; a nod is nothing of it, and a question nobody's to answer."""
    of_the_draft = parts.said in OF_THE_DRAFT and (asks or parts.said != FEWER)
    content = turn.typed if of_the_draft else parts.content  # "less work" is a wish here
    if plain(content) in ("add", "say", "write", "put", "tell", "ask", "mention"):
        return ""
    if wants_words(turn.text) and not wish_in(turn.typed, meant=turn.text).what or plain(turn.text) in TITLES:
        return ""  # "help me word it" asks us
    nod = len(turn.text.split()) <= FEW and command(turn.text, "finish")
    return "" if nod or _asked_of_us(turn.text) else content


def _asked_of_us(text: str) -> bool:
    """Is it a question, and no "can I borrow your car"?"""
    return is_question(text) and not _OF_A_MESSAGE.match(plain(text)) and not (is_act(plain(text)) and is_wish(text))


def _take_how(turn: Turn, state: dict[str, Any], parts: Parts) -> bool:
    """How it should sound; another person, more on what it is about or a correction is taken in."""
    person = person_alone(turn)
    few = len(turn.text.split()) <= NAME
    tone = (
        parts.tone
        or (answer(turn.text, *TONES, kind=OF_TONE) if few and not parts.content and not parts.said else "")
        or ""
    )
    state.update(parts.since)
    words, exact = whole_in(turn.typed, answers=True)
    if person:
        state.update(who=person, name=name_beside(turn.typed), named=False, **({"tone": tone} if tone else {}))
    elif not words and request_of(state) and noted_early(turn.typed, state):
        state.update({"tone": tone} if tone else {}, note="noted")
    elif name := titled(turn.typed) or name_in(turn.typed):
        state.update(name=name, note="named")
    elif words:
        restate(state, words, exact)
        state["note"] = "noted"
    elif tone:
        state.update(tone=tone, note=parts.note)
    elif may_be_named(turn, state, parts):
        take_name(turn, state)
    elif parts.content and not _asked_of_us(turn.text):
        take_more(turn, state, parts)
    elif parts.said:
        state["note"] = parts.note
    else:
        return False
    return True


def take_more(turn: Turn, state: dict[str, Any], parts: Parts) -> None:
    """More on what it is about: a correction replaces it, what is said to be more is added, and else it is asked back."""
    content = parts.content
    wish = wish_in(turn.typed, meant=turn.text)
    what = str(state.get("what") or "")
    if chosen := _of_a_button(what, content):  # "practical. boxes and the sofa" says which task it is
        note_what(state, chosen)
        state["note"] = parts.note or "noted"
        return
    if pair := corrects(turn.typed, what):
        state.update(what=re.sub(rf"\b{re.escape(pair[0])}\b", pair[1], what, flags=re.IGNORECASE), note="noted")
    elif request_of(state) and (is_time(content) or is_thing_more(turn.typed, content)):
        state.update(what=with_more(what, content), note="noted")
    elif (
        not request_of(state)
        or plain(what) in _TOO_LITTLE
        or CORRECTS.match(turn.typed)
        or is_wish(content)
        and (wish.what or asks_for(content))
    ):
        note_what(state, by_name(state, wish.what if wish.what and wish.who else content))
        state["note"] = parts.note or "noted"
    elif (
        ALSO.match(turn.typed)
        or SAYS.match(turn.typed)
        or re.match(r"that (?:i|we|he|she|they|it|my|the)\b", turn.typed, re.IGNORECASE)
    ):
        add(state, SAYS.sub("", content))
        state["note"] = parts.note or "noted"
    else:
        put(state, more=SAYS.sub("", content))
        state["note"] = parts.note


def _of_a_button(what: str, content: str) -> str:
    """What is told beside one of the choices that were shown; or nothing."""
    texts = knowledge().texts
    title = next((one for one in texts["reach_out.choices.what"] if plain(one) == plain(what)), "")
    first, rest = first_clause(content)
    named = set(plain(first).split()) <= {*plain(title).split(), "it", "its", "is", "a"}
    return (rest if named and rest else content) if title else ""


TAKES = {"who": _take_who, "what": _take_what, "how": _take_how}
