"""A message is begun: with what the first words tell, with what was told before, or once more from the start."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import command
from actions.finding_words.addressee import misspelt, person_alone
from actions.finding_words.draft import ASK, OFFER, OUT, TELL
from actions.finding_words.kept import DRAFTS
from actions.finding_words.known import Told, is_lost, told_before, with_name
from actions.finding_words.own import greeted, likened
from actions.finding_words.parts import Parts, clauses_of, parts_of
from actions.finding_words.putting import put, take_content
from actions.finding_words.reading import less_theirs
from actions.finding_words.trimming import trimmed
from actions.finding_words.versions import ASKED
from actions.finding_words.whole import restate, whole_in
from actions.finding_words.wish import Wish, wish_in
from actions.persons import relation_in
from actions.turn import SOMEBODY, Turn

_REFUSES = re.compile(
    r"\b(?:need|want|have|like|try(?:ing)?) to (?:say|tell (?:him|her|them)) no\b|\bsay(?:ing)? no to (?:him|her|them|my)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(  # "how do I say no to the two projects", "… say no to my boss about the overtime"
    r"\bsay(?:ing)? no to (?:(?:my|the) \w+(?: \w+)? about |him about |her about |them about )?(?P<thing>(?:the|these|those|another|an|a|more|extra|any more) (?!one\b)[^,.;?!]+?)(?=[,.;?!]|$| without\b| but\b| because\b| when\b)",
    re.IGNORECASE,
)
OFFERED = "for"  # in the state where a message was only offered: whom for


def begun(turn: Turn) -> dict[str, Any]:
    """What the first message tells already, or those before it: whom ("help me text my sister"), what for, how it shall sound."""
    drafts = (turn.slot("reach_out") or {}).get(DRAFTS)
    return _kept(turn) or at_next(first_told(turn, told_before(turn))) | ({DRAFTS: drafts} if drafts else {})


def first_told(turn: Turn, before: Told) -> dict[str, Any]:
    """The same, where `before` is all that was told before it."""
    about = str(turn.slot("about") or "").replace(SOMEBODY, "")
    about = "" if is_lost(about, [turn.text, *turn.before]) else about
    offered = (turn.slot("reach_out") or {}).get(OFFERED, "")
    parts, wish = parts_of(turn.typed, turn.text), wish_in(turn.typed, about or before.who, turn.text)
    who = wish.who or misspelt(turn) or offered or ("" if turn.text else about)
    state: dict[str, Any] = {"kind": _kind(turn, wish, who, about), "note": "" if parts.said == "wrong" else parts.note}
    about = about or before.who
    told = {"who": who, "what": with_name(wish.what, who, about), "name": wish.name, "tone": wish.tone, "about": about}
    state |= {name: value for name, value in told.items() if value}
    state.update(parts.since)
    leave_out(state, parts)
    if offered and not wish.what and not command(turn.text, "put", "go_on_writing"):
        take_content(state, wish, parts.content)  # "Help me word it?" is answered by what it shall say
    if who and not state.get("what") and not offered and (more := _beside(parts)):
        take_content(state, wish, more)
    words, named = greeted(less_theirs(turn.typed))
    words = words or likened(less_theirs(turn.typed))
    if words:
        state.update({"who": named, "name": named} if named and not state.get("who") else {})
        restate(state, words, exact=True)
    elif refused := _REFUSED.search(turn.text):
        state.update(kind=TELL, what=f"that I have to say no to {refused['thing'].strip()}")
    elif not _answers(state, turn.typed, about) and _REFUSES.search(turn.text) and not state.get("what"):
        state["kind"] = TELL
        put(state, what=turn.knowledge.texts["reach_out.refusal"][0])
    return _with_before(state, before)


_ASKED_ME = re.compile(  # "Tom asked me to split the report, I want to say yes"
    r"\b(?P<who>(?-i:[A-Z][a-z]+)|my (?:\w+ )?\w+|he|she|they)(?:'s| has| have| just| keeps?)* (?:(?:asked|asks|wants|wanted|asking|invited|invites)(?: for)? me (?:to |if i(?: can| could|'?d| would| will)? )|(?:asked|asks|asking) if i(?: can| could|'?d| would| will)? )"
    r"(?P<act>.+?)(?=[,.;!?]|$| and i\b| but i\b| i want\b)",
    re.IGNORECASE,
)
_SAYS_YES = re.compile(r"\b(?:say|saying|text|answer|reply|tell (?:him|her|them)) (?:a )?yes\b|\baccept\b|\bsay (?:i will|i'?ll|i can)\b", re.IGNORECASE)  # fmt: skip
_SAYS_NO = re.compile(r"\b(?:say|saying|text|answer|reply|tell (?:him|her|them)) no\b|\b(?:turn (?:it|this|that|him|her|them) down|decline|refuse)\b", re.IGNORECASE)  # fmt: skip
_ASKS_ANY = re.compile(r"(?:can|could|would|will|is|are|does|do) (?:anyone|anybody|someone|somebody|any of you|you)\b|who (?:can|could|wants|is free)\b", re.IGNORECASE)  # fmt: skip


def _answers(state: dict[str, Any], text: str, about: str) -> bool:
    """Is it an answer to what somebody asked? Then it is put to the writer, with what was asked in it."""
    found = _ASKED_ME.search(text)
    says = "Yes, I can" if _SAYS_YES.search(text) else "I can't" if _SAYS_NO.search(text) else ""
    if found is None or not says:
        return False
    who = found["who"] if found["who"][:1].isupper() else relation_in(found["who"]) or about
    state.update({"who": who} if who and not state.get("who") else {})
    state.update({"name": who} if who[:1].isupper() else {}, kind=TELL)
    state.pop("what", None)
    put(state, what=f"{says} {found['act'].strip()}")
    return True


def _beside(parts: Parts) -> str:
    """What the message shall say, told beside whom it is for ("… my manager. maybe just that I need a few days")."""
    told = [trimmed(one) for one in clauses_of(parts.content)]
    told = [one for one in told if not wish_in(one).who]
    return ". ".join(one for one in told if one.lower().startswith("that ") or _ASKS_ANY.match(one))


def leave_out(state: dict[str, Any], parts: Parts) -> None:
    """What is not to be said is kept out of whatever will be."""
    if parts.out:
        state[OUT] = [*(state.get(OUT) or ()), *parts.out]


def _kept(turn: Turn) -> dict[str, Any]:
    """The message that was begun and broken off, where it is asked for again and no other is told of."""
    state = dict(turn.slot("reach_out") or {})
    if not state.get("step") or not any(state.get(name) for name in ("who", "what")):
        return {}
    wish = wish_in(turn.typed, meant=turn.text)
    other = wish.what or wish.who and wish.who != state.get("who") or command(turn.text, "another")
    state.pop("shown", None)
    for name in ("left", "rest", "check"):
        state.pop(name, None)
    return {} if other else at_next({**state, "note": "kept", "asked": ()})


def _kind(turn: Turn, wish: Wish, who: str, about: str) -> str:
    for_them = turn.slot("about") and who in ("", about)  # somebody else is the one who needs something
    return OFFER if for_them and wish.kind == ASK and not wish.what else wish.kind


def _with_before(state: dict[str, Any], before: Told) -> dict[str, Any]:
    """What was told before is taken where it was for a message, and else asked back ("Is it for your sister?")."""
    if before.sure and state.get("who") in (None, before.who):
        state = {"who": before.who, "name": before.name, "what": before.what} | state
    elif before.who and not state.get("who"):
        put(state, who=before.who)
    if before.what and not state.get("what") and not before.sure:
        put(state, what=before.what)
        state |= {"since": before.since} if before.since else {}
    return state


def at_next(state: dict[str, Any]) -> dict[str, Any]:
    """The state at the first step that is still to be filled."""
    return {**state, "step": next((step for step, fills in ASKED.items() if fills not in state), "tune")}


def begin_anew(turn: Turn, state: dict[str, Any], rest: str) -> None:
    """The message is begun again, for the same one where nobody else is named, with what is told along with that."""
    turn.typed = turn.text = rest
    kept = {name: state[name] for name in ("who", "name", "about") if state.get(name)}  # whom for is no content
    state.clear()
    words, exact = whole_in(rest, answers=True)
    new = {} if words or not rest else first_told(turn, Told())
    same = not new.get("who") or new["who"] == kept.get("who")
    state.update({"kind": OFFER if turn.slot("about") else ASK} | (kept if same else {}) | new)
    if words:
        restate(state, words, exact)
    elif rest and not state.get("what"):
        take_content(state, wish_in(turn.typed, meant=turn.text), _unless_named(turn))
    state.update(at_next(state))
    state["note"] = state.get("note") or "anew"


def _unless_named(turn: Turn) -> str:
    return "" if person_alone(turn) else parts_of(turn.typed, turn.text).content
