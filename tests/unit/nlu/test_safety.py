"""How the rules and the classifier's vote come together."""

from typing import Any, cast

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.safety import SafetyCheck, _reorder, combined, crisis_vote, is_clear
from bot.nlu.vectors import Encoder
from bot.safety import SafetyResult
from bot.safety.result import MAJORITY, Level

LIMITS = SafetyCheck.get_default_config()
RANKING = [
    {"name": "distress", "confidence": 0.4},
    {"name": "crisis_suicide", "confidence": 0.3},
    {"name": "crisis_abuse", "confidence": 0.2},
    {"name": "greet", "confidence": 0.1},
]


@pytest.mark.parametrize("level", ["check", "crisis"])
def test_what_the_rules_found_counts_nothing_only_where_the_vote_read_the_same_and_finds_no_trace(level: Level) -> None:
    found = SafetyResult(level, "crisis_abuse", hinted=True)
    assert combined(found, 0.0, 0.0, LIMITS) == "check"
    assert combined(found, LIMITS["echo"], 0.0, LIMITS, clear=True) == "check"
    assert combined(found, LIMITS["echo"] - 0.001, 0.0, LIMITS, clear=True) == "none"


def test_distress_without_a_kind_of_danger_is_asked_about_without_a_vote() -> None:
    assert combined(SafetyResult("check", None, hinted=True), 0.0, 0.0, LIMITS, clear=True) == "check"


def test_unmistakable_words_need_no_vote_and_others_do() -> None:
    sure = SafetyResult("crisis", "crisis_suicide", sure=True, noticed=True)
    assert combined(sure, 0.0, 0.0, LIMITS) == "crisis"
    assert combined(sure, LIMITS["echo"], 0.0, LIMITS, clear=True) == "crisis"
    assert combined(sure, LIMITS["echo"] - 0.001, 0.0, LIMITS, clear=True) == "check"
    assert combined(SafetyResult("crisis", "crisis_suicide"), LIMITS["confirm"], 0.0, LIMITS) == "crisis"
    assert combined(SafetyResult("crisis", "crisis_suicide"), LIMITS["confirm"] - 0.01, 0.0, LIMITS) == "check"


def test_words_that_are_unmistakable_for_a_lower_level_are_asked_about_without_a_vote() -> None:
    found = SafetyResult("crisis", "crisis_suicide", noticed=True)  # a helper tells calmly of somebody
    assert combined(found, 0.0, 0.0, LIMITS, clear=True) == "check"
    assert combined(found, LIMITS["confirm"] - 0.01, 0.0, LIMITS, clear=True) == "check"


@pytest.mark.parametrize(("hinted", "mark"), [(False, "acute"), (True, "hinted_acute")])
def test_a_vote_alone_is_a_check_and_a_crisis_when_acute(hinted: bool, mark: str) -> None:
    silent, acute = SafetyResult(hinted=hinted), LIMITS[mark]
    assert combined(silent, LIMITS["vote"] - 0.01, 1.0, LIMITS) == "none"
    assert combined(silent, LIMITS["vote"], 1.0, LIMITS) == "check"
    assert combined(silent, MAJORITY, acute - 0.01, LIMITS) == "check"
    assert combined(silent, MAJORITY, acute, LIMITS) == "crisis"


def test_a_check_by_the_rules_becomes_a_crisis_when_acute() -> None:
    assert combined(SafetyResult("check", "crisis_suicide", hinted=True), 0.999, 1.0, LIMITS) == "crisis"


def test_a_veto_holds_against_a_moderate_vote_only() -> None:
    vetoed, acute = SafetyResult(vetoed=True), LIMITS["acute_against_veto"]
    assert combined(vetoed, LIMITS["vote_against_veto"] - 0.01, acute - 0.01, LIMITS) == "none"
    assert combined(vetoed, LIMITS["vote_against_veto"], 0.0, LIMITS) == "check"
    assert combined(vetoed, MAJORITY, acute, LIMITS) == "check"
    assert combined(vetoed, 1.0, 1.0, LIMITS) == "check"


def test_what_is_long_over_in_so_many_words_is_danger_only_when_acute() -> None:
    over = SafetyResult(vetoed=True, settled=True)
    assert combined(over, 1.0, LIMITS["acute"] - 0.01, LIMITS) == "none"
    assert combined(over, 1.0, LIMITS["acute"], LIMITS) == "check"


def test_the_vote_is_trusted_only_with_plain_words_that_it_has_read_whole(encoder: Encoder) -> None:
    text = "He took my keys again."
    found = SafetyResult("check", "crisis_abuse", ((0, 14),))
    assert is_clear(text, found, encoder.read(text))
    assert not is_clear(text, found, None)
    assert not is_clear("He t00k my keys again.", found, encoder.read(text))
    assert not is_clear(
        "quiero morir", SafetyResult("crisis", "crisis_suicide", ((0, 12),)), encoder.read("quiero morir")
    )
    long = text + " It rained all day on the way home." * 13
    assert not is_clear(long, found, encoder.read(long))


def test_the_vote_sums_all_kinds_and_names_the_likeliest() -> None:
    vote, kind = crisis_vote(RANKING)
    assert vote == pytest.approx(0.5)
    assert kind == "crisis_suicide"
    assert crisis_vote([]) == (0, None)


def test_a_small_vote_that_no_kind_leads_is_that_of_the_largest_kind() -> None:
    sizes = {"crisis_suicide": 0.1, "crisis_abuse": 0.09, "crisis_medical": 0.08, "distress": 0.2}
    scattered = [{"name": name, "confidence": size} for name, size in sizes.items()]
    assert crisis_vote(scattered)[0] == pytest.approx(0.1)
    led = [{"name": name, "confidence": size + (name == "crisis_suicide") / 10} for name, size in sizes.items()]
    assert crisis_vote(led)[0] == pytest.approx(0.37)


def test_danger_is_put_first_among_the_intents() -> None:
    message = Message({"text": "x"})
    _reorder(message, RANKING, "crisis_abuse", 1.0)
    assert message.get("intent") == {"name": "crisis_abuse", "confidence": 1.0}
    assert [one["name"] for one in message.get("intent_ranking")] == [
        "crisis_abuse",
        "distress",
        "crisis_suicide",
        "greet",
    ]


def test_without_danger_the_first_intent_is_none_of_danger() -> None:
    message = Message({"text": "x"})
    _reorder(message, RANKING[1:], None, 1.0)
    assert message.get("intent")["name"] == "greet"


@pytest.mark.parametrize(
    ("text", "language", "vote", "level"),
    [
        ("Non mi fido di nessuno", "it", 0.49, "none"),
        ("Non mi fido di nessuno", "it", MAJORITY, "check"),
        ("nobody here is to be trusted", "en", 0.49, "check"),
        ("quiero morir hoy mismo", "es", 0.0, "crisis"),
    ],
)
def test_in_another_language_only_a_majority_counts_and_the_rules_still_hold(
    text: str, language: str, vote: float, level: str
) -> None:
    ranking = [{"name": "out_of_scope", "confidence": 1 - vote}, {"name": "crisis_abuse", "confidence": vote}]
    message = Message({"text": text, "language": language, "intent_ranking": ranking})
    SafetyCheck({}, cast(Any, None), cast(Any, None)).process([message])
    assert message.get("safety")["level"] == level


@pytest.mark.parametrize(("harmless", "level"), [(0.69, "check"), (0.7, "none")])
def test_a_small_vote_beside_an_intent_that_is_sure_says_nothing(harmless: float, level: str) -> None:
    ranking = [{"name": "distress", "confidence": harmless}, {"name": "crisis_abuse", "confidence": 0.29}]
    message = Message({"text": "nobody here is to be trusted", "language": "en"})
    message.set("intent_ranking", ranking)
    checker = SafetyCheck({}, cast(Any, None), cast(Any, None))
    checker.process([message])
    assert message.get("safety")["level"] == level
