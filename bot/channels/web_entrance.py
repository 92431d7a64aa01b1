"""Who and what comes into the web channel: known sessions, allowed sites, and no more at a time than can be answered."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Iterable, Mapping

from bot.channels.refusals import Refused
from bot.channels.web_limits import Buckets
from bot.channels.web_requests import Origins, Said
from bot.channels.web_sessions import WebSessions
from bot.channels.web_tokens import Token, Tokens, new_session, secret
from bot.safety import default_checker

MESSAGES = (12, 0.5)  # of one session: at once, and a second after that
NEW_SESSIONS = (60, 0.5)  # of one address, behind which there may be a whole clinic
SLOWED = 0.05  # seconds that a refusal takes, so that a flood over one socket leaves time for others
ENDED = "This session has ended. Ask for a new one: POST /webhooks/web/session."


class Entrance:
    """One for HTTP and sockets alike."""

    def __init__(self, sessions: WebSessions, origins: Iterable[str], token_hours: float) -> None:
        """Sites that may embed the chat, and how long a token lives without being used."""
        self.sessions = sessions
        self._origins = Origins(origins)
        self._tokens = Tokens(secret(), token_hours)
        self._messages = Buckets(*MESSAGES)
        self._new_sessions = Buckets(*NEW_SESSIONS)
        self._checker = default_checker()  # now, as reading the rules takes a moment

    def origin(self, headers: Mapping[str, str]) -> str | None:
        """The origin of a page that may be here, None for what is no page; others are refused."""
        return self._origins.check(headers)

    def session(self, token: object) -> str:
        """The session of a token that is signed here and still valid; others are refused."""
        session = self._tokens.session(token)
        if session is None:
            raise Refused(401, ENDED)
        return session

    def token(self, old: object, address: str) -> tuple[Token, bool]:
        """A new token: of the same session for a valid one, else of a fresh session; and whether it is fresh."""
        known = self._tokens.session(old)
        if known is None and (wait := self._new_sessions.take(address)):
            raise _too_many("Many people begin a chat where you are.", wait)
        return self._tokens.for_session(known or new_session()), known is None

    async def take(self, session: str, said: Said) -> int:
        """Take a message in and number it. Danger is let in at any pace, and so is what is here already."""
        if self.sessions.journal.number_of(session, said.id) is None:
            wait = self._messages.take(session)
            if wait and not self._is_danger(said):
                await asyncio.sleep(SLOWED)
                raise _too_many("Your messages came faster than they can be answered.", wait)
        return await self.sessions.accept(session, said)

    def _is_danger(self, said: Said) -> bool:
        return any(self._checker.check(text).level != "none" for text in {said.text, said.payload})


def _too_many(why: str, wait: float) -> Refused:
    seconds = math.ceil(wait)
    when = "a second" if seconds == 1 else f"{seconds} seconds"
    return Refused(429, f"{why} Please try again in {when}.", retry_after=seconds)
