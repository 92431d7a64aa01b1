"""The data of a file as models, each fault told with its line and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from pydantic import ValidationError, parse_obj_as

from bot.knowledge.names import MORE
from bot.knowledge.reader import Document, Key, KnowledgeError

Shape = TypeVar("Shape")


def named(document: Document, model: type[Shape], *under: str, expected: list[str] | None = None) -> dict[str, Shape]:
    """Entries by name, each told its own name as `id`."""
    entries = _at(document, under)
    bodies = {key: {"id": key, **body} if isinstance(body, dict) else body for key, body in entries.items()}
    entry: Any = model
    return parsed(document, bodies, dict[str, entry], under, expected)


def shaped(document: Document, shape: type[Shape], *under: str, expected: list[str] | None = None) -> Shape:
    """The whole of a file, or what stands under these names, in a shape; `expected`: the names that it must have."""
    return parsed(document, _at(document, under), shape, under, expected)


def _at(document: Document, under: tuple[str, ...]) -> Any:
    data = document.data
    for key in under:
        if key not in data:
            raise KnowledgeError(document.fault((), f"`{key}` is missing; add it"))
        data = data[key]
    return data


def parsed(document: Document, data: Any, shape: Any, under: tuple[str, ...], expected: list[str] | None) -> Any:
    """Data that was taken from a file, in a shape."""
    try:
        found = parse_obj_as(shape, data)
    except ValidationError as error:
        faults = (document.fault(_keys(under, one["loc"]), _advice(one)) for one in error.errors())
        raise KnowledgeError("\n".join(faults)) from error
    if expected is not None:
        raise_all(document.fault(under, said) for said in differences(found, expected))
    return found


def _keys(under: tuple[str, ...], loc: tuple[Key, ...]) -> tuple[Key, ...]:
    return (*under, *loc[1:])  # the first part is pydantic's own `__root__`


def _advice(fault: Any) -> str:
    hints = {
        "value_error.missing": "add it",
        "value_error.extra": "remove it, or correct its spelling",
        "type_error.none.not_allowed": "fill it in",
    }
    return "; ".join(filter(None, [fault["msg"], hints.get(fault["type"])]))


def first_fault(error: ValidationError) -> str:
    """The first of what is wrong, for a model that stands in no file as it is."""
    fault = error.errors()[0]
    return f"{'.'.join(str(part) for part in fault['loc'])}: {_advice(fault)}"


def differences(found: Any, expected: list[str]) -> Iterator[str]:
    """Names that are missing, and names that nobody knows."""
    for key in sorted(set(expected) - {MORE, *found}):
        yield f"`{key}` is missing; add it"
    unknown = set() if MORE in expected else set(found) - set(expected)
    for key in sorted(unknown):
        yield f"`{key}` is not a known name; use one of {', '.join(expected)}"


def raise_all(faults: Iterator[str]) -> None:
    """All faults as one error; none where there are none."""
    told = "\n".join(faults)
    if told:
        raise KnowledgeError(told)
