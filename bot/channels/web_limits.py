"""How much may come in: a bucket of tokens for each session and each address."""

from __future__ import annotations

import time

MOST_KEYS = 10_000


class Buckets:
    """Each key has a bucket that holds `size` and is filled again at `per_second`."""

    def __init__(self, size: int, per_second: float) -> None:
        """All buckets are full."""
        self._size = float(size)
        self._per_second = per_second
        self._levels: dict[str, tuple[float, float]] = {}

    def take(self, key: str) -> float:
        """Take one: 0 where there was one, else the seconds until there is."""
        now = time.monotonic()
        level = self._level(key, now)
        if level < 1:
            return (1 - level) / self._per_second
        self._levels[key] = (level - 1, now)
        if len(self._levels) > MOST_KEYS:
            self._drop_full(now)
        return 0.0

    def _level(self, key: str, now: float) -> float:
        level, since = self._levels.get(key, (self._size, now))
        return min(self._size, level + (now - since) * self._per_second)

    def _drop_full(self, now: float) -> None:
        self._levels = {key: kept for key, kept in self._levels.items() if self._level(key, now) < self._size}
