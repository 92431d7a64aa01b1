"""A death is told: it is met before anything else, by the one who is missed where that is said, and nothing is taught."""

from __future__ import annotations

import re

from actions.buttons import button
from actions.commands import answer
from actions.listening import event_heard
from actions.turn import BELIEVED, SURE, Turn
from actions.whose import HELPING
from bot.knowledge.names import BY_SUICIDE, FIRST_PERSON, LOSSES
from bot.knowledge.phrases import plain

SHORT = 16  # words: a longer message stays with a loss only where it tells of it
REACH = (("Reach someone", "reach_out"), ("Talk to a person", "request_human"))
_I = re.compile(r"\b(?:i|im|ive)\b")
_ASKS = re.compile(r"\?|^\W*(?:what|how|why|when|where|who|which|can|could|should|does|do|is|are)\b", re.IGNORECASE)


def tells_of_a_loss(turn: Turn) -> bool:
    """Is a loss what a message is about, with nothing of the writer's own standing clearly beside it, and nothing asked?"""
    losses = [theme.id for theme in turn.themes_shown if theme.id in LOSSES]
    if not losses or _ASKS.search(turn.text):
        return False
    if BY_SUICIDE in losses:
        return True  # nobody calls that "being let down"
    read = turn.intent.startswith("ask_") or turn.intent == HELPING
    return not (read and turn.confidence >= SURE) and not _own_beside(turn)


def after_a_loss(turn: Turn) -> bool:
    """Was a loss told in this session?"""
    return bool({*LOSSES} & {*turn.themes})


def asked_of_loss(turn: Turn) -> bool:
    """Was the last question one that was put after a loss?"""
    return bool(turn.asked) and turn.asked in turn.knowledge.texts["loss.ask"]


def stays_with_loss(turn: Turn) -> bool:
    """Does a message go on from a question about a loss: short, or telling of it, and asking for nothing?"""
    if turn.tapped or not turn.text or not asked_of_loss(turn) or _ASKS.search(turn.text):
        return False
    short = len(turn.text.split()) <= SHORT or any(theme.id in LOSSES for theme in turn.themes_shown)
    told = turn.intent.startswith((*FIRST_PERSON, "distress"))
    return short and (told or turn.confidence < SURE)


def _own_beside(turn: Turn) -> bool:
    """Do other words of the message tell of the writer's own ways ("since then I let nobody near me")?"""
    own = (one for one in turn.signs if one.startswith(FIRST_PERSON) and turn.strength(one) >= BELIEVED)
    return any(_I.search(plain(turn.stretches[one])) for one in own)


def meet_loss(turn: Turn) -> None:
    """A sentence for the loss, one open question, and ways to somebody."""
    turn.remember(topic="distress", offer="listen", about=None)
    turn.reply(event_heard(turn), ask=turn.say("loss.ask"), buttons=[button(*one) for one in REACH])


def give_a_step(turn: Turn) -> None:
    """One small thing after a loss: for a day that is coming up, where one is named, else for these days."""
    of_a_day = answer(turn.text, "loss_day", kind="asks") is not None
    turn.remember(topic="distress", offer="listen")
    turn.reply(turn.say("loss.step.day" if of_a_day else "loss.step"), buttons=[button(*one) for one in REACH])
