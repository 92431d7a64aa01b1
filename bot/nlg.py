"""Says the responses of domain.yml: never the same one twice in a row, with the crisis lines of the country.

A response that holds `{lines}` (up to three) or `{line}` (the first) gets them from data/knowledge/lines.yml, in its
text and as a `crisis` card. It needs no action server.
"""

from __future__ import annotations

import copy
import random
from typing import Any

from rasa.core.nlg.generator import ResponseVariationFilter
from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.cards import crisis_card, lines_as_text
from bot.knowledge import Line, knowledge
from bot.places import country_name

RECENT = 12  # replies looked back on


def said_lately(tracker: DialogueStateTracker) -> list[str]:
    """The texts of the bot's last replies, newest first."""
    said = (event.text for event in reversed(tracker.events) if isinstance(event, BotUttered) and event.text)
    return [text for text, _ in zip(said, range(RECENT), strict=False)]


def least_said(texts: list[str], lately: list[str]) -> int:
    """The index of a text that was not said lately or, where all were, of the one said longest ago."""

    def age(text: str) -> int:
        start = text.split("{")[0].strip()  # what stands before a filled place is enough to know it again
        return next((i for i, said in enumerate(lately) if said.startswith(start)), len(lately))

    oldest = max(age(text) for text in texts)
    return random.choice([i for i, text in enumerate(texts) if age(text) == oldest])


class Tandem(TemplatedNaturalLanguageGenerator):
    """Rasa's templated responses, with memory for what was said and a card for the lines."""

    def __init__(self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None) -> None:
        """Rasa hands over the part `nlg` of endpoints.yml, and the domain with its responses."""
        super().__init__(domain.responses if domain else {})

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        """One variation as a message (text, buttons, custom), or None for a response that the domain lacks."""
        if utter_action not in self.responses:
            return None
        slots = tracker.current_slot_values()
        fitting = ResponseVariationFilter(self.responses).responses_for_utter_action(
            utter_action, output_channel, slots
        )
        chosen = fitting[least_said([str(one.get("text", "")) for one in fitting], said_lately(tracker))]
        return self._with_lines(copy.deepcopy(chosen), slots, kwargs)

    def _with_lines(self, response: dict[str, Any], slots: dict[str, Any], kwargs: dict[str, Any]) -> dict[str, Any]:
        text = str(response.get("text", ""))
        country = slots.get("country")
        lines: list[Line] = []
        if "{line" in text:
            kind = str(slots.get("risk_kind") or "crisis_suicide")
            lines = list(knowledge().lines_for(kind, country))[: 3 if "{lines}" in text else 1]
        filled = {
            "lines": lines_as_text(lines),
            "line": lines_as_text(lines[:1]),
            "place": country_name(country),
            "where": "" if country else knowledge().texts["crisis.where"][0],
        }
        message = self._fill_response(response, {**slots, **filled}, **kwargs)
        if lines:
            message["custom"] = crisis_card(lines, country)
        return message
