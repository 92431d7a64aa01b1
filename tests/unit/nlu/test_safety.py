"""How the rules and the classifier's vote come together."""

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.safety import SafetyCheck, _reorder, combined, crisis_vote
from bot.safety import SafetyResult
from bot.safety.result import Level

LIMITS = SafetyCheck.get_default_config()
RANKING = [
    {"name": "distress", "confidence": 0.4},
    {"name": "crisis_suicide", "confidence": 0.3},
    {"name": "crisis_abuse", "confidence": 0.2},
    {"name": "greet", "confidence": 0.1},
]


@pytest.mark.parametrize("level", ["check", "crisis"])
def test_what_the_rules_found_is_never_none(level: Level) -> None:
    assert combined(SafetyResult(level, "crisis_abuse", hinted=True), 0.0, 0.0, LIMITS) == "check"


def test_unmistakable_words_need_no_vote_and_others_do() -> None:
    assert combined(SafetyResult("crisis", "crisis_suicide", sure=True), 0.0, 0.0, LIMITS) == "crisis"
    assert combined(SafetyResult("crisis", "crisis_suicide"), LIMITS["confirm"], 0.0, LIMITS) == "crisis"


def test_a_silent_message_becomes_a_check_by_vote_and_no_crisis() -> None:
    silent = SafetyResult()
    assert combined(silent, LIMITS["vote"] - 0.01, 1.0, LIMITS) == "none"
    assert combined(silent, LIMITS["vote"], 0.0, LIMITS) == "check"
    assert combined(silent, 0.999, 1.0, LIMITS) == "check"


def test_a_word_of_danger_and_a_vote_are_a_crisis_when_acute() -> None:
    hinted = SafetyResult(hinted=True)
    assert combined(hinted, LIMITS["hinted_vote"] - 0.01, 1.0, LIMITS) == "none"
    assert combined(hinted, LIMITS["hinted_vote"], 1.0, LIMITS) == "check"
    assert combined(hinted, 0.999, LIMITS["acute"] - 0.01, LIMITS) == "check"
    assert combined(hinted, 0.999, LIMITS["acute"], LIMITS) == "crisis"
    assert combined(SafetyResult("check", "crisis_suicide", hinted=True), 0.999, 1.0, LIMITS) == "crisis"


def test_a_veto_holds_against_a_moderate_vote_only() -> None:
    vetoed = SafetyResult(vetoed=True)
    assert combined(vetoed, LIMITS["vote_against_veto"] - 0.01, 1.0, LIMITS) == "none"
    assert combined(vetoed, LIMITS["vote_against_veto"], 1.0, LIMITS) == "check"


def test_the_vote_sums_all_kinds_and_names_the_likeliest() -> None:
    vote, kind = crisis_vote(RANKING)
    assert vote == pytest.approx(0.5)
    assert kind == "crisis_suicide"
    assert crisis_vote([]) == (0, None)


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
