"""Examples that teach nothing are found, and taken out of the files without harm to the others."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.nlu import redundant as module
from bot.nlu.examples import Example
from bot.nlu.redundant import MARK, cut, margins, redundant

SEED = np.random.default_rng(3)


def example(intent: str, number: int, middle: float) -> Example:
    """One of many alike, about a point of its own for each intent."""
    vector = SEED.normal(middle, 1.0, 40).astype(np.float32)
    return Example(text=f"{intent} {intent} {number}", intent=intent, vector=vector)


@pytest.fixture(autouse=True)
def nothing_is_short(monkeypatch: pytest.MonkeyPatch) -> None:
    """The examples here are, and none is in the sample that stays."""
    monkeypatch.setattr(module, "SHORT", 0)
    monkeypatch.setattr(module, "ONE_IN", 2**40)


@pytest.fixture(scope="module")
def found() -> list[Example]:
    """Two plain intents, and one example of the first that looks like the second."""
    alike = [example(intent, number, middle) for intent, middle in (("a", 0.0), ("b", 2.0)) for number in range(30)]
    return [*alike, Example("b b 99", "a", SEED.normal(2.0, 1.0, 40).astype(np.float32))]


def test_what_the_others_do_not_foresee_has_no_lead(found: list[Example]) -> None:
    lead = margins(found)
    assert (lead[:-1] > 0).mean() > 0.9
    assert lead[-1] < 0 and lead[-1] == lead.min()


def test_the_surest_go_and_enough_stay(found: list[Example], monkeypatch: pytest.MonkeyPatch) -> None:
    lead = margins(found)
    monkeypatch.setattr(module, "FEWEST", 5)
    surest = redundant(found, lead, 0.3)
    assert 15 <= surest.sum() <= 19
    assert lead[surest].min() >= lead[~surest].max()
    monkeypatch.setattr(module, "FEWEST", 30)
    assert redundant(found, lead, 0.9).sum() == 1, "of the first intent there are 31"
    monkeypatch.setattr(module, "WIDE", "a")
    monkeypatch.setattr(module, "FEWEST", 5)
    assert {found[number].intent for number in np.flatnonzero(redundant(found, lead, 0.3))} == {"b"}


def test_what_is_short_and_a_sample_stay(found: list[Example], monkeypatch: pytest.MonkeyPatch) -> None:
    lead = margins(found)
    monkeypatch.setattr(module, "FEWEST", 5)
    monkeypatch.setattr(module, "ONE_IN", 2)
    assert 3 <= redundant(found, lead, 0.3).sum() <= 15
    monkeypatch.setattr(module, "SHORT", 3)
    assert redundant(found, lead, 0.3).sum() == 0


def test_lines_and_empty_blocks_go_and_all_else_stays(tmp_path: Path) -> None:
    file = tmp_path / "signs.yml"
    head = 'version: "3.1"\n\nnlu:\n  - intent: a\n    examples: |\n'
    rest = "\n\n  - intent: b\n    metadata: {writer: w}\n    examples: |\n" + f"{MARK}four"
    file.write_text(
        head + f"{MARK}one\n{MARK}two: 2" + rest + f"\n\n  - intent: c\n    examples: |\n{MARK}five\n", "utf-8"
    )
    assert cut(tmp_path, {"one", "five", "elsewhere"}) == 2
    assert file.read_text("utf-8") == head + f"{MARK}two: 2" + rest + "\n"
