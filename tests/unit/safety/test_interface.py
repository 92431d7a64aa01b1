"""What other modules rely on."""

import gc
from collections.abc import Iterator
from types import FunctionType, ModuleType

import pytest

from bot.safety import SafetyChecker, default_checker


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


def test_the_one_who_is_hurt_is_the_person(checker: SafetyChecker) -> None:
    assert checker.check("my husband hits me").person == "first"
    assert checker.check("my friend's boyfriend chokes her").person == "third"
    assert checker.check("yes, I'm scared of him").person == "first"
    assert checker.check("my friend is scared of him").person == "third"
    assert checker.check("my dad hits my mum").person == "third"
    assert checker.check("my dad hits my mum and me").person == "first"


def test_a_calm_message_is_none(checker: SafetyChecker) -> None:
    result = checker.check("I'd rather redo the slides than explain them.")
    assert (result.level, result.kind, result.evidence, result.vetoed) == ("none", None, (), False)


def test_a_wish_with_a_date_is_raised_to_a_crisis(checker: SafetyChecker) -> None:
    assert checker.check("I want to die").level == "check"
    assert checker.check("I want to die tonight").level == "crisis"


def test_one_hint_is_nothing_and_two_are_a_check(checker: SafetyChecker) -> None:
    assert checker.check("I gave my guitar to my cousin").level == "none"
    assert checker.check("I gave my guitar to my cousin. I feel strangely calm").level == "check"


def test_bodily_danger_comes_before_its_cause(checker: SafetyChecker) -> None:
    assert checker.check("I want to die so I took all my pills").kind == "crisis_medical"


def test_despair_alone_is_a_check_without_a_kind(checker: SafetyChecker) -> None:
    result = checker.check("i can't do this anymore")
    assert (result.level, result.kind) == ("check", None)


def test_a_covered_phrase_vetoes_and_an_open_one_does_not(checker: SafetyChecker) -> None:
    assert checker.check("I used to want to die, I'm okay now").vetoed
    assert not checker.check("this deadline is killing me and I want to die").vetoed


def test_what_is_long_over_in_so_many_words_is_settled() -> None:
    check = default_checker().check
    assert check("back when i was 16 i used to cut, thats ten years ago and its over").settled
    assert not check("i used to cut when i was 16").settled
    assert not check("i used to cut and it's over, i can't do this anymore tonight").settled


def test_unmistakable_words_are_marked_and_a_lone_hint_is_known(checker: SafetyChecker) -> None:
    assert checker.check("I want to kill myself").sure
    assert not checker.check("he tracks my phone and won't let me leave").sure
    told = checker.check("someone on our chat told me she wants to die, she has a rope ready")
    assert told.level == "crisis" and told.noticed and not told.sure
    assert checker.check("I gave my guitar to my cousin").hinted
    assert not checker.check("I redid the slides").hinted


@pytest.mark.parametrize(
    "text",
    [
        "i mean",
        "on sunday",
        "paying for petrol",
        "my wife",
        "last time",
        "new meds",
        "he rings and i say yeah all right",
    ],
)
def test_everyday_words_hint_at_nothing_by_themselves(checker: SafetyChecker, text: str) -> None:
    result = checker.check(text)
    assert (result.level, result.hinted) == ("none", False)


def test_everyday_words_count_beside_a_hint_but_not_beside_each_other(checker: SafetyChecker) -> None:
    assert checker.check("I keep looking at the hammer. He walks home on sunday").kind == "crisis_harm_others"
    assert checker.check("petrol station on sunday").level == "none"


def test_what_keeps_the_danger_counts_anywhere_in_the_message(checker: SafetyChecker) -> None:
    assert checker.check("My husband hit me. That was in 1987").level == "none"
    assert checker.check("My husband hit me. That was in 2009. Last night he did it again").level == "crisis"


def test_words_of_people_do_not_stay_in_memory(checker: SafetyChecker) -> None:
    text = "Grzegorz Brzeczyszczykiewicz wants to die"
    checker.check(text)
    checker.asides(text)
    assert "brzeczyszczykiewicz" not in checker._vocab.strings
    assert [one for one in _strings_of(checker) if "grzegorz" in one.lower()] == []


def _strings_of(holder: object) -> Iterator[str]:
    """All strings that an object holds, however deep."""
    seen: set[int] = set()
    left = [holder]
    while left:
        one = left.pop()
        if id(one) in seen or isinstance(one, (ModuleType, FunctionType, type)):
            continue
        seen.add(id(one))
        if isinstance(one, str):
            yield one
        left.extend(gc.get_referents(one))


@pytest.mark.parametrize(
    ("text", "level", "kind", "person"),
    [
        ("my husband put his hands round my neck last night", "crisis", "crisis_abuse", "first"),
        ("i just want it all to stop", "check", "crisis_suicide", "first"),
        ("I'm going to jump", "check", "crisis_suicide", "first"),
        ("not sure i'll be around for christmas", "check", "crisis_suicide", "first"),
        ("she said if she can't be perfect there's no point being here", "check", "crisis_suicide", "third"),
        ("thinking about not waking up tomorrow", "check", "crisis_suicide", "first"),
        ("im done. tell my mum i love her", "check", "crisis_suicide", "first"),
        ("everyone would be better off without me", "check", "crisis_suicide", "first"),
        ("crisis suicide", "check", "crisis_suicide", "first"),
        ("im thinkin about endin it all", "crisis", "crisis_suicide", "first"),
    ],
)
def test_level_kind_and_person(checker: SafetyChecker, text: str, level: str, kind: str, person: str) -> None:
    result = checker.check(text)
    assert (result.level, result.kind, result.person) == (level, kind, person)


@pytest.mark.parametrize(
    "text",
    [
        "do people with this kill themselves more often?",
        "I could strangle my boss lol",
        "I'd rather die than ask for help",
        "I don't want to die",
        "I'm safe, my mum is here",
        "I nearly died of embarrassment",
        "I wanted to die when he read it out, so embarrassing",
        "Nobody is holding a knife to my throat, I sign up for it",
    ],
)
def test_sounds_like_danger_and_is_none(checker: SafetyChecker, text: str) -> None:
    assert checker.check(text).level == "none"


def test_the_rules_are_loaded_once() -> None:
    assert default_checker() is default_checker()


def test_one_or_two_tablets_are_no_overdose(checker: SafetyChecker) -> None:
    assert checker.check("i took 2 ibuprofen").level == "none"
    assert checker.check("i took 40 ibuprofen").kind == "crisis_medical"
    assert checker.check("2 days clean and I relapsed").level != "none"  # to all other patterns they are numbers
