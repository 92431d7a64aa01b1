"""The chat page in a real Chromium, against the real server of `server_url`."""

import json
from collections.abc import Callable, Iterator

import pytest
from chromium import chromium_path, launch
from playwright.sync_api import Browser, BrowserContext, Page, Route, sync_playwright

MISSING = "BROWSER TESTS DID NOT RUN: no Chromium found. Install it, or set CHROMIUM to its path."
Answer = Callable[..., None]


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
    fresh.set_default_timeout(15_000)
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
def answer(page: Page) -> Answer:
    """Lets a test decide what the server answers, for shapes that a bot can't be made to send at will."""

    def with_answer(body: object, status: int = 200) -> None:
        def fulfil(route: Route) -> None:
            route.fulfill(status=status, content_type="application/json", body=json.dumps(body))

        page.unroute("**/webhooks/**")
        page.route("**/webhooks/**", fulfil)

    return with_answer
