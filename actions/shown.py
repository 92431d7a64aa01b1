"""Pointing at what was shown or told: by its place ("the second", "the other two"), or by its name ("the work one")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from actions.buttons import stands_for
from actions.commands import called, names
from actions.listening import offered_by
from actions.turn import Turn
from bot.knowledge import Condition, Family, Therapy, Topic
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.parsed import as_meant
from bot.knowledge.phrases import any_of, number_in, plain
from bot.knowledge.pointing import LISTENS, PLACES, noun_in, place_in, places_in, things_in

ANSWERED = "answered"  # not a thing that was shown, but an answer to the question that was just put
AND = "+"  # between two things that are meant
MORE_TO_TAP = ("ask_self_check", "ask_therapy_suggestion", "reach_out")  # intents without a topic of their own
KINDS = {"reason": "reason_", "sign": "sign_"}  # what "the second reason" counts
SHORT_QUESTION = 6  # words: such a question is about the topic under discussion
STEM = 5  # letters that the names of one thing share ("avoidant", "avoiding")
_ENDING = re.compile(r"(?:ies|es|s|ing|ed|e|y)$")
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
    if not shown or not (number or place):
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


def by_thing(turn: Turn) -> str | None:
    """ "The work one", "no, the rewriting": the one of what was shown, told or said that goes by that name."""
    among = list(dict.fromkeys([*open_list(turn), *turn.shared]))
    for thing in things_in(turn.text):
        found = (
            _told_with(turn, thing, among)
            or _named_so(turn, thing, among)
            or next(iter(called(thing)), None)
            or _told_with(turn, thing)
            or _said_of(turn, thing, among)
        )
        if found:
            return found
    return None


def _told_with(turn: Turn, thing: str, among: Iterable[str] = ()) -> str | None:
    """What the person told in the message that had this word, the newest first; `among`: only one of these."""
    for parsed in turn.messages_before:
        if not _holds(as_meant(parsed), thing):
            continue
        shown = [(name, words) for name, words in turn.stretches_of(parsed) if not among or name in among]
        found = {name for name, words in shown if _holds(words, thing)} or {name for name, _ in shown}
        if len(found) == 1 or found and not among:
            return next(name for name, _ in shown if name in found)
    return None


def _said_of(turn: Turn, thing: str, among: Iterable[str]) -> str | None:
    """What the bot spoke of with these words ("the closed door")."""
    topics = (turn.knowledge.topics[one] for one in among if one in turn.knowledge.topics)
    words = any_of((thing,))
    return next((topic.id for topic in topics if any(words.search(plain(text)) for text in _texts(topic))), None)


def _texts(topic: Topic) -> Iterator[str]:
    yield from (*topic.reflect, *topic.inform, *topic.ask)
    yield from (more.text for more in topic.more)


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


def bare_name(turn: Turn, said: str) -> str | None:
    """What is named and nothing else, where it was shown: "control" after a button or a question with it."""
    shown = [*open_list(turn), *map(stands_for, turn.shown)]
    topics = [one for one in turn.knowledge.topics if one.startswith(FIRST_PERSON)]
    asked = [one for one in topics if any(plain(word) in plain(turn.asked).split() for word in names().get(one, ()))]
    for one in dict.fromkeys([*shown, *asked]):
        topic = turn.knowledge.topics.get(one)
        words = [*names().get(one, ()), *([topic.label, topic.name] if topic else [])]
        if said in map(plain, words):
            return one
    return None


def _holds(text: str, thing: str) -> bool:
    """Do all words of a thing stand in a text, in any of their forms?"""
    words = plain(text).split()
    return all(any(_alike(part, word) for word in words) for part in thing.split())


def _alike(one: str, other: str) -> bool:
    if _ENDING.sub("", one) == _ENDING.sub("", other):
        return True
    return len(min(one, other, key=len)) >= STEM and one[:STEM] == other[:STEM]
