"""`make bench`: Tandem beside the bot that `rasa init` makes, in one run, as ratios."""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack

from bench.bots import Bot, make_both
from bench.environments import ROOT, WORK
from bench.report import breakdown_table, ratio_table
from bench.turns import Latencies, conversation, talk

STARTS = 3


def say(text: str) -> None:
    """One line of progress."""
    print(text, file=sys.stderr, flush=True)


def train(ours: Bot, stock: Bot) -> None:
    """Train both; ours twice, since the second time the encoder's vectors are kept."""
    for bot in (ours, ours, stock):
        say(f"training {bot.name}")
        bot.train()


def start(both: tuple[Bot, Bot]) -> None:
    """Start and stop them in turn; the first start of each, from a cold disk, is not counted."""
    for number in range(STARTS + 1):
        for bot in both:
            say(f"start {number} of {STARTS}: {bot.name}")
            with bot.server() as server:
                bot.starts.append(server.first_answer())
    for bot in both:
        del bot.starts[0]


def hold_conversations(both: tuple[Bot, Bot], repetitions: int) -> Latencies:
    """The same messages to both, and what memory they hold afterwards."""
    with ExitStack() as running:
        servers = [running.enter_context(bot.server()) for bot in both]
        for server in servers:
            server.first_answer()
        say(f"{repetitions} conversations of about 200 turns with each")
        seconds = talk(servers, repetitions)
        for bot, server in zip(both, servers, strict=True):
            bot.resident = server.resident()
    return seconds


def main() -> None:
    """Measure all, print the tables."""
    parser = argparse.ArgumentParser(description="Measure Tandem beside the bot that `rasa init` makes.")
    parser.add_argument("--examples", type=int, default=12, help="at most so many an intent to train both on; 0: all")
    parser.add_argument("--repetitions", type=int, default=4, help="conversations with each")
    parser.add_argument("--keep", action="store_true", help="use models and training times of the last run")
    chosen = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    both = ours, stock = make_both(chosen.examples, chosen.keep)
    if chosen.keep:
        for bot in both:
            bot.recall_training()
    else:
        train(ours, stock)
    start(both)
    print(ratio_table(ours, stock, hold_conversations(both, chosen.repetitions)))
    for bot in both:
        say(f"where a turn's time goes: {bot.name}")
        print(f"\n{breakdown_table(bot.name, bot.breakdown(conversation(0)))}")
    say(f"Profiles and logs are in {WORK.relative_to(ROOT)}.")


if __name__ == "__main__":
    main()
