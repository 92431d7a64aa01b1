"""The form "find the words" ends: with a message to send or to keep, or it is left."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import button
from actions.commands import answer
from actions.topic.explain import explain
from actions.turn import Turn
from actions.wording.asides import CLEAR, SURE, kind_of
from actions.wording.kept import OFFERED, finished
from bot.knowledge.names import CHECK_FORM

RECALL = "ask_recall"
ENDS = {"bye": "sent.bye", "sending": "sent.now", "answered": "sent.answered"}


class ReachOutDraft(Action):
    """Closes the form: what to do with the message, or that leaving it is fine."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_reach_out_draft"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The last words on it; the message is kept for this session, so that it can be shown again."""
        turn = Turn(dispatcher, tracker)
        state = turn.slot("reach_out") or {}
        if OFFERED in state:  # nothing was begun, and all is said
            return []
        if state.get("check"):  # it is kept meanwhile
            turn.put(turn.say("reach_out.waits"))
            turn.remember(reach_out_done=None)
            return [*turn.events(), FollowupAction(CHECK_FORM)]
        left, rest = bool(state.get("left")), str(state.get("rest") or "")
        turn.remember(reach_out=finished(state, turn.text), reach_out_done=None, offer="ask_first_step")
        if turn.intent == RECALL:  # "that's it, thank you. what did I tell you so far"
            turn.put(turn.say("reach_out.left" if left else "reach_out.yours"))
            return [*turn.events(), FollowupAction("action_recall")]
        if rest:
            _answer(turn, state, rest, left)
        elif turn.intent == "distress" and turn.confidence >= CLEAR:  # "it's lovely. I'm crying"
            turn.put(turn.say("reach_out.left" if left else "reach_out.yours"), turn.say("reach_out.met"))
        else:
            _close(turn, left)
        return turn.events()


def _answer(turn: Turn, state: dict[str, Any], rest: str, left: bool) -> None:
    """What was asked along with the end is answered, or asked for once more by itself."""
    if kind := kind_of(turn, state, rest):
        turn.put(
            turn.say(f"reach_out.draft.{kind}", core="", whom=str(state.get("who") or "")),
            "" if left else turn.say("reach_out.yours"),
        )
    elif turn.intent in turn.knowledge.topics and turn.confidence >= SURE:
        explain(turn, turn.intent)
    else:
        turn.put(turn.say(f"reach_out.{'left' if left else 'sent'}.asked"))


def _close(turn: Turn, left: bool) -> None:
    how = "left" if left else answer(turn.text, "bye", "sending", kind="asks") or ""
    how = "answered" if not left and answer(turn.text, "step.answered", "replied", kind="asks") else how
    key = "left" if left else ENDS.get(how, "sent")
    choices = [button("A small first step", "ask_first_step"), button("Another message", "reach_out")]
    turn.reply(turn.say(f"reach_out.{key}"), buttons=[] if key == "sent.answered" else choices)
