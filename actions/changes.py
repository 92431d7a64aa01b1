"""The draft stands there, and something is to be changed: a name, words, a sentence, the person, the tone, what it is about."""

from __future__ import annotations

import re
from typing import Any

from actions.around import is_question
from actions.clauses import is_wish
from actions.commands import answer
from actions.draft import ASK, DROP, GREETING, SWAP, draft, place_of, request_of, sentences
from actions.parts import Parts
from actions.persons import grouped, is_name, name_beside, name_in, person_in, titled
from actions.putting import add, put
from actions.statement import tells
from actions.turn import Turn
from actions.wish import wish_in
from actions.wording_answers import CORRECTS, note_of, take_since
from bot.knowledge.phrases import plain

_LEAD = (
    r"^(?:(?:no|hm+|ok|okay|yes|yeah|and|but|so|oh|wait|actually|maybe|please|just|then|also|lets|let's|i think)[, ]+)*"
    r"(?:(?:can|could|would) (?:you|it|we) |please |i(?:'d like| want|d like| need| would like| would| 'd) (?:it |you )?(?:to )?|also |just |maybe )*"
)
_ADDS = re.compile(
    rf"{_LEAD}(?:add|mention|include|put in)(?: in)?(?: that)? (?P<more>.+)$",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"^(?:no,? |not (?:like )?that,? |actually,? |hm+,? |wait,? |just )*"
    r"(?:i(?:'d like| want| wanna| would like| need| meant)(?: it)? (?:to )?(?=say|ask|tell)|(?:can|could) (?:you|it|we) (?=say|ask|tell)|"
    r"(?:rather |instead |please )?(?=say |ask |tell )|(?:make it about|change it to|rather|instead|i meant) )(?P<what>.+?)(?: instead)?$",
    re.IGNORECASE,
)
_SWAP = re.compile(
    r"\b(?:(?:change|replace|swap|turn) (?:the (?:word|name) )?(?P<old>.+?) (?:to|with|for|into|by) (?P<new>.+?)|"
    r"instead of (?P<old3>.+?),? (?:say|put|use|write) (?P<new3>.+?)|"
    r"(?:say|put|use|write) (?P<new2>.+?) instead of (?P<old2>.+?))(?: please| pls| then)?$",
    re.IGNORECASE,
)
_NOT_IT = re.compile(
    r"^(?:(?:and|no|but|actually|wait|hm+|oh)[, ]+)*(?:(?:it'?s|it is|that'?s) )?not (?:about |for )?(?P<old>.+?)(?:,| but)? "
    r"(?:it'?s|it is|but|rather|more|its about) (?P<new>[^,.;]+)(?:[,.;] *(?P<more>.+))?$",
    re.IGNORECASE,
)
_DROP = re.compile(
    rf"{_LEAD}(?:(?:take out|take away|take off|remove|delete|drop|cut out|cut|leave out|lose|get rid of|scrap|skip|without)"
    r" (?P<what>.+?)(?: out| please| pls| then)*$"
    r"|(?:take|leave|cut|keep) (?P<what2>.+?) out(?: of (?:it|this|that))?(?: then| please| pls)*$)",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\b(?P<place>first|second|third|last) (?:sentence|line|part|bit|one|words?)\b", re.IGNORECASE)
_THE_PART = re.compile(
    r"^(?:the |that )?(?:(?:whole )?(?:bit|part|line|sentence|words?|thing) )?(?:about |with |that says |where it says |saying )?",
    re.IGNORECASE,
)
_PART = re.compile(r" (?:bit|part|line|sentence|words?|thing|stuff)$", re.IGNORECASE)
_OF_THE_TEXT = re.compile(r"\b(?:sentence|line|part|bit|words?)\b", re.IGNORECASE)
PLACES = ("first", "second", "third")


def change(turn: Turn, state: dict[str, Any], parts: Parts) -> bool:
    """Is a change asked for, or something said of the draft? Then it is made in the state, with a note on it."""
    said = turn.typed.strip().rstrip(".!")  # names and words for the draft are in it
    if state.get("wants_name") and is_name(said):
        return _named(said, state)  # "Sofi" is not "soft"
    if not parts.content and parts.tone:
        _in_tone(state, parts)
        return True
    return (
        _named(said, state)
        or _person(state, person_in(grouped(said)) or person_in(turn.text), name_beside(said))
        or _edited(said, state, turn.intent)
        or _other_wish(grouped(said), state)
        or _other_words(said, state)
        or _said_of_it(state, parts)
        or _more(said, state, parts)
    )


def _in_tone(state: dict[str, Any], parts: Parts) -> None:
    """Another tone; where it has that one already, fewer words come nearer to it."""
    take_since(state, parts)
    same = parts.tone == state.get("tone")
    state.update(tone="short" if same else parts.tone, note="simpler" if same else note_of(parts))


def _said_of_it(state: dict[str, Any], parts: Parts) -> bool:
    """A fear, a doubt or a question on it, which has an answer of its own; a tone that comes along is taken."""
    take_since(state, parts)
    if parts.tone:
        _in_tone(state, parts)
    elif parts.said:
        state["note"] = note_of(parts)
    return bool(parts.tone or parts.said)


def _more(said: str, state: dict[str, Any], parts: Parts) -> bool:
    """Something that could stand in it: a correction takes the place of what it was about, the rest is asked back."""
    content = parts.content
    if not content or is_question(said):
        return False
    if not request_of(state) or CORRECTS.match(said) and is_wish(content):
        state.update(what=content, kind="tell" if tells(content) else state.get("kind", ASK), note="changed", edits=[])
    else:
        put(state, more=content)
    return True


def _named(said: str, state: dict[str, Any]) -> bool:
    name = name_in(said) or titled(said)
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
    swap, drop, other = _SWAP.search(said), _DROP.match(said), _NOT_IT.match(said)
    if other and _stands(_bare(other["old"]), text):
        _swapped(state, _bare(other["old"]), _bare(other["new"]), text)
        if other["more"]:
            add(state, other["more"])
        return True
    if swap:
        old, new = (_bare(swap[one] or swap[f"{one}2"] or swap[f"{one}3"]) for one in ("old", "new"))
        if _stands(old, text):
            _swapped(state, old, new, text)
        elif old not in ("it", "that", "this"):
            state["note"] = "not_found"
    elif drop:
        _dropped(state, _bare(drop["what"] or drop["what2"]), text, erases=intent == "delete_data", said=said)
    return state.get("note") in ("changed", "not_found", "not_there", "nameless")


def _swapped(state: dict[str, Any], old: str, new: str, text: str) -> None:
    state.update(edits=[*(state.get("edits") or ()), [SWAP, old, new]], note="changed")


def _dropped(state: dict[str, Any], what: str, text: str, erases: bool, said: str) -> None:
    """A sentence, or the name, is taken out."""
    of_text = _OF_THE_TEXT.search(said) is not None
    if sentence := _sentence_of(text, what):
        state.update(edits=[*(state.get("edits") or ()), [DROP, sentence]], note="changed")
    elif re.match(r"(?:the )?(?:greeting|hello|hi|hey)$", plain(what)) and re.match(r"H(?:i|ey|ello)\b", text):
        state.update(edits=[*(state.get("edits") or ()), [GREETING, ""]], note="changed")
    elif plain(what) in (plain(str(state.get("name") or "")), "the name", "their name", "her name", "his name"):
        state.update(name="", note="changed")
    elif not erases or of_text:
        state["note"] = "not_found" if of_text else "not_there"


def _stands(old: str, text: str) -> bool:
    return bool(old) and re.search(rf"\b{re.escape(old)}\b", text, re.IGNORECASE) is not None


def _bare(words: str) -> str:
    return words.strip(" \"'“”‘’.,")


def _sentence_of(text: str, what: str) -> str:
    """The sentence of the draft that is pointed at, by its place or by its words."""
    parts = sentences(text)
    if found := _PLACE.search(what):
        place = len(parts) - 1 if found["place"].lower() == "last" else PLACES.index(found["place"].lower())
        return parts[place] if place < len(parts) else ""
    bare = _bare(_PART.sub("", _THE_PART.sub("", what)))
    return place_of(text, bare) or place_of(text, re.sub(r"^(?:the|my|that|her|his|their) ", "", bare))


def _person(state: dict[str, Any], who: str, name: str) -> bool:
    """The message is for somebody else; what it says stays."""
    if who and who != state.get("who"):
        state.update(who=who, name=name, note="", shown=None)
    elif who and name:
        state.update(name=name, note="named")
    return bool(who)


def _other_wish(said: str, state: dict[str, Any]) -> bool:
    """Whom it is for is told anew, along with what it shall say."""
    wish = wish_in(said)
    if not wish.what or _ADDS.match(said) or not _person(state, wish.who, wish.name):
        return False
    state.update(what=wish.what, kind=wish.kind, edits=[])
    return True


def _other_words(said: str, state: dict[str, Any]) -> bool:
    """Something is added, or said instead."""
    if (found := _ADDS.match(said)) and plain(found["more"]) not in ("please", "a please", "please to it"):
        add(state, found["more"])
        state["note"] = "changed"
        return True
    if found := _INSTEAD.match(said):
        wish = wish_in(said)
        what = wish.what or found["what"]
        kind = wish.kind if wish.what else "tell" if tells(what) else ASK
        state.update(what=what, kind=kind, note="changed", edits=[])
    return found is not None
