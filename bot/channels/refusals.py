"""What is not served: how every channel refuses it, and the JSON object that a request must bring."""

from __future__ import annotations

from typing import Any

from sanic import Blueprint
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse, json

MAX_BODY_BYTES = 64 * 1024


class Refused(Exception):
    """A request that is not served: HTTP status and what to do."""

    def __init__(self, code: int, reason: str, retry_after: int | None = None) -> None:
        """With the seconds to wait, where that helps."""
        super().__init__(reason)
        self.code = code
        self.reason = reason
        self.retry_after = retry_after

    def as_dict(self) -> dict[str, object]:
        """For the client."""
        waiting = {} if self.retry_after is None else {"retry_after": self.retry_after}
        return {"code": self.code, "reason": self.reason, **waiting}

    def answer(self) -> HTTPResponse:
        """In the shape of Rasa's own errors."""
        return json({"status": "failure", **self.as_dict()}, status=self.code)


def answer_refusals(routes: Blueprint) -> None:
    """Put what these routes refuse into words."""

    @routes.exception(Refused)
    async def refuse(request: Request, refused: Refused) -> HTTPResponse:
        """Say why, with the status."""
        return refused.answer()


def json_object(request: Request, example: str) -> dict[str, Any]:
    """The object in the body of a request; Refused, with an example of what to send, where there is none."""
    if len(request.body) > MAX_BODY_BYTES:
        raise Refused(
            413, f"The body is over {MAX_BODY_BYTES // 1024} kB. Send one message of at most 2,000 characters."
        )
    if "json" not in (request.content_type or ""):
        raise Refused(415, "Send JSON, with the header Content-Type: application/json.")
    try:
        body = request.json
    except (SanicException, RecursionError) as error:
        raise Refused(400, "The body is not valid JSON in UTF-8.") from error
    if not isinstance(body, dict):
        raise Refused(400, f"Send an object, as {example}.")
    return body
