"""Measures our widget beside others in one run: python -m bench.widget (`make bench-widget`)."""

from __future__ import annotations

import gzip
import statistics
import sys
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser, Error, Page, sync_playwright

from bench.widget.page import STRICT, open_page, time_to_use
from bench.widget.rivals import ALL, MODULES, ROOT, TANDEM, Widget

RUNS = 5
TURNS = 500
AXE = ROOT / "tests" / "browser" / "vendor" / "axe.min.js"
CHROMIUM = ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
MAX_TABS = 30


def packed(files: Iterable[Path]) -> str:
    """The weight of files, each gzipped."""
    return f"{sum(len(gzip.compress(file.read_bytes(), 9)) for file in files) / 1000:.1f} kB"


def times(browser: Browser) -> dict[str, list[float]]:
    """Click to usable, one widget after the other in each round."""
    taken: dict[str, list[float]] = {widget.name: [] for widget in ALL}
    for _ in range(RUNS):
        for widget in ALL:
            page = open_page(browser, widget)
            taken[widget.name].append(time_to_use(page, widget))
            page.close()
    return taken


def faults(browser: Browser, widget: Widget) -> str:
    """What axe finds in the open chat."""
    page = open_page(browser, widget)
    time_to_use(page, widget)
    page.wait_for_timeout(500)
    page.add_script_tag(path=AXE)
    found = page.evaluate("axe.run(document).then(r => r.violations.map(v => v.id))")
    page.close()
    return ", ".join(found) or "none"


def under_policy(browser: Browser, widget: Widget) -> str:
    """How it does where the page allows neither inline styles nor strings as script."""
    page = open_page(browser, widget, STRICT)
    page.set_default_timeout(5_000)
    try:
        page.evaluate(f"Promise.race([{_opening(widget)}, new Promise((_, no) => setTimeout(no, 5000))])")
        worked = "works"
    except Error:
        worked = "does not open"
    complaints = sorted(set(page.evaluate("seen.complaints")))
    page.close()
    return f"{worked}, blocked: {', '.join(complaints) or 'nothing'}"


def _opening(widget: Widget) -> str:
    return f"(() => {{ {widget.opens} return usable('{widget.field}', 0); }})()"


def walls(browser: Browser, widget: Widget) -> str:
    """Whether the chat stands in a shadow root, and how many presses of Tab lead to where a message is written."""
    page = open_page(browser, widget)
    time_to_use(page, widget)
    shadow = page.evaluate(f"deep('{widget.field}').getRootNode() instanceof ShadowRoot")
    page.evaluate("document.activeElement?.blur()")
    tabs = next((i for i in range(1, MAX_TABS) if _tab(page, widget)), None)
    page.close()
    return f"{'yes' if shadow else 'no'} | {tabs or 'not reached'}"


def _tab(page: Page, widget: Widget) -> bool:
    page.keyboard.press("Tab")
    return bool(page.evaluate(f"deep('{widget.field}').matches(':focus')"))


def scrolling(browser: Browser) -> str:
    """The longest task while 500 messages are scrolled through, up and down."""
    events = [
        {
            "n": n,
            "from": "person" if n % 2 else "tandem",
            "at": 0,
            "text": f"Message {n}. " + "Some more words. " * (n % 7),
        }
        for n in range(1, TURNS + 1)
    ]
    page = open_page(browser, TANDEM, events=events)
    time_to_use(page, TANDEM)
    page.wait_for_function(f"deep('#log').querySelectorAll('.turn').length === {TURNS}")
    page.wait_for_timeout(1_000)
    page.evaluate("seen.tasks = []")
    box = page.get_by_role("log").bounding_box()
    page.mouse.move(box["x"] + 50, box["y"] + 50) if box else None
    for step in (-900, 900):
        for _ in range(60):
            page.mouse.wheel(0, step)
            page.wait_for_timeout(16)
    longest = page.evaluate("Math.max(0, ...seen.tasks)")
    page.close()
    return f"longest task {longest:.0f} ms" if longest else "no task over 50 ms"


def shift(browser: Browser) -> float:
    """How much the loader moves the page, closed and then opened."""
    page = open_page(browser, TANDEM)
    page.wait_for_timeout(300)
    time_to_use(page, TANDEM)
    page.wait_for_timeout(300)
    moved = float(page.evaluate("seen.shift"))
    page.close()
    return moved


def main() -> None:
    """Print the figures as tables."""
    if not MODULES.is_dir():
        sys.exit("First: npm ci --ignore-scripts --prefix bench/widget")
    path = next((one for one in CHROMIUM if Path(one).exists()), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        taken = times(browser)
        print(
            "| widget | before opening | in all | click to usable, median of 5 | axe | strict policy | shadow DOM | tabs to the field |"
        )
        print("|---|---|---|---|---|---|---|---|")
        for widget in ALL:
            before = packed(widget.files[name] for name in widget.before)
            median = statistics.median(taken[widget.name])
            cells = [widget.name, before, packed(widget.files.values()), f"{median:.0f} ms"]
            print(
                "|",
                " | ".join([*cells, faults(browser, widget), under_policy(browser, widget), walls(browser, widget)]),
                "|",
                flush=True,
            )
        print(f"\n{TURNS} messages scrolled: {scrolling(browser)}. Layout shift by the loader: {shift(browser)}.")
        browser.close()


if __name__ == "__main__":
    main()
