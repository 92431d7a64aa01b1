"""Erasing what was told, and starting over. What is known of danger stays for the session, and that is said."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.around import anew
from actions.buttons import button, openings
from actions.commands import command
from actions.self_check_state import half_done, state_of
from actions.turn import Turn
from bot.knowledge.names import CHECK_FORM, WRITING_FORM
from bot.knowledge.remarks import wants_anew

TOLD: dict[str, Any] = dict.fromkeys(
    (
        "topic",
        "shared",
        "told",
        "listed",
        "offer",
        "self_check",
        "self_check_done",
        "reach_out",
        "reach_out_done",
        "about",
        "plan",
        "held",
    )
)

LEAVES_FORM = (ActiveLoop(None), SlotSet("requested_slot", None))  # a "yes" is then no answer to its question


class ActionDeleteData(Action):
    """Asks once whether all that was told shall be erased; "yes" comes to `erase`."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_delete_data"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Ask for a yes."""
        turn = Turn(dispatcher, tracker)
        turn.remember(offer="delete_data")
        choices = [button("Yes, erase it", "affirm"), button("No, keep it", "deny")]
        turn.put(turn.say("delete.confirm"), buttons=choices)
        return [*turn.events(), *LEAVES_FORM]


def erase(turn: Turn) -> None:
    """Forget what was told; the store drops the messages themselves (bot/tracker_store.py)."""
    turn.reply(turn.say("delete.done"), turn.say("delete.but_risk") if turn.danger_told else "")
    turn.remember(**TOLD, erase=True)


def keep(turn: Turn) -> None:
    """Nothing is erased; what was left for the question goes on."""
    left = half_done(state_of(turn))
    turn.remember(offer="ask_self_check" if left else turn.slot("offer"))
    on = ("Carry on", "ask_self_check") if left else ("Go on", "tell_more")
    turn.reply(turn.say("delete.kept"), buttons=[button(*on)])


class ActionRestart(Action):
    """In the place of Rasa's own: clears the topic and what was shared, and keeps risk and country."""

    def name(self) -> str:
        """The name of Rasa's default action for the intent `restart`."""
        return "action_restart"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Begin anew; in the middle of a form "can we stop here" only leaves that, and "can we continue" goes on with it."""
        turn = Turn(dispatcher, tracker)
        if turn.beside_a_form and command(turn.text, "stop"):
            turn.put(turn.say("no_is_fine"), buttons=openings())
            return [*turn.events(), *LEAVES_FORM]
        form = str((tracker.active_loop or {}).get("name") or "")
        if form == CHECK_FORM and command(turn.text, "anew"):  # the questions, and not all that was told
            return [SlotSet("self_check", None), FollowupAction(form)]
        if form == WRITING_FORM and turn.text and anew(turn.typed) is not None:  # the message, and not the talk
            return [FollowupAction(form)]
        if form and turn.text and not wants_anew(turn.text):
            return [FollowupAction(form)]
        turn.put(turn.say("restart"), buttons=openings())
        turn.remember(**TOLD)
        return [*turn.events(), *LEAVES_FORM]
