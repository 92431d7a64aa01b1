"""What a person does on the chat page, in one step each."""

from playwright.sync_api import Locator, Page


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
