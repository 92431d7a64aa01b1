"""The choices that are shown, and the few words that stand for them: tones, versions, steps, a sentence to take out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.commands import command
from actions.turn import Turn
from actions.wording.draft import sentences
from actions.wording.edits import apply
from actions.wording.heard import words_of
from actions.wording.orders import ADD, CUT, Order
from actions.wording.state import DIRECT, DRAFT, GENTLE, PLAIN, WHAT, WHO, State, undo
from actions.wording.taking import add_piece, braver, from_title, set_person, smaller
from actions.wording.torn import Part
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

_CUT = re.compile(r"Take out [\"“](?P<old>.+)[\"”]", re.DOTALL)
_TONES = {"gently": GENTLE, "plainly": PLAIN, "directly": DIRECT}
_STEPS = {"change_who": WHO, "change_what": WHAT}
OPEN = "maybe_say"  # words of which it is asked whether they go in


def chosen(turn: Turn, state: State, heard: Sequence[Part]) -> bool | None:
    """Do what a choice says; None where the reply is none of them."""
    said, step = plain(turn.text), str(state["step"])
    if found := _CUT.fullmatch(turn.typed.strip()):
        done, _ = apply(state, [Order(CUT, old=f'"{found["old"]}"')])
        state["said"] = [["changed" if done else "at_bare", {}]]
        return False
    if step == DRAFT and command(turn.text, "finish") and not turn.text.rstrip().endswith("?"):
        state.update(left=False, rest="")
        return True
    if OPEN in state and (open_ := _opened(turn, state)) is not None:
        return open_
    if step == WHO and words_of(heard, "who") and not from_title(turn.text):
        return None  # "Zack" is no "back"
    if command(turn.text, "stop"):
        if state.get("was_only") and command(turn.text, "leaves"):
            pass
        state.update(left=True, rest="")
        return True
    if state.pop("was_only", None) and (went := command(turn.text, "go_on_writing", "leaves")):
        state.pop("shown", None)
        if went == "leaves":
            state.update(left=True, rest="")
        return went == "leaves"
    if state.get("said") is not None and said in ("a friend", "my partner", "family", "a doctor") and step == WHO:
        person = from_title(turn.text)
        return False if person and (set_person(state, person) or True) else None
    if command(turn.text, "back"):
        state["undone"] = step == DRAFT and undo(state)
        return False if state["undone"] else _back(state, step)
    if step == WHAT and (request := _request(said)):
        state["pieces"] = [{"text": request}]
        return False
    if command(turn.text, "skip") and not words_of(heard, "say"):
        return _skipped(state, step)
    if command(turn.text, "explain") and not words_of(heard, "say", "old"):
        state["said"] = [[f"explain.{'tune' if step == DRAFT else step}", {}]]
        return False
    return _of_draft(turn, state, heard) if step == DRAFT or said in _TONES else None


def _opened(turn: Turn, state: State) -> bool | None:
    """The answer to "is this for the message?"."""
    words = state.pop(OPEN)
    if command(turn.text, "leave_out", "not_that"):
        state["said"] = [["left_out", {}]]
        return False
    if command(turn.text, "put", "nod"):
        apply(state, [Order(ADD, new=words)])
        state["said"] = [["changed", {}]]
        return False
    if command(turn.text, "only_these"):
        state["pieces"] = []
        add_piece(state, "", words)
        return False
    return None


def _back(state: State, step: str) -> bool:
    if step == DRAFT:
        state.pop("pieces", None)
    else:
        state.pop("who", None)
        state.pop("name", None)
    return False


def _skipped(state: State, step: str) -> bool:
    """Whom for and what for can stay open; at the draft it is the end."""
    if step == DRAFT:
        state.update(left=False, rest="")
        return True
    if step == WHO:
        state.update(who="", name="")
    else:
        state["pieces"] = [{"text": knowledge().texts["reach_out.core.open"][0]}]
    return False


def _request(said: str) -> str:
    """What a button of the second question stands for."""
    texts = knowledge().texts
    pairs = zip(texts["reach_out.choices.what"], texts["reach_out.requests"], strict=False)
    return next((request for title, request in pairs if plain(title) == said), "")


def _of_draft(turn: Turn, state: State, heard: Sequence[Part]) -> bool | None:
    said, step = plain(turn.text), state["step"]
    if said in _TONES:
        was = sentences(state)
        state.update(tone=_TONES[said], core=False)
        if step == DRAFT and sentences(state) == was:
            state["said"] = [["own_stays", {}]]
        return False
    if said == "smaller":
        state["said"] = [] if smaller(state) else [["at_smaller", {}]]
        return False
    if said == "braver":
        state["said"] = [] if braver(state) else [["at_braver", {}]]
        return False
    if opens := command(turn.text, *_STEPS):
        state["step"], state["reopened"] = _STEPS[opens], True
        return False
    if command(turn.text, "change_how"):
        state.update(said=[["which_tone", {}]])
        return False
    if command(turn.text, "other") and not words_of(heard, "say", "old", "cut"):
        state["undone"] = undo(state, first="first" in said.split())
        state["said"] = [] if state["undone"] else [["only_one", {}]]
        return False
    return None
