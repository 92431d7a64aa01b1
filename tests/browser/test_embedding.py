"""Tandem on somebody else's page: put there from docs/embedding.md alone, kind to the page, unmoved by it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from clinic import Clinic
from playwright.sync_api import BrowserContext, Page, expect
from steps import say, storage, violations, write_field

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
HASHES = Path(__file__).parents[2] / "web" / "dist" / "integrity.json"
HOSTILE = """<style>
* { all: unset !important; display: none !important; color: red !important; font-size: 3px !important; opacity: .1 !important; }
html, body, main { display: block !important; } html { font-size: 60% }
body { letter-spacing: 1em; text-transform: uppercase; visibility: hidden; line-height: 0.2; }
</style>"""


def opened(context: BrowserContext, address: str) -> Page:
    """A page whose chat was opened with its button."""
    page = context.new_page()
    page.goto(address)
    page.get_by_role("button", name="Chat with").click()
    expect(write_field(page)).to_be_focused()
    return page


def tag(open_url: str, attributes: str = "") -> str:
    """The script tag of docs/embedding.md."""
    return f'<script src="{open_url}/widget.js" {attributes}></script>'


def test_one_tag_is_all_it_takes(context: BrowserContext, clinic: Clinic, open_url: str) -> None:
    page = opened(context, clinic.shows(tag(open_url, 'data-title="Riverside guide"')))
    expect(page.get_by_role("dialog", name="Riverside guide")).to_be_visible()
    say(page, "What is hyper-independence?")
    page.reload()
    expect(page.locator(".turn.tandem")).to_be_visible()
    assert [name for name in storage(page)["device"]] == []


@pytest.mark.parametrize("scripts", ["{url}", "'nonce-once' 'strict-dynamic'"])
def test_it_holds_under_a_strict_policy_with_integrity(
    context: BrowserContext, clinic: Clinic, open_url: str, scripts: str
) -> None:
    policy = (
        f"default-src 'none'; script-src {scripts.format(url=open_url)}; "
        f"connect-src {open_url} {open_url.replace('http', 'ws', 1)}; "
        "require-trusted-types-for 'script'; trusted-types lit-html"
    )
    integrity = json.loads(HASHES.read_text())["widget.js"]
    attributes = f'integrity="{integrity}" crossorigin="anonymous" nonce="once"'
    complaints: list[str] = []
    context.on("console", lambda message: complaints.append(message.text))
    page = opened(context, clinic.shows(tag(open_url, attributes), policy=policy))
    say(page, "hello")
    assert [text for text in complaints if "Policy" in text or "TrustedHTML" in text or "integrity" in text] == []


def test_a_chat_whose_bytes_were_changed_does_not_run(context: BrowserContext, clinic: Clinic, open_url: str) -> None:
    page = context.new_page()
    page.route(
        "**/static/tandem-chat.js*",
        lambda route: route.fulfill(
            body="document.title = 'taken'",
            content_type="text/javascript",
            headers={"Access-Control-Allow-Origin": "*"},
        ),
    )
    page.goto(clinic.shows(tag(open_url)))
    page.get_by_role("button", name="Chat with Tandem").click()
    expect(page.get_by_text("The chat can't be loaded right now.")).to_be_visible()
    expect(page.get_by_role("link", name="findahelpline.com")).to_be_visible()
    expect(page).to_have_title("Clinic")


def test_the_page_does_not_move(context: BrowserContext, clinic: Clinic, open_url: str) -> None:
    page = context.new_page()
    page.add_init_script("""window.moved = 0; new PerformanceObserver(list => {
        for (const shift of list.getEntries()) window.moved += shift.value;
    }).observe({type: 'layout-shift', buffered: true})""")
    page.goto(clinic.shows(tag(open_url)))
    page.wait_for_timeout(300)
    page.get_by_role("button", name="Chat with Tandem").click()
    expect(write_field(page)).to_be_focused()
    page.wait_for_timeout(300)
    assert page.evaluate("window.moved") == 0


def test_what_the_page_says_of_everything_does_not_reach_in(
    context: BrowserContext, clinic: Clinic, open_url: str
) -> None:
    page = opened(context, clinic.shows(tag(open_url), head=HOSTILE))
    bubble = say(page, "hello").locator(".bubble").first
    look = bubble.evaluate(
        """bubble => { const {fontSize, letterSpacing, textTransform, visibility, color} = getComputedStyle(bubble);
        return {fontSize, letterSpacing, textTransform, visibility, red: color === 'rgb(255, 0, 0)'}; }"""
    )
    assert look == {
        "fontSize": "16px",
        "letterSpacing": "normal",
        "textTransform": "none",
        "visibility": "visible",
        "red": False,
    }
    box = page.get_by_role("dialog").bounding_box()
    assert box and box["width"] > 350 and box["height"] > 500


def test_escape_closes_it_and_gives_the_focus_back(context: BrowserContext, clinic: Clinic, open_url: str) -> None:
    page = opened(context, clinic.shows(tag(open_url)))
    page.get_by_role("button", name="Get help now").press("Enter")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Get help now")).to_be_focused()
    page.wait_for_timeout(2_100)  # else it would be a third press, and leave
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("button", name="Chat with Tandem")).to_be_focused()


def test_options_are_attributes(context: BrowserContext, clinic: Clinic, open_url: str) -> None:
    attributes = (
        'data-title="Guide" data-accent="#7a1fa2" data-position="left" data-open="true" data-language="de" '
        'data-country="DE" data-privacy="https://clinic.example/privacy"'
    )
    page = context.new_page()
    page.goto(clinic.shows(tag(open_url, attributes)))
    box = page.get_by_role("dialog", name="Guide").bounding_box()
    assert box and box["x"] < 100
    expect(page.get_by_role("link", name="Mehr zum Datenschutz")).to_be_visible()
    send = page.get_by_role("button", name="Senden")
    assert send.evaluate("button => getComputedStyle(button).backgroundColor") == "rgb(122, 31, 162)"
    page.get_by_role("button", name="Sofort Hilfe").click()
    expect(page.get_by_label("Land")).to_have_value("DE")


@pytest.mark.parametrize(
    ("language", "options", "link"),
    [
        ("en", "Options", "How Guide acts in danger"),
        ("de", "Optionen", "Was Guide bei Gefahr tut (auf Englisch)"),
        ("es", "Opciones", "Qué hace Guide en caso de peligro (en inglés)"),
    ],
)
def test_what_is_done_in_danger_can_be_read_beside_the_note_on_privacy_and_later(
    context: BrowserContext, clinic: Clinic, open_url: str, language: str, options: str, link: str
) -> None:
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.goto(clinic.shows(tag(open_url, f'data-title="Guide" data-open data-language="{language}"')))
    chat = page.locator("tandem-chat")
    with context.expect_page() as opened_page:
        chat.locator(".notice").get_by_role("link", name=link).click()
    expect(opened_page.value).to_have_title("The crisis protocol · Tandem")
    assert opened_page.value.evaluate("document.referrer + (window.opener ?? '')") == ""
    assert [url for url in asked if not url.startswith((open_url, clinic.url))] == []
    chat.locator("#message").fill("hello")
    chat.locator("#message").press("Enter")
    expect(chat.locator(".turn.tandem")).to_be_visible()
    expect(chat.locator(".notice")).to_have_count(0)
    chat.get_by_role("button", name=options).click()
    expect(chat.get_by_role("link", name=link)).to_have_attribute("href", f"{open_url}/protocol")


def test_axe_finds_nothing_closed_nor_open(context: BrowserContext, clinic: Clinic, open_url: str) -> None:
    page = context.new_page()
    page.add_init_script(path=AXE)
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(clinic.shows(tag(open_url)))
    assert violations(page) == []
    page.get_by_role("button", name="Chat with Tandem").click()
    say(page, "hello")
    assert violations(page) == []


def test_a_site_that_is_not_allowed_is_refused(context: BrowserContext, clinic: Clinic, server_url: str) -> None:
    page = opened(context, clinic.shows(tag(server_url)))
    write_field(page).fill("hello")
    page.keyboard.press("Enter")
    expect(page.get_by_text("can't be reached right now")).to_be_visible()
    page.get_by_role("button", name="Get help now").click()
    expect(page.get_by_role("link", name="Call 988")).to_be_visible()


def test_a_frame_on_an_allowed_site_works(context: BrowserContext, clinic: Clinic, open_url: str) -> None:
    page = context.new_page()
    page.goto(clinic.shows(f'<iframe src="{open_url}/" title="Tandem" width="400" height="600"></iframe>'))
    frame = page.frame_locator("iframe")
    frame.get_by_label("Your message", exact=True).fill("hello")
    frame.get_by_role("button", name="Send").click()
    expect(frame.locator(".turn.tandem")).to_be_visible()


def test_a_frame_on_another_site_stays_empty(context: BrowserContext, clinic: Clinic, server_url: str) -> None:
    page = context.new_page()
    page.goto(clinic.shows(f'<iframe src="{server_url}/" title="Tandem"></iframe>'))
    page.wait_for_timeout(500)
    expect(page.frame_locator("iframe").locator("tandem-chat")).to_have_count(0)


def test_the_examples_work(context: BrowserContext, open_url: str) -> None:
    page = context.new_page()
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(f"{open_url}/demo/react.html")
    page.get_by_role("button", name="Open the guide").click()
    say(page, "hello")
    page.get_by_role("button", name="Put the guide away").click()
    page.goto(f"{open_url}/demo/iframe.html")
    expect(page.frame_locator("iframe").locator(".turn.tandem")).to_be_visible()
    page.goto(f"{open_url}/demo/")
    page.get_by_role("button", name="Chat with Riverside guide").click()
    expect(page.locator(".turn.tandem")).to_be_visible()
    assert errors == []
