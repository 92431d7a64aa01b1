"""An answer to the question just put: it is met without claiming to know what it means, and the talk goes on from there."""

from __future__ import annotations

import re

from actions.buttons import Button, button, openings
from actions.listening import STEPS, offered_by
from actions.shown import alternative
from actions.turn import Turn
from bot.knowledge import Topic
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.pointing import LISTENS

OPEN = (*LISTENS, "tell_more", None)  # what the slot `offer` says after a question that took free words
CLOSED = ("delete_data", "share")  # after these a word decides
ASKS = re.compile(r"^(?:what|why|how|who|when|where|which|can|could|should|would|is|are|do|does|did|will)\b")
REASON, WORRY, UNSURE = (
    ("because", "cause", "cuz", "coz", "cos", "bc"),
    "that",
    ("idk", "dunno", "i dont know", "not sure"),
)
_WORRIES = re.compile(r"\b(?:fear|worr|happen|scare|afraid|gets in the way|protects)", re.IGNORECASE)
FEWEST = 2  # words of an answer that says something


def answers_question(turn: Turn) -> bool:
    """Can a message that was not understood be an answer to the question that was just put?"""
    said = plain(turn.text)
    opens = any_of(turn.knowledge.texts["asks.answer_opens"]).match(said)
    open_question = turn.slot("offer") in OPEN or opens and turn.slot("offer") not in CLOSED
    asked = bool(turn.asked and open_question) and turn.topic is not None and turn.topic.id not in STEPS
    danger = turn.intent.startswith("crisis_")
    return asked and not danger and len(said.split()) >= FEWEST and not ASKS.match(said) and "?" not in turn.text


def take_answer(turn: Turn) -> None:
    """Keep the topic, show that the answer was heard without claiming to know what it means, and go on from there."""
    topic = turn.topic
    if topic is None:
        turn.reply(turn.say("yes_heard"), buttons=openings())
        return
    met = _met(turn)
    fact = next_fact(turn, topic)
    question = next_question(turn, topic)
    turn.remember(offer=offered_by(question))
    text, section = fact if fact else ("", None)
    turn.reply(met, text, ask=question, section=section, buttons=ways_from(topic))


def _met(turn: Turn) -> str:
    """One sentence for the answer: by what was picked, by a theme, by how it begins."""
    picked = _picked(turn)
    if picked:
        return turn.say("answered.picked", picked=picked)
    for theme in turn.knowledge.themes_in(turn.text):
        return turn.vary(f"theme.{theme.id}", theme.heard)
    said = plain(turn.text)
    if any_of(UNSURE).match(said):
        return turn.say("answered.unsure")
    if any_of(REASON).match(said):
        return turn.say("answered.because")
    return turn.say("answered.that" if said.startswith(WORRY) and _WORRIES.search(turn.asked) else "answered")


def _picked(turn: Turn) -> str:
    """The side of "asking, or saying yes?" that "the first one" means, in the words of the question."""
    said = plain(turn.text)
    place = next((one for one in ("first", "second") if re.search(rf"\b{one}\b", said)), "")
    picked = alternative(turn.asked, place) if place else ""
    return picked[:1].upper() + picked[1:]


def next_fact(turn: Turn, topic: Topic) -> tuple[str, str | None] | None:
    """The next untold part of the topic, if there is one."""
    told = turn.times(f"{topic.id}.more")
    if told >= len(topic.more):
        return None
    turn.count(f"{topic.id}.more")
    return topic.more[told].text, topic.more[told].section


def next_question(turn: Turn, topic: Topic) -> str:
    """A question of the topic that was not put just now."""
    other = [one for one in topic.ask if one != turn.asked]
    return turn.vary(f"{topic.id}.ask", other)


def ways_from(topic: Topic) -> list[Button]:
    """Ways on from an answer."""
    why = [] if not topic.id.startswith(("sign_", "problem_")) else [button("Where it comes from", "ask_trauma_link")]
    return [*why, button("What may help", "ask_treatment"), button("Tell me more", "tell_more")]
