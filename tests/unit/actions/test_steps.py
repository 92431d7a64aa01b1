"""First steps have a thread: too big, another, why, what if they say no, whom, how it went."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SlotSet, UserUttered
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.topic.explain import ActionSteps
from bot.knowledge import knowledge
from bot.knowledge.thread import STEP, said_of_step
from bot.policies.fallback import STEPS, FallbackPolicy
from tests.turns import Turns

SLOTS = [AnySlot(name, [{"type": "custom"}], influence_conversation=False) for name in ("topic", "reach_out", "listed")]
SAID = [
    ("thats too much", "smaller"),
    ("hm that one feels too big", "smaller"),
    ("something smaller", "smaller"),
    ("another one", "another"),
    ("why would that help", "why"),
    ("i did it!! i asked my neighbour for milk", "done"),
    ("i did that last week actually, it was awful, she just said 'cant sorry'", "refused"),
    ("who though, i dont really have people", "people"),
    ("what if they say no", "a_no"),
    ("what next", "next"),
]


def step_after(text: str, **slots: Any) -> dict[str, Any]:
    """The reply to a message after a first step, as one that was read as a sign."""
    intent = {"name": "sign_asking_for_help", "confidence": 0.8}
    parsed = {"text": text, "intent": intent, "intent_ranking": [intent], "entities": [], "signs": []}
    events = [{"event": "user", "text": text, "parse_data": parsed}]
    tracker = Tracker("test", {"topic": STEP, **slots}, parsed, events, False, None, {}, "action_listen")
    dispatcher = CollectingDispatcher()
    done = ActionSteps().run(dispatcher, tracker, {})
    remembered = {event["name"]: event["value"] for event in done if event["event"] == "slot"}
    return {**dispatcher.messages[0], "slots": remembered, "cards": [one["custom"] for one in dispatcher.messages]}


@pytest.mark.parametrize(("text", "kind"), SAID)
def test_what_is_said_of_a_step(text: str, kind: str) -> None:
    assert said_of_step(text, STEP) == kind
    assert said_of_step(text, "sign_isolation") is None


@pytest.mark.parametrize(
    "text", ["i did it all by myself again", "i did it on my own", "my boss never lets me go", "what are the signs"]
)
def test_what_is_not_said_of_a_step(text: str) -> None:
    assert said_of_step(text, STEP) is None


def test_how_it_went_is_heard_after_a_message_was_worded() -> None:
    assert said_of_step("she said no", None, "your sister") == "refused"
    assert said_of_step("she said yes", None, "your sister") == "done"
    assert said_of_step("something smaller", None, "your sister") is None


@pytest.mark.parametrize(("text", "kind"), [one for one in SAID if one[1] not in ("another", "next", "done")])
def test_each_is_met_with_advice_that_is_marked(text: str, kind: str) -> None:
    reply = step_after(text)
    assert any(step.text in reply["text"] for step in knowledge().steps[kind])
    assert reply["text"].endswith("?") and len(reply["text"].split()) <= 60
    assert {"title": "Help me word it", "payload": "/reach_out"} in reply["buttons"]


@pytest.mark.parametrize("text", ["another one", "what next"])
def test_another_step(text: str) -> None:
    assert any(step.text in step_after(text)["text"] for step in knowledge().steps["first_step"])


def test_success_is_met_and_no_sign_is_explained() -> None:
    reply = step_after("i did it!! i asked my neighbour for milk")
    texts = knowledge().texts
    assert any(text in reply["text"] for text in texts["step.done"])
    assert any(text in reply["text"] for text in texts["step.done.ask"])
    assert reply["buttons"][0] == {"title": "A next small step", "payload": f"/{STEP}"}
    assert not any(reply["cards"])
    assert reply["slots"]["topic"] == STEP and "shared" not in reply["slots"]


def test_nothing_is_said_twice_in_a_row() -> None:
    first = step_after("thats too much")
    assert step_after("something smaller", told=first["slots"]["told"])["text"] != first["text"]


@pytest.mark.parametrize(("text", "kind"), SAID)
@pytest.mark.parametrize("intent", ["feedback_negative", "sign_asking_for_help", "out_of_scope"])
def test_it_comes_to_the_steps_whatever_it_is_read_as(text: str, kind: str, intent: str) -> None:
    policy = FallbackPolicy.__new__(FallbackPolicy)
    policy.config = {"threshold": 0.3}
    said = UserUttered(
        text,
        {"name": intent, "confidence": 0.9},
        parse_data={"text": text, "intent": {"name": intent, "confidence": 0.9}},
    )
    events = [ActionExecuted("action_listen"), said, SlotSet("topic", STEP)]
    tracker = DialogueStateTracker.from_events("test", events, slots=SLOTS)
    assert policy.choose(tracker, Domain.empty()) == (STEPS, [])


def _asked_who() -> Turns:
    talk = Turns()
    talk.say("i keep all of it", "sign_delegation", ["sign_delegation"])
    for _ in range(len(knowledge().topics[STEP].ask)):
        if "Who comes to mind" in talk.say("a small step", "ask_first_step"):
            break
    return talk


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("no", "no_heard.whom"),
        ("no, not really", "no_heard.whom"),
        ("no honestly there is nobody like that around", "no_heard.whom"),
        ("no its only the new guy from the other floor lol", "no_heard.whom.unsure"),
    ],
)
def test_a_longer_no_is_not_taken_for_nobody(text: str, key: str) -> None:
    assert _asked_who().say(text, "deny").endswith(tuple(knowledge().texts[key]))


def test_a_doubt_whether_a_small_piece_insults_is_answered() -> None:
    said = _asked_who().say("no its just the intern lol. isnt handing over one slide kind of insulting tho", "deny")
    assert said in knowledge().answers["small_is_an_insult"].says
