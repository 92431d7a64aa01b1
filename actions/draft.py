"""The message to copy, in three tones: what is wanted or to be said, set in a frame of texts.yml."""

from __future__ import annotations

from actions.commands import answer
from actions.request import as_request, as_statement
from bot.knowledge import knowledge

TONES = ("smaller", "plain", "braver")
ASK, TELL, OFFER = "ask", "tell", "offer"  # beside these thanks and an apology


def draft(state: dict[str, str | None]) -> str:
    """The message in the chosen tone, as text to copy: to a doctor in other words than to a friend."""
    kind, what = state.get("kind") or ASK, state.get("what") or ""
    request = as_request(what) if kind == ASK else as_statement(kind, what)
    key = f"reach_out.message.{state.get('tone') or 'plain'}{_frame(kind, state.get('who') or '')}"
    return knowledge().texts[key if request else f"{key}.open"][0].replace("{request}", request)


def _frame(kind: str, who: str) -> str:
    if kind in (ASK, TELL) and answer(who, "doctor"):
        return ".doctor"
    if kind == ASK:
        return ""
    return ".offer" if kind == OFFER else ".say"
