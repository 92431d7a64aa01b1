"""Pointing at what was shown or told: by its place ("the second", "the other two"), or by its name ("the work one")."""

from __future__ import annotations

import re
from collections.abc import Iterable

from actions.buttons import stands_for
from actions.commands import called, names
from actions.listening import offered_by
from actions.turn import Turn
from bot.knowledge.phrases import any_of, number_in, plain
from bot.knowledge.pointing import LISTENS, PLACES, place_in, things_in

ANSWERED = "answered"  # not a thing that was shown, but an answer to the question that was just put
AND = "+"  # between two things that are meant
MORE_TO_TAP = ("ask_self_check", "ask_therapy_suggestion", "reach_out")  # intents without a topic of their own
SHORT_QUESTION = 6  # words: such a question is about the topic under discussion
STEM = 5  # letters that the names of one thing share ("avoidant", "avoiding")
_SIDES = re.compile(r"(?:, |\bfor you, |\bof )?(?P<first>[\w' ]+),? or (?P<second>[\w' ]+)\?$")


def open_list(turn: Turn) -> list[str]:
    """What can be pointed at, in the order in which it was shown: the list left open, else the buttons."""
    listed = [str(one) for one in turn.slot("listed") or []]
    if len(listed) > 1:
        return listed
    knowledge = turn.knowledge
    known = {*knowledge.topics, *knowledge.families, *knowledge.therapies, *knowledge.conditions, *MORE_TO_TAP}
    return [one for one in map(stands_for, turn.shown) if one in known] or listed


def _left_open(turn: Turn, place: str) -> list[str]:
    """What was told or shown and not yet spoken of; the other kinds where a kind is spoken of."""
    knowledge, listed = turn.knowledge, [str(one) for one in turn.slot("listed") or []]
    if listed and all(one in {**knowledge.families, **knowledge.therapies, **knowledge.conditions} for one in listed):
        wider = place == "other two" and len(listed) < len(knowledge.families)
        pool = list(knowledge.families) if wider else listed
        keys = ("family", "therapy", "condition")
        return [one for one in pool if not any(turn.times(f"{key}.{one}") for key in keys)]
    untold = [one for one in turn.shared if not turn.times(f"{one}.inform")]
    pool = [*untold, *reversed(turn.shared), *reversed(listed)]
    return list(dict.fromkeys(one for one in pool if one != turn.slot("topic")))


def by_place(turn: Turn, said: str) -> str | None:
    """What "the second", "number 4" or "the other two" stand for."""
    number, place = number_in(said), place_in(turn.text)
    if place and "other" in place:
        others = _left_open(turn, place)
        return AND.join(others[:2]) if place == "other two" and others else next(iter(others), None)
    shown = open_list(turn)
    if not shown or not (number or place):
        return None
    if place and _picks_an_alternative(turn, said):
        offered = offered_by(f"shall {alternative(turn.asked, place)}")
        if offered in turn.knowledge.topics or turn.slot("offer") in LISTENS:
            return offered if offered in turn.knowledge.topics else ANSWERED
    place = place or str(number)
    index = {"former": 0, "latter": 1, "last": len(shown) - 1}.get(place)
    if index is None:
        index = PLACES.index(place) if place in PLACES else int(place[0]) - 1
    return shown[min(index, len(shown) - 1)]


def _picks_an_alternative(turn: Turn, said: str) -> bool:
    """ "The first one, I guess. She cried" after "asking, or saying yes?" is an answer, and points at no list."""
    goes_on = len(said.split()) > SHORT_QUESTION and "?" not in turn.text
    return " or " in turn.asked and (goes_on or len(turn.slot("listed") or []) < len(PLACES[:2]))


def alternative(question: str, place: str) -> str:
    """The first or the second side of a question ("Which is harder for you, asking, or saying yes?"); else empty."""
    found = _SIDES.search(question)
    return found[place].strip() if found and place in ("first", "second") else ""


def by_thing(turn: Turn) -> str | None:
    """ "The work one", "the one about control": the one of what was shown or told that goes by that name."""
    among = list(dict.fromkeys([*open_list(turn), *turn.shared]))
    for thing in things_in(turn.text):
        found = _told_with(turn, thing, among) or _named_so(turn, thing, among) or next(iter(called(thing)), None)
        if found:
            return found
    return None


def _told_with(turn: Turn, thing: str, among: Iterable[str]) -> str | None:
    """The only one of these that the person told with this word."""
    word = any_of((thing,))
    found = {name for name, words in turn.stretches_before if name in among and word.search(plain(words))}
    return found.pop() if len(found) == 1 else None


def _named_so(turn: Turn, thing: str, among: Iterable[str]) -> str | None:
    knowledge = turn.knowledge
    for one in among:
        known = (
            knowledge.topics.get(one),
            knowledge.families.get(one),
            knowledge.therapies.get(one),
            knowledge.conditions.get(one),
        )
        words = [word for named in known if named for word in plain(f"{named.name} {named.label}").split()]
        words += [word for phrase in names().get(one, ()) for word in plain(phrase).split()]
        if any(_alike(word, part) for word in words for part in thing.split()):
            return one
    return None


def _alike(one: str, other: str) -> bool:
    return one == other or len(min(one, other, key=len)) >= STEM and one[:STEM] == other[:STEM]
