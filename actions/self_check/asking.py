"""How the self-check asks: what stands before a question, the question of the step, and its choices."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button, words
from actions.listening import heard
from actions.self_check.answers import tells_opposite
from actions.self_check.choices import AFTER_SIGNS
from actions.self_check.form import taken_besides
from actions.self_check.notes import ASK_THEMSELVES, in_text, number_of, section_of
from actions.self_check.state import in_words, question_of, state_of, steps
from actions.turn import SURE, Turn
from bot.cards import lines_as_text

DONE = "self_check_done"
NEXT = {"notes": [], "met": False, "taken": None, "heard": False}  # what was to be said is said


class AskSelfCheck(Action):
    """Asks the question of the current step."""

    def name(self) -> str:
        """Rasa calls this to ask for the form's slot."""
        return "action_ask_self_check_form_self_check_done"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Number, question, choices; in a hard moment only whether to go on."""
        turn = Turn(dispatcher, tracker)
        names = steps(turn)
        state, done = taken_besides(turn, state_of(turn), names)
        if done:  # it ends with what was said beside a question that a rule has answered
            return [SlotSet("self_check", state), SlotSet(DONE, True), SlotSet("requested_slot", None)]
        step, notes = names[min(state["step"], len(names) - 1)], state.get("notes") or []
        card = {"type": "self_check", "step": state["step"] + 1, "of": number_of(names, step)}
        turn.remember(self_check={**state, **NEXT, "asked": state["step"]})
        aside = state.get("asked") == state["step"] and not notes
        care = turn.care()
        if care or (turn.intent == "distress" and aside):
            turn.put(care, turn.say("self_check.pause"), buttons=[words("Carry on"), words("Stop")], card=card)
            return turn.events()
        kinds = [one["note"] for one in notes]
        lead = in_text(turn, state, notes, names, step) if notes else _opening(turn, state)
        before = filter(None, (_met(turn, state), _taken(turn, state), lead, _line(turn, state, kinds)))
        question = "" if {*kinds} & {*ASK_THEMSELVES} else _question(turn, names, step)
        choices = _buttons(turn, "lied" if "lied" in kinds else step)
        turn.put(" ".join(before), question, section=section_of(turn, notes), buttons=choices, card=card)
        return turn.events()


def _met(turn: Turn, state: dict[str, Any]) -> str:
    """One sentence for what was told with an answer, or in the place of one."""
    if not state.get("met"):
        return ""
    story = any(one["note"].startswith("story") for one in state.get("notes") or [])
    told = [one for one in (*turn.signs, turn.intent) if turn.strength(one) >= SURE]
    told = [one for one in told if story or one == state["met"]]  # beside an answer, only what was asked about
    own = [one for one in told if one in turn.knowledge.topics and not tells_opposite(turn.text, one)]
    topic = next((turn.knowledge.topics[one] for one in own if turn.knowledge.topics[one].reflect), None)
    if topic:
        return heard(turn, topic)
    return turn.say("self_check.met") if story else ""


def _taken(turn: Turn, state: dict[str, Any]) -> str:
    """How an answer in other words was read, so that it can be put right."""
    notes = [one["note"] for one in state.get("notes") or []]
    if not state.get("taken") or "noted" in notes:
        return ""
    return turn.say("self_check.taken", answer=in_words(turn, state["taken"]))


def _opening(turn: Turn, state: dict[str, Any]) -> str:
    """How it goes, or the way back from a question in between."""
    if "asked" not in state:
        return turn.say("self_check.opening")
    return turn.say("self_check.back") if state["asked"] == state["step"] else ""


def _line(turn: Turn, state: dict[str, Any], kinds: list[str]) -> str:
    """After danger, whoever begins or takes it up again is told the line once more."""
    if not turn.danger_told or ("asked" in state and "resumed" not in kinds):
        return ""
    lines = turn.knowledge.lines_for(turn.slot("risk_kind") or "crisis_suicide", turn.slot("country"))
    return turn.say("self_check.line", line=lines_as_text(lines[:1]))


def _question(turn: Turn, names: list[str], step: str) -> str:
    question = question_of(turn.knowledge, step)
    return question if step in AFTER_SIGNS else f"{names.index(step) + 1} of {number_of(names, step)}. {question}"


def _buttons(turn: Turn, step: str) -> list[Button]:
    titles = turn.knowledge.texts.get(f"self_check.choices.{step}", turn.knowledge.texts["self_check.choices.often"])
    return [words(title) for title in titles]
