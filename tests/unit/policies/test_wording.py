"""Which wording of a response fits, and that there is one for each who may need it."""

from __future__ import annotations

import re
from itertools import product

import pytest
import yaml

from bot.knowledge import knowledge
from bot.policies.protocol.question import DANGER, asked_in
from bot.policies.protocol.wording import worded
from tests.server import ROOT

RESPONSES = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))["responses"]
OF_DANGER = {name: said for name, said in RESPONSES.items() if name.startswith(("utter_crisis_", "utter_check_"))}
TEXTS = [(name, one["text"]) for name, said in OF_DANGER.items() for one in said]
KINDS = ("suicide", "self_harm", "harm_others", "abuse", "medical")
ABOUT_SUICIDE = re.compile(r"\bsuicide\b|ending your life", re.IGNORECASE)


@pytest.mark.parametrize(
    ("response", "marks", "expected"),
    [
        ("utter_crisis_stay", ("suicide",), "utter_crisis_stay"),
        ("utter_crisis_stay", ("medical",), "utter_crisis_stay_medical"),
        ("utter_crisis_stay", ("medical", "other"), "utter_crisis_stay_medical_other"),
        ("utter_crisis_stay", ("abuse", "other"), "utter_crisis_stay_other"),
        ("utter_crisis_medical", ("medical", "poison"), "utter_crisis_medical_poison"),
        ("utter_crisis_medical", ("medical", "poison", "other"), "utter_crisis_medical_poison_other"),
        ("utter_crisis_medical", ("medical", "poison", "young"), "utter_crisis_medical_poison"),
        ("utter_crisis_abuse", ("abuse", "young"), "utter_crisis_abuse_young"),
        ("utter_crisis_again", ("abuse", "young"), "utter_crisis_again_abuse_young"),
        ("utter_crisis_again", ("suicide", "young"), "utter_crisis_again_suicide_young"),
        ("utter_crisis_again", ("medical", "young"), "utter_crisis_again_medical"),
        ("utter_crisis_nothing", ("abuse",), "utter_crisis_nothing"),
    ],
)
def test_the_best_fit(response: str, marks: tuple[str, ...], expected: str) -> None:
    assert worded(response, marks, RESPONSES) == expected


REPLIES = (
    *("again", "stay", "yes", "no", "call", "find", "note", "show", "thanks", "goodbye", "safe", "country"),
    *(
        "held",
        "next",
        "near",
        "sorry",
        "useless",
        "secret",
        "program",
        "will",
        "company",
        "alone",
        "helped",
        "reached",
        "fault",
        "apart",
        "back",
        "ambulance",
        "sent",
        "loyal",
        "better",
        "forget",
        "unwilling",
        "young",
    ),
)


@pytest.mark.parametrize(("reply", "kind"), product((*REPLIES, "lost", "where"), KINDS))
def test_who_worries_about_somebody_is_spoken_to_as_such(reply: str, kind: str) -> None:
    said = worded(f"utter_crisis_{reply}", (kind, "other"), RESPONSES)
    assert said.endswith("_other"), f"{said} speaks to the one in danger"


@pytest.mark.parametrize(("reply", "kind"), product((*REPLIES, "means", "text", "joking"), KINDS[1:]))
def test_no_talk_of_suicide_where_it_is_about_something_else(reply: str, kind: str) -> None:
    for marks in ((kind,), (kind, "other"), (kind, "young")):
        name = worded(f"utter_crisis_{reply}", marks, RESPONSES)
        assert not any(ABOUT_SUICIDE.search(one["text"]) for one in RESPONSES[name]), name


@pytest.mark.parametrize("kind", ["suicide", "abuse"])
@pytest.mark.parametrize("level", ["check", "crisis"])
def test_the_young_are_told_of_adults_whom_they_trust(level: str, kind: str) -> None:
    name = worded(f"utter_{level}_{kind}", (kind, "young"), RESPONSES)
    assert name.endswith("_young")
    assert re.search(r"\badult\b|\bteacher\b|scared of someone at home", RESPONSES[name][0]["text"])


@pytest.mark.parametrize("kind", KINDS)
def test_an_age_is_answered_with_people(kind: str) -> None:
    for who in ((kind, "young"), (kind, "other")):
        for one in RESPONSES[worded("utter_crisis_young", who, RESPONSES)]:
            assert re.search(r"adult|teacher|nurse|how old", one["text"])


ONCE = re.compile(
    r"utter_(?:crisis|check)_(?:suicide|self_harm|harm_others|abuse|medical|distress)(?:_(?:young|other|poison|baby))*"
)
SHOWN_WITH_IT = {
    "utter_crisis_plan_begin",
    "utter_crisis_plan_kept",
    "utter_crisis_plan_again",
    "utter_crisis_plan_begin_abuse",
    "utter_crisis_plan_kept_abuse",
}  # the person's own words


@pytest.mark.parametrize("name", [name for name in OF_DANGER if not ONCE.fullmatch(name) and name not in SHOWN_WITH_IT])
def test_what_can_come_twice_in_a_row_has_a_second_wording(name: str) -> None:
    begins = {one["text"].split("{")[0].strip() for one in OF_DANGER[name]}
    assert len(begins) > 1, "the same words would come again"


LINELESS = ("utter_check_misread", "utter_check_guess_why", "utter_crisis_lines_off")
GUESSES = [(name, text) for name, text in TEXTS if name.startswith("utter_check_guess_") and not name.endswith("_why")]


@pytest.mark.parametrize(("name", "text"), GUESSES)
def test_a_guess_says_that_it_may_be_wrong_and_asks_briefly(name: str, text: str) -> None:
    assert re.search(r"\bmay be (?:wrong|reading too much)\b", text), name
    assert "If not, just say so and we go on." in text
    assert asked_in([text]) == DANGER, "a yes or a no has to answer it"
    assert len(text.split()) <= 45


@pytest.mark.parametrize(("name", "text"), TEXTS)
def test_every_reply_names_a_line(name: str, text: str) -> None:
    if not name.startswith(LINELESS):  # a question that was out of place is dropped, with its line
        assert re.search(r"\{(?:lines?|emergency)\}", text), name


@pytest.mark.parametrize(("name", "text"), TEXTS)
def test_no_threat_no_promise_no_negative_question(name: str, text: str) -> None:
    assert not re.search(r"\bpolice\b|\bI(?:'ll| will| must| have to) (?:call|report|inform|tell|alert)\b", text), text
    assert not re.search(r"\b(?:promise me|do you promise|can you promise)\b", text, re.IGNORECASE), text
    assert not re.search(
        r"(?:^|[.!?:] )(?:You(?:'re| are) not|You (?:don't|wouldn't|haven't|aren't)|Aren't|Don't you|Haven't|Wouldn't)[^.!?]*\?",
        text,
    ), text


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, text in TEXTS if "abuse" in name])
def test_nobody_is_sent_to_confront_whoever_hurts_them(name: str, text: str) -> None:
    assert not re.search(r"\bconfront|\bstand up to\b|tell (?:him|her|them) to stop|couples?\b", text, re.IGNORECASE)


def test_the_device_comes_first_in_talk_of_abuse() -> None:
    for name in ("utter_crisis_abuse", "utter_crisis_abuse_young", "utter_check_abuse", "utter_check_abuse_young"):
        text = RESPONSES[name][0]["text"]
        place = re.search(r"device|phone", text)
        assert place and place.start() < text.index("{line"), name


def test_each_button_that_could_give_something_away_has_another_title() -> None:
    loud = re.compile(r"\bcall\b|\bsafe|\bmessage\b|\btherapist\b|\bnote\b|got away", re.IGNORECASE)
    for name, said in OF_DANGER.items():
        for button in (button for one in said for button in one.get("buttons", [])):
            if loud.search(button["title"]):
                assert not loud.search(button.get("neutral", button["title"])), (name, button)


def test_the_question_for_the_country_stands_in_each_full_reply() -> None:
    assert knowledge().texts["crisis.where"]
    for kind, suffix in product(KINDS, ("", "_other")):
        assert all("{where}" in one["text"] for one in RESPONSES[f"utter_crisis_{kind}{suffix}"])


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, text in TEXTS if "plan" in name])
def test_the_plan_names_no_method(name: str, text: str) -> None:
    assert not re.search(
        r"\b(?:pills?|knife|knives|gun|rope|blade|tablets?|bridge|roof|razor)s?\b", text, re.IGNORECASE
    )
