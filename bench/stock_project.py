"""Writes the stock bot: what `rasa init` makes, with our training data in place of its example.

Pipeline and policies are left blank, as `rasa init` leaves them, so that Rasa fills in its defaults. Each intent has
one rule with one fixed response; three short stories stand where `rasa init` has three, so that TED has what to learn.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import yaml

CONFIG = """recipe: default.v1
assistant_id: stock
language: en
pipeline:
policies:
"""
BY_RASA = {"restart", "session_start", "back"}  # Rasa's own rules answer these
REPLY = "Thank you for telling me. Here is what the article says about it, in a sentence or two. What would help next?"
STORIES = (
    ("greet", "ask_definition", "thank"),
    ("greet", "sign_perfectionism", "ask_treatment", "affirm", "goodbye"),
    ("greet", "sign_perfectionism", "ask_treatment", "deny", "goodbye"),
)


def write_project(folder: Path, nlu: list[Path]) -> Path:
    """Write the project anew, with the examples of these files; the folder."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "data" / "nlu").mkdir(parents=True)
    for file in nlu:
        shutil.copy(file, folder / "data" / "nlu" / file.name)
    intents = intents_of(folder / "data" / "nlu")
    _write(folder / "domain.yml", _domain(intents))
    _write(folder / "data" / "rules.yml", {"version": "3.1", "rules": [_rule(name) for name in _answered(intents)]})
    stories = [_story(number, names) for number, names in enumerate(STORIES) if set(names) <= set(intents)]
    if stories:
        _write(folder / "data" / "stories.yml", {"version": "3.1", "stories": stories})
    (folder / "config.yml").write_text(CONFIG)
    (folder / "credentials.yml").write_text("rest:\n")
    (folder / "endpoints.yml").write_text("# as `rasa init` leaves it: no action server, conversations in memory\n")
    return folder


def intents_of(folder: Path) -> list[str]:
    """All intents that have examples in a folder."""
    blocks = (yaml.safe_load(file.read_text("utf-8"))["nlu"] for file in folder.glob("*.yml"))
    return sorted({block["intent"] for found in blocks for block in found if "intent" in block})


def _answered(intents: list[str]) -> list[str]:
    return [name for name in intents if name not in BY_RASA]


def _domain(intents: list[str]) -> dict[str, object]:
    return {
        "version": "3.1",
        "intents": intents,
        "responses": {f"utter_{name}": [{"text": REPLY}] for name in _answered(intents)},
        "session_config": {"session_expiration_time": 60, "carry_over_slots_to_new_session": True},
    }


def _rule(intent: str) -> dict[str, object]:
    return {"rule": intent, "steps": [{"intent": intent}, {"action": f"utter_{intent}"}]}


def _story(number: int, intents: tuple[str, ...]) -> dict[str, object]:
    steps = [step for name in intents for step in ({"intent": name}, {"action": f"utter_{name}"})]
    return {"story": f"story {number}", "steps": steps}


def _write(file: Path, content: dict[str, object]) -> None:
    file.write_text(yaml.safe_dump(content, sort_keys=False, allow_unicode=True), "utf-8")
