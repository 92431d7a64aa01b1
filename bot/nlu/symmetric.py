"""Equations with large symmetric matrices, solved by conjugate gradients: a matrix of which only the lower half is ever
made, or the products of a sparse table, which are never made at all.

A factorization grows with the cube of the examples. Here each step of the solution costs one product with the matrix, and a
few hundredths of the examples, known exactly, take the longest part of the way at once (Nyström's approximation as a
preconditioner, with the diagonal that it misses; after Rudi, Carratino and Rosasco, FALKON, 2017).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
from scipy.linalg import cholesky, solve_triangular
from scipy.sparse import csr_matrix

from bot.nlu.vectors import Floats

STRIP = 1000  # rows
THREADS = 2  # strips at once
CENTRES = 3000  # rows that are known exactly
SEED = 7
NEAR = 5e-3  # the largest part of a target that may be left
MOST = 100  # steps
JITTER = 1e-3  # keeps what is nearly alike apart


class Symmetric(Protocol):
    """A positive definite matrix, as far as it has to be known."""

    def times(self, columns: Floats) -> Floats:
        """The matrix times some columns."""

    def some(self, numbers: npt.NDArray[np.int64]) -> Floats:
        """Some of its columns."""

    def diagonal(self) -> Floats:
        """Its diagonal."""


@dataclass(frozen=True)
class Lower:
    """A matrix in strips of rows, each as far as the diagonal, with the square around it."""

    strips: list[Floats]

    @classmethod
    def of(cls, count: int, strip: Callable[[slice, slice], Floats]) -> Lower:
        """A matrix of `count` rows: `strip` gives the entries of some rows and columns."""
        with ThreadPoolExecutor(THREADS) as pool:
            return cls(list(pool.map(lambda rows: strip(rows, slice(rows.stop)), _strips(count))))

    def times(self, columns: Floats) -> Floats:
        """Strip by strip; what stands before the square is used for both halves."""
        product = np.zeros_like(columns)
        for rows, strip in self._numbered():
            product[rows] += strip @ columns[: rows.stop]
            product[: rows.start] += strip[:, : rows.start].T @ columns[rows]
        return product

    def some(self, numbers: npt.NDArray[np.int64]) -> Floats:
        """From each strip the columns that reach into it, and the rest of those that are its rows."""
        found = np.empty((self.strips[-1].shape[1], len(numbers)), np.float32)
        for rows, strip in self._numbered():
            reach, own = numbers < rows.stop, (numbers >= rows.start) & (numbers < rows.stop)
            found[rows, reach] = strip[:, numbers[reach]]
            found[: rows.start, own] = strip[numbers[own] - rows.start, : rows.start].T
        return found

    def diagonal(self) -> Floats:
        """As it stands."""
        return np.concatenate([np.diagonal(strip, rows.start) for rows, strip in self._numbered()])

    def _numbered(self) -> Iterator[tuple[slice, Floats]]:
        return ((slice(strip.shape[1] - len(strip), strip.shape[1]), strip) for strip in self.strips)


@dataclass(frozen=True)
class Products:
    """The product of each row of a table with each other."""

    table: csr_matrix
    turned: csr_matrix

    @classmethod
    def of(cls, table: csr_matrix) -> Products:
        """Prepare a table."""
        return cls(table, table.T.tocsr())

    def times(self, columns: Floats) -> Floats:
        """Through the table and back; a part of the columns a thread."""
        with ThreadPoolExecutor(THREADS) as pool:
            parts = pool.map(lambda part: self.table @ (self.turned @ part), np.array_split(columns, THREADS, axis=1))
            product: Floats = np.hstack(list(parts))
        return product

    def some(self, numbers: npt.NDArray[np.int64]) -> Floats:
        """All rows with some."""
        found: Floats = (self.table @ self.table[numbers].T).toarray()
        return found

    def diagonal(self) -> Floats:
        """The squared length of each row."""
        lengths: Floats = np.asarray(self.table.multiply(self.table).sum(axis=1), np.float32).ravel()
        return lengths


class NotSolved(RuntimeError):
    """The steps came to no end: the matrix is not positive definite."""


@dataclass(frozen=True)
class Equations:
    """A positive definite matrix with `ridge` added to its diagonal: solves equations with it."""

    matrix: Symmetric
    ridge: float
    near: Nystrom

    @classmethod
    def of(cls, matrix: Symmetric, ridge: float) -> Equations:
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
            moved = self.matrix.times(way) + self.ridge * way
            far = gain / np.maximum((way * moved).sum(axis=0), np.finfo(np.float32).tiny)
            found += far * way
            left -= far * moved
            closer = self.near.solve(left)
            before, gain = gain, (left * closer).sum(axis=0)
            way = closer + gain / np.maximum(before, np.finfo(np.float32).tiny) * way
        raise NotSolved(f"after {MOST} steps more than {NEAR} of a target is left")


@dataclass(frozen=True)
class Nystrom:
    """A matrix nearly: what some of its rows tell of all, and for the rest its diagonal."""

    rows: Floats
    diagonal: Floats
    inner: Floats

    @classmethod
    def of(cls, matrix: Symmetric, ridge: float) -> Nystrom:
        """From a matrix."""
        whole = matrix.diagonal()
        centres = np.sort(np.random.default_rng(SEED).choice(len(whole), min(CENTRES, len(whole)), replace=False))
        known = matrix.some(centres)
        among = known[centres].astype(np.float64)
        among[np.diag_indices_from(among)] += JITTER
        lower = cholesky(among, lower=True, overwrite_a=True, check_finite=False).astype(np.float32)
        spread = _solved(lower, known.T).T
        missed = whole + ridge - (spread**2).sum(axis=1)
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
