"""The conversations of this folder, read from Rasa's own format for test stories."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent
FILES = sorted(FOLDER.glob("test_*.yml"))


@dataclass
class Turn:
    """What a person writes, the actions that should follow, and what is remembered then."""

    text: str
    intent: str
    actions: list[str] = field(default_factory=list)
    slots: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Story:
    """One conversation."""

    file: str
    name: str
    turns: list[Turn]

    def __str__(self) -> str:
        return f"{self.file.removeprefix('test_').removesuffix('.yml')}: {self.name}"


def stories() -> Iterator[Story]:
    """All conversations, file by file."""
    for file in FILES:
        for story in yaml.safe_load(file.read_text("utf-8"))["stories"]:
            yield Story(file.name, story["story"], _turns(story["steps"]))


def _turns(steps: list[dict[str, Any]]) -> list[Turn]:
    turns: list[Turn] = []
    for step in steps:
        if "user" in step:
            turns.append(Turn(step["user"].strip(), step["intent"]))
        elif "action" in step:
            turns[-1].actions.append(step["action"])
        elif "slot_was_set" in step:
            turns[-1].slots.update({name: value for slot in step["slot_was_set"] for name, value in slot.items()})
    return turns
