"""Rules that name a danger, scopes that take it back; both read from data."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import yaml

RuleLevel = Literal["hint", "check", "crisis"]
Reach = Literal["overlap", "next", "sentence", "message"]
RULE_FILES = ("suicide", "self_harm", "harm_others", "abuse", "medical", "distress")


@dataclass(frozen=True)
class Rule:
    """Phrases that mean one danger. Two hints of different rules make a check.

    What is not `sure` needs at least a trace of the classifier's vote; a crisis needs more (bot.nlu.safety). Hints of
    `everyday` words ("my wife", "on Sunday") count only beside one of the others. `of_writer`: the writer is meant,
    whoever is named.
    """

    reason: str
    kind: str | None
    level: RuleLevel
    patterns: tuple[str, ...]
    sure: bool = False
    everyday: bool = False
    of_writer: bool = False
    raised_by: tuple[str, ...] = ()
    finds: tuple[str, ...] = ()
    passes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scope:
    """Phrases that cover a danger named within their reach; with `settles` a short message says so beyond doubt."""

    reason: str
    reach: Reach
    patterns: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    alone: bool = False
    settles: bool = False
    finds: tuple[str, ...] = ()
    passes: tuple[str, ...] = ()


def load_rules(folder: Path) -> list[Rule]:
    """The rules of every kind."""
    rules = []
    for name in RULE_FILES:
        data = read_yaml(folder / f"{name}.yml")
        for entry in data["signals"]:
            rules.append(Rule(**{"kind": data["kind"], **_tuples(entry)}))
    return rules


def load_scopes(folder: Path) -> list[Scope]:
    """The scopes, from `scopes.yml`."""
    return [Scope(**_tuples(entry)) for entry in read_yaml(folder / "scopes.yml")["scopes"]]


def load_phrases(path: Path) -> dict[str, list[str]]:
    """Named lists of patterns or phrases."""
    phrases: dict[str, list[str]] = read_yaml(path)
    return phrases


def read_yaml(path: Path) -> dict[str, Any]:
    """A mapping read from a YAML file."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml, where it is built in, is ten times as fast
    data: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    return data


def _tuples(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(map(str, value)) if isinstance(value, list) else value for key, value in entry.items()}
