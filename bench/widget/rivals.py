"""The widgets that are compared: what each loads, and how a page opens it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "web" / "dist"
MODULES = Path(__file__).parent / "node_modules"


@dataclass(frozen=True)
class Widget:
    """Files by the path under which a page loads them, and the script that opens the chat in `#place`."""

    name: str
    files: dict[str, Path]
    before: tuple[str, ...]
    """Of these files, what is loaded before anybody opens the chat."""
    opens: str
    field: str
    """A selector for where a message is written, in whatever shadow root."""
    module: bool = False


def _loads(path: str, then: str) -> str:
    return f"const s = document.createElement('script'); s.src = '{path}'; s.onload = () => {{ {then} }}; document.head.append(s);"


NOBODY = """const none = {subscribe: () => ({unsubscribe() {}})};
const directLine = {activity$: none, connectionStatus$: {subscribe: o => { (o.next || o)(2); return {unsubscribe() {}}; }},
  postActivity: () => none, end() {}, getSessionId: () => none};"""
TANDEM = Widget(
    "Tandem",
    {"widget.js": DIST / "widget.js", "static/tandem-chat.js": DIST / "tandem-chat.js"},
    ("widget.js",),
    "document.querySelector('tandem-widget').shadowRoot.querySelector('button').click();",
    "#message",
)
WEBCHAT = Widget(
    "botframework-webchat (minimal)",
    {"webchat.js": MODULES / "botframework-webchat" / "dist" / "webchat-minimal.js"},
    (),
    _loads("/webchat.js", f"{NOBODY} WebChat.renderWebChat({{directLine}}, document.getElementById('place'));"),
    "[data-id=webchat-sendbox-input]",
)
DEEP_CHAT = Widget(
    "deep-chat",
    {"deep-chat.js": MODULES / "deep-chat" / "dist" / "deepChat.bundle.js"},
    (),
    "const s = document.createElement('script'); s.type = 'module'; s.src = '/deep-chat.js'; document.head.append(s);"
    "const c = document.createElement('deep-chat'); document.getElementById('place').append(c);",
    "#text-input",
)
NLUX = Widget(
    "@nlux/core",
    {"nlux.js": MODULES / "@nlux" / "core" / "umd" / "nlux-core.js"},
    (),
    _loads(
        "/nlux.js",
        "const core = window['@nlux/core'];"
        "core.createAiChat().withAdapter({batchText: async () => 'x'}).mount(document.getElementById('place'));",
    ),
    "textarea",
)
ALL = (TANDEM, WEBCHAT, DEEP_CHAT, NLUX)
