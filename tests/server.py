"""Starts and stops `python -m bot`, the way people start it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
READY = "Tandem is ready"
SLOWEST_START = 120  # seconds


@dataclass(frozen=True)
class Server:
    """A running bot: where it is, the file with all that it has printed, and its process."""

    url: str
    output: Path
    process: subprocess.Popen[bytes]


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(model: Path, output: Path, module: str = "bot", **environment: str) -> Iterator[Server]:
    """A server on a free port, ready to answer; stopped at the end. `module` is run in its place, to start it so."""
    port = free_port()
    env = {**os.environ, "HOST": "127.0.0.1", "PORT": str(port), "MODEL": str(model), **environment}
    with output.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", module], cwd=ROOT, env=env, stdin=subprocess.DEVNULL, stdout=file, stderr=file
        )
        try:
            _wait(process, output)
            yield Server(f"http://127.0.0.1:{port}", output, process)
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait(process: subprocess.Popen[bytes], output: Path) -> None:
    end = time.monotonic() + SLOWEST_START
    while READY not in (printed := output.read_text(errors="replace")):
        if process.poll() is not None or time.monotonic() > end:
            raise RuntimeError(f"The server did not start (exit {process.poll()}):\n{printed}")
        time.sleep(0.2)
