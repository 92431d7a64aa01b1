"""Tokens of the web channel: signed by the server, so that nobody gets into a session that was not given to them."""

from __future__ import annotations

import hashlib
import os
import secrets
import time
import uuid
from dataclasses import dataclass

import jwt

from bot.channels.apart import WEB
from bot.database import keep_days, private_folder, write_privately

ALGORITHM = "HS256"
MIN_SECRET = 32
ISSUER = "tandem-web"


@dataclass(frozen=True)
class Token:
    """A signed token and the time at which it ends."""

    text: str
    expires: int


class Tokens:
    """Gives out tokens and reads them."""

    def __init__(self, secret: bytes, hours: float) -> None:
        """Each token lives for so many hours, and is renewed while it is used."""
        self._key = hashlib.sha256(b"tandem-web:" + secret).digest()
        self._seconds = int(hours * 3600)

    def for_session(self, session: str) -> Token:
        """A token that names this session."""
        expires = int(time.time()) + self._seconds
        claims = {"iss": ISSUER, "sub": session, "exp": expires}
        return Token(jwt.encode(claims, self._key, ALGORITHM), expires)

    def session(self, token: object) -> str | None:
        """The session that a token names, or None for one that is forged, expired or none at all."""
        if not isinstance(token, str):
            return None
        try:
            claims = jwt.decode(
                token, self._key, [ALGORITHM], issuer=ISSUER, options={"require": ["exp", "sub", "iss"]}
            )
        except (jwt.InvalidTokenError, ValueError):
            return None
        return str(claims["sub"])


def new_session() -> str:
    """A name that nobody can guess."""
    return f"{WEB}{uuid.uuid4().hex}"


def secret() -> bytes:
    """TANDEM_SECRET, or one that is made once and kept; where nothing is kept, one for the life of this process."""
    if keep_days() == 0:
        return secrets.token_bytes(32)
    if given := os.environ.get("TANDEM_SECRET"):
        if len(given) < MIN_SECRET:
            raise SystemExit(f"TANDEM_SECRET must have at least {MIN_SECRET} characters: openssl rand -hex 32")
        return given.encode()
    file = private_folder() / "secret"
    write_privately(file, secrets.token_bytes(32))
    return file.read_bytes()
