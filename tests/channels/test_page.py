"""The chat page and its files, and what is not there."""

from __future__ import annotations

import re

import pytest
import requests

from tests.client import SLOWEST


def get(url: str) -> requests.Response:
    """One page."""
    return requests.get(url, timeout=SLOWEST)


def test_the_page_is_at_the_root_with_its_headers(server_url: str) -> None:
    page = get(server_url)
    assert page.status_code == 200
    assert "text/html" in page.headers["Content-Type"]
    assert "<tandem-chat" in page.text
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    rules = dict(rule.strip().split(" ", 1) for rule in page.headers["Content-Security-Policy"].split(";"))
    assert rules["default-src"] == "'none'"
    assert "unsafe" not in page.headers["Content-Security-Policy"]
    assert rules["connect-src"] == "'self'"


def test_all_that_the_page_loads_comes_from_here(server_url: str) -> None:
    addresses = re.findall(r'<(?:script|link|img)[^>]*(?:src|href)="([^"]+)"', get(server_url).text)
    assert addresses
    for address in addresses:
        assert not address.startswith(("http", "//")), address
        assert get(server_url + address.removeprefix("./").removeprefix("/")).status_code == 200, address


@pytest.mark.parametrize("channel", ["slack", "telegram"])
@pytest.mark.parametrize("path", ["", "/", "/webhook"])
def test_a_channel_without_tokens_is_not_there(server_url: str, channel: str, path: str) -> None:
    url = f"{server_url}webhooks/{channel}{path}"
    assert get(url).status_code == 404
    assert requests.post(url, json={}, timeout=SLOWEST).status_code == 404


def test_rasa_s_own_addresses_still_answer(server_url: str) -> None:
    assert get(server_url + "status").status_code == 200
    parsed = requests.post(server_url + "model/parse", json={"text": "I never ask for help"}, timeout=SLOWEST).json()
    assert {"intent", "intent_ranking", "signs", "safety"} <= set(parsed)
