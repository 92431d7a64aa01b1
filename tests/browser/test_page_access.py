"""The page for everybody: keyboard, screen reader, small windows, large text, any colours."""

from pathlib import Path
from typing import Any, Literal

import pytest
from chromium import ARGS, chromium_path
from playwright.sync_api import Browser, Page, expect
from stand_in import StandIn, close
from steps import say, violations, write_field

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
LONG_WORD = "independence" * 12
OFTEN = ["often", "sometimes", "never", "often", "often", "never", "sometimes", "often"]
EVERYTHING: list[dict[str, Any]] = [
    {
        "text": f"See https://example.org/{LONG_WORD} {LONG_WORD}",
        "custom": {
            "type": "crisis",
            "country": "US",
            "lines": [
                {"name": "A line", "call": "988", "text": "HOME to 741741", "chat": "https://x.org", "hours": "Always"},
            ],
        },
    },
    {
        "text": "Kinds.",
        "custom": {
            "type": "therapy",
            "items": [
                {"id": one, "name": f"therapy {one}", "because": "because you mentioned it", "explains": "It may help."}
                for one in ("a", "b")
            ],
        },
    },
    {"text": "Step.", "custom": {"type": "self_check", "step": 1, "of": 8}},
    {
        "text": "Sum.",
        "custom": {
            "type": "self_check",
            "summary": [{"sign": "s", "name": f"Sign {i}", "often": often} for i, often in enumerate(OFTEN)],
            "how_long": "years",
            "in_the_way": "much",
        },
    },
    {"text": "Told.", "custom": {"type": "recall", "topics": [{"id": "s", "name": f"working {LONG_WORD}"}]}},
    {"text": "Draft.", "custom": {"type": "composer", "text": "Could you help me on Friday?"}},
    {"text": "Fact.", "custom": {"type": "source", "section": "signs", "title": "Signs", "url": None}},
    {"text": "Which?", "buttons": [{"title": "The first", "payload": "1"}, {"title": "The second", "payload": "2"}]},
]


def fits_across(page: Page) -> bool:
    """Nothing has to be scrolled sideways, neither the page nor the conversation in it."""
    return bool(
        page.evaluate(
            """() => ['#log', '.chat'].map(id => document.querySelector('tandem-chat').shadowRoot.querySelector(id))
            .concat(document.documentElement).every(box => box.scrollWidth <= box.clientWidth)"""
        )
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing(page: Page, stand_in: StandIn, scheme: Literal["light", "dark"], width: int) -> None:
    page.add_init_script(path=AXE)
    page.reload()
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 800})
    assert violations(page) == []
    stand_in.says(EVERYTHING)
    say(page, "everything")
    stand_in.refuses(429, "Please wait.")
    say(page, "too fast")
    write_field(page).fill("a" * 2001)
    for panel in ("Get help now", "Options"):
        page.get_by_role("button", name=panel).click()
        assert violations(page) == []
    page.get_by_role("button", name="Clear conversation").click()
    assert violations(page) == []


def test_axe_finds_nothing_offline(page: Page) -> None:
    page.add_init_script(path=AXE)
    page.reload()
    page.route("**/webhooks/**", lambda route: route.abort())
    write_field(page).fill("hello")
    page.keyboard.press("Enter")
    expect(page.get_by_text("can't be reached right now")).to_be_visible()
    assert violations(page) == []


def test_with_the_keyboard_only(page: Page, stand_in: StandIn) -> None:
    stand_in.says(
        [
            {
                "text": "Which?",
                "buttons": [{"title": "The first", "payload": "1"}, {"title": "The second", "payload": "2"}],
            }
        ]
    )
    keys = page.keyboard
    keys.type("hello")
    keys.press("Enter")
    expect(page.get_by_role("button", name="The second")).to_be_visible()
    keys.press("Shift+Tab")
    expect(page.get_by_role("button", name="The second")).to_be_focused()
    keys.press("Enter")
    expect(page.locator(".turn.person").last).to_contain_text("The second")
    expect(write_field(page)).to_be_focused()


def test_help_opens_and_closes_with_the_keyboard(page: Page) -> None:
    toggle = page.get_by_role("button", name="Get help now")
    toggle.focus()
    page.keyboard.press("Enter")
    expect(toggle).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("heading", name="Get help now")).to_be_focused()
    page.keyboard.press("Escape")
    expect(toggle).to_be_focused()
    expect(toggle).to_have_attribute("aria-expanded", "false")


def test_focus_is_visible_on_every_stop(page: Page, stand_in: StandIn) -> None:
    stand_in.says(EVERYTHING)
    say(page, "everything")
    page.get_by_role("button", name="Get help now").press("Enter")
    next_stop = """() => { let at = document.activeElement;
        while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        const stop = {name: at.id || at.textContent.trim(), again: !!at.visited || at === document.body,
            outline: parseFloat(getComputedStyle(at).outlineWidth)};
        at.visited = true;
        return stop; }"""
    stops: list[str] = []
    page.keyboard.press("Tab")
    while not (stop := page.evaluate(next_stop))["again"]:
        assert stop["outline"] >= 2, f"no visible focus on {stop['name']!r}"
        stops.append(stop["name"])
        page.keyboard.press("Tab")
    assert {"Close", "log", "draft", "Print", "country", "The second", "message", "Send"} <= set(stops)


def test_targets_are_large(page: Page, stand_in: StandIn) -> None:
    stand_in.says(EVERYTHING)
    say(page, "everything")
    page.get_by_role("button", name="Get help now").click()
    heights = page.locator("button, textarea, select, a.reach").evaluate_all(
        "all => all.map(e => e.getBoundingClientRect().height)"
    )
    assert min(heights) >= 44


@pytest.mark.parametrize(("width", "height"), [(320, 568), (320, 256)])
def test_a_narrow_window_needs_no_sideways_scrolling(page: Page, stand_in: StandIn, width: int, height: int) -> None:
    page.set_viewport_size({"width": width, "height": height})
    assert fits_across(page)
    stand_in.says(EVERYTHING)
    say(page, LONG_WORD)
    assert fits_across(page)
    help_button = page.get_by_role("button", name="Get help now")
    expect(help_button).to_be_in_viewport(ratio=1)
    help_button.click()
    assert fits_across(page)


@pytest.mark.parametrize("width", [320, 1280])
def test_text_twice_as_large_fits(browser: Browser, server_url: str, width: int) -> None:
    large = browser.browser_type.launch(
        executable_path=chromium_path(), args=[*ARGS, "--blink-settings=defaultFontSize=32"]
    )
    page = large.new_page(viewport={"width": width, "height": 800})
    page.goto(server_url)
    say(page, "What is hyper-independence?")
    assert page.get_by_role("button", name="Send").evaluate("e => getComputedStyle(e).fontSize") == "32px"
    assert fits_across(page)
    for name in ("Get help now", "Leave quickly", "Options", "Send"):
        expect(page.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
    large.close()


def test_right_to_left_mirrors(page: Page, stand_in: StandIn) -> None:
    page.evaluate("document.documentElement.dir = 'rtl'")
    stand_in.says([{"text": "שלום"}])
    say(page, "hello")
    mine, theirs = (page.locator(f".turn.{who} .bubble").bounding_box() for who in ("person", "tandem"))
    assert mine and theirs and mine["x"] < theirs["x"]
    assert fits_across(page)


def test_nothing_moves_for_those_who_want_it_still(page: Page) -> None:
    page.route_web_socket("**/socket.io/**", close)
    page.route("**/webhooks/web/messages", lambda route: None)
    page.reload()
    write_field(page).fill("hello")
    page.keyboard.press("Enter")
    dots = page.locator(".typing i")
    expect(dots).to_have_count(3)
    assert dots.first.evaluate("dot => getComputedStyle(dot).animationName") == "none"
    expect(page.get_by_role("status").filter(has_text="Tandem is writing")).to_have_count(1)
    page.emulate_media(reduced_motion="no-preference")
    assert dots.first.evaluate("dot => getComputedStyle(dot).animationName") == "breathe"
    page.unroute_all(behavior="ignoreErrors")
