"""A copy of the knowledge that a test may break."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.knowledge import Knowledge, load

KNOWLEDGE = Path(__file__).parents[3] / "data" / "knowledge"


class Copy:
    """A folder with the real files, one of which a test changes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def replace(self, name: str, old: str, new: str) -> int:
        """Swap one text for another in a file; the line on which it stood."""
        path = self.folder / name
        content = path.read_text(encoding="utf-8")
        assert old in content, f"{old!r} is not in {name}"
        path.write_text(content.replace(old, new, 1), encoding="utf-8")
        return content[: content.index(old)].count("\n") + 1

    def append(self, name: str, lines: str) -> int:
        """Add to the end of a file; the first added line."""
        path = self.folder / name
        content = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(content + lines, encoding="utf-8")
        return content.count("\n") + 1


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    folder = tmp_path / "knowledge"
    shutil.copytree(KNOWLEDGE, folder)
    return Copy(folder)


@pytest.fixture(scope="session")
def known() -> Knowledge:
    return load(KNOWLEDGE)
