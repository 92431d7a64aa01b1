"""What other modules rely on."""

import pytest

from bot.safety import SafetyChecker


@pytest.fixture(scope="module")
def checker() -> SafetyChecker:
    return SafetyChecker.load()


def test_a_named_plan_is_a_crisis_with_its_place(checker: SafetyChecker) -> None:
    text = "Long day. im gonna kms tonight"
    result = checker.check(text)
    assert (result.level, result.kind, result.person) == ("crisis", "crisis_suicide", "first")
    assert any("kms" in text[start:end] for start, end in result.evidence)
    assert result.as_dict() == {
        "level": "crisis",
        "kind": "crisis_suicide",
        "evidence": [list(span) for span in result.evidence],
    }


def test_somebody_else_in_danger_is_the_third_person(checker: SafetyChecker) -> None:
    result = checker.check("my brother wants to end it")
    assert (result.level, result.kind, result.person) == ("check", "crisis_suicide", "third")


def test_a_calm_message_is_none(checker: SafetyChecker) -> None:
    result = checker.check("I'd rather redo the slides than explain them.")
    assert (result.level, result.kind, result.evidence, result.vetoed) == ("none", None, (), False)
