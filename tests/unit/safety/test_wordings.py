"""Dangers in many wordings, and everyday sentences that only sound like one."""

from pathlib import Path

import pytest
import yaml

from bot.safety import SafetyChecker

WORDINGS = yaml.safe_load((Path(__file__).parent / "wordings.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("text", WORDINGS["danger"])
def test_danger_is_noticed(checker: SafetyChecker, text: str) -> None:
    assert checker.check(text).level != "none"


@pytest.mark.parametrize("text", WORDINGS["harmless"])
def test_what_only_sounds_like_danger_is_let_pass(checker: SafetyChecker, text: str) -> None:
    assert checker.check(text).level == "none"
