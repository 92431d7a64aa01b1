"""How a message comes to be worded, step by step: what is known of it (`who`, `what`, `tone`, `kind`, `name`), and what is next."""

from __future__ import annotations

import re
from typing import Any

from actions.commands import answer, command
from actions.finding_words.addressee import called, named_in, person_alone
from actions.finding_words.around import (
    CLEAR,
    anew,
    discloses,
    finished,
    is_aside,
    is_question,
    left,
)
from actions.finding_words.beginning import at_next, begin_anew, leave_out
from actions.finding_words.by_act import by_act
from actions.finding_words.changes import INSTEAD, WANTED, change, chosen
from actions.finding_words.draft import DROP, OWN, draft
from actions.finding_words.edits import is_edit
from actions.finding_words.outcome import Read
from actions.finding_words.parts import Parts, first_clause, parts_of
from actions.finding_words.pointed import as_wishes, less_told
from actions.finding_words.putting import PUT, answered, fill, put, settled
from actions.finding_words.sentence import is_thing
from actions.finding_words.told import command_in
from actions.finding_words.unread import answered_by_words, unread
from actions.finding_words.versions import ASKED, GOES, OF_DRAFT, REOPENS, WAS
from actions.finding_words.whole import restate, whole_in
from actions.finding_words.wording_answers import FEW, TAKES
from actions.turn import Turn
from bot.knowledge.phrases import plain
from bot.knowledge.remarks import wordless
from bot.knowledge.reply import WORDING

YOU_MISSED = re.compile(
    r"^(?:(?:no|hm+|but|hey|sorry|and|oh|ok)[, ]+)*you (?:missed|forgot|left out|lost|didn'?t (?:say|mention|put|include)|never (?:said|mentioned))(?: to (?:say|mention|add|put))?(?: out)?(?: (?:the (?:bit|part|thing) (?:about|where)))? (?:that )?(?P<more>(?:i|we|he|she|they|it|my|the|thank|sorry)\b.{4,})$",
    re.IGNORECASE,
)
PASSES = (
    "leave",
    "whom",
    "worry",
    "remark",
    "other",
    "ask_us",
    "again",
    "no",
)  # no answer to an open question on the words
NEVER_GIVEN = (
    "done",
    "leave",
    "remark",
    "ask_us",
)  # these hold no wording, though they may read like sentences to somebody
CHECK = "ask_self_check"
_NAMES_IT = re.compile(
    r"\b(?:check|checking|selfcheck|quiz|test|questions|questionnaire|signs)\b"
)  # "would you send this" does not


def after(turn: Turn, state: dict[str, Any]) -> bool | None:
    """Changes the state by a command or an answer; True where the form is done, None where it was neither of them."""
    if not turn.text and turn.intent == CHECK:
        state.update(left=True, check=True)
        return True
    if not turn.text:  # a button of ours from before
        return None if turn.intent else False
    before, step = {name: state[name] for name in OF_DRAFT if name in state}, state["step"]
    done = _heard(turn, state)
    if state["note"] == "changed" and draft(before) == draft(state):  # it is not said to be changed where it isn't
        state["note"] = "at_bare" if DROP in [edit[0] for edit in (state.get("edits") or ())[-1:]] else "own_words"
    if state["step"] == "tune" and state.get("kind") == OWN and not state["note"] and draft(before) == draft(state):
        state["note"] = "own_stays" if state.get("tone") != before.get("tone") else ""
    went_back = state.pop("went_back", None)
    grew = step == state["step"] == "tune" and draft(before) != draft(state) and not went_back
    if grew:
        state[WAS] = before
    state["grew"] = grew
    return done


def _heard(turn: Turn, state: dict[str, Any]) -> bool | None:
    state["note"] = ""
    if turn.act(WORDING) in ("remark", "content") and (bare := less_told(turn.typed)):
        turn.typed = turn.text = bare  # "I told you. I miss her laugh"
        turn.reads_as(WORDING, "content")
    if turn.act(WORDING) == "change":
        turn.typed = as_wishes(turn.typed)
    told, step = command_in(turn, state), state["step"]
    asked_anew, rest, whole = anew(turn.typed), left(turn.text), _given(turn, step)
    if asked_anew is not None:
        begin_anew(turn, state, asked_anew)
        return False
    if step != "who" and turn.act(WORDING) == "content" and called(turn.typed, state):
        restate(state, turn.typed.strip(), exact=True)
        state.update(at_next(state))
        state["note"] = "noted" if state["step"] in ASKED else "changed" if step == "tune" else ""
        return False
    if chosen(turn.text, state) or PUT not in state and _in_ones_own(turn.text, state):
        return False
    if PUT in state and not whole and answered(turn, state):
        state.update(at_next(state))
        return False
    if _asks_for_the_check(turn):
        state.update(left=True, check=True)
        return True
    if (told == "stop" or rest is not None) and not whole:
        state.update(left=True, rest=rest or "")
        return True
    if told == "finish" and turn.text.rstrip().endswith("?"):
        state["note"] = "draft.sounds_ok"  # "sounds good?"
        return False
    if told != "finish" and {INSTEAD, WANTED} & state.keys() and not turn.act(WORDING) in PASSES:
        return _goes(turn, state, told)  # the answer to "what should stand there?"
    if told is None and not whole:
        parts = parts_of(turn.typed, turn.text, str(state.get("name") or ""), who=str(state.get("who") or ""))
        if (outcome := by_act(turn, state, parts)) is Read.ASIDE:
            return None
        if outcome is not Read.BY_WORDS:
            state.update(at_next(state))
            return bool(outcome)
    if step == "tune":
        ending = None if told == "go_on" else "" if told in ("finish", "skip") else finished(turn)
        if ending is not None:
            state.update(left=False, rest=ending)
            return True
    return _goes(turn, state, told)


def _in_ones_own(said: str, state: dict[str, Any]) -> bool:
    """Are only one's own words to stand there ("use just my words")? Then nothing of ours is around them."""
    if command(said, "only_these") is None:
        return False
    if state["step"] == "tune" or state["step"] == "how" and state.get("what"):
        before = draft(state)
        state.update(tone="bare" if state.get("kind") == OWN else "plain", step="tune")
        state.pop("since", None)
        state["note"] = "own_stays" if draft(state) == before and state.get("shown") else "changed"
    return True


def _given(turn: Turn, step: str) -> bool:
    """Is the message given in words of one's own?"""
    if turn.act(WORDING) in NEVER_GIVEN:
        return False
    return step != "who" and bool(whole_in(turn.typed, answers=step in ASKED)[0])


def _asks_for_the_check(turn: Turn) -> bool:
    """Is the self-check wanted? The message waits for it."""
    return command(turn.text, "check") is not None or (
        turn.intent == CHECK and turn.confidence >= CLEAR and _NAMES_IT.search(plain(turn.text)) is not None
    )


def _goes(turn: Turn, state: dict[str, Any], told: str | None) -> bool | None:
    """A command, or an answer to the step; None for a question in between, which the rules answer."""
    step = state["step"]
    if missed := YOU_MISSED.match(turn.typed):  # "you forgot that I have a fever"
        if step == "tune" and is_thing(_bare_thing(missed["more"])):
            state.update(note="which_more", missing=_bare_thing(missed["more"]), **{WANTED: True})
            return False
        fill(state, "what", state.pop(PUT)["what"]) if "what" in (state.get(PUT) or {}) else None
        fill(state, "more" if state.get("what") else "what", missed["more"].strip())
        state.update(at_next(state))
        state["note"] = "noted" if step in ASKED else "changed"
        return False
    parts = parts_of(turn.typed, turn.text, str(state.get("name") or ""), who=str(state.get("who") or ""))
    if told in GOES and (
        step == "tune" or told not in ("other", "longer", *REOPENS) or WAS in state and told == "other"
    ):
        GOES[told](state, told)
    elif told is None and step in ASKED and wordless(turn.text):
        state["note"] = "wordless"  # "😭" is no request; it is asked again
    elif step == "tune" and answer(turn.text, "both", kind="asks"):
        state["note"] = "both"
    elif told == "explain" and not parts.said:
        state["note"] = f"explain.{step}"
    elif told != "go_on":
        if (
            parts.tone
            and not parts.said
            and len(turn.text.split()) <= FEW
            and (name := next((one for one in ("what", "own") if one in (state.get(PUT) or {})), ""))
        ):
            fill(state, name, state[PUT][name])  # going on to how it sounds is a yes to what it says
        fine = told == "any" or command(turn.text, "nod", "put") is not None
        return _taken(turn, state, parts, skipped=told == "skip" or fine and step == "how")
    return False


def _bare_thing(missed: str) -> str:
    """ "The report name" in "the report name again. he has six of these"."""
    return re.sub(r" (?:again|too|also)$", "", first_clause(missed)[0])


def _taken(turn: Turn, state: dict[str, Any], parts: Parts, skipped: bool) -> bool | None:
    """The answer to the step is taken; None for a question in between, which the rules answer."""
    if _goes_on(turn, state, parts):
        state.update(at_next(state))
    step, before, given = state["step"], {**state}, _given(turn, state["step"]) or INSTEAD in state
    leave_out(state, parts if step != "tune" else Parts())
    if skipped and step in ASKED:
        state[ASKED[step]] = "plain" if step == "how" else ""
    elif not given and discloses(turn, parts):
        state.update(note="met", paused=True)
        if step == "what" and parts.content:
            put(state, what=parts.content)  # it may be for the message, too
            return False
        if step == "how" and parts.content:
            put(state, more=parts.content)
            return False
    elif not given and is_question(turn.text) and (note := answered_by_words(turn, state)):
        state["note"] = note
    elif not given and not person_alone(turn) and not _asks_for_a_change(turn, step) and is_aside(turn, step, parts):
        return None
    elif not (change(turn, state, parts) if step == "tune" else TAKES[step](turn, state, parts)):
        unread(turn, state, parts)
    settled(state, before)
    state.update(at_next(state))
    return False


def _asks_for_a_change(turn: Turn, step: str) -> bool:
    """Is it an edit of the draft, whatever else it is read as ("remove the small thing to ask")?"""
    return step == "tune" and turn.intent not in ("delete_data", "restart") and is_edit(turn.text)


def _goes_on(turn: Turn, state: dict[str, Any], parts: Parts) -> bool:
    """Is "is it for your sister?" answered by going on? Then it is for her."""
    who = (state.get(PUT) or {}).get("who")
    if state["step"] != "who" or not who or not (parts.content or parts.tone or parts.said) or named_in(turn):
        return False
    fill(state, "who", who)
    return True
