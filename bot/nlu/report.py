"""`python -m bot.nlu.report`: how the newest model reads messages by writers it never saw (tests/data).

It trains nothing, except with `--curve`: then the intent classifier learns from ever more writers in turn.
Nothing may be chosen by these figures; weights and thresholds come from `bot.nlu.leave_out`.
"""

import argparse
import asyncio
import json
import logging
import os
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")

import numpy as np
from rasa.core.agent import Agent
from rasa.shared.nlu.training_data.loading import load_data
from rasa.utils.log_utils import configure_structlog
from sklearn.metrics import f1_score

from bot.nlu import leave_out
from bot.nlu.examples import CRISIS_PREFIX, Example
from bot.nlu.intents import IntentClassifier

HELD_OUT = Path("tests/data/nlu_held_out.yml")
MODELS = Path("models")
OUT_OF_SCOPE = "out_of_scope"
SEED = 11
TYPO_EVERY = 12  # letters
CURVE = (1, 2, 4, 8, 12, 16, 24)  # writers


@dataclass(frozen=True)
class Read:
    """A message and what the model made of it."""

    example: Example
    parsed: dict[str, Any]

    @property
    def first(self) -> str:
        """The first intent."""
        return str(self.parsed["intent"]["name"])


def with_typos(text: str, rng: random.Random) -> str:
    """The text with a slip about every twelfth letter: swapped, dropped, doubled or lower-cased."""
    letters = list(text)
    for at in range(len(letters) - 1):
        if letters[at].isalpha() and rng.random() < 1 / TYPO_EVERY:
            slip = rng.choice(("swap", "drop", "double", "lower"))
            if slip == "swap":
                letters[at], letters[at + 1] = letters[at + 1], letters[at]
            else:
                letters[at] = {"drop": "", "double": letters[at] * 2, "lower": letters[at].lower()}[slip]
    return "".join(letters)


async def parse(agent: Agent, found: Iterable[Example], texts: Iterable[str]) -> list[Read]:
    """Let the whole pipeline read the texts."""
    return [Read(example, await agent.parse_message(text)) for example, text in zip(found, texts)]


def macro_f1(read: Sequence[Read]) -> float:
    """Macro-averaged F1 of the first intent."""
    return float(f1_score([one.example.intent for one in read], [one.first for one in read], average="macro"))


def share(facts: Iterable[bool]) -> float:
    """How many of some facts hold; NaN of none."""
    values = list(facts)
    return sum(values) / len(values) if values else float("nan")


def say_intents(read: Sequence[Read]) -> None:
    """Macro-F1, the first two, what is out of scope, and the commonest confusions."""
    two = share(one.example.intent in [r["name"] for r in one.parsed["intent_ranking"][:2]] for one in read)
    outside = [one for one in read if one.example.intent == OUT_OF_SCOPE]
    inside = [one for one in read if one.example.intent != OUT_OF_SCOPE]
    print(f"macro-F1 {macro_f1(read):.3f}, right one among the first two {two:.3f}")
    print(
        f"out of scope: recall {share(one.first == OUT_OF_SCOPE for one in outside):.3f},"
        f" lost of what is in scope {share(one.first == OUT_OF_SCOPE for one in inside):.3f}"
    )
    wrong = [(one.example.intent, one.first) for one in read if one.first != one.example.intent]
    for pair in sorted(set(wrong), key=wrong.count, reverse=True)[:8]:
        print(f"  {wrong.count(pair)} × {pair[0]} read as {pair[1]}")


def say_signs(read: Sequence[Read]) -> None:
    """Recall and precision over all signs."""
    pairs = [(one.example.signs, {sign["name"] for sign in one.parsed["signs"]}) for one in read]
    hit = sum(len(truth & shown) for truth, shown in pairs)
    named, shown = sum(len(truth) for truth, _ in pairs), sum(len(shown) for _, shown in pairs)
    none = share(bool(shown) for truth, shown in pairs if not truth)
    print(f"signs: recall {hit / named:.3f}, precision {hit / max(shown, 1):.3f}, shown where there is none {none:.3f}")


def say_safety(read: Sequence[Read]) -> None:
    """Recall of danger by kind, and false alarms."""
    for kind in sorted({one.example.intent for one in read if one.example.intent.startswith(CRISIS_PREFIX)}):
        of_kind = [one for one in read if one.example.intent == kind]
        acute = [one for one in of_kind if one.example.level == "crisis"]
        print(
            f"{kind}: noticed {share(_level(one) != 'none' for one in of_kind):.3f} of {len(of_kind)},"
            f" crisis as crisis {share(_level(one) == 'crisis' for one in acute):.3f} of {len(acute)},"
            f" kind right {share(one.first == kind for one in of_kind):.3f}"
        )
    calm = [one for one in read if one.example.level == "none"]
    false = {level: share(_level(one) == level for one in calm) for level in ("crisis", "check")}
    print(f"false alarms of {len(calm)}: crisis {false['crisis']:.4f}, check {false['check']:.4f}")


def _level(one: Read) -> str:
    return str(one.parsed["safety"]["level"])


def say_language(read: Sequence[Read]) -> None:
    """English that was taken for another language."""
    other = [one for one in read if one.parsed["language"] != "en"]
    print(f"taken for another language: {len(other)} of {len(read)} {[one.parsed['text'] for one in other[:5]]}")


def say_curve() -> None:
    """Macro-F1 over the number of writers that the intent classifier learned from."""
    known, _ = leave_out.load(leave_out.DATA)
    strangers, readings = leave_out.load(HELD_OUT)
    truth = [example.intent for example in strangers]
    vectors = np.array([reading.whole for reading in readings])
    writers = sorted({example.writer for example in known})
    random.Random(SEED).shuffle(writers)
    for count in sorted({min(count, len(writers)) for count in (*CURVE, len(writers))}):
        chosen = [example for example in known if example.writer in writers[:count]]
        blend = IntentClassifier.learn(chosen)
        first = np.array(blend.names)[blend.probabilities(vectors, [e.text for e in strangers]).argmax(axis=1)]
        per_intent = len(chosen) / len(blend.names)
        print(f"{count} writers, {per_intent:.0f} examples an intent: {f1_score(truth, first, average='macro'):.3f}")


def newest_model() -> Path:
    """The newest file in models/."""
    models = sorted(MODELS.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)
    if not models:
        raise SystemExit("There is no model yet. Train one: make train")
    return models[-1]


def figures(read: Sequence[Read]) -> dict[str, float]:
    """The figures that training again should not make worse; the last two are better when smaller."""
    danger = [one for one in read if one.example.intent.startswith(CRISIS_PREFIX)]
    calm = [one for one in read if one.example.level == "none"]
    named = sum(len(one.example.signs) for one in read)
    found = sum(len(one.example.signs & {sign["name"] for sign in one.parsed["signs"]}) for one in read)
    return {
        "macro-F1 of the first intent": macro_f1(read),
        "signs found": found / named,
        "danger noticed": share(_level(one) != "none" for one in danger),
        "false crisis": share(_level(one) == "crisis" for one in calm),
        "false check": share(_level(one) == "check" for one in calm),
    }


def moved(before: dict[str, float], now: dict[str, float]) -> list[str]:
    """A line a figure: what it was with the model before, where that is known, and what it is now."""
    return [
        f"  {name:30}{f'{before[name]:.3f} -> ' if name in before else ''}{value:.3f}" for name, value in now.items()
    ]


async def say_moved(model: Path) -> None:
    """Print how the figures moved since they were last said, and keep them for the next time."""
    kept = MODELS / "figures.json"
    found = held_out()
    now = figures(await parse(Agent.load(str(model)), found, [example.text for example in found]))
    print(f"On {len(found)} messages by writers whom it never saw:")
    print("\n".join(moved(json.loads(kept.read_text()) if kept.exists() else {}, now)))
    kept.write_text(json.dumps(now, indent=1))


def held_out() -> list[Example]:
    """The messages of writers whom no model sees, as they typed them."""
    return [Example.of(message) for message in load_data(str(HELD_OUT)).intent_examples]


async def report(model: Path) -> None:
    """Print everything but the curve."""
    found = held_out()
    agent, rng = Agent.load(str(model)), random.Random(SEED)
    read = await parse(agent, found, [example.text for example in found])
    print(f"{model.name}: {len(read)} messages by {len({e.writer for e in found})} writers whom it never saw")
    for say in (say_intents, say_signs, say_safety, say_language):
        say(read)
    mistyped = await parse(agent, found, [with_typos(example.text, rng) for example in found])
    print(f"with a slip about every {TYPO_EVERY}th letter: macro-F1 {macro_f1(mistyped):.3f}")
    say_safety(mistyped)


def main() -> None:
    """Report on the newest model, or on the one that is named."""
    configure_structlog(logging.WARNING)  # else Rasa writes out each message
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--curve", action="store_true")
    parser.add_argument("--moved", action="store_true", help="only how the main figures moved since the last time")
    chosen = parser.parse_args()
    if chosen.curve:
        say_curve()
    else:
        say = say_moved if chosen.moved else report
        asyncio.run(say(chosen.model or newest_model()))


if __name__ == "__main__":
    main()
