"""Messages that were finished stay at hand for the session: "show me the message to Priya again"."""

from __future__ import annotations

import re
from typing import Any

from actions.finding_words.addressee import person_first
from actions.finding_words.measures import version_in
from actions.finding_words.versions import GOES, OF_DRAFT
from actions.turn import SOMEBODY, Turn
from bot.knowledge.phrases import plain
from bot.knowledge.reply import WORDING

MOST = 3  # messages
WORDED, DRAFTS = (
    "worded",
    "drafts",
)  # in the slot `reach_out`: whom the last one was for; what was worded, the last one first
_THE_ONE = re.compile(
    r"\b(?:that|the|my|our) (?:\w+ ){0,2}?(?:message|text|draft|note|one|wording)\b.*\b(?:again|back|up|for|to|earlier|before)\b"
    r"|\b(?:show|see|have|get|read|find|give)\b.*\b(?:that|the|my) (?:\w+ ){0,2}?(?:message|text|draft|note)\b"
    r"|\b(?:shorter|longer|other|different) (?:version|one)\b"
)
_THROWN = re.compile(
    r"\b(?:scrap|bin|delete|forget|rid of|throw|erase|ditch|sack it|drop)\b"
)  # away, and not only left
_NEW = re.compile(r"\b(?:another|new|different) (?:message|text|note)\b|\bhelp\b")


def finished(state: dict[str, Any], text: str) -> dict[str, Any] | None:
    """What stays in the slot after a message, also where it was only left for now, and not thrown away."""
    drafts = list(state.get(DRAFTS) or ())
    if not state.get("left") or state.get("step") == "tune" and state.get("quiet") and not _THROWN.search(plain(text)):
        drafts.insert(0, {name: state[name] for name in OF_DRAFT if state.get(name)})
    worded = {} if state.get("left") else {WORDED: state.get("who") or SOMEBODY}
    return {**worded, DRAFTS: drafts[:MOST]} if drafts or worded else None


def shown_again(turn: Turn) -> dict[str, Any]:
    """The state that shows a message from before, where that is what is asked for; or nothing."""
    drafts = list((turn.slot("reach_out") or {}).get(DRAFTS) or ())
    said = plain(turn.text)
    asked = turn.act(WORDING) == "again" or _THE_ONE.search(said) is not None
    if not drafts or not asked or _NEW.search(said):
        return {}
    draft = next((one for one in drafts if _is_for(one, turn)), None)
    if draft is None:
        return {}
    state = {"kind": "ask", "tone": "plain", "what": "", "who": "", **draft, DRAFTS: drafts, "step": "tune", "note": ""}
    version = version_in(turn.text)
    if version in ("shorter", "longer"):
        GOES[version](state, version)
    return state


def _is_for(draft: dict[str, Any], turn: Turn) -> bool:
    """Is it the one that is named; or the last, where nobody is named?"""
    said = set(plain(turn.text).split())
    names = {*plain(str(draft.get("name") or "")).split(), *plain(str(draft.get("who") or "")).split()} - {
        "your",
        "a",
        "an",
        "the",
    }
    if names & said:
        return True
    to_another = re.search(
        r"\b(?:to|for) (?!me\b|him\b|her\b|them\b|it\b|a\b|the\b|my\b|when\b|us\b)\w+", plain(turn.text)
    )
    return not (to_another or person_first(turn.typed)[0])
