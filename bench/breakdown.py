"""Where the time of a turn goes. Runs in the environment of the bot that it looks into.

breakdown.py MODEL MESSAGES.json OUT.json ours|stock
"""

from __future__ import annotations

import asyncio
import cProfile
import functools
import io
import json
import logging
import pstats
import sys
import time
import uuid
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent, load_agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.processor import MessageProcessor
from rasa.core.utils import AvailableEndpoints
from rasa.engine.graph import GraphNode
from rasa.utils.log_utils import configure_structlog

TURN = "the whole turn"
SENDER = f"breakdown-{uuid.uuid4().hex}"  # conversations outlive a process: one of an earlier run must not go on
LINES = 25  # of the profile


class Stopwatch:
    """Adds up the time spent in some methods, by the name of a part."""

    def __init__(self) -> None:
        """Nothing is watched yet."""
        self.seconds: dict[str, float] = defaultdict(float)

    def watch(self, owner: type, method: str, part: Callable[..., str]) -> None:
        """Time every call of a method, for the part that `part` names from the call's arguments."""
        original = getattr(owner, method)

        @functools.wraps(original)
        def call(*args: Any, **kwargs: Any) -> Any:
            began = time.perf_counter()
            try:
                return original(*args, **kwargs)
            finally:
                self.seconds[part(*args)] += time.perf_counter() - began

        @functools.wraps(original)
        async def wait(*args: Any, **kwargs: Any) -> Any:
            began = time.perf_counter()
            try:
                return await original(*args, **kwargs)
            finally:
                self.seconds[part(*args)] += time.perf_counter() - began

        setattr(owner, method, wait if asyncio.iscoroutinefunction(original) else call)


def _node(node: GraphNode, *_: Any) -> str:
    kind = node._component_class.__name__
    return "encoder" if kind == "SentenceEncoder" else kind


def watched(store: type) -> Stopwatch:
    """A stopwatch on the graph's components, the policies, the actions and the tracker store (its class)."""
    stopwatch = Stopwatch()
    stopwatch.watch(GraphNode, "__call__", _node)
    stopwatch.watch(MessageProcessor, "handle_message", lambda *_: TURN)
    stopwatch.watch(MessageProcessor, "_run_action", lambda *_: "actions and responses")
    stopwatch.watch(store, "save", lambda *_: "tracker store: save")
    stopwatch.watch(store, "retrieve", lambda *_: "tracker store: load")
    return stopwatch


async def load(model: str, ours: bool) -> Agent:
    """The bot as it is served."""
    if not ours:
        return await load_agent(model, endpoints=AvailableEndpoints())
    from bot.serve import InProcessActions

    endpoints = AvailableEndpoints.read_endpoints("endpoints.yml")
    endpoints.action = InProcessActions()
    return await load_agent(model, endpoints=endpoints)


async def measure(agent: Agent, turns: list[tuple[int | None, str]]) -> dict[str, dict[str, float]]:
    """Milliseconds of each part, by place in the conversation, a turn."""
    stopwatch = watched(type(agent.tracker_store))
    counts: dict[int | None, int] = defaultdict(int)
    parts: dict[int | None, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for place, text in turns:
        stopwatch.seconds.clear()
        await _say(agent, text)
        counts[place] += 1
        for part, seconds in stopwatch.seconds.items():
            parts[place][part] += 1000 * seconds
    return {str(p): {part: ms / counts[p] for part, ms in found.items()} for p, found in parts.items() if p}


async def _say(agent: Agent, text: str) -> None:
    await agent.handle_message(UserMessage(text, CollectingOutputChannel(), SENDER))


async def profile(agent: Agent, text: str) -> str:
    """What one turn calls, the dearest first."""
    profiler, out = cProfile.Profile(), io.StringIO()
    profiler.enable()
    await _say(agent, text)
    profiler.disable()
    pstats.Stats(profiler, stream=out).sort_stats("tottime").print_stats(LINES)
    return out.getvalue()


async def main() -> None:
    """Hold the conversation, then profile one more turn."""
    configure_structlog(logging.WARNING)  # else Rasa writes out what the server does not
    model, messages, out, kind = sys.argv[1:]
    turns = json.loads(Path(messages).read_text())
    agent = await load(model, kind == "ours")
    if not agent.is_ready():
        sys.exit(f"{model} can't be loaded; see above")
    found = await measure(agent, turns)
    Path(out).write_text(json.dumps({"parts": found, "profile": await profile(agent, turns[-1][1])}))


if __name__ == "__main__":
    asyncio.run(main())
