"""Two things that are asked about together."""

from __future__ import annotations

from actions.buttons import button
from actions.turn import Turn
from bot.knowledge import Condition, Family, Therapy, Topic
from bot.knowledge.phrases import any_of, plain


def several(turn: Turn, ids: list[str]) -> None:
    """Each in its own words."""
    knowledge = turn.knowledge
    known: dict[str, Topic | Condition | Family | Therapy] = {**knowledge.topics, **knowledge.conditions}
    known |= {**knowledge.families, **knowledge.therapies}
    keys = {**dict.fromkeys(knowledge.topics, ""), **dict.fromkeys(knowledge.conditions, "condition.")}
    keys |= {**dict.fromkeys(knowledge.families, "family."), **dict.fromkeys(knowledge.therapies, "therapy.")}
    told = []
    for one in ids:
        key = f"{keys[one]}{one}" if keys[one] else f"{one}.inform"
        fact = turn.vary(key, known[one].inform)
        name = known[one].name
        told.append(fact if plain(name) in plain(fact) else f"{name[:1].upper()}{name[1:]}: {fact}")
    first = known[ids[0]]
    turn.remember(listed=ids, offer=None)
    if ids[0] in knowledge.topics:
        turn.remember(topic=ids[0])
    turn.reply(" ".join(told), section=first.section, buttons=[button("What may fit me?", "ask_therapy_suggestion")])


def same_as(turn: Turn, other_id: str) -> None:
    """How another thing goes with the topic, where the article says so; else that they stand apart there."""
    topic, other = turn.topic, turn.knowledge.topics[other_id]
    if topic is None:
        return
    linked = _link(turn, topic, other) or _link(turn, other, topic)
    key = "same_as" if linked else "same_as.apart"
    text, section = linked or ("", topic.section)
    choices = [button(other.label, other.id), button("Where it comes from", "ask_trauma_link")]
    turn.remember(offer=None)
    turn.reply(turn.say(key, one=topic.name, other=other.name), text, section=section, buttons=choices)


def _link(turn: Turn, topic: Topic, other: Topic) -> tuple[str, str | None] | None:
    """What is said under one topic that names the other."""
    phrases = any_of(turn.knowledge.texts[f"called.{other.id}"])
    return next(((one.text, one.section) for one in topic.more if phrases.search(plain(one.text))), None)
