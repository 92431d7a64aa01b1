"""The two bots that are compared: how each is trained, started and looked into."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, field
from pathlib import Path

from bench.environments import ROOT, WORK, install_product, room, set_up_stock
from bench.examples import subset
from bench.processes import Cost, Server, run
from bench.stock_project import write_project
from bot.nlu import encoder_files

OURS, STOCK = "ours", "stock"
QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "2",
    "PYTHONWARNINGS": "ignore",
    "PYTHONDONTWRITEBYTECODE": "",  # both keep their bytecode, as on any machine, whatever is set on this one
}
Turns = list[tuple[int | None, str]]


@dataclass
class Bot:
    """One bot, and what was measured of it."""

    name: str
    commands: Path  # the folder of its environment's commands
    project: Path  # where its model and what training keeps are put
    source: Path  # where its configuration and domain are
    data: list[Path]
    serve: list[str]
    settings: dict[str, str] = field(default_factory=dict)
    size: int = 0
    training: list[Cost] = field(default_factory=list)
    starts: list[Cost] = field(default_factory=list)
    resident: int = 0

    @property
    def model(self) -> Path:
        """The trained model."""
        return self.project / "models" / "bench.tar.gz"

    def train(self) -> None:
        """Train with Rasa's own command, and write down what it cost."""
        command: list[str | Path] = [self.commands / "rasa", "train", "--force", "--fixed-model-name", "bench"]
        command += ["--config", self.source / "config.yml", "--domain", self.source / "domain.yml"]
        command += ["--data", *self.data, "--out", self.project / "models"]
        settings = {**QUIET, "PYTHONPATH": str(ROOT)}
        self.training.append(run(command, self.project, settings, WORK / f"{self.name}-train.log"))
        self._costs.write_text(json.dumps([asdict(cost) for cost in self.training]))

    def recall_training(self) -> None:
        """Take what training cost from the last run."""
        self.training = [Cost(**cost) for cost in json.loads(self._costs.read_text())]

    @property
    def _costs(self) -> Path:
        return self.project / "training.json"

    def server(self) -> Server:
        """Start it."""
        return Server(self.name, self.serve, self.source, WORK / f"{self.name}.log", {**QUIET, **self.settings})

    def breakdown(self, turns: Turns) -> dict[str, dict[str, float]]:
        """Where the time of a turn goes; the profile of one more turn is left beside the logs."""
        said, out = WORK / "turns.json", WORK / f"{self.name}-breakdown.json"
        said.write_text(json.dumps(turns))
        script: list[str | Path] = [
            self.commands / "python",
            ROOT / "bench" / "breakdown.py",
            self.model,
            said,
            out,
            self.name,
        ]
        run(script, self.source, {**QUIET, "PYTHONPATH": str(ROOT)}, WORK / f"{self.name}-breakdown.log")
        found = json.loads(out.read_text())
        (WORK / f"{self.name}-profile.txt").write_text(found["profile"])
        parts: dict[str, dict[str, float]] = found["parts"]
        return parts


def make_ours(nlu: Path) -> Bot:
    """Tandem, from this checkout; its size is what `make run` installs, with the encoder."""
    serve = ["make", "--no-print-directory", "run", "PORT={port}"]
    bot = Bot(OURS, ROOT / ".venv" / "bin", WORK / OURS, ROOT, [nlu, ROOT / "data" / "stories"], serve)
    bot.settings["MODEL"] = str(bot.model)
    bot.size = room(install_product(WORK / "venv"), encoder_files.require())
    return bot


def make_stock(nlu: Path, commands: Path, keep: bool) -> Bot:
    """The bot of `rasa init` with the same examples."""
    project = WORK / STOCK
    if not keep:
        write_project(project, sorted(nlu.glob("*.yml")))
    serve = [str(commands / "rasa"), "run", "--enable-api", "--port", "{port}", "--model", "models/bench.tar.gz"]
    return Bot(STOCK, commands, project, project, [project / "data"], serve, size=room(commands.parent))


def make_both(each: int, keep: bool) -> tuple[Bot, Bot]:
    """Both, with the same examples: at most so many an intent, or those of the last run."""
    commands, nlu = set_up_stock(), WORK / OURS / "nlu"
    if not keep:
        shutil.rmtree(WORK / OURS, ignore_errors=True)
        subset(sorted((ROOT / "data" / "nlu").glob("*.yml")), each, nlu)
    return make_ours(nlu), make_stock(nlu, commands, keep)
