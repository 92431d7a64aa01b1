"""Who was spoken of before a message is begun, and whom one may well write to."""

from __future__ import annotations

import re
from itertools import islice, takewhile

from actions.persons import may_be, related
from actions.turn import SOMEBODY, Turn
from actions.wording.person import Person, person_of
from bot.knowledge.parsed import as_meant

CLOSED = "action_reach_out_draft"  # what came before it was for another message
FAR = 6  # messages back
_TO_ASK = re.compile(r"\b(?:ask|tell|text|call|ring|write|messag|say|talk to|offer|help)\w*\b", re.IGNORECASE)
_HURT = re.compile(
    r"\b(?:hit|hits|hurt|hurts|beat|abus\w+|scream\w*|threat\w*|cheat\w*|controll\w*|afraid of|scared of|manipulat\w*|narcissist\w*|violent|stalk\w*|walked out|left (?:me|us)|my ex)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(?:her|him)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"(?<=[.!?;])\s+|\n+")


def is_lost(who: str, said: list[str]) -> bool:
    """Was it told that they died? Nothing is written to them."""
    name = re.escape(who.removeprefix("your "))
    gone = rf"\b{name}(?:'s| has| was| is| had| just| recently| suddenly| finally)* (?:died|dead|passed|passing|death|gone|killed|funeral|diagnosed and died)\b"
    lost = rf"\b(?:lost|buried|late|widow of|death of|funeral (?:of|for)) (?:my )?{name}\b(?!'s)"
    return any(re.search(rf"{gone}|{lost}", one, re.IGNORECASE) for one in said)


def spoken_of(turn: Turn, here: bool = False) -> list[Person]:
    """Those who were spoken of lately, also `here`, the last one first; nobody who hurt the writer, or who died."""
    events = takewhile(lambda event: event.get("name") != CLOSED, reversed(turn.tracker.events))
    messages = (as_meant(event.get("parse_data") or event) for event in events if event.get("event") == "user")
    said = [one for one in islice(messages, 0 if here else 1, FAR + 1) if one and not one.startswith("/")]
    about = str(turn.slot("about") or "").replace(SOMEBODY, "")
    found: dict[str, Person] = {about.split()[-1]: Person(about, "")} if about else {}
    for text in said:
        for clause in _CLAUSE.split(text):
            for one in _named().finditer(clause):
                person = person_of(one[0])
                key = person.who.split()[-1] if person.who else ""
                if key and not _HURT.search(clause) and (key not in found or not found[key].name and person.name):
                    found[key] = person
    pronoun = _PRONOUN.search(turn.text)
    return [
        one
        for one in found.values()
        if not is_lost(one.who, [turn.text, *said]) and (pronoun is None or may_be(pronoun[0].lower(), one.who))
    ]


def meant(turn: Turn, persons: list[Person]) -> Person | None:
    """The one whom "him" or nobody named means: where there is one only, and it was of asking or telling them something."""
    if len(persons) != 1:
        return None
    if _PRONOUN.search(turn.text):
        return persons[0]
    return persons[0] if any(_TO_ASK.search(one) for one in turn.before[:2]) else None


def _named() -> re.Pattern[str]:
    return re.compile(rf"(?:\b[A-Z][a-z]+(?:['’]s|,| is)? )?\b[Mm]y {related()}\b(?!['’]s)(?:,? [A-Z][a-z]+\b)?")
