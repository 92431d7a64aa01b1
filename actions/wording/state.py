"""What is known of a message that is being worded, as it lies in the slot `reach_out`."""

from __future__ import annotations

from typing import Any

State = dict[str, Any]
WHO, WHAT, DRAFT = "who", "what", "draft"  # the steps
# what makes the message: whom for, what to say (each as it was told, or as it stands), greeting, name at the end, how
OF_DRAFT = ("who", "name", "pieces", "greeting", "sign", "tone", "framed", "core")
HISTORY = "history"  # the drafts before this one, the last one first
KEPT = 3
PLAIN, GENTLE, DIRECT, BRAVER = "plain", "gentle", "direct", "braver"


def snapshot(state: State) -> State:
    """The message alone."""
    return {name: state[name] for name in OF_DRAFT if name in state}


def remember(state: State, before: State) -> None:
    """Keep the message as it was before a change, the last few of them."""
    state[HISTORY] = [before, *(state.get(HISTORY) or ())][:KEPT]


def undo(state: State, first: bool = False) -> bool:
    """Bring the one before back, or the first of those that are kept; this one can be had back in turn."""
    history = list(state.get(HISTORY) or ())
    if not history:
        return False
    if first:
        history = [history[-1]]
    now = snapshot(state)
    for name in OF_DRAFT:
        state.pop(name, None)
    state.update(history[0])
    state[HISTORY] = [now, *history[1:]][:KEPT]
    return True


def next_step(state: State) -> str:
    """What is still missing, or the draft."""
    if "who" not in state:
        return WHO
    return DRAFT if state.get("pieces") else WHAT
