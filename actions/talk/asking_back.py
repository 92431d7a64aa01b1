"""Asking back where a message was not understood: what it may have meant, or the next steps of the topic."""

from __future__ import annotations

from actions.buttons import button
from actions.listening import theme_heard
from actions.talk.distress import DISTRESS, meet
from actions.talk.told import meet_told
from actions.turn import Turn
from actions.ways import topic_at_hand, ways_on
from bot.knowledge.told import tells_of_people

MOST_MEANINGS = 3


def ask_back(turn: Turn) -> None:
    """What was told is met with an open question; else the likeliest meanings as buttons, or the next steps of the topic."""
    if turn.topic is not None and turn.topic.id == DISTRESS and "?" not in turn.text:
        meet(turn)
        return
    if tells_of_people(turn.text) or turn.tells:
        meet_told(turn)
        return
    met = next((theme_heard(turn, theme) for theme in turn.themes_shown), "")
    topic = topic_at_hand(turn)
    if topic and not turn.signs:
        turn.remember(offer="listen")
        turn.reply(met, ask=turn.say("fallback.topic", topic=topic.name), buttons=ways_on(turn))
        return
    likely = dict.fromkeys([*turn.signs, *turn.ranking])  # what shows in a part of it, then the message as a whole
    known = [turn.knowledge.topics[one] for one in likely if one in turn.knowledge.topics]
    choices = [button(topic.label, topic.id) for topic in known[:MOST_MEANINGS]]
    turn.remember(offer="share", listed=[topic.id for topic in known[:MOST_MEANINGS]])
    turn.reply(
        met,
        ask=turn.say("fallback.met" if met else "fallback.meanings"),
        buttons=[*choices, button("Something else", "ask_capabilities")],
    )
