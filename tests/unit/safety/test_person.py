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
        "i think about killing myself",
        "i saw my therapist and i still want to kill myself",
        "i found my old blades and i cut again",
        "my daughter saw my cuts",
        "my friend saw that my husband hits me",
        "my friend doesn't know i cut myself",
        "i hear him at the door, he said he'd kill me",
        "i know where he parks and what time he gets in",
        "my dad came into my room last night and touched me",
        "my kids are scared, he locks me in",
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
        "i found blood on my daughters sleeve and she wont say why",
        "i saw fresh cuts on my sisters arms",
        "the little boy next door has marks on his arms and i hear shouting every night",
        "the girl upstairs has bruises all over and i dont know what to do",
        "she told me the kids would be better off if she was dead",
        "my brother says we will be better off when he is dead",
        "my student told me her dad hits her",
        "i think my friend wants to kill herself",
        "i cant wake my dad",
        "i found a note my brother wrote, he says sorry for everything",
    ],
)
def test_a_quotation_or_what_the_writer_saw_is_of_somebody_else(checker: SafetyChecker, text: str) -> None:
    assert checker.check(text).person == "third"


@pytest.mark.parametrize(
    ("text", "kind", "person"),
    [
        ("i dont think he can lift his left arm", "crisis_medical", "third"),
        ("my dad has gone a funny colour", "crisis_medical", "third"),
        ("i noticed she gave all her things away", "crisis_suicide", "third"),
        ("we can't get her to answer", "crisis_suicide", "first"),
        ("i dont think i can lift my left arm", "crisis_medical", "first"),
        ("he makes me nervous, i think he follows me", "crisis_abuse", "first"),
        ("my dad uses the belt", "crisis_abuse", "first"),
        ("the boy next door cries every night", "crisis_abuse", "third"),
        ("i know where he parks", "crisis_harm_others", "first"),
        ("something is wrong here", "crisis_medical", "first"),
    ],
)
def test_whose_danger_it_is_where_no_rule_found_any(checker: SafetyChecker, text: str, kind: str, person: str) -> None:
    assert checker.whose(text, kind) == person
