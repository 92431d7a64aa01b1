"""Corrections that name nothing known: "no, not that", "that's not what I mean", "no, I meant the cake", "it's me"."""

from __future__ import annotations

from actions.buttons import button
from actions.listening import heard
from actions.talk.owning import missed_before, own_up
from actions.turn import WITHDRAWN, Turn
from bot.knowledge.names import FIRST_PERSON

MOST_NEAR = 3  # likely meanings of a thing that is no topic of ours


def not_that(turn: Turn) -> None:
    """A correction that names only what it is not: that is taken back, and what was said beside it is met."""
    gone = [turn.knowledge.topics[one] for one in turn.put_aside if one in turn.knowledge.topics]
    kept = [one for one in turn.put_aside if one in turn.shared]
    for one in turn.put_aside:
        turn.count(f"{WITHDRAWN}{one}")
    shared = [one for one in turn.shared if one not in turn.put_aside]
    topic = turn.slot("topic")
    if topic in turn.put_aside:
        topic = next((one for one in reversed(shared) if one.startswith(FIRST_PERSON)), None)
    turn.remember(shared=shared, topic=topic, offer="listen")
    met = heard(turn, turn.knowledge.topics["ask_definition"]) if turn.themes_shown else ""
    known = [
        turn.knowledge.topics[one] for one in turn.ranking if one.startswith(FIRST_PERSON) and one not in turn.put_aside
    ]
    choices = [button(one.label, one.id) for one in known[:2]]
    opening = turn.say("not_that.kept" if kept else "not_that", topic=gone[0].name) if gone else ""
    turn.reply(opening, met, ask=turn.say("not_that.ask"), buttons=choices)


def its_me(turn: Turn) -> None:
    """It is about the one who writes, and nothing of them was told yet."""
    turn.remember(offer="listen")
    turn.reply(turn.say("its_me.open"))


def missed(turn: Turn) -> None:
    """ "No, that's not what I mean": what was missed is asked."""
    if missed_before(turn):
        own_up(turn)
        return
    turn.remember(offer="listen")
    turn.reply(turn.say("missed"))


def named_instead(turn: Turn, thing: str) -> None:
    """ "No, I meant the cake": it is said back, with what it may come near to."""
    near = [turn.knowledge.topics[one] for one in turn.ranking if one.startswith(FIRST_PERSON)][:MOST_NEAR]
    turn.remember(offer="listen", listed=[one.id for one in near])
    ask = turn.say("named.near" if near else "named.ask")
    said = turn.say("named", thing=thing[:1].upper() + thing[1:])
    turn.reply(said, ask=ask, buttons=[button(one.label, one.id) for one in near])
