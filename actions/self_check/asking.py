"""How the self-check asks: what stands before a question, the question of the step, and its choices."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button, words
from actions.listening import heard
from actions.self_check.answers import AFTER_SIGNS, tells_opposite
from actions.self_check.recall import recalled
from actions.self_check.state import in_words, labels, named, question_of, state_of, steps
from actions.turn import SURE, Turn
from bot.cards import lines_as_text

BY_STEP = ("unread", "nod", "reported")  # notes that have a text for each kind of answer
FROM_ARTICLE = {"everyone": "signs", "bad": "signs", "result": "signs"}  # notes that say what stands in this section
ASK_THEMSELVES = ("dispute", "lied")  # notes that stand in the place of the question


class AskSelfCheck(Action):
    """Asks the question of the current step."""

    def name(self) -> str:
        """Rasa calls this to ask for the form's slot."""
        return "action_ask_self_check_form_self_check_done"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Number, question, choices; in a hard moment only whether to go on."""
        turn = Turn(dispatcher, tracker)
        state, names = state_of(turn), steps(turn)
        step, note = names[min(state["step"], len(names) - 1)], state["note"]
        card = {"type": "self_check", "step": state["step"] + 1, "of": _number_of(names, step)}
        turn.remember(self_check={**state, "note": "", "of": None, "met": False, "taken": None, "asked": state["step"]})
        aside = state.get("asked") == state["step"] and not note
        care = turn.care()
        if care or (turn.intent == "distress" and aside):
            turn.put(care, turn.say("self_check.pause"), buttons=[words("Carry on"), words("Stop")], card=card)
            return turn.events()
        lead = " ".join(
            filter(None, (_met(turn, state), _taken(turn, state), _lead(turn, state, names, step), _line(turn, state)))
        )
        question = "" if note in ASK_THEMSELVES else _question(turn, names, step)
        choices = _buttons(turn, "lied" if note == "lied" else step)
        turn.put(lead, question, section=FROM_ARTICLE.get(note), buttons=choices, card=card)
        return turn.events()


def _number_of(names: list[str], step: str) -> int:
    """How many there are: the eight signs; with the last two, all."""
    return len(names) if step in AFTER_SIGNS else len(names) - len(AFTER_SIGNS)


def _met(turn: Turn, state: dict[str, Any]) -> str:
    """One sentence for what was told with an answer, or in the place of one."""
    if not state.get("met"):
        return ""
    told = [one for one in (*turn.signs, turn.intent) if turn.strength(one) >= SURE]
    told = [
        one for one in told if state["note"].startswith("story") or one == state["met"]
    ]  # beside an answer, only what was asked about
    own = [one for one in told if one in turn.knowledge.topics and not tells_opposite(turn.text, one)]
    topic = next((turn.knowledge.topics[one] for one in own if turn.knowledge.topics[one].reflect), None)
    return heard(turn, topic) if topic else turn.say("self_check.met")


def _taken(turn: Turn, state: dict[str, Any]) -> str:
    """How an answer in other words was read, so that it can be put right."""
    if not state.get("taken") or state["note"] == "noted":
        return ""
    return turn.say("self_check.taken", answer=in_words(turn, state["taken"]))


def _lead(turn: Turn, state: dict[str, Any], names: list[str], step: str) -> str:
    """What stands before the question: how it goes, a note on the last message, or the way back from an aside."""
    note, of = state["note"], state.get("of")
    if not note:
        if "asked" not in state:
            return turn.say("self_check.opening")
        return turn.say("self_check.back") if state["asked"] == state["step"] else ""
    if note == "explain":
        return _explained(turn, names, step, of)
    if note == "between":
        one, other = (in_words(turn, value) for value in of or ("", ""))
        return turn.say("self_check.between", one=one, other=other)
    if note == "result":
        return f"{turn.say('self_check.result')} {recalled(turn, state['answers'], None)}".strip()
    if note == "left":
        return _how_many_left(turn, len(names) - state["step"])
    if note == "recall":
        return recalled(turn, state["answers"], of) or turn.say("self_check.recall.nothing")
    if note in ("dispute", "corrected", "dropped"):
        before = {names[of or 0]: state["was"]} if state.get("was") else {}
        return _on_answer(turn, note, names[of or 0], before or state["answers"])
    if note == "personal":
        return turn.say(
            "self_check.personal_after" if step in AFTER_SIGNS else "self_check.personal", sign=named(turn, step)
        )
    if note in ("noted", "skipped", "all"):
        signs = names[: -len(AFTER_SIGNS)] if note == "all" else list(of or ())
        return turn.say(f"self_check.{note}", signs=_all_named(turn, signs))
    if note in BY_STEP:
        return turn.say(f"self_check.{note}.{step if step in AFTER_SIGNS else 'often'}")
    if note == "story":
        return ""
    values = {"number": str(state["step"] + 1), "of": str(_number_of(names, step)), "sign": named(turn, step)}
    return turn.say(f"self_check.{note}", **values)


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


def _on_answer(turn: Turn, note: str, name: str, answers: dict[str, str]) -> str:
    """What is noted for an earlier step, and what it is now."""
    if name not in answers:
        return turn.say(f"self_check.{note}.none", sign=named(turn, name))
    return turn.say(f"self_check.{note}", sign=named(turn, name), answer=in_words(turn, answers[name]))


def _all_named(turn: Turn, found: list[str]) -> str:
    signs = [name for name in found if name not in AFTER_SIGNS]
    return labels(turn, signs) if len(signs) == len(found) else " and ".join(named(turn, name) for name in found)


def _line(turn: Turn, state: dict[str, Any]) -> str:
    """After danger, whoever begins or takes it up again is told the line once more."""
    if not turn.danger_told or ("asked" in state and state["note"] != "resumed"):
        return ""
    lines = turn.knowledge.lines_for(turn.slot("risk_kind") or "crisis_suicide", turn.slot("country"))
    return turn.say("self_check.line", line=lines_as_text(lines[:1]))


def _question(turn: Turn, names: list[str], step: str) -> str:
    question = question_of(turn.knowledge, step)
    return question if step in AFTER_SIGNS else f"{names.index(step) + 1} of {_number_of(names, step)}. {question}"


def _buttons(turn: Turn, step: str) -> list[Button]:
    titles = turn.knowledge.texts.get(f"self_check.choices.{step}", turn.knowledge.texts["self_check.choices.often"])
    return [words(title) for title in titles]
