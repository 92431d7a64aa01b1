"""What each clause of a message is read as by itself, from what the encoder saw of its words: its intent, and what it does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from rasa.shared.nlu.training_data.message import Message

from bot.knowledge.clauses import CLAUSES, MOST, spans
from bot.nlu.vectors import READING, Floats, Reading, unit


@dataclass(frozen=True)
class Clauses:
    """The clauses of a message, with a vector each."""

    texts: list[str]
    vectors: Floats


def clauses_in(message: Message) -> Clauses | None:
    """The clauses that are read by themselves; none where there is only one, or so many that it is a story."""
    reading: Reading | None = message.get(READING)
    found = spans(reading.text) if reading else []
    if reading is None or not 1 < len(found) <= MOST:
        return None
    starts = reading.offsets[: len(reading.tokens), 0]
    owned = (reading.tokens[(starts >= start) & (starts < end)] for start, end in found)
    vectors = [unit(own.mean(axis=0))[0] if len(own) else reading.whole for own in owned]
    return Clauses([reading.text[start:end] for start, end in found], np.array(vectors, np.float32))


def note(message: Message, clauses: Clauses, key: str, values: list[Any]) -> None:
    """Add what was found of each clause to the parse result."""
    before = message.get(CLAUSES) or [{"text": text} for text in clauses.texts]
    both = zip(before, values, strict=True)
    message.set(CLAUSES, [{**one, key: value} for one, value in both], add_to_output=True)
