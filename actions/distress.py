"""A hard moment: what is told is met first; one exercise is given, and another only where it is asked for."""

from __future__ import annotations

from actions.answering import fresh_question
from actions.buttons import button
from actions.commands import answer
from actions.listening import heard
from actions.met import said_back
from actions.persons import relation_in
from actions.steps import CHOICES, STEPS_OF
from actions.turn import NO_EXERCISE, SOMEBODY, SURE, Turn
from actions.whose import HELPING, speaks_of_self, speaks_of_somebody, tells_of_them
from bot.knowledge.names import FIRST_PERSON

DISTRESS = "distress"
LOSS = "grief"  # the theme of it
CERTAIN = 0.8  # confidence: below it, something else that shows in the message is more than the hard moment


def calls_for_an_exercise(turn: Turn) -> bool:
    """Is a small thing to do asked for; or is the moment hard for sure, and none was given yet?"""
    if not turn.text or turn.intent != DISTRESS or answer(turn.text, "another", "help", kind="asks"):
        return True
    if any(theme.event for theme in turn.themes_shown) and not answer(turn.text, "hard_moment", kind="asks"):
        return False  # a loss is told, and no hard moment right now
    told = _shown(turn) or turn.themes_shown
    return not _given(turn) and (turn.confidence >= CERTAIN or not told)


def of_somebody_else(turn: Turn) -> bool:
    """Is the hard moment that of somebody else ("she cried in the car park")?"""
    if not turn.text or speaks_of_self(turn.text):
        return False
    if any(theme.id == LOSS for theme in turn.themes_shown):
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
    shown, asked = _shown(turn), turn.asked
    opening = _met(turn, shown)
    turn.remember(topic=shown or turn.slot("topic") or DISTRESS, offer="listen")
    title, intent = CHOICES[DISTRESS][0]
    choices = [button(title if _given(turn) else "A small thing", intent)]
    if shown:
        choices.append(button("What may help", "ask_treatment"))
    choices += [button(*one) for one in CHOICES[DISTRESS][1:]]
    lost = any(theme.id == LOSS for theme in turn.themes_shown)
    questions = [one for one in turn.knowledge.texts["loss.ask" if lost else "distress.met.ask"] if one != asked]
    turn.reply(opening, ask=fresh_question(turn, "distress.met", questions), buttons=choices)


def _met(turn: Turn, shown: str | None) -> str:
    """By a theme or a sign; what only answers our question is said back."""
    said = "" if shown or turn.themes_shown or not turn.asked else said_back(turn)
    return turn.say("distress.said", said=said) if said else heard(turn, turn.knowledge.topics[shown or DISTRESS])


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
