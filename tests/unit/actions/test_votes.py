"""What shows only faintly is not stated, not kept and not taken at its word."""

from __future__ import annotations

import pytest

from bot.knowledge import knowledge
from tests.turns import Turns

KNOWLEDGE = knowledge()
TOPICS, TEXTS = KNOWLEDGE.topics, KNOWLEDGE.texts
Weighted = dict[str, float]


def told(talk: Turns, text: str, intent: str, signs: Weighted, confidence: float) -> str:
    """Say something in which these show, each as strong as given."""
    return talk.say(text, intent, signs, confidence=confidence)


@pytest.fixture
def talk() -> Turns:
    """Somebody whom the bot does not know yet."""
    return Turns()


def test_one_clear_sign_is_stated_alone(talk: Turns) -> None:
    shown = {"sign_isolation": 0.52, "problem_intimacy": 0.31, "reason_lost_trust": 0.27}
    words = told(talk, "i have exactly one friend and shes in Perth", "sign_isolation", shown, 0.61)
    assert talk.slots["shared"] == ["sign_isolation"]
    assert not any(TOPICS[one].name in words for one in ("problem_intimacy", "reason_lost_trust"))


def test_two_are_named_where_both_are_clear(talk: Turns) -> None:
    shown = {"sign_delegation": 0.78, "sign_working_alone": 0.57, "sign_perfectionism": 0.3}
    told(talk, "i do everything alone", "sign_working_alone", shown, 0.55)
    assert talk.slots["shared"] == ["sign_working_alone", "sign_delegation"]
    assert "Handing tasks over" in talk.buttons


def test_faint_signs_alone_are_asked_about(talk: Turns) -> None:
    shown = {"sign_fear_of_dependency": 0.29, "sign_compliments": 0.31}
    words = told(talk, "cant wait for that, wow", "sign_compliments", shown, 0.31)
    assert words in TEXTS["fallback.meanings"]
    assert not talk.slots.get("shared")


def test_the_clear_one_goes_before_a_faint_vote(talk: Turns) -> None:
    told(talk, "no time for any of it ever", "reason_control", {"sign_overworking": 0.6}, 0.33)
    assert talk.slots["shared"] == ["sign_overworking"]


@pytest.mark.parametrize("strength", [0.25, 0.4, 0.55])
def test_what_came_along_with_a_question_is_kept_only_if_sure(talk: Turns, strength: float) -> None:
    told(
        talk,
        "people let me down, does cbt do anything for that",
        "ask_therapy_type",
        {"reason_lost_trust": strength},
        0.9,
    )
    assert not talk.slots.get("shared")
    assert "because you mentioned" not in talk.say("/ask_therapy_suggestion")


@pytest.mark.parametrize("intent", ["deny", "affirm"])
def test_a_faint_sign_in_a_yes_or_no_is_not_stated(talk: Turns, intent: str) -> None:
    talk.say("/ask_definition")
    told(talk, "no not really my thing", intent, {"sign_isolation": 0.31}, 0.9)
    assert not talk.slots.get("shared")


def test_what_is_pointed_at_brings_no_sign_of_its_own(talk: Turns) -> None:
    story = "i baked the cake at 2am, and at work i do it all"
    talk.say(
        story,
        "sign_perfectionism",
        {"sign_perfectionism": "i baked the cake at 2am", "sign_overworking": "at work i do it all"},
    )
    told(talk, "the work one", "sign_delegation", {"sign_delegation": 0.6}, 0.8)
    assert talk.slots["topic"] == "sign_overworking"
    assert "sign_delegation" not in talk.slots["shared"]


def test_a_faint_question_after_ours_is_an_answer(talk: Turns) -> None:
    talk.say("i never ask", "sign_asking_for_help", ["sign_asking_for_help"])
    talk.slots["offer"] = "listen"
    told(talk, "the forms, mostly the forms", "ask_find_care", {}, 0.35)
    assert talk.slots["topic"] == "sign_asking_for_help"
    assert talk.sections == []


@pytest.mark.parametrize(
    ("text", "intent", "confidence"),
    [
        ("they got the same mark as me", "reason_triggers", 0.52),
        ("my sister could but she wont", "ask_help_someone", 0.73),
        ("maybe i do", "ask_self_check", 0.78),
        ("nobody said thanks", "thank", 0.47),
        ("we need the money", "reason_control", 0.58),
    ],
)
def test_what_follows_our_question_is_an_answer_unless_it_is_sure(
    talk: Turns, text: str, intent: str, confidence: float
) -> None:
    talk.say("i do it all by myself", "sign_working_alone", ["sign_working_alone"])
    talk.slots["offer"] = "listen"
    signs = {intent: confidence} if intent.startswith("reason_") else {}
    told(talk, text, intent, signs, confidence)
    assert talk.slots["topic"] == "sign_working_alone" and not talk.slots.get("about")
    assert talk.replies and not talk.followed


def test_a_list_of_what_one_carries_is_ones_own(talk: Turns) -> None:
    told(talk, "my kids, the job, my dads care", "sign_overworking", {"sign_overworking": 0.71}, 0.97)
    assert talk.slots["shared"] == ["sign_overworking"]


@pytest.mark.parametrize("text", ["she was always the strong one, my mum", "both of my parents were like that"])
def test_what_others_were_like_is_no_reason_of_ones_own(talk: Turns, text: str) -> None:
    told(talk, text, "reason_lost_trust", {"reason_lost_trust": 0.34}, 0.34)
    assert not talk.slots.get("shared")
    assert talk.buttons[0] == "Yes, that's me"


def test_not_understanding_at_the_start_states_nothing(talk: Turns) -> None:
    told(talk, "i dont understand", "sign_asking_for_help", {"sign_asking_for_help": 0.47}, 0.47)
    assert not talk.slots.get("shared")
