"""Lets Rasa load a model in half the time: most of that went into the YAML of its domain.

- ruamel.yaml, while it finds out what kind of value a bare word is, appends what fits any first letter (Rasa has one such: ${VARIABLE})
  to what fits the word's own first letter, and never takes it away again: each word costs more than the last.
- Rasa checks the domain of a model against its schema each time that the model is loaded, with the slowest of ruamel.yaml's readers.
  It was checked when the model was trained, from which it comes as it is.
"""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from typing import Any

from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.graph_components.providers.domain_provider import DomainProvider
from rasa.shared.core.domain import Domain
from rasa.shared.utils.io import read_yaml_file
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.resolver import VersionedResolver

DOMAIN = "domain.yml"  # as DomainProvider keeps it in a model
NOT_BARE = (False, False)  # there is nothing more to find out
_as_it_was = VersionedResolver.resolve


def resolve(self: VersionedResolver, kind: Any, value: Any, implicit: Any) -> Any:
    """The tag of a node: as ruamel.yaml's own, but what is looked through stays as it is."""
    if kind is ScalarNode and implicit[0]:
        known = self.versioned_resolver
        for tag, pattern in chain(known.get(value[:1], ()), known.get(None, ())):
            if pattern.match(value):
                return tag
    return _as_it_was(self, kind, value, NOT_BARE)


def load_domain(
    cls: type[DomainProvider], /, *, model_storage: ModelStorage, resource: Resource, **_: Any
) -> DomainProvider:
    """The provider of a model's domain: as Rasa's own, without the check."""
    with model_storage.read_from(resource) as folder:
        domain = Domain.from_dict(dict(read_yaml_file(Path(folder) / DOMAIN)))
    return cls(model_storage, resource, domain)


def mend() -> None:
    """Let Rasa read so from now on."""
    for owner, name, ours in (
        (VersionedResolver, "resolve", resolve),
        (DomainProvider, "load", classmethod(load_domain)),
    ):
        setattr(owner, name, ours)
