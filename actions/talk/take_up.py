"""A protest with nothing beside it ("that's not what I asked"): what was passed over in the last messages is taken up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from rasa_sdk.events import EventType

from actions.talk.owning import their_words
from actions.topic.asked import answer_one
from actions.turn import RECENT, Turn
from actions.ways import ways_on
from bot.knowledge.parts import Part, parts_of
from bot.knowledge.questions import NO_QUESTION, NONE, SURER, Question

FAINT, APART = (
    0.52,
    0.12,
)  # likeness from which a part may be that question, once somebody insists; as near to the likest


def take_up(turn: Turn) -> list[EventType]:
    """The question that was missed; else what was told."""
    asked = list(_asked_before(turn))
    if missed := next((one for one in asked if not _was_answered(turn, one)), next(iter(asked), None)):
        return answer_one(turn, missed)
    elif said := their_words(turn):
        turn.remember(offer="listen")
        turn.reply(turn.say("taken_up", said=said))
    else:
        turn.remember(offer="listen")
        turn.lead = ""
        turn.reply(turn.say("remark.wrong"), buttons=ways_on(turn))
    return turn.events()


def _asked_before(turn: Turn) -> Iterator[Question]:
    """What was asked lately, newest first; of each part what it is likest to, then the next."""
    for parsed in islice(turn.messages_before, RECENT):
        yield from _asked_in(parsed)


def _asked_in(parsed: Mapping[str, Any]) -> list[Question]:
    return [
        Question(name, part)
        for part in parts_of(parsed)
        for name in _names(part)
        if part.asks or part.asked[0][1] >= SURER
    ]


def _names(part: Part) -> list[str]:
    least = max(FAINT, part.asked[0][1] - APART) if part.asked else FAINT
    return [name for name, sure in part.asked if sure >= least and name != NONE and not name.startswith(NO_QUESTION)]


def _was_answered(turn: Turn, asked: Question) -> bool:
    """Was the answer to it the last reply?"""
    found = turn.knowledge.answers.get(asked.name)
    return found is not None and any(one in turn.last_reply for one in found.says)
