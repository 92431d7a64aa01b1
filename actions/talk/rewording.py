"""What the bot said itself, once more: its question in other words, a sentence of it explained, the last fact in one line."""

from __future__ import annotations

import re

from actions.commands import called
from actions.echoes import quoted
from actions.talk.answering import ways_from
from actions.turn import Turn
from bot.knowledge import Topic
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import plain

_MEAN = re.compile(r"\b(?:mean|meant|means)(?: by| with)? (?:the |that |this )?(\w+(?: \w+){0,3})$")
OFFERS = ("Would", "Shall", "Do you want")


def reword(turn: Turn) -> None:
    """ "What do you mean?": the question in other words or with an example; a sentence that was quoted, explained."""
    topic, question, piece = turn.topic, turn.asked, quoted(turn)
    if thing := _thing_meant(turn):
        return _in_other_words(turn, thing)
    in_short = turn.say(f"short.{topic.id}") if topic and f"short.{topic.id}" in turn.knowledge.texts else ""
    if piece and piece not in plain(question):
        turn.put(turn.say("reword.mine", quoted=piece), in_short or turn.say("reword.open"), section=_section(turn))
    elif question and topic and _not_yet_reworded(turn, topic, question):
        own = topic.id.startswith(FIRST_PERSON)
        turn.put(turn.say(f"reword.{topic.id}"), buttons=ways_from(topic) if own else turn.shown)
    elif question:
        offer = question.startswith(OFFERS)
        turn.put(turn.say("reword.offer" if offer else "reword", question=question), buttons=turn.shown)
    else:
        turn.put(in_short or turn.say("reword.open"), section=_section(turn) if in_short else None, buttons=turn.shown)


def _thing_meant(turn: Turn) -> str:
    """A thing that is asked about by its name: "what do you mean control", "what's meant by triggers"."""
    found = _MEAN.search(plain(turn.text))
    named = [one for one in called(found[1]) if f"short.{one}" in turn.knowledge.texts] if found else []
    return next(iter(named), "")


def _in_other_words(turn: Turn, name: str) -> None:
    topic = turn.knowledge.topics.get(name)
    turn.put(turn.say(f"short.{name}"), section=topic.section if topic else None, buttons=turn.shown)


def _not_yet_reworded(turn: Turn, topic: Topic, question: str) -> bool:
    """Has an open question a wording of its own that was not just said?"""
    others = turn.knowledge.texts.get(f"reword.{topic.id}", ())
    return bool(others) and not question.startswith(OFFERS) and not any(one in turn.last_reply for one in others)


def _section(turn: Turn) -> str | None:
    return turn.topic.section if turn.topic else None


def in_fewer_words(turn: Turn) -> None:
    """The last fact once more, in one line."""
    topic = turn.topic
    key = f"short.{topic.id}" if topic else ""
    said = turn.say(key) if key in turn.knowledge.texts else turn.say("reword.open")
    turn.put(said, section=_section(turn), buttons=turn.shown)
