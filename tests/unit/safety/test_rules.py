"""Every rule, scope and foreign phrase, by the examples beside it in the data."""

import pytest

from bot.safety import SafetyChecker
from bot.safety.checker import DEFAULT_FOLDER
from bot.safety.languages import ForeignPhrases
from bot.safety.lexicon import Lexicon
from bot.safety.rules import Rule, Scope, load_phrases, load_rules, load_scopes

RULES = load_rules(DEFAULT_FOLDER)
SCOPES = load_scopes(DEFAULT_FOLDER)
FOREIGN = ForeignPhrases.read(DEFAULT_FOLDER / "languages.yml")


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.finds])
def test_a_rule_finds(checker: SafetyChecker, rule: Rule, text: str) -> None:
    result = checker.check(text)
    assert result.level != "none"
    assert result.kind == rule.kind


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.passes])
def test_a_rule_lets_pass(checker: SafetyChecker, rule: Rule, text: str) -> None:
    assert checker.check(text).level == "none"


@pytest.mark.parametrize(("scope", "text"), [(scope, text) for scope in SCOPES for text in scope.finds])
def test_a_scope_covers(checker: SafetyChecker, scope: Scope, text: str) -> None:
    assert checker.check(text).level == "none"


@pytest.mark.parametrize(("scope", "text"), [(scope, text) for scope in SCOPES for text in scope.passes])
def test_danger_wins_over_a_scope(checker: SafetyChecker, scope: Scope, text: str) -> None:
    assert checker.check(text).level != "none"


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in FOREIGN.values() for text in rule.patterns])
def test_a_phrase_in_another_language(checker: SafetyChecker, rule: Rule, text: str) -> None:
    result = checker.check(text)
    assert result.kind == rule.kind
    assert result.level == "crisis" or rule.level == "check"


def test_no_pattern_asks_for_a_word_that_is_always_rewritten() -> None:
    lexicon = Lexicon.load(DEFAULT_FOLDER / "words.yml")
    patterns = [pattern for rule in RULES for pattern in rule.patterns]
    patterns += [pattern for scope in SCOPES for pattern in scope.patterns]
    patterns += [p for phrases in load_phrases(DEFAULT_FOLDER / "asides.yml").values() for p in phrases]
    words = {w for p in patterns for element in p.split() for w in element.strip("!?").split("|")}
    assert sorted(w for w in words if lexicon.rewrite.get(w, [w]) != [w]) == []
