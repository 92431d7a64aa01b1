"""One conversation by the real policies on a tracker. No model is needed: what it makes of the words is said here."""

from __future__ import annotations

from functools import cache
from typing import Any

from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.policies.closing import ClosingPolicy
from bot.policies.safety import SafetyPolicy
from bot.safety import default_checker
from bot.safety.result import MAJORITY
from tests.server import ROOT

CONTENT = "action_explain"
CHECK_FROM = 0.2  # a vote, as in the safety check


@cache
def domain() -> Domain:
    """The bot's own."""
    return Domain.load(str(ROOT / "domain.yml"))


class Talk:
    """One conversation; what the protocol leaves to others is answered with content, or by the form that is going on."""

    def __init__(self) -> None:
        """Nothing is said yet, the notice was given."""
        self.silent = False  # content says nothing, as when the action server is down
        self.tracker = DialogueStateTracker.from_events("anna", [SlotSet("notice_at", 1e12)], domain().slots)
        self._policies = (object.__new__(SafetyPolicy), object.__new__(ClosingPolicy))

    def about(self, topic: str = "sign_delegation") -> Talk:
        """A topic is being talked about."""
        self.tracker.update(SlotSet("topic", topic))
        self.say("i do it all on my own", topic)
        return self

    def inside(self, form: str) -> Talk:
        """A form is going on."""
        self.tracker.update(ActiveLoop(form))
        self.say("/begin", "out_of_scope")
        return self

    def say(
        self,
        text: str,
        intent: str = "out_of_scope",
        vote: str | None = None,
        strength: float = 0.9,
        sure: float = 0.9,
        act: str = "",
        also: str = "",
        **danger: str,
    ) -> list[str]:
        """What is done after a message: `vote` is the kind that the classifier votes for, `strength` how much.

        `act`: what it was learned to do as a reply in danger, surely; with `also`, the second likeliest, not so surely.
        """
        self._hear(text, intent, sure, vote, strength if vote else 0.0, danger, _acts(act, also))
        done: list[str] = []
        while len(done) < 6:
            chosen = next(filter(None, (one.choose(self.tracker, domain()) for one in self._policies)), None)
            action, events = chosen or (self._otherwise(done), [])
            for event in (ActionExecuted(action), *events):
                self.tracker.update(event)
            if action == ACTION_LISTEN_NAME:
                return done
            done.append(action)
            if self.silent and action == CONTENT:
                continue
            if action == "action_deactivate_loop":
                self.tracker.update(ActiveLoop(None))
                continue
            said = domain().responses.get(action, [{"text": "(content)"}])
            self.tracker.update(BotUttered(str(said[0]["text"])))
        return done

    def slot(self, name: str) -> Any:
        """What is remembered."""
        return self.tracker.get_slot(name)

    def _otherwise(self, done: list[str]) -> str:
        """What rules and forms would do."""
        form = self.tracker.active_loop_name
        if form:
            return ACTION_LISTEN_NAME if done[-1:] == [form] else form
        return ACTION_LISTEN_NAME if done else CONTENT

    def _hear(
        self,
        text: str,
        intent: str,
        sure: float,
        vote: str | None,
        strength: float,
        danger: dict[str, str],
        acts: list[dict[str, Any]],
    ) -> None:
        ranking = [{"name": intent, "confidence": sure}]
        if vote:
            ranking.insert(0 if strength >= MAJORITY else 1, {"name": vote, "confidence": strength})
        found = default_checker().check(text)
        safety: dict[str, Any] = {**found.as_dict(), "person": found.person}
        if strength >= CHECK_FROM and found.level == "none":
            safety = {"level": "check", "kind": vote, "evidence": [[0, len(text)]], "person": "first", **danger}
        parsed = {"text": text, "intent": ranking[0], "intent_ranking": ranking, "entities": [], "safety": safety}
        parsed["replies"] = {"danger": acts}
        self.tracker.update(ActionExecuted(ACTION_LISTEN_NAME))
        self.tracker.update(UserUttered(text, intent=ranking[0], parse_data=parsed))


def _acts(act: str, also: str) -> list[dict[str, Any]]:
    """What a reply does, as understanding tells it."""
    likely = ((act, 0.55), (also, 0.4)) if also else ((act, 0.95),)
    return [{"name": name, "confidence": sure} for name, sure in likely if name]
