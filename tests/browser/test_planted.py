"""Markup and scripts in knowledge files, sources and crisis lines: shown as words, never run, never a link that runs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from clinic import Clinic
from planted import NASTY, plant
from playwright.sync_api import BrowserContext, Page, expect
from stand_in import StandIn
from steps import say

from tests.server import serving

RUNS = ["javascript:a()", " JavaScript:a()", "java\nscript:a()", "\x01javascript:a()", "vbscript:a()", "//evil.example"]
DATA = "data:text/html,<script>a()</script>"
SAID = (
    "What is hyper-independence?",
    "I never ask for help, everyone I trusted let me down",
    "Which therapy may fit me?",
    "What did I tell you?",
    "help me ask my sister for something",
    "drive me to the hospital on Friday",
    "gently",
    "I live in Texas and I am going to kill myself tonight",
)
WATCH = "window.ran = []; window.a = () => ran.push('it ran'); window.alert = window.a;"
MADE = """() => { const all = [];
    const walk = root => root.querySelectorAll('*').forEach(e => { all.push(e); if (e.shadowRoot) walk(e.shadowRoot); });
    walk(document.querySelector('tandem-widget, tandem-chat').shadowRoot);
    return {
        elements: all.filter(e => e.matches('img, script, iframe, object, embed, base, meta')).map(e => e.outerHTML),
        handlers: all.flatMap(e => e.getAttributeNames()).filter(name => name.startsWith('on')),
        addresses: all.flatMap(e => [e.getAttribute('href'), e.getAttribute('src'), e.getAttribute('action')]).filter(Boolean),
    }; }"""


@pytest.fixture(scope="module")
def planted_url(model: Path, clinic: Clinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server whose knowledge was tampered with."""
    folder = tmp_path_factory.mktemp("planted")
    settings = {"PLANTED": str(plant(folder)), "TANDEM_ORIGINS": clinic.url}
    with serving(model, folder / "output.txt", "tests.browser.planted", **settings) as running:
        yield running.url


def nothing_ran(page: Page) -> None:
    """No script ran, no element was made of words, and every link leads to a site, a call or a text message."""
    made: dict[str, list[str]] = page.evaluate(MADE)
    assert made["elements"] == made["handlers"] == []
    assert [one for one in made["addresses"] if not one.startswith(("https://", "http://", "tel:", "sms:"))] == []
    assert page.evaluate("window.ran") == []


def test_planted_knowledge_is_only_words(context: BrowserContext, clinic: Clinic, planted_url: str) -> None:
    context.add_init_script(WATCH)
    page = context.new_page()
    tag = f'<script src="{planted_url}/widget.js" data-open></script>'
    page.goto(clinic.shows(tag))  # no policy here: it is not that which holds the scripts back
    seen: set[str] = set()
    for text in SAID:
        answer = say(page, text)
        expect(page.locator(".typing")).to_have_count(0)  # all cards are there
        classes: list[str] = answer.locator("[class]").evaluate_all("all => all.flatMap(e => [...e.classList])")
        seen.update(classes)
        nothing_ran(page)
    assert {"words", "source", "side-by-side", "summary", "lines", "choices"} <= seen, "all kinds of card were there"
    page.get_by_role("button", name="Get help now").click()
    expect(page.get_by_role("region", name="Get help now")).to_contain_text(NASTY)
    nothing_ran(page)


@pytest.mark.parametrize("address", [*RUNS, DATA])
def test_no_card_makes_a_link_that_runs(page: Page, stand_in: StandIn, address: str) -> None:
    line: dict[str, Any] = {"name": "A line", "call": address, "text": address, "chat": address, "hours": address}
    page.add_init_script(WATCH)
    page.route("**/static/lines.json", lambda route: route.fulfill(json={"US": [line], "__proto__": [line]}))
    page.reload()
    stand_in.says(
        [
            {"text": address, "custom": {"type": "crisis", "country": "US", "lines": [line]}},
            {"text": "Fact.", "custom": {"type": "source", "title": address, "article": address, "url": address}},
            {"text": "Told.", "custom": {"type": "recall", "topics": [{"name": address}]}},
            {"text": "Draft.", "custom": {"type": "composer", "text": address}},
            {"text": "Which?", "buttons": [{"title": address, "payload": address}]},
        ]
    )
    expect(say(page, "hello").locator(".bubble").first).to_contain_text("A line")
    page.get_by_role("button", name="Get help now").click()
    expect(page.get_by_role("region", name="Get help now")).to_contain_text("A line")
    nothing_ran(page)


def test_the_operators_own_address_is_checked_too(context: BrowserContext, clinic: Clinic, open_url: str) -> None:
    context.add_init_script(WATCH)
    page = context.new_page()
    attributes = f"data-open data-privacy='javascript:a()' data-title='{json.dumps(NASTY)[1:-1]}' data-accent='url(javascript:a())'"
    page.goto(clinic.shows(f'<script src="{open_url}/widget.js" {attributes}></script>'))
    expect(page.get_by_role("heading", name=NASTY)).to_be_visible()
    nothing_ran(page)
