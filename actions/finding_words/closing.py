"""The form "find the words" ends: with a message to send or to keep, or it is left."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import button
from actions.commands import answer
from actions.finding_words.around import CLEAR, is_question
from actions.finding_words.beginning import OFFERED
from actions.finding_words.kept import finished
from actions.finding_words.offering import WHY
from actions.finding_words.reading import wants_talk
from actions.topic.explain import explain
from actions.turn import Turn
from bot.knowledge.names import CHECK_FORM

RECALL = "ask_recall"
ON_ONESELF = re.compile(r"i(?:'?m| am| feel| can'?t)\b", re.IGNORECASE)
LEFT_ONLY = 4  # words: "ok forget it then"


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
        rest = str(state.get("rest") or "")
        leaves = state.get("left") and not state.get("quiet")  # told by what it does, it asks for nothing
        asked = _asked_on_leaving(turn, rest) if leaves or rest else None
        turn.remember(reach_out=finished(state, turn.text), reach_out_done=None, offer="ask_first_step")
        if turn.intent == RECALL and not state.get("left"):  # "that's it, thank you. what did I tell you so far"
            turn.put(turn.say("reach_out.yours"))
            return [*turn.events(), FollowupAction("action_recall")]
        if asked:
            explain(turn, asked)
            return turn.events()
        how = "left" if state.get("left") else answer(turn.text, "bye", "sending", kind="asks")
        how = "answered" if how != "left" and answer(turn.text, "step.answered", "replied", kind="asks") else how
        key = {"left": "left", "bye": "sent.bye", "sending": "sent.now", "answered": "sent.answered"}.get(
            how or "", "sent"
        )
        if (
            turn.intent == "distress" and turn.confidence >= CLEAR and not state.get("left")
        ):  # "it's lovely. I'm crying"
            turn.put(turn.say("reach_out.yours"), turn.say("reach_out.met"))
            return turn.events()
        told = len(rest.split()) > LEFT_ONLY or ON_ONESELF.match(rest)
        if told and not is_question(rest) or wants_talk(turn.text):  # what is told is met
            turn.put(turn.say("story_heard"), turn.say("reach_out.talk"))
            return turn.events()
        if is_question(rest):
            turn.put(turn.say(f"reach_out.{'left' if state.get('left') else 'sent'}.asked"))
            return turn.events()
        choices = [button("A small first step", "ask_first_step"), button("Another message", "reach_out")]
        turn.reply(turn.say(f"reach_out.{key}"), buttons=[] if key == "sent.answered" else choices)
        return turn.events()


def _asked_on_leaving(turn: Turn, rest: str) -> str | None:
    """What is asked or told along with "forget it", as a topic; None where it is only left."""
    if not rest and len(turn.text.split()) <= LEFT_ONLY:
        return None
    within = [sign for sign, words_ in turn.stretches.items() if rest and words_.strip(" .?!") in rest]
    known = [one for one in (turn.intent, *(within if rest else turn.signs)) if one in turn.knowledge.topics]
    if not is_question(rest or turn.text):  # "I'll do it alone, like always" asks for nothing
        known = [one for one in known if not one.startswith("sign_")]
    why = WHY if answer(rest or turn.text, "why", kind="asks") else None
    return next(iter(known), None) or why
