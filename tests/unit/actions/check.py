"""The self-check's actions by themselves: what they say and remember, with understanding given by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.self_check.asking import AskSelfCheck
from actions.self_check.beginning import ActionSelfCheck
from actions.self_check.form import ValidateSelfCheck
from actions.self_check.summary import SelfCheckSummary
from actions.talk.privacy import ActionRestart
from actions.topic.context import ActionDeny, ActionRecall
from bot.knowledge import knowledge
from bot.knowledge.reply import CHECK, REPLIES

KNOWN = knowledge()
SIGNS = [name for name in KNOWN.topics if name.startswith("sign_")]
ASKING, DELEGATION, TEAM, NEEDING, PERFECT, PRAISE, AWAY, TOO_MUCH = SIGNS
FORM = "self_check_form"
Replies = list[dict[str, Any]]


class Check:
    """One person in a self-check, without Rasa around it."""

    def __init__(self, **slots: Any) -> None:
        """Nothing is asked yet."""
        self.slots: dict[str, Any] = slots
        self.started = ""
        self.aside = False
        self._running = False
        self._act = ""
        self._mended: dict[str, str] = {}
        self._events: list[dict[str, Any]] = []

    def begin(self, text: str = "/ask_self_check", intent: str = "ask_self_check") -> Replies:
        """Start it, or take it up again."""
        self._running = True
        self.slots["requested_slot"] = None
        self._do(ValidateSelfCheck(), text, intent)
        self.slots["requested_slot"] = "self_check_done"
        return self._do(AskSelfCheck(), text, intent)

    def say(
        self, text: str, intent: str = "out_of_scope", signs: Sequence[str] = (), mended: str = "", act: str = ""
    ) -> Replies:
        """Write in the middle of it; the question that follows, or the summary.

        `mended`: with its slips put right; `act`: what it does in the check, as understanding is sure of.
        """
        self._act = act
        self._mended = {"mended_text": mended} if mended else {}
        before = dict(self.slots)
        self.slots.pop("self_check_done", None)
        self._do(ValidateSelfCheck(), text, intent, signs)
        self.aside = "self_check_done" not in self.slots
        if self.aside:
            self.slots = before
        if not self.slots.get("self_check_done"):
            return self._do(AskSelfCheck(), text, intent, signs)
        self._running = False
        return self._do(SelfCheckSummary(), text, intent, signs)

    def ask(self, text: str, intent: str = "ask_self_check", signs: Sequence[str] = (), act: str = "") -> Replies:
        """Write what reads as a wish for it, or as one to start over."""
        self.started, self._act = "", act
        return self._do(ActionRestart() if intent == "restart" else ActionSelfCheck(), text, intent, signs)

    def keep(self, text: str) -> Replies:
        """Say no to erasing, which has left the form."""
        self._running = False
        return self._do(ActionDeny(), text, "deny")

    def recall(self, text: str) -> Replies:
        """Ask outside of it what was said."""
        return self._do(ActionRecall(), text, "ask_recall")

    @property
    def answers(self) -> list[str]:
        """What was taken for answers, in order."""
        return list(self.slots["self_check"]["answers"].values())

    @property
    def step(self) -> int:
        """Where it is, from 0."""
        return int(self.slots["self_check"]["step"])

    @property
    def running(self) -> bool:
        """Does the form go on?"""
        return self._running

    def _do(self, action: Action, text: str, intent: str, signs: Sequence[str] = ()) -> Replies:
        shown = [{"name": name, "start": 0, "end": len(text)} for name in signs]
        parsed = {"text": text, "intent": {"name": intent, "confidence": 0.9}, "signs": shown, "entities": []}
        parsed |= self._mended
        if self._act:
            parsed[REPLIES] = {CHECK: [{"name": self._act, "confidence": 0.95}]}
        events = [*self._events, {"event": "user", "text": text, "parse_data": parsed}]
        loop = {"name": FORM} if self._running else {}
        tracker = Tracker("somebody", dict(self.slots), parsed, events, False, None, loop, "action_listen")
        dispatcher = CollectingDispatcher()
        for event in action.run(dispatcher, tracker, {}):
            if event["event"] == "slot":
                self.slots[event["name"]] = event["value"]
            elif event["event"] == "followup":
                self.started = event["name"]
        said = [one for one in dispatcher.messages if one.get("text")]
        if not isinstance(action, ValidateSelfCheck):  # which comes before the action that answers the same message
            self._events.append(events[-1])
        self._events += [{"event": "bot", "text": one["text"], "data": one} for one in said]
        return dispatcher.messages


def text_of(replies: Replies) -> str:
    """All that was said."""
    return " ".join(str(one["text"]) for one in replies if one.get("text"))


def titles(replies: Replies) -> list[str]:
    """The buttons that were shown."""
    return [button["title"] for one in replies for button in one.get("buttons") or []]


def at(talk: Check, sign: str, answer: str) -> Check:
    """The same, at the question on this sign; all before it were answered with `answer`."""
    while SIGNS[talk.step] != sign:
        talk.say(answer)
    return talk
