"""Finding the words to ask somebody: who, what for, how; then a message to copy, a smaller and a braver one.

Like the self-check a Rasa form with one slot to fill; what was said so far is in the slot `reach_out`.
"""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.commands import answer, command
from actions.draft import TONES, asks_for, draft, whom
from actions.self_check import SURE
from actions.turn import Turn, button, words

ASKED = ("who", "what", "how")
COMMANDS = ("stop", "back", "skip", "explain", "finish", "smaller", "braver")
_WHAT_FOR = re.compile(
    r"\b(?:ask(?:ing)?|tell(?:ing)?)? ?(?:(?:him|her|them|my \w+) )?((?:if|whether|to (?=\w+ me\b)).+)", re.IGNORECASE
)
ASIDE = ("ask_", "bot_challenge", "delete_data", "request_human", "feedback_negative", "restart", "out_of_scope")


class ValidateReachOut(Action):
    """Reads what was said as a command or as the answer to the step; fills nothing for a question in between."""

    def name(self) -> str:
        """Rasa calls this before the form asks."""
        return "validate_reach_out_form"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The state after this message."""
        turn = Turn(dispatcher, tracker)
        if tracker.get_slot("requested_slot") is None:
            return [SlotSet("reach_out", _begun(turn)), SlotSet("reach_out_done", None)]
        state = dict(turn.slot("reach_out") or {"step": "who"})
        told = command(turn.text, *COMMANDS)
        if told is None and _is_aside(turn, state["step"]):
            return []
        return _after(turn, state, told)


def _begun(turn: Turn) -> dict[str, Any]:
    """What the first message tells already: whom ("help me text my sister"), and what for ("to ask if she can …")."""
    who = whom(turn.text, turn.entity("relationship")) if turn.entity("relationship") or " my " in turn.text else ""
    asked = _WHAT_FOR.search(turn.text)
    if not who:
        return {"step": "who"}
    return {"step": "how", "who": who, "what": asked[1]} if asked else {"step": "what", "who": who}


def _is_aside(turn: Turn, step: str) -> bool:
    if not turn.text:
        return bool(turn.intent)
    if step == "who" and (whom(turn.text, turn.entity("relationship")) or answer(turn.text, "nobody")):
        return False
    confidence = float(((turn.tracker.latest_message or {}).get("intent") or {}).get("confidence") or 0.0)
    asks = turn.text.rstrip().endswith("?") and turn.intent.startswith("ask_")
    return asks or (step != "what" and turn.intent.startswith(ASIDE) and confidence >= SURE)


def _after(turn: Turn, state: dict[str, Any], told: str | None) -> list[EventType]:
    step = state["step"]
    state["note"] = "explain" if told == "explain" else ""
    done: bool | None = None
    if told in ("stop", "finish"):
        done = True
        state["left"] = told == "stop" or step in ASKED
    elif told == "back":
        state["step"] = ASKED[max(0, (ASKED.index(step) if step in ASKED else len(ASKED)) - 1)]
    elif told in ("smaller", "braver"):
        tone = _towards(state.get("tone", "plain"), told)
        known = step in ("how", "tune")
        note = f"at_{tone}" if known and tone == state.get("tone") else ""
        state.update(step="tune" if known else step, tone=tone, note=note)
    elif told != "explain":
        _take(turn, state, skipped=told == "skip")
    return [SlotSet("reach_out", state), SlotSet("reach_out_done", done)]


def _towards(tone: str, told: str) -> str:
    index = TONES.index(tone) + (1 if told == "braver" else -1)
    return TONES[max(0, min(len(TONES) - 1, index))]


def _take(turn: Turn, state: dict[str, Any], skipped: bool) -> None:
    step = state["step"]
    if step == "who":
        nobody = answer(turn.text, "nobody")
        if not skipped and not nobody and asks_for(turn.text):
            state.update(step="how", who="", what=turn.text)
            return
        state.update(step="what", who="" if skipped or nobody else whom(turn.text, turn.entity("relationship")))
        state["note"] = "nobody" if nobody else ""
    elif step == "what":
        state.update(step="how", what="" if skipped else turn.text)
    elif step == "how":
        state.update(step="tune", tone={"gently": "smaller", "directly": "braver"}.get(_tone_in(turn), "plain"))
    else:
        state["note"] = "own_words"


def _tone_in(turn: Turn) -> str:
    return answer(turn.text, "gently", "directly") or ""


class AskReachOut(Action):
    """Asks for the next thing that is missing, or shows the message with its smaller and braver versions."""

    def name(self) -> str:
        """Rasa calls this to ask for the form's slot."""
        return "action_ask_reach_out_form_reach_out_done"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """One question with choices, or the draft."""
        turn = Turn(dispatcher, tracker)
        state = dict(turn.slot("reach_out") or {"step": "who"})
        note = turn.say(f"reach_out.{state['note']}") if state.get("note") else ""
        turn.remember(reach_out={**state, "note": ""})
        if state["step"] in ASKED:
            titles = turn.knowledge.texts[f"reach_out.choices.{state['step']}"]
            whom = (
                turn.say("reach_out.for", whom=str(state["who"]))
                if state["step"] == "what" and state.get("who")
                else ""
            )
            turn.reply(note, whom, turn.say(f"reach_out.{state['step']}"), buttons=[words(title) for title in titles])
        else:
            _show(turn, state, note)
        return turn.events()


def _show(turn: Turn, state: dict[str, Any], note: str) -> None:
    """The message, for whom it is, and what can be changed."""
    text = draft(state)
    titles = [title for title in turn.knowledge.texts["reach_out.choices.tune"] if title.lower() != state.get("tone")]
    lead = turn.say("reach_out.lead.whom", whom=state["who"]) if state.get("who") else turn.say("reach_out.lead")
    turn.reply(
        note,
        lead,
        f'"{text}"',
        turn.say("reach_out.after"),
        buttons=[words(title) for title in titles],
        card={"type": "composer", "text": text},
    )


class ReachOutDraft(Action):
    """Closes the form: what to do with the message, or that leaving it is fine."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_reach_out_draft"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The last words on it."""
        turn = Turn(dispatcher, tracker)
        left = (turn.slot("reach_out") or {}).get("left")
        choices = [button("A small first step", "ask_first_step"), button("Another message", "reach_out")]
        turn.reply(turn.say("reach_out.left" if left else "reach_out.sent"), buttons=choices)
        turn.remember(reach_out=None, reach_out_done=None, offer="ask_first_step")
        return turn.events()
