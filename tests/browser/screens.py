"""Takes the pictures in docs/screens from a running Tandem: python tests/browser/screens.py [address]."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from chromium import chromium_path, launch
from playwright.sync_api import Page, Route, sync_playwright
from steps import say, write_field

SCREENS = Path(__file__).parents[2] / "docs" / "screens"
Scheme = Literal["light", "dark"]
SIZES = {"320": (320, 640), "1280": (1280, 800)}
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
SELF_CHECK = ("Often", "Sometimes", "Never", "Often", "Often", "Sometimes", "Never", "Often", "For years", "A lot")


def offline(page: Page) -> None:
    """Says something while the server can't be reached."""
    page.route("**/webhooks/**", lambda route: Route.abort(route))
    write_field(page).fill("I'd rather redo it than ask")
    page.keyboard.press("Enter")
    page.locator(".banner").wait_for()


def says(*texts: str) -> Callable[[Page], None]:
    """Says one thing after the other."""

    def state(page: Page) -> None:
        for text in texts:
            say(page, text)

    return state


def pressed(name: str) -> Callable[[Page], None]:
    """Presses a button."""
    return lambda page: page.get_by_role("button", name=name).click()


def widget(page: Page) -> None:
    """The example of another site, with the chat open."""
    page.goto(f"{page.url}demo/")
    page.get_by_role("button", name="Chat with").click()
    say(page, "What is hyper-independence?")


def closed(page: Page) -> None:
    """The example of another site, before."""
    page.goto(f"{page.url}demo/")


STATES: dict[str, Callable[[Page], object]] = {
    "start": lambda page: None,
    "answer": says("I'd rather redo it than ask"),
    "therapy": says("I never ask for help because I was let down so often", "Which therapy may fit me?"),
    "self-check": says("Can I do a self-check?", "Often"),
    "summary": says("Can I do a self-check?", *SELF_CHECK),
    "recall": says("I never ask for help because I was let down so often", "What did I tell you?"),
    "message": says("help me ask my sister for something", "drive me to the hospital on Friday", "gently"),
    "crisis": says("I live in Texas and I am going to kill myself tonight"),
    "help": pressed("Get help now"),
    "options": pressed("Options"),
    "offline": offline,
    "site-closed": closed,
    "site-open": widget,
}


def take(page: Page, state: str, size: str, scheme: Scheme) -> None:
    """One picture of one state, once it has come to rest."""
    STATES[state](page)
    page.wait_for_timeout(300)
    page.screenshot(path=SCREENS / f"{state}-{size}-{scheme}.png")


def main(address: str) -> None:
    """Takes every state at both widths, light and dark."""
    path = chromium_path()
    if not path:
        sys.exit("no Chromium found; set CHROMIUM to its path")
    SCREENS.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = launch(playwright, path)
        for size, (width, height) in SIZES.items():
            for scheme in SCHEMES:
                for state in STATES:
                    page = browser.new_page(
                        viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce"
                    )
                    page.goto(address)
                    take(page, state, size, scheme)
                    page.close()
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "http://localhost:5005/")
