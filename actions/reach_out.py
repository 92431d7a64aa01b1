"""Finding the words to ask somebody: who, what for, how; then a message to copy, a smaller and a braver one.

Like the self-check a Rasa form with one slot to fill; what was said so far is in the slot `reach_out`.
"""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.commands import command
from actions.self_check import SURE
from actions.turn import Turn, button, words

ASKED = ("who", "what", "how")
TONES = ("smaller", "plain", "braver")
COMMANDS = ("stop", "back", "skip", "explain", "finish", "smaller", "braver")
ASIDE = ("ask_", "bot_challenge", "delete_data", "request_human", "feedback_negative", "restart", "out_of_scope")
LONGEST = 140  # characters of an answer that go into a message

_LEAD = re.compile(
    r"^(?:(?:i(?:'d| would)? (?:just )?(?:like|want|need) (?:for )?|ask(?:ing)? |get(?:ting)? |for |to |if |about |whether |that |so |maybe |"
    r"(?:him|her|them|someone|my \w+) (?:to|could|can|would)?\s*|(?:he|she|they) (?:could|can|would|will)\s+|"
    r"(?:help|a hand) (?:me )?(?:with |to )?|help me )\s*)+",
    re.IGNORECASE,
)
_YOU = ((r"\b(?:him|her|them)\b(?! \w+ing\b)", "you"), (r"\b(?:he|she|they)\b", "you"))


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
    """Who is known already when the first message names somebody ("help me text my sister")."""
    who = turn.entity("relationship")
    return {"step": "what", "who": who} if who else {"step": "who"}


def _is_aside(turn: Turn, step: str) -> bool:
    if not turn.text:
        return bool(turn.intent)
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
    elif told in ("smaller", "braver") and step not in ("who", "what"):
        state.update(step="tune", tone=_towards(state.get("tone", "plain"), told))
    elif told != "explain":
        _take(turn, state, skipped=told == "skip")
    return [SlotSet("reach_out", state), SlotSet("reach_out_done", done)]


def _towards(tone: str, told: str) -> str:
    index = TONES.index(tone) + (1 if told == "braver" else -1)
    return TONES[max(0, min(len(TONES) - 1, index))]


def _take(turn: Turn, state: dict[str, Any], skipped: bool) -> None:
    step = state["step"]
    if step == "who":
        state.update(step="what", who=None if skipped else turn.entity("relationship") or turn.text[:40])
    elif step == "what":
        state.update(step="how", what=None if skipped else turn.text[:LONGEST])
    else:
        low = turn.text.lower()
        state.update(step="tune", tone="smaller" if "gent" in low else "braver" if "direct" in low else "plain")


class AskReachOut(Action):
    """Asks for the next thing that is missing, or shows the message with its smaller and braver versions."""

    def name(self) -> str:
        """Rasa calls this to ask for the form's slot."""
        return "action_ask_reach_out_form_reach_out_done"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """One question with choices, or the draft."""
        turn = Turn(dispatcher, tracker)
        state = dict(turn.slot("reach_out") or {"step": "who"})
        note = turn.say("reach_out.explain") if state.get("note") == "explain" else ""
        if state["step"] in ASKED:
            titles = turn.knowledge.texts[f"reach_out.choices.{state['step']}"]
            turn.reply(note, turn.say(f"reach_out.{state['step']}"), buttons=[words(title) for title in titles])
            return turn.events()
        text = draft(turn, state)
        titles = [title for title in turn.knowledge.texts["reach_out.choices.tune"] if not _at_end(title, state)]
        card = {"type": "composer", "text": text}
        turn.reply(note, turn.say("reach_out.draft", draft=text), buttons=[words(title) for title in titles], card=card)
        return turn.events()


def _at_end(title: str, state: dict[str, Any]) -> bool:
    return title.lower() == state.get("tone")


def draft(turn: Turn, state: dict[str, Any]) -> str:
    """The message in the chosen tone, as text to copy."""
    what = as_asked(state.get("what") or "")
    key = f"reach_out.message.{state.get('tone', 'plain')}" + ("" if what else ".open")
    return turn.knowledge.texts[key][0].replace("{what}", what)


def as_asked(what: str) -> str:
    """What help is wanted for, turned towards the one who is asked: "I want her to drive me" becomes "drive me"."""
    text = _LEAD.sub("", what.strip().rstrip(".!?"))
    for pattern, you in _YOU:
        text = re.sub(pattern, you, text, flags=re.IGNORECASE)
    return text[:1].lower() + text[1:] if not text.startswith(("I ", "I'")) else text


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
