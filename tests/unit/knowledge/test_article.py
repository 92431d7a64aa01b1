"""What is asked of the article, and what is said of erasing."""

from __future__ import annotations

import pytest

from bot.knowledge import Knowledge
from bot.knowledge.article import asked_of_article
from bot.knowledge.erasing import ERASED, OFFERED, erasing_in


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Is this a culture thing only? What does article say about Indian families", "culture"),
        ("Does your article say anything about illness, about people who need the help?", "illness"),
        ("I'd call it parentification. Does it say anything on that", "grown_early"),
        ("anything about men in the article?", "gender"),
        ("does it mention dating at all", "dating"),
        ("is sleep mentioned in there?", "body"),
    ],
)
def test_the_article_is_asked_for_a_thing(known: Knowledge, text: str, subject: str) -> None:
    thing = asked_of_article(text)
    found = known.subject_of(thing) if thing else None
    assert found is not None and found.id == subject


def test_a_thing_without_an_answer_of_its_own_is_known_by_its_name(known: Knowledge) -> None:
    assert asked_of_article("does the article say anything about video games") == "video games"
    assert known.subject_of("video games") is None


@pytest.mark.parametrize(
    "text",
    [
        "what does the article say",
        "does it say how long it takes",
        "I have nothing on that in it",
        "my mum says a lot on that",
    ],
)
def test_nothing_else_asks_the_article_for_a_thing(text: str) -> None:
    assert not asked_of_article(text)


@pytest.mark.parametrize(
    "text",
    [
        "yes, erase it",
        "I mean yes ERASE IT",
        "erase all",
        "please delete everything i told you",
        "can you erase that",
        "ok wipe it all please",
    ],
)
def test_erasing_is_wanted(text: str) -> None:
    assert erasing_in(text) == "wanted"


@pytest.mark.parametrize("text", ["did you delete it or not", "did you delete everything?", "have you erased it"])
def test_whether_it_was_done_is_asked(text: str) -> None:
    assert erasing_in(text) == "asked"


@pytest.mark.parametrize("text", ["so is it gone?", "gone?", "is everything gone now"])
def test_gone_is_asked_of_erasing_only_where_that_was_spoken_of(text: str) -> None:
    assert erasing_in(text) is None
    assert erasing_in(text, {OFFERED: 0}) == erasing_in(text, {ERASED: 0}) == "asked"


def test_only_a_part_shall_go() -> None:
    assert erasing_in("erase it then. i mean not all just the thing about my boss") == "in_part"


@pytest.mark.parametrize(
    "text",
    [
        "I deleted his number",
        "he told me to delete it",
        "delete that email",
        "forget it",
        "the feeling is gone now",
        "is he gone",
    ],
)
def test_what_is_told_erases_nothing(text: str) -> None:
    assert erasing_in(text, {OFFERED: 0}) is None
