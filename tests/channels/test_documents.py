"""The crisis protocol as it is published at /protocol."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest
import requests

from bot.channels.documents import PROTOCOL, as_page
from tests.client import SLOWEST

VOID = {"meta", "link", "br", "hr", "img", "input"}


class Outline(HTMLParser):
    """What stands in a page: open tags, links, headings; and whether every tag is closed where it belongs."""

    def __init__(self) -> None:
        """Nothing is read yet."""
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.crossed: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep it."""
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """It has to be the last one that is open."""
        if not self._open or self._open.pop() != tag:
            self.crossed.append(tag)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of all tags of a name."""
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(scope="module")
def page() -> tuple[str, Outline]:
    """The page as it is served."""
    text = as_page(PROTOCOL.read_text("utf-8"))
    outline = Outline()
    outline.feed(text)
    return text, outline


@pytest.mark.parametrize("path", ["/protocol", "/protocol/"])
def test_it_is_served_to_everybody(server_url: str, path: str) -> None:
    answer = requests.get(server_url + path, timeout=SLOWEST)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/html")
    assert "The crisis protocol" in answer.text
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_its_style_comes_from_here(server_url: str, page: tuple[str, Outline]) -> None:
    sheets = [attributes["href"] for attributes in page[1].all("link")]
    assert sheets == ["/protocol/style.css"]
    answer = requests.get(f"{server_url}{sheets[0]}", timeout=SLOWEST)
    assert answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/css")


def test_it_is_sound_html_with_one_title(page: tuple[str, Outline]) -> None:
    text, outline = page
    assert outline.crossed == []
    assert outline.all("html")[0]["lang"] == "en"
    assert len(outline.all("h1")) == len(outline.all("main")) == 1
    assert "<title>The crisis protocol" in text
    assert not re.search(r"<(?:script|style|img|iframe)\b|\son\w+=|\sstyle=", text)


def test_headings_go_down_step_by_step(page: tuple[str, Outline]) -> None:
    levels = [int(tag[1]) for tag, _ in page[1].tags if re.fullmatch(r"h[1-6]", tag)]
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_tables_have_headings_and_can_be_scrolled_by_keyboard(page: tuple[str, Outline]) -> None:
    outline = page[1]
    assert outline.all("table")
    assert all(attributes.get("scope") == "col" for attributes in outline.all("th"))
    regions = [attributes for attributes in outline.all("div") if attributes.get("role") == "region"]
    assert len(regions) == len(outline.all("table"))
    assert all(region["tabindex"] == "0" for region in regions)
    assert len({region["aria-label"] for region in regions}) == len(regions)


def test_no_link_leads_nowhere(page: tuple[str, Outline]) -> None:
    ids = {attributes["id"] for _, attributes in page[1].tags if attributes.get("id")}
    for attributes in page[1].all("a"):
        href = str(attributes["href"])
        assert href == "/" or href.startswith("https://") or href.removeprefix("#") in ids, href


def test_markup_in_the_text_is_shown_not_run() -> None:
    assert "<script>" not in as_page("# A <script>alert(1)</script>\n\n<script>alert(1)</script>")
