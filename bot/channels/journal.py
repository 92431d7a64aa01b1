"""What was said in each web session, numbered, so that any tab can be told what it missed."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import and_, delete, select, update
from sqlalchemy.engine import Connection

from bot.database import WEB_EVENTS as EVENTS
from bot.database import WEB_SESSIONS as SESSIONS
from bot.database import Database, put

KEPT_EVENTS = 1000  # of one session; older ones are dropped
Event = dict[str, Any]


@dataclass(frozen=True)
class Pending:
    """A person's message that has no answer yet. Without text: its words were erased meanwhile."""

    n: int
    id: str
    text: str | None


class State(NamedTuple):
    """How far a session has come."""

    last: int = 0  # the number of its newest event
    erased: int = 0  # the number up to which every word is erased


class Journal:
    """The events of all web sessions: a person's messages and Tandem's replies."""

    def __init__(self, database: Database) -> None:
        """Kept in this database."""
        self._database = database

    def add(self, session: str, client_id: str, text: str, payload: str) -> Event:
        """Keep a person's message, to be answered."""
        with self._database.begin() as connection:
            n = _state(connection, session).last + 1
            body = {"from": "person", "at": round(time.time(), 3), "text": text}
            _insert(connection, session, n, body, client_id=client_id, payload=payload, pending=True)
            put(connection, SESSIONS, session, last=n, touched=time.time())
        return {"n": n, "id": client_id, **body}

    def answer(self, session: str, n: int, replies: list[Event]) -> list[Event]:
        """Keep the replies to the message `n`, which is answered by them."""
        events: list[Event] = []
        with self._database.begin() as connection:
            last = _state(connection, session).last
            done = update(EVENTS).where(_is(session, n)).values(pending=False, payload=None)
            connection.execute(done)
            for reply in replies:
                last += 1
                body = {"from": "tandem", "at": round(time.time(), 3), **reply}
                _insert(connection, session, last, body, pending=False)
                events.append({"n": last, **body})
            put(connection, SESSIONS, session, last=last, touched=time.time())
            old = and_(EVENTS.c.session == session, EVENTS.c.n <= last - KEPT_EVENTS, EVENTS.c.pending.is_(False))
            connection.execute(delete(EVENTS).where(old))
        return events

    def after(self, session: str, n: int) -> list[Event]:
        """All events after the number `n`, in order."""
        chosen = select(EVENTS.c.n, EVENTS.c.client_id, EVENTS.c.body).where(
            EVENTS.c.session == session, EVENTS.c.n > n, EVENTS.c.body.is_not(None)
        )
        with self._database.begin() as connection:
            rows = connection.execute(chosen.order_by(EVENTS.c.n)).all()
        return [
            {"n": row.n, **({"id": row.client_id} if row.client_id else {}), **json.loads(row.body)} for row in rows
        ]

    def number_of(self, session: str, client_id: str) -> int | None:
        """The number of a message that was kept already, by the id that its sender gave it."""
        chosen = select(EVENTS.c.n).where(EVENTS.c.session == session, EVENTS.c.client_id == client_id)
        with self._database.begin() as connection:
            return connection.execute(chosen).scalar()

    def pending(self, session: str) -> list[Pending]:
        """The messages that wait for an answer, in order."""
        chosen = select(EVENTS.c.n, EVENTS.c.client_id, EVENTS.c.payload).where(
            EVENTS.c.session == session, EVENTS.c.pending.is_(True)
        )
        with self._database.begin() as connection:
            rows = connection.execute(chosen.order_by(EVENTS.c.n)).all()
        return [Pending(row.n, row.client_id, row.payload) for row in rows]

    def state(self, session: str) -> State:
        """How far a session has come."""
        with self._database.begin() as connection:
            return _state(connection, session)

    def erase(self, session: str) -> int:
        """Erase every word of a session, and let nothing of it wait for an answer; the number up to which it is."""
        with self._database.begin() as connection:
            last = _state(connection, session).last
            _erase(connection, session, last)
            answered = update(EVENTS).where(EVENTS.c.session == session).values(pending=False)
            connection.execute(answered)
        self._database.shred()
        return last


def erase_told(connection: Connection, session: str, client_id: str) -> None:
    """Erase what was said in a session up to the message that asked for it, in the transaction of the conversation."""
    chosen = select(EVENTS.c.n).where(EVENTS.c.session == session, EVENTS.c.client_id == client_id)
    n = connection.execute(chosen).scalar()
    if n is not None:
        _erase(connection, session, n)


def _erase(connection: Connection, session: str, upto: int) -> None:
    told = and_(EVENTS.c.session == session, EVENTS.c.n <= upto)
    connection.execute(delete(EVENTS).where(told, EVENTS.c.client_id.is_(None)))
    # the ids stay, so that a message that is sent again is known
    connection.execute(update(EVENTS).where(told).values(body=None, payload=None))
    connection.execute(update(SESSIONS).where(SESSIONS.c.id == session).values(erased=upto))


def _state(connection: Connection, session: str) -> State:
    row = connection.execute(select(SESSIONS.c.last, SESSIONS.c.erased).where(SESSIONS.c.id == session)).first()
    return State(row.last, row.erased) if row else State()


def _insert(connection: Connection, session: str, n: int, body: Event, **columns: Any) -> None:
    connection.execute(EVENTS.insert().values(session=session, n=n, body=json.dumps(body), **columns))


def _is(session: str, n: int) -> Any:
    return and_(EVENTS.c.session == session, EVENTS.c.n == n)
