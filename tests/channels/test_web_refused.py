"""What the web channel does not let in: other sites, forged and old tokens, too much, and what is no message."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import jwt
import pytest
import requests
from socketio.exceptions import ConnectionError as NotConnected

from bot.channels.web_entrance import MESSAGES, NEW_SESSIONS
from bot.channels.web_tokens import Tokens, new_session
from tests.client import SLOWEST
from tests.server import Server, serving
from tests.web_client import SOCKET_PATH, Event, Session, Tab, cards, texts

SECRET = "only for these tests, and long enough for them"
CLINIC = "https://clinic.example"
FOREIGN = "https://elsewhere.example"
DANGER = "I am going to kill myself tonight"


@pytest.fixture(scope="module")
def kept(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose secret is known, and that one other site may embed."""
    folder = tmp_path_factory.mktemp("kept")
    settings = {
        "TANDEM_DB": f"sqlite:///{folder}/tandem.db",
        "TANDEM_KEEP_DAYS": "30",
        "TANDEM_SECRET": SECRET,
        "TANDEM_ORIGINS": f"{CLINIC}, https://other.example",
        "TANDEM_PROXIES": "1",
    }
    with serving(model, folder / "output.txt", **settings) as running:
        yield running


@pytest.fixture
def session(kept: Server) -> Session:
    """A fresh session."""
    return Session(kept.url)


async def refused(url: str, auth: object, **headers: str) -> Event:
    """Why a socket was refused."""
    tab = Tab()
    with pytest.raises(NotConnected):
        await tab.connect(url, auth, headers)
    assert tab.refused
    assert tab.refused["message"] == tab.refused["data"]["reason"]
    data: Event = tab.refused["data"]
    return data


def bad_tokens() -> dict[str, object]:
    """Tokens that open nothing."""
    known = Tokens(SECRET.encode(), 24)
    name = new_session()
    claims = {"iss": "tandem-web", "sub": name, "exp": int(time.time()) + 3600}
    return {
        "none": None,
        "empty": "",
        "nonsense": "a.b.c",
        "number": 7,
        "list": ["x"],
        "expired": Tokens(SECRET.encode(), -1).for_session(name).text,
        "forged": Tokens(b"another secret that is just as long as ours", 24).for_session(name).text,
        "signed with the secret itself": jwt.encode(claims, SECRET, "HS256"),
        "unsigned": jwt.encode(claims, "", "none"),
        "changed": known.for_session(name).text[:-4] + "AAAA",
        "without an end": jwt.encode({"iss": "tandem-web", "sub": name}, SECRET, "HS256"),
        "huge": "x" * 50_000,
    }


@pytest.mark.parametrize("kind", bad_tokens())
def test_a_token_that_is_not_ours_or_old_opens_nothing(session: Session, kept: Server, kind: str) -> None:
    token = bad_tokens()[kind]
    answer = asyncio.run(refused(kept.url, {"token": token, "after": 0}))
    assert answer["code"] == 401 and "POST" in answer["reason"]
    if kind != "huge":
        session.token = str(token)
        for method, path in (("GET", "history"), ("POST", "messages"), ("DELETE", "session")):
            told = session.call(method, path, {"id": "1", "text": "hello"} if method == "POST" else None)
            assert told.status_code == 401 and told.json()["code"] == 401 and told.json()["reason"]
    anew = requests.post(f"{kept.url}/webhooks/web/session", json={"token": token}, timeout=SLOWEST)
    assert anew.json()["fresh"] is True


def test_a_foreign_site_gets_nothing(session: Session, kept: Server) -> None:
    for origin in (FOREIGN, "null", "https://clinic.example.evil.example", "http://clinic.example", "file://", "%"):
        for method, path in (("POST", "session"), ("GET", "history"), ("POST", "messages"), ("DELETE", "session")):
            body = {"id": "1", "text": "hello"} if method == "POST" else None
            answer = session.call(method, path, body, Origin=origin)
            assert answer.status_code == 403, (origin, method, path)
            assert "TANDEM_ORIGINS" in answer.json()["reason"]
            assert "Access-Control-Allow-Origin" not in answer.headers
        why = asyncio.run(refused(kept.url, {"token": session.token}, Origin=origin))
        assert why["code"] == 403
    assert session.history() == []


@pytest.mark.parametrize("origin", [CLINIC, "https://other.example", "own"])
def test_an_allowed_site_and_our_own_may_talk(session: Session, kept: Server, origin: str) -> None:
    origin = kept.url if origin == "own" else origin
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": "DELETE",
        "Access-Control-Request-Headers": "authorization",
    }
    preflight = requests.options(f"{kept.url}/webhooks/web/session", headers=asked, timeout=SLOWEST)
    assert preflight.ok
    assert preflight.headers["Access-Control-Allow-Origin"] == origin
    assert "DELETE" in preflight.headers["Access-Control-Allow-Methods"]
    assert "Authorization" in preflight.headers["Access-Control-Allow-Headers"]
    assert session.call("GET", "history", Origin=origin).headers["Access-Control-Allow-Origin"] == origin

    async def story() -> None:
        async with session.tab(headers={"Origin": origin}) as tab:
            assert (await tab.say("hello"))["ok"]

    asyncio.run(story())


def test_a_refusal_can_be_read_by_an_allowed_site(session: Session) -> None:
    session.token = "x"
    answer = session.call("GET", "history", Origin=CLINIC)
    assert (answer.status_code, answer.headers["Access-Control-Allow-Origin"]) == (401, CLINIC)


WRONG: dict[str, tuple[int, object]] = {
    "nothing": (400, None),
    "a text": (400, "hello"),
    "a number": (400, 5),
    "a list": (400, [1]),
    "bytes": (400, b"\x00\xff"),
    "bytes in it": (400, {"id": "1", "text": b"\xff\xfe"}),
    "no id": (400, {"text": "hello"}),
    "an empty id": (400, {"id": "", "text": "hello"}),
    "an id with spaces": (400, {"id": "a b", "text": "hello"}),
    "a long id": (400, {"id": "a" * 65, "text": "hello"}),
    "a number as id": (400, {"id": 1, "text": "hello"}),
    "no text": (400, {"id": "1"}),
    "a blank text": (400, {"id": "1", "text": " \n"}),
    "a number as text": (400, {"id": "1", "text": 5}),
    "an object as payload": (400, {"id": "1", "text": "hello", "payload": {}}),
    "60,000 characters": (413, {"id": "1", "text": "x" * 60_000}),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_no_message_is_refused_clearly(session: Session, name: str) -> None:
    code, body = WRONG[name]

    async def story() -> None:
        async with session.tab() as tab:
            answer = await tab.send(body)
            assert (answer["ok"], answer["code"]) == (False, code) and answer["reason"]
            assert (await tab.say("hello"))["ok"]

    asyncio.run(story())
    if "bytes" not in name and name != "nothing":
        answer = session.call("POST", "messages", body)
        assert answer.status_code == code and answer.json()["reason"]


def test_bodies_that_can_not_be_read(session: Session, kept: Server) -> None:
    headers = {"Authorization": f"Bearer {session.token}", "Content-Type": "application/json"}
    for code, body in (
        (400, b""),
        (400, b"{"),
        (400, b'{"id": "1", "text": "\xff\xfe"}'),
        (400, b"[" * 60_000),
        (413, b"x" * 1_000_000),
    ):
        answer = requests.post(f"{kept.url}/webhooks/web/messages", data=body, headers=headers, timeout=SLOWEST)
        assert answer.status_code == code and answer.json()["reason"], body[:20]
        assert "Traceback" not in answer.text
    for after in ("-1", "x", "1e9", "9" * 40, ""):
        assert session.call("GET", f"history?after={after}").status_code in (200, 400)
    assert session.call("GET", "history?after=x").status_code == 400


FRAMES: dict[str, str | bytes] = {
    "a megabyte": '42["message",{"id":"1","text":"' + "x" * 1_000_000 + '"}]',
    "no JSON": "42[",
    "deep": "42" + "[" * 60_000,
    "no event": "42{}",
    "an empty event": "42[]",
    "a number as event": "42[5]",
    "an unknown event": '42["delete_all",{}]',
    "an unknown packet": "9",
    "empty": "",
    "binary": b"\x00\xff\xfe" * 100,
    "binary without end": '451-["message",{"_placeholder":true,"num":0}]',
    "another namespace": '40/admin,{"token":"x"}',
    "an endless number": "42" + "9" * 5000,
}


@pytest.mark.parametrize("name", FRAMES)
def test_frames_that_are_no_message_harm_nobody(session: Session, kept: Server, name: str) -> None:
    async def story() -> None:
        address = f"{kept.url}{SOCKET_PATH}/?EIO=4&transport=websocket"
        async with aiohttp.ClientSession() as http, session.tab() as other:
            async with http.ws_connect(address) as socket:
                await socket.receive()
                await socket.send_str(f'40{{"token":"{session.token}"}}')
                await socket.receive()
                frame = FRAMES[name]
                await (socket.send_str(frame) if isinstance(frame, str) else socket.send_bytes(frame))
                await asyncio.sleep(0.2)
            assert (await other.say("hello"))["ok"]

    asyncio.run(story())
    assert len([event for event in session.history() if event["from"] == "person"]) == 1


def test_text_that_is_not_utf_8_harms_nobody_else(session: Session, kept: Server) -> None:
    async def story() -> None:
        address = f"{kept.url}{SOCKET_PATH}/?EIO=4&transport=websocket"
        async with aiohttp.ClientSession() as http, session.tab() as other:
            async with http.ws_connect(address) as socket:
                await socket.receive()
                writer = socket._writer
                await writer.send_frame(b'42["message",{"id":"1","text":"\xff\xfe"}]', aiohttp.WSMsgType.TEXT)
                await asyncio.sleep(0.2)
            assert (await other.say("hello"))["ok"]

    asyncio.run(story())


def test_a_flood_is_slowed_kindly_and_danger_in_it_is_heard(session: Session) -> None:
    async def story() -> None:
        async with session.tab() as tab:
            answers = [await tab.send({"id": str(n), "text": f"hello {n}"}) for n in range(3 * MESSAGES[0])]
            slowed = [answer for answer in answers if not answer["ok"]]
            assert len(slowed) >= MESSAGES[0]
            assert {answer["code"] for answer in slowed} == {429}
            assert all(answer["retry_after"] >= 1 and "try again" in answer["reason"] for answer in slowed)
            assert (await tab.send({"id": "0", "text": "hello 0"})) == answers[0], "sent again is not counted"
            danger = await tab.say(DANGER)
            assert danger["ok"]
            assert cards(tab.replies(danger["n"]), "crisis")
            refused = await tab.send({"id": "later", "text": "thanks"})
            await asyncio.sleep(0 if refused["ok"] else refused["retry_after"])
            assert (await tab.send({"id": "later", "text": "thanks"}))["ok"], "waiting as long as was said is enough"

    asyncio.run(story())


def test_a_flood_over_http_is_slowed_as_well(session: Session) -> None:
    answers = [session.call("POST", "messages", {"id": f"h{n}", "text": "hello"}) for n in range(2 * MESSAGES[0])]
    assert {answer.status_code for answer in answers} == {200, 429}
    assert cards(session.say(DANGER)["events"], "crisis")


def test_another_session_is_not_slowed_by_a_flood(session: Session, kept: Server) -> None:
    async def story() -> None:
        async with session.tab() as tab:
            for n in range(2 * MESSAGES[0]):
                await tab.send({"id": str(n), "text": "hello"})
            assert "computer program" in texts((await asyncio.to_thread(Session(kept.url).say, "hello"))["events"])

    asyncio.run(story())


def test_one_address_gets_only_so_many_fresh_sessions(kept: Server) -> None:
    def ask(address: str, token: str | None = None) -> requests.Response:
        headers = {"X-Forwarded-For": f"10.0.0.1, {address}"}
        return requests.post(
            f"{kept.url}/webhooks/web/session", json={"token": token}, headers=headers, timeout=SLOWEST
        )

    answers = [ask("203.0.113.7") for _ in range(NEW_SESSIONS[0] + 20)]
    assert [answer.status_code for answer in answers[: NEW_SESSIONS[0]]] == [200] * NEW_SESSIONS[0]
    assert answers[-1].status_code == 429
    assert answers[-1].json()["retry_after"] >= 1
    assert ask("203.0.113.7", answers[0].json()["token"]).status_code == 200, "who is known may go on"
    assert ask("203.0.113.8").status_code == 200
