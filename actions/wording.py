"""How a message comes to be worded, step by step: what is known of it (`who`, `what`, `tone`, `kind`, `name`), and what is next."""

from __future__ import annotations

from typing import Any

from actions.around import ends, is_aside, leaves, remark
from actions.changes import change
from actions.commands import command
from actions.draft import ASK, OFFER, SCALE
from actions.persons import is_name, relation_in
from actions.turn import SOMEBODY, Turn
from actions.wish import wish_in
from actions.wording_answers import TAKES, misspelt
from bot.knowledge.remarks import wordless

COMMANDS = ("stop", "back", "skip", "again", "finish", "smaller", "braver", "other", "explain")
OFFERED = "for"  # in the state where a message was only offered: whom for
ASKED = {"who": "who", "what": "what", "how": "tone"}  # each step, and what it fills


def begun(turn: Turn) -> dict[str, Any]:
    """What the first message tells already: whom ("help me text my sister"), what for, how it shall sound."""
    about = str(turn.slot("about") or "").replace(SOMEBODY, "")
    offered = (turn.slot("reach_out") or {}).get(OFFERED, "")
    wish = wish_in(turn.typed, about or next(filter(None, map(relation_in, turn.before)), ""), turn.text)
    who = wish.who or misspelt(turn) or offered or ("" if turn.text else about)
    for_them = turn.slot("about") and who in ("", about)  # somebody else is the one who needs something
    kind = OFFER if for_them and wish.kind == ASK and not wish.what else wish.kind
    told = {"who": who, "what": wish.what, "name": wish.name, "tone": wish.tone}
    return at_next({"kind": kind, **{name: value for name, value in told.items() if value}})


def at_next(state: dict[str, Any]) -> dict[str, Any]:
    """The state at the first step that is still to be filled."""
    return {**state, "step": next((step for step, fills in ASKED.items() if fills not in state), "tune")}


def after(turn: Turn, state: dict[str, Any]) -> bool | None:
    """Changes the state by a command or an answer; True where the form is done, None where it was neither of them."""
    if not turn.text:  # a button of ours from before
        return None if turn.intent else False
    may_be_name = state["step"] == "who" and is_name(turn.typed)  # "Zack" is not "back"
    told = command(turn.typed if may_be_name else turn.text, *COMMANDS)
    if state.pop("paused", None):
        told = _resumed(turn, state) or told
    step, state["note"] = state["step"], ""
    if told == "stop" or leaves(turn.text):
        state["left"] = True
    elif step == "tune" and told != "go_on" and (told in ("finish", "skip") or ends(turn)):
        state["left"] = False
    elif told == "back":
        _back(state)
    elif told in ("smaller", "braver", "other"):
        _towards(state, told)
    elif told == "again":
        state.pop("shown", None)
    elif told is None and step in ASKED and wordless(turn.text):
        state["note"] = "wordless"  # "😭" is no request; it is asked again
    elif told != "go_on" and not remark(turn, state, told):
        return _taken(turn, state, skipped=told == "skip")
    return "left" in state


def _resumed(turn: Turn, state: dict[str, Any]) -> str | None:
    """After "shall we go on?": yes or no."""
    told = command(turn.text, "go_on_writing", "leaves")
    if told == "go_on_writing":
        state.pop("shown", None)
    return {"go_on_writing": "go_on", "leaves": "stop"}.get(told or "")


def _back(state: dict[str, Any]) -> None:
    steps = list(ASKED)
    step = state["step"]
    state["step"] = steps[max(0, (steps.index(step) if step in steps else len(steps)) - 1)]
    state.pop(ASKED[state["step"]], None)


def _towards(state: dict[str, Any], told: str) -> None:
    """Another tone: smaller, braver, or the one before."""
    before = state.get("tone", "plain")
    place = SCALE.index(before) if before in SCALE else 1
    tone = (
        state.get("was", before) if told == "other" else SCALE[max(0, min(2, place + (1 if told == "braver" else -1)))]
    )
    known = state["step"] in ("how", "tune")
    note = "tone_noted" if not known else f"at_{tone}" if tone == state.get("tone") else ""
    state.update(step="tune" if known else state["step"], tone=tone, note=note, was=before)


def _taken(turn: Turn, state: dict[str, Any], skipped: bool) -> bool | None:
    """The answer to the step is taken; None for a question in between, which the rules answer."""
    step = state["step"]
    if skipped and step in ASKED:
        state[ASKED[step]] = "plain" if step == "how" else ""
    elif step == "tune":
        if not change(turn, state):
            if is_aside(turn, step):
                return None
            state["note"] = "own_words"
    elif not TAKES[step](turn, state):
        if is_aside(turn, step):
            return None
        _unread(turn, state)
    state.update(at_next(state))
    return False


def _unread(turn: Turn, state: dict[str, Any]) -> None:
    """Nothing was read: whom it is for is asked once more and then left open, the tone is plain."""
    if state["step"] == "how":
        state["tone"] = "plain"
    elif state["step"] == "who" and state.get("asked_again"):
        state["who"] = ""
    elif state["step"] == "who" and not command(turn.text, "finish", "go_on_writing"):
        state.update(asked_again=True, note="who_again")
