"""A message part by part: where it is cut, and which parts ask."""

from __future__ import annotations

import pytest

from bot.knowledge.parts import Part, asks, parts_of, spans_of, spelt_out
from bot.knowledge.questions import questions_of, said_to_us, theme_of, wishes_for_words


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in spans_of(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("who pays you and is it private", ["who pays you", "is it private"]),
        ("how long is the text + who checked it", ["how long is the text", "who checked it"]),
        (
            "my uncle fell off the barn roof. is that why i am like this?",
            ["my uncle fell off the barn roof.", "is that why i am like this?"],
        ),
        ("ta. but the leaflet?", ["ta.", "but the leaflet?"]),
        ("i built the shed and painted it", ["i built the shed and painted it"]),
    ],
)
def test_it_is_cut_where_a_sentence_ends_and_where_a_question_begins(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


@pytest.mark.parametrize(
    "text", ["is it catching", "can they see this", "tell me what it costs", "he is right, isn't he", "whats a schema"]
)
def test_it_asks_without_a_mark(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "when i was nine we moved",
        "what a day",
        "i do the bins, the dog, all of it",
        "i don't want to be in the way, you know?",
    ],
)
def test_it_asks_nothing_however_it_begins_or_ends(text: str) -> None:
    assert not asks(text)


def test_short_for_is_spelt_out() -> None:
    assert spelt_out("y r u so slow") == "why are you so slow"


def test_what_was_typed_stays_beside_what_was_meant() -> None:
    parsed = {
        "text": "Rafa calld. ok",
        "mended_text": "raft called. ok",
        "parts": [{"start": 0, "end": 12, "asked": []}],
    }
    part = parts_of(parsed)[0]
    assert (part.text, part.typed) == ("raft called.", "Rafa calld.")


def _parsed(*parts: tuple[str, str, float, list[tuple[str, float]]]) -> dict[str, object]:
    text, read = "", []
    for said, intent, sure, asked in parts:
        text = f"{text} {said}".strip()
        read.append(
            {"start": len(text) - len(said), "end": len(text), "intent": intent, "confidence": sure, "asked": asked}
        )
    return {"text": text, "parts": read}


def test_of_two_near_names_that_of_another_part_wins() -> None:
    told = ("gran says stay, dad says sell.", "out_of_scope", 0.4, [("who_is_right", 0.7)])
    asked = (
        "which of them is right?",
        "ask_therapy_suggestion",
        0.8,
        [("which_better_named", 0.75), ("who_is_right", 0.72)],
    )
    assert [one.name for one in questions_of(_parsed(told, asked))] == ["who_is_right"]
    assert [one.name for one in questions_of(_parsed(asked))] == ["which_better_named"]


def test_the_wider_question_covers_the_narrower() -> None:
    price = ("what does it cost?", "ask_find_care", 0.9, [("silent.cost", 0.9)])
    poor = ("can i get it without money?", "ask_find_care", 0.9, [("afford", 0.9)])
    assert [one.name for one in questions_of(_parsed(price, poor))] == ["afford"]


def test_a_report_is_no_wish_for_words_and_a_wish_is_one() -> None:
    assert not wishes_for_words(Part("she offered to mind the twins on friday", False, "reach_out", 0.97))
    assert wishes_for_words(Part("i want to write her a line about friday", False, "reach_out", 0.97))


def test_nobody_is_mourned_who_only_fell() -> None:
    alike = (("theme.grief", 0.8),)
    assert theme_of(Part("my brother died in spring", False, asked=alike)) == "grief"
    assert not theme_of(Part("my brother slipped on the ice", False, asked=alike))


def test_a_thank_you_beside_it_hides_nothing_that_is_said_to_us() -> None:
    assert (
        said_to_us(Part("no letter, thanks, only talking", False, "thank", 0.7, (("talk.no_message", 0.9),)))
        == "talk.no_message"
    )
    assert not said_to_us(Part("thanks", False, "thank", 0.9, (("talk.no_message", 0.7),)))
