"""`python -m bot.train`: trains with Rasa's own `rasa train`, and says what changed, how long it took, how it did."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from bot.processor import kernels

ROOT = Path(__file__).resolve().parents[1]
MODELS = ROOT / "models"
STAMP = MODELS / "trained.json"
INPUTS = (
    "config.yml",
    "domain.yml",
    "data/nlu/**/*.yml",
    "data/replies/*.yml",
    "data/stretches/*.yml",
    "data/asked/*.yml",
    "data/stories/**/*.yml",
    "bot/nlu/**/*.py",
)


def fingerprints() -> dict[str, str]:
    """A hash of each file that training reads."""
    files = sorted({file for pattern in INPUTS for file in ROOT.glob(pattern)})
    return {str(file.relative_to(ROOT)): hashlib.sha256(file.read_bytes()).hexdigest()[:16] for file in files}


def last_training() -> dict[str, str]:
    """The hashes of the files that the newest model was trained on; empty where there is none."""
    try:
        stamp = json.loads(STAMP.read_text())
        return dict(stamp["files"]) if (MODELS / stamp["model"]).is_file() else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def needs_training() -> bool:
    """Has anything that training reads changed since the newest model?"""
    return fingerprints() != last_training()


def changes(before: dict[str, str], now: dict[str, str]) -> list[str]:
    """The files that differ, each with what became of it."""
    said = {name: "changed" if name in before else "new" for name in now if before.get(name) != now[name]}
    said.update({name: "gone" for name in before if name not in now})
    return [f"  {what:8}{name}" for name, what in sorted(said.items())]


def train(validated: bool = False) -> Path:
    """Train into models/, with progress as Rasa prints it; the path of the new model. Exits where Rasa fails.

    Rasa looks through its data for mistakes first, unless they are known to be valid.
    """
    before, now, began = last_training(), fingerprints(), time.monotonic()
    print("\n".join(["Training on:", *(changes(before, now) or ["  no change"])][:40]), flush=True)
    environment = {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "PYTHONWARNINGS": "ignore", **kernels()}
    rasa = Path(sys.executable).with_name("rasa")
    # Rasa's cache looks at data and configuration, not at the code of our components
    anew = ["--force"] if any(before.get(name) != now[name] for name in now if name.startswith("bot/")) else []
    checked = ["--skip-validation"] if validated else []
    done = subprocess.run(
        [rasa, "train", "--out", str(MODELS), *anew, *checked], cwd=ROOT, env=environment, check=False
    )
    models = sorted(MODELS.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)
    if done.returncode or not models:
        raise SystemExit("rasa train failed; its message stands above. Nothing was changed.")
    STAMP.write_text(json.dumps({"model": models[-1].name, "files": now}, indent=1))
    print(f"Trained in {time.monotonic() - began:.0f} s: {models[-1].relative_to(ROOT)}", flush=True)
    return models[-1]


if __name__ == "__main__":
    train()
