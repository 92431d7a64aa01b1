"""Large symmetric matrices: made in strips, factored and solved in blocks, of which only the lower half is ever filled.

LAPACK could factor one at once, but that of SciPy 1.12 (OpenBLAS 0.3.21) crashes on some processors from about 30,000 rows on.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from scipy.linalg import cholesky, solve_triangular

from bot.nlu.vectors import Floats

STRIP = 1000  # rows
BLOCK = 4000  # rows
THREADS = 2  # strips at once


def filled(count: int, strip: Callable[[slice, slice], Floats]) -> Floats:
    """A matrix of `count` rows, filled up to its diagonal: `strip` gives the entries of some rows and columns."""
    matrix = np.empty((count, count), np.float32)

    def fill(start: int) -> None:
        rows, columns = slice(start, min(start + STRIP, count)), slice(min(start + STRIP, count))
        matrix[rows, columns] = strip(rows, columns)

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(fill, reversed(range(0, count, STRIP))))  # the longest first
    return matrix


@dataclass(frozen=True)
class Factor:
    """Cholesky's factor of a positive definite matrix: solves equations with it in no time."""

    lower: Floats

    @classmethod
    def of(cls, matrix: Floats, ridge: float) -> Factor:
        """The factor of a matrix with `ridge` added to its diagonal; it takes the matrix's room."""
        matrix[np.diag_indices_from(matrix)] += ridge
        for rows in _blocks(len(matrix)):
            done, below = slice(rows.start), slice(rows.stop, None)
            left = matrix[rows, done]
            corner = cholesky(matrix[rows, rows] - left @ left.T, lower=True, overwrite_a=True, check_finite=False)
            matrix[rows, rows] = corner
            matrix[below, rows] -= matrix[below, done] @ left.T
            matrix[below, rows] = _solved(corner, matrix[below, rows].T).T
        return cls(matrix)

    def solve(self, targets: Floats) -> Floats:
        """What, multiplied with the matrix, gives the targets (rows as the matrix has)."""
        found, blocks = targets.copy(), _blocks(len(targets))
        for rows in blocks:
            found[rows] -= self.lower[rows, : rows.start] @ found[: rows.start]
            found[rows] = _solved(self.lower[rows, rows], found[rows])
        for rows in reversed(blocks):
            found[rows] -= self.lower[rows.stop :, rows].T @ found[rows.stop :]
            found[rows] = _solved(self.lower[rows, rows], found[rows], transposed=True)
        return found

    def inverse_diagonal(self) -> Floats:
        """The diagonal of the inverse of the matrix."""
        count = len(self.lower)
        found = np.empty(count, np.float32)
        for rows in _blocks(count):
            below = slice(rows.start, None)
            columns = np.eye(count - rows.start, rows.stop - rows.start, dtype=np.float32)
            columns = _solved(self.lower[below, below], columns)
            found[rows] = (columns**2).sum(axis=0)
        return found


def _blocks(count: int) -> list[slice]:
    return [slice(start, min(start + BLOCK, count)) for start in range(0, count, BLOCK)]


def _solved(lower: Floats, targets: Floats, transposed: bool = False) -> Floats:
    solved: Floats = solve_triangular(lower, targets, trans=int(transposed), lower=True, check_finite=False)
    return solved
