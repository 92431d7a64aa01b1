"""What a reply does to a message that is being worded, step by step; the answer is told in notes (`said`)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.commands import answer, command
from actions.turn import Turn
from actions.wording.asides import AT_ONCE, CLEAR, by_rule, heavy, kind_of, question
from actions.wording.at_draft import at_draft
from actions.wording.beginning import begin_anew, wants_anew
from actions.wording.choices import chosen
from actions.wording.ending import how_it_ends
from actions.wording.heard import parts_of, words_of
from actions.wording.naming import renamed
from actions.wording.opinion import asks_of_article, is_whole, less_unmeant, named
from actions.wording.person import person_of
from actions.wording.state import DRAFT, WHAT, WHO, State, next_step, remember, snapshot
from actions.wording.taking import set_person, take
from actions.wording.torn import Part
from bot.knowledge.remarks import wordless
from bot.knowledge.reply import WORDING

CHECK = "ask_self_check"
UNKNOWN = {"worry": "draft.fear"}  # what is said to a question without an answer of its own
_NAMES_CHECK = re.compile(r"\b(?:check\w*|selfcheck|quiz|test|questions|questionnaire|signs)\b", re.IGNORECASE)
_FOR = re.compile(
    r"\b(?:it['’]?s|this is|that['’]?s|goes|is) (?:for|to) (?P<who>(?:(?:my|the|our) )?(?!help\b|me\b|a\b)\w+(?: [A-Z]\w+)?)",
    re.IGNORECASE,
)
_CONTENT = ("say", "lead", "cut", "swap", "old", "sign", "how")


def note(state: State, key: str, **values: str) -> None:
    """Say this before the question or the draft."""
    state["said"] = [*(state.get("said") or ()), [key, values]]


def after(turn: Turn, state: State) -> bool | None:
    """Change the state by a reply; True where the form is done, None where the rules are to answer."""
    state["said"] = []
    for name in ("paused", "only", "buttons"):
        state.pop(name, None)
    if not turn.text:
        if turn.intent == CHECK:
            state.update(left=True, check=True)
            return True
        state.pop("shown", None)
        return False if turn.intent in ("", "reach_out") else None
    before, step = snapshot(state), str(state["step"])
    done = _heard(turn, state, step)
    if snapshot(state) != before and step == DRAFT and not state.pop("undone", None):
        remember(state, before)
    if done is False and not state.get("reopened"):
        state["step"] = next_step(state)
    return done


def _heard(turn: Turn, state: State, step: str) -> bool | None:
    heard = parts_of(turn.tagged(step))
    heard = less_unmeant(turn, heard, step)
    if name := renamed(turn.typed):
        heard = named(state, heard, name)
    tapped = chosen(turn, state, heard)
    if tapped is not None:
        return tapped
    state.pop("reopened", None)
    if (
        command(turn.text, "check")
        or turn.intent == CHECK
        and turn.confidence >= CLEAR
        and _NAMES_CHECK.search(turn.text)
        and not words_of(heard, *_CONTENT)
    ):
        state.update(left=True, check=True)
        return True
    if turn.intent in ("delete_data", "restart") and by_rule(turn, False) and not words_of(heard, "say", "cut", "old"):
        return None
    if (ended := how_it_ends(turn, state, step, heard)) is not None:
        return ended
    orders = words_of(heard, "say", "cut", "swap", "old", "again", "sent", "stop")
    if by_rule(turn, bool(words_of(heard, "ask"))) and not orders and turn.intent in AT_ONCE:
        return None
    if words_of(heard, "again") and wants_anew(turn.text) and not words_of(heard, "say"):
        begin_anew(turn, state, heard)
        return False
    if asks_of_article(turn, heard):
        return None
    if step == DRAFT and words_of(heard, "say") and is_whole(turn, state, heard):
        begin_anew(turn, state, heard)
        return False
    if step == DRAFT:
        return at_draft(turn, state, heard)
    return _answered(turn, state, step, heard)


def _answered(turn: Turn, state: State, step: str, heard: Sequence[Part]) -> bool | None:
    """The answer to "who is it for?" or "what should it say?", with whatever else is told."""
    if wordless(turn.text) and not words_of(heard, "say"):
        note(state, "wordless")
        return False
    before = state.pop("pieces", None) if step == WHAT else None  # it is said anew
    told = take(state, heard) or step == WHO and bool(state.get("who"))
    if before and not state.get("pieces"):
        state["pieces"] = before
    if step == WHO and "who" not in state:
        told = _who_at_last(turn, state, heard) or told
    if asked := words_of(heard, "ask"):
        return None if question(turn, state, asked, told, UNKNOWN) is None else False
    if told:
        return False
    _not_told(turn, state, step, heard)
    return False


def _who_at_last(turn: Turn, state: State, heard: Sequence[Part]) -> bool:
    """Whom it is for where no part of the reply was marked so: somebody offered, nobody, or left open after asking twice."""
    if (maybe := state.get("maybe")) and words_of(heard, "yes"):
        person = person_of(str(maybe[0]))
        return set_person(state, person)
    if answer(turn.text, "nobody") and not words_of(heard, "say"):
        note(state, "nobody")
        state["who"] = state["name"] = ""
        return True
    if (found := _FOR.search(turn.typed)) and not words_of(heard, "not_who"):
        told = person_of(found["who"])
        if told.who:
            return set_person(state, told)
    if (
        len(turn.text.split()) <= 4
        and not words_of(heard, "no", "ask", "lead")
        and ((person := person_of(turn.typed)).name or person.who.startswith("your "))
    ):
        return set_person(state, person)
    return False


def _not_told(turn: Turn, state: State, step: str, heard: Sequence[Part]) -> None:
    """Nothing for the message: what was said is met, and after a second time it stays open whom it is for."""
    if words_of(heard, "lead") and not words_of(heard, "talk"):
        note(state, "ours")
    elif heavy(turn):
        state["only"] = "met"
        return
    elif kind := kind_of(turn, state, turn.text):
        note(state, f"draft.{kind}")
    elif turn.act(WORDING) == "worry":
        note(state, "draft.fear")
    elif words_of(heard, "stop", "sent", "no", "yes"):
        pass
    elif turn.intent == "feedback_negative":
        note(state, "for_us")
    elif step == WHAT and words_of(heard, "talk"):
        note(state, "told")
    if step == WHO:
        if state.get("asked_again"):
            state.update(who="", name="")
        else:
            state["asked_again"] = True
            note(state, "who_again") if not state["said"] else None
