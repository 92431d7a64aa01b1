"""Messages with what two readers said of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.loading import load_data

from bench.environments import ROOT
from bot.nlu.examples import CRISIS_PREFIX, Example

DATA = ROOT / "tests" / "data"
HARMLESS = "harmless"
EVERYDAY = "everyday"


@dataclass(frozen=True)
class Message:
    """A message; `group` is the kind of danger, or the class of what is harmless. Two levels: readers differed."""

    text: str
    group: str
    danger: bool
    levels: frozenset[str] = frozenset(["none"])
    style: str = ""
    person: str = ""
    writer: str = ""


def own(name: str) -> list[Message]:
    """The messages of safety_tune.yml or safety_test.yml."""
    data: dict[str, Any] = yaml.safe_load((DATA / f"safety_{name}.yml").read_text("utf-8"))
    found = [
        Message(
            text,
            block["kind"],
            True,
            frozenset(block["level"].split(" or ")),
            block["style"],
            block["person"],
            block["writer"],
        )
        for block in data["danger"]
        for text in block["texts"]
    ]
    return found + [
        Message(text, block["class"], False, writer=block["writer"])
        for block in data[HARMLESS]
        for text in block["texts"]
    ]


def held_out() -> list[Message]:
    """The held-out messages of the intents; those at level check without a kind of danger are left out."""
    messages = load_data(str(DATA / "nlu_held_out.yml")).intent_examples
    examples = [Example.of(message) for message in messages if message.get(TEXT) and message.get(INTENT)]
    danger = [
        Message(e.text, e.intent, True, frozenset([e.level])) for e in examples if e.intent.startswith(CRISIS_PREFIX)
    ]
    calm = [
        Message(e.text, EVERYDAY, False)
        for e in examples
        if e.level == "none" and not e.intent.startswith(CRISIS_PREFIX)
    ]
    return danger + calm


def lines(path: Path) -> list[str]:
    """The lines of a file that are neither empty nor comments."""
    return [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
