"""An answer to the question just put: it is met without claiming to know what it means, and the talk goes on from there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.buttons import Button, button, openings
from actions.commands import command
from actions.listening import STEPS, offered_by
from actions.met import WORRY, met, tells_a_story, worries
from actions.said import was_said_lately
from actions.turn import BELIEVED, MINE, Turn
from bot.knowledge import Topic
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.pointing import LISTENS

OPEN = (*LISTENS, "tell_more", None)  # what the slot `offer` says after a question that took free words
CLOSED = ("delete_data", "share")  # after these a word decides
ASKS = re.compile(r"^(?:what|why|how|who|when|where|which|can|could|should|would|is|are|do|does|did|will)\b")
FEWEST = 2  # words of an answer that says something
ANSWERS = "answers"  # counted in `told`: with every second one there is something of the article
_SMALL_THING = re.compile(r"\b(?:smallest|small thing|one thing|small enough|wait or go)\b")  # a question for a step
_NAMES_A_FEAR = re.compile(
    r"\b(?:being|looking|losing|that (?:they|he|she|i)|theyd|hed|shed|afraid|scared|worried|fear)\b"
)


def answers_question(turn: Turn) -> bool:
    """Can a message that was not understood be an answer to the question that was just put?"""
    said = plain(turn.text)
    opens = any_of(turn.knowledge.texts["asks.answer_opens"]).match(said)
    open_question = turn.slot("offer") in OPEN or opens and turn.slot("offer") not in CLOSED
    asked = bool(turn.asked and open_question) and turn.topic is not None and turn.topic.id not in STEPS
    danger = turn.intent.startswith("crisis_")
    return asked and not danger and says_something(turn)


def says_something(turn: Turn) -> bool:
    """Is it more than a word, or one of the question itself ("asking, or saying yes?"), and no question?"""
    said = plain(turn.text)
    enough = len(said.split()) >= FEWEST or said.isdigit() or said in plain(turn.asked).split()
    return enough and not ASKS.match(said) and "?" not in turn.text


def may_answer(turn: Turn) -> bool:
    """Was something asked about what the person told of themselves, that a message read as something else could answer?"""
    offer = str(turn.slot("offer") or "")
    takes_words = offer not in CLOSED and not offer.startswith(MINE)
    own = turn.slot("topic") in turn.shared
    return bool(turn.asked) and takes_words and own and says_something(turn) and not command(turn.text, "skip", "stop")


def take_answer(turn: Turn) -> None:
    """Keep the topic, show that the answer was heard without claiming to know what it means, and go on from there."""
    topic = turn.topic
    if topic is None:
        turn.reply(turn.say("yes_heard"), buttons=openings())
        return
    opening, informs = met(turn), turn.count(ANSWERS) % 2 == 1
    text, section = (_fact(turn, topic) if informs else None) or ("", None)
    question = next_question(turn, topic) if informs else _follow_up(turn)
    turn.remember(offer=offered_by(question))
    turn.reply(opening, text, ask=question, section=section, buttons=ways_from(topic))


def _follow_up(turn: Turn) -> str:
    """A question that fits whatever was answered: one for a story, one for less."""
    small = _SMALL_THING.search(plain(turn.asked)) and not tells_a_story(turn)
    key = "answered.ask.step" if small else "answered.ask.story" if tells_a_story(turn) else "answered.ask"
    return fresh_question(turn, key, turn.knowledge.texts[key])


def _fact(turn: Turn, topic: Topic) -> tuple[str, str | None] | None:
    """What the article says of something that shows in the answer, else the next untold part of the topic."""
    for name in sorted(turn.signs, key=turn.strength, reverse=True):
        other = turn.knowledge.topics.get(name)
        shows = name.startswith(FIRST_PERSON) and name != topic.id and turn.weight(name) >= BELIEVED
        if shows and other and not turn.times(f"{name}.inform"):
            return turn.vary(f"{name}.inform", other.inform), other.section
    return next_fact(turn, topic)


def next_fact(turn: Turn, topic: Topic) -> tuple[str, str | None] | None:
    """The next untold part of the topic, if there is one."""
    told = turn.times(f"{topic.id}.more")
    if told >= len(topic.more):
        return None
    turn.count(f"{topic.id}.more")
    return topic.more[told].text, topic.more[told].section


def next_question(turn: Turn, topic: Topic) -> str:
    """A question of the topic that was not put lately, and was not answered just now; when all were, one that fits each."""
    spent = all(was_said_lately(turn, one) for one in topic.ask)
    return (
        fresh_question(turn, "more", turn.knowledge.texts["more.ask"])
        if spent
        else fresh_question(turn, topic.id, topic.ask)
    )


def fresh_question(turn: Turn, key: str, questions: Sequence[str]) -> str:
    """The next of these that was not put lately; none for a fear where one was just named."""
    feared = worries(turn.asked) or bool(_NAMES_A_FEAR.search(plain(turn.text))) or plain(turn.text).startswith(WORRY)
    open_ones = [one for one in questions if not (feared and worries(one))]
    new = [one for one in open_ones or questions if not was_said_lately(turn, one)]
    return turn.vary(f"{key}.ask", new or [one for one in questions if one != turn.asked] or questions)


def ways_from(topic: Topic) -> list[Button]:
    """Ways on from an answer."""
    why = [] if not topic.id.startswith(("sign_", "problem_")) else [button("Where it comes from", "ask_trauma_link")]
    return [*why, button("What may help", "ask_treatment"), button("Tell me more", "tell_more")]
