"""A conversation of any length keeps what it has come to, and no more than its last turns of what was said."""

from __future__ import annotations

import asyncio

import pytest
from rasa.core.agent import Agent
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, BotUttered, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.database import Database
from bot.tracker_store import WINDOW_TURNS, WindowedTrackerStore
from tests.agent import Conversation
from tests.server import ROOT

KEPT = {
    "risk_level": "crisis", "risk_kind": "crisis_suicide", "risk_person": "third", "risk_open": True,
    "risk_said": ["utter_crisis_suicide_other"], "country": "IE", "shared": ["sign_isolation"], "notice_at": 12.5,
}  # fmt: skip


@pytest.fixture(scope="module")
def domain() -> Domain:
    """The domain as it ships."""
    return Domain.load(str(ROOT / "domain.yml"))


@pytest.fixture
def store(domain: Domain) -> WindowedTrackerStore:
    """An empty store."""
    return in_memory(domain)


def in_memory(domain: Domain) -> WindowedTrackerStore:
    """A store with a database of its own."""
    return WindowedTrackerStore(domain, kept_in=Database("sqlite://"))


def begun(domain: Domain) -> DialogueStateTracker:
    """A conversation in which slots are set and a form has begun."""
    started = [ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted("action_listen")]
    first = [UserUttered("first words", {"name": "reach_out"}), ActionExecuted("reach_out_form")]
    slots = [SlotSet(name, value) for name, value in KEPT.items()]
    loop = [ActiveLoop("reach_out_form"), SlotSet("requested_slot", "reach_out_done"), ActionExecuted("action_listen")]
    return DialogueStateTracker.from_events("person", [*started, *first, *slots, *loop], domain.slots, domain=domain)


def turns(store: WindowedTrackerStore, tracker: DialogueStateTracker, count: int) -> DialogueStateTracker:
    """So many turns, each loaded and saved as Rasa does it."""

    async def talk() -> DialogueStateTracker:
        await store.save(tracker)
        for number in range(count):
            known = await store.get_or_create_tracker("person", append_action_listen=False)
            known.update_with_events(
                [
                    UserUttered(f"message {number}", {"name": "tell_more"}),
                    ActionExecuted("action_tell_more"),
                    BotUttered(f"reply {number}"),
                    SlotSet("topic", f"topic {number}"),
                    ActionExecuted("action_listen"),
                ],
                store.domain,
            )
            await store.save(known)
        return await store.get_or_create_tracker("person", append_action_listen=False)

    return asyncio.run(talk())


def test_slots_loop_and_risk_outlive_300_turns(store: WindowedTrackerStore, domain: Domain) -> None:
    tracker = turns(store, begun(domain), 300)
    assert {name: tracker.get_slot(name) for name in KEPT} == KEPT
    assert tracker.active_loop_name == "reach_out_form"
    assert tracker.get_slot("requested_slot") == "reach_out_done"
    assert tracker.get_slot("topic") == "topic 299"
    assert tracker.latest_action_name == "action_listen"


def test_a_200th_turn_has_no_more_events_than_a_40th(domain: Domain) -> None:
    early, late = (turns(in_memory(domain), begun(domain), count) for count in (40, 200))
    most = (2 * WINDOW_TURNS + 1) * 5 + 2 * len(domain.slots)
    assert len(early.events) <= most
    assert len(late.events) <= most
    assert len(turns(in_memory(domain), begun(domain), 200 + WINDOW_TURNS).events) <= most


@pytest.mark.parametrize("count", range(2 * WINDOW_TURNS - 2, 3 * WINDOW_TURNS + 3))
def test_the_last_turns_are_whole(store: WindowedTrackerStore, domain: Domain, count: int) -> None:
    tracker = turns(store, begun(domain), count)
    said = [event.text for event in tracker.events if isinstance(event, UserUttered)]
    expected = [f"message {number}" for number in range(count)][-WINDOW_TURNS:]
    assert said[-WINDOW_TURNS:] == expected[-len(said) :]
    assert tracker.latest_message and tracker.latest_message.text == f"message {count - 1}"


def test_a_short_conversation_is_kept_whole(store: WindowedTrackerStore, domain: Domain) -> None:
    tracker = turns(store, begun(domain), 5)
    assert "first words" in [event.text for event in tracker.events if isinstance(event, UserUttered)]


@pytest.mark.parametrize("count", [1, 30])
def test_erase_drops_every_word_and_keeps_the_slots(store: WindowedTrackerStore, domain: Domain, count: int) -> None:
    tracker = turns(store, begun(domain), count)
    tracker.update(SlotSet("erase", True), domain)
    asyncio.run(store.save(tracker))
    left = asyncio.run(store.get_or_create_tracker("person", append_action_listen=False))
    assert not [event for event in left.events if isinstance(event, UserUttered | BotUttered)]
    assert {name: left.get_slot(name) for name in KEPT} == KEPT
    assert left.get_slot("erase") is None


def test_times_do_not_go_backwards(store: WindowedTrackerStore, domain: Domain) -> None:
    times = [event.timestamp for event in turns(store, begun(domain), 40).events]
    assert times == sorted(times)


def test_erasing_in_a_conversation(talk: Conversation) -> None:
    talk.say("/sign_isolation", "My name is Xylophonist and I never ask", "/delete_data")
    assert "Xylophonist" in str(talk.tracker.as_dialogue().as_dict())
    talk.say("/affirm")
    assert "Xylophonist" not in str(talk.tracker.as_dialogue().as_dict())
    assert talk.slot("shared") is None
    talk.say("/ask_recall")
    assert talk.actions() == ["action_recall"]


def test_not_erasing_keeps_all(talk: Conversation) -> None:
    talk.say("/sign_isolation", "/delete_data", "/deny")
    assert talk.slot("shared") == ["sign_isolation"]


def test_a_long_conversation_goes_on_where_it_was(agent: Agent) -> None:
    talk = Conversation(agent)
    talk.say("/sign_isolation", "/ask_self_check", "Often")
    for _ in range(40):
        talk.say("what do you mean")
    assert talk.slot("self_check")["step"] == 1
    assert talk.slot("shared") == ["sign_isolation"]
    talk.say("Sometimes")
    assert talk.slot("self_check")["step"] == 2
    assert talk.tracker.active_loop_name == "self_check_form"
    assert len(talk.tracker.events) < 250
