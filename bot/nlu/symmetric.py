"""Large symmetric matrices: made in strips, of which only the lower half is ever filled, and solved by conjugate gradients.

A factorization grows with the cube of the examples. Here each step of the solution costs one product with the matrix, and a
few hundredths of the examples, known exactly, take the longest part of the way at once (Nyström's approximation as a
preconditioner, with the diagonal that it misses; after Rudi, Carratino and Rosasco, FALKON, 2017).
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from scipy.linalg import cholesky, solve_triangular

from bot.nlu.vectors import Floats

STRIP = 1000  # rows
THREADS = 2  # strips at once
CENTRES = 3000  # rows that are known exactly
SEED = 7
NEAR = 5e-3  # the largest part of a target that may be left
MOST = 100  # steps
JITTER = 1e-3  # keeps what is nearly alike apart


def filled(count: int, strip: Callable[[slice, slice], Floats]) -> Floats:
    """A matrix of `count` rows, filled up to its diagonal: `strip` gives the entries of some rows and columns."""
    matrix = np.empty((count, count), np.float32)

    def fill(rows: slice) -> None:
        columns = slice(rows.stop)
        matrix[rows, columns] = strip(rows, columns)

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(fill, reversed(_strips(count))))  # the longest first
    return matrix


class NotSolved(RuntimeError):
    """The steps came to no end: the matrix is not positive definite."""


@dataclass(frozen=True)
class Equations:
    """A positive definite matrix, filled up to its diagonal, with `ridge` added to it: solves equations with it."""

    matrix: Floats
    ridge: float
    near: Nystrom

    @classmethod
    def of(cls, matrix: Floats, ridge: float) -> Equations:
        """Prepare a matrix."""
        return cls(matrix, ridge, Nystrom.of(matrix, ridge))

    def solve(self, targets: Floats) -> Floats:
        """What, multiplied with the matrix, gives the targets (rows as the matrix has), each column to within NEAR."""
        found, left = np.zeros_like(targets), targets.copy()
        way = closer = self.near.solve(left)
        gain = (left * closer).sum(axis=0)
        for _ in range(MOST):
            if (np.linalg.norm(left, axis=0) <= NEAR * np.linalg.norm(targets, axis=0)).all():
                return found
            moved = self._times(way)
            far = gain / np.maximum((way * moved).sum(axis=0), np.finfo(np.float32).tiny)
            found += far * way
            left -= far * moved
            closer = self.near.solve(left)
            before, gain = gain, (left * closer).sum(axis=0)
            way = closer + gain / np.maximum(before, np.finfo(np.float32).tiny) * way
        raise NotSolved(f"after {MOST} steps more than {NEAR} of a target is left")

    def _times(self, columns: Floats) -> Floats:
        """The whole matrix times some columns."""
        product = self.ridge * columns
        for rows in _strips(len(columns)):
            left, corner = self.matrix[rows, : rows.start], np.tril(self.matrix[rows, rows])
            product[rows] += left @ columns[: rows.start] + corner @ columns[rows]
            product[: rows.start] += left.T @ columns[rows]
            product[rows] += np.tril(corner, -1).T @ columns[rows]
        return product


@dataclass(frozen=True)
class Nystrom:
    """A matrix nearly: what some of its rows tell of all, and for the rest its diagonal."""

    rows: Floats
    diagonal: Floats
    inner: Floats

    @classmethod
    def of(cls, matrix: Floats, ridge: float) -> Nystrom:
        """From a matrix that is filled up to its diagonal."""
        count = len(matrix)
        centres = np.sort(np.random.default_rng(SEED).choice(count, min(CENTRES, count), replace=False))
        known = np.empty((count, len(centres)), np.float32)
        for column, centre in enumerate(centres):
            known[:centre, column], known[centre:, column] = matrix[centre, :centre], matrix[centre:, centre]
        among = known[centres].astype(np.float64)
        among[np.diag_indices_from(among)] += JITTER
        lower = cholesky(among, lower=True, overwrite_a=True, check_finite=False).astype(np.float32)
        spread = _solved(lower, known.T).T
        missed = np.diagonal(matrix) + ridge - (spread**2).sum(axis=1)
        diagonal = np.maximum(missed, ridge)[:, None].astype(np.float32)
        scaled = np.ascontiguousarray(spread / diagonal)
        inner = spread.T @ scaled
        inner[np.diag_indices_from(inner)] += 1
        return cls(scaled, diagonal, cholesky(inner, lower=True, overwrite_a=True, check_finite=False))

    def solve(self, targets: Floats) -> Floats:
        """What, multiplied with the matrix as it is known, gives the targets (Woodbury's identity)."""
        inner = _solved(self.inner, _solved(self.inner, self.rows.T @ targets), transposed=True)
        solved: Floats = targets / self.diagonal - self.rows @ inner
        return solved


def _strips(count: int) -> list[slice]:
    return [slice(start, min(start + STRIP, count)) for start in range(0, count, STRIP)]


def _solved(lower: Floats, targets: Floats, transposed: bool = False) -> Floats:
    solved: Floats = solve_triangular(lower, targets, trans=int(transposed), lower=True, check_finite=False)
    return solved
