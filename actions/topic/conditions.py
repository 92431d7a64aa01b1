"""Conditions that may go along with it: one that the article names, and one that it does not; nobody has it by what they told."""

from __future__ import annotations

import re

from actions.buttons import button
from actions.commands import answer, called
from actions.listening import last_told
from actions.persons import relation_in
from actions.topic.several_questions import as_written, is_own
from actions.turn import SOMEBODY, Turn
from actions.whose import speaks_of_self
from bot.knowledge.asked import of_somebody, other_conditions
from bot.knowledge.phrases import opens_a_question

_DIAGNOSED = re.compile(r"\b(?:was|is|been|got|has) (?:\w+ )?(?:an? )?(?:diagnos\w+|\w+ diagnosis)\b")
_GUESSES = re.compile(r"\b(?:i think|maybe|probably|could|might|wonder|reckon|sure|guess|sounds like|if)\b")


def explain_condition(turn: Turn, condition_id: str) -> None:
    """What the article says of a condition, which nobody can tell from a chat."""
    condition = turn.knowledge.conditions[condition_id]
    if is_own(turn, condition_id):
        said = turn.say("condition.own", name=condition.label, short=condition.short)
        turn.reply(said, section="conditions", buttons=[button("Is it a diagnosis?", "ask_diagnosis")])
        return
    if of_somebody(turn.text):
        _for_them(turn, condition_id)
        return
    told, of_me = last_told(turn), answer(turn.text, "self", kind="asks")
    turn.remember(topic="ask_conditions", offer="ask_diagnosis")
    if of_me:  # what was told does not show it; other conditions are not offered like a catalogue
        key = "not_for_me_to_say.told" if told else "not_for_me_to_say"
        opening = turn.say(key, topic=told.name if told else "", name=condition.label)
        choices = [button("Finding care", "ask_find_care"), button("Is it a diagnosis?", "ask_diagnosis")]
        turn.reply(
            opening,
            section="conditions",
            buttons=[*choices, button(f"What is {condition.label}?", "ask_conditions", condition=condition_id)],
        )
        return
    if answer(turn.text, "same_thing", kind="asks"):
        said = turn.say("condition.not_the_same", name=condition.label)
        turn.reply(
            said,
            section="conditions",
            buttons=[
                button(f"More on {condition.label}", "ask_conditions", condition=condition_id),
                button("Is it a diagnosis?", "ask_diagnosis"),
            ],
        )
        return
    others = [one for one in turn.knowledge.conditions.values() if one.id != condition_id][:2]
    choices = [button(one.label, "ask_conditions", condition=one.id) for one in others]
    facts = turn.vary(f"condition.{condition_id}", condition.inform)
    turn.reply(facts, section="conditions", buttons=[*choices, button("Is it a diagnosis?", "ask_diagnosis")])


def _for_them(turn: Turn, condition_id: str) -> None:
    """Somebody else is asked about, or is said to have it: it is theirs, and nobody can tell from here."""
    condition, who = turn.knowledge.conditions[condition_id], relation_in(turn.text) or str(turn.slot("about") or "")
    turn.remember(topic="ask_conditions", offer=None, about=None if speaks_of_self(turn.text) else who or SOMEBODY)
    unsure = not _DIAGNOSED.search(turn.text.lower()) and (
        opens_a_question(turn.text) or _GUESSES.search(turn.text.lower())
    )
    key = "condition.theirs" if unsure else "condition.theirs.told"
    said = turn.say(key, name=condition.label, short=condition.short, whom="them" if who in ("", SOMEBODY) else who)
    choices = [button("How to help", "ask_help_someone"), button("Is it a diagnosis?", "ask_diagnosis")]
    turn.reply(said, section="conditions", buttons=[*choices, button("Finding care", "ask_find_care")])


def condition_in(turn: Turn) -> str:
    """The condition that is named, as an entity or as people call it."""
    found = turn.entity("condition") or next((one for one in called(turn.text) if one in turn.knowledge.conditions), "")
    return found if found in turn.knowledge.conditions else ""


def other_condition(turn: Turn, topic_id: str) -> str:
    """A condition that is asked about and isn't in the article ("what about autism")."""
    if topic_id not in ("ask_conditions", "ask_diagnosis") or condition_in(turn):
        return ""
    return next(iter(other_conditions(turn.text)), "")


def not_named(turn: Turn, name: str) -> None:
    """Said honestly, with what is named, and who can tell."""
    turn.remember(topic="ask_conditions", offer=None)
    choices = [button("Linked conditions", "ask_conditions"), button("Finding care", "ask_find_care")]
    turn.reply(turn.say("condition.not_named", name=as_written(name)), section="conditions", buttons=choices)
