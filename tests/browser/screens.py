"""Takes the pictures in docs/screens from a running Tandem: python tests/browser/screens.py [address]."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from chromium import chromium_path, launch
from playwright.sync_api import Page, Route, sync_playwright
from steps import say

SCREENS = Path(__file__).parents[2] / "docs" / "screens"
Scheme = Literal["light", "dark"]
SIZES = {"320": (320, 640), "1280": (1280, 800)}
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def offline(page: Page) -> None:
    """Says something while the server can't be reached."""
    page.route("**/webhooks/**", lambda route: Route.abort(route))
    say(page, "I'd rather redo it than ask")


STATES: dict[str, Callable[[Page], object]] = {
    "start": lambda page: None,
    "answer": lambda page: say(page, "I'd rather redo it than ask"),
    "self-check": lambda page: say(page, "Can I do a self-check?"),
    "crisis": lambda page: say(page, "I live in Texas and I am going to kill myself tonight"),
    "help": lambda page: page.get_by_role("button", name="Get help now").click(),
    "offline": offline,
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
