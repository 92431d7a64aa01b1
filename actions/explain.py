"""Something was shared, or a question asked: reflect it, say what the article says, show the source, ask on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from actions.answering import (
    in_fewer_words,
    its_me,
    not_that,
    own_up,
    repeated,
    reword,
    same_as,
    several,
    short_answer,
    take_answer,
)
from actions.buttons import Button, button, stands_for
from actions.commands import command
from actions.distress import DISTRESS, calls_for_an_exercise, meet
from actions.listening import HELPING, LONG_STORY, about_them, heard, keep_told, offered_by, tells_of_them
from actions.persons import relation_in
from actions.pointing import EVERYONE, ITS_ME, NOT_THAT, REWORD, SAME, SHORTER, meant
from actions.questions import MINE, answer_question, everyone, explain_condition
from actions.shown import AND, ANSWERED, SHORT_QUESTION
from actions.steps import STEPS_OF, give_steps, go_on_with_step, not_knowing
from actions.therapy import about_therapy, help_with, is_of_therapy
from actions.turn import SOMEBODY, Turn
from bot.knowledge import Topic
from bot.knowledge.names import FIRST_PERSON

STARTS_FORM = {"reach_out": "reach_out_form", "ask_self_check": "self_check_form"}
MOST_NAMED = 3
MOST_WORDS, MORE_WORDS = 60, 15  # of a reply, and after a long story or a theme


class ActionExplain(Action):
    """Answers what was shared in the first person, and questions about the topic."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_explain"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """What was pointed at ("the first one"), else what the intent says."""
        turn = Turn(dispatcher, tracker)
        return follow(turn, meant(turn) or turn.intent)


class ActionSteps(ActionExplain):
    """Gives one small step at a time."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_steps"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """What is said of the last step is met; else another one."""
        turn = Turn(dispatcher, tracker)
        if go_on_with_step(turn):
            return turn.events()
        return super().run(dispatcher, tracker, domain)


class ActionTherapyType(ActionExplain):
    """Explains one therapy or kind of therapy; without a name, the three kinds to choose from."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_therapy_type"


class ActionTherapySuggestion(ActionExplain):
    """Maps what was shared to kinds of therapy, with "because you mentioned …"."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_therapy_suggestion"


ASIDES: dict[str, Callable[[Turn], None]] = {
    EVERYONE: everyone,
    REWORD: reword,
    SHORTER: in_fewer_words,
    ANSWERED: take_answer,
    NOT_THAT: not_that,
    ITS_ME: its_me,
}


def follow(turn: Turn, pointed_at: str) -> list[EventType]:
    """Go where a message points: to a form, or to what is to be explained."""
    if turn.put_aside:
        turn.remember(shared=[one for one in turn.shared if one not in turn.put_aside])
    if pointed_at in STARTS_FORM:
        turn.remember(offer=None)
        return [*turn.events(), FollowupAction(STARTS_FORM[pointed_at])]
    explain(turn, pointed_at)
    return turn.events()


def explain(turn: Turn, topic_id: str) -> None:
    """Say what there is to say about a topic, a condition or a kind of therapy, as fits how it came up."""
    if topic_id in ASIDES:
        ASIDES[topic_id](turn)
    elif topic_id in turn.put_aside:
        not_that(turn)
    elif AND in topic_id:
        several(turn, topic_id.split(AND))
    elif topic_id.startswith(SAME):
        same_as(turn, topic_id.removeprefix(SAME))
    elif topic_id in turn.knowledge.answers:
        short_answer(turn, turn.knowledge.answers[topic_id])
    elif topic_id.startswith(FIRST_PERSON):
        _told_or_asked(turn, topic_id)
    else:
        _asked(turn, topic_id)


def _asked(turn: Turn, topic_id: str) -> None:
    """Questions, and steps."""
    if topic_id != HELPING:
        keep_told(turn)
    if topic_id == DISTRESS and command(turn.text, "skip"):
        not_knowing(turn)
    elif topic_id == DISTRESS and not calls_for_an_exercise(turn):
        meet(turn)
    elif topic_id in STEPS_OF:
        give_steps(turn, _whose_step(turn, topic_id))
    elif topic_id in turn.knowledge.conditions:
        explain_condition(turn, topic_id)
    elif topic_id == "ask_therapy_type" and turn.entity("condition") and not turn.entity("therapy"):
        explain_condition(turn, str(turn.entity("condition")))
    elif is_of_therapy(turn, topic_id):
        about_therapy(turn, topic_id)
    else:
        answer_question(turn, topic_id)


def _told_or_asked(turn: Turn, topic_id: str) -> None:
    """A sign, a reason or a cost: told of oneself or of somebody else, picked from a list, or corrected."""
    topic = turn.knowledge.topics[topic_id]
    if _corrects_what_may_help(turn, topic_id):
        turn.remember(topic=topic_id)
        help_with(turn, topic)
    elif tells_of_them(turn, topic_id):
        _of_them(turn, topic)
    elif repeated(turn, topic) and {*turn.signs} <= {topic_id}:
        own_up(turn, topic)
    elif _only_asked(turn, topic_id):
        _asked_about(turn, topic_id)
    else:
        _shared(turn, topic_id)


def _whose_step(turn: Turn, topic_id: str) -> str:
    """What kind of step is asked for: one for somebody else, or for a hard moment, where that is what it is about."""
    if topic_id == "ask_first_step" and about_them(turn):
        return HELPING
    short = turn.text and len(turn.text.split()) <= SHORT_QUESTION and not relation_in(turn.text)
    in_distress = turn.topic is not None and turn.topic.id == DISTRESS and short
    return DISTRESS if in_distress and topic_id == "ask_first_step" else topic_id


def _corrects_what_may_help(turn: Turn, topic_id: str) -> bool:
    """Does "no, I meant the delegating" come after what may help with something else?"""
    shown = [stands_for(choice) for choice in turn.shown]
    return bool(set(shown) & set(turn.knowledge.families)) and meant(turn) == topic_id


def _only_asked(turn: Turn, topic_id: str) -> bool:
    """Was the topic picked out of what was shown, and not told of oneself?"""
    if topic_id in turn.shared or turn.slot("offer") == "share" or turn.about_me or turn.put_aside:
        return False
    return turn.tapped if not turn.text else turn.intent != topic_id and topic_id not in turn.signs


def _shared(turn: Turn, first: str) -> None:
    own = [one for one in turn.signs if not tells_of_them(turn, one)]
    named = list(dict.fromkeys([first, *own]))[:MOST_NAMED]
    topics = [turn.knowledge.topics[name] for name in named]
    listed = named if len(named) > 1 else turn.slot("listed") or named  # one topic is no list to point at
    turn.remember(topic=first, shared=list(dict.fromkeys([*turn.shared, *named])), listed=listed, about=None)
    facts = turn.vary(f"{first}.inform", topics[0].inform)
    question = turn.vary(f"{first}.ask", topics[0].ask)
    opening = (
        heard(turn, topics[0])
        if len(topics) == 1
        else _together(turn, topics, MOST_WORDS - len(f"{facts} {question}".split()))
    )
    if turn.about_me:
        opening = turn.say("its_me", topic=topics[0].name)
    turn.remember(offer=offered_by(question))
    turn.reply(opening, facts, ask=question, section=topics[0].section, buttons=_ways_on(turn, topics))


def _asked_about(turn: Turn, topic_id: str) -> None:
    """What the article says of a sign, a reason or a cost, without taking it for the person's own."""
    topic = turn.knowledge.topics[topic_id]
    turn.remember(topic=topic_id, offer=f"{MINE}{topic_id}")
    facts = turn.vary(f"{topic_id}.inform", topic.inform)
    choices = [button("Yes, that's me", "affirm"), *_ways_on(turn, [topic])]
    opening = turn.say("about", topic=topic.name)
    turn.reply(opening, facts, ask=turn.say("does_it_fit"), section=topic.section, buttons=choices)


def _of_them(turn: Turn, topic: Topic) -> None:
    """What the article says of it where somebody else is spoken of: nothing is counted as the person's own."""
    about = relation_in(turn.stretches.get(topic.id, turn.text)) or turn.slot("about") or SOMEBODY
    turn.remember(topic=topic.id, offer=HELPING, about=about)
    facts = turn.vary(f"{topic.id}.inform", topic.inform)
    choices = [
        button("An idea to help", HELPING),
        button("Where it comes from", "ask_trauma_link"),
        button("Word a message", "reach_out"),
    ]
    told = topic.id == turn.intent and turn.text or topic.id in turn.signs
    opening = turn.say("about.them" if told else "about", topic=topic.name)
    turn.reply(opening, facts, ask=turn.say("help_them"), section=topic.section, buttons=choices)


def _together(turn: Turn, topics: list[Topic], most: int) -> str:
    """All that was heard, named together; the sentence that meets it only where it fits into so many words."""
    names = [topic.name for topic in topics]
    listed = ", ".join(names[:-1]) + f" and {names[-1]}"
    alike = "signs" if all(topic.id.startswith("sign_") for topic in topics) else "mixed"
    named, met = turn.say(f"together.{alike}", names=listed), heard(turn, topics[0])
    short = turn.say("together.short", names=listed)
    if len(turn.text.split()) > LONG_STORY or turn.knowledge.themes_in(turn.text):
        most += MORE_WORDS  # whoever tells a lot, or tells of a burden, shame, grief, is met first
    ways = (f"{met} {named}".strip(), f"{met} {short}".strip(), named)
    return next((way for way in ways if len(way.split()) <= most), short)


def _ways_on(turn: Turn, topics: list[Topic]) -> list[Button]:
    others = [button(topic.label, topic.id) for topic in topics[1:2]]
    why = [] if topics[0].id.startswith("reason_") else [button("Where it comes from", "ask_trauma_link")]
    more = [button("What may help", "ask_therapy_suggestion" if len(turn.shared) > 1 else "ask_treatment")]
    return [*others, *why, *more, button("Words to ask someone", "reach_out")][:4]
