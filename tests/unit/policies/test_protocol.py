"""The crisis protocol as a table: what was heard, in which state, is answered how, and leaves which state."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product

import pytest
import yaml

from bot.policies.hearing.acts import DEVICE
from bot.policies.hearing.of_lines import ASKED, SAYS, WORK
from bot.policies.hearing.wishes import WISHES
from bot.policies.protocol.marks import Mark
from bot.policies.protocol.plan import Plan
from bot.policies.protocol.protocol import next_step
from bot.policies.protocol.question import DANGER
from bot.policies.protocol.risk import UNLINED, About, Heard, Risk, Turn
from bot.policies.protocol.ways import HELD, OF_OTHERS, UNTOUCHED
from bot.policies.protocol.ways import WISHES as ANSWERED_WISHES
from bot.policies.protocol.wording import worded
from tests.server import ROOT

KINDS = ("suicide", "self_harm", "harm_others", "abuse", "medical")
RESPONSES = set(yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))["responses"])
NOTHING = Risk()
TO_IT = Turn(asked=DANGER, answers=True)  # the direct question stands
CHECK = Risk("check", "crisis_suicide", "first", open=True, said=("utter_check_suicide",))
CRISIS = Risk("crisis", "crisis_suicide", "first", open=True, said=("utter_crisis_suicide",))
OTHER = replace(CRISIS, person="third", said=("utter_crisis_suicide_other",))
SETTLED_CHECK = replace(CHECK, open=False)
SETTLED = replace(CRISIS, open=False)
STATES = (NOTHING, CHECK, CRISIS, OTHER, SETTLED_CHECK, SETTLED)
PLANNED = replace(SETTLED, plan=Plan("helps", keep=True, answers=(("warning", "no sleep"),)))


def says(*marks: Mark) -> frozenset[Mark]:
    """What a message says besides danger."""
    return frozenset(marks)


def response(risk: Risk, heard: Heard) -> str | None:
    """The response alone, before its wording is chosen."""
    step = next_step(risk, heard)
    return step.response if step else None


def wording(risk: Risk, heard: Heard) -> str:
    """The wording that would be said."""
    step = next_step(risk, heard)
    assert step
    return worded(step.response, step.marks, RESPONSES)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("person", ["first", "third"])
@pytest.mark.parametrize("level", ["check", "crisis"])
def test_danger_of_a_new_kind_is_answered_in_full(level: str, person: str, kind: str) -> None:
    heard = Heard(level, f"crisis_{kind}", person)
    step = next_step(NOTHING, heard)
    full = f"utter_{level}_{kind}" + ("_other" if person == "third" else "")
    assert step
    assert wording(NOTHING, heard) == full, "each kind speaks to the one who writes"
    assert step.risk == Risk(level, f"crisis_{kind}", person, open=True, said=(full,))


@pytest.mark.parametrize(("risk", "kind", "person"), product(STATES[1:], KINDS, ("first", "third")))
def test_crisis_of_any_kind_after_any_state(risk: Risk, kind: str, person: str) -> None:
    step = next_step(risk, Heard("crisis", f"crisis_{kind}", person))
    full = f"utter_crisis_{kind}" + ("_other" if person == "third" else "")
    assert step
    assert step.response == ("utter_crisis_again" if full in risk.said else f"utter_crisis_{kind}")
    assert (step.risk.level, step.risk.open, step.risk.person) == ("crisis", True, person)
    assert full in step.risk.said


@pytest.mark.parametrize(
    ("risk", "kind", "expected", "level"),
    [
        (NOTHING, "crisis_suicide", "utter_check_suicide", "check"),
        (NOTHING, None, "utter_check_distress", "check"),
        (CHECK, "crisis_suicide", "utter_check_again", "check"),
        (CHECK, None, "utter_check_again", "check"),
        (CHECK, "crisis_self_harm", "utter_check_self_harm", "check"),
        (SETTLED_CHECK, "crisis_suicide", "utter_check_again", "check"),
        (CRISIS, "crisis_suicide", "utter_crisis_again", "crisis"),
        (CRISIS, "crisis_self_harm", "utter_crisis_again", "crisis"),
        (SETTLED, "crisis_suicide", "utter_crisis_again", "crisis"),
    ],
)
def test_a_hint_never_lowers_what_is_known(risk: Risk, kind: str | None, expected: str, level: str) -> None:
    step = next_step(risk, Heard("check", kind))
    assert step and (step.response, step.risk.level, step.risk.open) == (expected, level, True)


@pytest.mark.parametrize("level", ["check", "crisis"])
@pytest.mark.parametrize("risk", STATES)
def test_talk_of_abuse_is_remembered_whatever_comes_after(risk: Risk, level: str) -> None:
    step = next_step(risk, Heard(level, "crisis_abuse"))
    later = next_step(step.risk, Heard("crisis", "crisis_suicide")) if step else None
    assert later and any("_abuse" in said for said in later.risk.said)


def test_a_crisis_without_a_kind_is_taken_for_the_gravest() -> None:
    step = next_step(NOTHING, Heard("crisis", None))
    assert step and (step.response, step.risk.kind) == ("utter_crisis_suicide", "crisis_suicide")


LIVE = [
    (Heard(says=says("means")), "utter_crisis_means"),
    (Heard("check", "crisis_suicide", says=says("means")), "utter_crisis_means"),
    (Heard("crisis", "crisis_suicide", says=says("means")), "utter_crisis_means"),
    (Heard(says=says("joking")), "utter_crisis_joking"),
    (Heard(says=says("misread")), "utter_crisis_misread"),
    (Heard(intent="feedback_negative"), "utter_crisis_useless"),
    (Heard(says=says("safe")), "utter_crisis_safe"),
    (Heard(says=says("safe", "company")), "utter_crisis_safe"),
    (Heard(says=says("safe", "near")), "utter_crisis_safe"),
    (Heard(says=says("near")), "utter_crisis_near"),
    (Heard(says=says("better")), "utter_crisis_better"),
    (Heard(intent="affirm", says=says("safe", "better")), "utter_crisis_safe"),
    (Heard(says=says("safe", "topic")), "utter_crisis_safe_topic"),
    (Heard(intent="ask_signs", says=says("safe")), "utter_crisis_safe_then"),
    (Heard(intent="delete_data", says=says("forgets")), "utter_crisis_forget"),
    (Heard(intent="deny", says=says("unwilling")), "utter_crisis_unwilling"),
    (Heard(intent="feedback_negative", says=says("unwilling")), "utter_crisis_unwilling"),
    (Heard(intent="affirm", says=says("unsure")), "utter_crisis_stay"),
    (Heard(intent="deny", says=says("took_back")), "utter_crisis_back"),
    (Heard(says=says("took_back"), about=About(own="IE", theirs="IE")), "utter_crisis_back"),
    (Heard(intent="deny", wish="ambulance", says=says("unwilling")), "utter_crisis_ambulance"),
    (Heard(wish="sent"), "utter_crisis_sent"),
    (Heard(wish="loyal"), "utter_crisis_loyal"),
    (Heard(says=says("grave")), "utter_crisis_means"),
    (Heard(says=says("outcome")), "utter_crisis_stay"),
    (Heard(wish="word"), "utter_crisis_note"),
    (Heard(wish="sorry"), "utter_crisis_sorry"),
    (Heard(wish="secret"), "utter_crisis_secret"),
    (Heard(wish="will_reach"), "utter_crisis_will"),
    (Heard(wish="no_answer"), "utter_crisis_busy"),
    (Heard(wish="fault"), "utter_crisis_fault"),
    (Heard(intent="affirm", confidence=0.3), "utter_crisis_stay"),
    (Heard(intent="thank", confidence=0.3), "utter_crisis_stay"),
    (Heard(intent="bot_challenge"), "utter_crisis_program"),
    (Heard(intent="ask_self_check", confidence=0.3), "utter_crisis_stay"),
    (Heard(intent="ask_problems", on_topic=False), "utter_crisis_stay"),
    (Heard(wish="next"), "utter_crisis_next"),
    (Heard(intent="affirm", turn=TO_IT), "utter_crisis_yes"),
    (Heard(intent="affirm"), "utter_crisis_stay"),  # nothing was asked that a yes could answer
    (Heard(intent="deny"), "utter_crisis_stay"),
    (Heard(intent="delete_data", of_data=False, wish="distance"), "utter_crisis_distance"),
    (Heard(intent="ask_privacy", of_data=False, wish="found_out"), "utter_crisis_found_out"),
    (Heard(wish="listen"), "utter_crisis_listen"),
    (Heard(wish="burden"), "utter_crisis_burden"),
    (Heard(wish="nobody"), "utter_crisis_alone"),
    (Heard(wish="where_to"), "utter_crisis_where_to"),
    (Heard(intent="ask_treatment", wish="wound"), "utter_crisis_wound"),
    (Heard(text="when i come home i sit in the car for an hour"), "utter_crisis_told"),
    (Heard(text="do you know how long the queue there is?"), "utter_crisis_stay"),
    (Heard(intent="thank"), "utter_crisis_thanks"),
    (Heard(intent="goodbye"), "utter_crisis_goodbye"),
    (Heard(intent="request_human"), "utter_crisis_call"),
    (Heard(intent="ask_find_care"), "utter_crisis_find"),
    (Heard(intent="ask_first_step"), "utter_crisis_call"),
    (Heard(intent="reach_out"), "utter_crisis_note"),
    (Heard(wish="show_note"), "utter_crisis_show"),
    (Heard(wish="text_instead"), "utter_crisis_text"),
    (Heard(wish="call"), "utter_crisis_call"),
    (Heard(wish="reached"), "utter_crisis_reached"),
    (Heard(wish="therapist"), "utter_crisis_find"),
    (Heard(wish="therapist_after"), "utter_crisis_find"),
    (Heard(wish="plan"), "utter_crisis_plan_begin"),
    (Heard(intent="sign_perfectionism"), "utter_crisis_stay"),
    (Heard(intent="ask_definition"), "utter_crisis_held"),
    (Heard(intent="ask_self_check"), "utter_crisis_held"),
    (Heard(intent="ask_therapy_suggestion"), "utter_crisis_held"),
    (Heard(intent="out_of_scope"), "utter_crisis_stay"),
    (Heard(intent=""), "utter_crisis_stay"),
]


@pytest.mark.parametrize("risk", [CHECK, CRISIS, OTHER])
@pytest.mark.parametrize(("heard", "expected"), LIVE)
def test_while_danger_is_open_people_come_first(risk: Risk, heard: Heard, expected: str) -> None:
    assert response(risk, heard) == expected


@pytest.mark.parametrize("risk", [CHECK, CRISIS, OTHER])
@pytest.mark.parametrize("intent", sorted(UNTOUCHED))
def test_privacy_and_what_it_is_are_answered_in_every_state(risk: Risk, intent: str) -> None:
    assert response(risk, Heard(intent=intent)) is None


def test_no_is_accepted_after_the_question_and_not_after_a_crisis() -> None:
    no = Heard(intent="deny", turn=TO_IT)
    after_check, after_crisis = next_step(CHECK, no), next_step(CRISIS, no)
    assert after_check and (after_check.response, after_check.risk) == (
        "utter_check_denied",
        SETTLED_CHECK.noting(UNLINED),
    )
    assert after_crisis and (after_crisis.response, after_crisis.risk) == ("utter_crisis_no", CRISIS)


@pytest.mark.parametrize("risk", [CHECK, CRISIS])
@pytest.mark.parametrize(
    ("asked", "intent", "expected", "open_after"),
    [
        ("safe", "affirm", "utter_crisis_safe", False),
        ("safe", "deny", "utter_crisis_yes", True),
        ("company", "affirm", "utter_crisis_company", True),
        ("company", "deny", "utter_crisis_alone", True),
        ("someone", "affirm", "utter_crisis_will", True),
        ("someone", "deny", "utter_crisis_alone", True),
        ("called", "affirm", "utter_crisis_reached", True),
        ("called", "deny", "utter_crisis_no", True),
        ("note", "affirm", "utter_crisis_note", True),
        ("danger", "affirm", "utter_crisis_yes", True),
    ],
)
def test_yes_and_no_answer_what_was_asked(risk: Risk, asked: str, intent: str, expected: str, open_after: bool) -> None:
    step = next_step(risk, Heard(intent=intent, turn=Turn(asked=asked)))
    assert step and (step.response, step.risk.open) == (expected, open_after)


@pytest.mark.parametrize("risk", [SETTLED_CHECK, SETTLED])
def test_not_safe_after_all_opens_the_danger_again(risk: Risk) -> None:
    step = next_step(risk, Heard(intent="deny", turn=Turn(asked="safe")))
    assert step and (step.response, step.risk.level, step.risk.open) == ("utter_crisis_yes", "crisis", True)


def test_suicide_is_asked_about_in_plain_words_whatever_else_is_known() -> None:
    cuts = replace(CRISIS, kind="crisis_self_harm", said=("utter_crisis_self_harm",))
    assert response(cuts, Heard("check", "crisis_suicide")) == "utter_check_suicide"


@pytest.mark.parametrize("risk", [CHECK, CRISIS, SETTLED_CHECK, SETTLED])
def test_not_safe_in_so_many_words_is_danger_whatever_was_asked(risk: Risk) -> None:
    step = next_step(risk, Heard(intent="deny", says=says("endangered"), turn=Turn(asked="someone")))
    assert step and (step.response, step.risk.level, step.risk.open) == ("utter_crisis_yes", "crisis", True)


def test_not_safe_makes_it_a_crisis() -> None:
    step = next_step(CHECK, Heard(intent="deny", turn=Turn(asked="safe")))
    assert step and step.risk.level == "crisis"


def test_yes_makes_it_a_crisis() -> None:
    step = next_step(CHECK, Heard(intent="affirm", turn=TO_IT))
    assert step and (step.risk.level, step.risk.open) == ("crisis", True)


def test_said_to_be_safe_opens_the_topic_and_keeps_the_level() -> None:
    step = next_step(CRISIS, Heard(says=says("safe")))
    assert step and step.risk == SETTLED


@pytest.mark.parametrize("risk", [SETTLED_CHECK, SETTLED])
@pytest.mark.parametrize(
    ("heard", "expected"),
    [
        (Heard(intent="ask_definition"), None),
        (Heard(intent="ask_self_check"), None),
        (Heard(intent="reach_out"), None),
        (Heard(intent="ask_find_care"), None),
        (Heard(intent="affirm"), None),
        (Heard(intent="deny"), None),
        (Heard(says=says("safe")), None),
        (Heard(wish="show_note"), None),
        (Heard(intent="crisis_suicide", says=says("safe")), "utter_crisis_safe"),
        (Heard(intent="goodbye", says=says("safe")), "utter_crisis_safe"),
        (Heard(intent="distress", says=says("safe")), "utter_crisis_safe"),
        (Heard(intent="distress", says=says("safe"), turn=Turn(inside=True)), None),
        (Heard(intent="sign_isolation", says=says("safe")), None),
        (Heard(intent="ask_problems", says=says("grave")), None),
        (Heard(says=says("near")), None),
        (Heard(says=says("means")), "utter_crisis_means"),
        (Heard(says=says("joking")), "utter_crisis_joking"),
        (Heard(about=About(own="GB")), "utter_crisis_country"),
        (Heard(wish="therapist_after"), "utter_crisis_find"),
        (Heard(wish="plan"), "utter_crisis_plan_begin"),
        (Heard(intent="thank", turn=Turn(fresh=True)), "utter_crisis_thanks"),
        (Heard(intent="goodbye"), "utter_crisis_goodbye"),
        (Heard(intent="goodbye", confidence=0.3), None),
    ],
)
def test_once_safe_the_topic_is_open_again(risk: Risk, heard: Heard, expected: str | None) -> None:
    assert response(risk, heard) == expected


@pytest.mark.parametrize("risk", [SETTLED_CHECK, SETTLED])
def test_asking_about_means_makes_danger_open_again(risk: Risk) -> None:
    step = next_step(risk, Heard(says=says("means")))
    assert step and step.risk == replace(risk, open=True)


def test_whether_the_device_is_watched_is_answered_after_abuse() -> None:
    assert response(replace(CRISIS, kind="crisis_abuse"), Heard(intent="ask_privacy")) == "utter_crisis_watched"


@pytest.mark.parametrize("heard", [heard for heard, _ in LIVE if heard.level == "none" and heard.wish != "plan"])
def test_without_danger_the_conversation_is_the_ordinary_one(heard: Heard) -> None:
    assert next_step(NOTHING, heard) is None


def test_a_plan_may_be_asked_for_without_danger() -> None:
    step = next_step(NOTHING, Heard(wish="plan"))
    assert step and (step.response, step.risk.level) == ("utter_crisis_plan_begin", None)


@pytest.mark.parametrize("risk", STATES[1:])
def test_a_country_once_named_stays_with_the_person(risk: Risk) -> None:
    known = replace(risk, own="IE", theirs="IE")
    for heard in (
        Heard(intent="thank", turn=Turn(fresh=True)),
        Heard("crisis", "crisis_abuse"),
        Heard(says=says("means")),
    ):
        step = next_step(known, heard)
        assert step and step.risk.country == "IE"
    corrected = next_step(known, Heard(about=About(own="GB", theirs="GB")))
    assert corrected and (corrected.response, corrected.risk.country) == ("utter_crisis_country", "GB")


def test_the_lines_are_those_of_whoever_is_in_danger() -> None:
    brother = next_step(NOTHING, Heard("crisis", "crisis_suicide", "third", about=About(theirs="GB", own_before="ES")))
    assert brother and (brother.risk.country, brother.risk.own) == ("GB", "ES")
    writer = next_step(brother.risk, Heard("check", "crisis_suicide", "first"))
    assert writer and writer.risk.country == "ES"
    again = next_step(writer.risk, Heard("crisis", "crisis_suicide", "third"))
    assert again and again.risk.country == "GB"


def test_the_writer_s_own_country_is_no_answer_for_somebody_else() -> None:
    step = next_step(OTHER, Heard(about=About(own="ES")))
    assert step and (step.response, step.risk.country, step.risk.own) == ("utter_crisis_where", None, "ES")
    named = next_step(step.risk, Heard(about=About(theirs="GB")))
    assert named and (named.response, named.risk.country) == ("utter_crisis_country", "GB")


@pytest.mark.parametrize("intent", sorted(HELD))
def test_a_question_on_the_topic_waits_and_is_kept(intent: str) -> None:
    step = next_step(CRISIS, Heard(intent=intent))
    assert step and (step.response, step.risk.held) == ("utter_crisis_held", intent)
    safe = next_step(step.risk, Heard(says=says("safe")))
    assert safe and safe.risk.held == intent
    anew = next_step(safe.risk, Heard("crisis", "crisis_suicide"))
    assert anew and anew.risk.held is None


OVERDOSE = next_step(NOTHING, Heard("crisis", "crisis_medical", about=About(poison=True)))
POISONED = OVERDOSE.risk if OVERDOSE else NOTHING


@pytest.mark.parametrize(
    ("heard", "expected"),
    [
        (Heard(says=says("means")), "utter_crisis_means_medical_poison"),
        (Heard(says=says("grave")), "utter_crisis_means_medical_poison"),
        (Heard(says=says("outcome")), "utter_crisis_means_medical_poison"),
        (Heard("check", "crisis_suicide", says=says("grave")), "utter_crisis_means_medical_poison"),
        (Heard(says=says("safe")), "utter_crisis_fine"),
        (Heard(says=says("safe", "company")), "utter_crisis_company_medical"),
        (Heard(says=says("safe", "helped")), "utter_crisis_helped"),
        (Heard(intent="ask_problems"), "utter_crisis_stay_medical"),
        (Heard("crisis", "crisis_suicide"), "utter_crisis_again_medical"),
        (Heard("crisis", "crisis_medical", about=About(poison=True)), "utter_crisis_again_medical"),
    ],
)
def test_who_has_swallowed_something_is_sent_to_those_who_know(heard: Heard, expected: str) -> None:
    assert wording(POISONED, heard) == expected


@pytest.mark.parametrize("risk", [CHECK, CRISIS])
def test_a_question_with_a_poisoning_in_it_is_a_poisoning(risk: Risk) -> None:
    heard = Heard("crisis", "crisis_medical", says=says("means", "grave"), about=About(poison=True))
    assert wording(risk, heard) == "utter_crisis_medical_poison"


def test_a_poisoning_after_another_emergency_is_told_in_full() -> None:
    chest = next_step(NOTHING, Heard("crisis", "crisis_medical"))
    assert (
        chest
        and wording(chest.risk, Heard("crisis", "crisis_medical", about=About(poison=True)))
        == "utter_crisis_medical_poison"
    )


def test_once_help_was_there_a_poisoning_comes_before_nothing() -> None:
    over = next_step(POISONED, Heard(says=says("safe", "helped")))
    assert over and not over.risk.open
    assert wording(over.risk, Heard("crisis", "crisis_suicide")) == "utter_crisis_suicide"


@pytest.mark.parametrize("kind", ["crisis_abuse", "crisis_harm_others"])
def test_how_dangerous_it_is_asks_for_no_means_where_none_are_about(kind: str) -> None:
    assert response(replace(CRISIS, kind=kind), Heard(intent="ask_problems", says=says("grave"))) == "utter_crisis_stay"


@pytest.mark.parametrize(
    "heard", [Heard(says=says("near")), Heard(says=says("near", "safe")), Heard(says=says("safe", "company"))]
)
def test_somebody_near_may_be_the_one_who_hurts(heard: Heard) -> None:
    step = next_step(replace(CRISIS, kind="crisis_abuse"), heard)
    assert step and (step.response, step.risk.open) == ("utter_crisis_near", True)


@pytest.mark.parametrize("kind", KINDS)
def test_how_to_help_somebody_is_answered(kind: str) -> None:
    risk = replace(OTHER, kind=f"crisis_{kind}")
    assert wording(risk, Heard(intent="ask_help_someone")).startswith("utter_crisis_next_")
    assert wording(risk, Heard(wish="word")).endswith("_other") or kind == "medical"


def test_who_can_not_be_found_is_looked_for() -> None:
    assert response(OTHER, Heard(wish="lost")) == "utter_crisis_lost"
    assert response(CRISIS, Heard(wish="lost")) == "utter_crisis_stay"


def test_what_they_say_of_themselves_is_not_taken_for_safety() -> None:
    assert response(OTHER, Heard(says=says("hearsay"))) == "utter_crisis_hearsay"
    assert response(CRISIS, Heard(says=says("hearsay"))) == "utter_crisis_stay"


def test_who_worried_and_now_hints_at_it_is_asked_directly() -> None:
    step = next_step(OTHER, Heard("check", "crisis_suicide", "first"))
    assert step and (step.response, step.risk.person, step.risk.level) == ("utter_check_suicide", "first", "crisis")


@pytest.mark.parametrize("kind", ["suicide", "self_harm", "harm_others", "abuse"])
def test_distance_is_noticed_and_the_danger_stays_open(kind: str) -> None:
    step = next_step(replace(CRISIS, kind=f"crisis_{kind}"), Heard(says=says("apart")))
    assert step and (step.response, step.risk.open) == ("utter_crisis_apart", True)


def test_what_did_not_help_leaves_the_danger_open() -> None:
    step = next_step(CRISIS, Heard(intent="feedback_negative"))
    assert step and step.risk == CRISIS


def test_age_stays_with_the_person_in_danger() -> None:
    first = next_step(NOTHING, Heard("crisis", "crisis_abuse", about=About(young=True)))
    assert first and first.risk.young
    later = next_step(first.risk, Heard("crisis", "crisis_suicide"))
    assert later and later.risk.young
    about_another = next_step(first.risk, Heard("crisis", "crisis_suicide", "third"))
    assert about_another and not about_another.risk.young


@pytest.mark.parametrize("step", ["begin", "warning", "helps", "people", "places", "safer"])
@pytest.mark.parametrize("level", ["check", "crisis"])
@pytest.mark.parametrize("kind", [f"crisis_{kind}" for kind in KINDS])
def test_danger_wins_in_every_step_of_the_plan(step: str, level: str, kind: str) -> None:
    planning = replace(SETTLED, plan=Plan(step, keep=True))
    found = next_step(planning, Heard(level, kind, text="…", turn=Turn(planning=True)))
    assert found and not found.response.startswith("utter_crisis_plan"), found
    assert found.risk.open
    assert found.risk.plan == planning.plan, "what danger says is no answer"
    on = next_step(found.risk, Heard(wish="plan"))
    assert on and on.response == f"utter_crisis_plan_{step}"


def test_means_are_refused_in_the_plan() -> None:
    assert (
        response(PLANNED, Heard(text="which rope", says=says("means"), turn=Turn(planning=True)))
        == "utter_crisis_means"
    )


def test_the_plan_is_forgotten_when_asked() -> None:
    step = next_step(PLANNED, Heard(wish="plan_forget"))
    assert step and (step.response, step.risk.plan) == ("utter_crisis_plan_forgotten", None)


MARKS: tuple[Mark, ...] = ("means", "joking", "safe")
MESSAGES = [
    Heard(level, kind, person, intent, says=frozenset(marks))
    for level, kind in (("none", None), ("check", None), ("crisis", "crisis_self_harm"), ("check", "crisis_abuse"))
    for person in ("first", "third")
    for intent in ("affirm", "deny", "thank", "reach_out", "ask_definition", "restart")
    for count in range(len(MARKS) + 1)
    for marks in combinations(MARKS, count)
]


@pytest.mark.parametrize("risk", STATES)
def test_whatever_comes_level_and_kind_are_never_forgotten(risk: Risk) -> None:
    for heard in MESSAGES:
        step = next_step(risk, heard)
        if step is None:
            assert heard.level == "none", heard
            continue
        assert step.risk.level in ("check", "crisis"), heard
        assert step.risk.kind, heard
        assert set(risk.said) <= set(step.risk.said), heard
        assert worded(step.response, step.marks, RESPONSES) in RESPONSES, heard
        if heard.level == "crisis" or (risk.level == "crisis" and heard.level == "check"):
            assert (step.risk.level, step.risk.open) == ("crisis", True), heard


@pytest.mark.parametrize(
    ("mark", "expected", "level", "later"),
    [
        ("unsure", "utter_check_simpler", "check", "utter_crisis_stay"),
        ("nod", "utter_check_simpler", "check", "utter_crisis_stay"),
        ("puzzled", "utter_check_why", "check", "utter_crisis_explain"),
        ("likely", "utter_crisis_yes", "crisis", "utter_crisis_yes"),
        ("thoughts", "utter_crisis_thoughts", "check", "utter_crisis_thoughts"),
        ("halfway", "utter_crisis_thoughts", "check", "utter_crisis_thoughts"),
        ("supposed", "utter_crisis_supposed", "check", "utter_crisis_supposed"),
        ("unwilling", "utter_crisis_unwilling", "check", "utter_crisis_unwilling"),
    ],
)
def test_answers_that_are_neither_yes_nor_no(mark: Mark, expected: str, level: str, later: str) -> None:
    heard = Heard(says=says(mark), turn=TO_IT)
    step = next_step(CHECK, heard)
    assert step and (step.response, step.risk.level, step.risk.open) == (expected, level, True)
    assert response(step.risk, heard) == later


def test_sometimes_at_night_is_a_yes_to_thoughts() -> None:
    step = next_step(CHECK, Heard(says=says("likely", "halfway", "unsure"), turn=TO_IT))
    assert step and (step.response, step.risk.level) == ("utter_crisis_thoughts", "crisis")


@pytest.mark.parametrize("mark", ["likely", "halfway", "supposed"])
def test_the_same_words_answer_no_other_question(mark: Mark) -> None:
    heard = Heard(says=says(mark), turn=Turn(asked="company", answers=True))
    assert response(CHECK, heard) in ("utter_crisis_stay", "utter_check_simpler")


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("yes", True),
        ("yes i am", True),
        ("/affirm", True),
        ("yeah thanks", True),
        ("yes but only till he wakes up", False),
    ],
)
def test_only_a_bare_yes_says_that_somebody_is_safe(text: str, closes: bool) -> None:
    step = next_step(CRISIS, Heard(intent="affirm", text=text, turn=Turn(asked="safe")))
    assert step and step.risk.open is not closes


@pytest.mark.parametrize("asked", [DANGER, "safe"])
def test_ok_is_no_word_about_danger(asked: str) -> None:
    step = next_step(CRISIS, Heard(intent="affirm", says=says("nod"), text="ok", turn=Turn(asked=asked)))
    assert step and step.risk.open and step.response not in ("utter_crisis_yes", "utter_crisis_safe")


def test_a_check_by_rules_that_is_denied_in_so_many_words_is_taken_at_its_word() -> None:
    step = next_step(CHECK, Heard(says=says("denied"), turn=TO_IT))
    assert step and (step.response, step.risk.open) == ("utter_check_denied", False)


def test_a_joke_closes_no_poisoning() -> None:
    step = next_step(POISONED, Heard(says=says("joking")))
    assert step and worded(step.response, step.marks, RESPONSES) == "utter_crisis_joking_medical_poison"
    assert step.risk == POISONED


@pytest.mark.parametrize("before", [SETTLED, SETTLED_CHECK, CHECK, replace(POISONED, open=False)])
def test_what_is_taken_back_opens_the_danger_again(before: Risk) -> None:
    step = next_step(before, Heard(intent="deny", says=says("took_back"), about=About(own="IE")))
    assert step and step.response == "utter_crisis_back"
    assert (step.risk.level, step.risk.open, step.risk.own) == ("crisis", True, "IE")


EMERGENCY = Risk("crisis", "crisis_medical", "third", open=True, said=("utter_crisis_medical_other",))


def test_whoever_is_looked_after_is_where_the_writer_is() -> None:
    step = next_step(EMERGENCY, Heard(about=About(own="IE")))
    assert step and (step.response, step.risk.country) == ("utter_crisis_country", "IE")
    abroad = next_step(replace(EMERGENCY, theirs="GB"), Heard(about=About(own="IE")))
    assert abroad and abroad.risk.country == "GB"


def test_sleep_is_no_sign_of_safety() -> None:
    asleep = Heard(says=says("asleep"))
    assert wording(EMERGENCY, asleep) == "utter_crisis_asleep_other"
    assert wording(POISONED, asleep) == "utter_crisis_asleep"
    assert response(CRISIS, asleep) == "utter_crisis_stay"


def test_they_are_here_means_help_once_help_was_called() -> None:
    arrived = Heard(says=says("arrived", "near"))
    assert response(EMERGENCY, arrived) == "utter_crisis_near"
    step = next_step(EMERGENCY, replace(arrived, turn=Turn(called=True)))
    assert step and (step.response, step.risk.open) == ("utter_crisis_helped", False)


@pytest.mark.parametrize(
    ("kind", "person", "there"),
    [
        ("crisis_medical", "first", True),
        ("crisis_medical", "third", True),
        ("crisis_suicide", "third", True),
        ("crisis_self_harm", "third", True),
        ("crisis_suicide", "first", False),
        ("crisis_abuse", "third", False),
    ],
)
@pytest.mark.parametrize("is_open", [True, False])
def test_help_that_is_there_is_met_before_and_after_it_is_settled(
    kind: str, person: str, there: bool, is_open: bool
) -> None:
    risk = replace(CRISIS, kind=kind, person=person, open=is_open)
    step = next_step(risk, Heard(says=says("helped", "safe"), intent="out_of_scope", on_topic=False))
    assert step and (step.response, step.risk.open) == ("utter_crisis_helped" if there else "utter_crisis_safe", False)


def test_help_is_there_and_a_question_on_the_topic() -> None:
    heard = Heard(says=says("helped", "safe"), intent="ask_signs")
    brother = replace(CRISIS, person="third")
    assert response(brother, heard) == "utter_crisis_safe_then"
    assert next_step(replace(brother, open=False), heard) is None
    assert response(EMERGENCY, heard) == "utter_crisis_helped", "that can wait until they are well"


def test_not_safe_and_afraid_of_who_is_sent() -> None:
    step = next_step(CHECK, Heard(wish="sent", says=says("endangered")))
    assert step and (step.response, step.risk.level, step.risk.open) == ("utter_crisis_yes_sent", "crisis", True)


def test_an_age_told_in_danger_is_heard_once() -> None:
    told = Heard(about=About(young=True))
    step = next_step(CRISIS, told)
    assert step and (step.response, step.risk.young) == ("utter_crisis_young", True)
    assert response(step.risk, told) == "utter_crisis_stay"
    assert response(CRISIS, replace(told, wish="secret")) == "utter_crisis_secret"


def test_whether_to_ask_straight_out_is_answered_where_it_is_about_their_life() -> None:
    assert response(OTHER, Heard(wish="straight")) == "utter_crisis_straight"
    assert response(replace(OTHER, kind="crisis_harm_others"), Heard(wish="straight")) == "utter_crisis_next"


def test_a_parent_hears_what_to_do_with_a_crying_baby() -> None:
    step = next_step(NOTHING, Heard("crisis", "crisis_harm_others", about=About(baby=True)))
    assert step and worded(step.response, step.marks, RESPONSES) == "utter_crisis_harm_others_baby"
    assert wording(step.risk, Heard(wish="next")) == "utter_crisis_next_harm_others_baby"
    assert wording(step.risk, Heard(says=says("outside"))) == "utter_crisis_apart_harm_others_baby"
    assert wording(step.risk, Heard(says=says("better"))) == "utter_crisis_better_harm_others_baby"
    assert response(CRISIS, Heard(says=says("outside"))) == "utter_crisis_stay", "a balcony is no safe place for all"


def test_nobody_gets_words_for_somebody_with_a_gun() -> None:
    armed = replace(OTHER, kind="crisis_harm_others")
    assert wording(armed, Heard(wish="word")) == "utter_crisis_note_harm_others_other"
    assert wording(armed, Heard(says=says("hearsay"))) == "utter_crisis_hearsay_harm_others_other"
    assert response(replace(armed, open=False), Heard(intent="reach_out")) == "utter_crisis_note"


def test_every_wish_that_is_heard_is_answered() -> None:
    assert {*WISHES, ASKED, SAYS, WORK, DEVICE, "declines"} == {"plan", "plan_forget", *ANSWERED_WISHES, *OF_OTHERS}
