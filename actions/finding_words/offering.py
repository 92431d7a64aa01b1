"""A message may not be wanted, or is none: then it is only offered, and what was told is met."""

from __future__ import annotations

from typing import Any

from actions.buttons import button
from actions.commands import answer
from actions.finding_words.beginning import OFFERED
from actions.finding_words.kept import DRAFTS
from actions.finding_words.known import is_lost, told_before
from actions.finding_words.parts import parts_of
from actions.finding_words.reading import asks_of_self, asks_whether, wants_talk
from actions.listening import heard
from actions.persons import spoken_of
from actions.turn import Turn

WHY = "ask_trauma_link"


def say_beyond(turn: Turn) -> None:
    """Code, or a letter to nobody, is not for here; a few lines to somebody are."""
    turn.remember(offer="reach_out", reach_out=_kept(turn, ""), reach_out_done=True)
    turn.put(turn.say("reach_out.beyond"), buttons=[button("Help me ask someone", "reach_out")])


def glad(turn: Turn) -> None:
    """It is told how it went with a message: that is met, and no other is begun."""
    answered = answer(turn.text, "step.answered", "replied", kind="asks")
    turn.remember(reach_out=_kept(turn, ""), reach_out_done=True)
    turn.put(turn.say(f"reach_out.{'sent.answered' if answered else 'sent.now'}"))


def _kept(turn: Turn, whom: str) -> dict[str, Any]:
    """The state of what is only offered; messages from before stay at hand."""
    drafts = (turn.slot("reach_out") or {}).get(DRAFTS)
    return {OFFERED: whom, **({DRAFTS: drafts} if drafts else {})}


def offer(turn: Turn) -> None:
    """What was told is met, and the words are there for the asking; the form ends before it began."""
    if wants_talk(turn.text):
        turn.remember(reach_out=_kept(turn, ""), reach_out_done=True)
        turn.put(turn.say("story_heard"), turn.say("reach_out.talk"))
        return
    told = next((one for one in turn.signs if one in turn.knowledge.topics), "")
    named = spoken_of(turn.text)
    whom = told_before(turn).who if not named or is_lost(named, [turn.text, *turn.before]) else named
    met = _met(turn, told, whom)
    turn.remember(offer="reach_out", reach_out=_kept(turn, whom), reach_out_done=True)
    choices = [button("Help me word it", "reach_out"), button("What may help", "ask_treatment")]
    if told:
        turn.remember(topic=told, shared=list(dict.fromkeys([*turn.shared, told])))
        choices.insert(1, button("Where it comes from", WHY))
    offered = turn.say("reach_out.offered", whom=whom) if whom else turn.say("reach_out.offered.any")
    turn.put(met, offered, turn.say("reach_out.offered.ask"), buttons=choices)


def _met(turn: Turn, told: str, whom: str) -> str:
    """A sentence for what was told: of a sign, of a worry on asking, of somebody who comes to mind."""
    said = parts_of(turn.typed, turn.text).said
    if asks_of_self(turn.text):
        return turn.say("reach_out.draft.whether" if asks_whether(turn.text) else "reach_out.cant_judge")
    if told:
        return heard(turn, turn.knowledge.topics[told])
    if said and f"reach_out.draft.{said}" in turn.knowledge.texts:
        return turn.say(f"reach_out.draft.{said}", core=turn.knowledge.texts["reach_out.core.open"][0])
    return (
        turn.say("reach_out.named.whom", whom=whom)
        if whom and whom == spoken_of(turn.text)
        else turn.say("story_heard")
    )
