"""Something of one's own that nothing is known of: it is met without a claim, and one open question goes on from it."""

from __future__ import annotations

import re

from actions.listening import theme_heard
from actions.persons import relation_in
from actions.talk.answering import ASKS, fresh_question
from actions.turn import Turn
from bot.knowledge.phrases import plain

FEWEST, FEWEST_OF_THEIRS = 3, 5  # words of what is told; "my ex, my mum" is only a list
_TELLS = re.compile(r"\b(?:i|im|ive|id|ill|we|weve|he|hes|she|shes|they|theyre)\b")
_OF_THEIRS = re.compile(r"\b(?:my|mine|me|myself|our|us|him|her|them|his|their)\b")
_OF_THEM = re.compile(r"\b(?:he|hes|she|shes|they|theyre|him|her|them|his|their)\b")
_TO_US = re.compile(r"\b(?:you|u|your|ur|youre|bot|robot|chat)\b")


def is_told(turn: Turn) -> bool:
    """Does a message tell of its writer or of people around them, and neither ask nor speak to the program?"""
    return tells_of_people(turn.text)


def tells_of_people(text: str) -> bool:
    """The same of any text."""
    said = plain(text)
    count = len(said.split())
    own = count >= FEWEST and _TELLS.search(said) or count >= FEWEST_OF_THEIRS and _OF_THEIRS.search(said)
    return bool(own) and not _TO_US.search(said) and "?" not in text and not ASKS.match(said)


def meet_told(turn: Turn) -> None:
    """A theme where one shows, else a sentence that claims nothing; and a question that fits whoever is spoken of."""
    theme = next(iter(turn.themes_shown), None)
    opening = theme_heard(turn, theme) if theme else turn.say("told.met")
    key = "told.ask.them" if _OF_THEM.search(plain(turn.text)) or relation_in(turn.text) else "told.ask"
    turn.remember(offer="listen")
    turn.reply(opening, ask=fresh_question(turn, key, turn.knowledge.texts[key]))
