"""What the article is asked for and is no topic of it: that it has nothing on it, and the nearest that it has."""

from __future__ import annotations

from actions.buttons import button
from actions.topic.conditions import not_named
from actions.topic.questions import short_answer
from actions.turn import Turn
from bot.knowledge.asked import other_conditions
from bot.knowledge.names import FIRST_PERSON

NEAREST = 2
NO_TOPICS = ("ask_source", "ask_recall")


def of_article(turn: Turn, thing: str) -> None:
    """Its own answer where it has one; else, honestly, that there is nothing, what there is, and what may come near."""
    if subject := turn.knowledge.subject_of(thing):
        short_answer(turn, subject)
    elif names := other_conditions(turn.text):
        not_named(turn, names[0])
    else:
        _nothing(turn)


def _nothing(turn: Turn) -> None:
    turn.remember(offer=None)
    near = [button(turn.knowledge.topics[one].label, one) for one in _near(turn)]
    turn.reply(turn.say("article.nothing"), section="what_is", buttons=near)


def _near(turn: Turn) -> list[str]:
    """The topics that it is nearest to, as it was read."""
    known = [one for one in turn.ranking if one in turn.knowledge.topics and one not in NO_TOPICS]
    return [one for one in known if one.startswith((*FIRST_PERSON, "ask_"))][:NEAREST] or [
        "ask_definition",
        "ask_signs",
    ]
