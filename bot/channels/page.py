"""Serves the chat page at `/` and its files at `/static/`, from the same server as the bot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, file

from bot.channels.guard import OnNewMessage

DIST = Path(__file__).resolve().parents[2] / "web" / "dist"
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


class _Page(Blueprint):
    """Rasa has a greeting of its own at `/`; a middleware of the app answers before it."""

    def register(self, app: Sanic, options: dict[str, Any]) -> None:
        """Register the routes, and the page in the place of Rasa's greeting."""
        Blueprint.register(self, app, options)

        @app.middleware("request")
        async def index(request: Request) -> HTTPResponse | None:
            if request.path != "/" or request.method not in ("GET", "HEAD"):
                return None
            return await file(DIST / "index.html", headers=HEADERS)


class PageInput(InputChannel):
    """No messages come in here: the page talks through the REST channel."""

    @classmethod
    def name(cls) -> str:
        """The channel's name in credentials.yml and logs."""
        return "page"

    def url_prefix(self) -> str:
        """Mounted at the root, beside Rasa's own routes."""
        return "/"

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """The page's files."""
        blueprint = _Page("page")
        blueprint.static("/static", str(DIST))
        return blueprint
