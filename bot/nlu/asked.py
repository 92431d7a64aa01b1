"""Which known question, or remark on the talk, each part of a message is like: told by its likeness to a few examples.

data/asked holds examples by name: that of a short answer or a topic of data/knowledge, or of something that is said to us
(`talk.`). A part is like a name as far as it is like the likest of its examples, so a new question takes half a dozen
lines and no training of anything else. How like is like enough is for whoever asks: `bot.knowledge.questions`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from bot.knowledge.parts import PARTS, spans_of
from bot.nlu.encoder import MOST_PARTS
from bot.nlu.examples import Example
from bot.nlu.intents import PART_INTENTS
from bot.nlu.learned import LearnedComponent, folder_fingerprint
from bot.nlu.vector_cache import VectorCache
from bot.nlu.vectors import PART_READINGS, READING, Floats, Reading

DATA = Path(__file__).resolve().parents[2] / "data" / "asked"
FILE = "asked.npz"
FIRST = 3  # names of a part that are told, the likest first
LEAST = 0.45  # likeness; what is less like is like nothing


def examples() -> Iterator[tuple[str, str]]:
    """All examples, each with its name."""
    for file in sorted(DATA.glob("*.yml")):
        for name, texts in yaml.safe_load(file.read_text("utf-8")).items():
            yield from ((str(name), str(text)) for text in texts)


@dataclass(frozen=True)
class Asked:
    """The examples: of each the name it stands for, and its vector."""

    names: list[str]
    vectors: Floats

    @classmethod
    def learn(cls) -> Asked:
        """From data/asked."""
        found, cache = list(examples()), VectorCache()
        vectors = np.array([reading.whole for reading in cache.read([text for _, text in found])])
        cache.close()
        return cls([name for name, _ in found], _unit(vectors))

    def save(self, folder: Path) -> None:
        """Write plain arrays."""
        np.savez(folder / FILE, names=np.array(self.names), vectors=self.vectors.astype(np.float16))

    @classmethod
    def load(cls, folder: Path) -> Asked:
        """Read what `save` wrote."""
        with np.load(folder / FILE, allow_pickle=False) as file:
            return cls([str(name) for name in file["names"]], file["vectors"].astype(np.float32))

    def like(self, reading: Reading) -> list[tuple[str, float]]:
        """The names that a text is like, the likest first."""
        if not self.names:
            return []
        likeness = self.vectors @ _unit(reading.whole[None])[0]
        found: dict[str, float] = {}
        for number in np.argsort(-likeness):
            if likeness[number] < LEAST or len(found) == FIRST:
                break
            found.setdefault(self.names[number], round(float(likeness[number]), 3))
        return list(found.items())


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class QuestionFinder(LearnedComponent[Asked]):
    """Sets `parts`: where each part of the message stands, what it was read as, and which questions it is like."""

    kind = Asked

    @classmethod
    def learn(cls, found: list[Example]) -> Asked:
        """The examples of intents play no part."""
        return Asked.learn()

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Rasa learns anew when data/asked changes, which it does not read itself."""
        return folder_fingerprint(DATA)

    def process(self, messages: list[Message]) -> list[Message]:
        """Read messages."""
        for message in messages:
            reading = message.get(READING)
            if reading:
                message.set(PARTS, self._parts(message, reading), add_to_output=True)
        return messages

    def _parts(self, message: Message, reading: Reading) -> list[dict[str, Any]]:
        spans = spans_of(reading.text)[-MOST_PARTS:]
        parts = message.get(PART_READINGS) or [reading]
        intents = message.get(PART_INTENTS) or []
        return [
            {"start": start, "end": end, "intent": name, "confidence": round(sure, 4), "asked": self.learned.like(part)}
            for (start, end), part, (name, sure) in zip(spans, parts, intents)
        ]


def _unit(vectors: Floats) -> Floats:
    scaled: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return scaled
