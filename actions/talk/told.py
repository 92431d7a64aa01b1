"""Something of one's own that nothing is known of: it is met without a claim, and one open question goes on from it."""

from __future__ import annotations

import re

from actions.buttons import button
from actions.echo import echo
from actions.listening import theme_heard
from actions.persons import relation_in
from actions.talk.answering import fresh_question
from actions.talk.loss import meet_loss
from actions.turn import OF_A_DEATH, Turn
from actions.whose import HELPING
from bot.knowledge.phrases import plain
from bot.knowledge.told import tells_of_people

MOST_NEAR = 2
ONLY_LISTENS = "only_listens"  # counted in `told` once it is wished that we just listen
_OF_THEM = re.compile(r"\b(?:he|hes|she|shes|they|theyre|him|her|them|his|their)\b")


def only_listens(turn: Turn) -> bool:
    """Is something told by somebody who only wants to be listened to? What they ask is still answered."""
    return bool(turn.times(ONLY_LISTENS)) and tells_of_people(turn.text)


def meet_told(turn: Turn) -> None:
    """A theme where one shows, else a sentence that claims nothing; and a question that fits whoever is spoken of."""
    theme = next(iter(turn.themes_shown), None)
    if theme and theme.id in OF_A_DEATH:
        meet_loss(turn)
        return
    said = "" if theme else echo(turn)
    opening = theme_heard(turn, theme) if theme else turn.say("told.echo", said=said) if said else turn.say("told.met")
    key = "told.ask.them" if _OF_THEM.search(plain(turn.text)) or relation_in(turn.text) else "told.ask"
    near = [turn.knowledge.topics[one] for one in turn.signs if one in turn.knowledge.topics][:MOST_NEAR]
    turn.remember(offer="listen", listed=[one.id for one in near])
    if turn.times(ONLY_LISTENS):
        near = []
    choices = [button(one.label, one.id) for one in near]  # faintly shown: they can be taken up, and are not claimed
    if turn.slot("about"):  # of somebody else: none of it is the writer's
        choices = [button("An idea to help", HELPING), button("Where it comes from", "ask_trauma_link")]
    turn.reply(opening, ask=fresh_question(turn, key, turn.knowledge.texts[key]), buttons=choices)
