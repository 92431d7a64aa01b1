"""How long a turn takes, and how that grows with the conversation: the same messages to both bots, in turn."""

from __future__ import annotations

import random
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import yaml

from bench.processes import Server, ask

PLACES = (5, 40, 200)
# said around each place, so that turns at different places differ in nothing but the place
PROBES = (
    "what does hyper-independence mean?",
    "My sister offered to drive me and I said no, I would rather take two buses than owe her anything.",
    "thanks",
    "i check everything twice bc if its not perfect its not done. my team stopped asking me to review, i redo it all",
    "which kind of therapy would fit somebody like me?",
)
HALF = len(PROBES) // 2
# a form or an erased conversation would make turns at different places differ in more than the place
LEFT_OUT = ("crisis_", "distress", "ask_self_check", "reach_out", "delete_data", "restart")
Latencies = dict[tuple[str, int], list[float]]


def sayings(held_out: Path) -> list[str]:
    """What people wrote whom neither bot was trained on, danger and forms left out."""
    blocks = yaml.safe_load(held_out.read_text("utf-8"))["nlu"]
    kept = (block["examples"] for block in blocks if not block["intent"].startswith(LEFT_OUT))
    return [line.removeprefix("- ") for examples in kept for line in examples.splitlines()]


def conversation(said: list[str], seed: int) -> list[tuple[int | None, str]]:
    """Messages, each with the place that it is measured for, or None."""
    chosen = random.Random(seed).choices(said, k=PLACES[-1] + HALF)
    turns: list[tuple[int | None, str]] = [(None, text) for text in chosen]
    for place in PLACES:
        turns[place - HALF - 1 : place + HALF] = [(place, probe) for probe in PROBES]
    return turns


def talk(servers: Sequence[Server], said: list[str], repetitions: int) -> Latencies:
    """Seconds of each measured turn, by bot and place."""
    seconds: Latencies = defaultdict(list)
    for repetition in range(repetitions):
        for number, (place, text) in enumerate(conversation(said, repetition)):
            order = servers if number % 2 else list(reversed(servers))
            for server in order:
                began = time.perf_counter()
                ask(server.port, f"bench-{repetition}", text)
                if place:
                    seconds[server.name, place].append(time.perf_counter() - began)
    return seconds


def percentile(values: list[float], percent: float) -> float:
    """The value that so many per cent do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(percent / 100 * (len(ordered) - 1)))]
