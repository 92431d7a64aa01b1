"""Finding the words to ask somebody: who, what for, how; then a message to copy, a smaller and a braver one.

Like the self-check a Rasa form with one slot to fill; what was said so far is in the slot `reach_out`.
"""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button, words
from actions.commands import answer
from actions.finding_words.around import asks_in_words, beyond, wished
from actions.finding_words.beginning import begun
from actions.finding_words.changes import INSTEAD, UNLED
from actions.finding_words.core import in_own_words
from actions.finding_words.draft import ASK, OFFER, draft, request_of, sentences
from actions.finding_words.edits import MISSED
from actions.finding_words.kept import shown_again
from actions.finding_words.offering import glad, offer, say_beyond
from actions.finding_words.putting import PUT, shown, to_ask
from actions.finding_words.unread import CALL, OF_LINES
from actions.finding_words.versions import ASKED
from actions.finding_words.wording import after
from actions.topic.calls import answer_call, call_in
from actions.turn import Turn
from bot.knowledge.reply import WORDING

ASKS_WHAT = ("own_words", "draft.wrong", "which_words")  # with these it is asked what should change
MOST = 4  # buttons
TITLE = 34  # characters of a sentence on a button
ADVICE = re.compile(r"\bgeneral advice\b", re.IGNORECASE)


class ValidateReachOut(Action):
    """Reads what was said as a command or as the answer to the step; fills nothing for a question in between."""

    def name(self) -> str:
        """Rasa calls this before the form asks."""
        return "validate_reach_out_form"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The state after this message; where a message may not be wanted at all, it is only offered."""
        turn = Turn(dispatcher, tracker)
        if tracker.get_slot("requested_slot") is None:
            if again := shown_again(turn):
                return [SlotSet("reach_out", again), SlotSet("reach_out_done", None)]
            if turn.act(WORDING) == "done" and not asks_in_words(turn.text):
                glad(turn)
                return turn.events()
            if beyond(turn.text):
                say_beyond(turn)
                return turn.events()
            if not wished(turn):
                offer(turn)
                return turn.events()
            return [SlotSet("reach_out", begun(turn)), SlotSet("reach_out_done", None)]
        state = dict(turn.slot("reach_out") or {"step": "who"})
        done = after(turn, state)
        return [] if done is None else [SlotSet("reach_out", state), SlotSet("reach_out_done", done or None)]


class AskReachOut(Action):
    """Asks for the next thing that is missing, or shows the message with its smaller and braver versions."""

    def name(self) -> str:
        """Rasa calls this to ask for the form's slot."""
        return "action_ask_reach_out_form_reach_out_done"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """One question with choices, or the draft."""
        turn = Turn(dispatcher, tracker)
        state = dict(turn.slot("reach_out") or {"step": "who"})
        note = str(state.pop("note", ""))
        if note in ALONE:
            ALONE[note](turn, state)
        else:
            said = _said(turn, state, note)
            if name := to_ask(state):
                _put(turn, state, said, name)
            elif state["step"] in ASKED:
                _ask(turn, state, said)
            else:
                _show(turn, state, said, _choices(turn, state, note))
        turn.remember(reach_out={**state, "note": "", "named": bool(state.get("who"))})
        return turn.events()


def _said(turn: Turn, state: dict[str, Any], note: str) -> str:
    """What meets what was said, before the next question or the draft."""
    if note == "heavy":
        return _heavy(turn, "reach_out.heavy")
    if note == INSTEAD:
        return turn.say(f"reach_out.{note}", old=str(state.get(INSTEAD)))
    if note == UNLED:
        return turn.say(f"reach_out.{note}", text=in_own_words(str(state[UNLED])))
    if note == CALL and (call := call_in(turn)):
        return turn.vary(f"call.{call.id}", call.says)
    if note in ("partly", "which_more"):
        return turn.say(f"reach_out.{note}", what=str(state.pop("missing", "")))
    if note == "draft.breakup" and answer(request_of(state), "parting", kind="asks"):
        note = "draft.parting"  # nothing is said to be right between them
    core = request_of(state) or turn.knowledge.texts["reach_out.core.open"][0]
    whom = _whom(state) if state.get("who") else "whoever you choose"
    return turn.say(f"reach_out.{note}", core=core, whom=whom) if note else ""


def _heavy(turn: Turn, key: str) -> str:
    """What weighs is met: by its theme, if it has one."""
    theme = next(iter(turn.knowledge.themes_in(turn.text)), None)
    return turn.vary(f"theme.{theme.id}", theme.heard) if theme else turn.say(key)


def _put(turn: Turn, state: dict[str, Any], note: str, name: str) -> None:
    """What was understood is asked back, before it goes in."""
    key = "what" if name == "own" else name
    named = state.get("who") and not state.get("named")
    lead = turn.say("reach_out.for", whom=_whom(state)) if named else ""
    value = shown(state, name, state[PUT][name])
    question = (
        turn.say(f"reach_out.put.{name}", whom=value)
        if name in ("who", "name")
        else turn.say(f"reach_out.put.{key}", text=value)
    )
    choices = {"what": "put", "more": "unled"}.get(name, "yes_no")
    turn.put(note, lead, question, buttons=[words(one) for one in turn.knowledge.texts[f"reach_out.choices.{choices}"]])


def _both(turn: Turn, state: dict[str, Any]) -> None:
    """A shorter and a longer one side by side."""
    two = {name: draft({**state, "tone": tone}) for name, tone in (("shorter", "bare"), ("longer", "braver"))}
    titles = turn.knowledge.texts["reach_out.choices.both"]
    turn.put(turn.say("reach_out.both", **two), buttons=[words(title) for title in titles])


def _meet(turn: Turn, _: dict[str, Any]) -> None:
    """Something heavy was told: it comes before the message."""
    titles = turn.knowledge.texts["reach_out.choices.go_on"]
    turn.put(_heavy(turn, "reach_out.met"), turn.say("reach_out.go_on"), buttons=[words(title) for title in titles])


def _line(turn: Turn, _: dict[str, Any]) -> None:
    """A question on crisis lines: it is answered with the line, and the message waits."""
    if call := call_in(turn):
        answer_call(turn, call)
    turn.put(
        turn.say("reach_out.go_on"), buttons=[words(one) for one in turn.knowledge.texts["reach_out.choices.go_on"]]
    )


def _apart(turn: Turn, _: dict[str, Any]) -> None:
    """A question to us that has nothing to do with the message."""
    titles = turn.knowledge.texts["reach_out.choices.go_on"]
    turn.put(turn.say("reach_out.asked_us"), buttons=[words(title) for title in titles])


ALONE = {
    "met": _meet,
    "both": _both,
    "asked_us": _apart,
    OF_LINES: _line,
}  # notes that stand for themselves; nothing is asked or shown after them


def _ask(turn: Turn, state: dict[str, Any], note: str) -> None:
    """The question of the step, after the name that was just given; in other words where it was asked before."""
    step, kind = str(state["step"]), state.get("kind", ASK)
    key = f"reach_out.{step}"
    if step == "what" and kind != ASK:
        key += ".offer" if kind == OFFER else ".say"
    choices = "offer" if key.endswith(".offer") else step
    titles = ("Skip",) if key.endswith(".say") else turn.knowledge.texts[f"reach_out.choices.{choices}"]
    named = state.get("who") and not state.get("named")
    lead = turn.say("reach_out.for", whom=_whom(state)) if named else ""
    question = turn.say(f"{key}.again" if step in state.get("asked", ()) else key)
    state["asked"] = [*state.get("asked", ()), *([] if step in state.get("asked", ()) else [step])]
    turn.put(note, lead, question, buttons=[words(title) for title in titles])


def _choices(turn: Turn, state: dict[str, Any], note: str) -> list[Button]:
    """What goes with the draft: its tones, what may change, what becomes of words, or which sentence is to go."""
    if note in MISSED or note == "partly":
        parts = [one for one in sentences(draft(state)) if one.strip()]
        if len(parts) > 1:
            return [words(f"Without: {_short(one)}", f'Take out "{one}"') for one in map(_bare, parts[:MOST])]
    kind = "unled" if note == UNLED else "change" if note in (*ASKS_WHAT, "not_found") else "tune"
    titles = turn.knowledge.texts[f"reach_out.choices.{kind}"]
    return [words(title) for title in titles if title.lower() != state.get("tone")]


def _bare(sentence: str) -> str:
    """Less the greeting, which stays."""
    rest = re.sub(r"^(?:Hey|Hi|Hello|Dear)\b[^,.]{0,25}, ", "", sentence)
    return rest[:1].upper() + rest[1:]


def _short(one: str) -> str:
    return one if len(one) <= TITLE else one[:TITLE].rsplit(" ", 1)[0] + "…"


def _show(turn: Turn, state: dict[str, Any], note: str, choices: list[Button]) -> None:
    """The message, for whom it is, and what can be changed; what was shown already is not shown again."""
    text = draft(state)
    if state.get("shown") == text:
        turn.put(note or turn.say("reach_out.still"), buttons=choices)
        return
    state["shown"] = text
    lead = turn.say("reach_out.lead.whom", whom=_whom(state)) if state.get("who") else turn.say("reach_out.lead")
    closing = "" if ADVICE.search(note) else turn.say("reach_out.after.short" if note else "reach_out.after")
    turn.put(note, lead, f'"{text}"', closing, buttons=choices, card={"type": "composer", "text": text})


def _whom(state: dict[str, Any]) -> str:
    """ "Your friend Priya"."""
    who, name = str(state["who"]), str(state.get("name") or "")
    who = re.sub(r"^an? ", "your ", who) if name else who
    if who.split()[-1:] == name.lower().split()[:1]:
        return name  # "your coach Coach B"
    return who if not name or name in who else f"{who} {name}"
