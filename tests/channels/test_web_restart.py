"""A server that ends and begins again, as it should or by force: nothing is lost, nothing is said twice."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from bot.database import WEB_EVENTS, Database
from tests.client import Chat
from tests.client import cards as rest_cards
from tests.server import Server, serving
from tests.web_client import Event, Session, cards, texts

DANGER = "I am going to kill myself tonight"
WAITING = [  # each is answered with its source
    "What is hyper-independence?",
    "What are the eight signs?",
    "Is it a diagnosis?",
    "How is it linked to trauma?",
    "Which conditions can go along with it?",
    "What is EMDR?",
]


class Before:
    """Conversations that were going on when the server ended."""

    def __init__(self, server: Server) -> None:
        """Danger said over web and REST, a self-check half done, and six messages just sent."""
        self.danger, self.check, self.waiting = (Session(server.url) for _ in range(3))
        self.rest = Chat(server.url, "rest-person")
        self.danger.say(DANGER)
        self.rest.send(DANGER)
        self.check.say("Is that me?", "/ask_self_check")
        for answer in ("Often", "Sometimes"):
            self.check.say(answer)
        self.half = Session(server.url)
        self.half.say("I never ask anyone for help", id="half")
        self.half_history = self.half.history()
        self.danger_history, self.check_history = self.danger.history(), self.check.history()
        asyncio.run(self._send_and_kill(server))

    async def _send_and_kill(self, server: Server) -> None:
        async with self.waiting.tab() as tab:
            sent = [tab.send({"id": f"w{number}", "text": text}) for number, text in enumerate(WAITING)]
            self.acknowledged = await asyncio.gather(*sent)
            server.process.kill()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where all is kept."""
    return tmp_path_factory.mktemp("private") / "var"


@pytest.fixture(scope="module")
def settings(folder: Path) -> dict[str, str]:
    """A database in a folder of its own, which is not there yet."""
    return {"TANDEM_DB": f"sqlite:///{folder}/tandem.db", "TANDEM_KEEP_DAYS": "30"}


@pytest.fixture(scope="module")
def before(model: Path, settings: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Before:
    """What was, on a server that was killed; of one turn the conversation was stored, but not yet the replies."""
    with serving(model, tmp_path_factory.mktemp("before") / "output.txt", **settings) as first:
        found = Before(first)
    with Database(settings["TANDEM_DB"]).begin() as connection:
        half = connection.execute(select(WEB_EVENTS.c.session).where(WEB_EVENTS.c.client_id == "half")).scalar()
        mine = WEB_EVENTS.c.session == half
        connection.execute(delete(WEB_EVENTS).where(mine, WEB_EVENTS.c.client_id.is_(None)))
        connection.execute(update(WEB_EVENTS).where(mine).values(pending=True, payload="I never ask anyone for help"))
    return found


@pytest.fixture(scope="module")
def after(
    before: Before, model: Path, settings: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """The server that begins where the other ended."""
    with serving(model, tmp_path_factory.mktemp("after") / "output.txt", **settings) as second:
        yield second


def again(session: Session, server: Server) -> Session:
    """The same session at the new server, by its token alone."""
    renewed = Session(server.url, session.token)
    assert "fresh" not in renewed.begun
    return renewed


def test_what_was_acknowledged_is_answered_once_and_in_order(before: Before, after: Server) -> None:
    assert all(answer["ok"] for answer in before.acknowledged)
    session = again(before.waiting, after)

    async def story() -> None:
        async with session.tab() as tab:
            await tab.until(lambda: bool(tab.replies(max(a["n"] for a in before.acknowledged))) and not tab.typing)
            resent = [await tab.send({"id": f"w{number}", "text": text}) for number, text in enumerate(WAITING)]
            assert resent == list(before.acknowledged)
            numbers = [event["n"] for event in tab.events]
            assert numbers == sorted(set(numbers))

    asyncio.run(story())
    history = session.history()
    assert [event["text"] for event in history if event["from"] == "person"] == WAITING
    assert len(cards(history, "source")) == len(WAITING), "each was answered once"


def test_replies_that_got_lost_are_given_again_without_a_second_turn(before: Before, after: Server) -> None:
    history = again(before.half, after).history()
    assert [_said(event) for event in history] == [_said(event) for event in before.half_history]


def _said(event: Event) -> Event:
    return {key: value for key, value in event.items() if key not in ("n", "at")}


def test_risk_is_remembered(before: Before, after: Server) -> None:
    session = again(before.danger, after)
    assert session.history() == before.danger_history
    replies = session.say("What is it?", "/ask_definition")["events"]
    assert not cards(replies, "source"), "no article while risk is open"
    assert cards(replies, "crisis")
    assert texts(replies) not in texts(before.danger_history)


def test_risk_is_remembered_for_other_channels(before: Before, after: Server) -> None:
    replies = Chat(after.url, before.rest.sender).send("/ask_definition")
    assert rest_cards(replies, "crisis") and not rest_cards(replies, "source")


def test_a_self_check_goes_on_where_it_was(before: Before, after: Server) -> None:
    session = again(before.check, after)
    assert session.history() == before.check_history
    shown = [card["step"] for card in cards(before.check_history, "self_check") if "step" in card]
    now = [card["step"] for card in cards(session.say("Often")["events"], "self_check") if "step" in card]
    assert now == [shown[-1] + 1]


def test_only_this_user_may_read_what_is_kept(after: Server, folder: Path) -> None:
    assert folder.stat().st_mode & 0o777 == 0o700
    files = list(folder.iterdir())
    assert {file.name for file in files} >= {"tandem.db", "secret"}
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)


def test_erased_words_are_gone_from_the_files(after: Server, folder: Path) -> None:
    def is_there() -> bool:
        return any(b"Xylophonist" in file.read_bytes() for file in folder.iterdir())

    for how in ("by words", "by clearing"):
        session = Session(after.url)
        session.say("My brother Xylophonist told me never to ask for help")
        assert is_there()
        if how == "by words":
            session.say("delete my data")
            session.say("Yes, erase it", "/affirm")
        else:
            session.call("DELETE", "session")
        assert not is_there(), how


def test_a_server_ends_at_once_and_without_complaints_while_tabs_are_open(model: Path, tmp_path: Path) -> None:
    async def story(server: Server) -> None:
        async with Session(server.url).tab() as tab:
            await tab.say("hello")
            server.process.terminate()
            assert await asyncio.to_thread(server.process.wait, 10) == 0

    with serving(model, tmp_path / "output.txt") as running:
        asyncio.run(story(running))
    printed = (tmp_path / "output.txt").read_text(errors="replace").partition("is ready")[2]
    assert "Task was destroyed" not in printed and "Traceback" not in printed
