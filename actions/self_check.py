"""The self-check: a reflection over the eight signs, a question at a time, that can be left and taken up at any step.

It is a Rasa form with one slot to fill (`self_check_done`); the answers and the step are in the slot `self_check`.
A question in between fills nothing, so the form steps aside, rules answer it, and the form asks again.
"""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.commands import answer, command
from actions.turn import Turn, button, words
from bot.knowledge.phrases import plain

OFTEN = ("never", "often", "sometimes")  # in the order in which they win: "not often" is never
AFTER_SIGNS = ("how_long", "in_the_way")
COMMANDS = ("stop", "skip", "back", "explain", "go_on")
ASIDE = (
    "ask_",
    "bot_challenge",
    "delete_data",
    "request_human",
    "reach_out",
    "feedback_negative",
    "restart",
    "distress",
)
SHORT, LONG = 3, 6  # words: a longer "never" may tell something else
SURE = 0.35  # confidence from which an intent other than a sign is taken for a question in between


def steps(turn: Turn) -> list[str]:
    """The eight signs, then how long and whether it gets in the way."""
    return [one for one in turn.knowledge.topics if one.startswith("sign_")] + list(AFTER_SIGNS)


def state_of(turn: Turn) -> dict[str, Any]:
    """Where the self-check is: `step` (index), `answers` by step, `note` for the next question."""
    return dict(turn.slot("self_check") or {"step": 0, "answers": {}, "note": ""})


class ValidateSelfCheck(Action):
    """Reads what was said as a command or an answer; fills nothing when it is neither."""

    def name(self) -> str:
        """Rasa calls this before the form asks."""
        return "validate_self_check_form"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """The state after this message."""
        turn = Turn(dispatcher, tracker)
        state = state_of(turn)
        if tracker.get_slot("requested_slot") is None:
            return [SlotSet("self_check", _begun(state)), SlotSet("self_check_done", None)]
        step = steps(turn)[state["step"]]
        told = command(turn.text, *COMMANDS)
        if told is None and _is_aside(turn, step):
            return []
        return _after(turn, state, step, told)


def _begun(state: dict[str, Any]) -> dict[str, Any]:
    """From the first sign; or, where it was left for something else, from where it was."""
    return {**state, "note": "resumed"} if state["step"] else {"step": 0, "answers": {}, "note": ""}


def _is_aside(turn: Turn, step: str) -> bool:
    """A question in between, a plain request: to be answered by the rules."""
    if not turn.text:  # a button of ours from before
        return bool(turn.intent)
    if turn.text.rstrip().endswith("?") and turn.intent.startswith("ask_"):
        return True
    if answer(turn.text, *_choices(step)):
        return False
    return turn.intent.startswith(ASIDE) and _confidence(turn) >= SURE


def _confidence(turn: Turn) -> float:
    return float(((turn.tracker.latest_message or {}).get("intent") or {}).get("confidence") or 0.0)


def _choices(step: str) -> tuple[str, ...]:
    return {"how_long": ("lately", "always", "years"), "in_the_way": ("not", "much", "little")}.get(step, OFTEN)


def _after(turn: Turn, state: dict[str, Any], step: str, told: str | None) -> list[EventType]:
    done: bool | None = None
    state["note"] = ""
    state["asked"] = None  # it is asked anew
    if told == "stop":
        done = True
    elif told == "back":
        state["step"] = max(0, state["step"] - 1)
    elif told == "explain":
        state["note"] = "explain"
    elif told != "go_on":
        done = _take(turn, state, step, skipped=told == "skip")
    return [SlotSet("self_check", state), SlotSet("self_check_done", done)]


def _take(turn: Turn, state: dict[str, Any], step: str, skipped: bool) -> bool | None:
    said = None if skipped else _read(turn, step)
    if not skipped and said is None:
        state["note"] = "unread"
        return None
    if said:
        state["answers"] = {**state["answers"], step: said}
    else:
        state["answers"] = {name: value for name, value in state["answers"].items() if name != step}
    state["step"] += 1
    return True if state["step"] >= len(steps(turn)) else None


def _read(turn: Turn, step: str) -> str | None:
    """The answer in the message: a phrase of data, or a story that shows the sign asked about."""
    count = len(turn.text.split())
    if count > SHORT and step in (turn.intent, *turn.signs):  # "I never ask" is a yes to going without
        return answer(turn.text, "sometimes") or "often"
    found = answer(turn.text, *_choices(step))
    if found == "never" and count > LONG and not plain(turn.text).startswith(("never", "no", "hardly", "rarely")):
        return None
    if found is None and turn.intent == "deny" and count <= SHORT:
        found = "not" if step == "in_the_way" else "never" if step not in AFTER_SIGNS else None
    if found is None and (turn.intent == "affirm" or step in (turn.intent, *turn.signs)):
        found = "much" if step == "in_the_way" else "often" if step not in AFTER_SIGNS else None
    if found is None and turn.intent == "sign_overworking" and step == "in_the_way":
        found = "much"
    return found


class AskSelfCheck(Action):
    """Asks the question of the current step."""

    def name(self) -> str:
        """Rasa calls this to ask for the form's slot."""
        return "action_ask_self_check_form_self_check_done"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Number, question, choices."""
        turn = Turn(dispatcher, tracker)
        state = state_of(turn)
        names = steps(turn)
        step = names[min(state["step"], len(names) - 1)]
        card = {"type": "self_check", "step": state["step"] + 1, "of": len(names)}
        turn.remember(self_check={**state, "note": "", "asked": state["step"]})
        if turn.intent == "distress" and state.get("asked") == state["step"] and not state["note"]:
            turn.put(turn.say("self_check.pause"), buttons=[words("Carry on"), words("Stop")], card=card)
            return turn.events()
        lead, question = _lead(turn, state, step), _question(turn, names, step)
        turn.put(lead, question, buttons=_buttons(turn, step), card=card)
        return turn.events()


def _lead(turn: Turn, state: dict[str, Any], step: str) -> str:
    """What stands before the question: how it goes, a note on the last answer, or the way back from an aside."""
    check = turn.knowledge.topics[step].self_check if step.startswith("sign_") else None
    if state["note"] == "explain":
        return check.explain if check else turn.say("self_check.explain_after")
    if state["note"] == "resumed":
        return turn.say("self_check.resumed")
    if state["note"]:
        return turn.say(f"self_check.{state['note']}.{step if step in AFTER_SIGNS else 'often'}")
    if "asked" not in state:
        return turn.say("self_check.opening")
    return turn.say("self_check.back") if state["asked"] == state["step"] else ""


def _question(turn: Turn, names: list[str], step: str) -> str:
    check = turn.knowledge.topics[step].self_check if step.startswith("sign_") else None
    if check is None:
        return turn.knowledge.texts[f"self_check.{step}"][0]
    return f"{names.index(step) + 1} of {len(names) - len(AFTER_SIGNS)}. {check.question}"


def _buttons(turn: Turn, step: str) -> list[dict[str, str]]:
    titles = turn.knowledge.texts[f"self_check.choices.{step if step in AFTER_SIGNS else 'often'}"]
    return [words(title) for title in titles]


class SelfCheckSummary(Action):
    """Says back what the person said, the article's rule, and what could come next. No score, no diagnosis."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_self_check_summary"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Group the answers, and list what came out often."""
        turn = Turn(dispatcher, tracker)
        answers = state_of(turn)["answers"]
        often = [name for name, value in answers.items() if value == "often"]
        if not answers:
            turn.reply(turn.say("self_check.nothing"), buttons=[button("What are the signs?", "ask_signs")])
        else:
            _summarise(turn, answers, often)
        turn.remember(self_check=None, self_check_done=None, listed=often, offer="ask_therapy_suggestion")
        turn.remember(
            shared=list(dict.fromkeys([*turn.shared, *often])), topic=often[0] if often else turn.slot("topic")
        )
        return turn.events()


def _summarise(turn: Turn, answers: dict[str, str], often: list[str]) -> None:
    now_and_then = [name for name, value in answers.items() if value == "sometimes"]
    rows = [
        {"sign": name, "name": turn.knowledge.topics[name].label, "often": value}
        for name, value in answers.items()
        if name.startswith("sign_")
    ]
    much = answers.get("in_the_way") == "much"
    last = button("How to find help", "ask_find_care") if much else button("Words to ask someone", "reach_out")
    turn.reply(
        turn.say("self_check.so_far") if len(rows) < len(steps(turn)) - len(AFTER_SIGNS) else "",
        turn.say("self_check.often", signs=_named(turn, often)) if often else turn.say("self_check.none_often"),
        turn.say("self_check.sometimes", signs=_named(turn, now_and_then)) if now_and_then else "",
        *(
            turn.knowledge.texts[f"self_check.said.{step}.{answers[step]}"][0]
            for step in AFTER_SIGNS
            if step in answers
        ),
        turn.say("self_check.rule"),
        section="signs",
        buttons=[
            button("What may fit me?", "ask_therapy_suggestion"),
            button("A small first step", "ask_first_step"),
            last,
        ],
        card={"type": "self_check", "summary": rows, **{one: answers[one] for one in AFTER_SIGNS if one in answers}},
    )


def _named(turn: Turn, signs: list[str]) -> str:
    names = [turn.knowledge.topics[name].name for name in signs]
    return ", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + names[-1]
