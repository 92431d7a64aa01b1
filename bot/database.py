"""The one database for all that is kept of people: their conversations and the journal of the web channel.

TANDEM_DB names it (default: an SQLite file in `var/`, for this user's eyes only), TANDEM_KEEP_DAYS says for how long
(docs/privacy.md); with 0 all stays in memory.
"""

from __future__ import annotations

import os
import time
from contextlib import AbstractContextManager
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    create_engine,
    delete,
    event,
    select,
    update,
)
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.pool import StaticPool

PRIVATE = Path(__file__).resolve().parents[1] / "var"
KEEP_DAYS = 30
DAY = 24 * 3600.0
TABLES = MetaData()
CONVERSATIONS = Table(
    "conversation",
    TABLES,
    Column("id", String(300), primary_key=True),
    Column("events", Text, nullable=False),
    Column("touched", Float, nullable=False, index=True),
)
WEB_SESSIONS = Table(
    "web_session",
    TABLES,
    Column("id", String(64), primary_key=True),
    Column("last", Integer, nullable=False),  # the number of its newest event
    Column("erased", Integer, nullable=False, default=0),  # the words of all events up to this one are erased
    Column("touched", Float, nullable=False, index=True),
)
WEB_EVENTS = Table(
    "web_event",
    TABLES,
    Column("session", String(64), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("client_id", String(64)),  # only a person's messages have one
    Column("body", Text),  # None: erased
    Column("payload", Text),  # what goes to the bot, until it is answered
    Column("pending", Boolean, nullable=False),
    UniqueConstraint("session", "client_id"),
)


class Database:
    """An engine with its tables."""

    def __init__(self, url: URL | str) -> None:
        """Connect; the tables are made where they are missing."""
        self.engine = _engine(make_url(url))
        TABLES.create_all(self.engine)

    def begin(self) -> AbstractContextManager[Connection]:
        """A transaction: all of it is stored at its end, or nothing."""
        return self.engine.begin()

    def forget(self, conversation: str) -> None:
        """Delete a conversation; its journal belongs to the web channel (bot/channels/journal.py)."""
        with self.begin() as connection:
            connection.execute(delete(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation))

    def forget_idle(self, days: float) -> None:
        """Delete what was not touched for so many days."""
        before = time.time() - days * DAY
        with self.begin() as connection:
            idle = select(WEB_SESSIONS.c.id).where(WEB_SESSIONS.c.touched < before)
            connection.execute(delete(WEB_EVENTS).where(WEB_EVENTS.c.session.in_(idle)))
            for table in (WEB_SESSIONS, CONVERSATIONS):
                connection.execute(delete(table).where(table.c.touched < before))
        self.shred()

    def shred(self) -> None:
        """See that what was deleted is gone from SQLite's files, too: its log still holds the pages of before."""
        if self.engine.dialect.name == "sqlite":
            with self.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def put(connection: Connection, table: Table, key: str, **values: Any) -> None:
    """Store one row by its `id`, new or known."""
    known = connection.execute(update(table).where(table.c.id == key).values(**values))
    if not known.rowcount:
        connection.execute(table.insert().values(id=key, **values))


def keep_days() -> float:
    """For how long idle conversations are kept."""
    given = os.environ.get("TANDEM_KEEP_DAYS", str(KEEP_DAYS))
    if not given.isdecimal():
        raise SystemExit(
            f"TANDEM_KEEP_DAYS is {given!r}; it must be a number of days, or 0 to keep all in memory only."
        )
    return int(given)


@lru_cache(maxsize=1)
def database() -> Database:
    """The database of this process."""
    if keep_days() == 0:
        return Database("sqlite://")
    try:
        return Database(os.environ.get("TANDEM_DB") or f"sqlite:///{PRIVATE / 'tandem.db'}")
    except ArgumentError as error:
        raise SystemExit("TANDEM_DB is no address of a database; one is sqlite:///var/tandem.db") from error
    except (OperationalError, OSError) as error:
        raise SystemExit(f"The database that TANDEM_DB names can't be used: {error}") from error


def private_folder() -> Path:
    """Where files are kept that only this user may read: beside an SQLite database, else `var/`."""
    file = make_url(os.environ.get("TANDEM_DB") or "sqlite://").database
    is_file = os.environ.get("TANDEM_DB", "").startswith("sqlite") and file
    return _made_private(Path(str(file)).absolute().parent if is_file else PRIVATE)


def _made_private(folder: Path) -> Path:
    if not folder.exists():
        folder.mkdir(parents=True)
        folder.chmod(0o700)
    return folder


def write_privately(file: Path, content: bytes = b"") -> None:
    """Make a file that nobody else may read, unless it is there."""
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(content)


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True)
    if url.database:
        _made_private(Path(url.database).absolute().parent)
        write_privately(Path(url.database))
    # one connection for all: the server is one thread, and opening a file costs more than a turn does
    engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})
    event.listen(engine, "connect", _prepare)
    return engine


def _prepare(connection: Any, _: Any) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "secure_delete=ON", "busy_timeout=5000"):
        connection.execute(f"PRAGMA {pragma}")
