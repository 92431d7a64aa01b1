"""Large symmetric matrices, in blocks."""

from __future__ import annotations

import numpy as np
import pytest

from bot.nlu import symmetric
from bot.nlu.symmetric import Factor
from bot.nlu.vectors import Floats


@pytest.fixture(params=[4, 7, 100])
def matrix(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Floats:
    """A symmetric positive definite matrix, handled in blocks of several sizes."""
    monkeypatch.setattr(symmetric, "BLOCK", request.param)
    half = np.random.default_rng(1).normal(size=(30, 50)).astype(np.float32)
    product: Floats = half @ half.T
    return product


def test_equations_are_solved(matrix: Floats) -> None:
    targets = np.random.default_rng(2).normal(size=(30, 3)).astype(np.float32)
    found = Factor.of(matrix.copy(), 0.5).solve(targets)
    assert np.allclose((matrix + 0.5 * np.eye(30)) @ found, targets, atol=1e-3)


def test_the_diagonal_of_the_inverse(matrix: Floats) -> None:
    found = Factor.of(matrix.copy(), 0.5).inverse_diagonal()
    assert np.allclose(found, np.diag(np.linalg.inv(matrix + 0.5 * np.eye(30))), rtol=1e-3)
