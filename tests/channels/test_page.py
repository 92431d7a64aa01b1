"""The chat page and its files, and what is not there."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
import requests

from bot.channels.page import PageInput, page_headers
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
        assert get(f"{server_url}/{address.removeprefix('./').removeprefix('/')}").status_code == 200, address


@pytest.mark.parametrize("path", ["widget.js", "static/tandem-chat.js", "static/lines.json"])
def test_other_sites_may_fetch_the_files(server_url: str, path: str) -> None:
    answer = requests.get(f"{server_url}/{path}", headers={"Origin": "https://clinic.example"}, timeout=SLOWEST)
    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Content-Encoding"] == "gzip"
    again = requests.get(answer.url, headers={"If-None-Match": answer.headers["ETag"]}, timeout=SLOWEST)
    assert again.status_code == 304


def test_the_hashes_are_those_of_what_is_served(server_url: str) -> None:
    hashes = get(f"{server_url}/static/integrity.json").json()
    for name, path in {"widget.js": "widget.js", "tandem-chat.js": "static/tandem-chat.js"}.items():
        digest = base64.b64encode(hashlib.sha384(get(f"{server_url}/{path}").content).digest()).decode()
        assert hashes[name] == f"sha384-{digest}"
    assert hashes["tandem-chat.js"] in get(f"{server_url}/widget.js").text


def test_the_page_knows_the_lines_of_each_country(server_url: str) -> None:
    lines = get(f"{server_url}/static/lines.json").json()
    assert lines["US"][0]["call"] == "988"
    assert all(line.get("call") or line.get("text") or line.get("chat") for line in lines["GB"])


@pytest.mark.parametrize("path", ["demo/", "demo/iframe.html", "demo/react.html", "demo/site.css", "demo"])
def test_the_examples_are_there(server_url: str, path: str) -> None:
    assert get(f"{server_url}/{path}").status_code == 200


@pytest.mark.parametrize("path", ["static/nothing.js", "static/..%2f..%2fcredentials.yml", "demo/react", "demo/../x"])
def test_nothing_else_is_served(server_url: str, path: str) -> None:
    assert get(f"{server_url}/{path}").status_code == 404


def test_only_named_sites_may_show_the_page_in_a_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TANDEM_ORIGINS", "https://one.example, https://two.example:8443/ ,; script-src *,javascript:x")
    rules = page_headers(PageInput(["https://zero.example"]).origins)["Content-Security-Policy"]
    assert "frame-ancestors 'self' https://zero.example https://one.example https://two.example:8443;" in rules


@pytest.mark.parametrize("channel", ["slack", "telegram"])
@pytest.mark.parametrize("path", ["", "/", "/webhook"])
def test_a_channel_without_tokens_is_not_there(server_url: str, channel: str, path: str) -> None:
    url = f"{server_url}/webhooks/{channel}{path}"
    assert get(url).status_code == 404
    assert requests.post(url, json={}, timeout=SLOWEST).status_code == 404


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "status"),
        ("GET", "domain"),
        ("GET", "conversations/person/tracker"),
        ("GET", "/conversations/person/tracker"),
        ("GET", "webhooks/%2e%2e/conversations/person/tracker"),
        ("GET", "conversations/person/story"),
        ("POST", "conversations/person/messages"),
        ("POST", "conversations/person/tracker/events"),
        ("POST", "conversations/person/execute"),
        ("POST", "model/train"),
        ("POST", "model/test/intents"),
        ("PUT", "model"),
        ("DELETE", "model"),
    ],
)
def test_conversations_and_models_are_nobody_s_business(server_url: str, method: str, path: str) -> None:
    answer = requests.request(method, f"{server_url}/{path}", json={}, timeout=SLOWEST)
    assert answer.status_code in (404, 405), answer.text
    assert "events" not in answer.text


def parse(server_url: str, **fields: object) -> requests.Response:
    """What a text means."""
    return requests.post(f"{server_url}/model/parse", json=fields, timeout=SLOWEST)


def test_what_a_text_means_can_be_asked(server_url: str) -> None:
    answer = parse(server_url, text="I never ask for help").json()
    assert {"intent", "intent_ranking", "signs", "safety"} <= set(answer)


@pytest.mark.parametrize(
    "text", ["", " ", 5, None, ["a"], {"a": 1}, "\x00", "😀", "/restart", '/greet{"a": "b"}', "x" * 60_000]
)
def test_asking_what_odd_things_mean_breaks_nothing(server_url: str, text: object) -> None:
    answer = parse(server_url, text=text)
    assert "Traceback" not in answer.text
    assert answer.status_code == 200 or answer.json()["reason"]
    assert answer.status_code < 500, answer.text
    assert parse(server_url, text="hello").status_code == 200
