"""What could come next from the topic under discussion, as buttons."""

from __future__ import annotations

from actions.buttons import Button, button, openings
from actions.topic.steps import CHOICES
from actions.turn import Turn
from bot.knowledge import Topic
from bot.knowledge.names import FIRST_PERSON

FROM_A_SIGN = (
    ("Where it comes from", "ask_trauma_link"),
    ("What may help", "ask_treatment"),
    ("Words to ask someone", "reach_out"),
)
MOST_RELATED = 2


def topic_at_hand(turn: Turn) -> Topic | None:
    """The topic under discussion; after kinds of therapy, which are none, the last that was shared."""
    shared = (turn.knowledge.topics[one] for one in reversed(turn.shared) if one in turn.knowledge.topics)
    return turn.topic or next(shared, None)


def ways_on(turn: Turn) -> list[Button]:
    """The next steps of the topic; without a topic the three ways in."""
    topic = topic_at_hand(turn)
    if topic is None:
        return openings()
    fixed = CHOICES.get(topic.id, FROM_A_SIGN if topic.id.startswith(FIRST_PERSON) else ())
    if fixed:
        return [button(title, intent) for title, intent in fixed]
    related = [turn.knowledge.topics[one] for one in topic.related if one in turn.knowledge.topics]
    return [button("Tell me more", "tell_more"), *(button(one.label, one.id) for one in related[:MOST_RELATED])]
