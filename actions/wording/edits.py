"""Orders done at the draft, each by itself; which of them could not be done is told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.wording.clauses import sentences_of
from actions.wording.draft import draft, freeze, greeting_of
from actions.wording.finding import GREETING, SIGN, Span, find, words_that_count
from actions.wording.heard import Piece
from actions.wording.orders import ADD, CUT, KEEP, MOVE, SWAP, Order
from actions.wording.orders import SIGN as SIGNED
from actions.wording.reader import to_you
from actions.wording.state import State
from actions.wording.writing import asks, capital, ended, less_quotes, quoted, spelled

_FIRST = re.compile(
    r"\b(?:start|starts|beginning|first|top|front|before anything|opening|open|early|up front|straight away)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"\b(?P<how>after|before|behind)\b(?: the)? (?P<what>.+)", re.IGNORECASE)
_AFTER_GREETING = re.compile(r"\bafter (?:the |that )?(?:hi|hello|hey|greeting|dear|name)\b", re.IGNORECASE)
_GREETS = re.compile(r"(?:hi|hey+|hello|dear)\b(?! (?:to|from)\b)", re.IGNORECASE)
_FOND = re.compile(r"\b(?:love|darling|babe|mate|dear|honey|sweetheart|all|everyone|bro|sis)$", re.IGNORECASE)
_FRAGMENT = re.compile(
    r"(?:(?:on|at|by|before|after|until|till|til|this|next|from|for|in|around|about|with|without|instead of|because|so|if|when)\b.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|today|tomorrow|tonight|\d.*|please|pls)",
    re.IGNORECASE,
)
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
_LEFTOVER = re.compile(
    r"^(?:[\s,;.?!-]|\b(?:and|but|so|or|because|cos|then)\b(?= ))+|(?:[\s,;-]|\b(?:and|but|so|or|because|cos)\b)+(?=[.?!]*$)",
    re.IGNORECASE,
)
_LEADS_TO = re.compile(r"\b(?:start|begin|open|end|finish|close)s?\b", re.IGNORECASE)
FEW = 4  # words: as many are no sentence
SAME, ALIKE = 0.6, 3  # share and number of words from which a sentence says the same as another


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


def where(state: State, old: str) -> list[Span]:
    """Where in the draft these words stand."""
    lines = freeze(copy := {**state})
    return find(old, lines, greeting_of(copy, lines), str(state.get("sign") or ""))


def _lines(state: State) -> list[str]:
    state.pop("core", None) if len(state.get("pieces") or ()) == 1 else None
    return freeze(state)


def _keep(state: State, lines: Sequence[str]) -> bool:
    """These are its sentences now; all of them can't go."""
    state["pieces"] = [{"text": one} for one in lines if re.search(r"\w", one)]
    return bool(state["pieces"])


def _cut(state: State, order: Order) -> bool:
    if not order.old:
        return False
    spans = where(state, order.old)
    if not spans:
        return False
    lines = _lines(state)
    for span in sorted(spans, key=lambda one: -one.start):
        if span.at == GREETING:
            state["greeting"] = ""
        elif span.at == SIGN:
            state.pop("sign", None)
        else:
            lines[span.at] = _less(lines[span.at], span)
    return _keep(state, lines)


def _less(line: str, span: Span) -> str:
    rest = re.sub(r" {2,}", " ", f"{line[: span.start].rstrip()} {line[span.end :].lstrip()}").strip()
    rest = re.sub(r" (?=[,.?!])", "", rest)
    rest = re.sub(r",(?=[.?!]*$)", "", _LEFTOVER.sub("", rest)).strip()
    if not line[span.end :].strip(" .,?!"):  # "because of my …" goes with what it led to
        rest = re.sub(
            r"(?:[ ,]+(?:because|of|with|about|for|to|at|on|in|from|by|as|or|my|the|an?|your|so))+(?=[.?!]*$)", "", rest
        )
    if not re.search(r"\w", rest) or len(rest.split()) == 1 and len(line.split()) > 1:
        return ""
    return ended(rest if span.start else capital(rest))


def _swap(state: State, order: Order) -> bool:
    new = less_quotes(order.new)
    if not order.old:
        return _instead(state, order, new)
    spans = where(state, order.old)
    if not spans:
        return False
    lines = _lines(state)
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
        lines[first.at] = " ".join(_said(state, Piece(order.lead, order.new)))
        lines[first.at] = _other_lines_out(lines, spans)
        return _keep(state, lines)
    if order.place == "there" and _VERB.search(new) and len(new.split()) > FEW > len(old.split()):
        return _cut(state, Order(CUT, old=order.old)) and _add(state, Order(ADD, new=order.new, lead=order.lead))
    if not quoted(order.new):
        new = spelled(to_you(new, str(state.get("who") or ""), str(state.get("name") or "")))
    new = re.sub(r"[.,;]+$", "", new)
    lines[first.at] = (
        f"{line[: first.start]}{capital(new) if not first.start or old[:1].isupper() and not first.start else new}{line[first.end :]}"
    )
    for other in _same_words(lines, old, first) if old.lower() not in new.lower() else ():
        lines[other] = re.sub(rf"\b{re.escape(old)}\b", new, lines[other], flags=re.IGNORECASE)
    return _keep(state, lines)


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
    lines = _lines(state)
    for kind in _KINDS:
        hits = [(at, hit) for at, line in enumerate(lines) for hit in kind.finditer(line)]
        if kind.search(new) and len(new.split()) <= FEW and len(hits) == 1:
            at, hit = hits[0]
            lines[at] = f"{lines[at][: hit.start()]}{spelled(new)}{lines[at][hit.end() :]}"
            return _keep(state, lines)
    if len(new.split()) <= FEW:
        return False
    state["pieces"] = [{"lead": order.lead, "words": order.new}]
    for name in ("framed", "core", "tone"):
        state.pop(name, None)
    return True


def _said(state: State, piece: Piece) -> list[str]:
    return sentences_of(piece, str(state.get("who") or ""), str(state.get("name") or ""))


def _add(state: State, order: Order) -> bool:
    """New words where they shall go; a few that are no sentence go with the first one."""
    state.pop("core", None)
    lines = freeze(state)
    called = str(state.get("name") or "").lower()
    bare = less_quotes(order.new).strip(" ,")
    few = len(bare.split()) <= 3
    if few and (_GREETS.match(bare) or _FIRST.search(order.place) and _calls(bare, called)):
        state["greeting"] = capital(bare)
        return True
    if not order.place and len(bare.split()) <= FEW and _FRAGMENT.fullmatch(bare) and not quoted(order.new):
        if find(f'"{bare}"', lines):
            return False
        at = next((at for at, one in enumerate(lines) if asks(one)), 0)
        lines[at] = ended(f"{lines[at].rstrip(' .?!')} {spelled(bare)}")
        return _keep(state, lines)
    new = _said(state, Piece(order.lead, order.new))
    place = order.place or (order.lead if _LEADS_TO.search(order.lead) else "")
    if not place:  # said anew, it takes the place of what was said
        for one in list(new):
            if (alike := _alike(one, lines)) is not None:
                lines[alike] = one
                new.remove(one)
    at = _place(place, lines)
    return _keep(state, [*lines[:at], *new, *lines[at:]])


def _calls(words: str, name: str) -> bool:
    """Are a few words how somebody is addressed ("Ellie love", "my darling")?"""
    first = words.lower().split()[0]
    return bool(_FOND.search(words) or name and (name in words.lower() or len(first) > 2 and name.startswith(first)))


def _alike(new: str, lines: Sequence[str]) -> int | None:
    """The sentence that says nearly the same."""
    told = set(words_that_count(new))
    best, where_ = 0.0, None
    for at, line in enumerate(lines):
        there = set(words_that_count(line))
        both = len(told & there)
        share = both / max(min(len(told), len(there)), 1)
        if both >= ALIKE and share > best:
            best, where_ = share, at
    return where_ if best >= SAME else None


def _place(place: str, lines: Sequence[str]) -> int:
    if not place or _AFTER_GREETING.search(place):
        return 0 if place else len(lines)
    if (beside := _BESIDE.search(place)) and (spans := find(beside["what"], lines)):
        return spans[0].at + (beside["how"].lower() != "before")
    return 0 if _FIRST.search(place) else len(lines)


def _move(state: State, order: Order) -> bool:
    spans = where(state, order.old)
    if not spans or spans[0].at < 0:
        return False
    lines = _lines(state)
    line, span = lines[spans[0].at], spans[0]
    moved = ended(capital(re.sub(r"^(?:and|but|,)\s*", "", line[span.start : span.end].strip(" ,"))))
    lines[span.at] = _less(line, span)
    rest = [one for one in lines if one]
    at = _place(order.place, rest)
    return _keep(state, [*rest[:at], moved, *rest[at:]])


def _sign(state: State, order: Order) -> bool:
    bare = less_quotes(order.new).strip(" .,")
    greets = _GREETS.fullmatch(order.lead.strip())  # "Dear" | "Dr Nair"
    if greets or _GREETS.match(bare):
        state["greeting"] = capital(f"{order.lead.strip()} {bare}" if greets else bare)
        return True
    state["sign"] = bare
    return True


def _only(state: State, order: Order) -> bool:
    """All but these words goes."""
    spans = [one for one in where(state, order.old) if one.at >= 0]
    if not spans:
        return False
    lines = _lines(state)
    onward = re.search(r"\b(?:from|on|onwards?|after)\b", order.old, re.IGNORECASE)
    kept = [ended(capital(_LEFTOVER.sub("", lines[one.at][one.start : one.end]))) for one in spans]
    if onward:
        first = spans[0]
        kept = [ended(capital(lines[first.at][first.start :].strip())), *lines[first.at + 1 :]]
    return _keep(state, kept)


_DOES = {KEEP: _only, CUT: _cut, SWAP: _swap, ADD: _add, MOVE: _move, SIGNED: _sign}
