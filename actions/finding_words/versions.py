"""Commands that lead to another version of the message: smaller, shorter, the one before, a step back."""

from __future__ import annotations

from typing import Any

from actions.finding_words.draft import SCALE, draft, is_formal, sentences

ASKED = {"who": "who", "what": "what", "how": "tone"}  # each step, and what it fills
OF_DRAFT = (
    "who",
    "name",
    "what",
    "more",
    "kind",
    "tone",
    "edits",
    "since",
    "out",
)  # what makes a draft, and comes back with the one before
WAS = "was"  # the same of the draft before


def _back(state: dict[str, Any], _: str) -> None:
    steps = list(ASKED)
    step = state["step"]
    state["step"] = steps[max(0, (steps.index(step) if step in steps else len(steps)) - 1)]
    state.pop(ASKED[state["step"]], None)


def _again(state: dict[str, Any], _: str) -> None:
    state.pop("shown", None)


def _towards(state: dict[str, Any], told: str) -> None:
    """Another tone: smaller or braver, or fewer words."""
    before = state.get("tone", "plain")
    if told == "shorter":
        keeps = state.get("name") or is_formal(str(state.get("who") or ""))  # the greeting stays
        tone = "short" if keeps or before not in ("plain", "short", "bare") else "bare"
    else:
        place = SCALE.index(before) if before in SCALE else 1
        tone = SCALE[max(0, min(2, place + (-1 if told == "smaller" else 1)))]
    known = state["step"] in ("how", "tune")
    note = "tone_noted" if not known else f"at_{tone}" if tone == state.get("tone") else ""
    if told == "shorter" and state["step"] == "tune":
        text, now = draft({**state, "tone": tone}), draft(state)
        if len(text.split()) >= len(now.split()):  # nothing but what was told could go
            state["note"] = "which_out" if len(sentences(now)) > 1 else "at_bare"
            return
        note = ""
    state.update(step="tune" if known else state["step"], tone=tone, note=note)


def another(state: dict[str, Any]) -> None:
    """One that reads otherwise: the next tone that gives other words."""
    now, tone = draft(state), state.get("tone") or "plain"
    turns = [*SCALE, "warm", "firm"]
    order = turns[turns.index(tone) + 1 :] + turns[: turns.index(tone)] if tone in turns else turns
    other = next((one for one in order if draft({**state, "tone": one}) != now), "")
    state.update({"tone": other} if other else {"note": "only_one"})


def _to_the_one_before(state: dict[str, Any], _: str) -> None:
    """The draft before this one, in all that it was; this one can come back in the same way."""
    if WAS not in state:
        state["note"] = "only_one"
        state.pop("shown", None)
        return
    now = {name: state[name] for name in OF_DRAFT if name in state}
    for name in OF_DRAFT:
        state.pop(name, None)
    state.update({**state.pop(WAS), WAS: now, "went_back": True, "step": "tune"})


def _reopen(state: dict[str, Any], told: str) -> None:
    """A step is asked once more; the draft as it was can be had back."""
    state[WAS] = {name: state[name] for name in OF_DRAFT if name in state}
    step = REOPENS[told]
    for name in (ASKED[step], *({"who": ("name",), "what": ("edits", "more")}.get(step, ()))):
        state.pop(name, None)
    state.pop("shown", None)
    state["step"] = step


TOWARDS = ("smaller", "braver", "shorter", "longer")
REOPENS = {"change_who": "who", "change_what": "what", "change_how": "how"}
GOES = (
    {"back": _back, "again": _again, "other": _to_the_one_before}
    | dict.fromkeys(TOWARDS, _towards)
    | dict.fromkeys(REOPENS, _reopen)
)
