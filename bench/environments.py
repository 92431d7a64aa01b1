"""The stock bot's environment, and how much room installations take."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STOCK = ROOT / "bench" / "stock"
WORK = ROOT / ".cache" / "bench"
PYTHONS = ("python3.10", "~/.pyenv/versions/3.10.*/bin/python", "~/.local/share/uv/python/cpython-3.10*/bin/python3.10")
UVS = ("uv", "~/.local/bin/uv", str(ROOT / ".venv-uv" / "bin" / "uv"))


class NotHere(RuntimeError):
    """Something that the benchmark needs is not on this machine."""


def _runs(command: str, *args: str) -> bool:
    try:
        return subprocess.run([command, *args], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _first(kind: str, candidates: tuple[str, ...], *args: str) -> str:
    named = os.environ.get(kind.upper().replace(".", "").replace(" ", ""), "")
    for candidate in (named, *candidates):
        for path in [shutil.which(candidate), *glob.glob(os.path.expanduser(candidate))]:
            if path and _runs(path, *args):
                return path
    raise NotHere(f"{kind} is needed for the stock bot and was not found on this machine")


def uv() -> str:
    """A uv that runs here; $UV comes first."""
    return _first("uv", UVS, "--version")


def python_of_stock() -> str:
    """A Python 3.10, the newest that Rasa 3.6.21 with its own TensorFlow allows; $PYTHON310 comes first."""
    return _first("python 3.10", PYTHONS, "-c", "import sys; sys.exit(sys.version_info[:2] != (3, 10))")


def set_up_stock() -> Path:
    """Install the stock bot's environment from its lock; its folder of commands."""
    command = [uv(), "sync", "--frozen", "--quiet", "--python", python_of_stock()]
    outside = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    subprocess.run(command, cwd=STOCK, env=outside, check=True)
    return STOCK / ".venv" / "bin"


def install_product(folder: Path) -> Path:
    """Install what `make run` installs, without what only tests and checks need, elsewhere, to be weighed."""
    command = [uv(), "sync", "--frozen", "--quiet", "--no-default-groups", "--python", str(ROOT / ".venv/bin/python")]
    subprocess.run(command, cwd=ROOT, env={**os.environ, "UV_PROJECT_ENVIRONMENT": str(folder)}, check=True)
    return folder


def room(*folders: Path) -> int:
    """Bytes on disk of all files as they are installed, before Python adds its bytecode; each counted once."""
    found = [path.lstat() for folder in folders for path in folder.rglob("*") if path.suffix != ".pyc"]
    return sum({(file.st_dev, file.st_ino): file.st_blocks * 512 for file in found}.values())
