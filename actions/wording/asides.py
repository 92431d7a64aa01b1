"""A question to us while a message is worded: it is answered, and the message waits."""

from __future__ import annotations

import re

from actions.commands import answer
from actions.topic.calls import LINE, answer_call, call_in
from actions.turn import Turn
from actions.wording.draft import draft
from actions.wording.standing import where
from actions.wording.state import State
from bot.knowledge.phrases import plain
from bot.knowledge.wording import said_of_message

ASIDES = ("ask_", "bot_challenge", "request_human", "feedback_negative")  # intents that have a rule of their own
AT_ONCE = ("delete_data", "restart", "bot_challenge", "request_human", "ask_recall")  # whatever else is said
SURE, CLEAR = 0.35, 0.75
HEAVY = 6  # words: fewer disclose nothing
_IS_IN_IT = re.compile(
    r"\b(?:does|do|did|is) (?:it|that|this|you|the (?:draft|message|text|e-?mail)) (?:still |now )?(?:mention|say(?: anything about)?|include|have|contain|name) (?P<what>[^.?!,]+)",
    re.IGNORECASE,
)
_WHETHER = re.compile(r"\b(?:should|shall|do) i (?:tell|say something|ask|bring|talk|let|open up|mention)\b")


def by_rule(turn: Turn, asked: bool) -> bool:
    """Is it one of the questions that the rules answer, by an action or a response of their own?"""
    if turn.intent in AT_ONCE and turn.confidence >= CLEAR:
        return True
    if not asked:
        return False
    return turn.intent.startswith((*ASIDES, "out_of_scope")) and turn.confidence >= SURE or turn.intent in AT_ONCE


def answered(turn: Turn, state: State, asked: str) -> tuple[str, dict[str, str]] | None:
    """The text that answers it, as its key and what goes in; None where the rules may know more."""
    if found := _IS_IN_IT.search(asked):
        return ("already" if where(state, found["what"]) else "not_in_it"), {}
    if (kind := kind_of(turn, state, asked)) and (kind != "whether" or _WHETHER.search(plain(asked))):
        return f"draft.{kind}", {}
    return None


def kind_of(turn: Turn, state: State, words: str) -> str:
    """Which of the known worries and questions about a message it is ("what if she says no" is `no`), or none."""
    kind = said_of_message(words, str(state.get("name") or ""))
    if kind == "breakup" and answer(draft(state), "parting", kind="asks"):
        kind = "parting"  # nothing is said to be right between them
    return kind if f"reach_out.draft.{kind}" in turn.knowledge.texts else ""


def of_calls(turn: Turn) -> str:
    """How a call to a practice goes, as a sentence; "line" where a crisis line was asked of, which is answered at once."""
    call = call_in(turn)
    if call is None:
        return ""
    if any(LINE in one for one in call.says):
        answer_call(turn, call)
        return "line"
    return turn.vary(f"call.{call.id}", call.says)


def heavy(turn: Turn) -> bool:
    """Is something heavy told?"""
    if len(turn.text.split()) < HEAVY:
        return False
    return bool(turn.themes_shown) or turn.intent == "distress" and turn.confidence >= SURE
