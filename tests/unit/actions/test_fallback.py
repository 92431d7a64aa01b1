"""What is not understood: signs without words, fragments in a talk that has a topic, other languages."""

from __future__ import annotations

import pytest

from actions.talk.fallback import ActionFallback, ActionOtherLanguage
from bot.knowledge import knowledge
from tests.unit.actions.without_model import bot, done, user

KNOWN = knowledge()
TEXTS = KNOWN.texts


@pytest.mark.parametrize("text", ["😭😭😭", ":(", "💔", "😢 😂"])
def test_a_sad_face_is_met_in_a_line_without_an_exercise(text: str) -> None:
    reply = done(ActionFallback(), text)
    assert reply.text in TEXTS["sad"]
    assert "topic" not in reply.slots and not any(key.startswith("distress") for key in reply.slots["told"])


@pytest.mark.parametrize("text", ["😂😂", "👀", "🦄"])
def test_a_laugh_is_a_murmur(text: str) -> None:
    assert done(ActionFallback(), text, topic="sign_isolation").text in TEXTS["murmur"]


@pytest.mark.parametrize("text", ["🤷", "🤷‍♀️"])
def test_a_shrug_is_not_knowing(text: str) -> None:
    assert done(ActionFallback(), text).text in TEXTS["dont_know"]


@pytest.mark.parametrize("text", ["?", "??"])
def test_a_question_mark_has_the_last_question_put_again(text: str) -> None:
    before = [user("so alone"), bot("It is a way of coping. What made you curious about it?")]
    reply = done(ActionFallback(), text, before=before, topic="ask_therapy_type")
    assert "What made you curious about it?" in reply.text


def test_in_a_talk_with_a_topic_its_next_steps_are_offered() -> None:
    reply = done(ActionFallback(), "mhm the boss stuff", confidence=0.1, topic="sign_isolation")
    assert KNOWN.topics["sign_isolation"].name in reply.text
    assert reply.buttons == ["/ask_trauma_link", "/ask_treatment", "/reach_out"]


def test_without_a_topic_the_likeliest_meanings_are_offered() -> None:
    reply = done(ActionFallback(), "mhm the boss stuff", intent="sign_isolation", confidence=0.1)
    assert reply.buttons[0] == "/sign_isolation"
    assert reply.text in TEXTS["fallback.meanings"]


@pytest.mark.parametrize(
    "text", ["forget it", "forget i said it", "take out the first sentence", "actually forget the boss", "nvm"]
)
def test_to_let_go_of_something_erases_nothing(text: str) -> None:
    reply = done(ActionFallback(), text, intent="delete_data", topic="sign_isolation", offer="tell_more")
    assert reply.text in TEXTS["no_is_fine"]
    assert reply.slots["topic"] == "sign_isolation" and reply.slots["offer"] is None


def test_continue_goes_on_with_the_last_topic() -> None:
    reply = done(ActionFallback(), "pick that up from before", intent="restart", topic="sign_isolation")
    assert KNOWN.topics["sign_isolation"].name in reply.text


GERMAN = "ich kann einfach niemanden um Hilfe bitten"


def test_the_note_in_another_language_names_the_lines_in_it() -> None:
    reply = done(ActionOtherLanguage(), GERMAN, language="de")
    assert TEXTS["language.de"][0] in reply.text
    assert "Verzeichnis von Hilfetelefonen" in reply.text and "Notrufnummer" in reply.text
    assert "directory" not in reply.text and not reply.buttons


def test_after_english_the_note_has_a_way_back() -> None:
    first = done(ActionOtherLanguage(), GERMAN, language="de", before=[user("i never ask")], topic="sign_isolation")
    second = done(ActionOtherLanguage(), GERMAN, language="de", before=[user("i never ask")], language_noted=True)
    assert first.buttons == ["/ask_trauma_link", "/ask_treatment", "/reach_out"]
    assert second.buttons == ["/ask_definition", "/ask_self_check", "/reach_out"]


def test_a_language_without_a_note_of_its_own_gets_the_one_in_english() -> None:
    assert TEXTS["language.any"][0] in done(ActionOtherLanguage(), "mujhe akela lagta hai", language="hi-Latn").text


@pytest.mark.parametrize(
    ("text", "language", "note"),
    [
        ("danke", "en", "de"),
        ("danke nein", "nl", "de"),
        ("je ne comprends pas", "fr", "fr"),
        ("bu ne demek", "tr", "tr"),
    ],
)
def test_the_note_is_in_the_language_that_was_written_last(text: str, language: str, note: str) -> None:
    before = [user(GERMAN, "de")]
    reply = done(ActionOtherLanguage(), text, language=language, before=before, language_noted=True)
    assert reply.text in TEXTS[f"language.{note}"]
