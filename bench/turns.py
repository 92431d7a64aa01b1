"""How long a turn takes, and how that grows with the conversation: the same messages to both bots, in turn."""

from __future__ import annotations

import random
import time
import uuid
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

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
# said in between, in any order: nothing that starts a form or sounds of danger, since turns would differ by that
BETWEEN = (
    "hi", "hello there", "ok thank you", "what can you do?", "are you a real person?", "who wrote the article?",
    "what are the signs?", "where does it come from?", "how is it linked to trauma?", "is it an illness?",
    "what kinds of trauma lead to it?", "which conditions go along with it?", "what is avoidant personality disorder?",
    "what problems can it bring in a relationship?", "how is it treated?", "what is cbt?", "tell me about emdr",
    "what is attachment-based therapy", "does therapy help?", "where do I find a therapist?", "I hate to delegate at work",
    "I double check all that my team does", "compliments make me squirm, I never know what to say",
    "I would sooner work on my own than in a team", "what does healthy independence look like",
)  # fmt: skip
Latencies = dict[tuple[str, int], list[float]]


def conversation(seed: int) -> list[tuple[int | None, str]]:
    """Messages, each with the place that it is measured for, or None."""
    chosen = random.Random(seed).choices(BETWEEN, k=PLACES[-1] + HALF)
    turns: list[tuple[int | None, str]] = [(None, text) for text in chosen]
    for place in PLACES:
        turns[place - HALF - 1 : place + HALF] = [(place, probe) for probe in PROBES]
    return turns


def talk(servers: Sequence[Server], repetitions: int) -> Latencies:
    """Seconds of each measured turn, by bot and place."""
    seconds: Latencies = defaultdict(list)
    run = uuid.uuid4().hex  # conversations outlive a server: one of an earlier run must not go on
    for repetition in range(repetitions):
        for number, (place, text) in enumerate(conversation(repetition)):
            order = servers if number % 2 else list(reversed(servers))
            for server in order:
                began = time.perf_counter()
                replies = ask(server.port, f"bench-{run}-{repetition}", text)
                if place:
                    seconds[server.name, place].append(time.perf_counter() - began)
                    check(replies)
    return seconds


def check(replies: list[dict[str, Any]]) -> None:
    """Raise where a measured turn was answered as danger: it would not be the turn that is meant."""
    if any((reply.get("custom") or {}).get("type") == "crisis" for reply in replies):
        raise RuntimeError(f"not the answer to a question: {replies}")


def percentile(values: list[float], percent: float) -> float:
    """The value that so many per cent do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(percent / 100 * (len(ordered) - 1)))]
