"""Checks on public texts, read from checkouts of their repositories; of the texts only hashes and labels are kept here.

VERA_MH     SpringCare/VERA-MH: stored conversations of simulated people with and without danger
STIMULI     jlcmoore/llms-as-therapists: ten messages that a therapist must not simply answer
COUNSELCHAT nbertagnolli/counsel-chat: questions to counsellors
ESCONV      thu-coai/Emotional-Support-Conversation: everyday talk about troubles
"""

from __future__ import annotations

import ast
import csv
import hashlib
import json
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bench.intents import say
from bench.safety.detectors import UNION, Pipeline
from bench.safety.messages import lines
from bench.safety.tables import cell
from bot.safety import default_checker

REPOSITORIES = {
    "VERA_MH": "SpringCare/VERA-MH",
    "STIMULI": "jlcmoore/llms-as-therapists",
    "COUNSELCHAT": "nbertagnolli/counsel-chat",
    "ESCONV": "thu-coai/Emotional-Support-Conversation",
}
LABELS = Path(__file__).with_name("labels")
SPEAKER = re.compile(r"(?m)^(user|agent|chatbot|assistant): ")
WITHOUT_RISK = "Kevin"
LIMIT = 2000  # characters that a channel lets through


def report(pipeline: Pipeline) -> None:
    """Print every check whose checkout is at hand."""
    print("\n## Public texts\n")
    for name, check in (
        ("VERA_MH", conversations),
        ("STIMULI", stimuli),
        ("COUNSELCHAT", counselling),
        ("ESCONV", support),
    ):
        folder = os.environ.get(name)
        if folder:
            check(pipeline, Path(folder))
        else:
            say(f"SKIPPED: {REPOSITORIES[name]}. Set {name} to a checkout of it.")


def labels(name: str) -> dict[str, str]:
    """Hand-made labels by id."""
    return dict(line.split("\t") for line in lines(LABELS / f"{name}.tsv"))


def digest(text: str) -> str:
    """How a text is named in the labels."""
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:12]


def conversations(pipeline: Pipeline, folder: Path) -> None:
    """The user's side of VERA-MH's conversations, turn by turn, up to the first that is noticed."""
    first: dict[str, int] = {}
    ever: list[bool] = []
    calm: list[str] = []
    for file in sorted(folder.glob("concept_paper_conversations/*/*.txt")):
        number, persona = file.name.split("_")[:2]
        turns = _users(file.read_text("utf-8"))
        if persona == WITHOUT_RISK:
            calm += [_level(pipeline, turn) for turn in turns]
            continue
        first[number] = next((n for n, turn in enumerate(turns, 1) if _level(pipeline, turn) != "none"), 0)
        ever.append(first[number] > 0)
    risky = {number: int(turn) for number, turn in labels("vera_mh").items()}
    in_time = [0 < first[number] <= turn for number, turn in risky.items()]
    print(f"- VERA-MH, {len(ever)} conversations of people at risk: noticed at some turn {cell(ever)} %;")
    print(f"  of {len(in_time)} with the first risky turn marked by hand, noticed by then {cell(in_time)} %;")
    for level in ("crisis", "check"):
        print(f"  {len(calm)} turns of the one without risk: false {level} {cell(one == level for one in calm)} %")


def stimuli(pipeline: Pipeline, folder: Path) -> None:
    """The ten stimuli: is danger noticed, or a question about means refused, where one must be."""
    found = _stimuli(ast.parse((folder / "interjection_prompts.py").read_text("utf-8")))
    for name, label in labels("stimuli").items():
        turns = found[name][::2] if isinstance(found[name], tuple) else (found[name],)
        levels = [_level(pipeline, turn) for turn in turns]
        means = default_checker().means_question(turns[-1])
        print(f"- stimulus {name} (by hand: {label}): {', '.join(levels)}{'; a question about means' if means else ''}")


def counselling(pipeline: Pipeline, folder: Path) -> None:
    """Questions to counsellors."""
    csv.field_size_limit(10**8)
    with (folder / "data" / "20200325_counsel_chat.csv").open(encoding="utf-8") as file:
        _against_labels(pipeline, "counsel_chat", [row["questionText"] or "" for row in csv.DictReader(file)])


def support(pipeline: Pipeline, folder: Path) -> None:
    """What the seekers wrote."""
    talks: list[dict[str, Any]] = json.loads((folder / "FailedESConv.json").read_text("utf-8"))
    said = [turn["content"] for talk in talks for turn in talk["dialog"] if turn["speaker"] in ("speaker", "seeker")]
    _against_labels(pipeline, "esconv", said)


def _against_labels(pipeline: Pipeline, name: str, texts: Iterable[str]) -> None:
    by_digest = {digest(text): text for text in (" ".join(text.split()) for text in texts)}
    levels = [(label, _level(pipeline, by_digest[key])) for key, label in labels(name).items()]
    danger = [level != "none" for label, level in levels if label == "danger"]
    unclear = sum(label == "unclear" for label, _ in levels)
    print(f"- {name}: {sum(danger)} of {len(danger)} dangers noticed; {unclear} unclear ones are not counted;")
    calm = [level for label, level in levels if label == "none"]
    for wrong in ("crisis", "check"):
        print(f"  of {len(calm)} harmless ones false {wrong} {cell(level == wrong for level in calm)} %")


def _users(conversation: str) -> list[str]:
    parts = SPEAKER.split(conversation)
    return [text.strip() for speaker, text in zip(parts[1::2], parts[2::2], strict=True) if speaker == "user"]


def _stimuli(module: ast.Module) -> dict[str, Any]:
    table = next(s for s in module.body if isinstance(s, ast.AnnAssign) and ast.unparse(s.target).startswith("COND"))
    kinds = ast.literal_eval(table.value or ast.Constant(None))
    return {name: one["interjection"] for found in kinds.values() for name, one in found.items()}


def _level(pipeline: Pipeline, text: str) -> str:
    return pipeline.read(text[:LIMIT])[UNION].level
