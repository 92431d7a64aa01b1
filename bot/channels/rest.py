"""Rasa's REST channel (`/webhooks/rest/webhook`) with requests checked: a clear 4xx instead of a silent guess."""

from __future__ import annotations

from rasa.core.channels.rest import RestInput as RasaRestInput
from sanic import Blueprint
from sanic.request import Request

from bot.channels.apart import TAKEN, is_taken
from bot.channels.guard import MAX_CHARACTERS, OnNewMessage, guarded
from bot.channels.refusals import Refused, answer_refusals, json_object

MAX_SENDER_CHARACTERS = 256


def check_message(request: Request) -> None:
    """Refuse what is no message to the webhook."""
    body = json_object(request, '{"sender": "…", "message": "…"}')
    _check_sender(body.get("sender"))
    if not isinstance(body.get("message"), str):
        raise Refused(400, "`message` must be a text.")
    if body.get("metadata") is not None and not isinstance(body["metadata"], dict):
        raise Refused(400, "`metadata` must be an object.")


def check_parse(request: Request) -> None:
    """The same for `/model/parse`, which asks only what a text means."""
    text = json_object(request, '{"text": "…"}').get("text")
    if not isinstance(text, str):
        raise Refused(400, "`text` must be a text.")
    if len(text) > MAX_CHARACTERS:
        raise Refused(400, f"`text` is over {MAX_CHARACTERS} characters.")


def _check_sender(sender: object) -> None:
    if not isinstance(sender, str) or not sender.strip():
        raise Refused(
            400, "`sender` is missing: a text that names this conversation, so that strangers don't share one."
        )
    if len(sender) > MAX_SENDER_CHARACTERS:
        raise Refused(400, f"`sender` is over {MAX_SENDER_CHARACTERS} characters.")
    if not sender.isprintable():
        raise Refused(400, "`sender` must be made of printable characters.")
    if is_taken(sender.strip()):
        raise Refused(
            400, f"`sender` may not begin with {', '.join(TAKEN)}: those are conversations of other channels."
        )


class RestInput(RasaRestInput):
    """`POST {"sender": id, "message": text}` answers a list of replies (design: Rasa's own contract)."""

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """Rasa's routes behind the guard and the check of each request."""
        blueprint = super().blueprint(guarded(on_new_message))
        answer_refusals(blueprint)

        @blueprint.middleware("request")
        async def check(request: Request) -> None:
            """Refuse what is no message before Rasa reads it."""
            if request.method == "POST":
                check_message(request)

        return blueprint
