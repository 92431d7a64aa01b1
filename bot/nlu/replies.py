"""What a reply does in its place of the talk: while a message is worded, after a question about danger, in the self-check.

Short answers say little by themselves ("leave it out", "not today"): what they do depends on what was asked. So for each
such place there is a small model of its own, learned from data/replies. Who reads the answer: `bot.knowledge.reply`.
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

from bot.knowledge.reply import CHECK, REPLIES
from bot.nlu.blend import Blend, Ground
from bot.nlu.clauses import Clauses, clauses_in, note
from bot.nlu.examples import Example
from bot.nlu.learned import LearnedComponent, folder_fingerprint
from bot.nlu.vector_cache import VectorCache
from bot.nlu.vectors import READING, Floats, Reading

DATA = Path(__file__).resolve().parents[2] / "data" / "replies"
FIRST = 2  # acts of a place that are told, the likeliest first
BY_CLAUSES = (CHECK,)  # places in which several things are done in one message


@dataclass(frozen=True)
class Reply:
    """One example: who wrote it, and what it does."""

    text: str
    act: str
    writer: str


def places() -> list[str]:
    """The places of the talk that have replies of their own: a file each."""
    return sorted(file.stem for file in DATA.glob("*.yml"))


def replies(place: str) -> Iterator[Reply]:
    """All examples of a place."""
    with open(DATA / f"{place}.yml", encoding="utf-8") as file:
        blocks = yaml.safe_load(file)["replies"]
    for block in blocks:
        for line in block["examples"].splitlines():
            yield Reply(line.removeprefix("- ").strip(), block["act"], block["writer"])


@dataclass(frozen=True)
class Acts:
    """What is learned: for each place which act a reply is."""

    by_place: dict[str, Blend]

    @classmethod
    def learn(cls) -> Acts:
        """From data/replies."""
        return cls({place: learned(list(replies(place))) for place in places()})

    def save(self, folder: Path) -> None:
        """Write a folder a place."""
        for place, blend in self.by_place.items():
            (folder / place).mkdir()
            blend.save(folder / place)

    @classmethod
    def load(cls, folder: Path) -> Acts:
        """Read what `save` wrote."""
        return cls({inner.name: Blend.load(inner) for inner in sorted(folder.iterdir()) if inner.is_dir()})

    def of(self, reading: Reading) -> dict[str, list[dict[str, Any]]]:
        """For each place the likeliest acts."""
        found = self.by_place.items()
        return {place: _likeliest(blend, reading.whole[None], [reading.text])[0] for place, blend in found}

    def of_clauses(self, clauses: Clauses) -> list[dict[str, list[dict[str, Any]]]]:
        """The same for each clause, of the places where that is looked at."""
        read = {place: _likeliest(self.by_place[place], clauses.vectors, clauses.texts) for place in BY_CLAUSES}
        return [{place: read[place][number] for place in BY_CLAUSES} for number in range(len(clauses.texts))]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class ReplyReader(LearnedComponent[Acts]):
    """Sets `replies`: for each place of the talk what the message would do there; in `clauses` what each of its clauses would."""

    kind = Acts

    @classmethod
    def learn(cls, found: list[Example]) -> Acts:
        """The examples of intents play no part."""
        return Acts.learn()

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Rasa learns anew when data/replies changes, which it does not read itself."""
        return folder_fingerprint(DATA)

    def process(self, messages: list[Message]) -> list[Message]:
        """Read messages."""
        for message in messages:
            reading = message.get(READING)
            if reading:
                message.set(REPLIES, self.learned.of(reading), add_to_output=True)
                if clauses := clauses_in(message):
                    note(message, clauses, "acts", self.learned.of_clauses(clauses))
        return messages


def learned(found: list[Reply]) -> Blend:
    """The model of one place, from its examples."""
    cache = VectorCache()
    vectors = np.array([reading.whole for reading in cache.read([reply.text for reply in found])])
    cache.close()
    return Blend.of_classes(Ground.of(vectors, [reply.text for reply in found]), [reply.act for reply in found])


def _likeliest(blend: Blend, vectors: Floats, texts: list[str]) -> list[list[dict[str, Any]]]:
    """Of each text the likeliest acts."""
    return [
        [
            {"name": blend.names[number], "confidence": round(float(sure[number]), 4)}
            for number in np.argsort(-sure)[:FIRST]
        ]
        for sure in blend.probabilities(vectors, texts)
    ]
