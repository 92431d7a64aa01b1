"""What comes in at the web channel: whose page it is from, from which address, and whether it is a message at all."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from sanic.request import Request

from bot.channels.guard import MAX_CHARACTERS, around_danger, is_own_payload
from bot.channels.refusals import MAX_BODY_BYTES, Refused, json_object

MAX_TEXT = MAX_BODY_BYTES // 4  # characters, of which the longest take four bytes
EXAMPLE = '{"id": "…", "text": "…"}'
PORTS = {"http": 80, "https": 443}
_ID = re.compile(r"[\w-]{1,64}", re.ASCII)


@dataclass(frozen=True)
class Said:
    """A person's message: what they see as theirs, and what the bot gets to read."""

    id: str
    text: str
    payload: str


def named_origins(given: Iterable[str]) -> list[str]:
    """The sites that credentials.yml names, and those that TANDEM_ORIGINS adds, separated by commas."""
    added = os.environ.get("TANDEM_ORIGINS", "").split(",")
    return [origin for one in (*given, *added) if (origin := one.strip().rstrip("/"))]


class Origins:
    """Sites whose pages may talk to this server; its own may always."""

    def __init__(self, allowed: Iterable[str]) -> None:
        """Those of credentials.yml and of the environment."""
        self._allowed = {origin.lower() for origin in named_origins(allowed)}

    def check(self, headers: Mapping[str, str]) -> str | None:
        """The origin of a request, None when it comes from no page; Refused for a foreign one."""
        origin = headers.get("origin")
        if origin is None or _place(origin) == _place(f"//{headers.get('host', '')}", origin):
            return origin
        if origin.lower() in self._allowed:
            return origin
        raise Refused(403, "This site may not embed Tandem. Add its origin to TANDEM_ORIGINS or credentials.yml.")


def _place(address: str, scheme_of: str = "") -> tuple[str | None, int | None]:
    try:
        found = urlsplit(address)
        return found.hostname, found.port or PORTS.get(urlsplit(scheme_of or address).scheme)
    except ValueError:
        return None, None


def trusted_proxies() -> int:
    """How many proxies stand before this server, as TANDEM_PROXIES says."""
    given = os.environ.get("TANDEM_PROXIES", "0")
    if not given.isdecimal():
        raise SystemExit(f"TANDEM_PROXIES is {given!r}; it must be the number of proxies before this server.")
    return int(given)


def address_of(request: Request, proxies: int) -> str:
    """Where a request comes from, as the outermost of our own proxies has seen it."""
    forwarded = [part.strip() for part in request.headers.get("x-forwarded-for", "").split(",") if part.strip()]
    return forwarded[-proxies] if 0 < proxies <= len(forwarded) else str(request.ip)


def body_of(request: Request) -> dict[str, object]:
    """The JSON object in a request; {} for none."""
    return json_object(request, EXAMPLE) if request.body else {}


def said_in(body: object) -> Said:
    """The message in a body, checked; what is too long is cut to what shows danger, or else to what is sent back."""
    if not isinstance(body, dict):
        raise Refused(400, f"Send an object, as {EXAMPLE}.")
    client_id, text, payload = body.get("id"), body.get("text"), body.get("payload")
    if not isinstance(client_id, str) or not _ID.fullmatch(client_id):
        raise Refused(400, "`id` must be 1 to 64 letters, digits, - or _, new for each message.")
    if not isinstance(text, str) or not text.strip():
        raise Refused(400, "`text` must be a text with words.")
    if payload is not None and not isinstance(payload, str):
        raise Refused(400, "`payload` must be the payload of a button.")
    read = payload if payload and is_own_payload(payload) else text.strip()
    if len(text) > MAX_TEXT:
        raise Refused(413, "That is too long. Send one message of at most 2,000 characters.")
    if len(read) > MAX_CHARACTERS:
        read = around_danger(read) or _cut(read)
    return Said(client_id, _cut(text.strip()), read)


def _cut(text: str) -> str:
    return text[:MAX_CHARACTERS] + "…" if len(text) > MAX_CHARACTERS else text


def number(given: object) -> int:
    """The number of an event, as a client names it."""
    if isinstance(given, (int, str)) and str(given).isdecimal() and len(str(given)) < 10:
        return int(given)
    raise Refused(400, "`after` must be the number of the last event that was shown, or 0.")
