"""Calm questions about ringing a crisis line or a practice: general advice, with the line as information where it is one."""

from __future__ import annotations

from actions.buttons import button
from actions.listening import keep_told
from actions.turn import Turn
from bot.cards import crisis_card, lines_as_text
from bot.knowledge import Call

LINE, TOPIC = "{line}", "ask_find_care"
KIND = "crisis_suicide"  # whose lines are for anybody who needs to talk


def call_in(turn: Turn) -> Call | None:
    """What a message asks of a call, by its words and by what was said lately."""
    return turn.knowledge.call_in(turn.text, [turn.last_reply, *turn.before])


def answer_call(turn: Turn, call: Call) -> None:
    """Say it; what was talked about stays, and a sign that came along is kept."""
    keep_told(turn)
    turn.remember(topic=turn.slot("topic") or TOPIC)
    said, country = turn.vary(f"call.{call.id}", call.says), turn.slot("country") or _named_country(turn)
    lines = turn.knowledge.lines_for(KIND, country, call.young) if LINE in said else []
    if call.young:
        lines = sorted(lines, key=lambda line: line.young != "only")
    card = crisis_card(lines, country) if lines else None
    choices = [button(title, intent) for title, intent in call.buttons.items()]
    turn.reply(said.replace(LINE, lines_as_text(lines[:1])), buttons=choices, card=card)


def _named_country(turn: Turn) -> str | None:
    """The country that was named last, as its code; in danger it is kept in a slot."""
    messages = (
        event.get("parse_data") or {} for event in reversed(turn.tracker.events) if event.get("event") == "user"
    )
    found = (one for parsed in messages for one in parsed.get("entities") or () if one.get("entity") == "country")
    return next((str(one["value"]) for one in found), None)
