"""What a vote alone may say once danger is known; no model is needed, the parse results are written here."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.policies.hearing.hearing import heard_in
from bot.policies.protocol.protocol import next_step
from bot.policies.protocol.risk import Heard, Risk

ROOT = Path(__file__).parents[3]


@cache
def domain() -> Domain:
    return Domain.load(str(ROOT / "domain.yml"))


def heard(
    text: str, voted: str, person: str = "first", level: str = "crisis", done: str = "utter_crisis_stay", **slots: Any
) -> Heard:
    """What is heard of a message in which the rules find nothing and the classifier votes for a danger."""
    known = {"risk_level": "crisis", "risk_open": True, **slots}
    intent = {"name": voted, "confidence": 0.9}
    safety = {"level": level, "kind": voted, "evidence": [[0, len(text)]], "person": person}
    parsed = {"text": text, "intent": intent, "intent_ranking": [intent], "safety": safety}
    events = [*(SlotSet(name, value) for name, value in known.items()), ActionExecuted(done)]
    said = UserUttered(text, intent=intent, parse_data=parsed)
    return heard_in(DialogueStateTracker.from_events("person", [*events, said], domain().slots))


def test_an_open_danger_keeps_its_person() -> None:
    found = heard(
        "hes in his cot screaming right now",
        "crisis_harm_others",
        "third",
        risk_kind="crisis_harm_others",
        risk_person="first",
    )
    assert (found.level, found.kind, found.person) == ("crisis", "crisis_harm_others", "first")


@pytest.mark.parametrize(
    ("text", "voted", "person", "kind", "whose"),
    [
        ("ok i got him, my mum's with him", "crisis_abuse", "first", "crisis_harm_others", "first"),
        ("they're taking him in, he'll be ok they said", "crisis_harm_others", "third", "crisis_medical", "third"),
        ("she knows already, shes gone to her mums", "crisis_suicide", "third", "crisis_abuse", "third"),
        ("the paramedics are here with him", "crisis_suicide", "third", "crisis_medical", "third"),
    ],
)
def test_good_news_is_no_danger(text: str, voted: str, person: str, kind: str, whose: str) -> None:
    assert heard(text, voted, person, risk_kind=kind, risk_person=whose).level == "none"


def test_somebody_else_who_took_over_makes_it_safer() -> None:
    found = heard("ok i got him, my mum's with him", "crisis_abuse", risk_kind="crisis_harm_others")
    assert "apart" in found.says and "company" not in found.says


def test_an_open_danger_is_repeated_and_no_other_one_begins() -> None:
    found = heard("he drove off in a rage", "crisis_abuse", "third", risk_kind="crisis_suicide", risk_person="third")
    assert (found.level, found.kind, found.person) == ("crisis", "crisis_suicide", "third")


def test_the_writer_s_own_life_is_heard_beside_any_danger() -> None:
    found = heard(
        "i've sorted out the boxes, after that i'm off", "crisis_suicide", risk_kind="crisis_abuse", risk_person="third"
    )
    assert (found.level, found.kind, found.person) == ("crisis", "crisis_suicide", "first")


def test_good_news_with_a_doubt_counts() -> None:
    found = heard("my mum is with him but it goes on", "crisis_abuse", risk_kind="crisis_harm_others")
    assert found.level == "crisis"


@pytest.mark.parametrize(
    "text",
    [
        "what? no, he just leaves the room",
        "no",
        "no, nobody is hurting anyone here",
        "im not hurting anyone",
        "we're both safe",
        "oh no, nothing of that sort",
    ],
)
@pytest.mark.parametrize("is_open", [True, False])
def test_a_plain_no_to_the_direct_question_is_not_raised_by_the_vote(text: str, is_open: bool) -> None:
    asked = {"done": "utter_check_harm_others", "risk_level": "check", "risk_kind": "crisis_harm_others"}
    assert heard(text, "crisis_harm_others", risk_open=is_open, **asked).level == "none"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("no, i am going to kill him tonight", "crisis"),  # by the rules
        ("no point in that, the bag is packed", "crisis"),
        ("no but the bag is packed", "crisis"),
        ("i have not hurt anyone yet", "crisis"),  # it denies nothing
        ("nobody has hurt anyone before tonight", "crisis"),
    ],
)
def test_other_words_after_a_no_are_heard(text: str, level: str) -> None:
    asked = {"done": "utter_check_harm_others", "risk_level": "check", "risk_kind": "crisis_harm_others"}
    assert heard(text, "crisis_harm_others", **asked).level == level


def test_where_nothing_is_known_the_vote_is_heard() -> None:
    found = heard("he drove off in a rage", "crisis_abuse", "third", risk_level=None, risk_open=False)
    assert (found.level, found.kind) == ("crisis", "crisis_abuse")


@pytest.mark.parametrize("text", ["nobody would care", "i meant me", "it's me, not her", "im talking about myself"])
def test_whoever_means_themselves_is_the_one_in_danger(text: str) -> None:
    found = heard(text, "crisis_suicide", "third", level="none", risk_kind="crisis_suicide", risk_person="third")
    assert found.person == "first" and "of_self" in found.says
    step = next_step(Risk(level="check", kind="crisis_suicide", person="third", open=True), found)
    assert step is not None
    assert (step.response, step.risk.person) == ("utter_check_suicide", "first")


@pytest.mark.parametrize("text", ["nobody would care about him", "he has it with him", "i mean my brother"])
def test_somebody_else_stays_the_one_in_danger(text: str) -> None:
    found = heard(text, "crisis_suicide", "third", level="none", risk_kind="crisis_suicide", risk_person="third")
    assert found.person == "third" and "of_self" not in found.says


ASKED_SUICIDE: dict[str, Any] = {
    "done": "utter_check_guess_suicide",
    "risk_level": "check",
    "risk_kind": "crisis_suicide",
    "risk_open": False,
}


@pytest.mark.parametrize(
    ("text", "level", "mark"),
    [
        ("suicide?? no no. i only say i am ashamed to ask my sister", "none", "denied"),
        ("Suicide? Nope, just tired of the queue", "none", "denied"),
        ("danger? what danger", "none", "puzzled"),
        ("suicide??", "none", "puzzled"),
        ("suicide? no, i want to kill myself slowly", "crisis", ""),
        ("suicide is what i think about", "check", ""),
    ],
)
def test_a_word_that_is_asked_back_is_no_danger(text: str, level: str, mark: str) -> None:
    found = heard(text, "crisis_suicide", level=level if level != "none" else "check", **ASKED_SUICIDE)
    assert found.level == level
    assert not mark or mark in found.says


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("kms lol the deadline is at midnight", "check"),
        ("kms haha see you monday", "check"),
        ("kms lol i have the pills ready, i will kill myself tonight", "crisis"),
        ("im gonna kms tonight", "crisis"),
    ],
)
def test_shorthand_with_a_laugh_is_asked_about(text: str, level: str) -> None:
    found = heard(text, "crisis_suicide", risk_level=None, risk_open=False)
    assert (found.level, found.voted) == (level, False)


@pytest.mark.parametrize(("told", "voted"), [(False, True), (True, False)])
def test_hints_that_come_together_are_a_guess_until_danger_was_told(told: bool, voted: bool) -> None:
    known: dict[str, Any] = {
        "risk_level": "check" if told else None,
        "risk_kind": "crisis_abuse" if told else None,
        "risk_open": False,
    }
    found = heard(
        "he watches me and I lock the door of the cold room and he shouts at my brother",
        "crisis_abuse",
        level="check",
        **known,
    )
    assert (found.level, found.voted) == ("check", voted)


def answer(text: str, vote: float, asked: str, topic: str | None) -> str:
    """The level of a message that follows a question, as heard in a talk without danger."""
    ranking = [{"name": "crisis_abuse", "confidence": vote}, {"name": "distress", "confidence": 1 - vote}]
    safety = {"level": "check", "kind": "crisis_abuse", "evidence": [[0, len(text)]], "person": "first"}
    parsed = {"text": text, "intent": ranking[1], "intent_ranking": ranking, "safety": safety}
    before = [UserUttered("i never ask"), ActionExecuted("action_explain"), BotUttered(asked)]
    said = UserUttered(text, intent=ranking[1], parse_data=parsed)
    events = [SlotSet("topic", topic), *before, ActionExecuted("action_listen"), said]
    return heard_in(DialogueStateTracker.from_events("person", events, domain().slots)).level


ASKED, TOPIC = "What gets in the way most?", "sign_asking_for_help"
SIX, THIRTEEN = (
    "that they would find it out",
    " ".join(["the slides and the report and then the long call with them"] * 2),
)


@pytest.mark.parametrize("asked", [ASKED, "I hear you."])
@pytest.mark.parametrize(
    ("text", "vote"),
    [(SIX, 0.89), ("and if he says no", 0.99), (" ".join(THIRTEEN.split()[:12]), 0.8), (THIRTEEN, 0.49)],
)
def test_in_the_middle_of_a_talk_a_vote_without_a_word_of_danger_has_to_be_strong(
    text: str, vote: float, asked: str
) -> None:
    assert answer(text, vote, asked, TOPIC) == "none"


@pytest.mark.parametrize(
    ("text", "vote", "topic"),
    [
        (SIX, 0.9, TOPIC),
        (THIRTEEN, 0.5, TOPIC),
        (SIX, 0.4, None),  # not in the middle of anything
        ("that he would put his hands on me again", 0.4, TOPIC),  # with a word of danger
    ],
)
def test_all_else_is_heard(text: str, vote: float, topic: str | None) -> None:
    assert answer(text, vote, ASKED, topic) == "check"
