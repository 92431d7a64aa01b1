"""Keeps readings on disk, so that training again costs seconds. Safe to delete, and when writing was cut off."""

import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import numpy as np

from bot.nlu import encoder_files as files
from bot.nlu.pieces import pieces
from bot.nlu.vectors import FEATURES, Reading

FOLDER = Path(".cache")


class VectorCache:
    """Readings by text."""

    def __init__(self, folder: Path = FOLDER) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(folder / f"vectors-{files.key()}.sqlite", timeout=60)
        self._db.execute("CREATE TABLE IF NOT EXISTS readings (text TEXT PRIMARY KEY, vectors BLOB)")

    def read(self, text: str, encode: Callable[[str], Reading]) -> Reading:
        """A kept reading, or a new one, which is kept."""
        key = hashlib.sha256(text.encode()).hexdigest()
        row = self._db.execute("SELECT vectors FROM readings WHERE text = ?", (key,)).fetchone()
        spans = pieces(text)
        if row and len(row[0]) == (1 + len(spans)) * FEATURES * 2:
            vectors = np.frombuffer(row[0], np.float16).astype(np.float32).reshape(-1, FEATURES)
            return Reading(text, vectors[0], spans, vectors[1:])
        reading = encode(text)
        blob = np.vstack([reading.whole[None], reading.parts]).astype(np.float16).tobytes()
        with self._db:
            self._db.execute("INSERT OR REPLACE INTO readings VALUES (?, ?)", (key, blob))
        return reading

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()
