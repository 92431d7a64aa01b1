"""For how long and where conversations and journals are kept."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from statistics import median

import pytest
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy import select, update

from bot.channels.journal import KEPT_EVENTS, Journal, State
from bot.database import CONVERSATIONS, DAY, WEB_EVENTS, WEB_SESSIONS, Database, database, keep_days, private_folder
from bot.tracker_store import WindowedTrackerStore
from tests.server import ROOT


@pytest.fixture(scope="module")
def domain() -> Domain:
    """The domain as it ships."""
    return Domain.load(str(ROOT / "domain.yml"))


@pytest.fixture
def kept(tmp_path: Path) -> Database:
    """A database in a file."""
    return Database(f"sqlite:///{tmp_path}/private/tandem.db")


def conversation(name: str, domain: Domain) -> DialogueStateTracker:
    """A short conversation with a button, an entity and risk."""
    said = UserUttered("My name is Xylophonist", {"name": "sign_isolation", "confidence": 0.9}, message_id="m1")
    reply = BotUttered("Is it?", {"buttons": [{"title": "Yes", "payload": "/affirm"}], "custom": None})
    begun = [ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted("action_listen"), said]
    events = [*begun, SlotSet("risk_level", "check"), reply, ActionExecuted("action_listen")]
    return DialogueStateTracker.from_events(name, events, domain.slots, domain=domain)


def save(store: WindowedTrackerStore | InMemoryTrackerStore, tracker: DialogueStateTracker) -> DialogueStateTracker:
    """Saved and read again."""

    async def both() -> DialogueStateTracker | None:
        await store.save(tracker)
        return await store.retrieve(tracker.sender_id)

    read = asyncio.run(both())
    assert read
    return read


def age(kept: Database, days: float) -> None:
    """Let so many days go by."""
    with kept.begin() as connection:
        for table in (CONVERSATIONS, WEB_SESSIONS):
            connection.execute(update(table).values(touched=time.time() - days * DAY))


def rows(kept: Database) -> list[int]:
    """How many rows each table has."""
    with kept.begin() as connection:
        tables = (CONVERSATIONS, WEB_SESSIONS, WEB_EVENTS)
        return [len(connection.execute(select(table)).all()) for table in tables]


def test_a_conversation_is_read_as_rasa_s_own_store_reads_it(kept: Database, domain: Domain) -> None:
    ours = save(WindowedTrackerStore(domain, kept_in=kept), conversation("person", domain))
    rasas = save(InMemoryTrackerStore(domain), conversation("person", domain))
    assert ours.as_dialogue().as_dict()["events"] != []
    for one, other in zip(ours.events, rasas.events, strict=True):
        assert one == other and type(one) is type(other)
    assert ours.current_slot_values() == rasas.current_slot_values()


def test_a_turn_costs_no_more_than_in_rasa_s_store_in_memory(kept: Database, domain: Domain) -> None:
    tracker = conversation("person", domain)
    for _ in range(9):
        tracker.update_with_events(list(conversation("person", domain).events)[3:], domain)
    costs: dict[str, list[float]] = {}
    for _ in range(30):
        for store in (WindowedTrackerStore(domain, kept_in=kept), InMemoryTrackerStore(domain)):
            began = time.perf_counter()
            save(store, tracker)
            costs.setdefault(store.__class__.__name__, []).append(time.perf_counter() - began)
    ours, rasas = map(median, costs.values())
    assert ours < rasas


def test_only_the_last_session_is_gone_on_with(kept: Database, domain: Domain) -> None:
    old, new = conversation("person", domain), conversation("person", domain)
    old.update_with_events(list(new.events)[:3], domain)
    read = save(WindowedTrackerStore(domain, kept_in=kept), old)
    assert [type(event) for event in read.events] == [ActionExecuted, SessionStarted, ActionExecuted]


def test_conversations_outlive_the_process(kept: Database, domain: Domain) -> None:
    save(WindowedTrackerStore(domain, kept_in=kept), conversation("person", domain))
    later = WindowedTrackerStore(domain, kept_in=Database(kept.engine.url))
    read = asyncio.run(later.retrieve("person"))
    assert read and read.get_slot("risk_level") == "check"
    assert asyncio.run(later.retrieve("somebody else")) is None
    assert list(asyncio.run(later.keys())) == ["person"]


def test_what_is_idle_too_long_is_deleted_with_its_journal(kept: Database, domain: Domain) -> None:
    journal = Journal(kept)
    for name in ("web-old", "web-new"):
        save(WindowedTrackerStore(domain, kept_in=kept), conversation(name, domain))
        journal.answer(name, journal.add(name, "m1", "My name is Xylophonist", "…")["n"], [{"text": "hello"}])
        if name == "web-old":
            age(kept, 29)
    kept.forget_idle(30)
    assert rows(kept) == [2, 2, 4]
    kept.forget_idle(28)
    assert rows(kept) == [1, 1, 2]
    assert journal.after("web-old", 0) == [] and len(journal.after("web-new", 0)) == 2
    age(kept, 29)
    kept.forget_idle(28)
    assert rows(kept) == [0, 0, 0]
    files = list(Path(str(kept.engine.url.database)).parent.iterdir())
    assert not any(b"Xylophonist" in file.read_bytes() for file in files)


def test_asking_to_erase_blanks_the_journal_up_to_the_question(kept: Database, domain: Domain) -> None:
    journal, store = Journal(kept), WindowedTrackerStore(domain, kept_in=kept)
    journal.answer("web-a", journal.add("web-a", "m0", "Xylophonist", "Xylophonist")["n"], [{"text": "Xylophonist"}])
    asked = journal.add("web-a", "m1", "Yes, erase it, Xylophonist", "/affirm")
    later = journal.add("web-a", "m2", "And now?", "And now?")
    tracker = conversation("web-a", domain)
    tracker.update(SlotSet("erase", True), domain)
    save(store, tracker)
    assert journal.after("web-a", 0) == [later]
    assert journal.state("web-a") == State(later["n"], asked["n"])
    assert [(one.n, one.text) for one in journal.pending("web-a")] == [(asked["n"], None), (later["n"], "And now?")]
    assert journal.number_of("web-a", "m0") == 1, "so that it is no new message when it is sent again"


def test_clearing_forgets_a_session_but_not_its_numbers(kept: Database, domain: Domain) -> None:
    journal = Journal(kept)
    journal.add("web-a", "m1", "hello", "hello")
    journal.add("web-b", "m1", "hello", "hello")
    assert journal.erase("web-a") == 1
    assert journal.pending("web-a") == [] and journal.after("web-a", 0) == []
    assert journal.add("web-a", "m2", "hello", "hello")["n"] == 2
    assert len(journal.pending("web-b")) == 1


def test_a_long_session_keeps_its_newest_events() -> None:
    journal = Journal(Database("sqlite://"))
    n = journal.add("web-a", "m1", "hello", "hello")["n"]
    journal.answer("web-a", n, [{"text": str(number)} for number in range(KEPT_EVENTS + 50)])
    kept = journal.after("web-a", 0)
    assert len(kept) == KEPT_EVENTS
    assert kept[-1]["n"] == KEPT_EVENTS + 51


def test_with_nothing_to_be_kept_there_is_no_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TANDEM_KEEP_DAYS", "0")
    monkeypatch.setenv("TANDEM_DB", f"sqlite:///{tmp_path}/tandem.db")
    database.cache_clear()
    assert database().engine.url.database is None
    database.cache_clear()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("name", "value"), [("TANDEM_KEEP_DAYS", "soon"), ("TANDEM_KEEP_DAYS", "-1")])
def test_a_wrong_number_of_days_is_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit, match=name):
        keep_days()


@pytest.mark.parametrize("url", ["no address", "mysqlite:///x", "sqlite:////proc/no/such/folder/tandem.db"])
def test_a_wrong_database_is_refused_clearly(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("TANDEM_KEEP_DAYS", "30")
    monkeypatch.setenv("TANDEM_DB", url)
    database.cache_clear()
    with pytest.raises(SystemExit, match="TANDEM_DB"):
        database()


def test_the_secret_lies_beside_the_database(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TANDEM_DB", f"sqlite:///{tmp_path}/deep/tandem.db")
    assert private_folder() == tmp_path / "deep"
    assert (tmp_path / "deep").stat().st_mode & 0o777 == 0o700
