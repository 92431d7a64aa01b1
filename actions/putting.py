"""Where it isn't sure what a message shall say, it is asked back: "Shall I put: …?", with what was understood."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import command
from actions.draft import ASK, OFFER, request_of
from actions.statement import as_more, tells
from actions.turn import Turn

PUT = "put"  # in the state: what is asked back, by what it fills; `more` is added to what is known
_NEWS = re.compile(
    r"^i(?:'?m| am|'?ve| have| can'?t| cannot| won'?t| don'?t| feel|'?ll| will)\b(?! (?:to|hoping|looking)\b)",
    re.IGNORECASE,
)


def put(state: dict[str, Any], **told: str) -> None:
    """To be asked back; beside what is asked back already."""
    state[PUT] = {**(state.get(PUT) or {}), **told}


def answered(turn: Turn, state: dict[str, Any]) -> bool:
    """Is it a yes or a no to that? Then it is filled in, or dropped; one thing at a time."""
    said = command(turn.text, "put", "not_that", "other")
    if not said:
        return False
    asked = dict(state.pop(PUT))
    name = first(asked)
    value = asked.pop(name)
    if asked:
        state[PUT] = asked
    if said == "put":
        fill(state, name, value)
        state["note"] = "noted" if name == "more" else ""
    elif name == "more":
        state["note"] = "left_out"
    return True


def settled(state: dict[str, Any], before: dict[str, Any]) -> None:
    """What was filled in otherwise is asked no more; something to add that was passed over twice is let go."""
    waiting = {name: value for name, value in (state.pop(PUT, None) or {}).items() if name not in state}
    if waiting.get("more") and waiting["more"] == (before.get(PUT) or {}).get("more"):
        if state.pop("passed_over", None):
            waiting.pop("more")
        else:
            state["passed_over"] = True
    if waiting:
        state[PUT] = waiting


def first(asked: dict[str, str]) -> str:
    """What is asked back before the rest."""
    return next(name for name in ("who", "what", "more") if name in asked)


def fill(state: dict[str, Any], name: str, value: str) -> None:
    """Into the state; what is only to be said is no request."""
    if name == "more":
        add(state, value)
    elif name == "what":
        note_what(state, value)
    else:
        state.update({name: value, "named": False})


def note_what(state: dict[str, Any], what: str) -> None:
    """What it is about, in the place of what it was about; its edits are gone with it."""
    kind = state.get("kind", ASK)
    news = tells(what) or kind == ASK and _NEWS.match(what) is not None
    state.update(what=what, kind="tell" if kind in (ASK, OFFER) and news else kind, edits=[])


def add(state: dict[str, Any], more: str) -> None:
    """A further sentence."""
    state["what"] = f"{state.get('what') or ''}. {more}".lstrip(". ")


def shown(state: dict[str, Any], name: str, value: str) -> str:
    """How what is asked back would stand in the message."""
    if name == "who":
        return value
    if name == "more":
        return as_more(value, str(state.get("who") or ""))
    told: dict[str, Any] = {"kind": state.get("kind", ASK), "who": state.get("who")}
    note_what(told, value)
    return request_of(told) or value
