"""Where it isn't sure what a message shall say, it is asked back: "Shall I put: …?", with what was understood."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import command
from actions.finding_words.clauses import is_wish
from actions.finding_words.core import as_more, in_own_words
from actions.finding_words.draft import ASK, OFFER, OUT, OWN, TELL, cleared, request_of
from actions.finding_words.known import with_name
from actions.finding_words.more import is_time, with_more
from actions.finding_words.parts import Parts, parts_of
from actions.finding_words.pronouns import gender_of
from actions.finding_words.request import asks_for
from actions.finding_words.statement import kind_told, tells
from actions.finding_words.wish import Wish
from actions.persons import name_in, relation_in
from actions.turn import Turn
from bot.knowledge.reply import WORDING

_TO_DO = re.compile(r"^to (?!say|tell|let|thank|apologi)\w", re.IGNORECASE)
_OPEN = re.compile(  # sentences that tell of how things are, and may be said to us
    r"^(?:i(?:'?m| am|'?ve| have| feel| just| never| always| don'?t| can'?t|'?d| would| was| hate| think)?|it|it'?s|thats?|that'?s|this|we|he|she|they|hes|shes|theyre|"
    r"everything|nothing|nobody|seems|feels|sounds|looks|not|never|maybe|because|what|how|why|"
    r"(?:my|the|our|an?) \w+(?: \w+)? (?:is|are|was|were|has|keeps|left|died|says|said|told|thinks|thought|wants|wanted|knows|hates|likes|comes|came|broke|starts|ends|needs|arrives|gets|hurts?|aches?|feels?|works?|broken|isn'?t|won'?t|don'?t|doesn'?t|can'?t))\b(?! (?:really )?(?:need|want|would like|could use|miss|love)\b)",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"(?:(?P<no>no+|nope|nah)|yes|yeah|yep|yup|sure|ok|okay)(?: please| thanks)?\b[ ,.!?;-]*(?:but |and )?",
    re.IGNORECASE,
)
SHOWN = "put_shown"  # in the state: what was asked back so far
PUT = "put"  # in the state: what is asked back, by what it fills; `more` is added to what is known, `own` is all of it


def put(state: dict[str, Any], **told: str) -> None:
    """To be asked back; beside what is asked back already."""
    state[PUT] = {**(state.get(PUT) or {}), **told}


def answered(turn: Turn, state: dict[str, Any]) -> bool:
    """Is it a yes or a no to that, perhaps with a remark? Then it is filled in, or dropped; one thing at a time."""
    said, parts = _yes_or_no(turn)
    if not said:
        return False
    asked = dict(state.pop(PUT))
    name = first(asked)
    value = asked.pop(name)
    if asked:
        state[PUT] = asked
    if said == "only_these" and name in ("what", "more"):
        fill(state, "own", value)
    elif said in ("put", "only_these"):
        fill(state, name, value)
        state["note"] = "noted" if name == "more" else ""
    elif name == "more":
        state["note"] = "left_out"
    if parts:
        state["note"] = parts.note or state["note"]
        state.update({"tone": parts.tone} if parts.tone else {})
        state.update({"name": called} if (called := name_in(turn.typed)) else {})
    return True


def _yes_or_no(turn: Turn) -> tuple[str, Parts | None]:
    """ "Yes", "no", or one of them with what is no content ("yes please but correct my English", "no, that's worse")."""
    if said := command(turn.text, "only_these", "put", "not_that", "other", "leave_out"):
        return said, None
    if (act := turn.act(WORDING)) in ("yes", "no"):
        return ("put" if act == "yes" else "not_that"), None
    found = _LEADS.match(turn.text)
    rest = turn.text[found.end() :] if found else ""
    parts = parts_of(rest) if rest else None
    if not found or parts is None or parts.content and not name_in(turn.typed):
        return "", None
    return "not_that" if found["no"] or parts.said == "wrong" else "put", parts


def settled(state: dict[str, Any], before: dict[str, Any]) -> None:
    """What was filled in otherwise is asked no more."""
    waiting = {name: value for name, value in (state.pop(PUT, None) or {}).items() if name not in state}
    if waiting.get("name") and waiting["name"] == (before.get(PUT) or {}).get("name"):
        state["name"] = waiting.pop("name")  # going on is a yes to it
    if waiting:
        state[PUT] = waiting


def to_ask(state: dict[str, Any]) -> str:
    """What is asked back next; what was talked past, with nothing told for the message, is let go and never asked again."""
    asked = dict(state.get(SHOWN) or {})
    for name, value in list((state.get(PUT) or {}).items()):
        if f"{name}: {value}" in asked and asked[f"{name}: {value}"] == _known(state):
            state[PUT] = {one: other for one, other in state[PUT].items() if one != name}
    if not state.get(PUT):
        state.pop(PUT, None)
        return ""
    name = first(state[PUT])
    state[SHOWN] = {**asked, f"{name}: {state[PUT][name]}": _known(state)}
    return name


def _known(state: dict[str, Any]) -> str:
    """What is known of the message; a tone is no word on what it says."""
    return str([state.get(one) for one in ("who", "name", "since", OUT)])


def first(asked: dict[str, str]) -> str:
    """What is asked back before the rest."""
    return next(name for name in ("who", "what", "own", "name", "more") if name in asked)


def fill(state: dict[str, Any], name: str, value: str) -> None:
    """Into the state; what is only to be said is no request."""
    if name == "more":
        add(state, value)
    elif name == "what":
        note_what(state, value)
    elif name == "own":
        state.update(what=value, kind=OWN, tone="bare", more=[], edits=[])
        state.pop("since", None)
    else:
        state.update({name: value, **({"named": False} if name == "who" else {})})


def note_what(state: dict[str, Any], what: str) -> None:
    """What it is about, in the place of what it was about; its edits are gone with it."""
    kind = state.get("kind", ASK)
    if kind == TELL and (asks_for(what) or _TO_DO.match(what)):
        kind = state["kind"] = ASK  # "what do I say to her": "to come over"
    what = _unnamed(what, state)
    if when := state.pop("when", None):
        what = with_more(what, when)
    kind = TELL if kind == OFFER and tells(what) else kind
    kind = ASK if kind == OWN else kind
    state.update(what=what, kind=kind_told(kind, what), edits=[])
    if waiting := {name: value for name, value in (state.pop(PUT, None) or {}).items() if name != "what"}:
        state[PUT] = waiting


def _unnamed(what: str, state: dict[str, Any]) -> str:
    """With a pronoun for whoever reads it: nobody is told about themselves by name."""
    name = str(state.get("name") or "").split(" ")[-1]
    if not name:
        return what
    pronoun = "he" if gender_of(str(state.get("who") or "")) == "he" else "she"
    subject = rf"\b{re.escape(name)}(?='?s\b|(?:'d|'ll)\b| (?:could|can|would|will|might|may|has|is|was|does|did|to)\b)"
    what = re.sub(subject, pronoun, what, flags=re.IGNORECASE)
    return re.sub(rf"\b{re.escape(name)}\b", {"he": "him", "she": "her"}[pronoun], what, flags=re.IGNORECASE)


def add(state: dict[str, Any], more: str) -> None:
    """A further sentence, which stands for itself: "she" in it is the reader, whoever is named before."""
    state["more"] = [*(state.get("more") or ()), more]


def shown(state: dict[str, Any], name: str, value: str) -> str:
    """How what is asked back would stand in the message."""
    if name in ("who", "name"):
        return value
    if name == "own":
        return in_own_words(value)
    if name == "more":
        return cleared(as_more(value, str(state.get("who") or ""), str(state.get("what") or "")), state)
    told: dict[str, Any] = {"kind": state.get("kind", ASK), "who": state.get("who")}
    note_what(told, value)
    return request_of(told) or value


def take_content(state: dict[str, Any], wish: Wish, content: str) -> None:
    """What it is about, as sure as it can be told from the words."""
    if is_time(content):
        state["when"] = content  # it waits for what it is about
        return
    if not content:
        return
    state.update({"who": wish.who} if wish.who and not state.get("who") and wish.what else {})
    if wish.what and wish.kind != ASK and state.get("kind", ASK) == ASK:
        state["kind"] = wish.kind
    what = by_name(state, wish.what if wish.what and (wish.who or wish.kind != ASK) else content)
    waiting = str((state.get(PUT) or {}).get("what") or "")
    if waiting and not _OPEN.match(waiting) and not is_wish(what):
        put(state, what=f"{waiting}. {what}")
    elif _OPEN.match(what) and not is_wish(what) and state.get("kind", ASK) == ASK:
        put(state, what=what)
    else:
        note_what(state, what)


def by_name(state: dict[str, Any], what: str) -> str:
    """With "her" by her name, where that is somebody who was spoken of and not the one who reads it."""
    about = str(state.get("about") or "") or relation_in(str(state.get("what") or ""))
    return with_name(what, str(state.get("who") or ""), about)
