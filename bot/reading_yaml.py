"""Mends how ruamel.yaml, with which Rasa reads all its YAML, finds out what kind of value a bare word is.

For each word it appends what fits any first letter (Rasa has one such: ${VARIABLES}) to what fits the word's own first letter, and never
takes it away again, so each word costs more than the last: reading the domain of a model took twice the time.
"""

from __future__ import annotations

from itertools import chain
from typing import Any

from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.resolver import VersionedResolver

_as_it_was = VersionedResolver.resolve
NOT_BARE = (False, False)  # there is nothing more to find out


def resolve(self: VersionedResolver, kind: Any, value: Any, implicit: Any) -> Any:
    """The tag of a node: as ruamel.yaml's own, but what is looked through stays as it is."""
    if kind is ScalarNode and implicit[0]:
        known = self.versioned_resolver
        for tag, pattern in chain(known.get(value[:1], ()), known.get(None, ())):
            if pattern.match(value):
                return tag
    return _as_it_was(self, kind, value, NOT_BARE)


def mend() -> None:
    """Let ruamel.yaml read so, from now on and everywhere."""
    setattr(VersionedResolver, "resolve", resolve)  # noqa: B010 - mypy takes no assignment to a method
