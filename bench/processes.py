"""Servers as processes: started, waited for, weighed, stopped."""

from __future__ import annotations

import json
import os
import resource
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from typing_extensions import Self

PATIENCE = 300.0  # seconds for a first answer
PAGE, TICKS = os.sysconf("SC_PAGE_SIZE"), os.sysconf("SC_CLK_TCK")


class NoAnswer(RuntimeError):
    """A server ended, or gave no answer in time."""


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def ask(port: int, sender: str, text: str) -> list[dict[str, Any]]:
    """One turn through the REST channel."""
    body = json.dumps({"sender": sender, "message": text}).encode()
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/webhooks/rest/webhook", body, {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        replies: list[dict[str, Any]] = json.load(answer)
    return replies


def tree(pid: int) -> Iterator[int]:
    """A process and all that it started."""
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            yield from tree(int(child))


def resident(pid: int) -> int:
    """Resident bytes of a process and all that it started; what they share is counted for each."""
    return sum(int(Path(f"/proc/{one}/statm").read_text().split()[1]) * PAGE for one in tree(pid))


def computed(pid: int) -> float:
    """Seconds of processor time of a process and all that it started, those that have ended too."""
    fields = (Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split() for one in tree(pid))
    return sum(int(ticks) for found in fields for ticks in found[11:15]) / TICKS


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock, and of processor time, which others on the machine disturb less."""

    clock: float
    processor: float


def run(command: Sequence[str | Path], folder: Path, settings: Mapping[str, str], log: Path) -> Cost:
    """Run a command to its end, its output into a file; what it cost. Raises where it fails."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    with log.open("wb") as out:
        environment = {**os.environ, **settings}
        subprocess.run(command, cwd=folder, env=environment, stdout=out, stderr=out, check=True)
    clock, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Cost(clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


class Server:
    """A bot in processes of its own, with its log in a file. Ends them all when left."""

    def __init__(self, name: str, command: list[str], folder: Path, log: Path, settings: Mapping[str, str]) -> None:
        """Begin the command at once; `{port}` in it stands for the port."""
        self.name, self.port, self._log = name, free_port(), log
        self._began = time.monotonic()
        with log.open("wb") as out:
            self._process = subprocess.Popen(
                [word.format(port=self.port) for word in command],
                cwd=folder, env={**os.environ, **settings}, stdout=out, stderr=out, start_new_session=True,
            )  # fmt: skip

    def first_answer(self, text: str = "hello") -> Cost:
        """What it costs from the command to the first answer; the stock bot's may be empty, where it is sure of nothing."""
        while time.monotonic() - self._began < PATIENCE:
            if self._process.poll() is not None:
                raise NoAnswer(f"{self.name} ended before it answered; see {self._log}")
            try:
                ask(self.port, "first", text)
                return Cost(time.monotonic() - self._began, computed(self._process.pid))
            except (urllib.error.URLError, ConnectionError, ValueError):
                pass
            time.sleep(0.1)
        raise NoAnswer(f"{self.name} gave no answer in {PATIENCE:.0f} s; see {self._log}")

    def resident(self) -> int:
        """Resident bytes of all its processes."""
        return resident(self._process.pid)

    def __enter__(self) -> Self:
        """Nothing more to do: it was begun when made."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End all its processes."""
        for stop in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self._process.pid, stop)
                self._process.wait(timeout=15)
                return
            except subprocess.TimeoutExpired:
                continue
            except ProcessLookupError:
                return
