"""Corrections that name nothing known: "no, not that", "that's not what I mean", "no, I meant the cake", "it's me"."""

from __future__ import annotations

import re

from actions.buttons import button
from actions.commands import denied, put_aside
from actions.echo import echo
from actions.listening import heard
from actions.talk.owning import missed_before, own_up
from actions.theirs import names_of, put_right
from actions.turn import SOMEBODY, WITHDRAWN, Turn
from actions.whose import HELPING
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.pointing import clauses
from bot.knowledge.they import relations

MOST_BESIDE = 6  # words
_LEADS = re.compile(
    r"^(?:(?:no|nope|but|and|its|it is|it was|i mean|i meant|i said|rather|about|more|all|just|the|omg|ugh|hey|please|sorry) )*"
)
_TELLS = re.compile(r"\b(?:i|im|ive|you|u|your|what|why|how|that|this|it|happened|stop|which|one|same|thing)\b")
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
    opening = turn.say("not_that.kept" if kept else "not_that", topic=gone[0].name) if gone and not turn.lead else ""
    if said := echo(turn):  # "we're not at odds. my brother is the one he rows with"
        turn.reply(
            opening,
            turn.say("told.echo", said=said),
            ask=turn.say("told.ask.them" if turn.slot("about") else "told.ask"),
        )
        return
    if thing := _beside(turn):  # "not praise!! work!!"
        turn.reply(opening, ask=turn.say("not_that.named", thing=thing), buttons=choices)
        return
    turn.reply(opening, met, ask=turn.say("not_that.ask"), buttons=choices)


def _beside(turn: Turn) -> str:
    """What is named in the place of what is put aside, in a few words; empty where it is told at length."""
    rest = [one for one in clauses(turn.text) if not put_aside(one) and not denied(one)]
    said = _LEADS.sub("", " ".join(rest)).strip()
    if not 0 < len(said.split()) <= MOST_BESIDE or _TELLS.search(said):
        return ""
    if re.fullmatch(relations(), said):
        return f"your {said}"
    return re.sub(r"\bmy\b", "your", said)


def its_me(turn: Turn) -> None:
    """It is about the one who writes, and nothing of them was told yet."""
    turn.remember(offer="listen")
    turn.reply(turn.say("its_me.open.too" if turn.me_too else "its_me.open"))


def somebody_else(turn: Turn) -> None:
    """It is about somebody else than was thought: what was told of the first is theirs."""
    put = turn.instead
    who = put.who if put else SOMEBODY
    moved = put_right(turn, put.before, who) if put and put.before else []
    names = names_of(turn, moved)
    topic = next((one for one in moved if one in turn.knowledge.topics), HELPING if moved else None)
    turn.remember(about=who, topic=topic, offer=HELPING if moved else "listen")
    opening = turn.say("about.whom.told" if moved else "about.whom", whom=who[:1].upper() + who[1:], topics=names)
    choices = [button("An idea to help", HELPING), button("Where it comes from", "ask_trauma_link")]
    turn.reply(opening, ask=turn.say("help_them" if moved else "about.whom.ask"), buttons=choices)


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
