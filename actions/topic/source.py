"""Where it comes from: the article, the section of the last reply, or general advice."""

from __future__ import annotations

from actions.buttons import button
from actions.commands import answer
from actions.listening import gap
from actions.turn import Turn


def tell_source(turn: Turn) -> None:
    """The article; where just that came from, if that is asked."""
    shown = _last_section(turn)
    of_that = bool(turn.last_reply) and _of_that(turn)
    if of_that and not shown:
        turn.reply(turn.say("source.general"), section="what_is", buttons=[button("The source", "ask_source")])
        return
    section = (of_that and shown) or (turn.topic.section if turn.topic else None) or "what_is"
    turn.remember(topic=turn.slot("topic") or "ask_source")
    source = turn.knowledge.sources[section]
    if of_that:
        turn.reply(turn.say("source.that", title=source.title), section=section)
        return
    said = turn.say(
        "source" if _was_shown(turn, section) else "source.alone",
        article=source.article,
        author=source.author,
        date=f"{source.published:%B %d, %Y}",
        title=source.title,
    )
    turn.reply(gap(turn), said, section=section, buttons=[button("Tell me more", "tell_more")])


def _of_that(turn: Turn) -> bool:
    """Is it asked where just that came from which was said last?"""
    found = turn.knowledge.answers["from_the_article"].fits(turn.text, turn.slot("topic"))
    return found or answer(turn.text, "of_that", kind="asks") is not None


def _last_section(turn: Turn) -> str:
    """The section that came with the last reply; empty where nothing of it was from the article."""
    cards = ((one.get("data") or {}).get("custom") or {} for one in turn.said_last)
    return next((str(card["section"]) for card in cards if card.get("type") == "source"), "")


def _was_shown(turn: Turn, section: str) -> bool:
    """Was something of this section told lately, with its card?"""
    sent = (
        (event.get("data") or {}).get("custom") or {} for event in turn.tracker.events if event.get("event") == "bot"
    )
    return any(card.get("section") == section for card in sent)
