"""A message may not be wanted, or is none: then it is only offered, and what was told is met."""

from __future__ import annotations

from collections.abc import Sequence

from actions.buttons import button
from actions.commands import answer
from actions.listening import heard as met_sign
from actions.turn import Turn
from actions.wording.asides import kind_of
from actions.wording.before import spoken_of
from actions.wording.heard import words_of
from actions.wording.kept import offered
from actions.wording.torn import Part
from bot.knowledge import knowledge

WHY = "ask_trauma_link"


def say_beyond(turn: Turn) -> None:
    """Code, or a letter to nobody, is not for here; a few lines to somebody are."""
    turn.remember(offer="reach_out", reach_out=offered(turn, ""), reach_out_done=True)
    turn.put(turn.say("reach_out.beyond"), buttons=[button("Help me ask someone", "reach_out")])


def glad(turn: Turn) -> None:
    """It is told how it went with a message: that is met, and no other is begun."""
    replied = answer(turn.text, "step.answered", "replied", kind="asks")
    turn.remember(reach_out=offered(turn, ""), reach_out_done=True)
    turn.put(turn.say(f"reach_out.{'sent.answered' if replied else 'sent.now'}"))


def offer(turn: Turn, heard: Sequence[Part]) -> None:
    """What was told is met, and the words are there for the asking; the form ends before it began."""
    if words_of(heard, "stop"):
        turn.remember(reach_out=offered(turn, ""), reach_out_done=True)
        turn.put(turn.say("story_heard"), turn.say("reach_out.talk"))
        return
    told = next((one for one in turn.signs if one in turn.knowledge.topics), "")
    whom = next((one.who for one in spoken_of(turn, here=True)), "")
    turn.remember(offer="reach_out", reach_out=offered(turn, whom), reach_out_done=True)
    choices = [button("Help me word it", "reach_out"), button("What may help", "ask_treatment")]
    if told:
        turn.remember(topic=told, shared=list(dict.fromkeys([*turn.shared, told])))
        choices.insert(1, button("Where it comes from", WHY))
    offering = turn.say("reach_out.offered", whom=whom) if whom else turn.say("reach_out.offered.any")
    turn.put(_met(turn, told, whom), offering, turn.say("reach_out.offered.ask"), buttons=choices)


def _met(turn: Turn, told: str, whom: str) -> str:
    """A sentence for what was told: of a sign, of a worry on asking, of somebody who comes to mind."""
    if told:
        return met_sign(turn, turn.knowledge.topics[told])
    if kind := kind_of(turn, {}, turn.text):
        return turn.say(f"reach_out.draft.{kind}", core=knowledge().texts["reach_out.core.open"][0])
    return turn.say("reach_out.named.whom", whom=whom) if whom else turn.say("story_heard")
