"""Serves the chat: its page at `/`, its files, the loader for other sites at `/widget.js`, examples at `/demo/`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, Sanic
from sanic.exceptions import NotFound
from sanic.request import Request
from sanic.response import HTTPResponse, redirect

from bot.channels.assets import Asset, assets_in
from bot.channels.guard import OnNewMessage
from bot.channels.web_requests import named_origins
from bot.knowledge import knowledge

WEB = Path(__file__).resolve().parents[2] / "web"
HELP_KIND = "crisis_suicide"  # whose lines the page shows under "Get help now"
# Any site may fetch these files; what it may do with the bot is for the web channel to say.
SHARED = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
COMMON = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
_ORIGIN = re.compile(r"https?://[\w.-]+(:\d+)?", re.ASCII)


def page_headers(origins: Iterable[str]) -> dict[str, str]:
    """Headers of a page; only the origins given, and its own, may show it in a frame."""
    policy = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "connect-src": "'self'",
        "frame-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": " ".join(["'self'", *origins]),
        "require-trusted-types-for": "'script'",
        "trusted-types": "lit-html",
    }
    return {
        **COMMON,
        "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    }


def lines_by_country() -> dict[str, list[dict[str, str]]]:
    """The lines of every country that has some of its own, as the page keeps them for when the server is away."""
    known = knowledge()
    countries = sorted({line.country for line in known.lines if len(line.country) == 2 and line.country != "EU"})
    return {country: [line.card() for line in known.lines_for(HELP_KIND, country)] for country in countries}


class _Page(Blueprint):
    """Rasa has a greeting of its own at `/`; a middleware of the app answers before it."""

    def __init__(self, index: Asset, headers: dict[str, str]) -> None:
        super().__init__("page")
        self.ctx.index = index
        self.ctx.headers = headers

    def register(self, app: Sanic, options: dict[str, Any]) -> None:
        """Register the routes, and the page in the place of Rasa's greeting."""
        Blueprint.register(self, app, options)

        @app.middleware("request")
        async def index(request: Request) -> HTTPResponse | None:
            """The page at `/`; nothing for any other path."""
            if request.path != "/" or request.method not in ("GET", "HEAD"):
                return None
            answer: HTTPResponse = self.ctx.index.answer(request, self.ctx.headers)
            return answer


class PageInput(InputChannel):
    """No messages come in here: the page talks through the web channel."""

    def __init__(self, origins: Iterable[str] = ()) -> None:
        """Sites that may show the page in a frame; TANDEM_ORIGINS adds to them."""
        self.origins = [origin for origin in named_origins(origins) if _ORIGIN.fullmatch(origin)]

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """`origins`, optional."""
        return cls((credentials or {}).get("origins") or [])

    @classmethod
    def name(cls) -> str:
        """The channel's name in credentials.yml and logs."""
        return "page"

    def url_prefix(self) -> str:
        """Mounted at the root, beside Rasa's own routes."""
        return "/"

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """The page's files."""
        files, examples = assets_in(WEB / "dist"), assets_in(WEB / "examples")
        files["lines.json"] = Asset.of("lines.json", json.dumps(lines_by_country()).encode())
        headers = page_headers(self.origins)
        blueprint = _Page(files["index.html"], headers)

        @blueprint.route("/widget.js", methods=["GET", "HEAD"])
        async def widget(request: Request) -> HTTPResponse:
            """The script that other sites embed."""
            return files["widget.js"].answer(request, {**COMMON, **SHARED})

        @blueprint.get("/static/<name>")
        async def static(request: Request, name: str) -> HTTPResponse:
            """A file of the built page."""
            return _named(files, name).answer(request, {**COMMON, **SHARED})

        @blueprint.get("/demo")
        async def demo_without_slash(request: Request) -> HTTPResponse:
            """To where the links of the demo work."""
            return redirect("/demo/")

        @blueprint.get("/demo/", strict_slashes=True)
        async def demo(request: Request) -> HTTPResponse:
            """A page that embeds the chat, to try."""
            return examples["index.html"].answer(request, headers)

        @blueprint.get("/demo/<name>")
        async def example(request: Request, name: str) -> HTTPResponse:
            """What belongs to it, and the others."""
            return _named(examples, name).answer(request, headers)

        return blueprint


def _named(files: dict[str, Asset], name: str) -> Asset:
    if name not in files:
        raise NotFound("There is no such file.")
    return files[name]
