"""The form "find the words": whom for, what to say; then a message to copy, a smaller and a braver one.

A Rasa form with one slot to fill; what was told so far is in the slot `reach_out`.
"""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button, words
from actions.topic.explain import explain
from actions.turn import Turn
from actions.wording.beginning import begun, beyond, wished
from actions.wording.draft import core_of, draft, sentences
from actions.wording.heard import parts_of, words_of
from actions.wording.kept import shown_again
from actions.wording.offering import glad, offer, say_beyond
from actions.wording.person import spoken
from actions.wording.state import DRAFT, WHO, State
from actions.wording.steps import after
from actions.wording.versions import versions
from actions.wording.writing import capital

MOST = 4  # buttons
TITLE = 34  # characters of a sentence on a button
_OUT, _STAYS = "Take it out", "Leave it as it is"
ADVICE = re.compile(r"\bgeneral advice\b", re.IGNORECASE)


class ValidateReachOut(Action):
    """Reads what was said as an answer to the step; fills nothing for a question in between."""

    def name(self) -> str:
        """Rasa calls this before the form asks."""
        return "validate_reach_out_form"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The state after this message; where a message may not be wanted at all, it is only offered."""
        turn = Turn(dispatcher, tracker)
        if tracker.get_slot("requested_slot") is None:
            return _begin(turn)
        state = {"step": WHO, **(turn.slot("reach_out") or {})}
        done = after(turn, state)
        return (
            []
            if done is None
            else [*turn.events(), SlotSet("reach_out", state), SlotSet("reach_out_done", done or None)]
        )


def _begin(turn: Turn) -> list[EventType]:
    heard = parts_of(turn.tagged("open")) if turn.text else []
    if state := shown_again(turn, heard):
        return [SlotSet("reach_out", state), SlotSet("reach_out_done", None)]
    if words_of(heard, "sent") and not words_of(heard, "lead", "say"):
        glad(turn)
    elif beyond(turn, heard):
        say_beyond(turn)
    elif not wished(turn, heard):
        offer(turn, heard)
    else:
        return [SlotSet("reach_out", begun(turn)), SlotSet("reach_out_done", None)]
    return turn.events()


class AskReachOut(Action):
    """Asks for the next thing that is missing, or shows the message with its smaller and braver versions."""

    def name(self) -> str:
        """Rasa calls this to ask for the form's slot."""
        return "action_ask_reach_out_form_reach_out_done"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """One question with choices, or the draft."""
        turn = Turn(dispatcher, tracker)
        state: State = {"step": WHO, **(turn.slot("reach_out") or {})}
        if topic := state.pop("topic", ""):
            explain(turn, topic)
        said = _said(turn, state)
        only = state.pop("only", "")
        if only:
            _wait(turn, said, only)
            state["was_only"] = True
        elif state["step"] == DRAFT:
            _show(turn, state, said)
        else:
            _ask(turn, state, said)
        turn.remember(reach_out={**state, "said": [], "named": [state.get("who"), state.get("name")]})
        return turn.events()


def _said(turn: Turn, state: State) -> str:
    """What meets what was said, before the next question or the draft."""
    texts = []
    for key, values in state.get("said") or ():
        if not key:
            texts.append(str(values["text"]))
            continue
        told = {
            "core": core_of(sentences({**state, "core": False, "tone": "plain"})),
            "whom": _whom(state) or "whoever you choose",
        }
        texts.append(turn.say(f"reach_out.{key}", **{**told, **values}))
    return " ".join(dict.fromkeys(texts))


def _wait(turn: Turn, said: str, only: str) -> None:
    """Something comes before the message, which can go on or be left."""
    met = ""
    if only == "met":
        theme = next(iter(turn.knowledge.themes_in(turn.text)), None)
        met = turn.vary(f"theme.{theme.id}", theme.heard) if theme else turn.say("reach_out.met")
    titles = turn.knowledge.texts["reach_out.choices.go_on"]
    turn.put(met, said, turn.say("reach_out.go_on"), buttons=[words(one) for one in titles])


def _ask(turn: Turn, state: State, said: str) -> None:
    """The question of the step, after the name that was just given; in other words where it was asked before."""
    step = str(state["step"])
    asked = list(state.get("asked") or ())
    named = state.get("who") and state.get("named") != [state.get("who"), state.get("name")]
    lead = turn.say("reach_out.for", whom=_whom(state)) if named else ""
    question = turn.say(f"reach_out.{step}.again" if step in asked else f"reach_out.{step}")
    state["asked"] = [*asked, *([] if step in asked else [step])]
    titles = [_title(one) for one in state.get("maybe") or ()] if step == WHO else []
    choices = [*titles, *turn.knowledge.texts[f"reach_out.choices.{step}"]]
    turn.put(said, lead, question, buttons=[words(one) for one in choices[:MOST]])


def _title(who: str) -> str:
    """ "Your sister" as a choice of the writer: "My sister"."""
    mine = re.sub(r"^your\b", "my", who)
    return mine[:1].upper() + mine[1:]


def _show(turn: Turn, state: State, said: str) -> None:
    """The message, for whom it is, and what can be changed; what was shown already is not shown again."""
    text = draft(state)
    choices = _choices(turn, state)
    if state.get("shown") == text:
        turn.put(said or turn.say("reach_out.still"), buttons=choices)
        return
    state["shown"] = text
    lead = turn.say("reach_out.lead.whom", whom=_whom(state)) if state.get("who") else turn.say("reach_out.lead")
    closing = "" if ADVICE.search(said) else turn.say("reach_out.after.short" if said else "reach_out.after")
    turn.put(said, lead, f'"{text}"', closing, buttons=choices, card={"type": "composer", "text": text})


def _choices(turn: Turn, state: State) -> list[Button]:
    """What goes with the draft: other versions of it, what may change, or which sentence is to go."""
    kind = state.pop("buttons", "")
    parts = sentences(state)
    if kind == "cut" and len(parts) > 1:
        return [words(f"Without: {_short(capital(one))}", f'Take out "{one}"') for one in parts[:MOST]]
    if kind == "pointed":
        return [words(_OUT, f'Take out "{state["instead"]}"'), words(_STAYS)]
    if kind == "change":
        return [words(one) for one in turn.knowledge.texts["reach_out.choices.change"]]
    if "maybe_say" in state:
        return [words(one) for one in turn.knowledge.texts["reach_out.choices.unled"]]
    done = turn.knowledge.texts["reach_out.choices.tune"][-1]
    return [*map(words, versions(state)[: MOST - 1]), words(done)]


def _short(one: str) -> str:
    return one if len(one) <= TITLE else one[:TITLE].rsplit(" ", 1)[0] + "…"


def _whom(state: State) -> str:
    """ "Your friend Priya"."""
    return spoken(str(state.get("who") or ""), str(state.get("name") or "")) if state.get("who") else ""
