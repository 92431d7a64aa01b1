"""Remarks on the talk itself: wrong, repeated, too long, no answer, insults, "stop asking"; each met in its own way."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import button
from actions.commands import answer
from actions.listening import event_heard
from actions.met import short_name
from actions.persons import relation_in
from actions.pointing import meant
from actions.said import said_about
from actions.talk.answering import next_fact, take_answer
from actions.talk.asking_back import ask_back
from actions.talk.distress import DISTRESS
from actions.talk.insisting import insists_on
from actions.talk.owning import missed_before, own_up
from actions.talk.rewording import in_fewer_words
from actions.talk.taking_back import corrects_what_was_kept, take_back, take_out
from actions.talk.told import ONLY_LISTENS
from actions.topic.explain import explain, follow
from actions.turn import NO_EXERCISE, NO_QUESTIONS, SOMEBODY, SURE, Turn
from actions.votes import UNCLEAR
from actions.ways import topic_at_hand, ways_on
from bot.knowledge.checking import wants_stop
from bot.knowledge.phrases import plain
from bot.knowledge.remarks import remark_in

ASKS_FOR_HELP = ("ask_first_step", "ask_treatment", "ask_help_someone", "ask_therapy_suggestion")
COUNTERS = (
    "why_questions",
    "article",
    "opinion",
    "same",
    "understood",
    "depends",
    "feels",
    "what_to_know",
)  # what was asked stays open


_OF_THE_TALK = re.compile(
    r"\b(?:you|u|ur|your|youre|yours|this|that|thats|it|its|isnt|bot|chat|answers?|reply|replies|wrong|no|not|nope|useless|help\w*|bad|rubbish|crap|shit|stupid|"
    r"point|mean|meant|asked|question|understand|listen|read|generic|vague|again|robot|machine|what|huh|nonsense|weird|rude|fail\w*|worse|terrible|article)\b"
)


class ActionFeedback(Action):
    """Owns up to what went wrong, and does something about it."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_feedback"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """By the kind of remark; else it was wrong in a way that was not said."""
        turn = Turn(dispatcher, tracker)
        meet = {
            "again": _something_new,
            "long": _shorter,
            "unanswered": _second_try,
            "label": _not_of_somebody,
            "go_away": _leaves_be,
            "no_questions": _asks_no_more,
            "no_exercise": _leaves_exercises,
            "listen": _only_listens,
            "rest": _lets_rest,
            "little": _lets_rest,
            "awake": _chats,
            "night": _chats,
            "chat": _chats,
            "their_mind": _not_theirs_to_know,
            "back": resume,
            "unsaid": take_back,
            "out": take_out,
            "told_you": _was_told,
        }
        if corrects_what_was_kept(turn):
            return turn.events()
        if wants_stop(turn.text) and not remark_in(turn.text):  # "I said I'm stopping"
            turn.remember(offer=None)
            turn.reply(turn.say("no_is_fine"))
            return turn.events()
        if insisted := insists_on(turn):
            return follow(turn, meant(turn) or insisted)
        kind = remark_in(turn.text)
        if kind is None and (pointed_at := meant(turn)) not in (None, UNCLEAR):
            return follow(turn, str(pointed_at))
        kind = kind or "wrong"
        if kind == "wrong" and (event := event_heard(turn)):
            turn.remember(offer="listen")
            turn.reply(event, turn.say("remark.told_you"))
        elif kind in meet:
            meet[kind](turn)
        elif kind in COUNTERS:
            turn.put(turn.say(f"remark.{kind}"), buttons=turn.shown)
        elif kind == "wrong" and not _OF_THE_TALK.search(plain(turn.text)) and turn.text:
            (take_answer if turn.topic else ask_back)(turn)  # "I told nobody" was read as blame
        elif kind == "wrong" and missed_before(turn):
            own_up(turn)
        else:
            turn.reply(turn.say(f"remark.{kind}"), buttons=ways_on(turn))
        return turn.events()


def _something_new(turn: Turn) -> None:
    """The repetition is owned; then something of the topic that was not told yet, or the question what is behind it."""
    topic = topic_at_hand(turn)
    hard = topic is not None and topic.id == DISTRESS
    fact = next_fact(turn, topic) if topic and not hard else None
    if answer(turn.text, "how_to_ask", kind="asks"):
        turn.remember(offer="reach_out")
        words = [button("Find the words", "reach_out")]
        turn.reply(turn.say("remark.again.hard"), ask=turn.say("remark.again.words"), buttons=words)
    elif hard:
        turn.remember(offer="listen")
        turn.reply(turn.say("remark.again.hard"), buttons=ways_on(turn))
    elif fact:
        turn.reply(turn.say("remark.again"), fact[0], section=fact[1], buttons=ways_on(turn))
    else:
        turn.reply(turn.say("remark.again"), ask=turn.say("remark.again.ask"), buttons=ways_on(turn))


def _shorter(turn: Turn) -> None:
    """The last thing in one line; without a topic a promise to keep it short."""
    if turn.topic:
        in_fewer_words(turn)
    else:
        turn.reply(turn.say("remark.long"), buttons=ways_on(turn))


def _second_try(turn: Turn) -> None:
    """Something else that the article says of the same topic, and room to say what was meant."""
    topic = topic_at_hand(turn)
    if missed_before(turn):
        own_up(turn)
        return
    if topic is None or topic.section is None:
        turn.reply(turn.say("remark.unanswered.what"), buttons=ways_on(turn))
        return
    facts = turn.vary(f"{topic.id}.inform", topic.inform)
    turn.reply(
        turn.say("remark.unanswered"),
        facts,
        ask=turn.say("remark.unanswered.ask"),
        section=topic.section,
        buttons=ways_on(turn),
    )


def _not_of_somebody(turn: Turn) -> None:
    """Nobody can be judged from a chat; how it is to be with them can be talked about."""
    turn.remember(about=relation_in(turn.text) or turn.slot("about") or SOMEBODY, offer="ask_help_someone")
    choices = [button("What I could do", "ask_help_someone"), button("Linked conditions", "ask_conditions")]
    turn.reply(turn.say("remark.label"), ask=turn.say("remark.label.ask"), buttons=choices)


def _was_told(turn: Turn) -> None:
    """ "I told you": that it was passed by is owned; what was said is taken up, where it can be."""
    event = event_heard(turn)
    before = next(iter(turn.before), "")
    said = short_name(before)
    turn.remember(offer="listen")
    if said and not event:
        turn.reply(turn.say("remark.told_you.said", said=said), ask=turn.say("answered.ask.step"))
    else:
        turn.reply(event, turn.say("remark.told_you"))


def _leaves_be(turn: Turn) -> None:
    turn.remember(offer=None)
    turn.reply(turn.say("remark.go_away"))


def _asks_no_more(turn: Turn) -> None:
    """From now on nothing is asked (actions/turn.py); what is there to read is offered."""
    turn.count(NO_QUESTIONS)
    turn.remember(offer="tell_more" if turn.topic else None)
    tell = button("Tell me something", "tell_more" if turn.topic else "ask_definition")
    turn.reply(turn.say("remark.no_questions"), buttons=[tell])


def _leaves_exercises(turn: Turn) -> None:
    """From now on a small thing to do is given only where it is asked for (actions/talk/distress.py)."""
    turn.count(NO_EXERCISE)
    if turn.intent in ASKS_FOR_HELP and turn.confidence >= SURE:  # "what would help? No breathing, please"
        explain(turn, turn.intent)
        return
    turn.remember(offer="listen")
    turn.reply(turn.say("remark.no_exercise"), buttons=[button("Talk to a person", "request_human")])


def _only_listens(turn: Turn) -> None:
    """ "Can you just listen": nothing is asked, taught or offered from now on."""
    for wish in (NO_QUESTIONS, NO_EXERCISE, ONLY_LISTENS):
        turn.count(wish)
    turn.remember(offer="listen")
    turn.reply(turn.say("remark.listen"))


def _lets_rest(turn: Turn) -> None:
    """Who goes to bed, or can't say more now, is asked nothing, and an "ok" to it brings nothing up."""
    turn.remember(offer="listen")
    turn.put(turn.say(f"remark.{remark_in(turn.text)}"))


def _chats(turn: Turn) -> None:
    """What is asked of the program as of a person is answered in a line, and hands over to them."""
    turn.remember(offer="listen")
    turn.reply(turn.say(f"remark.{remark_in(turn.text)}"))


def _not_theirs_to_know(turn: Turn) -> None:
    """ "What is she quiet about, you reckon?": nobody can know that but her."""
    turn.remember(offer="listen")
    buttons = [button("Words to ask them", "reach_out")]
    turn.reply(turn.say("remark.their_mind"), ask=turn.say("remark.their_mind.ask"), buttons=buttons)


def resume(turn: Turn) -> None:
    """Back after a while: the last topic is named, or what was said of a thing, and one way on."""
    topic, before = topic_at_hand(turn), said_about(turn)
    asked = answer(turn.text, "remark.back", kind="asks")
    if before:
        turn.reply(turn.say("remark.back.said", said=before), buttons=ways_on(turn)[:1])
    elif topic:
        turn.remember(offer="tell_more")
        key = "remark.back" if asked else "remark.back.welcome"
        turn.reply(turn.say(key, topic=topic.name), buttons=[button("Go on", "tell_more"), *ways_on(turn)[:1]])
    else:
        turn.reply(turn.say("remark.back.nothing"), buttons=ways_on(turn))
