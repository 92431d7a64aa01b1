"""Whose danger it is: whoever has it or did it. A correction holds for the rest of the talk."""

from __future__ import annotations

import pytest

from bot.safety import default_checker
from tests.talking import Talk

STRIP = "my flatmate is really drowsy and theres an empty strip of tablets in the bin. am i overreacting"


@pytest.mark.parametrize(
    ("text", "kind", "person"),
    [
        (STRIP, "crisis_medical", "third"),
        ("my mum keeps nodding off mid sentence, am i being silly", "crisis_medical", "third"),
        ("my flatmate is away and i cant stay awake", "crisis_medical", "first"),
        ("am i dying, my mum says its nothing", "crisis_medical", "first"),
    ],
)
def test_who_has_it(text: str, kind: str, person: str) -> None:
    assert default_checker().whose(text, kind) == person


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("he said in the van, dont bother with my stuff when im gone, give the drill to your lad", "third"),
        ("my uncle said look after my dog when im gone", "third"),
        ("he said nobody cares, and when im gone they can have my stuff", "first"),
        ("my sister can have my stuff when im gone", "first"),
    ],
)
def test_whose_words_they_are(text: str, person: str) -> None:
    assert default_checker().check(text).person == person


def test_a_correction_holds() -> None:
    talk = Talk()
    talk.say(STRIP, vote="crisis_medical", strength=0.97, level="crisis", person="first")
    said = "not me. HER. ana. yes its now, shes slurring a bit, she says she only had a few"
    assert talk.say(said, vote="crisis_medical", strength=0.99, act="other_person")[-1].endswith("_other")
    for words, act in (
        ("does it matter if she only had a few", "ask_them"),
        ("im in the uk. its me thats with HER", "ask_them"),
        ("shes slurring more now", "worse"),
        ("shes the one who took them not me!! theyre on the way", "other_person"),
        ("im so scared, i feel sick", "told"),
    ):
        done = talk.say(words, vote="crisis_medical", strength=0.6, act=act)
        assert done[-1].endswith("_other"), (words, done)
        assert talk.slot("risk_person") == "third"
    assert talk.say("ambulance here. they took her in. feel like i grassed her up", act="over") == [
        "utter_crisis_helped_other"
    ]
    assert talk.say("did i do the right thing or not", "out_of_scope", act="ask_them") == ["utter_crisis_loyal_other"]


def test_it_goes_back_to_the_writer_in_so_many_words() -> None:
    talk = Talk()
    talk.say("my flatmate took 40 pills")
    talk.say("its MY pills, i took them, not her", "deny", act="me")
    assert talk.slot("risk_person") == "first"


@pytest.mark.parametrize(
    "words",
    ["can it say im hurting them, my arms. and pls dont tell mum", "my legs not the legs. say that im hurting them"],
)
def test_who_hurts_their_own_arms_hurts_nobody_else(words: str) -> None:
    for before in ("hello", "i cut myself again last night"):
        talk = Talk()
        talk.say(before, "greet")
        talk.say(words, "reach_out", vote="crisis_abuse", strength=0.95)
        assert talk.slot("risk_kind") == "crisis_self_harm"
        assert talk.slot("risk_person") == "first"
