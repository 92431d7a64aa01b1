"""Whom a message is for, as people say it."""

from __future__ import annotations

import pytest

from actions.persons import whom
from actions.wording.naming import renamed
from actions.wording.person import greeted_as, is_formal, person_of, spoken


@pytest.mark.parametrize(
    ("words", "who", "name"),
    [
        ("my flatmate priya", "your flatmate", "Priya"),
        ("for Priya my lead", "your lead", "Priya"),
        ("to Kev", "Kev", "Kev"),
        ("dr halloran", "Dr Halloran", "Dr Halloran"),
        ("my kid brother", "your kid brother", ""),
        ("My kid BROTHER. Danny.", "your kid brother", "Danny"),
        ("Danny's my kid brother", "your kid brother", "Danny"),
        ("a guy in my seminar, think hes called tomasz,", "the guy in your seminar", "Tomasz"),
        ("for the girls gc", "your girls group", ""),
        ("mum and dad", "your mum and dad", ""),
        ("the group (ethan, may, sol)", "your group", ""),
        ("sir paolo my boss", "your boss", "Sir Paolo"),
        ("him", "", ""),
        ("her. just her", "", ""),
        ("steve, my partner,", "your partner", "Steve"),
        ("my son's teacher ms abbott", "your son's teacher", "Ms Abbott"),
        ("neighbours boy. kyle", "your neighbour's boy", "Kyle"),
        ("my ex wife lorraine", "your ex wife", "Lorraine"),
        ("our family group chat", "your family group", ""),
        ("for Ellie, thats my daughter", "your daughter", "Ellie"),
        ("josh i guess. from my group.", "Josh", "Josh"),
        ("the woman from church", "the woman from church", ""),
        ("idk, theres this one woman from church maybe", "the woman from church", ""),
        ("my supervisor, Dr Halloran", "your supervisor", "Dr Halloran"),
        ("Dad obviously", "your dad", ""),
        ("Bruna my employee:", "your employee", "Bruna"),
        ("PRIYA", "Priya", "Priya"),
        ("my old teacher", "your old teacher", ""),
        ("to my sister in law Trace", "your sister in law", "Trace"),
        ("the council", "your council", ""),
        ("from me. short.", "", ""),
    ],
)
def test_whom_it_is_for(words: str, who: str, name: str) -> None:
    assert tuple(person_of(words)) == (who, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("carol and take 😂 her name is just Carol", "Carol"),
        ("and call him Dan", "Dan"),
        ("he's called Olu", "Olu"),
        ("put jonas name in", "Jonas"),
        ("put her name in", ""),
        ("my name goes last", ""),
    ],
)
def test_a_name_that_is_told(text: str, name: str) -> None:
    assert renamed(text) == name


@pytest.mark.parametrize(
    ("who", "name", "greeted"),
    [("your sister", "", ""), ("your mum", "", "Mum"), ("your team", "", "all"), ("your boss", "Carol", "Carol")],
)
def test_how_they_are_greeted(who: str, name: str, greeted: str) -> None:
    assert greeted_as(who, name) == greeted


def test_an_office_is_written_to_otherwise() -> None:
    assert is_formal("your doctor") and is_formal("Dr Osei") and not is_formal("your sister")


def test_they_are_said_back_once() -> None:
    assert spoken("your friend", "Priya") == "your friend Priya"
    assert spoken("Priya", "Priya") == "Priya"


@pytest.mark.parametrize(
    ("text", "named"),
    [("my sister", "your sister"), ("A friend", "a friend"), ("idk maybe my gp", "your GP"), ("whoever picks up", "")],
)
def test_a_relation_in_the_talk(text: str, named: str) -> None:
    assert whom(text, None) == named
