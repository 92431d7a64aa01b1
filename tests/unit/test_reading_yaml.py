"""YAML is read as ruamel.yaml reads it, and in the end it costs no more than at the beginning."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.graph_components.providers.domain_provider import DomainProvider
from rasa.shared.core.domain import Domain
from rasa.shared.utils.io import read_yaml
from ruamel.yaml.resolver import VersionedResolver

from bot import reading_yaml

WORDS = "a: true\nb: No\nc: 1_000\nd: 0o17\ne: null\nf: ~\ng: 2026-11-28\nh: 1.5e3\ni: n\nj: text\nk: .inf\nl: ''\nm:\nn: -7\no: '${X}'\n"


def test_each_bare_word_is_what_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TANDEM_TEST", "there")
    ours = read_yaml(WORDS + "p: ${TANDEM_TEST}/here\n")
    monkeypatch.setattr(VersionedResolver, "resolve", reading_yaml._as_it_was)
    theirs = read_yaml(WORDS + "p: ${TANDEM_TEST}/here\n")
    assert ours == theirs
    assert ours["p"] == "there/here"


@pytest.mark.parametrize("resolve, grows", [(reading_yaml.resolve, False), (reading_yaml._as_it_was, True)])
def test_what_is_looked_through_does_not_grow(monkeypatch: pytest.MonkeyPatch, resolve: Any, grows: bool) -> None:
    seen: set[int] = set()

    def looked(self: VersionedResolver, *rest: Any) -> Any:
        seen.add(sum(map(len, self.versioned_resolver.values())))
        return resolve(self, *rest)

    monkeypatch.setattr(VersionedResolver, "resolve", looked)
    read_yaml("- twice\n" * 50)
    assert (len(seen) > 1) is grows


def test_the_domain_of_a_model_is_read_as_rasa_reads_it(model: Path, tmp_path: Path) -> None:
    storage, _ = LocalModelStorage.from_model_archive(tmp_path, model)
    resource = Resource("domain_provider")
    known: dict[str, Any] = {
        "config": {},
        "model_storage": storage,
        "execution_context": ExecutionContext(GraphSchema({})),
    }
    ours = DomainProvider.load(resource=resource, **known).provide_inference()
    with storage.read_from(resource) as folder:
        theirs = Domain.from_path(folder)
    assert ours.as_dict() == theirs.as_dict()
    assert ours.fingerprint() == theirs.fingerprint()
