"""Answers test messages with a trained model of Rasa's; runs in the stock environment, with the real TensorFlow.

answer.py MODEL MESSAGES.json ANSWERS.json
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent


async def answer(model: str, messages: list[str]) -> dict[str, Any]:
    """The two likeliest intents of each message, the seconds that each took, and resident memory."""
    agent = Agent.load(model)
    ranked, seconds = [], []
    for text in messages:
        began = time.perf_counter()
        parsed = await agent.parse_message(text)
        seconds.append(time.perf_counter() - began)
        names = [one["name"] for one in parsed["intent_ranking"] if one["name"] != "nlu_fallback"]
        ranked.append(names[:2])
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {"ranked": ranked, "seconds": seconds, "resident": pages * os.sysconf("SC_PAGE_SIZE")}


if __name__ == "__main__":
    model, messages, out = sys.argv[1:]
    found = asyncio.run(answer(model, json.loads(Path(messages).read_text())))
    Path(out).write_text(json.dumps(found))
