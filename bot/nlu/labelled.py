"""The labelled replies of data/stretches: one file a step, one block a writer, one reply a line (docs/nlu.md has the format)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.knowledge.stretches import LABELS, STEPS

DATA = Path(__file__).resolve().parents[2] / "data" / "stretches"
PARTED, NAMED = " | ", ": "


class BadLine(ValueError):
    """A line of the data does not have the form `label: words | label: words`."""


@dataclass(frozen=True)
class Labelled:
    """One reply; `spans` are its stretches: label, start, end."""

    step: str
    writer: str
    text: str
    spans: tuple[tuple[str, int, int], ...]


def labelled() -> Iterator[Labelled]:
    """All replies."""
    for step in STEPS:
        with open(DATA / f"{step}.yml", encoding="utf-8") as file:
            blocks = yaml.safe_load(file)["stretches"]
        for block in blocks:
            for line in block["examples"].splitlines():
                yield of_line(line.removeprefix("- ").strip(), step, str(block["writer"]))


def of_line(line: str, step: str, writer: str = "") -> Labelled:
    """Read one line; BadLine where a label is unknown or words are missing."""
    text, spans = "", []
    for part in line.split(PARTED):
        label, _, words = part.partition(NAMED)
        label, words = label.strip(), words.strip()
        if label not in LABELS or not words:
            raise BadLine(f"data/stretches/{step}.yml: {part!r} in {line!r}; wanted is `label: words`")
        text += " " if text else ""
        spans.append((label, len(text), len(text) + len(words)))
        text += words
    return Labelled(step, writer, text, tuple(spans))
