"""YAML that remembers where each value stood, so that every fault can be told with file and line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

NULL_TAG = "tag:yaml.org,2002:null"
Key = str | int


class KnowledgeError(Exception):
    """Something in `data/knowledge/` is wrong; the message has file, line and what to do, one fault a line."""


class _PlainLoader(yaml.SafeLoader):
    """Reads every scalar as text, so that nobody need quote `no`, `0800` or `988`; only null stays null."""


_PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag == NULL_TAG]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


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


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _compose(path: Path) -> yaml.Node:
    try:
        loader = _PlainLoader(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{path}:1: can't be read ({error}); restore it from version control") from error
    except yaml.YAMLError as error:
        raise KnowledgeError(f"{path}:1: has a character that YAML does not allow ({error}); remove it") from error
    try:
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        hint = "check the indentation, colons and quotes there and just above"
        raise KnowledgeError(f"{path}:{line}: not valid YAML ({error.problem}); {hint}") from error
    if not isinstance(node, yaml.MappingNode):
        raise KnowledgeError(f"{path}:1: must hold names with values (`name: ...`); start each entry with its name")
    return node


def _plain(node: yaml.Node, path: Path) -> Any:
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, path) for item in node.value]
    return None if node.tag == NULL_TAG else str(node.value)


def _mapping(node: yaml.MappingNode, path: Path) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise KnowledgeError(f"{path}:{_line(key)}: a name must be plain text; write `name: ...`")
        if key.value in result:
            raise KnowledgeError(f"{path}:{_line(key)}: `{key.value}` stands here twice; keep one of the two")
        result[str(key.value)] = _plain(value, path)
    return result


def _child(node: yaml.Node, key: Key) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for name, value in node.value if name.value == key), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
        item: yaml.Node = node.value[key]
        return item
    return None


def _scalars(node: yaml.Node, keys: tuple[Key, ...]) -> Iterator[tuple[tuple[Key, ...], str, int]]:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            yield from _scalars(value, (*keys, str(name.value)))
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _scalars(item, (*keys, index))
    elif node.tag != NULL_TAG:
        yield keys, str(node.value), _line(node)
