"""What other modules rely on."""

from bot.safety import SafetyChecker


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


def test_words_of_people_do_not_stay_in_memory(checker: SafetyChecker) -> None:
    checker.check("Grzegorz Brzeczyszczykiewicz wants to die")
    assert "brzeczyszczykiewicz" not in checker._vocab.strings
