"""The self-check stores no guess, shows how it read other words, and takes an answer back."""

from __future__ import annotations

import pytest

from actions.self_check.answers import answer_in, doubt_in
from actions.self_check.own import others_view
from tests.unit.actions.check import ASKING, AWAY, DELEGATION, KNOWN, PRAISE, SIGNS, TEAM, TOO_MUCH, Check, at, text_of


@pytest.fixture
def check() -> Check:
    """A self-check at its first question."""
    talk = Check()
    talk.begin()
    return talk


@pytest.mark.parametrize(
    ("sign", "text", "signs"),
    [
        (AWAY, "only from one person. my mum. we havent spoke since feb", [AWAY]),
        (AWAY, "not people. well. the lads from the army i do", [AWAY]),
        (ASKING, "never lol, i sort it myself", []),
        (DELEGATION, "what counts as delegating? like does asking my kid to unload the dishwasher count", [DELEGATION]),
        (PRAISE, "no because when i got the last one from a colleague it was odd", []),
    ],
)
def test_what_is_unclear_is_asked_again_and_not_stored(check: Check, sign: str, text: str, signs: list[str]) -> None:
    step = SIGNS.index(sign)
    said = text_of(at(check, sign, "Often").say(text, signs[0] if signs else "deny", signs))
    assert len(check.answers) == step and check.step == step
    assert f"{step + 1} of 8" in said


@pytest.mark.parametrize(
    ("text", "answer"), [("all the time tbh", "often"), ("nah", "never"), ("now and then", "sometimes")]
)
def test_an_answer_in_other_words_is_shown_back(check: Check, text: str, answer: str) -> None:
    said = text_of(check.say(text))
    assert said.startswith(tuple(one.format(answer=answer) for one in KNOWN.texts["self_check.taken"]))


def test_a_choice_needs_no_word_on_it(check: Check) -> None:
    assert text_of(check.say("Often")).startswith("2 of 8")


@pytest.mark.parametrize(
    "text", ["with mum a lot, otherwise not really", "not really, except with my mum, there a lot"]
)
def test_what_holds_for_one_part_only_is_in_between(text: str) -> None:
    assert answer_in(text, "in_the_way") == "little"


def test_one_s_own_view_counts_and_both_are_said(check: Check) -> None:
    assert others_view("wife says a lot. i say it's fine", "in_the_way") == "much"
    for text in (*["Often"] * 8, "For years"):
        check.say(text)
    said = text_of(check.say("wife says a lot. i say it's fine"))
    assert check.answers[-1] == "not" and '"a lot"' in said and '"not really"' in said


def test_a_plain_never_is_no_doubt() -> None:
    assert doubt_in("never", ASKING) is None and doubt_in("No. never.", ASKING) is None


@pytest.mark.parametrize("text", ["i never answered that", "that's wrong", "not what i said"])
def test_an_answer_taken_back_is_gone(check: Check, text: str) -> None:
    check.say("Often")
    said = text_of(check.say(text))
    assert check.answers == [] and check.step == 0 and "often" in said


def test_an_answer_can_be_left_out_at_once(check: Check) -> None:
    check.say("Often")
    assert "taken out" in text_of(check.say("take that out")) and (check.answers, check.step) == ([], 1)


@pytest.mark.parametrize(
    ("text", "step", "answers"),
    [
        ("nah go back two, the scared one. that's a yes", 6, 6),
        ("can we go back to the teamwork one", 2, 6),
        ("go back two", 4, 6),
    ],
)
def test_back_to_the_one_that_is_meant(check: Check, text: str, step: int, answers: int) -> None:
    at(check, AWAY, "Often").say(text, "deny")
    assert (check.step, len(check.answers)) == (step, answers)


def test_a_question_that_is_too_personal_is_explained(check: Check) -> None:
    said = text_of(check.say("bit personal. whats that got to do with it", "ask_conditions"))
    assert "skip" in said.lower() and "PTSD" not in said and check.step == 0


def test_whoever_did_not_ask_for_it_is_let_go(check: Check) -> None:
    said = text_of(check.say("uh no i didnt ask for a quiz. was it trauma the year end thing", "deny"))
    assert said.startswith(tuple(KNOWN.texts["self_check.unasked"])) and not check.running


def test_how_many_are_left_agrees_with_the_number(check: Check) -> None:
    check.say("Often")
    assert "7 of the eight" in text_of(check.say("how many left"))


@pytest.mark.parametrize(("text", "step"), [("id rather not, thats private", 1), ("its not for you to know", 0)])
def test_what_is_private_can_be_skipped(check: Check, text: str, step: int) -> None:
    assert "skip" in text_of(check.say(text, "deny")).lower() or step
    assert (check.step, check.answers) == (step, [])


def test_an_earlier_answer_can_be_left_out(check: Check) -> None:
    for text in ("Often", "Never"):
        check.say(text)
    check.say("hang on scrub the first answer")
    assert check.answers == ["never"] and check.step == 2


def test_what_shows_faintly_is_not_met_as_if_it_were_told(check: Check) -> None:
    said = text_of(check.say("my husband would say constantly, i'd say now and then"))
    assert check.answers == ["sometimes"] and not said.startswith(KNOWN.topics[TOO_MUCH].reflect)


def test_what_it_should_be_counts_and_not_what_it_should_not() -> None:
    check = Check()
    check.begin()
    check.say("often")
    check.say("sometimes")
    check.say("2 should be often not sometimes")
    assert check.slots["self_check"]["answers"][DELEGATION] == "often"
    assert TEAM not in check.slots["self_check"]["answers"]
    check.say("never, not often")
    assert check.slots["self_check"]["answers"][TEAM] == "never"


def test_an_answer_is_found_by_the_word_it_was_given_with() -> None:
    check = Check()
    check.begin()
    check.say("often")
    check.say("last time i let marco do the rota he forgot easter", signs=[DELEGATION])
    assert DELEGATION not in check.slots["self_check"]["answers"]  # one story is no "sometimes"
    check.say("sometimes")
    check.say("never")
    check.say("you never got my rota answer right, that was an often")
    answers = check.slots["self_check"]["answers"]
    assert answers[DELEGATION] == "often" and answers[TEAM] == "never"


def test_a_statement_is_asked_back_and_not_taken_for_a_question() -> None:
    check = Check()
    check.begin()
    replies = check.say("it makes me feel sick if that counts", intent="ask_trauma_kinds")
    assert not check.aside and not check.slots["self_check"]["answers"]
    assert "1 of 8" in str(replies[-1]["text"])


def test_the_opposite_of_a_sign_is_not_met_as_the_sign() -> None:
    check = Check()
    check.begin()
    check.say("often")
    said = str(check.say("i dont mind teams, we get on", signs=[TEAM])[-1]["text"])
    assert not any(one in said for one in KNOWN.topics[TEAM].reflect)
    check.say("never")
    check.say("i dont mind teams", signs=[TEAM])
    assert check.slots["self_check"]["answers"][TEAM] == "never"
