"""A reply to the draft: its orders are done, a question in it is answered, and what is only said to us is met."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.turn import Turn
from actions.wording.asides import heavy, kind_of, question
from actions.wording.doing import done
from actions.wording.draft import draft
from actions.wording.heard import words_of
from actions.wording.orders import Order, orders_of
from actions.wording.state import State
from actions.wording.torn import Part
from actions.wording.writing import less_quotes
from bot.knowledge.reply import WORDING

_ASKS_US = re.compile(r"\b(?:what|how) (?:do|should|would|can) i (?:say|do|tell|answer|reply)\b", re.IGNORECASE)
_WRONG = "wrong"
UNKNOWN = {"worry": "draft.fear", "ask_us": "which_tone"}  # what is said to a question without an answer of its own


def at_draft(turn: Turn, state: State, heard: Sequence[Part]) -> bool | None:
    """Change the state by a reply to the draft; True where it is done, None where the rules are to answer."""
    before = draft(state)
    if _ASKS_US.search(words_of(heard, "lead")):  # "and what do I say if he goes quiet"
        heard = [Part("ask", turn.typed)]
    orders = orders_of(heard)
    if (
        state.get("instead")
        and not any(one.kind not in ("add", "swap") for one in orders)
        and (new := words_of(heard, "say"))
    ):
        orders = [Order("swap", old=f'"{state.pop("instead")}"', new=new)]
    state.pop("instead", None)
    missed = done(turn, state, heard, orders)
    changed = draft(state) != before
    asked = words_of(heard, "ask")
    if asked and (answer := question(turn, state, asked, changed, UNKNOWN)) is not True:
        return answer
    if missed:
        _say_missed(state, missed, changed)
    elif changed and not state["said"] and not state.get("topic"):
        state["said"].append(["changed", {}])
    elif not orders and not asked:
        return _only_said(turn, state, heard)
    return False


def _say_missed(state: State, missed: Sequence[Order], changed: bool) -> None:
    what = less_quotes(missed[0].old or missed[0].new)
    state["buttons"] = "cut"
    if changed:
        state["said"].append(["partly", {"what": what}])
    elif missed[0].kind == "cut" and not missed[0].old:
        state["said"].append(["which_out", {}])
    else:
        state["said"].append(["not_found" if missed[0].old else "which_words", {"what": what}])


def _only_said(turn: Turn, state: State, heard: Sequence[Part]) -> bool | None:
    """Nothing was ordered: agreement ends it, a no is asked on, and the rest is met in a sentence."""
    kind = kind_of(turn, state, turn.text)
    if words_of(heard, "yes") and not words_of(heard, "no", "talk"):
        state.update(left=False, rest="")
        return True
    if turn.text.rstrip().endswith("?") and not kind:
        kind = "sounds_ok" if words_of(heard, "sent", "yes") else kind
    if heavy(turn):
        state["only"] = "met"
    elif kind and kind != _WRONG:
        state["said"].append([f"draft.{kind}", {}])
    elif words_of(heard, "no") or kind == _WRONG:
        state["buttons"] = "change"
        state["said"].append([f"draft.{_WRONG}", {}])
    elif turn.act(WORDING) == "worry":
        state["said"].append(["draft.fear", {}])
    elif turn.intent == "feedback_negative" or turn.act(WORDING) == "remark":
        state["said"].append(["for_us", {}])
    elif turn.act(WORDING) == "ask_us":
        state["said"].append(["which_tone", {}])
    else:
        state["said"].append(["told", {}])
    return False
