"""What is wanted of the message, where it is known what kind of wish it is: somebody else, a tone, a version, a change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from actions.finding_words.addressee import called, less_called
from actions.finding_words.around import is_question
from actions.finding_words.changes import INSTEAD, UNLED, change, led_more
from actions.finding_words.clauses import WRONG
from actions.finding_words.draft import OWN, draft
from actions.finding_words.edits import is_edit
from actions.finding_words.measures import tone_by_act, version_in
from actions.finding_words.outcome import TUNE, Outcome, Read, wishes
from actions.finding_words.parts import Parts
from actions.finding_words.pointed import as_wishes, judged, points_at
from actions.finding_words.putting import PUT
from actions.finding_words.unread import answered_by_words
from actions.finding_words.versions import ASKED, GOES, WAS, another
from actions.finding_words.whole import whole_in
from actions.finding_words.whom import renamed, told_whom, turns_down
from actions.finding_words.wish import wish_in
from actions.turn import Turn


def whom(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """Whom it is for takes the place of whoever it was for; what it says stays."""
    if again_called := renamed(turn.typed, str(state.get("name") or "")):
        state.update(name=again_called, note="named")
        return False
    who, name = told_whom(turn.typed)
    if state["step"] == "who" and not who or wish_in(turn.typed, meant=turn.text).what:
        return Read.BY_WORDS
    if not (who or name):
        if is_edit(as_wishes(turn.typed)):
            return Read.BY_WORDS
        if state["step"] == TUNE and turns_down(turn.text):
            GOES["change_who"](state, "change_who")
        else:
            state["note"] = "who_again"
        return False
    other = who and who != state.get("who")
    if state.get("kind") == OWN and called(str(state["what"]), state):  # it called the one before
        state["what"] = less_called(str(state["what"]))
    state.update(who=who or state.get("who") or name, named=False)
    state.update({"name": name} if name or other else {}, shown=None, **({"tone": parts.tone} if parts.tone else {}))
    if waiting := {key: value for key, value in (state.pop(PUT, None) or {}).items() if key not in ("who", "name")}:
        state[PUT] = waiting
    return False


def tone(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """How it shall sound; none of it is content."""
    if parts.out:
        return Read.BY_WORDS
    if state["step"] == TUNE and (is_edit(as_wishes(turn.typed)) or points_at(turn.typed, state)):
        return Read.BY_WORDS
    if state["step"] == TUNE and (old := judged(turn.typed, draft(state))):
        state.update({"note": INSTEAD, INSTEAD: old})
        return False
    wished = tone_by_act(turn.text, parts)
    if not wished and state["step"] == TUNE and (version := version_in(turn.text)) in ("shorter", "longer"):
        GOES[version](state, version)
        return False
    if not wished and state["step"] == "how":
        wished, state["note"] = "plain", "nearest"
    elif not wished:
        state["note"] = "which_tone" if state["step"] == TUNE else "tone_later"
        return False
    elif state["step"] == TUNE:
        return _heard_as(change(turn, state, replace(parts, content="", tone=wished, said="")))
    state["tone"] = wished
    state["note"] = state["note"] or (parts.note if parts.note.startswith("steady") else "")
    state["note"] = state["note"] or ("tone_noted" if state["step"] != "how" else "")
    return False


def _heard_as(heard: bool) -> Outcome:
    return False if heard else Read.BY_WORDS


def again(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """The draft is wanted once more, or another one."""
    if state["step"] in ASKED:
        if wished := tone_by_act(turn.text, parts):
            state[ASKED["how"]] = wished
        elif WAS in state:
            GOES["other"](state, "other")
        else:
            state["note"] = "none_yet"
        return False
    version = version_in(turn.text)
    if wished := tone_by_act(turn.text, Parts()) if version == "other" else "":
        state["tone"] = wished  # "directly. no, the one before directly"
    elif version == "both":
        state["note"] = "both"
    elif version == "another" or version == "other" and WAS not in state:
        another(state)
    else:
        GOES[version](state, version)
    return False


def changes(turn: Turn, state: dict[str, Any], parts: Parts) -> Outcome:
    """Something of the draft is to be otherwise. What could not be done is said not to be done, and nothing is added."""
    if state["step"] != TUNE:
        if state["step"] == "what" and (added := led_more(turn.typed)):
            turn.typed = turn.text = added
        elif state["step"] == "what" and not whole_in(turn.typed, answers=True)[0] and not wishes(turn, parts):
            state["note"] = "none_yet"
            return False
        return Read.BY_WORDS
    if is_question(turn.text) and (note := answered_by_words(turn, state)):
        state["note"] = note
        return False
    heard = change(turn, state, replace(parts, said="" if parts.said not in ("emoji", WRONG) else parts.said))
    if not heard or state["note"] == "which_tone":
        state["note"] = "not_done"
    state.pop(UNLED, None)
    return False
