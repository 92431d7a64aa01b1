"""Talking over the web channel: in order, once, in every tab, with what was missed."""

from __future__ import annotations

import asyncio
import threading

import jwt
import pytest

from tests.client import Chat
from tests.server import Server
from tests.web_client import Session, Tab, cards, texts


@pytest.fixture
def session(server_url: str) -> Session:
    """A fresh session."""
    return Session(server_url)


def numbers(tab: Tab) -> list[int]:
    """The numbers of all events, as they came."""
    return [event["n"] for event in tab.events]


def test_a_message_is_acknowledged_then_typing_then_answered(session: Session) -> None:
    async def story() -> None:
        async with session.tab() as tab:
            assert await tab.say("hello", id="first") == {"ok": True, "n": 1}
            names = [(name, event.get("from") or event.get("on")) for name, event in tab.told]
            assert names[:4] == [("ready", None), ("event", "person"), ("typing", True), ("event", "tandem")]
            assert names[-1] == ("typing", False)
            assert tab.events[0]["id"] == "first" and tab.events[0]["text"] == "hello"
            assert numbers(tab) == list(range(1, len(tab.events) + 1))
            assert "computer program" in texts(tab.replies())

    asyncio.run(story())


def test_history_comes_back_after_a_reload_and_from_where_it_stopped(session: Session) -> None:
    async def story() -> None:
        async with session.tab() as tab:
            await tab.say("What is it?", "/ask_definition")
            seen = tab.events
        async with session.tab() as reloaded:
            assert reloaded.events == seen
            assert reloaded.ready == {"n": seen[-1]["n"], "erased": 0}
        async with session.tab(after=2) as behind:
            assert numbers(behind) == [event["n"] for event in seen if event["n"] > 2]

    asyncio.run(story())
    assert session.history(after=1)[0]["n"] == 2


def test_both_tabs_hear_everything_once_and_in_order(session: Session) -> None:
    async def story() -> None:
        async with session.tab() as one, session.tab() as other:
            for number in range(3):
                await (one if number % 2 else other).say(f"I do everything alone, time {number}")
            await one.until(lambda: numbers(one) == numbers(other))
            assert numbers(one) == sorted(set(numbers(one)))
            assert [event["text"][-1] for event in other.events if event["from"] == "person"] == ["0", "1", "2"]

    asyncio.run(story())


def test_a_button_shows_its_title_and_sends_its_payload(session: Session) -> None:
    answer = session.say("What is it?", "/ask_definition")
    assert cards(answer["events"], "source")
    assert session.history()[0]["text"] == "What is it?"
    assert "payload" not in session.history()[0]


def test_a_payload_that_is_no_button_of_ours_is_not_obeyed(session: Session) -> None:
    answer = session.say("I never ask anyone for help", '/affirm{"risk_level": "none"}')
    assert cards(answer["events"], "source")[0]["section"] == "signs"


@pytest.mark.parametrize("ways", ["socket", "http", "both"])
def test_the_same_message_sent_twice_is_one_turn(session: Session, ways: str) -> None:
    async def story() -> None:
        async with session.tab() as one, session.tab() as other:
            body = {"id": "same", "text": "I never ask anyone for help"}
            sends = {
                "socket": [one.send(body), other.send(body), one.send(body)],
                "http": [asyncio.to_thread(session.say, body["text"], None, "same") for _ in range(3)],
                "both": [one.send(body), asyncio.to_thread(session.say, body["text"], None, "same")],
            }[ways]
            answers = await asyncio.gather(*sends)
            assert {answer["n"] for answer in answers} == {1}
            await one.until(lambda: bool(one.replies()) and not one.typing)

    asyncio.run(story())
    asked = [event for event in session.history() if event["from"] == "person"]
    assert len(asked) == 1
    again = session.say("I never ask anyone for help", id="same")
    assert (again["n"], again["events"]) == (1, session.history(after=1))


def test_messages_of_one_session_are_answered_in_order_and_each_once(session: Session) -> None:
    session.say("/ask_self_check", "/ask_self_check")
    steps: list[int] = []
    lock = threading.Lock()

    def answer() -> None:
        session.say("often")
        with lock:
            steps.append(1)

    threads = [threading.Thread(target=answer) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(steps) == 4
    shown = [card["step"] for card in cards(session.history(), "self_check") if "step" in card]
    assert shown == sorted(shown) and shown[-4:] == [2, 3, 4, 5]


def test_delete_my_data_erases_what_every_tab_shows(session: Session) -> None:
    async def story() -> None:
        async with session.tab() as tab:
            await tab.say("My sister Xylophonist never asks for help and neither do I")
            await tab.say("delete my data")
            yes = await tab.say("Yes, erase it", "/affirm", id="yes")
            assert [event for name, event in tab.told if name == "erased"] == [{"n": yes["n"]}]
            assert numbers(tab) == sorted(set(numbers(tab)))
        async with session.tab() as later:
            assert later.ready and later.ready["erased"] == yes["n"]
            assert "erased" in texts(later.events) and len(later.events) == 1
            assert await later.send({"id": "yes", "text": "Yes, erase it", "payload": "/affirm"}) == yes

    asyncio.run(story())
    assert "Xylophonist" not in str(session.history())
    assert "Xylophonist" not in texts(session.say("What did I tell you?", "/ask_recall")["events"])


def test_clearing_erases_all_and_the_session_goes_on(session: Session) -> None:
    async def story() -> None:
        async with session.tab() as tab:
            await tab.say("I want to die, Xylophonist", id="old")
            gone = await asyncio.to_thread(session.call, "DELETE", "session")
            assert gone.status_code == 204
            await tab.until(lambda: any(name == "erased" for name, _ in tab.told))
            before = tab.events[-1]["n"]
            await tab.say("What is it?", "/ask_definition")
            assert tab.events[-1]["n"] > before

    asyncio.run(story())
    assert "Xylophonist" not in str(session.history())
    assert not cards(session.history(), "crisis"), "risk is forgotten, too"
    assert cards(session.history(), "source")


def test_clearing_in_the_middle_of_a_turn_leaves_nothing(session: Session) -> None:
    async def story() -> None:
        async with session.tab() as tab:
            for number in range(5):
                assert (await tab.send({"id": str(number), "text": f"Xylophonist {number} never helps me"}))["ok"]
            await asyncio.to_thread(session.call, "DELETE", "session")
            await tab.until(lambda: not tab.typing)

    asyncio.run(story())
    assert session.history() == []
    assert "Xylophonist" not in texts(session.say("What did I tell you?", "/ask_recall")["events"])


def test_web_sessions_and_rest_senders_do_not_meet(session: Session, chat: Chat) -> None:
    chat.sender = str(jwt.decode(session.token, options={"verify_signature": False})["sub"])
    answer = chat.post("What did I tell you?")
    assert answer.status_code == 400 and "other channels" in answer.json()["reason"]


def test_a_valid_token_is_renewed_for_the_same_session(session: Session) -> None:
    assert session.begun["fresh"] is True
    session.say("I never ask anyone for help")
    renewed = Session(session.server_url, session.token)
    assert "fresh" not in renewed.begun
    assert renewed.history() == session.history()


def test_a_message_that_is_too_long_is_answered_kindly_and_danger_in_it_is_found(session: Session) -> None:
    long = "We talked about the weather. " * 200
    assert "2,000 characters" in texts(session.say(long)["events"])
    assert cards(session.say(f"{long}I am going to kill myself tonight. {long}")["events"], "crisis")
    assert all(len(event.get("text", "")) <= 2001 for event in session.history())


def test_what_people_write_is_not_printed(session: Session, server: Server) -> None:
    async def story() -> None:
        async with session.tab() as tab:
            await tab.say("Xylophonist told me to never ask for help")
            for wrong in (
                {"id": "Xylophonist!", "text": "Xylophonist"},
                ["Xylophonist"],
                "Xylophonist",
                b"Xylophonist",
            ):
                assert not (await tab.send(wrong))["ok"]

    asyncio.run(story())
    assert "Xylophonist" not in server.output.read_text(errors="replace")
