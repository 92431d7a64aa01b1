"""Which note to send, to hand over or to show: how strong it is, and for when (docs/crisis-protocol.md)."""

from __future__ import annotations

import re

from bot.policies.protocol.risk import OWN_LIFE, Heard, Risk

PLAIN, SOFT, LATER, HELPER = "note", "note_soft", "note_later", "note_helper"
NOTE_WISHES = {"word", "softer", "plainer", "show_note"}
LATER_ON = re.compile(
    r"\b(?:tomorrow|tmrw|tmr|monday|tuesday|wednesday|thursday|friday|next week|in the morning|(?:at|in|before|after) (?:school|class|work|college|uni|registration|form)"
    r"|(?:form )?tutor|teacher|lesson)\b",
    re.IGNORECASE,
)


def note_for(risk: Risk, heard: Heard, asked: bool = False) -> str | None:
    """The end of the response with the note that fits; None where none was asked for, or the usual one does.

    A softer one only where the writer's own life is meant: a call for help in an emergency is plain. Once a soft one was
    asked for, the next ones are soft, too.
    """
    if heard.helper and risk.person == "third" and (asked or heard.wish in NOTE_WISHES):
        return HELPER
    if not (asked or heard.wish in NOTE_WISHES) or risk.kind not in OWN_LIFE or risk.person != "first":
        return None
    if heard.wish == "plainer":
        return PLAIN
    if heard.wish != "softer" and LATER_ON.search(heard.text) and heard.turn.note != LATER:
        return LATER
    if heard.wish == "softer" or heard.turn.note in (SOFT, LATER):
        return SOFT
    return None
