"""Who is meant is put right, what is ruled out doesn't win, and what was told is read back as whose it is."""

from __future__ import annotations

import pytest

from actions.commands import put_aside
from actions.instead import instead
from actions.persons import relation_in
from bot.knowledge import knowledge
from tests.turns import Turns

KNOWN = knowledge()
TEXTS, NAMES = KNOWN.texts, {one: topic.name for one, topic in KNOWN.topics.items()}
ASKING = "sign_asking_for_help"


@pytest.mark.parametrize(
    ("text", "who", "before"),
    [
        ("no not my wife. my BROTHER", "your brother", "your wife"),
        ("not my husband, it's about my son", "your son", "your husband"),
        ("sorry i meant my dad not my mum", "your dad", "your mum"),
        ("I find it hard to trust. actually no, its not me. its my boyfriend", "your boyfriend", ""),
        ("my wife says i shut her out. no wait thats not why im here. its about my brother", "your brother", ""),
    ],
)
def test_somebody_is_put_in_the_place_of_somebody_else(text: str, who: str, before: str) -> None:
    put = instead(text)
    assert put is not None and (put.who, put.before) == (who, before)


@pytest.mark.parametrize(
    "text",
    ["no, it's me who is like that, not my mother", "im not like my dad, my mum was soft", "its about my brother"],
)
def test_nobody_is_put_right_else(text: str) -> None:
    assert instead(text) is None


def test_who_is_ruled_out_is_not_the_one_who_is_spoken_of() -> None:
    assert relation_in("not my wife but my brother") == "your brother"
    assert relation_in("my wife") == "your wife"


def test_what_stood_before_is_not_told() -> None:
    talk = Turns()
    text = "my wife says i shut her out. no wait thats not why im here. its about my brother"
    words = talk.say(
        text, "problem_relationship_strain", {"problem_relationship_strain": "my wife says i shut her out"}
    )
    assert "Your brother" in words and not talk.slots.get("shared") and talk.slots["about"] == "your brother"


def test_what_was_told_of_the_first_is_the_others() -> None:
    talk = Turns()
    talk.say("my wife never asks for help", ASKING, [ASKING])
    words = talk.say("no not my wife. my brother", "deny")
    assert "Your brother" in words and NAMES[ASKING] in words
    recalled = talk.say("/ask_recall")
    assert "your brother" in recalled and NAMES[ASKING] in recalled and "wife" not in recalled


def test_both_are_kept_each_with_its_own() -> None:
    talk = Turns()
    talk.say("my son never asks for help", ASKING, [ASKING])
    talk.say("i take on far too much at work", "sign_overworking", ["sign_overworking"])
    talk.say("my father comes to visit", "out_of_scope", confidence=0.2)
    recalled = talk.say("/ask_recall")
    own, _, theirs = recalled.partition("your son")
    assert NAMES["sign_overworking"] in own and NAMES[ASKING] in theirs and "your father" in recalled


@pytest.mark.parametrize(
    "text",
    [
        "my mother never asked anybody for anything and i am like that too",
        "he never lets anyone help and i ended up like that",
    ],
)
def test_me_as_well_is_both(text: str) -> None:
    talk = Turns()
    words = talk.say(text, "ask_help_someone", {ASKING: text})
    assert any(words.startswith(one.partition("{")[0]) for one in TEXTS["its_me.too"])
    assert talk.slots["shared"] == [ASKING] and not talk.slots.get("about")


def test_me_too_is_no_correction() -> None:
    talk = Turns()
    talk.say("my girlfriend is like this, what do i do", "ask_help_someone")
    assert talk.say("and honestly I'm the same", "affirm") in TEXTS["its_me.open.too"]


@pytest.mark.parametrize(
    "text", ["I think she does not trust anyone since then", "i guess he doesnt trust anybody, he was cheated on"]
)
def test_what_the_writer_thinks_of_somebody_is_theirs(text: str) -> None:
    talk = Turns()
    talk.say(text, "reason_lost_trust", ["reason_lost_trust"])
    assert talk.slots.get("about") and not talk.slots.get("shared")


def test_who_is_shut_out_does_not_do_it() -> None:
    talk = Turns()
    text = "my husband doesnt talk to me, he does everything alone"
    words = talk.say(text, "problem_relationship_strain", ["problem_relationship_strain"])
    assert talk.slots["about"] == "your husband" and not talk.slots.get("shared")
    assert not any(one in words for one in KNOWN.topics["problem_relationship_strain"].reflect)


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("omg not praise!! work!!", "sign_compliments"),
        ("i never said much about praise, its the work and my old boss", "sign_compliments"),
        ("forget the trust thing, it's money", "reason_lost_trust"),
        ("no, not control either. money.", "reason_control"),
        ("it has nothing to do with praise", None),
    ],
)
def test_what_is_ruled_out(text: str, gone: str | None) -> None:
    assert put_aside(text) == ([gone] if gone else [])


def test_what_is_named_in_its_place_is_taken_up() -> None:
    talk = Turns()
    talk.say("praise makes me want to run", "sign_compliments", ["sign_compliments"])
    words = talk.say("omg not praise!! work!!", "sign_compliments", ["sign_compliments"])
    assert "work" in words and "sign_compliments" not in talk.slots["shared"]
    again = talk.say("i never said much about praise, its the work and my old boss", "sign_compliments")
    assert "work and your old boss" in again


def test_the_past_of_somebody_is_no_present_and_the_other_way_round() -> None:
    talk = Turns()
    talk.say("my husband never talks about what he needs", "problem_intimacy", ["problem_intimacy"])
    assert talk.slots["about"] == "your husband" and not talk.slots.get("shared")


def test_what_was_never_said_to_anybody_is_told() -> None:
    talk = Turns()
    text = "when it happened, i never said anything about being hurt"
    talk.say(text, "reason_vulnerability", ["reason_vulnerability"])
    assert talk.slots["shared"] == ["reason_vulnerability"]


def test_three_things_are_all_named() -> None:
    talk = Turns()
    text = "praise makes me uneasy, i redo everything, and i never ask anyone for a hand"
    signs = {"sign_asking_for_help": 0.6, "sign_delegation": 0.5}
    words = talk.say(text, "sign_compliments", signs, confidence=0.3)
    assert all(NAMES[one] in words for one in ("sign_asking_for_help", "sign_delegation", "sign_compliments"))


def test_from_somebody_to_the_writer() -> None:
    talk = Turns()
    text = "It's about my mother. No, wait, about me really. I'm the one who never asks"
    talk.say(text, "ask_help_someone", {ASKING: "I'm the one who never asks"})
    assert talk.slots["shared"] == [ASKING] and not talk.slots.get("about")
