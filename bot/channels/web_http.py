"""The web channel over plain HTTP: sessions and history for every client, messages for where sockets are blocked."""

from __future__ import annotations

from collections.abc import Callable

from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, empty, json

from bot.channels.refusals import Refused, answer_refusals
from bot.channels.web_entrance import Entrance
from bot.channels.web_requests import address_of, body_of, number, said_in, trusted_proxies

CORS = {
    "Access-Control-Allow-Methods": "GET, POST, DELETE",
    "Access-Control-Allow-Headers": "Authorization, Content-Type",
    "Access-Control-Max-Age": "7200",
}


def add_routes(blueprint: Blueprint, entrance: Entrance, forget: Callable[[str], None]) -> None:
    """The routes; `forget` deletes a session's conversation."""
    _guard_origins(blueprint, entrance)
    journal = entrance.sessions.journal
    proxies = trusted_proxies()

    def events(session: str, after: int, n: int | None = None) -> HTTPResponse:
        """What happened after a number, and, after a message, its own number."""
        named = {} if n is None else {"n": n}
        return json({**named, "events": journal.after(session, after), "erased": journal.state(session).erased})

    @blueprint.post("/session")
    async def begin(request: Request) -> HTTPResponse:
        """A token, of the same session for one that is still valid."""
        token, fresh = entrance.token(body_of(request).get("token"), address_of(request, proxies))
        return json({"token": token.text, "expires": token.expires, **({"fresh": True} if fresh else {})})

    @blueprint.get("/history")
    async def history(request: Request) -> HTTPResponse:
        """What a client missed."""
        session = entrance.session(request.token)
        after = number(request.args.get("after", "0"))
        await entrance.sessions.answered(session)  # also what a server left unanswered that ended
        return events(session, after)

    @blueprint.post("/messages")
    async def message(request: Request) -> HTTPResponse:
        """Take a message; its answer comes with it."""
        session = entrance.session(request.token)
        n = await entrance.take(session, said_in(body_of(request)))
        await entrance.sessions.answered(session)
        return events(session, n, n)

    @blueprint.delete("/session", ignore_body=False)
    async def erase(request: Request) -> HTTPResponse:
        """Erase a session, journal and conversation."""
        session = entrance.session(request.token)
        await entrance.sessions.erase(session, lambda: forget(session))
        return empty()


def _guard_origins(blueprint: Blueprint, entrance: Entrance) -> None:
    """Refuse other sites, tell browsers of those that are allowed, and put refusals into words."""
    answer_refusals(blueprint)

    @blueprint.middleware("request")
    async def only_allowed(request: Request) -> None:
        """Refuse the pages of other sites."""
        entrance.origin(request.headers)

    @blueprint.middleware("response")
    async def say_allowed(request: Request, response: HTTPResponse) -> None:
        """Tell the browser that this page may read the answer."""
        response.headers.update({"Cache-Control": "no-store", "Vary": "Origin"})
        try:
            origin = entrance.origin(request.headers)
        except Refused:
            return
        if origin:
            response.headers.update({"Access-Control-Allow-Origin": origin, **CORS})

    async def preflight(request: Request) -> HTTPResponse:
        """What a browser asks before it sends; the headers are the answer."""
        return empty()

    for path in ("/session", "/history", "/messages"):
        blueprint.add_route(preflight, path, ["OPTIONS"], name=f"preflight_{path[1:]}")
