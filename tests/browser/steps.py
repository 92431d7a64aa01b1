"""What a person does on the chat page, in one step each."""

from typing import Any

from playwright.sync_api import Locator, Page

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def write_field(page: Page) -> Locator:
    """Where a message is written."""
    return page.get_by_label("Your message", exact=True)


def say(page: Page, text: str) -> Locator:
    """Sends a message and waits for the answer, or the note that says why there is none; returns it."""
    answers = page.locator(".turn.tandem, .trouble")
    before = answers.count()
    write_field(page).fill(text)
    page.keyboard.press("Enter")
    answer = answers.nth(before)
    answer.wait_for()
    return answer


def violations(page: Page) -> list[str]:
    """What axe-core finds fault with, each with the places."""
    found: list[dict[str, Any]] = page.evaluate("rules => axe.run(document, rules).then(r => r.violations)", RULES)
    return [f"{fault['id']}: {[node['target'] for node in fault['nodes']]}" for fault in found]


def storage(page: Page) -> dict[str, list[str]]:
    """Names of what is kept in the browser, by place."""
    kept: dict[str, list[str]] = page.evaluate(
        """() => ({tab: Object.keys(sessionStorage), device: Object.keys(localStorage), cookies: [document.cookie]})"""
    )
    return kept
