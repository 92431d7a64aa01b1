"""Things of a list: two that are asked about together, which of them leads, which place one has."""

from __future__ import annotations

from actions.buttons import button
from actions.lists import open_list
from actions.said import sentences
from actions.turn import Turn
from bot.knowledge import Condition, Family, Therapy, Topic
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.pointing import PLACES

MOST_BUTTONS = 4


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
        fact = _in_short(turn.vary(key, known[one].inform))
        name = known[one].name
        told.append(fact if plain(name) in plain(fact) else f"{name[:1].upper()}{name[1:]}: {fact}")
    first = known[ids[0]]
    turn.remember(listed=ids, offer=None)
    if ids[0] in knowledge.topics:
        turn.remember(topic=ids[0])
    signs = all(one.startswith(FIRST_PERSON) for one in ids)
    choices = [button(knowledge.topics[one].label, one) for one in ids] if signs else []
    of_care = not all(one in knowledge.conditions for one in ids)
    choices.append(
        button("What may fit me?", "ask_therapy_suggestion")
        if of_care
        else button("Is it a diagnosis?", "ask_diagnosis")
    )
    end = "" if signs else turn.say("compare.end")
    turn.reply(" ".join(told), end, ask=turn.say("main.ask") if signs else "", section=first.section, buttons=choices)


def _in_short(fact: str) -> str:
    """Without what is true of each therapy: that no session is described."""
    told = [one for one in sentences(fact) if "session" not in one]
    return " ".join(told) or fact


def main_of(turn: Turn) -> None:
    """ "Which of these is the main one": what came through most clearly; which weighs most is for the person to say."""
    told = [one for one in open_list(turn) if one.startswith(FIRST_PERSON)]
    signs = [one for one in turn.knowledge.topics if one.startswith("sign_")]
    listed = [turn.knowledge.topics[one] for one in (told if len(told) > 1 else signs)]
    own = [topic for topic in listed if topic.id in turn.shared]
    turn.remember(listed=[topic.id for topic in own or listed], offer="choose")
    choices = [button(topic.label, topic.id) for topic in (own or listed)[:MOST_BUTTONS]]
    if len(own) > 1:
        turn.reply(turn.say("main", first=own[0].name), ask=turn.say("main.ask"), buttons=choices)
    else:
        check = button("Look at them with me", "ask_self_check")
        turn.reply(
            turn.say("main.unranked"), ask=turn.say("main.ask"), section=listed[0].section, buttons=[check, *choices]
        )


def place_of(turn: Turn, one: str) -> None:
    """ "Which one was that, the one with the compliments": its place among those shown, or among the eight."""
    listed = [name for name in open_list(turn) if name in turn.knowledge.topics]
    signs = [name for name in turn.knowledge.topics if name.startswith("sign_")]
    pool = listed if one in listed and len(listed) > 1 else signs
    topic = turn.knowledge.topics[one]
    turn.remember(topic=one, offer="tell_more")
    choices = [button("Tell me more", "tell_more"), button("What may help", "ask_treatment")]
    if one not in pool:
        turn.reply(turn.say("about", topic=topic.name), section=topic.section, buttons=choices)
        return
    key = "place.of_eight" if len(pool) == len(signs) else "place"
    said = turn.say(key, place=PLACES[pool.index(one)], topic=topic.name)
    turn.reply(said, section=topic.section, buttons=choices)


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
