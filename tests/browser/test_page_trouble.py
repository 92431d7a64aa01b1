"""When things go wrong, or somebody has to leave."""

from contextlib import suppress

import pytest
from playwright.sync_api import BrowserContext, Error, Page, Route, expect
from stand_in import StandIn
from steps import say, storage, write_field

NASTY = [
    "<img src=x onerror=\"document.title='taken'\">",
    "<script>document.title='taken'</script>",
    "javascript:document.title='taken'",
    "${document.title='taken'} {{7*7}} <svg onload=\"document.title='taken'\">",
]
STRICT = "default-src 'self'; style-src 'self'; script-src 'self'"


def test_offline_keeps_the_message_and_sends_it_by_itself(page: Page) -> None:
    page.route("**/webhooks/**", lambda route: route.abort())
    write_field(page).fill("Nobody can do it like me")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="can't be reached right now")).to_be_visible()
    expect(page.locator(".turn.person")).to_contain_text("Nobody can do it like me")
    expect(page.locator(".turn.person")).to_contain_text("Not sent yet")
    now = page.get_by_role("button", name="Try now")
    expect(now).to_be_visible()
    page.unroute("**/webhooks/**")
    with suppress(Error):  # it may have been sent by itself before the click comes
        now.click(timeout=1000)
    expect(page.locator(".turn.tandem")).to_be_visible()
    expect(page.locator(".banner")).to_have_count(0)
    expect(page.locator(".turn.person")).to_have_count(1)
    expect(page.locator(".turn.person")).not_to_contain_text("Not sent yet")


def test_help_is_there_with_the_server_down(page: Page) -> None:
    page.context.set_offline(True)
    page.get_by_role("button", name="Get help now").click()
    panel = page.get_by_role("region", name="Get help now")
    for name, href in {
        "Call 988": "tel:988",
        "Text 988": "sms:988",
        "Text HOME to 741741": "sms:741741?&body=HOME",
        "Call 911": "tel:911",
        "findahelpline.com (opens in a new tab)": "https://findahelpline.com/",
    }.items():
        expect(panel.get_by_role("link", name=name)).to_have_attribute("href", href)


def test_a_refusal_says_why_and_gives_the_message_back(page: Page, stand_in: StandIn) -> None:
    stand_in.refuses(413, "That is longer than I can read.")
    expect(say(page, "a story")).to_contain_text("That is longer than I can read.")
    page.get_by_role("button", name="Change it").click()
    expect(write_field(page)).to_have_value("a story")
    expect(page.locator(".turn")).to_have_count(0)


def test_too_fast_can_be_tried_again(page: Page, stand_in: StandIn) -> None:
    stand_in.refuses(429, "Please wait a moment.")
    note = say(page, "again")
    expect(note).to_contain_text("Please wait a moment.")
    expect(note.get_by_role("button", name="Try again")).to_be_visible()


@pytest.mark.parametrize("text", NASTY)
def test_markup_is_words(page: Page, stand_in: StandIn, text: str) -> None:
    stand_in.says([{"text": text, "buttons": [{"title": text, "payload": "x"}]}])
    reply = say(page, text)
    expect(page.locator(".turn.person .words")).to_have_text(text)
    expect(reply.locator(".words")).to_have_text(text)
    expect(reply.get_by_role("button")).to_have_text(text)
    expect(page.locator(".turn img, .turn script, .turn svg, .turn a")).to_have_count(0)
    expect(page).to_have_title("Tandem")


def test_markup_from_a_person_reaches_the_real_bot_harmlessly(page: Page) -> None:
    say(page, NASTY[0])
    expect(page.locator(".turn img")).to_have_count(0)
    expect(page).to_have_title("Tandem")


def test_an_address_becomes_a_link(page: Page, stand_in: StandIn) -> None:
    stand_in.says([{"text": "Look at https://findahelpline.com/."}])
    link = say(page, "where").get_by_role("link")
    expect(link).to_have_attribute("href", "https://findahelpline.com/")
    expect(link).to_have_attribute("rel", "noopener noreferrer")


def test_a_long_message_is_counted_and_held_back(page: Page) -> None:
    counter = page.locator("#counter")
    write_field(page).fill("a" * 1500)
    expect(counter).to_be_empty()
    write_field(page).fill("a" * 1990)
    expect(counter).to_have_text("10 characters left")
    write_field(page).fill("a" * 2001)
    expect(counter).to_have_text("1 character too many")
    page.keyboard.press("Enter")
    expect(page.locator(".turn")).to_have_count(0)
    expect(write_field(page)).to_have_value("a" * 2001)
    expect(write_field(page)).to_have_attribute("aria-invalid", "true")


@pytest.fixture
def neutral_site(page: Page) -> Page:
    """The site one leaves for, without going there."""
    page.route("https://www.wikipedia.org/**", lambda route: route.fulfill(body="elsewhere", content_type="text/plain"))
    return page


def test_leave_quickly_and_back_does_not_return(neutral_site: Page, server_url: str) -> None:
    say(neutral_site, "hello")
    neutral_site.get_by_role("button", name="Options").click()
    neutral_site.get_by_label("Remember on this device").check()
    assert storage(neutral_site)["device"]
    visited = neutral_site.evaluate("history.length")
    neutral_site.get_by_role("button", name="Leave quickly").click()
    neutral_site.wait_for_url("https://www.wikipedia.org/")
    assert neutral_site.evaluate("history.length") == visited
    neutral_site.goto(server_url)
    assert storage(neutral_site) == {"tab": [], "device": [], "cookies": [""]}
    expect(neutral_site.locator(".turn")).to_have_count(0)


def test_escape_three_times_leaves(neutral_site: Page) -> None:
    neutral_site.get_by_role("button", name="Get help now").click()
    for _ in range(3):
        neutral_site.keyboard.press("Escape")
    neutral_site.wait_for_url("https://www.wikipedia.org/")
    assert "tandem" not in neutral_site.content().lower()


def test_escape_twice_stays(page: Page, server_url: str) -> None:
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    say(page, "still here")
    assert page.url.startswith(server_url)


def test_works_under_a_strict_policy(context: BrowserContext, server_url: str) -> None:
    def with_policy(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, headers={**response.headers, "content-security-policy": STRICT})

    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.route(f"{server_url}/", with_policy)
    page.goto(f"{server_url}/")
    say(page, "What is hyper-independence?")
    assert [text for text in complaints if "Content Security Policy" in text] == []
    assert page.locator(".bubble").first.evaluate("bubble => getComputedStyle(bubble).display") == "grid"
