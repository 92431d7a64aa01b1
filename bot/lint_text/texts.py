"""What people read: the texts of the knowledge, of the domain and of the actions, each with the place where it stands."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.knowledge.reader import Document, Key
from bot.knowledge.vocabulary import FOREIGN

DOMAIN = Path("domain.yml")
PROSE = ("reflect", "inform", "more", "ask", "question", "explain", "because", "heard", "says", "text")  # graded
SHORT = ("name", "full_name", "label", "title", "sections")  # only held to the banned phrases
TYPED = ("command.", "answer.", "asks.", "called.")  # keys of texts.yml: what people write, not what the bot says
SAID = re.compile(r"[A-Za-z']+ [A-Za-z']+")


@dataclass(frozen=True)
class Text:
    """One text with the place where it stands."""

    where: str
    file: str
    group: str  # the topic, or the list, that it belongs to
    field: str
    content: str
    section: str | None

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.content.split())


def texts_in(document: Document) -> Iterator[Text]:
    """Every text in a knowledge file or a domain that a person may read."""
    for keys, content, line in document.scalars():
        field = _field(document.path, keys)
        if field is not None:
            where, group = f"{document.path}:{line}", _group(keys)
            yield Text(where, document.path.name, group, field, content, _section(document.data, keys))


def texts_in_code(path: Path) -> Iterator[Text]:
    """What an action's code says: titles of buttons, pieces of a message to send. Not docstrings, and no names."""
    tree = ast.parse(path.read_text("utf-8"))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in docs:
            continue
        if isinstance(node.value, str) and _is_said(node.value):
            yield Text(f"{path}:{node.lineno}", path.name, path.stem, "title", node.value, None)


def _is_said(value: str) -> bool:
    """Words, and no pattern."""
    return SAID.search(value) is not None and not re.search(r"\\|\(\?", value)


def _field(path: Path, keys: tuple[Key, ...]) -> str | None:
    """What a text is for, or None if it is no text at all (an id, a section, a phrase to spot)."""
    if path.name == DOMAIN.name and keys[0] != "responses":
        return None
    if path.name == "steps.yml":
        return None if {"fits", "words", "apart"} & set(keys) else "step"
    if path.name == "lines.yml":
        return "title" if keys[-1] in ("name", "hours") else None
    if path.name == "texts.yml":
        return (
            None if str(keys[0]).startswith((*TYPED, *FOREIGN)) else "text"
        )  # of other languages no grade can be told
    named = [key for key in keys if isinstance(key, str)]
    if keys[0] == "sections" or named[-1] in SHORT:
        return "title"
    return named[-1] if named[-1] in PROSE else None


def _group(keys: tuple[Key, ...]) -> str:
    outer = ("families", "therapies", "responses", "sections")
    return str(keys[1] if keys[0] in outer and len(keys) > 1 else keys[0])


def _section(data: Any, keys: tuple[Key, ...]) -> str | None:
    """The section of the nearest part around a text that names one."""
    section, part = None, data
    for key in keys:
        if isinstance(part, dict) and "section" in part:
            section = part["section"]
        part = part[key]
    return section
