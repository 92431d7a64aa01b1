"""Keeps readings on disk, so that training again costs seconds. Safe to delete, and when writing was cut off."""

import hashlib
import logging
import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bot.nlu import encoder_files as files
from bot.nlu.pieces import pieces
from bot.nlu.vectors import FEATURES, Encoder, Reading

FOLDER = Path(".cache")
SAVE_EVERY = 30.0  # seconds; so much is lost when a training is cut off

logger = logging.getLogger(__name__)


class VectorCache:
    """Readings by text."""

    def __init__(self, folder: Path = FOLDER) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(folder / f"vectors-{files.key()}.sqlite", timeout=60)
        self._db.execute("CREATE TABLE IF NOT EXISTS readings (text TEXT PRIMARY KEY, vectors BLOB)")

    def find(self, text: str) -> Reading | None:
        """A kept reading."""
        row = self._db.execute("SELECT vectors FROM readings WHERE text = ?", (_key(text),)).fetchone()
        spans = pieces(text)
        if not row or len(row[0]) != (1 + len(spans)) * FEATURES * 2:
            return None
        vectors = np.frombuffer(row[0], np.float16).astype(np.float32).reshape(-1, FEATURES)
        return Reading(text, vectors[0], spans, vectors[1:])

    def read(self, texts: Sequence[str]) -> list[Reading]:
        """The reading of each text; what is not kept yet is read now, and kept."""
        kept = {text: self.find(text) for text in dict.fromkeys(texts)}
        self._read_new([text for text, reading in kept.items() if reading is None])
        found = [kept[text] or self.find(text) for text in texts]
        return [reading for reading in found if reading]

    def _read_new(self, texts: Sequence[str]) -> None:
        if not texts:
            return
        # two groups at once, each on one thread, take three quarters of the time of one group on two threads
        encoder, saved, done = Encoder(files.require(), threads=1), time.monotonic(), 0
        for readings in encoder.read_all(texts):
            for reading in readings:
                blob = np.vstack([reading.whole[None], reading.parts]).astype(np.float16).tobytes()
                self._db.execute("INSERT OR REPLACE INTO readings VALUES (?, ?)", (_key(reading.text), blob))
            done += len(readings)
            if time.monotonic() - saved > SAVE_EVERY:
                saved = time.monotonic()
                self._db.commit()
                logger.info("Read %d of %d examples.", done, len(texts))
        self._db.commit()

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()


def _key(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
