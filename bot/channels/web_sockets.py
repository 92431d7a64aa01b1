"""The web channel over socket.io: what was missed is told on connecting, what happens is told to every tab."""

from __future__ import annotations

import asyncio
from typing import Any

from engineio.async_drivers.sanic import WebSocket
from sanic.server.websockets.frame import WebsocketFrameAssembler
from socketio import AsyncServer
from socketio.exceptions import ConnectionRefusedError

from bot.channels.journal import Event
from bot.channels.refusals import MAX_BODY_BYTES, Refused
from bot.channels.web_entrance import Entrance
from bot.channels.web_requests import number, said_in


class _Frames(WebsocketFrameAssembler):
    """Sanic 21.12 hands a coroutine to `asyncio.wait`, which Python refuses from 3.11 on; a task it takes."""

    def get(self, timeout: float | None = None) -> Any:
        """The next message."""
        return asyncio.ensure_future(super().get(timeout))


class _WebSocket(WebSocket):
    async def wait(self) -> str | bytes:
        """The next message, from the first one on read as a task."""
        if not isinstance(self._sock.assembler, _Frames):
            self._sock.assembler = _Frames(self._sock)
        return await super().wait()


def socket_server() -> AsyncServer:
    """A server for websockets alone: whoever has none speaks plain HTTP."""
    server = AsyncServer(
        async_mode="sanic",
        async_handlers=False,  # a client's messages stay in order, and a flood waits in its own socket
        cors_allowed_origins=[],  # seen to on connecting, so that a site which is refused is told why
        transports=["websocket"],
        max_http_buffer_size=2 * MAX_BODY_BYTES,
    )
    server.eio._async = {**server.eio._async, "websocket": _WebSocket}
    return server


def listen(sockets: AsyncServer, entrance: Entrance) -> None:
    """Answer to connections and messages."""

    async def welcome(sid: str, session: str, after: int) -> None:
        """Tell a client what it missed."""

        async def tell(name: str, event: Event) -> None:
            await sockets.emit(name, event, to=sid)

        await entrance.sessions.replay(session, after, tell)

    @sockets.event
    async def connect(sid: str, environ: dict[str, Any], auth: Any = None) -> None:
        """Let a client in that has a token and comes from an allowed page."""
        given = auth if isinstance(auth, dict) else {}
        try:
            entrance.origin(environ["sanic.request"].headers)
            session = entrance.session(given.get("token"))
            after = number(given.get("after", 0))
        except Refused as refused:
            raise ConnectionRefusedError(refused.reason, refused.as_dict()) from refused
        await sockets.save_session(sid, {"session": session, "live": entrance.sessions.open(session)})
        await sockets.enter_room(sid, session)
        sockets.start_background_task(welcome, sid, session, after)  # when the client knows that it is connected

    @sockets.event
    async def message(sid: str, body: Any = None, *_: Any) -> dict[str, Any]:
        """Take a message, and acknowledge it by its number."""
        session = (await sockets.get_session(sid))["session"]
        try:
            return {"ok": True, "n": await entrance.take(session, said_in(body))}
        except Refused as refused:
            return {"ok": False, **refused.as_dict()}
