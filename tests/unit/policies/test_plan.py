"""The safety plan, step by step."""

from __future__ import annotations

import pytest

from bot.policies.protocol.plan import LONGEST_ANSWER, STEPS, TITLES, Plan, answered, asked_for

WORDS = {"warning": "no sleep", "helps": "the dog", "people": "Anna", "places": "library", "safer": "my flatmate"}


def test_five_steps_in_order_and_kept_only_when_wanted() -> None:
    for keep in (True, False):
        said, plan = answered(Plan(), "…", "keep" if keep else None)
        for step in STEPS:
            assert plan is not None and (said, plan.step) == (step, step)
            said, plan = answered(plan, WORDS[step], None)
        assert plan is not None
        assert said == ("kept" if keep else "done")
        assert dict(plan.answers) == (WORDS if keep else {})


@pytest.mark.parametrize("consent", ["yes", "no", "whatever you like", ""])
def test_without_the_word_nothing_is_kept(consent: str) -> None:
    _, plan = answered(Plan(), consent, None)
    assert plan is not None and not plan.keep


@pytest.mark.parametrize("step", ["begin", *STEPS])
def test_it_can_be_left_at_each_step(step: str) -> None:
    assert answered(Plan(step), "stop", "stop") == ("left", None)
    with_words = Plan(step, keep=True, answers=(("warning", "no sleep"),))
    said, plan = answered(with_words, "stop", "stop")
    assert said == "kept" and plan is not None and plan.answers == with_words.answers


@pytest.mark.parametrize("step", STEPS)
def test_skipping_keeps_nothing_of_the_step(step: str) -> None:
    _, plan = answered(Plan(step, keep=True), "skip", "skip")
    assert plan is not None and plan.answers == ()


def test_back_and_explaining() -> None:
    at_people = Plan("people", keep=True)
    assert answered(at_people, "back", "back")[0] == "helps"
    assert answered(Plan("warning"), "back", "back")[0] == "warning"
    assert answered(at_people, "what do you mean", "explain") == ("people", at_people)


def test_asking_begins_goes_on_or_shows() -> None:
    assert asked_for(None) == ("begin", Plan())
    assert asked_for(Plan("people")) == ("people", Plan("people"))
    done = Plan("done", keep=True, answers=(("people", "Anna"),))
    assert asked_for(done) == ("again", done)
    assert asked_for(Plan("done")) == ("begin", Plan())


def test_a_slot_holds_it_whole() -> None:
    plan = Plan("places", keep=True, answers=(("warning", "no sleep"), ("people", "Anna")))
    assert Plan.read(plan.as_slot()) == plan
    assert Plan.read(None) is None


def test_in_words_is_a_line_a_step_and_no_answer_runs_on() -> None:
    plan = Plan("people", keep=True, answers=(("warning", "no sleep"),))
    _, plan_2 = answered(plan, "Anna\n" + "and so on " * 100, None)
    assert plan_2 is not None
    lines = plan_2.in_words().split("\n")
    assert lines[0] == f"- {TITLES['warning']}: no sleep"
    assert len(lines) == 2 and len(lines[1]) <= LONGEST_ANSWER + 20


def test_a_word_on_the_step_before_goes_there() -> None:
    plan = Plan("people", keep=True, answers=(("warning", "not sleeping"),))
    said, now = answered(plan, "my sister jo. oh and for the one before, walking the dog", None)
    assert said == "places" and now
    assert dict(now.answers) == {"warning": "not sleeping", "people": "my sister jo", "helps": "walking the dog"}
