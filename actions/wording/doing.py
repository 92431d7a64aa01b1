"""The orders of a reply done one by one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.turn import Turn
from actions.wording.before import spoken_of
from actions.wording.choices import OPEN
from actions.wording.draft import draft, sentences
from actions.wording.edits import apply
from actions.wording.inserting import FEW, GREETS
from actions.wording.orders import AGAIN, ASKED, HOW, POINTED, Order
from actions.wording.orders import WHO as WHOM
from actions.wording.person import person_of
from actions.wording.standing import where
from actions.wording.state import State, undo
from actions.wording.taking import braver, set_person, smaller, take_tone
from actions.wording.tones import EMOJI, tones_in
from actions.wording.torn import Part
from actions.wording.writing import less_quotes
from bot.knowledge.phrases import plain

SURE, UNSURE, DOUBTFUL = 0.8, 0.7, 0.45  # below it, words without anything that leads to them are asked about
_BACK = re.compile(r"\b(?:undo|back|before|previous|earlier|prefer\w*|mine|better|old one|original)\b")
_OTHER = re.compile(r"\b(?:another|different|again but|try again|another go|redo|do it over|other way)\b")
_VERSIONS = {"smaller": smaller, "braver": braver}
_PUT_BACK = re.compile(r"\b(?:put|bring)\b.*\bback\b", re.IGNORECASE)
_SHOWN = re.compile(r"\b(?:give|show|read|see|get|have|hear)\b.*\bback\b")  # to see it, and not the one before
_NEVER = re.compile(r"(?:and |but )?(?:no|without|dont|don't|never|not)\b", re.IGNORECASE)


def done(turn: Turn, state: State, heard: Sequence[Part], orders: Sequence[Order]) -> list[Order]:
    """Do the orders in their turn; those that could not be done."""
    missed: list[Order] = []
    if _is_unsure(heard) and len(orders) > 1:
        orders = [one for one in orders if one.kind != "add" or one.place]
    if len(orders) == 1 and orders[0].kind == "add" and not orders[0].place and _is_unsure(heard):
        state[OPEN] = less_quotes(orders[0].new)
        state["said"].append(["unled", {"text": state[OPEN]}])
        return []
    for order in orders:
        if order.kind == "swap" and not order.old and _PUT_BACK.search(turn.text):
            order = Order("add", new=order.new)
        if order.kind in (ASKED, POINTED) and _PUT_BACK.search(turn.text):
            order = Order(AGAIN, new="back")
        if order.kind == WHOM:
            _whom(turn, state, order)
        elif order.kind == HOW:
            missed += _how(state, order, len(orders) == 1)
        elif order.kind == AGAIN:
            _again(state, order)
        elif order.kind in (ASKED, POINTED):
            missed += _pointed(state, order)
        elif order.kind == "cut" and not order.old:
            missed += _cut_last(state, order)
        else:
            missed += _edit(state, order, len(orders) == 1)
    return [one for one in missed if not _done_already(one, orders)]


def _is_unsure(heard: Sequence[Part]) -> bool:
    """May it be no content at all? Neither is it sure, nor what leads to it."""
    led = max((one.sure for one in heard if one.label == "lead"), default=0.0)
    return led < UNSURE and min((one.sure for one in heard if one.label == "say"), default=1.0) < SURE


def _done_already(missed: Order, orders: Sequence[Order]) -> bool:
    """ "Put Ellie love first and take the hi out": with the one the other is done, too."""
    greeting = re.fullmatch(r"(?:the |that )?(?:hi|hey|hello|dear|greeting)", missed.old.lower().strip(" .,!"))
    if missed.kind == "cut" and missed.old and _NEVER.match(missed.lead.strip()) and len(orders) > 1:
        return True  # "plain, no frills": what isn't there needn't go
    return missed.kind == "cut" and greeting is not None and any(one.kind == "add" and one.place for one in orders)


def _edit(state: State, order: Order, alone: bool) -> list[Order]:
    was = draft(state)
    greets = order.kind == "sign" and GREETS.match(order.new)
    if order.sure < DOUBTFUL and not greets and not (order.kind == "swap" and order.old and where(state, order.old)):
        if not alone:  # nothing is taken away or put in on a guess
            return []
        return _pointed(state, order) if order.old else [order]
    if order.kind == "add" and tones_in(order.new) == [EMOJI] and len(order.new.split()) <= FEW:
        state["said"].append(["draft.emoji", {}])
        return []
    if order.kind == "swap" and not order.old and order.sure < UNSURE:
        state[OPEN] = order.new
        state["said"].append(["unled", {"text": order.new}])
        return []
    missed = apply(state, [order])[1]
    if (
        missed and order.kind == "swap" and order.place == "there"
    ):  # what shall go isn't there: the new comes in all the same
        apply(state, [Order("add", new=order.new, lead=order.lead)])
        return [Order("cut", old=order.old, lead="take out")]
    if missed and order.kind == "add" and draft(state) == was:
        state["said"].append(["already", {}])
        return []
    return missed


def _whom(turn: Turn, state: State, order: Order) -> None:
    person = person_of(order.new)
    if person.who or person.name:
        set_person(state, person)
    elif order.old:  # only whom it is not for
        state.pop("who", None)
        state.pop("name", None)
        state["said"].append(["who_not", {}])
        state["maybe"] = [one.who for one in spoken_of(turn)[:2]]


def _how(state: State, order: Order, alone: bool) -> list[Order]:
    was = draft(state)
    version = next((name for name in _VERSIONS if re.search(rf"\b{name}\b", order.new.lower())), "")
    wished = [version] if version else []
    if version:
        _VERSIONS[version](state)
    else:
        wished = take_tone(state, order.new)
    if draft(state) != was:
        return []
    if not wished and not alone:
        return []
    key = kind_of_how(wished, order.new)
    state["said"].append([key, {}])
    return []


def kind_of_how(wished: Sequence[str], words: str) -> str:
    """What is said where a wish for a tone changes nothing."""
    if "short" in wished:
        return "at_bare"
    if re.search(r"\bemoji|smiley|heart\b", words.lower()):
        return "draft.emoji"
    return "own_stays" if wished else "which_tone"


def _again(state: State, order: Order) -> None:
    said = _SHOWN.sub("", plain(order.new))
    if _OTHER.search(said) and not _BACK.search(said):
        if not braver(state) and not smaller(state):
            state["said"].append(["which_tone", {}])
    elif _BACK.search(said):
        state["undone"] = undo(state, first="first" in said.split())
        if not state["undone"]:
            state["said"].append(["only_one", {}])
    state.pop("shown", None)


def _pointed(state: State, order: Order) -> list[Order]:
    """Words that are named without an order, or shall be others: what shall be done with them?"""
    spans = where(state, order.old)
    if not spans:
        return [order]
    old = less_quotes(order.old)
    lines = sentences({**state, "core": False})
    span = spans[0]
    words = lines[span.at][span.start : span.end] if span.at >= 0 else old
    state["instead"], state["buttons"] = words, "pointed"
    state["said"].append(["instead", {"old": words.strip(" .,?!")}])
    return []


def _cut_last(state: State, order: Order) -> list[Order]:
    """ "Take it out" takes back what came last, where something did."""
    history = state.get("history") or ()
    if history and len(history[0].get("pieces") or ()) < len(state.get("pieces") or ()):
        state["undone"] = undo(state)
        return []
    return [order]
