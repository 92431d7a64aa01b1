"""Whose it is that is told: the writer's own, somebody's who won't take help now, or somebody's of long ago."""

from __future__ import annotations

import pytest

from bot.knowledge import knowledge
from tests.turns import Turns

KNOWLEDGE = knowledge()
THEIRS = [
    (
        "my wife never asks for anything and shes 8 months pregnant, i offered 100 times",
        {"sign_asking_for_help": "i offered 100 times"},
    ),
    ("i employ this guy, brilliant, never accepts help", {"sign_asking_for_help": "never accepts help"}),
    ("she wont let anyone carry her bags, my nan", {"sign_asking_for_help": "wont let anyone carry her bags"}),
    ("my friend pulls away from everyone", {"sign_isolation": "pulls away from everyone"}),
    ("my son does everything himself and i worry", {"sign_working_alone": "does everything himself"}),
]
MINE = [
    ("my husband offers and i say no", "sign_asking_for_help"),
    ("my boss never lets me finish so i stay late", "sign_overworking"),
    ("i never ask my wife for anything", "sign_asking_for_help"),
    ("my mum never asks me how i am, so i ask nobody", "sign_asking_for_help"),
    ("they always want something when they praise me", "sign_compliments"),
]
ANSWERS = [
    ("dunno. usually that they want something", "sign_compliments", 0.97),
    ("idk it just feels like theyre lying or they want smth", "sign_compliments", 0.49),
    ("my father never asked nobody for nothing", "sign_asking_for_help", 0.58),
    ("she always did the talking", "sign_isolation", 0.7),
]


@pytest.fixture
def talk() -> Turns:
    """Somebody whom the bot does not know yet."""
    return Turns()


@pytest.mark.parametrize(("text", "signs"), THEIRS)
def test_somebody_who_wont_take_help_is_spoken_of(talk: Turns, text: str, signs: dict[str, str]) -> None:
    talk.say(text, next(iter(signs)), signs)
    assert talk.slots["about"]
    assert not talk.slots.get("shared")
    assert "An idea to help" in talk.buttons


@pytest.mark.parametrize(("text", "sign"), MINE)
def test_others_may_come_up_in_what_is_ones_own(talk: Turns, text: str, sign: str) -> None:
    talk.say(text, sign, [sign])
    assert not talk.slots.get("about")
    assert talk.slots["shared"] == [sign]


@pytest.mark.parametrize(("text", "sign", "confidence"), ANSWERS)
def test_an_answer_on_the_writer_stays_on_the_writer(talk: Turns, text: str, sign: str, confidence: float) -> None:
    talk.say("i hate when people say good job to me", "sign_compliments", ["sign_compliments"])
    talk.slots["offer"] = "listen"
    talk.say(text, sign, {sign: text}, confidence=confidence)
    assert not talk.slots.get("about")
    assert talk.slots["topic"] == "sign_compliments"
    talk.say("fine. what would help", "sign_asking_for_help", confidence=0.27)
    assert talk.sections == ["treatment"]


def test_a_relation_that_wont_take_help_is_a_clear_sign_even_then(talk: Turns) -> None:
    talk.say("i never ask", "sign_asking_for_help", ["sign_asking_for_help"])
    talk.slots["offer"] = "listen"
    talk.say("my husband never asks for help either", "sign_asking_for_help", ["sign_asking_for_help"])
    assert talk.slots["about"] == "your husband"


def test_it_goes_back_as_soon_as_the_writer_speaks_of_themselves(talk: Turns) -> None:
    talk.say("my wife never asks for anything", "sign_asking_for_help", ["sign_asking_for_help"])
    talk.say("i work till midnight every day", "sign_overworking", ["sign_overworking"])
    assert talk.slots["about"] is None
    assert talk.slots["shared"] == ["sign_overworking"]


@pytest.mark.parametrize("text", ["but i do the same", "im like that too", "same here"])
def test_me_too_is_about_what_was_told_of_them(talk: Turns, text: str) -> None:
    talk.say("my wife never asks for anything", "sign_asking_for_help", ["sign_asking_for_help"])
    words = talk.say(text, "sign_delegation", ["sign_delegation"], confidence=0.5)
    assert talk.slots["shared"] == ["sign_asking_for_help"]
    assert any(words.startswith(one.split("{")[0]) for one in KNOWLEDGE.texts["its_me.too"])


def test_somebody_of_long_ago_is_neither_helped_nor_the_writer(talk: Turns) -> None:
    words = talk.say("my father never asked nobody for nothing", "sign_asking_for_help", ["sign_asking_for_help"])
    assert any(one in words for one in KNOWLEDGE.themes["family_norm"].heard)
    assert not talk.slots.get("shared") and not talk.slots.get("about")
    assert talk.buttons[0] == "Yes, that's me"
    talk.say("yes", "affirm")
    assert talk.slots["shared"] == ["sign_asking_for_help"]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("my dad did fine without any of that. worked double shifts his whole life", "sign_overworking"),
        ("my nan never needed therapy, she just got on with it", "sign_asking_for_help"),
    ],
)
def test_a_counter_example_is_met(talk: Turns, text: str, intent: str) -> None:
    assert talk.say(text, intent, [intent]) in KNOWLEDGE.answers["did_fine"].says
    assert not talk.slots.get("shared") and not talk.slots.get("about")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("tried therapy once, she just nodded. which kind isn't that", "ask_therapy_suggestion"),
        ("my ex did EMDR and came out worse", "ask_therapy_type"),
        ("he cheated on me two years ago, which therapy is there", "ask_therapy_suggestion"),
    ],
)
def test_whoever_is_named_beside_does_not_ask_for_therapy(talk: Turns, text: str, intent: str) -> None:
    words = talk.say(text, intent)
    assert not any(one in words for one in (" for her", " for him", "your ex", "with her", "with him"))


@pytest.mark.parametrize(
    "text",
    ["my brother needs therapy, which kind", "my son wants to try therapy, which kind", "what kind would suit her"],
)
def test_therapy_for_somebody_else_is_for_them(talk: Turns, text: str) -> None:
    assert "professional" in talk.say(text, "ask_therapy_suggestion")
    assert "How to help" in talk.buttons


def test_a_faint_vote_for_helping_makes_nobody_a_helper(talk: Turns) -> None:
    talk.say("what would you do with it all", "ask_help_someone", confidence=0.4)
    assert not talk.slots.get("about")
