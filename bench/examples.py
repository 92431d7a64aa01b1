"""Training examples for both bots: a seeded choice of so many an intent, written as Rasa reads them."""

from __future__ import annotations

import random
from collections import defaultdict
from pathlib import Path

import yaml

Labelled = list[tuple[str, str]]  # text and intent
SEED = 7


def read(files: list[Path]) -> Labelled:
    """Every example of Rasa's NLU files."""
    blocks = (block for file in files for block in yaml.safe_load(file.read_text("utf-8"))["nlu"])
    return [
        (line.removeprefix("- "), block["intent"])
        for block in blocks
        if "intent" in block
        for line in block["examples"].splitlines()
    ]


def choose(examples: Labelled, each: int) -> Labelled:
    """At most so many an intent, the same ones every time; all of them for 0."""
    by_intent: dict[str, list[str]] = defaultdict(list)
    for text, intent in examples:
        by_intent[intent].append(text)
    dice = random.Random(SEED)
    for texts in (by_intent[name] for name in sorted(by_intent)):
        texts[:] = dice.sample(texts, min(each or len(texts), len(texts)))
    return [(text, name) for name, texts in by_intent.items() for text in texts]


def write(examples: Labelled, file: Path) -> Path:
    """An NLU file of Rasa's; the file."""
    by_intent: dict[str, list[str]] = defaultdict(list)
    for text, intent in examples:
        by_intent[intent].append(" ".join(text.split()).replace("[", "(").replace("]", ")"))
    blocks = [{"intent": name, "examples": "".join(f"- {t}\n" for t in texts)} for name, texts in by_intent.items()]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True, width=10_000), "utf-8")
    return file


def subset(files: list[Path], each: int, folder: Path) -> list[Path]:
    """The same files with at most so many examples an intent, all else in them kept; the new files."""
    chosen = set(choose(read(files), each))
    folder.mkdir(parents=True, exist_ok=True)
    return [_kept(file, chosen, folder / file.name) for file in files]


def _kept(file: Path, chosen: set[tuple[str, str]], out: Path) -> Path:
    data, blocks = yaml.safe_load(file.read_text("utf-8")), []
    for block in data["nlu"]:
        if "intent" in block:
            lines = block["examples"].splitlines()
            left = [line for line in lines if (line.removeprefix("- "), block["intent"]) in chosen]
            block = {**block, "examples": "".join(f"{line}\n" for line in left)}
        if block.get("examples", True):
            blocks.append(block)
    out.write_text(yaml.safe_dump({**data, "nlu": blocks}, allow_unicode=True, width=10_000), "utf-8")
    return out
