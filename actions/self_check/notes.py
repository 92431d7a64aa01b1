"""What is said before the next question of the self-check: what was noted, what was asked, the way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from actions.lists import in_a_row
from actions.self_check.choices import AFTER_SIGNS
from actions.self_check.recall import recalled
from actions.self_check.state import in_words, labels, named
from actions.topic.several_questions import in_a_sentence
from actions.turn import Turn

BY_STEP = ("unread", "nod", "reported")  # notes that have a text for each kind of answer
FROM_ARTICLE = {"everyone": "signs", "bad": "signs", "result": "signs"}  # notes that say what stands in this section
ASK_THEMSELVES = ("dispute", "lied")  # notes that stand in the place of the question
Note = dict[str, Any]


def in_text(turn: Turn, state: dict[str, Any], notes: Sequence[Note], names: list[str], step: str) -> str:
    """All of them, in their order; several changes are one sentence."""
    changes = [one for one in notes if one["note"] == "corrected"]
    rest = [one for one in notes if one not in changes]
    said = [_changed(turn, changes, names)] if changes else []
    return " ".join(filter(None, [*said, *(_said(turn, state, one, names, step) for one in rest)]))


def section_of(turn: Turn, notes: Sequence[Note]) -> str | None:
    """The section of the article that something of it stands in."""
    return next((found for one in notes if (found := _section(turn, one))), None)


def _section(turn: Turn, one: Note) -> str | None:
    return section_of_short(turn, one["of"]) if one["note"] == "short" else FROM_ARTICLE.get(one["note"])


def section_of_short(turn: Turn, asked: Sequence[str]) -> str | None:
    """The section that a short answer stands in."""
    topics = [turn.knowledge.topics[name] for name in asked if name in turn.knowledge.topics]
    conditions = any(name in turn.knowledge.conditions or name.startswith("other:") for name in asked)
    return topics[0].section if topics else "conditions" if conditions else "treatment" if asked else None


def _said(turn: Turn, state: dict[str, Any], one: Note, names: list[str], step: str) -> str:
    note, of = one["note"], one["of"]
    if note == "explain":
        return _explained(turn, names, step, of)
    if note == "short":
        return " ".join(in_a_sentence(turn, name) for name in of)
    if note == "between":
        first, second = (in_words(turn, value) for value in of)
        return turn.say("self_check.between", one=first, other=second)
    if note == "result":
        return f"{turn.say('self_check.result')} {recalled(turn, state['answers'], None)}".strip()
    if note == "left":
        return _how_many_left(turn, len(names) - state["step"])
    if note == "recall":
        return recalled(turn, state["answers"], of) or turn.say("self_check.recall.nothing")
    if note in ("dispute", "dropped"):
        return _taken_out(turn, note, names[of or 0], one["value"])
    if note == "personal":
        key = "self_check.personal_after" if step in AFTER_SIGNS else "self_check.personal"
        return turn.say(key, sign=named(turn, step))
    if note == "all":
        return turn.say("self_check.all", signs=labels(turn, names[: -len(AFTER_SIGNS)]))
    if note in ("noted", "skipped"):
        return turn.say(f"self_check.{note}", signs=in_a_row([named(turn, name) for name in of]))
    if note in BY_STEP:
        return turn.say(f"self_check.{note}.{step if step in AFTER_SIGNS else 'often'}")
    if note == "story":
        return ""
    values = {"number": str(state["step"] + 1), "of": str(number_of(names, step)), "sign": named(turn, step)}
    return turn.say(f"self_check.{note}", **values)


def number_of(names: list[str], step: str) -> int:
    """How many there are: the eight signs; with the last two, all."""
    return len(names) if step in AFTER_SIGNS else len(names) - len(AFTER_SIGNS)


def _changed(turn: Turn, changes: Sequence[Note], names: list[str]) -> str:
    """What other steps are noted as now."""
    return turn.say(
        "self_check.corrected", changes=changes_in_words(turn, {names[one["of"]]: one["value"] for one in changes})
    )


def changes_in_words(turn: Turn, given: dict[str, str]) -> str:
    """Steps with what is noted for them now."""
    values = ((named(turn, name), in_words(turn, value)) for name, value in given.items())
    return in_a_row([turn.say("self_check.now", sign=sign, answer=value) for sign, value in values])


def _how_many_left(turn: Turn, count: int) -> str:
    """Of the eight, and of the two that follow them."""
    signs = count - len(AFTER_SIGNS)
    if signs > 0:
        return turn.say("self_check.left", count=str(signs))
    return turn.say("self_check.left.two" if count > 1 else "self_check.left.last")


def _explained(turn: Turn, names: list[str], step: str, of: int | None) -> str:
    """What the question means; that of the one before, where a word of that is asked about."""
    asked = step if of is None else names[of]
    check = turn.knowledge.topics[asked].self_check if asked.startswith("sign_") else None
    explained = check.explain if check else turn.say("self_check.explain_after")
    if asked == step:
        return explained
    later = names.index(asked) > names.index(step)
    return turn.say("self_check.explain_later" if later else "self_check.explain_before", explained=explained)


def _taken_out(turn: Turn, note: str, name: str, was: str | None) -> str:
    """An answer that was noted is out."""
    if was is None:
        return turn.say(f"self_check.{note}.none", sign=named(turn, name))
    return turn.say(f"self_check.{note}", sign=named(turn, name), answer=in_words(turn, was))
