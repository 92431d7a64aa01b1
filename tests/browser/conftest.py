"""The chat page in a real Chromium, against the real server of `server_url`."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import chromium_path, launch
from clinic import Clinic, clinic_site
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from stand_in import StandIn

from tests.server import serving

MISSING = "BROWSER TESTS DID NOT RUN: no Chromium found. Install it, or set CHROMIUM to its path."


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says loudly, at the end, when the page went untested."""
    if not chromium_path():
        terminalreporter.write_sep("!", MISSING, red=True, bold=True)


@pytest.fixture(scope="module")  # a module at a time: while Playwright runs, no other asyncio loop can in this thread
def browser() -> Iterator[Browser]:
    """One browser for the tests of a module."""
    path = chromium_path()
    if not path:
        pytest.skip(MISSING)
    with sync_playwright() as playwright:
        started = launch(playwright, path)
        yield started
        started.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh profile with still pictures, so that nothing is measured in motion."""
    fresh = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    fresh.set_default_timeout(8_000)
    yield fresh
    fresh.close()


@pytest.fixture
def page(context: BrowserContext, server_url: str) -> Iterator[Page]:
    """The chat page, open; any error in its script fails the test."""
    opened = context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.goto(server_url)
    yield opened
    assert errors == []


@pytest.fixture
def stand_in(page: Page) -> StandIn:
    """Lets a test decide what the server answers."""
    return StandIn(page)


@pytest.fixture(scope="session")
def clinic() -> Iterator[Clinic]:
    """Another site, which the server of `open_url` lets in."""
    with clinic_site() as site:
        yield site


@pytest.fixture(scope="session")
def open_url(model: Path, clinic: Clinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server that the clinic's page may use."""
    output = tmp_path_factory.mktemp("open") / "output.txt"
    with serving(model, output, TANDEM_ORIGINS=clinic.url) as running:
        yield running.url
