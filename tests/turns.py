"""One person's turns with the custom actions alone: no model; understanding reads as the test says, what points back is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.talk.fallback import ActionFallback
from actions.talk.feedback import ActionFeedback
from actions.topic.context import ActionAffirm, ActionDeny, ActionRecall, ActionTellMore
from actions.topic.explain import ActionExplain
from bot.policies.pointing import DEAF, points_back

ACTIONS: dict[str, type[Action]] = {
    "affirm": ActionAffirm,
    "deny": ActionDeny,
    "tell_more": ActionTellMore,
    "ask_recall": ActionRecall,
    "feedback_negative": ActionFeedback,
}
UNSURE = 0.3  # confidence below which the policy asks back


class Turns:
    """A conversation that only the actions take part in."""

    def __init__(self, sender: str = "a") -> None:
        """Nothing is said yet."""
        self.sender = sender
        self.slots: dict[str, Any] = {}
        self.events: list[dict[str, Any]] = []
        self.followed: list[str] = []

    def say(
        self,
        text: str,
        intent: str = "",
        signs: Sequence[str] | Mapping[str, str | float] = (),
        confidence: float = 0.9,
        **entities: str,
    ) -> str:
        """Send a message that is read as this intent; all that is answered.

        `signs` may name the words that show each, or how strong each of them is.
        """
        shown = signs if isinstance(signs, Mapping) else dict.fromkeys(signs, text)
        found = [_sign(name, how, text) for name, how in shown.items()]
        name = intent or text.removeprefix("/").partition("{")[0]
        parsed = {
            "text": text,
            "intent": {"name": name, "confidence": confidence},
            "intent_ranking": [{"name": name}],
            "entities": [{"entity": kind, "value": value} for kind, value in entities.items()],
            "signs": found,
        }
        self.events.append({"event": "user", "text": text, "parse_data": parsed})
        missed = confidence < UNSURE or points_back(cast(Any, self._tracker(parsed)), text, name, confidence)
        self.replies: list[dict[str, Any]] = []
        if name in DEAF and not missed:
            return ""  # said by a response of the domain, which knows of no topic
        return self._run((ActionFallback if missed else ACTIONS.get(name, ActionExplain))(), parsed)

    def _tracker(self, parsed: dict[str, Any]) -> Tracker:
        return Tracker(self.sender, self.slots, parsed, list(self.events), False, None, {}, "action_listen")

    def _run(self, action: Action, parsed: dict[str, Any]) -> str:
        dispatcher = CollectingDispatcher()
        self.followed = []
        for event in action.run(dispatcher, self._tracker(parsed), {}):
            if event["event"] == "slot":
                self.slots[event["name"]] = event["value"]
            elif event["event"] == "followup":
                self.followed.append(event["name"])
        self.events.append({"event": "action", "name": action.name()})
        self.replies = dispatcher.messages
        for reply in self.replies:
            shown = {"buttons": reply.get("buttons") or None}
            self.events.append({"event": "bot", "text": reply.get("text"), "data": shown})
        return "\n".join(str(reply["text"]) for reply in self.replies if reply.get("text"))

    @property
    def buttons(self) -> list[str]:
        """Titles of the buttons in the last answer."""
        return [str(one["title"]) for reply in self.replies for one in reply.get("buttons") or []]

    @property
    def sections(self) -> list[str]:
        """Sections of the article that the last answer names as its source."""
        cards = [reply["custom"] for reply in self.replies if reply.get("custom")]
        return [str(card["section"]) for card in cards if card.get("type") == "source"]


def _sign(name: str, how: str | float, text: str) -> dict[str, Any]:
    """A sign as understanding gives it; it stands in these words, or is as strong as this."""
    words = how if isinstance(how, str) else text
    strength = {} if isinstance(how, str) else {"confidence": how}
    return {"name": name, "start": text.index(words), "end": text.index(words) + len(words), **strength}
