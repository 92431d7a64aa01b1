"""Unmistakable words in other languages, and what only looks like them."""

from pathlib import Path

import pytest

from bot.knowledge import knowledge
from bot.safety import SafetyChecker
from bot.safety.checker import DEFAULT_FOLDER
from bot.safety.languages import ANSWERS, ForeignPhrases
from bot.safety.rules import read_yaml

SENTENCES = read_yaml(Path(__file__).parent / "languages.yml")
KINDS = {"suicide", "self_harm", "harm_others", "abuse", "medical"}
HARMLESS = ForeignPhrases.read_harmless(DEFAULT_FOLDER / "languages.yml")


@pytest.mark.parametrize("language", SENTENCES)
def test_danger_is_heard_and_its_denial_is_not(checker: SafetyChecker, language: str) -> None:
    told = SENTENCES[language]
    assert len(told["danger"]) >= 3 and len(told["none"]) >= 3
    assert [text for text in told["danger"] if checker.check(text).level == "none"] == []
    assert [text for text in told["none"] if checker.check(text).level != "none"] == []


@pytest.mark.parametrize("phrase", HARMLESS)
def test_what_takes_back_is_no_danger(checker: SafetyChecker, phrase: str) -> None:
    assert checker.check(phrase).level == "none"


def test_each_language_has_each_kind_its_sentences_and_a_note() -> None:
    data = read_yaml(DEFAULT_FOLDER / "languages.yml")
    assert set(data) == set(SENTENCES)
    for language, kinds in data.items():
        assert {key.split()[0].removeprefix("crisis_") for key in kinds} - {"none", *ANSWERS} == KINDS, language
        assert knowledge().texts.get(f"language.{language}"), language


@pytest.mark.parametrize(
    ("text", "language"),
    [("quiero morir", "es"), ("죽고 싶어", "ko"), ("我想死", "zh"), ("overdose", None), ("I want to die", None)],
)
def test_the_language_of_a_phrase(checker: SafetyChecker, text: str, language: str | None) -> None:
    assert checker.language(text) == language
