"""The ways to notice danger that are compared, each as a level for a message."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message

from bench.bots import QUIET
from bench.environments import ROOT, STOCK, WORK
from bench.intents import say
from bench.processes import run
from bench.safety.messages import lines
from bot.nlu.examples import CRISIS_PREFIX
from bot.nlu.intents import INTENT_RANKING
from bot.nlu.safety import SAFETY, SafetyCheck, combined, crisis_vote
from bot.nlu.vectors import READING
from bot.safety import SafetyResult, default_checker

KEYWORDS, CLASSIFIER, RULES, UNION = "keyword list", "classifier alone", "rules alone", "rules and classifier (shipped)"
STOCK_NAME = "Rasa's default pipeline"
STOCK_MODEL = "STOCK_MODEL"
OURS = "bot.nlu"
LEFT_BY_BENCH_NLU = WORK / "intents" / "ours" / "stock" / "project" / "models" / "stock.tar.gz"


@dataclass(frozen=True)
class Said:
    """What one way said of a message."""

    level: str
    kind: str | None = None
    person: str = ""


class Pipeline:
    """The safety check of a trained model, with its parts to be asked apart."""

    def __init__(self, model: Path) -> None:
        with tempfile.TemporaryDirectory() as folder:
            storage, metadata = LocalModelStorage.from_model_archive(Path(folder), model)
            context, parts = ExecutionContext(GraphSchema({})), []
            for node in metadata.predict_schema.nodes.values():
                if node.uses.__module__.startswith(OURS):
                    config = {**node.uses.get_default_config(), **node.config}
                    parts.append(node.uses.load(config, storage, node.resource or Resource(""), context))
        *self._before, self._safety = parts

    def read(self, text: str) -> dict[str, Said]:
        """What the classifier alone, the rules alone and both together say."""
        message = Message.build(text)
        for part in self._before:
            part.process([message])
        vote, kind = crisis_vote(message.get(INTENT_RANKING))
        acute = self._safety.acute(message.get(READING), vote)
        alone = combined(SafetyResult(hinted=True), vote, acute, SafetyCheck.get_default_config())
        rules = default_checker().check(text)
        self._safety.process([message])
        both = message.get(SAFETY)
        return {
            CLASSIFIER: Said(alone, kind),
            RULES: Said(rules.level, rules.kind, rules.person),
            UNION: Said(both["level"], both["kind"], both["person"]),
        }


def keyword_list() -> Callable[[str], Said]:
    """A plain list of words, matched at word boundaries; it knows no levels."""
    words = "|".join(map(re.escape, lines(Path(__file__).with_name("keywords.txt"))))
    pattern = re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    return lambda text: Said("crisis" if pattern.search(text) else "none")


def stock(texts: Sequence[str]) -> list[Said] | None:
    """Rasa's default pipeline, where a model of it is at hand; its first intent decides."""
    model, python = Path(os.environ.get(STOCK_MODEL) or LEFT_BY_BENCH_NLU), STOCK / ".venv" / "bin" / "python"
    if not (model.exists() and python.exists()):
        say(f"SKIPPED: {STOCK_NAME}. `make bench-nlu` builds and trains it; or name a model of it by {STOCK_MODEL}.")
        return None
    with tempfile.TemporaryDirectory() as folder:
        asked, answers = Path(folder, "messages.json"), Path(folder, "answers.json")
        asked.write_text(json.dumps(list(texts)))
        run([python, STOCK / "answer.py", model.resolve(), asked, answers], ROOT, QUIET, Path(folder, "log.txt"))
        ranked = json.loads(answers.read_text())["ranked"]
    return [Said("crisis", r[0]) if r and r[0].startswith(CRISIS_PREFIX) else Said("none") for r in ranked]
