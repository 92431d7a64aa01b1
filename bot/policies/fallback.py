"""What to do with a message that was not understood, or was written in another language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge import knowledge
from bot.knowledge.phrases import number_in, plain
from bot.nlu.examples import CRISIS_PREFIX
from bot.policies.base import FixedPolicy, heard_a_message

FALLBACK, OTHER_LANGUAGE = "action_fallback", "action_other_language"
NODS = {
    "nod": "action_affirm",
    "murmur": FALLBACK,
    "check": "self_check_form",
    "write": "reach_out_form",
}  # "ok", "hm", "back to the check": data


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True)
class FallbackPolicy(FixedPolicy):
    """Asks back instead of guessing, below a confidence that was chosen on whole writers left out (docs/nlu.md)."""

    PRIORITY = 50

    @classmethod
    def get_default_config(cls) -> dict[str, Any]:
        """`threshold`: the least confidence of the first intent that is acted on."""
        return {**super().get_default_config(), "threshold": 0.3}

    def choose(self, tracker: DialogueStateTracker, domain: Domain) -> tuple[str, Sequence[Event]] | None:
        """The fallback after a message that was not understood; then listen. A form has its own way of asking back."""
        if tracker.latest_action_name in (FALLBACK, OTHER_LANGUAGE):
            return (ACTION_LISTEN_NAME, []) if not tracker.active_loop_name else None
        if not heard_a_message(tracker) or tracker.active_loop_name:
            return None
        parsed = (tracker.latest_message.parse_data if tracker.latest_message else None) or {}
        text = str(parsed.get("text") or "")
        if nod := nod_in(text):
            return NODS[nod], []
        if tracker.get_slot("listed") and number_in(text):
            return FALLBACK, []  # it knows what stands there, whatever the number is read as
        if parsed.get("language", "en") != "en":
            return OTHER_LANGUAGE, []
        first = parsed.get("intent", {})
        let_pass = str(first.get("name")).startswith(CRISIS_PREFIX)  # faint, and asked about before
        unsure = float(first.get("confidence") or 0.0) < float(self.config["threshold"])
        return (FALLBACK, []) if let_pass or unsure else None


def nod_in(text: str) -> str | None:
    """Is the whole of a message a nod ("ok"), a murmur ("hm"), or the self-check by its name?"""
    said = plain(text)
    return next((nod for nod in NODS if said in knowledge().texts[f"command.{nod}"]), None)
