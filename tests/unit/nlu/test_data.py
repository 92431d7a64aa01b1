"""The examples themselves."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import yaml

FAMILIES = ("signs", "reasons", "questions", "conversation", "safety")
INTENTS = set(yaml.safe_load(Path("domain.yml").read_text())["intents"])
HELD_OUT = Path("tests/data/nlu_held_out.yml")


def _blocks(path: Path) -> list[dict[str, Any]]:
    return [block for block in yaml.safe_load(path.read_text())["nlu"] if "intent" in block]


def _texts(blocks: list[dict[str, Any]]) -> list[str]:
    return [line[2:] for block in blocks for line in block["examples"].splitlines()]


BLOCKS = [block for family in FAMILIES for block in _blocks(Path(f"data/nlu/{family}.yml"))]


def test_every_intent_has_examples_by_several_writers() -> None:
    count = Counter(line_intent for block in BLOCKS for line_intent in [block["intent"]] * len(_texts([block])))
    writers = {intent: {b["metadata"]["writer"] for b in BLOCKS if b["intent"] == intent} for intent in count}
    assert set(count) == INTENTS
    assert min(count.values()) >= 40
    assert min(len(names) for names in writers.values()) >= 8


def test_notes_are_valid() -> None:
    for block in [*BLOCKS, *_blocks(HELD_OUT)]:
        notes = block["metadata"]
        assert set(notes) <= {"writer", "signs", "level"}, block
        assert all(re.match("sign_|reason_|problem_", sign) and sign in INTENTS for sign in notes.get("signs", [])), (
            block
        )
        if block["intent"].startswith("crisis_"):
            assert notes["level"] in ("check", "crisis"), block


def test_no_message_is_both_learned_and_tested() -> None:
    learned = {text.lower() for text in _texts(BLOCKS)}
    assert not learned & {text.lower() for text in _texts(_blocks(HELD_OUT))}
    assert not {b["metadata"]["writer"] for b in BLOCKS} & {b["metadata"]["writer"] for b in _blocks(HELD_OUT)}


def test_no_example_reads_as_markup_or_command() -> None:
    for text in _texts(BLOCKS):
        assert not re.search(r"^/|\][({]|\$\{", text), text
