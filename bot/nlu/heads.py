"""What is learned on top of the encoder: three small models, each solved in closed form, whose scores are added.

They err on different messages: a linear discriminant over the vectors, a kernel machine over their main directions,
and a ridge regression over words and letters, which notices spelling and names. All are plain arrays on disk.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.linalg import cho_factor, cho_solve
from scipy.sparse import csr_matrix, hstack
from sklearn.decomposition import PCA
from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer

from bot.nlu.vectors import Floats

SHRINK = 0.3  # how far the discriminant's covariance is drawn to a sphere
DIRECTIONS = 256
SAMPLE = 8  # every so many examples tell how far apart all are
KERNEL_RIDGE, WORD_RIDGE = 0.05, 1.0
BUCKETS = 2**16
SEED = 7

Factor = tuple[Floats, bool]  # as scipy.linalg.cho_factor gives it

_LETTERS = HashingVectorizer(
    analyzer="char_wb", ngram_range=(2, 5), n_features=BUCKETS, alternate_sign=False, norm=None, dtype=np.float32
)
_WORDS = HashingVectorizer(ngram_range=(1, 2), n_features=BUCKETS, alternate_sign=False, norm=None, dtype=np.float32)


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
class Likeness:
    """Examples in their main directions, and how far apart texts still count as alike."""

    mean: Floats
    directions: Floats
    width: Floats
    points: Floats
    squares: Floats

    def to_examples(self, vectors: Floats) -> Floats:
        """A Gaussian of the distance of each vector (row) to each example (column)."""
        return _gaussian((vectors - self.mean) @ self.directions, self.points, self.squares, self.width)


@dataclass(frozen=True)
class KernelMachine(Likeness):
    """Ridge regression onto targets, by likeness to the examples."""

    weights: Floats
    base: Floats

    def scores(self, vectors: Floats) -> Floats:
        """The expected targets."""
        scores: Floats = self.to_examples(vectors) @ self.weights + self.base
        return scores


@dataclass(frozen=True)
class KernelGround(Likeness):
    """Examples, ready for kernel machines: one costly factorization, then any targets are learned in no time."""

    factor: Factor

    @classmethod
    def of(cls, vectors: Floats) -> "KernelGround":
        """Prepare vectors."""
        count = min(DIRECTIONS, len(vectors) - 1, vectors.shape[1])
        found = PCA(count, svd_solver="randomized", random_state=SEED, iterated_power=3).fit(vectors)
        directions = found.components_.T.astype(np.float32)
        mean = found.mean_.astype(np.float32)
        points = (vectors - mean) @ directions
        squares = (points**2).sum(axis=1)
        width = np.array(np.median(_distances(points[::SAMPLE], points, squares)), np.float32)
        kernel = _gaussian(points, points, squares, width)
        return cls(mean, directions, width, points, squares, _factor(kernel, KERNEL_RIDGE))

    def learn(self, targets: Floats) -> KernelMachine:
        """Learn from one row of targets an example."""
        base = targets.mean(axis=0)
        weights = cho_solve(self.factor, targets - base, check_finite=False)
        return KernelMachine(self.mean, self.directions, self.width, self.points, self.squares, weights, base)


def _factor(likeness: Floats, ridge: float) -> Factor:
    """The Cholesky factor of a matrix of likeness, with the ridge added; takes the matrix's room."""
    likeness[np.diag_indices_from(likeness)] += ridge
    factor: Factor = cho_factor(likeness, overwrite_a=True, check_finite=False)
    return factor


def _gaussian(one: Floats, other: Floats, squares: Floats, width: Floats) -> Floats:
    """Likeness of rows, 0 to 1; takes no more room than its result."""
    distances = _distances(one, other, squares)
    return np.exp(np.divide(distances, -width, out=distances), out=distances)


def _distances(one: Floats, other: Floats, squares: Floats) -> Floats:
    distances: Floats = (-2 * one) @ other.T
    distances += (one**2).sum(axis=1)[:, None]
    distances += squares
    return np.maximum(distances, 0, out=distances)


@dataclass(frozen=True)
class WordRidge:
    """Ridge regression onto targets from weighted counts of words, word pairs and letter sequences."""

    rarity: Floats  # of each bucket, letters first
    weights: npt.NDArray[np.float16]  # the largest table of all; half precision is plenty
    base: Floats

    def scores(self, texts: Sequence[str]) -> Floats:
        """The expected targets."""
        table = _weigh(_counts(texts), self.rarity)
        scores = np.tile(self.base, (len(texts), 1))
        for row, (start, end) in enumerate(zip(table.indptr, table.indptr[1:])):
            scores[row] += table.data[start:end] @ self.weights[table.indices[start:end]].astype(np.float32)
        return scores


@dataclass(frozen=True)
class WordGround:
    """Examples, ready for ridge regression over their words."""

    rarity: Floats
    table: csr_matrix
    factor: Factor

    @classmethod
    def of(cls, texts: Sequence[str]) -> "WordGround":
        """Prepare texts."""
        tables = _counts(texts)
        rarity = np.array([TfidfTransformer(sublinear_tf=True).fit(table).idf_ for table in tables], np.float32)
        table = _weigh(tables, rarity)
        return cls(rarity, table, _factor((table @ table.T).toarray(), WORD_RIDGE))

    def learn(self, targets: Floats) -> WordRidge:
        """Learn from one row of targets a text."""
        base = targets.mean(axis=0)
        weights = self.table.T @ cho_solve(self.factor, targets - base, check_finite=False)
        return WordRidge(self.rarity, weights.astype(np.float16), base)


def _counts(texts: Sequence[str]) -> list[csr_matrix]:
    return [one.transform(texts) for one in (_LETTERS, _WORDS)]


def _weigh(tables: list[csr_matrix], rarity: Floats) -> csr_matrix:
    """Counts, damped, weighted by rarity; each kind at length one."""
    weighed = []
    for table, rare in zip(tables, rarity):
        table.data = (1 + np.log(table.data)) * rare[table.indices]
        norms = np.sqrt(np.asarray(table.multiply(table).sum(axis=1))).ravel()
        table.data /= np.repeat(np.maximum(norms, 1e-9), np.diff(table.indptr)).astype(np.float32)
        weighed.append(table)
    return hstack(weighed, format="csr", dtype=np.float32)
