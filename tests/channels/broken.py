"""`python -m bot` where a turn fails at a certain word, in a policy or in an action, as a fault of ours would make it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker

from actions.topic.context import ActionRecall
from bot.__main__ import main
from bot.policies.fallback import FallbackPolicy

IN_POLICY = "garden"
chosen = FallbackPolicy.choose


def choose(self: FallbackPolicy, tracker: DialogueStateTracker, domain: Domain) -> tuple[str, Sequence[Event]] | None:
    """Fail at the word, else choose."""
    if tracker.latest_message and IN_POLICY in str(tracker.latest_message.text):
        raise RuntimeError("a policy is broken")
    return chosen(self, tracker, domain)


def run(self: ActionRecall, dispatcher: Any, tracker: Any, domain: dict[str, Any]) -> list[Any]:
    """Fail."""
    raise RuntimeError("an action is broken")


if __name__ == "__main__":
    FallbackPolicy.choose = choose  # type: ignore[method-assign]
    ActionRecall.run = run  # type: ignore[method-assign]
    main()
