"""`python -m bench.intents`: intents told apart by Rasa's default pipeline, by simpler means, and by ours.

Two sets: ours (data/nlu, tested on writers whom the training never saw: tests/data/nlu_held_out.yml) and CLINC150,
read from a checkout of its repository that the environment variable CLINC150 names; without it that set is skipped.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sklearn.metrics import f1_score

from bench.bots import QUIET
from bench.environments import ROOT, STOCK, WORK, set_up_stock
from bench.examples import Labelled, choose, read, write
from bench.methods import ENCODERS
from bench.processes import Cost, run
from bench.stock_project import write_project

NAMES = {
    "stock": "Rasa's default pipeline (DIET, 100 epochs)",
    "n-grams": "letters and words, logistic regression",
    "minilm": "the same with MiniLM, 8-bit",
    "mpnet": "the same with mpnet's last layer, 8-bit",
    "ours": "ours",
}
OUTSIDE = ("out_of_scope", "oos")
COLUMNS = "macro-F1 | top-2 | out of scope found | training (processor time) | one message, p50 | memory | on disk"
HEADER = f"| | {COLUMNS} |\n" + "|---" * 8 + "|"


@dataclass(frozen=True)
class Split:
    """Examples to learn from and messages to be tested on."""

    name: str
    train: Labelled
    test: Labelled


@dataclass(frozen=True)
class Answers:
    """What a trained method answered, and what it took."""

    ranked: list[list[str]]
    seconds: list[float]
    resident: int
    size: int
    training: Cost


def say(text: str) -> None:
    """One line of progress, or of what was left out."""
    print(text, file=sys.stderr, flush=True)


def own(each: int) -> Split:
    """Our examples and the messages of writers whom the training never sees."""
    train = choose(read(sorted((ROOT / "data" / "nlu").glob("*.yml"))), each)
    return Split("ours", train, read([ROOT / "tests" / "data" / "nlu_held_out.yml"]))


def clinc(each: int) -> Split | None:
    """CLINC150 with its own class of what is out of scope, or None where it is not at hand."""
    folder = os.environ.get("CLINC150")
    if not folder:
        say("SKIPPED: CLINC150. Set CLINC150 to a checkout of its public repository (clinc/oos-eval) to include it.")
        return None
    data = json.loads(Path(folder, "data", "data_oos_plus.json").read_text("utf-8"))
    parts = [[(text, intent) for text, intent in data[name] + data[f"oos_{name}"]] for name in ("train", "test")]
    return Split("CLINC150", choose(parts[0], each), parts[1])


def by_stock(split: Split, folder: Path) -> Answers:
    """Train and ask Rasa's default pipeline in its own environment."""
    project = write_project(folder / "project", [write(split.train, folder / "nlu.yml")])
    commands, log, out = set_up_stock(), folder / "log.txt", folder / "answers.json"
    train: list[str | Path] = [commands / "rasa", "train", "nlu", "--fixed-model-name", "stock"]
    training, model = run(train, project, QUIET, log), project / "models" / "stock.tar.gz"
    script: list[str | Path] = [commands / "python", STOCK / "answer.py", model, folder / "messages.json", out]
    run(script, project, QUIET, log)
    return Answers(**json.loads(out.read_text()), size=model.stat().st_size, training=training)


def by_method(name: str) -> Callable[[Split, Path], Answers]:
    """Train and ask one of bench.methods."""

    def train_and_ask(split: Split, folder: Path) -> Answers:
        (folder / "examples.json").write_text(json.dumps(split.train))
        command, log, out = [sys.executable, "-m", "bench.methods"], folder / "log.txt", folder / "answers.json"
        training = run([*command, "train", name, folder / "examples.json", folder], ROOT, QUIET, log)
        run([*command, "answer", name, folder, folder / "messages.json", out], ROOT, QUIET, log)
        return Answers(**json.loads(out.read_text()), training=training)

    return train_and_ask


def runner(name: str) -> Callable[[Split, Path], Answers] | None:
    """How to run a method, or None, said aloud, where what it needs is not at hand."""
    if name == "stock":
        return by_stock
    if name in ("minilm", "mpnet") and not os.environ.get(ENCODERS):
        say(f"SKIPPED: {NAMES[name]}. Build it with bench/encoders (docs/benchmarks.md), then set {ENCODERS}.")
        return None
    return by_method(name)


def row(name: str, split: Split, got: Answers) -> str:
    """One line of the table."""
    wanted = [intent for _, intent in split.test]
    first = [names[0] for names in got.ranked]
    f1 = f1_score(wanted, first, average="macro")
    top_two = statistics.mean(intent in names for intent, names in zip(wanted, got.ranked, strict=True))
    outside = statistics.mean(said in OUTSIDE for said, own in zip(first, wanted, strict=True) if own in OUTSIDE)
    middle = 1000 * statistics.median(got.seconds)
    cost = f"{got.training.clock:.0f} s ({got.training.processor:.0f} s) | {middle:.1f} ms"
    return (
        f"| {NAMES[name]} | {f1:.3f} | {top_two:.3f} | {outside:.2f} | {cost} "
        f"| {got.resident / 1e6:.0f} MB | {got.size / 1e6:.0f} MB |"
    )


def compare(split: Split, names: list[str]) -> None:
    """Print the table of one set."""
    print(f"\n{split.name}: {len(split.train)} examples, {len(split.test)} test messages\n\n{HEADER}", flush=True)
    for name in names:
        train_and_ask = runner(name)
        if train_and_ask is None:
            continue
        folder = WORK / "intents" / split.name / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "messages.json").write_text(json.dumps([text for text, _ in split.test]))
        print(row(name, split, train_and_ask(split, folder)), flush=True)


def main() -> None:
    """Compare on both sets."""
    parser = argparse.ArgumentParser(description="Compare ways to tell intents apart.")
    parser.add_argument("--examples", type=int, default=0, help="at most so many an intent of our own; 0: all")
    parser.add_argument("--clinc", type=int, default=40, help="at most so many an intent of CLINC150; 0: all")
    parser.add_argument("--methods", nargs="+", choices=NAMES, default=list(NAMES))
    chosen = parser.parse_args()
    for split in (own(chosen.examples), clinc(chosen.clinc)):
        if split:
            compare(split, chosen.methods)


if __name__ == "__main__":
    main()
