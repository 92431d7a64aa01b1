"""An action run on its own, on a conversation as it is told here: no model, no server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher


@dataclass(frozen=True)
class Done:
    """What an action said, and the slots that it left."""

    replies: list[dict[str, Any]]
    slots: dict[str, Any]

    @property
    def text(self) -> str:
        """All that was said."""
        return "\n".join(str(one["text"]) for one in self.replies if one.get("text"))

    @property
    def buttons(self) -> list[str]:
        """What its buttons stand for."""
        return [button["payload"] for one in self.replies for button in one.get("buttons") or []]


def user(text: str, language: str = "en", **parsed: Any) -> dict[str, Any]:
    """A message, as an event of the past."""
    return {"event": "user", "text": text, "parse_data": {"text": text, "language": language, **parsed}}


def bot(text: str, action: str = "") -> dict[str, Any]:
    """A reply, as an event of the past."""
    return {"event": "bot", "text": text, "data": {}, "metadata": {"utter_action": action}}


def done(
    action: Action,
    text: str,
    intent: str = "out_of_scope",
    confidence: float = 0.9,
    signs: Sequence[str] = (),
    before: Sequence[dict[str, Any]] = (),
    language: str = "en",
    mended: str = "",
    **slots: Any,
) -> Done:
    """Run an action after a message; `before` are the events up to it, oldest first; `mended`: with its slips put right."""
    first = {"name": intent, "confidence": confidence}
    shown = [{"name": name, "confidence": 0.9, "start": 0, "end": len(text)} for name in signs]
    message = {
        "text": text,
        "intent": first,
        "intent_ranking": [first],
        "entities": [],
        "signs": shown,
        "language": language,
        **({"mended_text": mended} if mended else {}),
    }
    events = [*before, {"event": "user", "text": text, "parse_data": message}]
    dispatcher = CollectingDispatcher()
    tracker = Tracker("anna", slots, message, events, False, None, {}, None)
    left = {
        event["name"]: event["value"] for event in action.run(dispatcher, tracker, {}) if event.get("event") == "slot"
    }
    return Done([{**one, "text": one.get("text")} for one in dispatcher.messages], {**slots, **left})
