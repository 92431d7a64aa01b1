"""What the words of a message decide whatever it is read as; without a model."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from rasa.core.policies.policy import PolicyPrediction
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.policies.fallback import FallbackPolicy

FALLBACK, FEEDBACK, OUTSIDE = "action_fallback", "action_feedback", "utter_out_of_scope"


@cache
def domain() -> Domain:
    return Domain.load("domain.yml")


@pytest.fixture(scope="module")
def policy(tmp_path_factory: pytest.TempPathFactory) -> FallbackPolicy:
    storage = LocalModelStorage(tmp_path_factory.mktemp("storage"))
    context = ExecutionContext(GraphSchema({}), "test")
    return FallbackPolicy(FallbackPolicy.get_default_config(), storage, Resource("fallback"), context)


def read(text: str, intent: str, confidence: float = 0.9, language: str = "en", **more: str) -> UserUttered:
    first = {"name": intent, "confidence": confidence}
    parsed: Any = {"text": text, "intent": first, "intent_ranking": [first], "language": language, **more}
    return UserUttered(text, first, parse_data=parsed)


def chosen(policy: FallbackPolicy, message: UserUttered, *before: Event) -> str | None:
    """The action that the policy chooses after a message, or None where it leaves that to the rules."""
    events = [*before, ActionExecuted("action_listen"), message]
    tracker = DialogueStateTracker.from_events("anna", events, slots=domain().slots)
    found: PolicyPrediction = policy.predict_action_probabilities(tracker, domain())
    if not any(found.probabilities):
        return None
    return domain().action_names_or_texts[found.probabilities.index(max(found.probabilities))]


@pytest.mark.parametrize(
    ("text", "intent", "action"),
    [
        ("👍", "out_of_scope", "action_affirm"),
        ("👎", "out_of_scope", "action_deny"),
        ("😭😭😭", "out_of_scope", FALLBACK),
        ("?", "tell_more", FALLBACK),
        ("🤷", "crisis_suicide", FALLBACK),
        ("ur not very bright are you", "bot_challenge", FEEDBACK),
        ("stop asking me questions", "sign_asking_for_help", FEEDBACK),
        ("you already said that", "ask_recall", FEEDBACK),
        ("hi im back", "greet", FEEDBACK),
        ('print("hello")  # run this', "greet", OUTSIDE),
        ("import os", "greet", OUTSIDE),
        ("<b>I never ask for help</b>", "sign_asking_for_help", None),
        ("so tired; always", "sign_overworking", None),
        ("tell me something", "out_of_scope", "action_tell_more"),
        ("how many questions are in the self check", "out_of_scope", "action_self_check"),
        ("no i mean here, is there someone behind this", "deny", "utter_bot_challenge"),
        ("the check from my aunt bounced", "sign_isolation", None),
        ("forget it", "delete_data", FALLBACK),
        ("take out the first sentence", "delete_data", FALLBACK),
        ("actually forget the boss", "delete_data", FALLBACK),
        ("start from the boss thing", "sign_overworking", None),
        ("pick that up from before", "restart", FALLBACK),
        ("delete my data", "delete_data", None),
        ("should i give him an ultimatum", "ask_therapy_suggestion", FALLBACK),
        ("would a therapist tell my work", "ask_privacy", FALLBACK),
        ("what mean this word delegating", "ask_definition", FALLBACK),
        ("is it a disorder, is it linked to adhd?", "ask_conditions", FALLBACK),
        ("idk", "out_of_scope", FALLBACK),
        ("stop", "sign_overworking", FALLBACK),
        ("very", "reason_lost_trust", FALLBACK),
        ("if she'd been there id maybe have asked her", "reach_out", FALLBACK),
        ("please erase everything i told you", "delete_data", None),
        ("start over", "restart", None),
        ("/delete_data", "delete_data", None),
        ("my sister (the older one) never asks", "sign_asking_for_help", None),
    ],
)
def test_words_decide(policy: FallbackPolicy, text: str, intent: str, action: str | None) -> None:
    assert chosen(policy, read(text, intent)) == action


def test_erasing_has_to_be_clear(policy: FallbackPolicy) -> None:
    assert chosen(policy, read("i never know what i told whom, everything blurs", "delete_data", 0.45)) == FALLBACK


@pytest.mark.parametrize(
    ("text", "confidence", "topic", "action"),
    [
        ("and the jar", 0.5, None, FALLBACK),
        ("pizza", 1.0, None, None),
        ("the one with the long table", 0.6, "sign_isolation", FALLBACK),
        ("can you do my maths homework", 0.95, "sign_isolation", None),
        ("can you do my maths homework", 0.6, None, None),
    ],
)
def test_a_fragment_is_no_other_subject(
    policy: FallbackPolicy, text: str, confidence: float, topic: str | None, action: str | None
) -> None:
    assert chosen(policy, read(text, "out_of_scope", confidence), SlotSet("topic", topic)) == action


GERMAN = "ich will einfach nicht"
ENGLISH = read("i never ask anyone", "sign_asking_for_help")


@pytest.mark.parametrize("before", [[], [ENGLISH]])
def test_another_language_is_noticed_in_an_english_talk_too(policy: FallbackPolicy, before: list[Event]) -> None:
    assert chosen(policy, read(GERMAN, "sign_delegation", 0.9, "de"), *before) == "action_other_language"


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("ja, danke schön", "action_other_language"),
        ("ok sorry, in english then", None),
        ("ok", "action_affirm"),
        ("👍", "action_affirm"),
    ],
)
def test_a_word_after_it_is_in_that_language_unless_it_is_english(
    policy: FallbackPolicy, text: str, action: str | None
) -> None:
    german = read(GERMAN, "out_of_scope", 0.4, "de")
    assert chosen(policy, read(text, "greet"), german) == action
    assert chosen(policy, read(text, "greet")) != "action_other_language"


def test_in_the_self_check_another_language_is_noticed_and_in_a_message_it_may_be_meant(policy: FallbackPolicy) -> None:
    german = read(GERMAN, "out_of_scope", 0.4, "de")
    assert chosen(policy, german, ActiveLoop("self_check_form")) == "action_other_language"
    assert chosen(policy, german, ActiveLoop("reach_out_form")) is None


@pytest.mark.parametrize("form", [None, "self_check_form"])
def test_a_calm_question_about_a_line_is_answered_whatever_it_is_read_as(
    policy: FallbackPolicy, form: str | None
) -> None:
    before = [ActiveLoop(form), read("what are those lines like", "ask_definition")]
    assert chosen(policy, read("can i text instead", "reach_out"), *before) == FALLBACK
    assert chosen(policy, read("can i text instead", "reach_out"), ActiveLoop(form)) is None
    assert chosen(policy, read("can i text instead", "reach_out"), *before, ActiveLoop("reach_out_form")) is None


def test_a_form_reads_them_itself(policy: FallbackPolicy) -> None:
    assert chosen(policy, read("?", "tell_more"), ActiveLoop("self_check_form")) is None


@pytest.mark.parametrize(
    ("typed", "mended", "intent", "slots", "action"),
    [
        ("stpo asking me qusetions", "stop asking me questions", "sign_isolation", {}, FEEDBACK),
        ("wehre were we", "where were we", "sign_isolation", {"self_check": {"step": 3}}, "self_check_form"),
        ("whta helps wiht that", "what helps with that", "ask_capabilities", {"topic": "sign_isolation"}, FALLBACK),
        ("tahts too mcuh", "thats too much", "sign_overworking", {"topic": "ask_first_step"}, "action_steps"),
        ("numbr 2", "number 2", "greet", {"listed": ["ptsd", "bpd"]}, FALLBACK),
        ("delte my dtaa", "delete my data", "delete_data", {}, None),
    ],
)
def test_words_decide_with_their_slips_put_right(
    policy: FallbackPolicy, typed: str, mended: str, intent: str, slots: dict[str, Any], action: str | None
) -> None:
    before = [SlotSet(name, value) for name, value in slots.items()]
    assert chosen(policy, read(typed, intent, mended_text=mended), *before) == action
    assert chosen(policy, read(typed, intent), *before) != action
