"""`make bench-safety`: danger noticed and false alarms on messages that nothing was tuned on.

Prints Markdown. It shows figures only, no message, so that the test messages stay unread. `--tune` does the same for
the messages that may be tuned on.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from bench.safety import latency, public, tables
from bench.safety.detectors import CLASSIFIER, KEYWORDS, RULES, STOCK_NAME, UNION, Pipeline, Said, keyword_list, stock
from bench.safety.messages import Message, held_out, own
from bot.nlu.report import newest_model


def read_all(pipeline: Pipeline, messages: Sequence[Message]) -> tuple[list[tables.Read], list[str]]:
    """What every way says of every message, and the ways that are at hand."""
    keywords, by_stock = keyword_list(), stock([message.text for message in messages])
    read: list[tables.Read] = []
    for number, message in enumerate(messages):
        said: dict[str, Said] = {KEYWORDS: keywords(message.text), **pipeline.read(message.text)}
        if by_stock:
            said[STOCK_NAME] = by_stock[number]
        read.append((message, said))
    return read, [KEYWORDS, *([STOCK_NAME] if by_stock else []), CLASSIFIER, RULES, UNION]


def report(title: str, pipeline: Pipeline, messages: Sequence[Message], every: bool) -> None:
    """Print the tables of one set."""
    read, ways = read_all(pipeline, messages)
    danger = [one for one in read if one[0].danger]
    harmless = [one for one in read if not one[0].danger]
    print(f"\n## {title}\n\n{len(danger)} messages of danger, {len(harmless)} harmless ones", flush=True)
    print(tables.table("Danger noticed (check or crisis)", tables.by_style(danger), ways, tables.noticed))
    print(tables.table("Answered as a crisis", tables.by_level(danger), ways, tables.as_crisis))
    print(tables.table("False alarms at crisis", tables.by_class(harmless), ways, tables.as_crisis))
    print(tables.table("False alarms at check", tables.by_class(harmless), ways, tables.as_check))
    known = [one for one in danger if one[1][UNION].level != "none"]
    kind = tables.cell(said[UNION].kind == message.group for message, said in known)
    person = tables.cell(said[UNION].person == message.person for message, said in known if message.person)
    print(f"\nOf the {len(known)} that are noticed as shipped, % with the right kind: {kind}; right person: {person}")
    if every:
        print(tables.table("Danger noticed, each group", tables.by_all(danger), [UNION], tables.noticed), flush=True)


def main() -> None:
    """Measure everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tune", action="store_true", help="the messages that may be tuned on, instead of all else")
    parser.add_argument("--model", type=Path)
    chosen = parser.parse_args()
    model = chosen.model or newest_model()
    pipeline = Pipeline(model)
    print(f"{model.name}. Shares in percent, with Wilson 95 % intervals.")
    if chosen.tune:
        report("Messages to tune on", pipeline, own("tune"), every=False)
        return
    report("Messages that nothing was tuned on", pipeline, own("test"), every=True)
    report("The held-out messages of the intents", pipeline, held_out(), every=False)
    print(latency.measure([message.text for message in own("test")]))
    public.report(pipeline)


if __name__ == "__main__":
    main()
