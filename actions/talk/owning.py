"""Missed twice in a row: it is owned, what was understood is said, and three ways are offered instead of one more question."""

from __future__ import annotations

from actions.buttons import Button, button, openings
from actions.commands import answer
from actions.turn import DARK, Turn
from actions.ways import topic_at_hand
from bot.knowledge import Topic
from bot.knowledge.remarks import remark_in
from bot.knowledge.told import tells_of_people

FEWEST, MOST = 4, 16  # words of theirs that are said back

MISSES = (  # replies that say something was not understood, or ask what it was
    "fallback.meanings",
    "fallback.met",
    "fallback.topic",
    "fallback.distress",
    "fallback.menu",
    "miss.again",
    "missed",
    "remark.wrong",
    "remark.unanswered.what",
    "none_of_these",
    "not_that.ask",
)


def missed_before(turn: Turn) -> bool:
    """Did the last reply say, in whatever words, that something was missed?"""
    said = turn.last_reply
    begins = (text.partition("{")[0].strip() for key in MISSES for text in turn.knowledge.texts[key])
    return any(one and one in said for one in begins)


def own_up(turn: Turn) -> None:
    """One sentence that owns it, one on what was understood, and three ways; without a topic the ways in."""
    topic, words = topic_at_hand(turn), their_words(turn)
    if topic is None and not words:
        turn.reply(turn.say("fallback.menu"), buttons=openings())
        return
    turn.remember(offer="listen")
    theirs = turn.say("miss.words", said=words) if words else ""
    understood = turn.say("miss.understood", topic=_understood(turn, topic)) if topic else ""
    turn.reply(turn.say("miss.again"), theirs, understood, buttons=_three_ways() if topic else openings())


def their_words(turn: Turn) -> str:
    """The last thing that was told, in their own words; a remark, a question and what sounds dark are none."""
    for said in turn.before:
        few = FEWEST <= len(said.split()) <= MOST and tells_of_people(said)
        dark = turn.knowledge.themes[DARK].shows_in(said)
        if few and not (dark or remark_in(said) or answer(said, "missed", kind="asks")):
            return said.strip().rstrip(".!… ")
    return ""


def _understood(turn: Turn, topic: Topic) -> str:
    """The last two things that were told, else what is talked about."""
    told = [turn.knowledge.topics[one].name for one in turn.shared if one in turn.knowledge.topics][-2:]
    return " and ".join(told) if told and topic.id in turn.shared else topic.name


def _three_ways() -> list[Button]:
    more = button("What the article says", "tell_more")
    return [more, button("Words to ask someone", "reach_out"), button("A small first step", "ask_first_step")]
