"""What kind of turn it is while a message is worded, as understanding told it: only what is sure is decided here.

Words said to us (a worry, something told, a remark) are met, and the draft waits; "leave" and "done" end it; "again" shows
it. Content, changes and whatever is not sure are read by their words, as before.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from actions.commands import answer, command
from actions.finding_words.around import CLEAR, is_question, parted_at_marks
from actions.finding_words.changes import UNLED, leads
from actions.finding_words.edits import is_edit
from actions.finding_words.measures import version_in
from actions.finding_words.met import ask_us, other, remark, told, worry
from actions.finding_words.outcome import TUNE, Outcome, Read
from actions.finding_words.parts import Parts
from actions.finding_words.pointed import as_wishes
from actions.finding_words.putting import PUT
from actions.finding_words.wanted import again, changes, tone, whom
from actions.persons import name_in
from actions.turn import Turn
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain
from bot.knowledge.reply import SURE, WORDING
from bot.knowledge.wording import wants_to_write

SURER = 0.9  # confidence from which the talk is closed by a word of thanks before there is a draft
FEW = 2  # words
_DOUBTS = re.compile(
    r"^(?:\w+ )?(?:do|should|shall) i (?:even |really |just )?(?:send|ask|tell|text|say|bother)\b.*(?:\bor not|\bat all|$)"
)
_MEANT = re.compile(r"(?:(?:no|wait|oh|sorry)[, ]+)*i mean(?:t|\b)", re.IGNORECASE)  # a correction, and no leaving
HALF_SURE = 0.3  # where words say the same
TO_US = ("told", "worry", "remark", "tone")
UNSURE_END = 0.85  # "I shall leave it for today, thank you" is an end, whichever of the two it is


def by_act(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """Changes the state by what the turn does; BY_WORDS where that is not sure, or is told by its words."""
    if _told_by_words(turn, state):
        return Read.BY_WORDS
    act = turn.act(WORDING) or _ends_anyhow(turn, state) or _to_us_anyhow(turn, state)
    if not act and turn.likely(WORDING, "again") >= HALF_SURE and version_in(turn.text) == "other":
        act = "again"  # "I prefer the first"
    if (
        act in ("leave", "done")
        and turn.intent == "distress"
        and turn.confidence >= CLEAR
        and turn.likely(WORDING, act) < SURER
    ):
        act = "told"  # "it's lovely. I'm crying a bit"
    reader = READERS.get(act)
    return reader(turn, state, parts) if reader else Read.BY_WORDS


def _told_by_words(turn: Turn, state: dict[str, Any]) -> bool:
    """Is it one of the choices that are shown, or an answer that its words tell ("there's nobody really")?"""
    texts = knowledge().texts
    titles = (plain(one) for key in texts if key.startswith("reach_out.choices.") for one in texts[key])
    if name_in(turn.typed) and turn.act(WORDING) != "whom":
        return True  # "he's called Olu"
    return plain(turn.text) in titles or state["step"] == "who" and answer(turn.text, "nobody") is not None


def _ends_anyhow(turn: Turn, state: dict[str, Any]) -> str:
    """ "leave" or "done" where only the two together are sure; at the draft "yes" is as good as "done"."""
    likely = {one: turn.likely(WORDING, one) for one in ("leave", "done", *(["yes"] if state["step"] == TUNE else []))}
    return max(likely, key=lambda one: likely[one]) if sum(likely.values()) >= UNSURE_END else ""


def _to_us_anyhow(turn: Turn, state: dict[str, Any]) -> str:
    """Said to us, of which of these kinds ever: the likeliest of them; it stays out."""
    if state["step"] == "who":
        return ""
    likely = {one: turn.likely(WORDING, one) for one in TO_US}
    heard = sum(likely.values()) >= SURE
    at_the_draft = state["step"] == TUNE and not is_question(turn.text)
    ended = at_the_draft and sum(likely.values()) + turn.likely(WORDING, "done", "other") >= SURE
    return max(likely, key=lambda one: likely[one]) if heard else "told" if ended else ""


def _leave(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    if leads(turn.typed) or _MEANT.match(turn.text):
        return Read.BY_WORDS
    if wants_to_write(turn.text):  # "no, I said no to her. I want to text her"
        return Read.BY_WORDS
    if _DOUBTS.search(plain(turn.text)):
        return worry(turn, state, parts)
    asks = "?" in turn.text or turn.intent.startswith("ask_")  # "who needs it" does not
    asked = " ".join(one for one in parted_at_marks(turn.text) if asks and is_question(one))
    state.update(left=True, rest=asked, quiet=not asked)
    return True


def _done(turn: Turn, state: dict[str, Any], _: Parts) -> Outcome:
    """It is sent, or good as it is; a question beside it is answered on leaving."""
    clauses = parted_at_marks(turn.text)
    asked = [one for one in clauses if is_question(one)]
    if asked and len(asked) == len(clauses):
        return Read.BY_WORDS  # "sounds good?"
    if state["step"] != TUNE and not answer(turn.text, *SENT, kind="asks"):
        if turn.likely(WORDING, "done") < SURER or len(turn.text.split()) <= FEW:
            return Read.BY_WORDS
        state.update(left=True, rest="", quiet=True)  # "thank you, my dear. I shall sleep on it"
        return True
    state.update(left=False, rest=" ".join(asked))
    return True


def _yes(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    if state["step"] != TUNE or PUT in state or UNLED in state or parts.tone or command(turn.text, "nod"):
        return Read.BY_WORDS
    state.update(left=False, rest="")
    return True


def _no(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    if state["step"] != TUNE or PUT in state or parts.tone or parts.said or is_edit(as_wishes(turn.typed)):
        return Read.BY_WORDS
    if leads(turn.typed):
        return Read.BY_WORDS
    state["note"] = "draft.wrong"
    return False


SENT = ("sending", "step.sent", "step.answered")
READERS: dict[str, Callable[[Turn, dict[str, Any], Parts], Outcome]] = {
    "leave": _leave,
    "done": _done,
    "whom": whom,
    "tone": tone,
    "worry": worry,
    "told": told,
    "remark": remark,
    "ask_us": ask_us,
    "again": again,
    "change": changes,
    "other": other,
    "yes": _yes,
    "no": _no,
}
