"""Files of the page, read once and kept packed: nothing else of the disk can be asked for, and little travels."""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from sanic.request import Request
from sanic.response import HTTPResponse, empty, raw

FOREVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"


@dataclass(frozen=True)
class Asset:
    """A file as it is sent."""

    content_type: str
    plain: bytes
    packed: bytes
    etag: str

    @classmethod
    def of(cls, name: str, plain: bytes) -> Asset:
        """With the type that its name tells."""
        content_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        if content_type.startswith("text/") or name.endswith((".js", ".json")):
            content_type += "; charset=utf-8"
        etag = f'"{hashlib.sha256(plain).hexdigest()[:32]}"'
        return cls(content_type, plain, gzip.compress(plain, 9, mtime=0), etag)

    def answer(self, request: Request, headers: dict[str, str]) -> HTTPResponse:
        """The file, or word that the browser has it already. An address with a query names one version for good."""
        cached = {"ETag": self.etag, "Cache-Control": FOREVER if request.query_string else ASK_AGAIN}
        sent = {**headers, **cached, "Vary": "Accept-Encoding"}
        if request.headers.get("if-none-match") == self.etag:
            return empty(304, sent)
        if "gzip" not in request.headers.get("accept-encoding", ""):
            return raw(self.plain, headers=sent, content_type=self.content_type)
        return raw(self.packed, headers={**sent, "Content-Encoding": "gzip"}, content_type=self.content_type)


def assets_in(folder: Path) -> dict[str, Asset]:
    """All files that lie directly in a folder, by name."""
    return {file.name: Asset.of(file.name, file.read_bytes()) for file in sorted(folder.iterdir()) if file.is_file()}
