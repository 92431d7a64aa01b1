"""A page with one widget on it, made up in the browser: no server, so that only the widget is measured."""

from __future__ import annotations

import json
import mimetypes
from typing import Any

from playwright.sync_api import Browser, Page, Route, WebSocketRoute

from bench.widget.rivals import TANDEM, Widget

SITE = "http://bench.local"
STRICT = f"default-src 'none'; script-src {SITE}; style-src {SITE}; connect-src {SITE}"
WATCH = """
window.seen = {shift: 0, tasks: [], complaints: []};
new PerformanceObserver(l => l.getEntries().forEach(e => seen.shift += e.value)).observe({type: 'layout-shift', buffered: true});
new PerformanceObserver(l => l.getEntries().forEach(e => seen.tasks.push(e.duration))).observe({type: 'longtask'});
document.addEventListener('securitypolicyviolation', e => seen.complaints.push(e.effectiveDirective));
window.deep = (selector, root = document) => root.querySelector(selector) ||
  [...root.querySelectorAll('*')].reduce((found, e) => found || (e.shadowRoot && deep(selector, e.shadowRoot)), null);
window.usable = (selector, since) => new Promise(done => { const look = () => {
  const field = deep(selector);
  if (field && field.checkVisibility() && !field.disabled) return done(performance.now() - since);
  requestAnimationFrame(look); }; look(); });
"""


def open_page(
    browser: Browser, widget: Widget, policy: str | None = None, events: list[dict[str, Any]] | None = None
) -> Page:
    """The page, with the widget closed; `events` is the conversation that ours finds again."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.add_init_script(WATCH)
    page.route(f"{SITE}/**", lambda route: _serve(route, widget, policy, events or []))
    page.route_web_socket("**/socket.io/**", _close)
    if events:
        page.add_init_script(f"sessionStorage.setItem('tandem.token {SITE}', 'known')")
    page.goto(f"{SITE}/")
    return page


def _close(socket: WebSocketRoute) -> None:
    socket.close()


def _serve(route: Route, widget: Widget, policy: str | None, events: list[dict[str, Any]]) -> None:
    path = route.request.url.removeprefix(f"{SITE}/").split("?")[0]
    if file := widget.files.get(path):
        route.fulfill(path=file, content_type=mimetypes.guess_type(path)[0])
    elif path.startswith("webhooks/web/"):
        told = {"token": "known", "expires": 0, "events": events, "erased": 0}
        route.fulfill(content_type="application/json", body=json.dumps(told))
    elif path:
        route.fulfill(status=404)
    else:
        headers = {"Content-Security-Policy": policy} if policy else {}
        tag = "<script src=/widget.js></script>" if widget is TANDEM else ""
        body = f"<!doctype html><html lang=en><title>Bench</title><main><h1>Page</h1><p>Words.</p><div id=place></div></main>{tag}"
        route.fulfill(content_type="text/html", body=body, headers=headers)


def time_to_use(page: Page, widget: Widget) -> float:
    """Milliseconds from the click to where a message can be written."""
    opened = f"(() => {{ const since = performance.now(); {widget.opens} return usable({json.dumps(widget.field)}, since); }})()"
    return float(page.evaluate(opened))
