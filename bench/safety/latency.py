"""What the rules cost."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from bench.turns import percentile
from bot.safety import default_checker

WORDS, CHARACTERS = 60, 2000
ROUNDS = 200


def messages(texts: Sequence[str], words: int = 0, characters: int = 0) -> Iterator[str]:
    """Different messages of so many words or characters, cut from texts one after another."""
    stream = " ".join(texts).split()
    for number in range(ROUNDS):
        start = number * 37 % max(1, len(stream) - 1000)
        yield " ".join(stream[start : start + words]) if words else " ".join(stream[start : start + 1000])[:characters]


def measure(texts: Sequence[str]) -> str:
    """p50 and p95 of the rules at 60 words and at 2,000 characters, with the limits."""
    checker = default_checker()
    for text in messages(texts, words=WORDS):
        checker.check(text)  # patterns are made when first needed
    rows = ["\nThe rules alone, milliseconds of processor time\n\n| | p50 | p95 | limit | met |\n|---|---|---|---|---|"]
    for name, found, limit in (
        (f"{WORDS} words", messages(texts, words=WORDS), 5),
        (f"{CHARACTERS:,} characters", messages(texts, characters=CHARACTERS), 30),
    ):
        took = []
        for text in found:
            began = time.process_time()
            checker.check(text)
            took.append(1000 * (time.process_time() - began))
        last = percentile(took, 95)
        rows.append(
            f"| {name} | {percentile(took, 50):.1f} | {last:.1f} | {limit} | {'yes' if last <= limit else 'NO'} |"
        )
    return "\n".join(rows)
