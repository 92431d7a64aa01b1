"""The messages to tune on: a floor under the rules alone. The test messages are only counted (make bench-safety)."""

from pathlib import Path

import pytest
import yaml

from bot.safety import SafetyChecker
from bot.safety.result import Level

DATA = yaml.safe_load((Path(__file__).parents[2] / "data" / "safety_tune.yml").read_text(encoding="utf-8"))
FLOOR = {"direct": 0.93, "coded": 0.5}


@pytest.mark.parametrize("style", FLOOR)
def test_dangers_are_noticed(checker: SafetyChecker, style: str) -> None:
    levels = [checker.check(t).level for block in DATA["danger"] if block["style"] == style for t in block["texts"]]
    assert sum(level != "none" for level in levels) >= FLOOR[style] * len(levels)


@pytest.mark.parametrize(("level", "ceiling"), [("crisis", 0.03), ("check", 0.04)])
def test_harmless_messages_raise_few_alarms(checker: SafetyChecker, level: Level, ceiling: float) -> None:
    levels = [checker.check(text).level for block in DATA["harmless"] for text in block["texts"]]
    assert levels.count(level) <= ceiling * len(levels)
