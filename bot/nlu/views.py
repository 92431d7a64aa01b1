"""What the learned heads see of a text: its likeness to the examples, and its words and letters.

All heads of a model see the same, so a view is in memory once, and keeps what it was asked for last.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any, TypeVar
from weakref import WeakValueDictionary

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, hstack
from sklearn.decomposition import PCA
from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer

from bot.nlu.vectors import Floats

DIRECTIONS = 256
SAMPLE = 8  # every so many examples tell how far apart all are
BUCKETS = 2**16
SEED = 7
ALL = slice(None)
FEW = 64  # texts: a message and its pieces; more are read for a measurement, and kept by nobody

_LETTERS = HashingVectorizer(
    analyzer="char_wb", ngram_range=(2, 5), n_features=BUCKETS, alternate_sign=False, norm=None, dtype=np.float32
)
_WORDS = HashingVectorizer(ngram_range=(1, 2), n_features=BUCKETS, alternate_sign=False, norm=None, dtype=np.float32)


@dataclass(frozen=True, eq=False)
class Likeness:
    """Examples in their main directions, and how far apart texts still count as alike."""

    mean: Floats
    directions: Floats
    width: Floats
    points: Floats
    squares: Floats

    @classmethod
    def of(cls, vectors: Floats) -> "Likeness":
        """From the vectors of the examples."""
        count = min(DIRECTIONS, len(vectors) - 1, vectors.shape[1])
        found = PCA(count, svd_solver="randomized", random_state=SEED, iterated_power=3).fit(vectors)
        directions, mean = found.components_.T.astype(np.float32), found.mean_.astype(np.float32)
        # as exact as they are kept
        points = ((vectors - mean) @ directions).astype(np.float16).astype(np.float32)
        squares = (points**2).sum(axis=1)
        width = np.array(np.median(_distances(points[::SAMPLE], points, squares)), np.float32)
        return cls(mean, directions, width, points, squares)

    def to_examples(self, vectors: Floats) -> Floats:
        """A Gaussian of the distance of each vector (row) to each example (column), 0 to 1."""
        if len(vectors) > FEW:
            return self.seen(vectors)
        return _likeness(self, vectors.astype(np.float32).tobytes(), len(vectors))

    def among_examples(self, rows: slice, others: slice) -> Floats:
        """The likeness of some examples (rows) to others (columns)."""
        return self._gaussian(self.points[rows], others)

    def seen(self, vectors: Floats) -> Floats:
        """As `to_examples`, read anew."""
        return self._gaussian((vectors - self.mean) @ self.directions)

    def _gaussian(self, points: Floats, others: slice = ALL) -> Floats:
        distances = _distances(points, self.points[others], self.squares[others])
        return np.exp(np.divide(distances, -self.width, out=distances), out=distances)


@dataclass(frozen=True, eq=False)
class Wording:
    """How rare each word, word pair and letter sequence (its bucket) is among the examples; letters first."""

    rarity: Floats

    @classmethod
    def of(cls, texts: Sequence[str]) -> "Wording":
        """From the examples."""
        tables = _counts(texts)
        return cls(np.array([TfidfTransformer(sublinear_tf=True).fit(table).idf_ for table in tables], np.float32))

    def table(self, texts: Sequence[str]) -> csr_matrix:
        """A row a text: counts, damped, weighted by rarity; each kind at length one."""
        return _table(self, tuple(texts)) if len(texts) <= FEW else self.seen(texts)

    def seen(self, texts: Sequence[str]) -> csr_matrix:
        """As `table`, read anew."""
        weighed = []
        for table, rare in zip(_counts(texts), self.rarity):
            table.data = (1 + np.log(table.data)) * rare[table.indices]
            norms = np.sqrt(np.asarray(table.multiply(table).sum(axis=1))).ravel()
            table.data /= np.repeat(np.maximum(norms, 1e-9), np.diff(table.indptr)).astype(np.float32)
            weighed.append(table)
        return hstack(weighed, format="csr", dtype=np.float32)


View = TypeVar("View", Likeness, Wording)
_views: WeakValueDictionary[str, Any] = WeakValueDictionary()


def kept(kind: type[View], arrays: dict[str, npt.NDArray[Any]]) -> View:
    """The view with these arrays; the same one where an equal one is in memory already."""
    whole = hashlib.sha256()
    for field in fields(kind):
        whole.update(np.ascontiguousarray(arrays[field.name]).data)
    full = {name: array.astype(np.float32) for name, array in arrays.items()}
    view: View = _views.setdefault(f"{kind.__name__} {whole.hexdigest()}", kind(**full))
    return view


@lru_cache(maxsize=2)
def _likeness(view: Likeness, vectors: bytes, count: int) -> Floats:
    return view.seen(np.frombuffer(vectors, np.float32).reshape(count, -1))


@lru_cache(maxsize=2)
def _table(view: Wording, texts: tuple[str, ...]) -> csr_matrix:
    return view.seen(texts)


def _counts(texts: Sequence[str]) -> list[csr_matrix]:
    return [one.transform(texts) for one in (_LETTERS, _WORDS)]


def _distances(one: Floats, other: Floats, squares: Floats) -> Floats:
    distances: Floats = (-2 * one) @ other.T
    distances += (one**2).sum(axis=1)[:, None]
    distances += squares
    return np.maximum(distances, 0, out=distances)
