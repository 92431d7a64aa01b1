"""Pointing at what was shown, told or said by its name: "the work one", "no, the rewriting", "control"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from actions.buttons import stands_for
from actions.commands import called, names
from actions.lists import open_list
from actions.turn import Turn
from bot.knowledge import Topic
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.parsed import as_meant
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.pointing import things_in

STEM = 5  # letters that the names of one thing share ("avoidant", "avoiding")
_ENDING = re.compile(r"(?:ies|es|s|ing|ed|e|y)$")


def by_thing(turn: Turn) -> str | None:
    """ "The work one", "no, the rewriting": the one of what was shown, told or said that goes by that name."""
    among = list(dict.fromkeys([*open_list(turn), *turn.shared]))
    for thing in things_in(turn.text):
        found = (
            told_with(turn, thing, among)
            or _named_so(turn, thing, among)
            or next(iter(called(thing)), None)
            or told_with(turn, thing)
            or _said_of(turn, thing, among)
        )
        if found:
            return found
    return None


def told_with(turn: Turn, thing: str, among: Iterable[str] = ()) -> str | None:
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
        if any(alike(word, part) for word in words for part in thing.split()):
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
    return all(any(alike(part, word) for word in words) for part in thing.split())


def alike(one: str, other: str) -> bool:
    """Are they forms of one word?"""
    if _ENDING.sub("", one) == _ENDING.sub("", other):
        return True
    return len(min(one, other, key=len)) >= STEM and one[:STEM] == other[:STEM]
