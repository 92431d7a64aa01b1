"""The web channel: signed sessions that are told again what they missed (docs/web-protocol.md)."""

from __future__ import annotations

from typing import Any

from rasa.core.channels.channel import InputChannel
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Blueprint, Sanic
from socketio import AsyncServer

from bot.channels.guard import OnNewMessage, guarded
from bot.channels.journal import Event, Journal
from bot.channels.web_entrance import Entrance
from bot.channels.web_http import add_routes
from bot.channels.web_sessions import CHANNEL, WebSessions
from bot.channels.web_sockets import listen, socket_server
from bot.database import database

SOCKET_PATH = "/webhooks/web/socket.io"
TOKEN_HOURS = 24.0


class _WebBlueprint(Blueprint):
    """Routes and a socket, added to the app together."""

    def __init__(self, sockets: AsyncServer) -> None:
        super().__init__(CHANNEL)
        self.ctx.sockets = sockets

    def register(self, app: Sanic, options: dict[str, Any]) -> None:
        """Add both to the app."""
        self.ctx.app = app
        self.ctx.sockets.attach(app, SOCKET_PATH)
        Blueprint.register(self, app, options)


class WebInput(InputChannel):
    """The channel of the chat page and of whoever embeds it."""

    def __init__(self, origins: list[str], token_hours: float) -> None:
        """Sites that may embed it, and how long a token lives without being used."""
        self._origins = origins
        self._token_hours = token_hours

    @classmethod
    def name(cls) -> str:
        """The channel's name in addresses and conversations."""
        return CHANNEL

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """`origins` and `token_hours`, both optional."""
        given = credentials or {}
        return cls(list(given.get("origins") or []), float(given.get("token_hours") or TOKEN_HOURS))

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """All routes and the socket, behind the guard."""
        sockets = socket_server()
        blueprint = _WebBlueprint(sockets)

        async def tell(session: str, name: str, event: Event) -> None:
            """Tell every tab of a session."""
            await sockets.emit(name, event, room=session)

        async def recall(session: str) -> DialogueStateTracker | None:
            """A session's conversation, as it is kept."""
            return await blueprint.ctx.app.ctx.agent.tracker_store.retrieve(session)

        sessions = WebSessions(Journal(database()), guarded(on_new_message), tell, recall)
        entrance = Entrance(sessions, self._origins, self._token_hours)
        listen(sockets, entrance)
        add_routes(blueprint, entrance, database().forget)
        return blueprint
