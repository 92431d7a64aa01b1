"""`python -m bot`: serves bot, actions and chat page from one process. HOST, PORT and MODEL are honoured."""

from __future__ import annotations

import os
import socket
import sys
import time
import warnings

from bot.processor import begin_anew_with_kernels
from bot.train import MODELS, ROOT, needs_training

STARTED = time.monotonic()


def fail(said: str) -> None:
    """End with one clear line."""
    print(said, file=sys.stderr)
    raise SystemExit(1)


def check_port(host: str, port: str) -> int:
    """The port as a number, when it is one and free."""
    if not port.isdigit() or not 0 < int(port) < 65536:
        fail(f"PORT is {port!r}; it must be a number from 1 to 65535.")
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, int(port)))
        except OSError as error:
            fail(
                f"Port {port} on {host} can't be used ({error.strerror}). Stop what runs there, or: make run PORT=5006"
            )
    return int(port)


def ensure_model() -> str:
    """The newest model; trained first where the data has changed."""
    if given := os.environ.get("MODEL"):
        return given
    if needs_training():
        print("The data has changed since the last training (or there is no model yet).", flush=True)
        # in a process of its own: what training needs in memory is given back
        if os.spawnl(os.P_WAIT, sys.executable, sys.executable, "-m", "bot.train") != 0:
            fail("Training failed; see above.")
    return str(MODELS)


def main() -> None:
    """Check, train if needed, serve."""
    os.chdir(ROOT)
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"  # before Rasa is imported
    host = os.environ.get("HOST", "127.0.0.1")
    port = check_port(host, os.environ.get("PORT", "5005"))
    begin_anew_with_kernels()
    model = ensure_model()
    print("Starting ...", flush=True)
    import sanic  # noqa: F401 - shows warnings that are meant for developers, from its import on

    warnings.simplefilter("ignore", DeprecationWarning)
    from bot.serve import serve
    from bot.webhook import Operator, WebhookUnusable

    try:
        Operator.from_environment()
    except WebhookUnusable as unusable:
        fail(str(unusable))
    shown = "localhost" if host in ("127.0.0.1", "0.0.0.0", "::", "::1") else host
    serve(model, host, port, f"http://{shown}:{port}/")


if __name__ == "__main__":
    main()
