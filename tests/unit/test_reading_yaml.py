"""YAML is read as ruamel.yaml reads it, and in the end it costs no more than at the beginning."""

from __future__ import annotations

from typing import Any

import pytest
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
