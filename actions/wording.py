"""What is known of a message that is being worded (`who`, `what`, `tone`, `kind`, `name`), and what each answer does to it."""

from __future__ import annotations

import re
from typing import Any

from actions.around import ends, is_aside, leaves, remark
from actions.changes import change
from actions.commands import answer, command
from actions.draft import ASK, OFFER, SCALE
from actions.parts import TONE, TONES, first_clause, parts_of
from actions.persons import is_name, person_in, relation_in, whom
from actions.request import asks_for
from actions.turn import SOMEBODY, Turn
from actions.wish import Wish, tells, wish_in
from bot.knowledge.phrases import plain
from bot.knowledge.remarks import wordless

COMMANDS = ("stop", "back", "skip", "again", "finish", "smaller", "braver", "other", "explain")
OFFERED = "for"  # in the state where a message was only offered: whom for
ASKED = {"who": "who", "what": "what", "how": "tone"}  # each step, and what it fills
NAME = 6  # words: "it's for my sister I guess"; a longer answer tells more, and may name others
FEW = 3  # words: as many are a name, a tone or a nod, and no wish
_OF_THEM = re.compile(
    r"^(?:because |but |well |and )?(?:she|he|they)\b(?! (?:can|could|should|needs?|has) )", re.IGNORECASE
)
_MORE_TOLD = re.compile(
    r"^(?:with|for|to|that|if|about|can|could|i need|i want|i'd like|it'?s (?:for|about)|he|she|they)\b", re.IGNORECASE
)


def begun(turn: Turn) -> dict[str, Any]:
    """What the first message tells already: whom ("help me text my sister"), what for, how it shall sound."""
    about = str(turn.slot("about") or "").replace(SOMEBODY, "")
    offered = (turn.slot("reach_out") or {}).get(OFFERED, "")
    wish = wish_in(turn.typed, about or next(filter(None, map(relation_in, turn.before)), ""), turn.text)
    who = wish.who or _misspelt(turn) or offered or ("" if turn.text else about)
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
    elif not _TAKES[step](turn, state):
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


def _take_who(turn: Turn, state: dict[str, Any]) -> bool:
    """Whom it is for; what they are to do may come along with it."""
    nobody = answer(turn.text, "nobody")
    wish, content = wish_in(turn.typed, meant=turn.text), parts_of(turn.typed, turn.text).content
    short = len(turn.text.split()) <= NAME
    named = _person(turn) or _misspelt(turn)
    named = named or (whom(turn.typed, turn.entity("relationship")) if short else "") or wish.who
    if not named and is_name(turn.typed):
        named = turn.typed.strip(" .!").title()
    first, rest = first_clause(content)
    more = rest if person_in(first) and _MORE_TOLD.match(rest) else ""  # "my sister, with the kids on Saturday"
    told = wish.what or (content if asks_for(content) or tells(content) else more)
    named = named or (person_in(first) if more else "")
    _along(state, wish, named="" if nobody else named)
    if told and not nobody and "what" not in state:
        _note_what(state, told)
    if named or nobody or told:
        state.update(who="" if nobody and not _person(turn) else named, note="nobody" if nobody else "")
    return bool(named or nobody or told or wish.tone)


def _person(turn: Turn) -> str:
    """The one whom a message names and nothing else; with its slips put right only where that can't be told as typed."""
    return person_in(turn.typed) or person_in(turn.text)


def _misspelt(turn: Turn) -> str:
    """A relation ("my sistr") in a message with slips; names are as they were typed."""
    return relation_in(turn.text) if turn.text != turn.typed else ""


def _along(state: dict[str, Any], wish: Wish, named: str = "") -> None:
    """A tone and a name that come along with an answer."""
    if wish.tone:
        state["tone"] = wish.tone
    name = wish.name or (named if named[:1].isupper() else "")
    if name:
        state["name"] = name


def _take_what(turn: Turn, state: dict[str, Any]) -> bool:
    """What for; a name, a tone, a fear, a word to us or a nod is not it."""
    parts, wish, person = parts_of(turn.typed, turn.text), wish_in(turn.typed, meant=turn.text), _person(turn)
    if turn.text.rstrip().endswith("?") and turn.intent.startswith("ask_") and not asks_for(turn.text):
        return False
    few = len(turn.text.split()) <= FEW
    if few and not person and not state.get("who") and plain(turn.text).startswith("my "):
        person = _misspelt(turn) or whom(turn.typed, None)
    if person:
        state.update(who=person, name=wish.name, named=False)
    elif state.get("kind") == OFFER and not state.get("their_side") and _OF_THEM.match(turn.text):
        state.update(their_side=True, note="their_side")
    elif parts.content and not (few and command(turn.text, "finish")):
        state.update({"who": wish.who} if wish.who and not state.get("who") and wish.what else {})
        if wish.what and wish.kind != ASK and state.get("kind", ASK) == ASK:
            state["kind"] = wish.kind
        _note_what(state, wish.what if wish.what and (wish.who or wish.kind != ASK) else parts.content)
    elif parts.tone or parts.fear:
        state["note"] = "fear" if parts.fear else "tone_noted"
    _along(state, wish)
    return True


def _note_what(state: dict[str, Any], what: str) -> None:
    kind = state.get("kind", ASK)
    state.update(what=what, kind="tell" if kind == ASK and tells(what) else kind)


def _take_how(turn: Turn, state: dict[str, Any]) -> bool:
    """How it should sound; more on what it is about, or another person, is taken in."""
    parts, person = parts_of(turn.typed, turn.text), _person(turn)
    few = len(turn.text.split()) <= NAME
    tone = parts.tone or (answer(turn.text, *TONES, kind=TONE) if few else "") or ""
    told = len(turn.text.split()) > FEW or tells(turn.text)
    if person:
        state.update(who=person, name="", named=False)
    elif not tone and parts.content and (not state.get("what") or told and _MORE_TOLD.match(parts.content)):
        _note_what(state, parts.content)
        state["note"] = "noted"
    elif tone:
        state["tone"] = tone
    elif parts.fear:
        state["note"] = "fear"
    else:
        return False
    return True


_TAKES = {"who": _take_who, "what": _take_what, "how": _take_how}
