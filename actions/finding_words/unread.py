"""What is no answer to the step of the form: a question that its words answer, or what could not be read."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import command
from actions.finding_words.around import asks_in_words, is_question
from actions.finding_words.changes import UNLED
from actions.finding_words.draft import draft, place_of, request_of
from actions.finding_words.parts import Parts
from actions.finding_words.putting import put
from actions.finding_words.to_us import asks_us
from actions.finding_words.wording_answers import FEW
from actions.topic.calls import LINE, call_in
from actions.turn import Turn
from bot.knowledge.phrases import plain
from bot.knowledge.reply import WORDING

_IS_IN_IT = re.compile(
    r"\b(?:does|do|did|is) (?:it|that|this|you|the (?:draft|message|text|e-?mail)) (?:still |now )?(?:mention|say(?: anything about)?|include|have|contain|name|put in|put|leave in) (?:the (?:bit|part) about )?(?P<what>[^.?!,]+)",
    re.IGNORECASE,
)
MAY_BE = 0.15  # how likely words are for the message, so that it is asked whether they are
CALL, OF_LINES = "call", "of_lines"  # notes: how a call to a practice goes; what is asked about crisis lines
_WORDING = re.compile(
    r"\b(?:was|is) me answering\b|\b(?:its|thats|it is|that is|that was|it was|this is) (?:the |my )(?:wording|words|text|answer|message|email)\b"
)


def answered_by_words(turn: Turn, state: dict[str, Any]) -> str:
    """A question whose answer is told by its words: what stands in the draft, how a call to a practice goes; or nothing."""
    if found := _IS_IN_IT.search(turn.text):
        text = draft(state) if state["step"] == "tune" else request_of(state)
        within = place_of(text, found["what"]) or place_of(text, re.sub(r"^(?:the|my|that|a) ", "", found["what"]))
        return "already" if within else "not_in_it"
    call = call_in(turn)
    if call and any(LINE in one for one in call.says):
        state["paused"] = True
        return OF_LINES
    return CALL if call else ""


def _meant_before(turn: Turn) -> str:
    """What was written just before, where it is said now that it was the wording ("that was me answering you")."""
    said = str(next(turn.messages_before, {}).get("text") or "") if _WORDING.search(plain(turn.text)) else ""
    return said if len(said.split()) > FEW and not said.startswith("/") and not asks_in_words(said) else ""


def unread(turn: Turn, state: dict[str, Any], parts: Parts) -> None:
    """Nothing was read. It is asked once more; then it stays open whom it is for, and the tone is plain."""
    step = state["step"]
    if asks_us(turn.text):
        state.update(note="asked_us", paused=True)
    elif is_question(turn.text):
        state["note"] = "question"
    elif said := _meant_before(turn):
        if step == "what":
            put(state, own=said)
        elif step == "tune":
            state.update({UNLED: said, "note": UNLED})
    elif command(turn.text, "murmur", "nod", "not_that"):
        state["note"] = ""
    elif parts.theirs:
        state["note"] = "their_side"
    elif parts.us:
        state["note"] = ""
    elif step == "tune":
        for_it = not turn.acts_read or turn.likely(WORDING, "content", "change") >= MAY_BE
        if not for_it:
            state.pop(UNLED, None)
        state["note"] = UNLED if UNLED in state else "own_words"
    elif state.get("asked_again") == step:
        state.update({"who": {"who": ""}, "how": {"tone": "plain"}}.get(step, {}))
    elif not command(turn.text, "finish", "go_on_writing"):
        state.update(asked_again=step, note="who_again" if step == "who" else "")
