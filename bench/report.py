"""The tables, as Markdown."""

from __future__ import annotations

import statistics
from collections.abc import Callable

from bench.bots import OURS, STOCK, Bot
from bench.processes import Cost
from bench.turns import PLACES, Latencies, percentile

SMALL = 0.3  # milliseconds; parts below it at every place are not shown


def line(what: str, ratio: float, goal: float, ours: str, stock: str) -> str:
    """One measured thing; the ratio comes first."""
    return f"| {what} | {ratio:.2f} | {goal:.2g} | {'yes' if ratio <= goal else 'NO'} | {ours} | {stock} |"


def limit(what: str, value: float, most: float, unit: str) -> str:
    """One thing with a limit of its own."""
    return f"| {what} | | {most:g} {unit} | {'yes' if value <= most else 'NO'} | {value:.0f} {unit} | |"


def ratio_table(ours: Bot, stock: Bot, seconds: Latencies) -> str:
    """Ours over stock, with the goals."""
    rows = ["| | ours / stock | goal, at most | met | ours | stock |", "|---|---|---|---|---|---|"]
    rows += _footprint(ours, stock) + _costs(ours, stock)
    for place in PLACES:
        rows += _latency(seconds, place)
    growth = percentile(seconds[OURS, 200], 95) / percentile(seconds[OURS, 5], 95)
    rows.append(line("our turn 200 over our turn 5, p95", growth, 1.5, "", ""))
    return "\n".join(rows)


def _footprint(ours: Bot, stock: Bot) -> list[str]:
    return [
        limit("installed, with the encoder", ours.size / 1e6, 1100, "MB"),
        line("installed", ours.size / stock.size, 1, f"{ours.size / 1e6:.0f} MB", f"{stock.size / 1e6:.0f} MB"),
        limit("resident memory after the conversations", ours.resident / 1e6, 600, "MB"),
        line("resident memory", ours.resident / stock.resident, 0.5,
             f"{ours.resident / 1e6:.0f} MB", f"{stock.resident / 1e6:.0f} MB"),
    ]  # fmt: skip


def _costs(ours: Bot, stock: Bot) -> list[str]:
    def middle(bot: Bot) -> Cost:
        return Cost(statistics.median(c.clock for c in bot.starts), statistics.median(c.processor for c in bot.starts))

    rows = _cost("start to first answer", middle(ours), middle(stock), 0.4)
    rows += _cost("training, the first time", ours.training[0], stock.training[0], 1 / 3)
    return rows + _cost("training, vectors kept", ours.training[-1], stock.training[0], 1 / 3)


def _cost(what: str, ours: Cost, stock: Cost, goal: float) -> list[str]:
    kinds = ((what, ours.clock, stock.clock), (f"{what}, processor time", ours.processor, stock.processor))
    return [line(name, own / other, goal, f"{own:.1f} s", f"{other:.1f} s") for name, own, other in kinds]


def _latency(seconds: Latencies, place: int) -> list[str]:
    def row(name: str, of: Callable[[list[float]], float], goal: float) -> str:
        ours, stock = of(seconds[OURS, place]), of(seconds[STOCK, place])
        return line(f"turn {place}, {name}", ours / stock, goal, f"{1000 * ours:.0f} ms", f"{1000 * stock:.0f} ms")

    goal = 1.0 if place == PLACES[0] else 0.5
    return [row("p50", statistics.median, goal), row("p95", lambda values: percentile(values, 95), goal)]


def breakdown_table(name: str, parts: dict[str, dict[str, float]]) -> str:
    """Milliseconds a turn by part and place; parts lie within one another where one calls the other."""
    places = [str(place) for place in PLACES]
    last = parts[places[-1]]
    names = sorted({part for found in parts.values() for part in found}, key=lambda part: -last.get(part, 0))
    shown = [part for part in names if max(parts[place].get(part, 0) for place in places) >= SMALL]
    head = f"| {name}: ms a turn | " + " | ".join(f"turn {place}" for place in places) + " |\n" + "|---" * 4 + "|"
    return "\n".join(
        [head, *(f"| {part} | " + " | ".join(f"{parts[p].get(part, 0):.1f}" for p in places) + " |" for part in shown)]
    )
