"""Something of one's own that nothing is known of: it is met without a claim, and one open question goes on from it."""

from __future__ import annotations

import re

from actions.buttons import button
from actions.listening import theme_heard
from actions.persons import relation_in
from actions.talk.answering import fresh_question
from actions.turn import Turn
from bot.knowledge.phrases import plain

MOST_NEAR = 2
_OF_THEM = re.compile(r"\b(?:he|hes|she|shes|they|theyre|him|her|them|his|their)\b")


def meet_told(turn: Turn) -> None:
    """A theme where one shows, else a sentence that claims nothing; and a question that fits whoever is spoken of."""
    theme = next(iter(turn.themes_shown), None)
    opening = theme_heard(turn, theme) if theme else turn.say("told.met")
    key = "told.ask.them" if _OF_THEM.search(plain(turn.text)) or relation_in(turn.text) else "told.ask"
    near = [turn.knowledge.topics[one] for one in turn.signs if one in turn.knowledge.topics][:MOST_NEAR]
    turn.remember(offer="listen", listed=[one.id for one in near])
    choices = [button(one.label, one.id) for one in near]  # faintly shown: they can be taken up, and are not claimed
    turn.reply(opening, ask=fresh_question(turn, key, turn.knowledge.texts[key]), buttons=choices)
