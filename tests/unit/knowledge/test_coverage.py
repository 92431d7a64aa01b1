"""The knowledge covers the contract: every intent that is answered from it, and every section of the article."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.knowledge import Knowledge, Topic, knowledge
from bot.knowledge.shape import LONGEST_LABEL

SIGNS = {
    "sign_asking_for_help",
    "sign_delegation",
    "sign_working_alone",
    "sign_fear_of_dependency",
    "sign_perfectionism",
    "sign_compliments",
    "sign_isolation",
    "sign_overworking",
}
REASONS = {"reason_vulnerability", "reason_lost_trust", "reason_control", "reason_triggers"}
MET = {"smaller", "why", "a_no", "refused", "people"}  # what is said of a step, met with advice
PROBLEMS = {"problem_intimacy", "problem_relationship_strain"}
QUESTIONS = {
    "ask_definition",
    "ask_healthy_independence",
    "ask_diagnosis",
    "ask_signs",
    "ask_trauma_link",
    "ask_trauma_kinds",
    "ask_conditions",
    "ask_problems",
    "ask_treatment",
    "ask_therapy_type",
    "ask_find_care",
    "ask_source",
    "ask_first_step",
    "ask_help_someone",
}
SECTIONS = {
    "what_is",
    "signs",
    "trauma_response",
    "trauma_kinds",
    "conditions",
    "problems",
    "treatment",
    "finding_care",
}
GENERAL_ADVICE = {"ask_first_step", "ask_help_someone", "distress"}


def test_short_answers_lead_to_what_there_is(known: Knowledge) -> None:
    intents = {*known.topics, "ask_self_check", "ask_therapy_suggestion", "reach_out", "delete_data", "request_human"}
    asked = {*intents, "out_of_scope"}
    for answer in known.answers.values():
        assert set(answer.buttons.values()) <= intents, answer.id
        assert all(len(title) <= LONGEST_LABEL for title in answer.buttons), answer.id
        assert set(answer.after) <= asked, answer.id


def test_every_intent_has_its_topic(known: Knowledge) -> None:
    assert set(known.topics) == SIGNS | REASONS | PROBLEMS | QUESTIONS | {"distress"}
    assert all(topic.id == key for key, topic in known.topics.items())


@pytest.mark.parametrize(
    ("intents", "section"), [(SIGNS, "signs"), (REASONS, "trauma_response"), (PROBLEMS, "problems")]
)
def test_what_is_told_is_answered_from_its_section(known: Knowledge, intents: set[str], section: str) -> None:
    assert {known.topics[intent].section for intent in intents} == {section}


def test_general_advice_alone_has_no_section(known: Knowledge) -> None:
    assert {key for key, topic in known.topics.items() if topic.section is None} == GENERAL_ADVICE


def test_exactly_the_eight_signs_are_in_the_self_check(known: Knowledge) -> None:
    assert {key for key, topic in known.topics.items() if topic.self_check} == SIGNS


def test_the_other_parts_are_complete(known: Knowledge) -> None:
    assert set(known.conditions) == {"ptsd", "avpd", "npd", "bpd", "schizoid"}
    assert set(known.families) == {"individual", "trauma_focused", "attachment_focused"}
    assert set(known.therapies) == {"cbt", "psychodynamic", "emdr", "tf_cbt", "attachment_based", "eft"}
    assert set(known.fits) == SIGNS | REASONS | PROBLEMS
    assert set(known.steps) == {"first_step", *MET, "help_someone", "say_to_them", "calm", "barrier"}
    assert set(known.sources) == SECTIONS
    assert all(len(theme.heard) >= 2 for theme in known.themes.values())


def variants(topic: Topic) -> Iterator[str]:
    yield from (*topic.reflect, *topic.inform, *topic.ask)
    yield from (more.text for more in topic.more)


def test_no_variant_is_said_twice(known: Knowledge) -> None:
    for topic in known.topics.values():
        said = [text.casefold() for text in variants(topic)]
        assert len(said) == len(set(said)), topic.id
    reflections = [text for topic in known.topics.values() for text in topic.reflect]
    assert len(reflections) == len(set(reflections))


def test_it_sounds_like_is_no_tic(known: Knowledge) -> None:
    for topic in known.topics.values():
        assert sum("it sounds like" in text.lower() for text in topic.reflect) <= 1, topic.id


def test_a_reflection_is_one_sentence_and_information_at_most_three(known: Knowledge) -> None:
    for topic in known.topics.values():
        assert all(text.count(". ") == 0 for text in topic.reflect), topic.id
        assert all(text.count(". ") + text.count("? ") <= 2 for text in topic.inform if '"' not in text), topic.id


def test_every_therapy_says_that_the_article_does_not_describe_a_session(known: Knowledge) -> None:
    for therapy in known.therapies.values():
        assert all("what a session looks like" in text.lower() for text in therapy.inform), therapy.id


def test_eft_is_not_tapping(known: Knowledge) -> None:
    assert known.therapies["eft"].full_name == "emotionally focused therapy"
    assert all("tapping" in text for text in known.therapies["eft"].inform)


def test_no_condition_is_concluded_from_behavior(known: Knowledge) -> None:
    for condition in known.conditions.values():
        for text in condition.inform:
            assert any(word in text for word in ("not", "n't", "without")), text


def test_a_fit_names_what_was_mentioned(known: Knowledge) -> None:
    for key, fits in known.fits.items():
        assert fits, key
        assert len({fit.family for fit in fits}) == len(fits), key
        assert all(known.topics[key].name in fit.because for fit in fits), key


def test_the_kinds_of_trauma_are_not_invented(known: Knowledge) -> None:
    assert all("copy" in text for text in known.topics["ask_trauma_kinds"].inform)


@pytest.mark.parametrize(
    ("message", "theme"),
    [
        ("I don't want to bother anyone", "burden"),
        ("they’d only hold it over me", "owing"),
        ("I'm the  eldest daughter", "grown_up_early"),
        ("MY DAD DIED in march", "grief"),
        ("my last therapist ghosted me", "therapy_obstacle"),
        ("everything's trauma now", "trauma_doubt"),
    ],
)
def test_themes_are_spotted(known: Knowledge, message: str, theme: str) -> None:
    assert theme in [found.id for found in known.themes_in(message)]


@pytest.mark.parametrize("message", ["", "I do it all alone", "the unburdened road", "my dad dies of laughter"])
def test_themes_are_not_seen_everywhere(known: Knowledge, message: str) -> None:
    assert known.themes_in(message) == []


def test_the_default_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    assert knowledge() is knowledge()
