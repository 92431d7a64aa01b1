"""Pages of other sites, as their developers would write them: served from an origin of their own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = (
    "<!doctype html><html lang=en><meta charset=utf-8><title>Clinic</title>{head}"
    "<header><p>Clinic</p></header><main><h1>Clinic</h1><p>Open 9 to 5.</p></main>{body}"
)


class Clinic:
    """A site with one page that a test writes."""

    def __init__(self, port: int) -> None:
        """Nothing is on the page yet."""
        self.url = f"http://localhost:{port}"
        self.page = ""
        self.policy: str | None = None

    def shows(self, body: str, head: str = "", policy: str | None = None) -> str:
        """Write the page, with a content security policy where one is given; its address."""
        self.page, self.policy = PAGE.format(head=head, body=body), policy
        return self.url


@contextmanager
def clinic_site() -> Iterator[Clinic]:
    """The site, on a free port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            if site.policy:
                self.send_header("Content-Security-Policy", site.policy)
            self.end_headers()
            self.wfile.write(site.page.encode())

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        site = Clinic(server.server_port)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield site
        server.shutdown()
