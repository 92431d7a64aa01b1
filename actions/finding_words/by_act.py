"""What kind of turn it is while a message is worded, as understanding told it: only what is sure is decided here.

Words said to us (a worry, something told, a remark) are met, and the draft waits; "leave" and "done" end it; "again" shows
it. Content, changes and whatever is not sure are read by their words, as before.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from typing import Any

from actions.commands import answer, command
from actions.finding_words.addressee import called, less_called, named_in
from actions.finding_words.around import ASIDE, CLEAR, OUT_OF_SCOPE, discloses, is_question, parted_at_marks
from actions.finding_words.changes import INSTEAD, UNLED, change, led_more
from actions.finding_words.clauses import FEAR, WRONG, is_wish
from actions.finding_words.draft import OWN, draft
from actions.finding_words.edits import is_edit
from actions.finding_words.measures import tone_by_act, version_in
from actions.finding_words.parts import Parts
from actions.finding_words.pointed import as_wishes, judged, points_at
from actions.finding_words.putting import PUT
from actions.finding_words.reading import asks_whether
from actions.finding_words.unread import answered_by_words
from actions.finding_words.versions import ASKED, GOES, WAS, another
from actions.finding_words.whom import told_whom, turns_down
from actions.finding_words.wish import wish_in
from actions.turn import Turn
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain
from bot.knowledge.remarks import remark_in
from bot.knowledge.reply import SURE, WORDING
from bot.knowledge.wording import said_of_message, wants_to_write

SURER = 0.9  # confidence from which the talk is closed by a word of thanks before there is a draft
TUNE = "tune"
_DOUBTS = re.compile(
    r"^(?:\w+ )?(?:do|should|shall) i (?:even |really |just )?(?:send|ask|tell|text|say|bother)\b.*(?:\bor not|\bat all|$)"
)
_WHO = re.compile(r"^(?:\w+ ){0,3}?(?:who is|whos|who was) (?:it|this|that|he|she)\b(?: for)?|\bwho is it for\b")
HALF_SURE = 0.3  # where words say the same
UNSURE_END = 0.85  # "I shall leave it for today, thank you" is an end, whichever of the two it is
_NO_WORRIES = (WRONG, "which_tone", "fewer", "better", "difference", "sends", "emoji", "in_language", "english")


class Read(Enum):
    """What became of it beside True and False, the form is done or goes on: the rules answer, or the words are read."""

    ASIDE = "aside"
    BY_WORDS = "by_words"


Outcome = bool | Read


def by_act(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """Changes the state by what the turn does; BY_WORDS where that is not sure, or is told by its words."""
    if _told_by_words(turn, state):
        return Read.BY_WORDS
    act = turn.act(WORDING) or _ends_anyhow(turn, state) or _to_us_anyhow(turn, state)
    if not act and turn.likely(WORDING, "again") >= HALF_SURE and version_in(turn.text) == "other":
        act = "again"  # "I prefer the first"
    reader = READERS.get(act)
    return reader(turn, state, parts) if reader else Read.BY_WORDS


def _told_by_words(turn: Turn, state: dict[str, Any]) -> bool:
    """Is it one of the choices that are shown, or an answer that its words tell ("there's nobody really")?"""
    texts = knowledge().texts
    titles = (plain(one) for key in texts if key.startswith("reach_out.choices.") for one in texts[key])
    return plain(turn.text) in titles or state["step"] == "who" and answer(turn.text, "nobody") is not None


def _ends_anyhow(turn: Turn, state: dict[str, Any]) -> str:
    """ "leave" or "done" where only the two together are sure; at the draft "yes" is as good as "done"."""
    likely = {one: turn.likely(WORDING, one) for one in ("leave", "done", *(["yes"] if state["step"] == TUNE else []))}
    return max(likely, key=lambda one: likely[one]) if sum(likely.values()) >= UNSURE_END else ""


def _to_us_anyhow(turn: Turn, state: dict[str, Any]) -> str:
    """Said to us at the draft, of which of these kinds ever: it is heard, and stays out."""
    ours = turn.likely(WORDING, "told", "worry", "remark", "done", "other")
    return "told" if state["step"] == TUNE and ours >= SURE and not is_question(turn.text) else ""


def _leave(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    if wants_to_write(turn.text):  # "no, I said no to her. I want to text her"
        return Read.BY_WORDS
    if _DOUBTS.search(plain(turn.text)):
        return _worry(turn, state, parts)
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
    if state["step"] != TUNE and not (turn.likely(WORDING, "done") >= SURER and answer(turn.text, *SENT, kind="asks")):
        return Read.BY_WORDS
    state.update(left=False, rest=" ".join(asked))
    return True


def _whom(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """Whom it is for takes the place of whoever it was for; what it says stays."""
    who, name = told_whom(turn.typed)
    if state["step"] == "who" and not who or wish_in(turn.typed, meant=turn.text).what:
        return Read.BY_WORDS
    if not (who or name):
        if state["step"] != TUNE or not turns_down(turn.text):
            return Read.BY_WORDS
        GOES["change_who"](state, "change_who")
        return False
    other = who and who != state.get("who")
    if state.get("kind") == OWN and called(str(state["what"]), state):  # it called the one before
        state["what"] = less_called(str(state["what"]))
    state.update(who=who or state.get("who") or name, named=False)
    state.update({"name": name} if name or other else {}, shown=None, **({"tone": parts.tone} if parts.tone else {}))
    if waiting := {key: value for key, value in (state.pop(PUT, None) or {}).items() if key not in ("who", "name")}:
        state[PUT] = waiting
    return False


def _tone(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """How it shall sound; none of it is content."""
    if state["step"] == TUNE and (is_edit(as_wishes(turn.typed)) or points_at(turn.typed, state)):
        return Read.BY_WORDS
    if state["step"] == TUNE and (old := judged(turn.typed, draft(state))):
        state.update({"note": INSTEAD, INSTEAD: old})
        return False
    tone = tone_by_act(turn.text, parts)
    if not tone and state["step"] == TUNE and (version := version_in(turn.text)) in ("shorter", "longer"):
        GOES[version](state, version)
        return False
    if not tone and state["step"] == "how":
        tone, state["note"] = "plain", "nearest"
    elif not tone:
        state["note"] = "which_tone" if state["step"] == TUNE else "tone_later"
        return False
    elif state["step"] == TUNE:
        return _heard_as(change(turn, state, replace(parts, content="", tone=tone, said="")))
    state["tone"] = tone
    state["note"] = state["note"] or (parts.note if parts.note.startswith("steady") else "")
    state["note"] = state["note"] or ("tone_noted" if state["step"] != "how" else "")
    return False


def _heard_as(heard: bool) -> Outcome:
    return False if heard else Read.BY_WORDS


def _worry(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """One general sentence for it; nothing of it goes in."""
    if _wishes(turn, parts):
        return Read.BY_WORDS
    kinds = (one for one in (parts.said, said_of_message(turn.text)) if one and one not in _NO_WORRIES)
    kind = next((one for one in kinds if f"reach_out.draft.{one}" in knowledge().texts), "")
    if not kind:
        kind = "whether" if asks_whether(turn.text) else FEAR
    state["note"] = f"draft.{kind}"
    return False


def _told(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """It is heard; whether it belongs in the message is theirs to say."""
    step = state["step"]
    if _wishes(turn, parts) or step == "who" and named_in(turn) or step == "what" and state.get("heard") == step:
        return Read.BY_WORDS
    if discloses(turn, parts):
        state.update(note="met", paused=True)
        return False
    state.update(note="told", heard=step, **parts.since)
    return False


def _remark(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
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


def _ask_us(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """We are to find the words: there is a first go at them as soon as it can be."""
    step = state["step"]
    if turn.intent == OUT_OF_SCOPE and turn.confidence >= CLEAR:  # "how do I make a carbonara for one"
        return Read.BY_WORDS
    if step == "who" and (named_in(turn) or _wishes(turn, parts)) or step == "what" and _wishes(turn, parts):
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


def _again(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """The draft is wanted once more, or another one."""
    if state["step"] in ASKED:
        if tone := tone_by_act(turn.text, parts):
            state[ASKED["how"]] = tone
        elif WAS in state:
            GOES["other"](state, "other")
        else:
            state["note"] = "none_yet"
        return False
    version = version_in(turn.text)
    if tone := tone_by_act(turn.text, Parts()) if version == "other" else "":
        state["tone"] = tone  # "directly. no, the one before directly"
    elif version == "both":
        state["note"] = "both"
    elif version == "another" or version == "other" and WAS not in state:
        another(state)
    else:
        GOES[version](state, version)
    return False


def _change(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """Something of the draft is to be otherwise. What could not be done is said not to be done, and nothing is added."""
    if state["step"] != TUNE:
        if state["step"] == "what" and (added := led_more(turn.typed)):
            turn.typed = turn.text = added
        return Read.BY_WORDS
    if is_question(turn.text) and (note := answered_by_words(turn, state)):
        state["note"] = note
        return False
    heard = change(turn, state, replace(parts, said="" if parts.said not in ("emoji", WRONG) else parts.said))
    if not heard or state["note"] == "which_tone":
        state["note"] = "not_done"
    state.pop(UNLED, None)
    return False


def _other(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """A question on something else is answered by the rest of the bot."""
    if (parts.said or said_of_message(turn.text)) in ("medicine", "sends"):
        return Read.BY_WORDS
    known = turn.intent.startswith(ASIDE) or turn.intent in turn.knowledge.topics or turn.intent == OUT_OF_SCOPE
    return Read.ASIDE if known else Read.BY_WORDS


def _yes(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    if state["step"] != TUNE or PUT in state or UNLED in state or parts.tone or command(turn.text, "nod"):
        return Read.BY_WORDS
    state.update(left=False, rest="")
    return True


def _no(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    if state["step"] != TUNE or PUT in state or parts.tone or parts.said or is_edit(as_wishes(turn.typed)):
        return Read.BY_WORDS
    state["note"] = "draft.wrong"
    return False


def _wishes(turn: Turn, parts: Parts) -> bool:
    """Does it also say what somebody is to be asked or told?"""
    return bool(wish_in(turn.typed, meant=turn.text).what or parts.content and is_wish(parts.content))


SENT = ("sending", "step.sent", "step.answered")
READERS: dict[str, Callable[[Turn, dict[str, Any], Parts], Outcome]] = {
    "leave": _leave,
    "done": _done,
    "whom": _whom,
    "tone": _tone,
    "worry": _worry,
    "told": _told,
    "remark": _remark,
    "ask_us": _ask_us,
    "again": _again,
    "change": _change,
    "other": _other,
    "yes": _yes,
    "no": _no,
}
