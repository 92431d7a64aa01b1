"""Which command a message is while a message is worded, by the phrases of texts.yml."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import answer, command
from actions.finding_words.around import REMARK, parted_at_marks
from actions.finding_words.draft import draft
from actions.finding_words.more import is_time
from actions.finding_words.reading import wants_back
from actions.finding_words.to_us import is_nod
from actions.finding_words.versions import ASKED, TOWARDS, WAS
from actions.persons import is_name
from actions.turn import Turn
from bot.knowledge.phrases import plain

COMMANDS = (
    "stop",
    "back",
    "skip",
    "again",
    "finish",
    "shorter",
    "longer",
    "smaller",
    "braver",
    "other",
    "explain",
    "more",
    "any",
    "change_who",
    "change_what",
    "change_how",
)


def command_in(turn: Turn, state: dict[str, Any]) -> str | None:
    """The command that a message is; after "shall we go on?" also a yes or no."""
    may_be_name = state["step"] == "who" and is_name(turn.typed)  # "Zack" is not "back"
    names = (
        ("other", *COMMANDS) if state["step"] == "tune" or WAS in state else COMMANDS
    )  # at the draft "the one before" is a draft
    if wants_back(turn.text):
        return "other"
    told = command(turn.typed if may_be_name else turn.text, *names) or _in_a_clause(turn, state)
    asks = len(turn.text.split()) <= REMARK and answer(turn.text, "mean", kind="asks")
    if not told and state["step"] in ASKED and command(turn.text, "go_on", "go_on_writing"):
        told = "go_on"
    if not told and state["step"] == "tune" and command(turn.text, "write"):
        told = "again"  # "back to the text"
    told = "explain" if told == "more" or asks and not told else told
    if not state.pop("paused", None):
        return told
    answered_now = command(turn.text, "go_on_writing", "leaves")
    if answered_now == "go_on_writing":
        state.pop("shown", None)
    return {"go_on_writing": "go_on", "leaves": "stop"}.get(answered_now or "") or told


def _in_a_clause(turn: Turn, state: dict[str, Any]) -> str | None:
    """A command on the draft beside a nod or what is in the draft already ("just a shorter one. for tuesdays")."""
    if state["step"] != "tune":
        return None
    clauses = parted_at_marks(turn.text)
    told = [command(one, *(("other", *TOWARDS) if WAS in state else TOWARDS)) for one in clauses]
    others = [one for one, name in zip(clauses, told, strict=True) if not name and not is_nod(one)]
    text = f" {plain(draft(state))} "
    within = all(is_time(re.sub("^for ", "", one)) and f" {plain(one).removeprefix('for ')} " in text for one in others)
    named = next(filter(None, told), None)
    return named if len(clauses) > 1 and (within or named == "other") else None
