"""What was shown, as a list: what stands at a place in it ("the second", "the other two"), and what both of it are."""

from __future__ import annotations

import re

from actions.buttons import stands_for
from actions.listening import offered_by
from actions.turn import Turn
from bot.knowledge import Condition, Family, Therapy, Topic
from bot.knowledge.phrases import number_in, plain
from bot.knowledge.pointing import LISTENS, PLACES, noun_in, place_in, places_in

ANSWERED = "answered"  # not a thing that was shown, but an answer to the question that was just put
AND = "+"  # between two things that are meant
MORE_TO_TAP = ("ask_self_check", "ask_therapy_suggestion", "reach_out")  # intents without a topic of their own
KINDS = {"reason": "reason_", "sign": "sign_"}  # what "the second reason" counts
SHORT_QUESTION = 6  # words: such a question is about the topic under discussion
_SIDES = re.compile(r"(?:, |\bfor you, |\bof )?(?P<first>[\w' ]+),? or (?P<second>[\w' ]+)\?$")


def open_list(turn: Turn) -> list[str]:
    """What can be pointed at, in the order in which it was shown: the list left open, else the buttons."""
    listed = [str(one) for one in turn.slot("listed") or []]
    if len(listed) > 1:
        return listed
    knowledge = turn.knowledge
    known = {*knowledge.topics, *knowledge.families, *knowledge.therapies, *knowledge.conditions, *MORE_TO_TAP}
    return [one for one in map(stands_for, turn.shown) if one in known] or listed


def just_shown(turn: Turn) -> list[str]:
    """What of the open list the last reply named, or had a button for: what "both" can mean."""
    knowledge, reply = turn.knowledge, plain(turn.last_reply)
    kinds: dict[str, Topic | Condition | Family | Therapy] = {**knowledge.topics, **knowledge.conditions}
    kinds |= {**knowledge.families, **knowledge.therapies}
    tapped = set(map(stands_for, turn.shown))
    listed = [one for one in open_list(turn) if one in kinds]
    return [one for one in listed if one in tapped or plain(kinds[one].name) in reply]


def _counted(turn: Turn) -> list[str]:
    """The list that a place is counted in: the open one, or all of the kind that is named ("the second reason")."""
    shown, noun = open_list(turn), noun_in(turn.text)
    if noun not in KINDS:
        return shown
    of_kind = [one for one in shown if one.startswith(KINDS[noun])]
    return of_kind if len(of_kind) > 1 else [one for one in turn.knowledge.topics if one.startswith(KINDS[noun])]


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
    shown = _counted(turn)
    if not shown or not (number or place or places_in(turn.text)):
        return None
    if place and _picks_an_alternative(turn, said):
        offered = offered_by(f"shall {alternative(turn.asked, place)}")
        if offered in turn.knowledge.topics or turn.slot("offer") in LISTENS:
            return offered if offered in turn.knowledge.topics else ANSWERED
    if noun_in(turn.text) in KINDS:
        turn.remember(listed=shown)
    return AND.join(dict.fromkeys(_at(shown, one) for one in places_in(turn.text) or [place or str(number)]))


def _at(shown: list[str], place: str) -> str:
    """What stands at a place; the last where there are fewer."""
    index = {"former": 0, "latter": 1, "last": len(shown) - 1}.get(place)
    if index is None:
        index = PLACES.index(place) if place in PLACES else int(place[0]) - 1
    return shown[min(index, len(shown) - 1)]


def _picks_an_alternative(turn: Turn, said: str) -> bool:
    """ "The first one, I guess. She cried" after "asking, or saying yes?" is an answer, and points at no list."""
    goes_on = len(said.split()) > SHORT_QUESTION and "?" not in turn.text
    counts = noun_in(turn.text) in KINDS
    return " or " in turn.asked and not counts and (goes_on or len(turn.slot("listed") or []) < len(PLACES[:2]))


def alternative(question: str, place: str) -> str:
    """The first or the second side of a question ("Which is harder for you, asking, or saying yes?"); else empty."""
    found = _SIDES.search(question)
    return found[place].strip() if found and place in ("first", "second") else ""


def in_a_row(names: list[str]) -> str:
    """ "a, b and c"."""
    return ", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + names[-1]
