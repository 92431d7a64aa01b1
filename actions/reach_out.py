"""Finding the words to ask somebody: who, what for, how; then a message to copy, a smaller and a braver one.

Like the self-check a Rasa form with one slot to fill; what was said so far is in the slot `reach_out`.
"""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.commands import command
from actions.draft import ASK, OFFER, draft
from actions.turn import SOMEBODY, Turn, button, words
from actions.wording import ASKED, after, begun, is_aside

COMMANDS = ("stop", "back", "skip", "explain", "finish", "smaller", "braver", "other")


class ValidateReachOut(Action):
    """Reads what was said as a command or as the answer to the step; fills nothing for a question in between."""

    def name(self) -> str:
        """Rasa calls this before the form asks."""
        return "validate_reach_out_form"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The state after this message."""
        turn = Turn(dispatcher, tracker)
        if tracker.get_slot("requested_slot") is None:
            return [SlotSet("reach_out", begun(turn)), SlotSet("reach_out_done", None)]
        state = dict(turn.slot("reach_out") or {"step": "who"})
        told = command(turn.text, *COMMANDS)
        if told is None and is_aside(turn, state["step"]):
            return []
        return after(turn, state, told)


class AskReachOut(Action):
    """Asks for the next thing that is missing, or shows the message with its smaller and braver versions."""

    def name(self) -> str:
        """Rasa calls this to ask for the form's slot."""
        return "action_ask_reach_out_form_reach_out_done"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """One question with choices, or the draft."""
        turn = Turn(dispatcher, tracker)
        state = dict(turn.slot("reach_out") or {"step": "who"})
        note = turn.say(f"reach_out.{state['note']}") if state.get("note") else ""
        turn.remember(reach_out={**state, "note": "", "named": bool(state.get("who"))})
        (_ask if state["step"] in ASKED else _show)(turn, state, note)
        return turn.events()


def _ask(turn: Turn, state: dict[str, Any], note: str) -> None:
    """The question of the step, after the name that was just given."""
    step, kind = str(state["step"]), state.get("kind", ASK)
    key = f"reach_out.{step}"
    if step == "what" and kind != ASK:
        key += ".offer" if kind == OFFER else ".say"
    choices = "offer" if key.endswith(".offer") else step
    titles = ("Skip",) if key.endswith(".say") else turn.knowledge.texts[f"reach_out.choices.{choices}"]
    named = state.get("who") and not state.get("named")
    lead = turn.say("reach_out.for", whom=str(state["who"])) if named else ""
    turn.put(note, lead, turn.say(key), buttons=[words(title) for title in titles])


def _show(turn: Turn, state: dict[str, Any], note: str) -> None:
    """The message, for whom it is, and what can be changed."""
    text = draft(state)
    titles = [title for title in turn.knowledge.texts["reach_out.choices.tune"] if title.lower() != state.get("tone")]
    lead = turn.say("reach_out.lead.whom", whom=state["who"]) if state.get("who") else turn.say("reach_out.lead")
    turn.put(
        note,
        lead,
        f'"{text}"',
        turn.say("reach_out.after.short" if note else "reach_out.after"),
        buttons=[words(title) for title in titles],
        card={"type": "composer", "text": text},
    )


class ReachOutDraft(Action):
    """Closes the form: what to do with the message, or that leaving it is fine."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_reach_out_draft"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The last words on it; that a message was worded is remembered, its words are not."""
        turn = Turn(dispatcher, tracker)
        state = turn.slot("reach_out") or {}
        worded = None if state.get("left") else {"worded": state.get("who") or SOMEBODY}
        choices = [button("A small first step", "ask_first_step"), button("Another message", "reach_out")]
        turn.reply(turn.say("reach_out.left" if state.get("left") else "reach_out.sent"), buttons=choices)
        turn.remember(reach_out=worded, reach_out_done=None, offer="ask_first_step")
        return turn.events()
