"""A hard moment: what is told is met first; one exercise is given, and another only where it is asked for."""

from __future__ import annotations

import re

from actions.buttons import Button, button
from actions.commands import answer
from actions.listening import heard
from actions.persons import relation_in
from actions.talk.answering import fresh_question
from actions.talk.loss import after_a_loss, asked_of_loss, give_a_step
from actions.topic.steps import CHOICES, STEPS_OF
from actions.turn import NO_EXERCISE, SOMEBODY, SURE, Turn
from actions.whose import HELPING, speaks_of_self, speaks_of_somebody, tells_of_them
from bot.knowledge.names import FIRST_PERSON, LOSSES
from bot.knowledge.phrases import plain

_LEAD = re.compile(
    r"^(?:(?:its|it is|thats|just|mostly|mainly|probably|all|the whole|i guess|um) )+|(?: (?:mostly|mainly|i guess|really|tbh|again|stuff))+$"
)
DISTRESS = "distress"
BUTTONS = "distress.buttons"  # counted in `told`
BUTTONS_EVERY = 3  # turns: the same ways are not shown with each sentence


def calls_for_an_exercise(turn: Turn) -> bool:
    """Is a small thing to do asked for; or is it said that it is too much right now, and none was given yet?"""
    if not turn.text or turn.intent != DISTRESS or answer(turn.text, "another", "help", kind="asks"):
        return True
    return not _given(turn) and answer(turn.text, "hard_moment", kind="asks") is not None


def of_somebody_else(turn: Turn) -> bool:
    """Is the hard moment that of somebody else ("she cried in the car park")?"""
    if not turn.text or speaks_of_self(turn.text):
        return False
    if any(theme.id in LOSSES for theme in turn.themes_shown):
        return False  # "my husband died": the loss is the writer's
    spoken_of = turn.slot("about") or relation_in(turn.text)
    return bool(spoken_of) and speaks_of_somebody(turn.text)


def meet_for_them(turn: Turn) -> None:
    """It is met as theirs: nothing is given for the writer to do."""
    about = relation_in(turn.text) or turn.slot("about") or SOMEBODY
    turn.remember(about=about, offer=HELPING)
    choices = [button("An idea to help", HELPING), button("Word a message", "reach_out")]
    turn.reply(turn.say("distress.theirs"), ask=turn.say("distress.theirs.ask"), buttons=choices)


def meet(turn: Turn) -> None:
    """A sentence that meets it, an open question that was not put before, and the ways on; no exercise."""
    if after_a_loss(turn) and answer(turn.text, "loss_step", kind="asks"):
        give_a_step(turn)
        return
    asked = turn.asked
    shown = None if asked_of_loss(turn) else _shown(turn)  # what answers a question about a loss is taught nothing
    opening = _met(turn, shown)
    turn.remember(topic=shown or turn.slot("topic") or DISTRESS, offer="listen")
    lost = after_a_loss(turn)  # told in this session: what follows is about it
    questions = [one for one in turn.knowledge.texts["loss.ask" if lost else "distress.met.ask"] if one != asked]
    turn.reply(opening, ask=fresh_question(turn, "distress.met", questions), buttons=_ways(turn, shown, lost))


def _ways(turn: Turn, shown: str | None, lost: bool) -> list[Button]:
    """Ways on, not with every sentence; none leads to an exercise after a loss."""
    if turn.count(BUTTONS) % BUTTONS_EVERY and not shown:
        return []
    title, intent = CHOICES[DISTRESS][0]
    thing = [] if lost else [button(title if _given(turn) else "A small thing", intent)]
    helps = [button("What may help", "ask_treatment")] if shown else []
    return [*thing, *helps, *(button(*one) for one in CHOICES[DISTRESS][1:])]


def _met(turn: Turn, shown: str | None) -> str:
    """By a theme or a sign; a thing that is named in one word is said back, and nothing else is."""
    if shown or turn.themes_shown:
        return heard(turn, turn.knowledge.topics[shown or DISTRESS])
    if turn.asked and (named := _LEAD.sub("", plain(turn.text))) in turn.knowledge.texts["distress.named.words"]:
        return turn.say("distress.named", said=named)
    return turn.say("loss.met" if asked_of_loss(turn) else "distress.met")


def _shown(turn: Turn) -> str | None:
    """The sign of one's own that shows in the message."""
    if tells_of_them(turn):
        return None
    own = (one for one in turn.signs if one.startswith(FIRST_PERSON) and turn.strength(one) >= SURE)
    return next((one for one in own if one in turn.knowledge.topics), None)


def _given(turn: Turn) -> bool:
    """Was an exercise given before in this session, or are none wanted?"""
    if turn.times(NO_EXERCISE):
        return True
    return any(turn.times(f"{DISTRESS}.{place}") for place in range(len(turn.knowledge.steps[STEPS_OF[DISTRESS]])))
