"""Training examples as the components here need them: texts, vectors, and what writers and readers noted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from rasa.shared.nlu.constants import INTENT, METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.knowledge.names import FIRST_PERSON
from bot.nlu.vectors import READING, Floats

CRISIS_PREFIX = "crisis_"
NO_WRITER = "unnamed"


@dataclass(frozen=True)
class Example:
    """One example with its block's metadata."""

    text: str
    intent: str
    vector: Floats | None
    writer: str = NO_WRITER
    signs: frozenset[str] = frozenset()
    level: str = "none"

    @classmethod
    def of(cls, message: Message) -> "Example":
        """Read a message of the training data."""
        noted: dict[str, Any] = (message.get(METADATA) or {}).get(METADATA_INTENT) or {}
        intent, reading = str(message.get(INTENT)), message.get(READING)
        own = {intent} if intent.startswith(FIRST_PERSON) else set()
        return cls(
            text=reading.text if reading else str(message.get(TEXT)),
            intent=intent,
            vector=reading.whole if reading else None,
            writer=str(noted.get("writer", NO_WRITER)),
            signs=frozenset(own | set(noted.get("signs", []))),
            level=str(noted.get("level", "crisis" if intent.startswith(CRISIS_PREFIX) else "none")),
        )


def examples(training_data: TrainingData) -> list[Example]:
    """All examples of an intent that have text."""
    return [Example.of(m) for m in training_data.intent_examples if m.get(TEXT) and m.get(INTENT)]


def vectors(found: Sequence[Example]) -> Floats:
    """Their vectors, one a row."""
    missing = next((example for example in found if example.vector is None), None)
    if missing:
        raise ValueError("bot.nlu.encoder.SentenceEncoder must stand before this component in config.yml")
    return np.array([example.vector for example in found], np.float32)
