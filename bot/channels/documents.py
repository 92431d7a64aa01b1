"""Serves docs/crisis-protocol.md at `/protocol`, so that whoever writes to Tandem can read what it does in danger."""

from __future__ import annotations

import re
from html import escape
from itertools import count
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from rasa.core.channels.channel import InputChannel
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, html, text

from bot.channels.guard import OnNewMessage

PROTOCOL = Path(__file__).resolve().parents[2] / "docs" / "crisis-protocol.md"
STYLE = Path(__file__).with_name("document.css")
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Tandem</title>
<link rel="stylesheet" href="/protocol/style.css">
</head>
<body>
<main>
{body}</main>
<footer><p><a href="/">Back to the chat</a></p></footer>
</body>
</html>
"""
SCROLLED = '<div class="table" role="region" aria-label="Table {}" tabindex="0">\n<table>'
_ELSEWHERE = re.compile(r"https?://|#")


def as_page(source: str) -> str:
    """Markdown as a whole page: headings that can be linked to, tables that can be scrolled, links that lead somewhere."""
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = [_fitted(token, following) for token, following in _with_next(reader.parse(source))]
    title = next((after.content for token, after in _with_next(tokens) if token.type == "heading_open"), "")
    body = str(reader.renderer.render(tokens, reader.options, {}))
    number = count(1)  # regions need names of their own
    body = re.sub("<table>", lambda _: SCROLLED.format(next(number)), body).replace("</table>", "</table>\n</div>")
    return PAGE.format(title=escape(title), body=body)


def _with_next(tokens: list[Token]) -> list[tuple[Token, Token]]:
    return list(zip(tokens, [*tokens[1:], Token("", "", 0)], strict=True))


def _fitted(token: Token, following: Token) -> Token:
    if token.type == "heading_open":
        token.attrSet("id", re.sub(r"[^\w\- ]", "", following.content.lower()).replace(" ", "-"))
    elif token.type == "th_open":
        token.attrSet("scope", "col")
    elif token.type == "inline":
        token.children = _without_dead_links(token.children or [])
    return token


def _without_dead_links(tokens: list[Token]) -> list[Token]:
    """A link into the repository leads nowhere from here; its words stay."""
    kept: list[Token] = []
    dead = False
    for token in tokens:
        if token.type == "link_open":
            dead = not _ELSEWHERE.match(str(token.attrGet("href")))
        if not (dead and token.type in ("link_open", "link_close")):
            kept.append(token)
    return kept


class DocumentsInput(InputChannel):
    """No messages come in here: the published protocol and its style."""

    @classmethod
    def name(cls) -> str:
        """The channel's name in credentials.yml and logs."""
        return "documents"

    def url_prefix(self) -> str:
        """Where it is published."""
        return "/protocol"

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """The page, read once, and its style sheet."""
        blueprint = Blueprint("documents")
        page, style = as_page(PROTOCOL.read_text("utf-8")), STYLE.read_text("utf-8")

        @blueprint.get("/")
        async def protocol(request: Request) -> HTTPResponse:
            """The protocol as a page."""
            return html(page, headers=HEADERS)

        @blueprint.get("/style.css")
        async def sheet(request: Request) -> HTTPResponse:
            """Its style sheet."""
            return text(style, headers=HEADERS, content_type="text/css; charset=utf-8")

        return blueprint
