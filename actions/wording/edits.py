"""Orders done at the draft, each by itself; which of them could not be done is told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.wording.draft import draft
from actions.wording.finding import GREETING, SIGN
from actions.wording.heard import Piece
from actions.wording.inserting import FEW, GREETS, add, move
from actions.wording.orders import ADD, CUT, KEEP, MOVE, SWAP, Order
from actions.wording.orders import SIGN as SIGNED
from actions.wording.reader import to_you
from actions.wording.standing import LEFTOVER, frozen, keep, less, said, where
from actions.wording.state import State
from actions.wording.tokens import Span
from actions.wording.writing import capital, ended, less_quotes, quoted, spelled

_KINDS = (  # of one kind: the one takes the place of the other
    re.compile(
        r"\b(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\btoday\b|\btomorrow\b|\btonight\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|\b(?:noon|midday|midnight)\b|(?<=at )\d{1,2}(?:[:.]\d\d)?\b",
        re.IGNORECASE,
    ),
    re.compile(r"[£$€]?\b\d+(?:[.,]\d+)*\b"),
)
_VERB = re.compile(
    r"\b(?:i|we|it|you|he|she|they|u)\b|['’](?:m|s|re|ll|ve|d)\b|\b(?:is|are|was|were|have|has|can|could|will|thanks?|sorry|please|don['’]?t)\b",
    re.IGNORECASE,
)


def apply(state: State, orders: Sequence[Order]) -> tuple[list[Order], list[Order]]:
    """Do what can be done; the orders that were done, and those that could not be."""
    done: list[Order] = []
    missed: list[Order] = []
    for order in orders:
        before = draft(state)
        kept = {**state, "pieces": list(state.get("pieces") or ())}
        if _DOES[order.kind](state, order) and draft(state) != before:
            done.append(order)
        else:
            state.clear()
            state.update(kept)
            missed.append(order)
    return done, missed


def _cut(state: State, order: Order) -> bool:
    if not order.old:
        return False
    spans = where(state, order.old)
    if not spans:
        return False
    lines = frozen(state)
    for span in sorted(spans, key=lambda one: -one.start):
        if span.at == GREETING:
            state["greeting"] = ""
        elif span.at == SIGN:
            state.pop("sign", None)
        else:
            lines[span.at] = less(lines[span.at], span)
    return keep(state, lines)


def _swap(state: State, order: Order) -> bool:
    new = less_quotes(order.new)
    if not order.old:
        return _instead(state, order, new)
    spans = where(state, order.old)
    if not spans:
        return False
    lines = frozen(state)
    first = spans[0]
    if first.at == GREETING:
        state["greeting"] = capital(new.strip(" ,"))
        return True
    if first.at == SIGN:
        state["sign"] = new
        return True
    line, old = lines[first.at], lines[first.at][first.start : first.end]
    whole = first.start == 0 and first.end >= len(line.rstrip(".?! "))
    if whole and len(new.split()) > 1:
        lines[first.at] = " ".join(said(state, Piece(order.lead, order.new)))
        lines[first.at] = _other_lines_out(lines, spans)
        return keep(state, lines)
    if order.place == "there" and _VERB.search(new) and len(new.split()) > FEW > len(old.split()):
        return _cut(state, Order(CUT, old=order.old)) and add(state, Order(ADD, new=order.new, lead=order.lead))
    if not quoted(order.new):
        new = spelled(to_you(new, str(state.get("who") or ""), str(state.get("name") or "")))
    new = re.sub(r"[.,;]+$", "", new)
    lines[first.at] = (
        f"{line[: first.start]}{capital(new) if not first.start or old[:1].isupper() and not first.start else new}{line[first.end :]}"
    )
    for other in _same_words(lines, old, first) if old.lower() not in new.lower() else ():
        lines[other] = re.sub(rf"\b{re.escape(old)}\b", new, lines[other], flags=re.IGNORECASE)
    return keep(state, lines)


def _other_lines_out(lines: list[str], spans: Sequence[Span]) -> str:
    new = lines[spans[0].at]
    for other in spans[1:]:
        if other.at >= 0:
            lines[other.at] = ""
    return new


def _same_words(lines: Sequence[str], old: str, first: Span) -> list[int]:
    return (
        [
            at
            for at, line in enumerate(lines)
            if at != first.at and re.search(rf"\b{re.escape(old)}\b", line, re.IGNORECASE)
        ]
        if old.strip()
        else []
    )


def _instead(state: State, order: Order, new: str) -> bool:
    """New words without saying for which: a day for the day, a time for the time, or a whole message for the other."""
    lines = frozen(state)
    for kind in _KINDS:
        hits = [(at, hit) for at, line in enumerate(lines) for hit in kind.finditer(line)]
        if kind.search(new) and len(new.split()) <= FEW and len(hits) == 1:
            at, hit = hits[0]
            lines[at] = f"{lines[at][: hit.start()]}{spelled(new)}{lines[at][hit.end() :]}"
            return keep(state, lines)
    if len(new.split()) <= FEW:
        return False
    state["pieces"] = [{"lead": order.lead, "words": order.new}]
    for name in ("framed", "core", "tone"):
        state.pop(name, None)
    return True


def _sign(state: State, order: Order) -> bool:
    bare = less_quotes(order.new).strip(" .,")
    greets = GREETS.fullmatch(order.lead.strip())  # "Dear" | "Dr Nair"
    if greets or GREETS.match(bare):
        state["greeting"] = capital(f"{order.lead.strip()} {bare}" if greets else bare)
        return True
    state["sign"] = bare
    return True


def _only(state: State, order: Order) -> bool:
    """All but these words goes."""
    spans = [one for one in where(state, order.old) if one.at >= 0]
    if not spans:
        return False
    lines = frozen(state)
    onward = re.search(r"\b(?:from|on|onwards?|after)\b", order.old, re.IGNORECASE)
    kept = [ended(capital(LEFTOVER.sub("", lines[one.at][one.start : one.end]))) for one in spans]
    if onward:
        first = spans[0]
        kept = [ended(capital(lines[first.at][first.start :].strip())), *lines[first.at + 1 :]]
    return keep(state, kept)


_DOES = {KEEP: _only, CUT: _cut, SWAP: _swap, ADD: add, MOVE: move, SIGNED: _sign}
