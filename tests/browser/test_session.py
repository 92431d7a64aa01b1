"""A conversation lives on: over reloads, tabs, restarts and bad networks, and ends when the person says so."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import requests
from playwright.sync_api import BrowserContext, Page, Route, expect
from stand_in import close
from steps import say, storage, write_field

from bot.channels.web_tokens import Tokens
from tests.server import Server, serving

SECRET = "only for these tests, and long enough for them"
QUESTION = "What is hyper-independence?"


def turns(page: Page) -> list[str]:
    """The person's words in order, as shown."""
    return page.locator(".turn.person .words").all_text_contents()


def test_a_reload_brings_the_conversation_back(page: Page) -> None:
    words = say(page, QUESTION).locator(".words").first.inner_text()
    page.reload()
    expect(page.locator(".turn.tandem .words").first).to_have_text(words)
    assert turns(page) == [QUESTION]
    say(page, "hello")
    assert turns(page) == [QUESTION, "hello"]


def test_what_was_said_before_is_not_read_out_again(page: Page) -> None:
    say(page, QUESTION)
    page.add_init_script("""setInterval(() => {
        const log = document.querySelector('tandem-chat')?.shadowRoot?.querySelector('#log');
        if (log?.querySelector('.turn')) window.firstLive ??= log.getAttribute('aria-live');
    }, 1)""")
    page.reload()
    expect(page.locator(".turn.tandem")).to_be_visible()
    expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")
    assert page.evaluate("window.firstLive") == "off"


def test_a_second_tab_shows_the_same_and_both_stay_alike(page: Page, context: BrowserContext, server_url: str) -> None:
    say(page, QUESTION)
    other = context.new_page()
    other.goto(server_url)
    expect(other.locator(".turn.tandem")).to_have_count(1)
    say(other, "from the other tab")
    expect(page.locator(".turn.person")).to_have_count(2)
    expect(page.locator(".turn.tandem")).to_have_count(2)
    assert turns(page) == turns(other) == [QUESTION, "from the other tab"]


def test_a_new_visit_begins_anew_unless_remembering_was_chosen(
    page: Page, context: BrowserContext, server_url: str
) -> None:
    say(page, QUESTION)
    page.get_by_role("button", name="Options").click()
    page.get_by_label("Remember on this device").check()
    page.close()
    later = context.new_page()
    later.goto(server_url)
    expect(later.locator(".turn.tandem")).to_have_count(1)
    later.get_by_role("button", name="Options").click()
    later.get_by_label("Remember on this device").uncheck()
    assert storage(later)["device"] == []
    later.close()
    last = context.new_page()
    last.goto(server_url)
    expect(last.get_by_role("heading", name="Where would you like to start?")).to_be_visible()
    last.wait_for_timeout(500)
    assert turns(last) == []


def test_clearing_erases_it_on_the_server_and_in_other_tabs(
    page: Page, context: BrowserContext, server_url: str
) -> None:
    say(page, QUESTION)
    token = page.evaluate("Object.values(sessionStorage)[0]")
    other = context.new_page()
    other.goto(server_url)
    expect(other.locator(".turn.tandem")).to_have_count(1)
    page.get_by_role("button", name="Options").click()
    page.get_by_role("button", name="Clear conversation").click()
    expect(page.get_by_role("button", name="Keep it")).to_be_focused()
    page.get_by_role("button", name="Yes, erase it").click()
    expect(page.get_by_text("The conversation was erased.")).to_be_visible()
    for tab in (page, other):
        expect(tab.locator(".turn")).to_have_count(0)
        assert storage(tab)["tab"] == []
    history = requests.get(
        f"{server_url}/webhooks/web/history", headers={"Authorization": f"Bearer {token}"}, timeout=10
    )
    assert history.json()["events"] == []


@pytest.mark.parametrize("token", ["forged", "eyJhbGciOiJub25lIn0.eyJzZXNzaW9uIjoieCJ9."])
def test_a_forged_token_gets_a_fresh_conversation(page: Page, server_url: str, token: str) -> None:
    page.evaluate("([name, token]) => sessionStorage.setItem(name, token)", [f"tandem.token {server_url}", token])
    page.reload()
    say(page, "hello")
    assert turns(page) == ["hello"]
    assert page.evaluate("Object.values(sessionStorage)[0]") != token


@pytest.fixture(scope="module")
def signed_url(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server whose secret is known here."""
    folder = tmp_path_factory.mktemp("signed")
    with serving(model, folder / "output.txt", TANDEM_SECRET=SECRET, **kept_in(folder)) as running:
        yield running.url


def expire(page: Page, url: str) -> str:
    """As if a day had gone by: the page's token is past its time; returns it."""
    name = f"tandem.token {url}"
    session = Tokens(SECRET.encode(), 24).session(page.evaluate("name => sessionStorage.getItem(name)", name))
    assert session
    old = Tokens(SECRET.encode(), -1).for_session(session).text
    page.evaluate("([name, old]) => sessionStorage.setItem(name, old)", [name, old])
    told = requests.get(f"{url}/webhooks/web/history", headers={"Authorization": f"Bearer {old}"}, timeout=10)
    assert told.status_code == 401
    return old


@pytest.mark.parametrize("found_out", ["when the line drops", "when a message is sent", "when the page is loaded"])
def test_an_expired_token_begins_a_new_conversation_and_nothing_typed_is_lost(
    context: BrowserContext, signed_url: str, found_out: str
) -> None:
    page = context.new_page()
    if found_out == "when a message is sent":
        page.route_web_socket("**/socket.io/**", close)
    page.goto(signed_url)
    say(page, QUESTION)
    old = expire(page, signed_url)
    note = page.get_by_text("The earlier conversation has ended. A new one begins here.")
    if found_out == "when the page is loaded":
        page.reload()
        expect(note).to_be_visible()
    write_field(page).fill("a thought that took a while to write")
    if found_out == "when the line drops":
        page.evaluate("window.dispatchEvent(new Event('offline'))")
        expect(note).to_be_visible()
        expect(write_field(page)).to_have_value("a thought that took a while to write")
    page.keyboard.press("Enter")
    expect(page.locator(".turn.tandem")).to_have_count(1)
    expect(note).to_be_visible()
    expect(page.locator(".trouble")).to_have_count(0)
    assert turns(page) == ["a thought that took a while to write"]
    assert page.evaluate("Object.values(sessionStorage)[0]") != old


def test_blocked_web_sockets_are_no_hindrance(page: Page) -> None:
    page.route_web_socket("**/socket.io/**", close)
    page.reload()
    say(page, QUESTION)
    page.reload()
    expect(page.locator(".turn.tandem")).to_have_count(1)
    say(page, "hello")
    assert turns(page) == [QUESTION, "hello"]


def test_a_slow_network_shows_that_something_comes(page: Page) -> None:
    def slowly(route: Route) -> None:
        time.sleep(0.7)
        route.continue_()

    page.route_web_socket("**/socket.io/**", close)
    page.route("**/webhooks/web/**", slowly)
    page.reload()
    for text in ("one", "two"):
        write_field(page).fill(text)
        page.keyboard.press("Enter")
    expect(page.locator(".typing")).to_be_visible()
    expect(page.locator(".turn.tandem")).to_have_count(2, timeout=20_000)
    assert turns(page) == ["one", "two"]
    expect(page.locator(".typing")).to_have_count(0)


def test_a_flood_is_met_kindly_and_nothing_is_lost(page: Page) -> None:
    say(page, "hello")
    for i in range(16):
        write_field(page).fill(f"number {i}")
        page.keyboard.press("Enter")
    note = page.locator(".trouble").first
    expect(note).to_contain_text("Please try again in", timeout=20_000)
    assert sorted(turns(page)) == sorted(["hello", *(f"number {i}" for i in range(16))])
    expect(page.locator(".typing")).to_have_count(0, timeout=20_000)
    note.get_by_role("button", name="Try again").click()
    assert len(turns(page)) == 17


@pytest.fixture
def restartable(model: Path, tmp_path: Path) -> Iterator[tuple[Server, ExitStack]]:
    """A server that keeps conversations on disk, and what stops it."""
    with ExitStack() as stack:
        yield stack.enter_context(serving(model, tmp_path / "first.txt", **kept_in(tmp_path))), stack


def kept_in(folder: Path) -> dict[str, str]:
    """Where a server keeps what is said."""
    return {"TANDEM_DB": f"sqlite:///{folder}/tandem.db", "TANDEM_KEEP_DAYS": "1"}


def test_a_server_killed_in_the_middle_of_a_turn_loses_and_doubles_nothing(
    restartable: tuple[Server, ExitStack], context: BrowserContext, model: Path, tmp_path: Path
) -> None:
    server, stack = restartable
    page = context.new_page()
    page.goto(server.url)
    say(page, QUESTION)
    write_field(page).fill("I never ask for help")
    page.keyboard.press("Enter")
    server.process.send_signal(signal.SIGKILL)
    expect(page.get_by_text("can't be reached right now")).to_be_visible(timeout=15_000)
    write_field(page).fill("are you there?")
    page.keyboard.press("Enter")
    port = server.url.rsplit(":", 1)[1]
    stack.enter_context(serving(model, tmp_path / "second.txt", PORT=port, **kept_in(tmp_path)))
    expect(page.locator(".turn.person:not(:has(.quiet))")).to_have_count(3, timeout=30_000)
    expect(page.locator(".turn.person").last.locator("xpath=following-sibling::*[1]")).to_have_class("turn tandem")
    assert turns(page) == [QUESTION, "I never ask for help", "are you there?"]
    token = page.evaluate("Object.values(sessionStorage)[0]")
    kept = requests.get(
        f"{server.url}/webhooks/web/history", headers={"Authorization": f"Bearer {token}"}, timeout=10
    ).json()["events"]
    assert [event["text"] for event in kept if event["from"] == "person"] == turns(page)
