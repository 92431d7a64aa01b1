"""YAML that remembers where each value stood, so that every fault can be told with file and line.

Every scalar is read as text, so that nobody need quote `no`, `0800` or `988`; only null stays null.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML, nodes
from ruamel.yaml.error import MarkedYAMLError, YAMLError

NULL_TAG = "tag:yaml.org,2002:null"
Key = str | int


class KnowledgeError(Exception):
    """Something in `data/knowledge/` is wrong; the message has file, line and what to do, one fault a line."""


class Document:
    """One YAML file: `data`, and the line on which each part of it stands."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.node = _compose(path)
        self.data: Any = _plain(self.node, path)

    def line(self, *keys: Key) -> int:
        """The line of the value at `keys`, or of the nearest part around it that exists."""
        node = self.node
        for key in keys:
            found = _child(node, key)
            if found is None:
                break
            node = found
        return _line(node)

    def fault(self, keys: tuple[Key, ...], said: str) -> str:
        """One fault as `file:line: where: what`."""
        where = ".".join(str(key) for key in keys if key != "__root__")
        return f"{self.path}:{self.line(*keys)}: {where + ': ' if where else ''}{said}"

    def scalars(self) -> Iterator[tuple[tuple[Key, ...], str, int]]:
        """Every text in the file with the keys that lead to it and its line."""
        yield from _scalars(self.node, ())


def _line(node: nodes.Node) -> int:
    return int(node.start_mark.line) + 1


def _compose(path: Path) -> nodes.Node:
    try:
        node = YAML(typ="safe").compose(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{path}:1: can't be read ({error}); restore it from version control") from error
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        hint = "check the indentation, colons and quotes there and just above"
        raise KnowledgeError(f"{path}:{line}: not valid YAML ({error.problem}); {hint}") from error
    except YAMLError as error:
        raise KnowledgeError(f"{path}:1: has a character that YAML does not allow ({error}); remove it") from error
    if not isinstance(node, nodes.MappingNode):
        raise KnowledgeError(f"{path}:1: must hold names with values (`name: ...`); start each entry with its name")
    return node


def _plain(node: nodes.Node, path: Path) -> Any:
    if isinstance(node, nodes.MappingNode):
        return _mapping(node, path)
    if isinstance(node, nodes.SequenceNode):
        return [_plain(item, path) for item in node.value]
    return None if node.tag == NULL_TAG else str(node.value)


def _mapping(node: nodes.MappingNode, path: Path) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, nodes.ScalarNode):
            raise KnowledgeError(f"{path}:{_line(key)}: a name must be plain text; write `name: ...`")
        if key.value in result:
            raise KnowledgeError(f"{path}:{_line(key)}: `{key.value}` stands here twice; keep one of the two")
        result[str(key.value)] = _plain(value, path)
    return result


def _child(node: nodes.Node, key: Key) -> nodes.Node | None:
    if isinstance(node, nodes.MappingNode):
        return next((value for name, value in node.value if name.value == key), None)
    if isinstance(node, nodes.SequenceNode) and isinstance(key, int) and key < len(node.value):
        item: nodes.Node = node.value[key]
        return item
    return None


def _scalars(node: nodes.Node, keys: tuple[Key, ...]) -> Iterator[tuple[tuple[Key, ...], str, int]]:
    if isinstance(node, nodes.MappingNode):
        for name, value in node.value:
            yield from _scalars(value, (*keys, str(name.value)))
    elif isinstance(node, nodes.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _scalars(item, (*keys, index))
    elif node.tag != NULL_TAG:
        yield keys, str(node.value), _line(node)
