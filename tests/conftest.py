"""One real model and one real server for all tests that need them."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest

os.environ["RASA_TELEMETRY_ENABLED"] = "false"  # before Rasa is imported
os.environ["TANDEM_KEEP_DAYS"] = "0"  # nothing is written, but where a test says so

import bot  # noqa: F401, I001 - before Rasa, whose dependencies it makes fit Python 3.12
from rasa.core.agent import Agent

from bot.train import MODELS, needs_training, train
from tests.agent import load
from tests.client import Chat
from tests.server import Server, serving

LAST_LINES = 60
BROWSER = Path(__file__).parent / "browser"
Report = Generator[None, pytest.TestReport, pytest.TestReport]
SERVER = pytest.StashKey[Path]()


@pytest.fixture(scope="session")
def model() -> Path:
    """The newest model (or MODEL), trained first where its data has changed."""
    if given := os.environ.get("MODEL"):
        return Path(given)
    if needs_training():
        return train()
    return max(MODELS.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)


@pytest.fixture(scope="session")
def agent(model: Path) -> Agent:
    """The newest model with the real actions, in this process."""
    return load(model)


@pytest.fixture(scope="session")
def server(model: Path, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Server]:
    """`python -m bot` with the real model."""
    output = tmp_path_factory.mktemp("server") / "output.txt"
    request.session.stash[SERVER] = output
    with serving(model, output) as running:
        yield running


@pytest.fixture(scope="session")
def server_url(server: Server) -> str:
    """Where the server answers."""
    return server.url


@pytest.fixture
def chat(server_url: str) -> Chat:
    """A person whom the server does not know yet."""
    return Chat(server_url)


@pytest.fixture
def chats(server_url: str) -> Callable[[], Chat]:
    """As many people as a test needs."""
    return lambda: Chat(server_url)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests of one server stay with one worker (else each would start its own); the others of a file stay together."""
    for item in items:
        shares = BROWSER in item.path.parents or "server" in getattr(item, "fixturenames", ())
        item.add_marker(pytest.mark.xdist_group("server" if shares else str(item.path)))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Report:
    """Shows the end of the server's output with a test that failed."""
    report = yield
    output = item.session.stash.get(SERVER, None)
    if report.failed and output and "server" in getattr(item, "fixturenames", ()) and output.exists():
        report.sections.append(("Server", "\n".join(output.read_text(errors="replace").splitlines()[-LAST_LINES:])))
    return report
