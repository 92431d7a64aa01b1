"""Going on from what was said: more of it, the other one, yes and no, and what was shared so far."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from actions.explain import explain
from actions.privacy import erase, keep
from actions.steps import give_steps
from actions.therapy import suggest
from actions.turn import Turn, button

STARTS_FORM = {"reach_out": "reach_out_form", "ask_self_check": "self_check_form"}
OPENINGS = (("What is it?", "ask_definition"), ("Is that me?", "ask_self_check"), ("Help me ask someone", "reach_out"))
_PLACES = (
    (re.compile(r"\b(first|1st|former)\b", re.IGNORECASE), 0),
    (re.compile(r"\b(second|2nd|other|latter)\b", re.IGNORECASE), 1),
    (re.compile(r"\b(third|3rd|last)\b", re.IGNORECASE), -1),
)


def meant(turn: Turn) -> str | None:
    """The topic that "the first one" or "the other thing" stands for in the last list shown."""
    listed = [one for one in turn.slot("listed") or [] if one in turn.knowledge.topics]
    for pattern, index in _PLACES:
        if listed and pattern.search(turn.text):
            return str(listed[min(index, len(listed) - 1)])
    return None


class ActionTellMore(Action):
    """Something new about the last topic, until there is nothing new; then it says so."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_tell_more"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The next untold part, or another topic that was pointed at."""
        turn = Turn(dispatcher, tracker)
        other = meant(turn)
        if other:
            explain(turn, other)
        else:
            tell_more(turn)
        return turn.events()


def tell_more(turn: Turn) -> None:
    """Continue the topic under discussion."""
    topic = turn.topic
    if topic is None:
        turn.reply(turn.say("no_topic"), buttons=[button(title, intent) for title, intent in OPENINGS])
        return
    told = turn.count(f"{topic.id}.more")
    related = [button(turn.knowledge.topics[one].label, one) for one in topic.related if one in turn.knowledge.topics]
    if told >= len(topic.more):
        turn.reply(turn.say("nothing_new", topic=topic.label.lower()), buttons=related[:3])
        turn.remember(listed=list(topic.related))
        return
    more = topic.more[told]
    turn.remember(offer="tell_more")
    turn.reply(more.text, section=more.section, buttons=[button("Tell me more", "tell_more"), *related[:2]])


class ActionRecall(Action):
    """Reads back what was shared in this session."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_recall"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """A short summary, or an honest "nothing yet"."""
        turn = Turn(dispatcher, tracker)
        topics = [turn.knowledge.topics[one] for one in turn.shared if one in turn.knowledge.topics]
        if not topics:
            turn.reply(turn.say("recall.nothing"), buttons=[button(title, intent) for title, intent in OPENINGS])
            return turn.events()
        names = [topic.name for topic in topics]
        listed = "; ".join(names[:-1]) + ("; and " if len(names) > 1 else "") + names[-1]
        turn.remember(listed=[topic.id for topic in topics], offer="ask_therapy_suggestion")
        choices = [button("What may fit me?", "ask_therapy_suggestion"), button("Erase it", "delete_data")]
        turn.reply(turn.say("recall", topics=listed), buttons=choices)
        return turn.events()


class ActionAffirm(Action):
    """A plain "yes": to what was offered."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_affirm"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Do what was offered."""
        turn = Turn(dispatcher, tracker)
        offer = turn.slot("offer")
        turn.remember(offer=None)
        if offer in STARTS_FORM:
            return [*turn.events(), FollowupAction(STARTS_FORM[offer])]
        if offer == "delete_data":
            erase(turn)
        elif offer == "ask_first_step":
            give_steps(turn, "ask_first_step")
        elif offer == "ask_therapy_suggestion":
            suggest(turn)
        elif offer == "tell_more" or (offer is None and turn.topic):
            tell_more(turn)
        elif offer in turn.knowledge.topics:
            explain(turn, str(offer))
        else:
            turn.reply(turn.say("yes_to_what"), buttons=[button(title, intent) for title, intent in OPENINGS])
        return turn.events()


class ActionDeny(Action):
    """A plain "no": accepted, and another way offered."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_deny"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Accept it; nothing is erased where that was asked."""
        turn = Turn(dispatcher, tracker)
        offer = turn.slot("offer")
        turn.remember(offer=None)
        if offer == "delete_data":
            keep(turn)
        else:
            turn.reply(turn.say("no_is_fine"), buttons=[button(title, intent) for title, intent in OPENINGS])
        return turn.events()
