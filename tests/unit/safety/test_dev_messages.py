"""The development messages: a floor under recall and a ceiling over false alarms."""

from pathlib import Path

import pytest
import yaml

from bot.safety import SafetyChecker

MESSAGES = yaml.safe_load((Path(__file__).parents[2] / "data" / "safety_dev.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("kind", sorted(MESSAGES["positives"]))
def test_dangers_are_noticed(checker: SafetyChecker, kind: str) -> None:
    missed = [text for text in MESSAGES["positives"][kind] if checker.check(text).level == "none"]
    assert missed == []


def test_most_dangers_get_their_kind(checker: SafetyChecker) -> None:
    pairs = [(kind, text) for kind, texts in MESSAGES["positives"].items() for text in texts]
    wrong = [text for kind, text in pairs if checker.check(text).kind != kind]
    assert len(wrong) <= 0.03 * len(pairs), wrong


def test_harmless_messages_are_let_pass(checker: SafetyChecker) -> None:
    alarms = [text for text in MESSAGES["negatives"] if checker.check(text).level != "none"]
    assert alarms == []
