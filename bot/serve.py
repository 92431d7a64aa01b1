"""Rasa's own server, with the actions in the same process."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
from typing import Any

import yaml
from rasa.core.actions.action import RemoteAction
from rasa.core.run import serve_application
from rasa.core.utils import AvailableEndpoints
from rasa.utils.endpoints import ClientResponseError as RasaClientResponseError
from rasa.utils.endpoints import EndpointConfig
from rasa.utils.log_utils import configure_structlog
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection
from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, text

from bot import reading_yaml
from bot.channels.refusals import Refused
from bot.channels.rest import check_parse
from bot.database import database, keep_days
from bot.nlu.requirements import check_components
from bot.nlu.safety import require_safety

logger = logging.getLogger(__name__)
reading_yaml.mend()
HOUR = 3600
MAX_REQUEST_BYTES = 2 * 1024 * 1024
PUBLIC = ("/", "/widget.js", "/demo", "/protocol", "/model/parse", "/version", "/favicon.ico")


class InProcessActions(EndpointConfig):
    """Hands what Rasa would send to an action server to rasa_sdk's executor: one process, one hop less to fail."""

    def __init__(self) -> None:
        """Registers the actions of the package `actions`."""
        super().__init__(url="in-process")
        self._executor = ActionExecutor()
        self._executor.register_package("actions")
        RemoteAction.action_response_format_spec = staticmethod(unchecked)

    async def request(self, *args: Any, json: dict[str, Any] | None = None, **kwargs: Any) -> Any:
        """The answer of an action server to Rasa's call."""
        try:
            return await self._executor.run(json)
        except ActionExecutionRejection as rejection:
            raise _rejected(rejection) from rejection


def unchecked() -> dict[str, Any]:
    """The schema of an action's answer: none, as rasa_sdk made it here. Rasa's costs as much as understanding a turn."""
    return {}


def _rejected(rejection: ActionExecutionRejection) -> RasaClientResponseError:
    body = json.dumps({"error": str(rejection), "action_name": rejection.action_name})
    return RasaClientResponseError(400, "Bad Request", body)


def quiet() -> None:
    """Log warnings only, unless LOG_LEVEL says otherwise: below that Rasa prints every word that people write."""
    configure_structlog(logging.getLevelName(os.environ.get("LOG_LEVEL", "WARNING").upper()))
    logging.getLogger("bot").setLevel(logging.INFO)


def is_public(path: str) -> bool:
    """May anybody ask for this? The page, the channels, and what a message means; not conversations nor models."""
    return path in PUBLIC or path.startswith(("/webhooks/", "/static/", "/demo/", "/protocol/"))


async def keep_no_longer(app: Sanic, _: Any) -> None:
    """Delete, now and every hour, what was idle for longer than the operator keeps it (docs/privacy.md)."""

    async def forget() -> None:
        """Until the server ends."""
        while True:
            database().forget_idle(keep_days() or 1)
            await asyncio.sleep(HOUR)

    app.add_task(forget())


async def end_tasks(_: Sanic, __: Any) -> None:
    """End what still waits for its time, as each open socket does, or Python complains of every one."""
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)


async def close_api(app: Sanic, _: Any) -> None:
    """Rasa's HTTP API shows every conversation to whoever can reach it; it stays shut unless RASA_API=open."""
    if os.environ.get("RASA_API") == "open":
        return
    app.config.REQUEST_MAX_SIZE = MAX_REQUEST_BYTES  # what is larger is not even read

    @app.middleware("request")
    async def only_public(request: Request) -> HTTPResponse | None:
        """Before any route: not found, where it is not for everybody."""
        if not is_public(request.path):
            return text("Not found.", status=404)
        if request.path == "/model/parse" and request.method == "POST":
            try:
                check_parse(request)
            except Refused as refused:
                return refused.answer()
        return None


def serve(model: str, host: str, port: int, address: str) -> None:
    """Serve until Ctrl-C; print the address when the first answer can be given."""
    quiet()
    with open("config.yml", encoding="utf-8") as file:
        config = yaml.safe_load(file)
    check_components(config)
    require_safety(config)
    endpoints = AvailableEndpoints.read_endpoints("endpoints.yml")
    endpoints.action = InProcessActions()

    async def announce(app: Sanic, _: Any) -> None:
        """Print the address, or end where there is no model."""
        if not app.ctx.agent.is_ready():
            print("The model could not be loaded; see above. Train it again: make train", file=sys.stderr, flush=True)
            os._exit(1)  # a server that answers nobody must not look alive
        print(f"Tandem is ready: {address}   (Ctrl-C stops it)", flush=True)

    serve_application(
        model_path=model,
        interface=host,
        port=port,
        credentials="credentials.yml",
        endpoints=endpoints,
        enable_api=True,
        server_listeners=[
            (close_api, "before_server_start"),
            (keep_no_longer, "after_server_start"),
            (announce, "after_server_start"),
            (end_tasks, "after_server_stop"),
        ],
    )
