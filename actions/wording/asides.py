"""A question to us while a message is worded: it is answered, and the message waits."""

from __future__ import annotations

import re
from collections.abc import Mapping

from actions.commands import answer
from actions.topic.calls import LINE, answer_call, call_in
from actions.turn import Turn
from actions.wording.draft import draft
from actions.wording.standing import where
from actions.wording.state import State
from bot.knowledge.phrases import plain
from bot.knowledge.reply import WORDING
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


def question(turn: Turn, state: State, asked: str, told: bool, unknown: Mapping[str, str]) -> bool | None:
    """Answer it by its words, by how a call goes, or own that there is no good answer (`unknown`: a text by what the reply does).

    None where the rules are to answer, unless something was `told` as well; False where nothing more is to be said; else True.
    """
    if found := answered(turn, state, asked):
        state["said"].append([found[0], found[1]])
    elif call := of_calls(turn):
        if call == "line":
            state["only"] = "go_on"
            return False
        state["said"].append(["", {"text": call}])
    elif by_rule(turn, True):
        if not told:
            return None
        state["topic"] = turn.intent
    else:
        state["said"].append([unknown.get(turn.act(WORDING), "question"), {}])
    return True


def heavy(turn: Turn) -> bool:
    """Is something heavy told?"""
    if len(turn.text.split()) < HEAVY:
        return False
    return bool(turn.themes_shown) or turn.intent == "distress" and turn.confidence >= SURE
