"""Rasa's REST channel (`/webhooks/rest/webhook`) with requests checked: a clear 4xx instead of a silent guess."""

from __future__ import annotations

from rasa.core.channels.rest import RestInput as RasaRestInput
from sanic import Blueprint
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels.guard import MAX_CHARACTERS, OnNewMessage, guarded
from bot.channels.web_tokens import PREFIX as WEB_PREFIX

MAX_BODY_BYTES = 64 * 1024
MAX_SENDER_CHARACTERS = 256
Fault = tuple[int, str]


def refusal(status: int, reason: str) -> HTTPResponse:
    """An answer that says what to do, in the shape of Rasa's own errors."""
    return json({"status": "failure", "code": status, "reason": reason}, status=status)


def fault(request: Request) -> Fault | None:
    """What is wrong with a request to the webhook (HTTP status, what to do), or None."""
    return _fault_of_body(request) or _fault_of_fields(request.json)


def fault_of_parse(request: Request) -> Fault | None:
    """The same for `/model/parse`, which asks only what a text means."""
    found = _fault_of_body(request)
    if found:
        return found
    said = request.json.get("text")
    if not isinstance(said, str):
        return 400, "`text` must be a text."
    return (400, f"`text` is over {MAX_CHARACTERS} characters.") if len(said) > MAX_CHARACTERS else None


def _fault_of_body(request: Request) -> Fault | None:
    if len(request.body) > MAX_BODY_BYTES:
        return 413, f"The body is over {MAX_BODY_BYTES // 1024} kB. Send one message of at most 2,000 characters."
    if "json" not in (request.content_type or ""):
        return 415, "Send JSON, with the header Content-Type: application/json."
    try:
        body = request.json
    except (SanicException, RecursionError):
        return 400, "The body is not valid JSON in UTF-8."
    if not isinstance(body, dict):
        return 400, 'Send an object: {"sender": "…", "message": "…"}.'
    return None


def _fault_of_fields(body: dict[str, object]) -> Fault | None:
    sender, message = body.get("sender"), body.get("message")
    if not isinstance(sender, str) or not sender.strip():
        return 400, "`sender` is missing: a text that names this conversation, so that strangers don't share one."
    if len(sender) > MAX_SENDER_CHARACTERS:
        return 400, f"`sender` is over {MAX_SENDER_CHARACTERS} characters."
    if not sender.isprintable():
        return 400, "`sender` must be made of printable characters."
    if sender.startswith(WEB_PREFIX):
        return 400, f"`sender` may not begin with {WEB_PREFIX}: those are the conversations of the web channel."
    if not isinstance(message, str):
        return 400, "`message` must be a text."
    if body.get("metadata") is not None and not isinstance(body["metadata"], dict):
        return 400, "`metadata` must be an object."
    return None


class RestInput(RasaRestInput):
    """`POST {"sender": id, "message": text}` answers a list of replies (design: Rasa's own contract)."""

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """Rasa's routes behind the guard and the check of each request."""
        blueprint = super().blueprint(guarded(on_new_message))

        @blueprint.middleware("request")
        async def check(request: Request) -> HTTPResponse | None:
            found = fault(request) if request.method == "POST" else None
            return refusal(*found) if found else None

        return blueprint
