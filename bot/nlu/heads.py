"""What is learned on top of the encoder: three small models, each the solution of linear equations, whose scores are added.

They err on different messages: a linear discriminant over the vectors, a kernel machine over the likeness to the
examples, and a ridge regression over words and letters, which notices spelling and names. All are plain arrays on disk.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from bot.nlu.symmetric import Equations, Lower, Products
from bot.nlu.vectors import Floats
from bot.nlu.views import Likeness, Wording

SHRINK = 0.3  # how far the discriminant's covariance is drawn to a sphere
KERNEL_RIDGE, WORD_RIDGE = 0.05, 1.0


@dataclass(frozen=True)
class Discriminant:
    """Linear discriminant analysis with a shared, shrunken covariance; scores are centred over the classes."""

    weights: Floats
    offsets: Floats

    @classmethod
    def fit(cls, vectors: Floats, labels: npt.NDArray[np.int64], count: int) -> "Discriminant":
        """Learn from one label a vector."""
        means = np.array([vectors[labels == label].mean(axis=0) for label in range(count)], np.float32)
        inner = vectors - means[labels]
        covariance = inner.T @ inner / len(vectors)
        sphere = np.float32(np.trace(covariance) / len(covariance))
        covariance *= 1 - SHRINK
        covariance[np.diag_indices_from(covariance)] += SHRINK * sphere
        weights = np.linalg.solve(covariance, means.T).astype(np.float32)
        offsets = -0.5 * (means * weights.T).sum(axis=1)
        return cls(weights - weights.mean(axis=1, keepdims=True), offsets - offsets.mean())

    def scores(self, vectors: Floats) -> Floats:
        """One score a class."""
        scores: Floats = vectors @ self.weights + self.offsets
        return scores


@dataclass(frozen=True)
class KernelMachine:
    """Ridge regression onto targets, by likeness to the examples."""

    view: Likeness
    weights: Floats
    base: Floats

    def scores(self, vectors: Floats) -> Floats:
        """The expected targets."""
        scores: Floats = self.view.to_examples(vectors) @ self.weights + self.base
        return scores


@dataclass(frozen=True)
class KernelGround:
    """Examples, ready for kernel machines: how alike all are is worked out once for any targets."""

    view: Likeness
    equations: Equations

    @classmethod
    def of(cls, vectors: Floats) -> "KernelGround":
        """Prepare vectors."""
        view = Likeness.of(vectors)
        return cls(view, Equations.of(Lower.of(len(vectors), view.among_examples), KERNEL_RIDGE))

    def learn(self, targets: Floats) -> KernelMachine:
        """Learn from one row of targets an example."""
        base = targets.mean(axis=0)
        return KernelMachine(self.view, self.equations.solve(targets - base), base)


@dataclass(frozen=True)
class WordRidge:
    """Ridge regression onto targets from weighted counts of words, word pairs and letter sequences."""

    view: Wording
    weights: npt.NDArray[np.float16]  # the largest table of all; half precision is plenty
    base: Floats

    def scores(self, texts: Sequence[str]) -> Floats:
        """The expected targets."""
        table = self.view.table(texts)
        scores = np.tile(self.base, (len(texts), 1))
        for row, (start, end) in enumerate(zip(table.indptr, table.indptr[1:])):
            scores[row] += table.data[start:end] @ self.weights[table.indices[start:end]].astype(np.float32)
        return scores


@dataclass(frozen=True)
class WordGround:
    """Examples, ready for ridge regression over their words."""

    view: Wording
    table: csr_matrix
    equations: Equations

    @classmethod
    def of(cls, texts: Sequence[str]) -> "WordGround":
        """Prepare texts."""
        view = Wording.of(texts)
        table = view.seen(texts)
        return cls(view, table, Equations.of(Products.of(table), WORD_RIDGE))

    def learn(self, targets: Floats) -> WordRidge:
        """Learn from one row of targets a text."""
        base = targets.mean(axis=0)
        weights = self.table.T @ self.equations.solve(targets - base)
        return WordRidge(self.view, weights.astype(np.float16), base)
