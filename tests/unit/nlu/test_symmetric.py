"""Large symmetric matrices: equations with them."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import random as random_table

from bot.nlu import symmetric
from bot.nlu.symmetric import Equations, Lower, NotSolved, Products
from bot.nlu.vectors import Floats

COUNT = 30


@pytest.fixture(params=[(4, 5), (7, 30), (100, 1)])
def matrix(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Floats:
    """A symmetric positive definite matrix, handled in strips of several sizes, with more or fewer rows known exactly."""
    strip, centres = request.param
    monkeypatch.setattr(symmetric, "STRIP", strip)
    monkeypatch.setattr(symmetric, "CENTRES", centres)
    half = np.random.default_rng(1).normal(size=(COUNT, 50)).astype(np.float32)
    product: Floats = half @ half.T
    return product


def whole(matrix: Floats) -> Lower:
    """The matrix as it is kept."""
    return Lower.of(len(matrix), lambda rows, columns: matrix[rows, columns])


def test_equations_are_solved(matrix: Floats) -> None:
    lower = whole(matrix)
    targets = np.random.default_rng(2).normal(size=(COUNT, 3)).astype(np.float32)
    found = Equations.of(lower, 0.5).solve(targets)
    missed = (matrix + 0.5 * np.eye(COUNT)) @ found - targets
    assert (np.linalg.norm(missed, axis=0) <= 2 * symmetric.NEAR * np.linalg.norm(targets, axis=0)).all()


def test_products_of_a_table_need_not_be_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(symmetric, "CENTRES", 6)
    table = random_table(COUNT, 80, density=0.2, format="csr", dtype=np.float32, random_state=4)
    targets = np.random.default_rng(2).normal(size=(COUNT, 3)).astype(np.float32)
    found = Equations.of(Products.of(table), 0.5).solve(targets)
    missed = ((table @ table.T).toarray() + 0.5 * np.eye(COUNT)) @ found - targets
    assert (np.linalg.norm(missed, axis=0) <= 2 * symmetric.NEAR * np.linalg.norm(targets, axis=0)).all()


def test_a_target_of_nothing_has_the_solution_nothing(matrix: Floats) -> None:
    assert not Equations.of(whole(matrix), 0.5).solve(np.zeros((COUNT, 2), np.float32)).any()


def test_what_comes_to_no_end_is_an_error(matrix: Floats, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(symmetric, "MOST", 1)
    monkeypatch.setattr(symmetric, "NEAR", 1e-9)
    with pytest.raises(NotSolved):
        Equations.of(whole(matrix), 0.5).solve(np.ones((COUNT, 1), np.float32))
