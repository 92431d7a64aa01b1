"""What is known of a message that is being worded (`who`, `what`, `tone`, `kind`), and what each answer does to it."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk.events import EventType, SlotSet

from actions.commands import answer, command
from actions.draft import ASK, OFFER, TONES
from actions.request import asks_for
from actions.self_check import SURE
from actions.turn import SOMEBODY, Turn
from actions.wish import relation_in, tells, whom, wish_in
from bot.knowledge.phrases import plain

ASKED = {"who": "who", "what": "what", "how": "tone"}  # each step, and what it fills
ASIDE = ("ask_", "bot_challenge", "delete_data", "request_human", "feedback_negative", "restart", "distress")
NAME = 6  # words: "it's for my sister I guess"; a longer answer tells more, and may name others
FEW = 3  # words: as many are a name, a tone or a nod, and no wish
_ADDS = re.compile(
    r"\b(?:(?:can|could) (?:you|it|we) |please |also |i(?:'d like| want| need| would like) (?:it |you )?to )?"
    r"(?:add|mention|include|put in)(?: in)?(?: that)? (?P<more>.+)$",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"^(?:no,? |not (?:like )?that,? |actually,? |hm+,? |wait,? )*"
    r"(?:i(?:'d like| want| wanna| would like| need| meant)(?: it)? (?:to )?(?=say|ask|tell)|(?:can|could) (?:you|it|we) (?=say|ask|tell)|"
    r"(?:rather |instead |please )?(?=say |ask |tell )|(?:make it about|change it to|make it|rather|instead) )(?P<what>.+?)(?: instead)?$",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"^(?:because |but |well |and )?(?:she|he|they)\b", re.IGNORECASE)
_MORE_TOLD = re.compile(
    r"^(?:with|for|to|that|if|about|can|could|i need|i want|i'd like|it'?s (?:for|about)|he|she|they)\b", re.IGNORECASE
)


def begun(turn: Turn) -> dict[str, Any]:
    """What the first message tells already: whom ("help me text my sister"), and what for ("to ask if she can …")."""
    about = str(turn.slot("about") or "").replace(SOMEBODY, "")
    wish = wish_in(turn.text, about or next(filter(None, map(relation_in, turn.before)), ""))
    who = wish.who or ("" if turn.text else about)
    for_them = turn.slot("about") and who in ("", about)  # somebody else is the one who needs something
    kind = OFFER if for_them and wish.kind == ASK and not wish.what else wish.kind
    return _at_next({"kind": kind, **{name: value for name, value in (("who", who), ("what", wish.what)) if value}})


def _at_next(state: dict[str, Any]) -> dict[str, Any]:
    """The state at the first step that is still to be filled."""
    return {**state, "step": next((step for step, fills in ASKED.items() if fills not in state), "tune")}


def is_aside(turn: Turn, step: str) -> bool:
    """A question in between, a plain request: to be answered by the rules."""
    if not turn.text:
        return bool(turn.intent)
    if step == "who" and (whom(turn.text, turn.entity("relationship")) or answer(turn.text, "nobody")):
        return False
    if step == "tune" and (_INSTEAD.match(turn.text) or _ADDS.search(turn.text) or _worries(turn)):
        return False
    confidence = float(((turn.tracker.latest_message or {}).get("intent") or {}).get("confidence") or 0.0)
    asks = turn.text.rstrip().endswith("?") and turn.intent.startswith("ask_")
    return asks or (step != "what" and turn.intent.startswith(ASIDE) and confidence >= SURE)


def _worries(turn: Turn) -> bool:
    return answer(turn.text, "worry", kind="asks") is not None


def after(turn: Turn, state: dict[str, Any], told: str | None) -> list[EventType]:
    """The slots after a command or an answer."""
    step = state["step"]
    state["note"] = "explain" if told == "explain" else ""
    done: bool | None = None
    if told == "stop" or (step == "tune" and (told in ("finish", "skip") or _thanks(turn))):
        done = True
        state["left"] = told == "stop"
    elif told == "back":
        steps = list(ASKED)
        state["step"] = steps[max(0, (steps.index(step) if step in steps else len(steps)) - 1)]
        state.pop(ASKED[state["step"]], None)
    elif told in ("smaller", "braver", "other"):
        _towards(state, told)
    elif told != "explain":
        state = _take(turn, state, skipped=told == "skip")
    return [SlotSet("reach_out", state), SlotSet("reach_out_done", done)]


def _thanks(turn: Turn) -> bool:
    return turn.intent == "thank" and len(turn.text.split()) <= FEW and not _ADDS.search(turn.text)


def _towards(state: dict[str, Any], told: str) -> None:
    """Another tone: smaller, braver, or the one before."""
    before = state.get("tone", "plain")
    if told == "other":
        tone = state.get("was", before)
    else:
        tone = TONES[max(0, min(len(TONES) - 1, TONES.index(before) + (1 if told == "braver" else -1)))]
    known = state["step"] in ("how", "tune")
    note = "tone_noted" if not known else f"at_{tone}" if tone == state.get("tone") else ""
    state.update(step="tune" if known else state["step"], tone=tone, note=note, was=before)


def _take(turn: Turn, state: dict[str, Any], skipped: bool) -> dict[str, Any]:
    take = {"who": _take_who, "what": _take_what, "how": _take_how}.get(state["step"])
    if take is None:
        _change(turn, state)
        return state
    if skipped:
        state[ASKED[state["step"]]] = "plain" if state["step"] == "how" else ""
    else:
        take(turn, state)
    return _at_next(state)


def _take_who(turn: Turn, state: dict[str, Any]) -> None:
    """Whom it is for; what they are to do may come along with it."""
    nobody = answer(turn.text, "nobody")
    wish = wish_in(turn.text)
    short = len(turn.text.split()) <= NAME
    named = "" if nobody else whom(turn.text, turn.entity("relationship")) if short else wish.who
    told = wish.what or (turn.text if asks_for(turn.text) or tells(turn.text) else "")
    if told and not nobody:
        state.setdefault("what", told)
        state["kind"] = "tell" if state.get("kind", ASK) == ASK and tells(told) else state.get("kind", ASK)
    if named or nobody or told or state.get("asked_again"):
        state.update(who=named, note="nobody" if nobody else "")
    elif not command(turn.text, "finish"):
        state.update(asked_again=True, note="who_again")


def _take_what(turn: Turn, state: dict[str, Any]) -> None:
    """What for; a name, a tone or a nod is not it."""
    few = len(turn.text.split()) <= FEW
    if few and (tone := _tone_in(turn)):
        state.update(tone=tone, note="tone_noted")
    elif few and not state.get("who") and plain(turn.text).startswith("my ") and whom(turn.text, None):
        state["who"] = whom(turn.text, None)
    elif state.get("kind") == OFFER and not state.get("their_side") and _OF_THEM.match(turn.text):
        state.update(their_side=True, note="their_side")
    elif not (few and command(turn.text, "finish")):
        _note_what(turn, state)


def _note_what(turn: Turn, state: dict[str, Any]) -> None:
    kind = state.get("kind", ASK)
    state.update(what=turn.text, kind="tell" if kind == ASK and tells(turn.text) else kind)


def _take_how(turn: Turn, state: dict[str, Any]) -> None:
    """How it should sound; more on what it is about is taken in."""
    tone = _tone_in(turn)
    told = len(turn.text.split()) > FEW or tells(turn.text)
    if not tone and told and _MORE_TOLD.match(turn.text):
        _note_what(turn, state)
        state["note"] = "noted"
    else:
        state["tone"] = tone or "plain"


def _tone_in(turn: Turn) -> str:
    told = answer(turn.text, "gently", "directly", "plainly")
    return {"gently": "smaller", "directly": "braver", "plainly": "plain"}.get(told or "", "")


def _change(turn: Turn, state: dict[str, Any]) -> None:
    """The message stands there: another tone, something added, something else instead."""
    said = turn.text.strip()
    if _worries(turn):
        state["note"] = "worry"
    elif (found := _ADDS.search(said)) and plain(found["more"]) not in ("please", "a please", "please to it"):
        state.update(what=f"{state.get('what') or ''}, {found['more']}".lstrip(", "), note="changed")
    elif found := _INSTEAD.match(said):
        kind = "tell" if tells(found["what"]) else ASK
        state.update(what=found["what"], kind=kind, note="changed")
    elif len(said.split()) <= FEW and (tone := _tone_in(turn)):
        state.update(tone=tone, note=f"at_{tone}" if tone == state.get("tone") else "", was=state.get("tone"))
    else:
        state["note"] = "own_words"
