"""What each answer says of the message that is being worded: whom it is for, what for, how it should sound."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import answer, command
from actions.draft import ASK, OFFER
from actions.parts import TONE, TONES, first_clause, parts_of
from actions.persons import is_name, person_in, relation_in, whom
from actions.request import asks_for
from actions.turn import Turn
from actions.wish import Wish, tells, wish_in
from bot.knowledge.phrases import plain

NAME = 6  # words: "it's for my sister I guess"; a longer answer tells more, and may name others
FEW = 3  # words: as many are a name, a tone or a nod, and no wish
_OF_THEM = re.compile(
    r"^(?:because |but |well |and )?(?:she|he|they)\b(?! (?:can|could|should|needs?|has) )", re.IGNORECASE
)
_MORE_TOLD = re.compile(
    r"^(?:with|for|to|that|if|about|can|could|i need|i want|i'd like|it'?s (?:for|about)|he|she|they)\b", re.IGNORECASE
)


def _take_who(turn: Turn, state: dict[str, Any]) -> bool:
    """Whom it is for; what they are to do may come along with it."""
    nobody = answer(turn.text, "nobody")
    wish, content = wish_in(turn.typed, meant=turn.text), parts_of(turn.typed, turn.text).content
    short = len(turn.text.split()) <= NAME
    named = _person(turn) or misspelt(turn)
    named = named or (whom(turn.typed, turn.entity("relationship")) if short else "") or wish.who
    if not named and is_name(turn.typed):
        named = turn.typed.strip(" .!").title()
    first, rest = first_clause(content)
    more = rest if person_in(first) and _MORE_TOLD.match(rest) else ""  # "my sister, with the kids on Saturday"
    told = wish.what or (content if asks_for(content) or tells(content) else more)
    named = named or (person_in(first) if more else "")
    _along(state, wish, named="" if nobody else named)
    if told and not nobody and "what" not in state:
        _note_what(state, told)
    if named or nobody or told:
        state.update(who="" if nobody and not _person(turn) else named, note="nobody" if nobody else "")
    return bool(named or nobody or told or wish.tone)


def _person(turn: Turn) -> str:
    """The one whom a message names and nothing else; with its slips put right only where that can't be told as typed."""
    return person_in(turn.typed) or person_in(turn.text)


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


def _take_what(turn: Turn, state: dict[str, Any]) -> bool:
    """What for; a name, a tone, a fear, a word to us or a nod is not it."""
    parts, wish, person = parts_of(turn.typed, turn.text), wish_in(turn.typed, meant=turn.text), _person(turn)
    if turn.text.rstrip().endswith("?") and turn.intent.startswith("ask_") and not asks_for(turn.text):
        return False
    few = len(turn.text.split()) <= FEW
    if few and not person and not state.get("who") and plain(turn.text).startswith("my "):
        person = misspelt(turn) or whom(turn.typed, None)
    if person:
        state.update(who=person, name=wish.name, named=False)
    elif state.get("kind") == OFFER and not state.get("their_side") and _OF_THEM.match(turn.text):
        state.update(their_side=True, note="their_side")
    elif parts.content and not (few and command(turn.text, "finish")):
        state.update({"who": wish.who} if wish.who and not state.get("who") and wish.what else {})
        if wish.what and wish.kind != ASK and state.get("kind", ASK) == ASK:
            state["kind"] = wish.kind
        _note_what(state, wish.what if wish.what and (wish.who or wish.kind != ASK) else parts.content)
    elif parts.tone or parts.fear:
        state["note"] = "fear" if parts.fear else "tone_noted"
    _along(state, wish)
    return True


def _note_what(state: dict[str, Any], what: str) -> None:
    kind = state.get("kind", ASK)
    state.update(what=what, kind="tell" if kind == ASK and tells(what) else kind)


def _take_how(turn: Turn, state: dict[str, Any]) -> bool:
    """How it should sound; more on what it is about, or another person, is taken in."""
    parts, person = parts_of(turn.typed, turn.text), _person(turn)
    few = len(turn.text.split()) <= NAME
    tone = parts.tone or (answer(turn.text, *TONES, kind=TONE) if few else "") or ""
    told = len(turn.text.split()) > FEW or tells(turn.text)
    if person:
        state.update(who=person, name="", named=False)
    elif not tone and parts.content and (not state.get("what") or told and _MORE_TOLD.match(parts.content)):
        _note_what(state, parts.content)
        state["note"] = "noted"
    elif tone:
        state["tone"] = tone
    elif parts.fear:
        state["note"] = "fear"
    else:
        return False
    return True


TAKES = {"who": _take_who, "what": _take_what, "how": _take_how}
