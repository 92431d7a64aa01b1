"""The draft stands there, and something is to be changed: a name, words, a sentence, the person, the tone, what it is about."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import answer
from actions.draft import ASK, DROP, SWAP, draft, place_of, sentences
from actions.parts import parts_of
from actions.persons import is_name, name_in, person_in
from actions.turn import Turn
from actions.wish import tells, wish_in
from bot.knowledge.phrases import plain

_ADDS = re.compile(
    r"\b(?:(?:can|could) (?:you|it|we) |please |also |i(?:'d like| want| need| would like) (?:it |you )?to )?"
    r"(?:add|mention|include|put in)(?: in)?(?: that)? (?P<more>.+)$",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"^(?:no,? |not (?:like )?that,? |actually,? |hm+,? |wait,? )*"
    r"(?:i(?:'d like| want| wanna| would like| need| meant)(?: it)? (?:to )?(?=say|ask|tell)|(?:can|could) (?:you|it|we) (?=say|ask|tell)|"
    r"(?:rather |instead |please )?(?=say |ask |tell )|(?:make it about|change it to|make it|rather|instead) )(?P<what>.+?)(?: instead)?$",
    re.IGNORECASE,
)
_SWAP = re.compile(
    r"\b(?:(?:change|replace|swap|turn) (?:the (?:word|name) )?(?P<old>.+?) (?:to|with|for|into|by) (?P<new>.+?)|"
    r"instead of (?P<old3>.+?),? (?:say|put|use|write) (?P<new3>.+?)|"
    r"(?:say|put|use|write) (?P<new2>.+?) instead of (?P<old2>.+?))(?: please| pls| then)?$",
    re.IGNORECASE,
)
_DROP = re.compile(
    r"\b(?:take out|take away|take off|remove|delete|drop|cut out|cut|leave out|lose|get rid of|scrap|without) (?P<what>.+?)(?: out| please| pls)*$"
    r"|\b(?:take|leave|cut) (?P<what2>.+?) out\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\b(?P<place>first|second|third|last) (?:sentence|line|part|bit|one|words?)\b", re.IGNORECASE)
_THE_PART = re.compile(
    r"^(?:the |that )?(?:(?:whole )?(?:bit|part|line|sentence|words?|thing) )?(?:about |with |that says |where it says |saying )?",
    re.IGNORECASE,
)
_OF_THE_TEXT = re.compile(r"\b(?:sentence|line|part|bit|words?)\b", re.IGNORECASE)
PLACES = ("first", "second", "third")


def change(turn: Turn, state: dict[str, Any]) -> bool:
    """Is a change asked for? Then it is made in the state, with a note on it."""
    said = turn.typed.strip().rstrip(".!")  # names and words for the draft are in it
    parts = parts_of(said, "" if state.get("wants_name") else turn.text.strip().rstrip(".!"))  # "Sofi" is not "soft"
    if not parts.content and parts.tone:
        _in_tone(state, parts.tone)
    elif not (
        _named(said, state)
        or _edited(said, state, turn.intent)
        or _other_person(said, turn.text, state)
        or _other_words(said, state)
    ):
        if parts.tone:
            _in_tone(state, parts.tone)
        elif parts.fear:
            state["note"] = "worry"
        else:
            return False
    return True


def _in_tone(state: dict[str, Any], tone: str) -> None:
    before = state.get("tone")
    state.update(tone=tone, note=f"at_{tone}" if tone == before else "", was=before)


def _named(said: str, state: dict[str, Any]) -> bool:
    name = name_in(said)
    if state.pop("wants_name", None) and not name and is_name(said):
        name = said.title()
    if name:
        state.update(name=name, note="named")
    elif answer(said, "a_name", kind="asks"):
        state.update(note="which_name", wants_name=True)
    return bool(name or state.get("wants_name"))


def _edited(said: str, state: dict[str, Any], intent: str) -> bool:
    """Words are swapped, or a sentence is taken out; what isn't there is said to be missing."""
    text = draft(state)
    swap, drop = _SWAP.search(said), _DROP.search(said)
    edit: list[str] = []
    old = ""
    if swap:
        old, new = (_bare(swap[one] or swap[f"{one}2"] or swap[f"{one}3"]) for one in ("old", "new"))
        edit = [SWAP, old, new] if re.search(rf"\b{re.escape(old)}\b", text, re.IGNORECASE) else []
    elif drop and (sentence := _sentence_of(text, _bare(drop["what"] or drop["what2"]))):
        edit = [DROP, sentence]
    if edit:
        state.update(edits=[*(state.get("edits") or ()), edit], note="changed")
    elif drop and (intent != "delete_data" or _OF_THE_TEXT.search(said)) or old not in ("", "it", "that", "this"):
        state["note"] = "not_found"
    return state.get("note") in ("changed", "not_found")


def _bare(words: str) -> str:
    return words.strip(" \"'“”‘’.")


def _sentence_of(text: str, what: str) -> str:
    """The sentence of the draft that is pointed at, by its place or by its words."""
    parts = sentences(text)
    if found := _PLACE.search(what):
        place = len(parts) - 1 if found["place"].lower() == "last" else PLACES.index(found["place"].lower())
        return parts[place] if place < len(parts) else ""
    return place_of(text, _bare(_THE_PART.sub("", what)))


def _other_person(said: str, meant: str, state: dict[str, Any]) -> bool:
    """The message is for somebody else; what it says stays, unless that is told anew."""
    wish = wish_in(said)
    who = person_in(said) or person_in(meant) or (wish.who if wish.what and not _ADDS.search(said) else "")
    if not who or who == state.get("who"):
        return False
    state.update(who=who, name=wish.name, note="", shown=None)
    if wish.what:
        state.update(what=wish.what, kind=wish.kind, edits=[])
    return True


def _other_words(said: str, state: dict[str, Any]) -> bool:
    """Something is added, or said instead."""
    if (found := _ADDS.search(said)) and plain(found["more"]) not in ("please", "a please", "please to it"):
        state.update(what=f"{state.get('what') or ''}, {found['more']}".lstrip(", "), note="changed")
        return True
    if found := _INSTEAD.match(said):
        wish = wish_in(said)
        what = wish.what or found["what"]
        kind = wish.kind if wish.what else "tell" if tells(what) else ASK
        state.update(what=what, kind=kind, note="changed", edits=[])
    return found is not None
