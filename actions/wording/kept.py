"""Messages that were finished or broken off stay at hand for the session: "show me the message to Priya again"."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import command
from actions.turn import SOMEBODY, Turn
from actions.wording.heard import words_of
from actions.wording.person import person_of
from actions.wording.state import DRAFT, State, next_step, snapshot
from actions.wording.torn import Part
from bot.knowledge.phrases import plain

MOST = 3  # messages
WORDED, DRAFTS, OFFERED = (
    "worded",
    "drafts",
    "for",
)  # in the slot: whom the last one was for; the messages; whom one was offered for
_THE_ONE = re.compile(
    r"\b(?:that|the|my|our) (?:\w+ ){0,2}?(?:message|text|draft|note|wording)\b.*\b(?:again|back|up|for|to|earlier|before)\b"
    r"|\b(?:show|see|read|find)\b.*\b(?:that|the|my) (?:\w+ ){0,2}?(?:message|text|draft|note)\b"
    r"|\b(?:shorter|longer|other|different) version\b"
)
_NEW = re.compile(r"\b(?:another|new|different) (?:message|text|note)\b|\bhelp\b")
_THROWN = re.compile(r"\b(?:scrap|bin|delete|rid of|throw|erase|ditch|sack it)\b")


def finished(state: State, text: str) -> dict[str, Any] | None:
    """What stays in the slot after a message, also where it was only left for now, and not thrown away."""
    drafts = list(state.get(DRAFTS) or ())
    left = bool(state.get("left"))
    if state.get("pieces") and not (left and _THROWN.search(plain(text))):
        drafts.insert(0, snapshot(state))
    worded = {} if left else {WORDED: state.get("who") or SOMEBODY}
    return {**worded, DRAFTS: drafts[:MOST]} if drafts or worded else None


def offered(turn: Turn, whom: str) -> dict[str, Any]:
    """The state of what is only offered; messages from before stay at hand."""
    drafts = (turn.slot("reach_out") or {}).get(DRAFTS)
    return {OFFERED: whom, **({DRAFTS: drafts} if drafts else {})}


def shown_again(turn: Turn, parts: list[Part]) -> State:
    """The state that shows a message from before, where that is what is asked for; or nothing."""
    drafts = list((turn.slot("reach_out") or {}).get(DRAFTS) or ())
    said = plain(turn.text)
    asked = words_of(parts, "again") or _THE_ONE.search(said)
    if not drafts or not asked or _NEW.search(said):
        return {}
    found = next((one for one in drafts if _is_for(one, turn, parts)), None)
    return {**found, DRAFTS: drafts, "step": DRAFT} if found else {}


def resumed(turn: Turn, parts: list[Part]) -> State:
    """The message that was begun and broken off, where it is asked for again and no other is told of."""
    state = dict(turn.slot("reach_out") or {})
    if not state.get("step") or not (state.get("who") or state.get("pieces")):
        return {}
    other = person_of(words_of(parts, "who")).who
    if words_of(parts, "say") or other and other != state.get("who") or command(turn.text, "another"):
        return {}
    for name in ("shown", "left", "rest", "check"):
        state.pop(name, None)
    return {**state, "step": next_step(state), "said": [["kept", {}]], "asked": []}


def _is_for(draft: dict[str, Any], turn: Turn, parts: list[Part]) -> bool:
    """Is it the one that is named; or the last, where nobody is named?"""
    names = {*plain(str(draft.get("name") or "")).split(), *plain(str(draft.get("who") or "")).split()}
    if (names - {"your", "a", "an", "the"}) & set(plain(turn.text).split()):
        return True
    to_another = re.search(
        r"\b(?:to|for) (?!me\b|him\b|her\b|them\b|it\b|a\b|the\b|my\b|when\b|us\b)\w+", plain(turn.text)
    )
    return not (to_another or person_of(words_of(parts, "who")).who)
