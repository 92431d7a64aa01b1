"""Words that are said to us while a message is worded: a worry, something told, a remark, a call for help, another question."""

from __future__ import annotations

import re
from typing import Any

from actions.finding_words.addressee import named_in
from actions.finding_words.around import ASIDE, CLEAR, OUT_OF_SCOPE, discloses
from actions.finding_words.clauses import FEAR, WRONG
from actions.finding_words.outcome import TUNE, Outcome, Read, wishes
from actions.finding_words.parts import Parts
from actions.finding_words.putting import PUT
from actions.finding_words.reading import asks_whether
from actions.finding_words.versions import GOES, WAS
from actions.turn import Turn
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain
from bot.knowledge.remarks import remark_in
from bot.knowledge.reply import WORDING
from bot.knowledge.wording import said_of_message

_WHO = re.compile(r"^(?:\w+ ){0,3}?(?:who is|whos|who was) (?:it|this|that|he|she)\b(?: for)?|\bwho is it for\b")
_WITH_THEM = re.compile(  # "could you help me with Dan?" names nothing that Dan is asked for
    r"\bhelp(?: me)? (?:out )?(?:with|about) (?:him|her|them|it|this|that|my \w+|\w+)(?: (?:then|please|now))?\W*$",
    re.IGNORECASE,
)
SURER = 0.9  # confidence from which nothing of it is taken for a wish, though it names one
_NO_WORRIES = (WRONG, "which_tone", "fewer", "better", "difference", "sends", "emoji", "in_language", "english")


def worry(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """One general sentence for it; nothing of it goes in."""
    if wishes(turn, parts) and (state["step"] == "who" or turn.likely(WORDING, "worry") < SURER):
        return Read.BY_WORDS
    kinds = (one for one in (parts.said, said_of_message(turn.text)) if one and one not in _NO_WORRIES)
    kind = next((one for one in kinds if f"reach_out.draft.{one}" in knowledge().texts), "")
    if not kind:
        kind = "whether" if asks_whether(turn.text) else FEAR
    state["note"] = f"draft.{kind}"
    return False


def told(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """It is heard; whether it belongs in the message is theirs to say."""
    step = state["step"]
    if wishes(turn, parts) or step == "who" and named_in(turn) or step == "what" and state.get("heard") == step:
        return Read.BY_WORDS
    if discloses(turn, parts):
        state.update(note="met", paused=True)
        return False
    state.update(note="told", heard=step, **parts.since)
    return False


def remark(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """Said to us, of us or of the talk; what was taken for the message though it wasn't comes out again."""
    clear = turn.intent in ("feedback_negative", "bot_challenge") and turn.confidence >= CLEAR
    if parts.said == WRONG or clear and (remark_in(turn.text) or turn.intent == "bot_challenge"):
        return Read.BY_WORDS
    state.pop(PUT, None)
    state["note"] = "is_for" if state.get("who") and _WHO.search(plain(turn.text)) else "for_us"
    if state["step"] == TUNE and state.get("grew") and WAS in state:
        GOES["other"](state, "other")
        state["note"] = "for_us.out"
    return False


def ask_us(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """We are to find the words: there is a first go at them as soon as it can be."""
    step = state["step"]
    if turn.intent == OUT_OF_SCOPE and turn.confidence >= CLEAR:  # "how do I make a carbonara for one"
        return Read.BY_WORDS
    asks = wishes(turn, parts) and _WITH_THEM.search(turn.text) is None
    if step == "who" and (named_in(turn) or asks) or step == "what" and asks:
        return Read.BY_WORDS
    if step == "how":
        state["tone"] = "plain"
    elif (
        step == TUNE
        and (kind := parts.said or said_of_message(turn.text))
        and f"reach_out.draft.{kind}" in knowledge().texts
    ):
        state["note"] = f"draft.{kind}"  # "can you put it in Spanish"
    elif step == "what" and state.get("helped"):
        state["what"] = ""
    else:
        state.update(note="ours.draft" if step == TUNE else "ours", helped=True)
    return False


def other(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """A question on something else is answered by the rest of the bot."""
    if (parts.said or said_of_message(turn.text)) in ("medicine", "sends"):
        return Read.BY_WORDS
    known = turn.intent.startswith(ASIDE) or turn.intent in turn.knowledge.topics or turn.intent == OUT_OF_SCOPE
    return Read.ASIDE if known else Read.BY_WORDS
