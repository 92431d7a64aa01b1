"""Something was shared, or a question asked: reflect it, say what the article says, show the source, ask on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from actions.commands import command
from actions.listed import MAIN, PLACE
from actions.listening import keep_told
from actions.lists import AND, ANSWERED, SHORT_QUESTION
from actions.persons import relation_in
from actions.pointing import (
    ABOUT,
    EVERYONE,
    ITS_ME,
    MISSED,
    NOT_THAT,
    OF_ARTICLE,
    QUESTIONS,
    REWORD,
    SAME,
    SHORTER,
    WORD,
    meant,
)
from actions.self_check.afterwards import tells_what_came_out
from actions.self_check.recall import answers_of_check
from actions.talk.answering import take_answer
from actions.talk.asking_back import ask_back
from actions.talk.correcting import its_me, missed, named_instead, not_that, somebody_else
from actions.talk.distress import DISTRESS, calls_for_an_exercise, meet, meet_for_them, of_somebody_else
from actions.talk.insisting import NAMED
from actions.talk.loss import meet_loss
from actions.talk.rewording import in_fewer_words, reword
from actions.talk.taking_back import corrects_what_was_kept
from actions.talk.told import meet_told, only_listens
from actions.theirs import note_both, note_theirs, put_right
from actions.topic.comparing import main_of, place_of, same_as, several
from actions.topic.conditions import explain_condition
from actions.topic.of_article import of_article
from actions.topic.questions import answer_question, everyone, explain_word, short_answer
from actions.topic.several_questions import answer_each, note_own
from actions.topic.steps import STEPS_OF, give_steps, go_on_with_step, not_knowing
from actions.topic.telling import told_or_asked
from actions.topic.therapy import about_therapy, is_of_therapy
from actions.turn import NO_EXERCISE, OF_ME, Turn
from actions.votes import UNCLEAR
from actions.whose import HELPING, about_them, whom
from bot.knowledge.names import CHECK_FORM, FIRST_PERSON, LOSS, WRITING_FORM

LET_IN = "let_in"  # of answers: how to let somebody in
STARTS_FORM = {"reach_out": WRITING_FORM, "ask_self_check": CHECK_FORM}


class ActionExplain(Action):
    """Answers what was shared in the first person, and questions about the topic."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_explain"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """What was pointed at ("the first one"), else what the intent says."""
        turn = Turn(dispatcher, tracker)
        if corrects_what_was_kept(turn) or answers_of_check(turn) or tells_what_came_out(turn):
            return turn.events()
        if only_listens(turn):
            meet_told(turn)
            return turn.events()
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


def _take_answer(turn: Turn) -> None:
    """An answer to our question; in a hard moment that is met."""
    in_a_hard_moment = turn.topic is not None and turn.topic.id == DISTRESS
    (meet if in_a_hard_moment else take_answer)(turn)


ASIDES: dict[str, Callable[[Turn], None]] = {
    EVERYONE: everyone,
    REWORD: reword,
    SHORTER: in_fewer_words,
    ANSWERED: _take_answer,
    NOT_THAT: not_that,
    ITS_ME: its_me,
    ABOUT: somebody_else,
    MISSED: missed,
    LOSS: meet_loss,
    MAIN: main_of,
    QUESTIONS: answer_each,
    UNCLEAR: ask_back,
}
OF_ONE: dict[str, Callable[[Turn, str], None]] = {
    SAME: same_as,
    PLACE: place_of,
    NAMED: named_instead,
    OF_ARTICLE: of_article,
    WORD: explain_word,
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
    note_own(turn)
    if turn.instead and turn.instead.before and topic_id != ABOUT:
        put_right(turn, turn.instead.before, turn.instead.who)
    _say(turn, topic_id)
    (note_both if turn.me_too else note_theirs)(turn)


def _say(turn: Turn, topic_id: str) -> None:
    if topic_id in ASIDES:
        ASIDES[topic_id](turn)
    elif topic_id in turn.put_aside:
        not_that(turn)
    elif AND in topic_id:
        several(turn, topic_id.split(AND))
    elif begins := next((one for one in OF_ONE if topic_id.startswith(one)), None):
        OF_ONE[begins](turn, topic_id.removeprefix(begins))
    elif topic_id in turn.knowledge.answers:
        short_answer(turn, turn.knowledge.answers[topic_id])
    elif topic_id.startswith(FIRST_PERSON):
        told_or_asked(turn, topic_id)
    else:
        _asked(turn, topic_id)


def _asked(turn: Turn, topic_id: str) -> None:
    """Questions, and steps."""
    if topic_id != HELPING:
        keep_told(turn)
    if topic_id == DISTRESS and of_somebody_else(turn):
        meet_for_them(turn)
    elif topic_id == DISTRESS and command(turn.text, "skip"):
        not_knowing(turn)
    elif topic_id == DISTRESS and not calls_for_an_exercise(turn):
        meet(turn)
    elif topic_id == HELPING and turn.times(OF_ME) and not turn.slot("about"):
        short_answer(turn, turn.knowledge.answers[LET_IN])  # the writer is the one who is closed
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


def _whose_step(turn: Turn, topic_id: str) -> str:
    """What kind of step is asked for: one for somebody else, or for a hard moment, where that is what it is about."""
    if topic_id == "ask_first_step" and (about_them(turn) or whom(turn)):
        return HELPING
    short = turn.text and len(turn.text.split()) <= SHORT_QUESTION and not relation_in(turn.text)
    in_distress = turn.topic is not None and turn.topic.id == DISTRESS and short and not turn.times(NO_EXERCISE)
    return DISTRESS if in_distress and topic_id == "ask_first_step" else topic_id
