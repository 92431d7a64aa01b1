"""Who is in danger, where somebody else is named as well."""

import pytest

from bot.safety import SafetyChecker


@pytest.mark.parametrize(
    "text",
    [
        "she lives near me. i want her to have my cat when im gone",
        "i want my sister to have my cat when im gone",
        "take my kids for good after the 20th, i wont be around",
        "my kids will have my house when im gone",
        "my kids would be better off without me",
        "my husband will be better off when i am dead",
        "he said my kids would be better off if i was dead",
        "my wife would be happier once i'm dead",
        "the dog was theirs, and the only thing keeping me here",
    ],
)
def test_the_writer_is_meant_whoever_else_is_named(checker: SafetyChecker, text: str) -> None:
    assert checker.check(text).person == "first"


@pytest.mark.parametrize(
    "text",
    [
        "she said i want to die",
        "my sister says her kids would be better off if she was dead",
        "my brother would be better off dead",
        "my friend texted me when im gone you can have the guitar",
        "my dad rang from the deer stand saying tell your mother im sorry",
        "my mate has fresh cuts on her arm, I saw them when she washed",
        "mum has overdosed and I can't wake her",
    ],
)
def test_a_quotation_or_what_the_writer_saw_is_of_somebody_else(checker: SafetyChecker, text: str) -> None:
    assert checker.check(text).person == "third"
