"""What a message does as a whole, in the self-check and after it: it decides where phrases leave it open, or doubts them."""

from __future__ import annotations

import pytest

from bot.knowledge import knowledge
from tests.unit.actions.check import AWAY, SIGNS, Check, text_of

KNOWN = knowledge()


@pytest.fixture
def check() -> Check:
    """A self-check at its third question."""
    talk = Check()
    talk.begin()
    talk.say("Often")
    talk.say("Often")
    return talk


def at_the_end(answers: str = "Often") -> Check:
    """All eight signs answered alike: at how long."""
    talk = Check()
    talk.begin()
    for _ in SIGNS:
        talk.say(answers)
    return talk


def finished() -> Check:
    """One that is over."""
    talk = at_the_end()
    talk.say("For years")
    talk.say("A lot")
    return talk


@pytest.mark.parametrize(
    ("text", "act", "answer"),
    [
        ("hmm depends. at work like all the time, at home not so much", "sometimes", "sometimes"),
        ("rarely i guess", "sometimes", "sometimes"),
        ("well at the shop yes, w family no", "sometimes", "sometimes"),
        ("with mum yes, the others sometimes, with dad no", "sometimes", "sometimes"),
        ("like 60 hours in season", "often", "often"),
        ("the neighbours would have to break the door down", "often", "often"),
        ("uh huge, i once reprinted 200 programs for a wedding", "told", "often"),
        ("i used to but not anymore", "sometimes", "never"),
        ("dunno, sometimes", "unsure", "sometimes"),
        ("lol thats like asking a fish if it swims", "remark", "often"),
    ],
)
def test_an_answer_in_free_words(check: Check, text: str, act: str, answer: str) -> None:
    check.say(text, act=act)
    assert check.answers[2:] == [answer]


@pytest.mark.parametrize(
    ("text", "act", "begins"),
    [
        ("it never happens when i am busy with something", "often", "self_check.between"),
        ("never had a brother you know", "told", "self_check.met"),
        ("you never stop with these, do you", "remark", "self_check.remark"),
        ("never thought about it so no clue", "unsure", "self_check.guess"),
        ("so what came out", "result", "self_check.result"),
    ],
)
def test_what_only_holds_an_answers_word_is_not_noted(check: Check, text: str, act: str, begins: str) -> None:
    said = text_of(check.say(text, act=act))
    assert check.answers == ["often", "often"] and "3 of 8" in said
    assert said.startswith(tuple(one.partition("{")[0] for one in KNOWN.texts[begins]))


@pytest.mark.parametrize("text", ["stop for now i have a call", "im gonna leave it there i think, kids are up"])
def test_it_is_left_in_free_words(check: Check, text: str) -> None:
    check.say(text, "goodbye", act="stop")
    assert not check.running and check.answers == ["often", "often"]


@pytest.mark.parametrize("text", ["i said im stopping", "im off", "never mind the quiz", "enough of these questions"])
def test_it_is_left_by_its_words(check: Check, text: str) -> None:
    check.say(text, "feedback_negative")
    assert not check.running


@pytest.mark.parametrize(
    ("text", "intent"), [("pls just skip it", "reach_out"), ("idc about this one next", "tell_more")]
)
def test_it_goes_on_in_free_words(check: Check, text: str, intent: str) -> None:
    check.say(text, intent, act="skip")
    assert check.step == 3 and not check.aside and check.answers == ["often", "often"]


def test_back_in_free_words(check: Check) -> None:
    assert "2 of 8" in text_of(check.say("hang on can i go back", "tell_more", act="back"))


def test_an_answer_is_put_right_in_free_words(check: Check) -> None:
    check.say("wait you put often for the first one? i said never ever", "ask_self_check", act="correct")
    assert check.answers == ["never", "often"] and check.step == 2


def test_an_answer_is_put_right_by_what_it_is_about() -> None:
    talk = at_the_end("Never")
    talk.say("it put never for the one about seeing people… i said rarely", "ask_self_check", [AWAY], act="correct")
    assert talk.answers[SIGNS.index(AWAY)] == "sometimes" and talk.step == len(SIGNS)


def test_how_long_and_whether_it_gets_in_the_way_in_free_words() -> None:
    talk = at_the_end()
    talk.say("way before the kids came along", act="long")
    said = text_of(talk.say("my wife yes, my boss loves it", act="not_in_way"))
    assert talk.answers[len(SIGNS) :] == ["years"] and "not really" in said and "a lot" in said
    talk.say("it got me the job actually", act="not_in_way")
    assert talk.answers[-1] == "not"


def test_what_is_asked_with_leaving_is_answered(check: Check) -> None:
    said = text_of(check.say("never mind the quiz. who pays for the therapy", "ask_find_care"))
    assert said.startswith(tuple(KNOWN.texts["self_check.put_away"]))
    assert not check.running and any(one in said for one in KNOWN.texts["silent.cost"])


def test_a_question_on_the_topic_is_no_question_on_the_check(check: Check) -> None:
    check.say("whats the difference between this and just being reliable", "ask_healthy_independence", act="question")
    assert check.aside and check.running


def test_a_question_that_is_hardly_known_is_one_on_this_step(check: Check) -> None:
    explain = KNOWN.topics[SIGNS[2]].self_check
    assert explain and text_of(check.say("you didnt answer. team vs this", "feedback_negative")).startswith(
        explain.explain
    )


@pytest.mark.parametrize(
    ("text", "intent"),
    [("so is that bad? 5 often or whatever", "ask_self_check"), ("so what came out", "out_of_scope")],
)
def test_what_came_out_is_told_without_a_number(text: str, intent: str) -> None:
    said = text_of(finished().ask(text, intent, act="result"))
    texts = (*KNOWN.texts["self_check.result_after"], *KNOWN.texts["self_check.bad"])
    assert said.startswith(tuple(one.partition(" {")[0] for one in texts))
    assert "for years" in said and "a lot" in said


def test_the_lead_is_of_nothing_else_than_the_question(check: Check) -> None:
    said = text_of(check.say("with the hospital thing this is so every time since june", signs=[AWAY]))
    assert said.startswith(tuple(one.format(answer="often") for one in KNOWN.texts["self_check.taken"]))
    assert check.answers[2:] == ["often"]
