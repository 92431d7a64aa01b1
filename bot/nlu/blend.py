"""The three heads as one: scores added with weights that were chosen by leaving whole writers out."""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

import numpy as np
import numpy.typing as npt

from bot.nlu.heads import Discriminant, KernelGround, KernelMachine, WordGround, WordRidge
from bot.nlu.vectors import Floats

SHARPNESS, WORDS, KERNEL = 0.07, 150.0, 110.0  # of the sum; of the two ridges against the discriminant
WORD_SHARE = 0.35  # of the marks
FILE = "heads.npz"

# the heads of a model share what they know of the examples: equal arrays are kept in memory once
_kept: WeakValueDictionary[str, npt.NDArray[Any]] = WeakValueDictionary()


def softmax(scores: Floats) -> Floats:
    """Probabilities of classes of which one holds."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    probabilities: Floats = powers / powers.sum(axis=1, keepdims=True)
    return probabilities


def _once(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """The array, or an equal one that is in memory already."""
    key = f"{array.dtype} {array.shape} {hashlib.sha256(np.ascontiguousarray(array)).hexdigest()}"
    return _kept.setdefault(key, array)


@dataclass(frozen=True)
class Ground:
    """Examples, ready to be learned from."""

    vectors: Floats
    kernel: KernelGround
    words: WordGround

    @classmethod
    def of(cls, vectors: Floats, texts: Sequence[str]) -> "Ground":
        """Prepare examples."""
        return cls(vectors, KernelGround.of(vectors), WordGround.of(texts))


@dataclass(frozen=True)
class Blend:
    """Learned heads over a list of names. Without a discriminant, several names may hold of one text."""

    names: list[str]
    kernel: KernelMachine
    words: WordRidge
    discriminant: Discriminant | None = None

    @classmethod
    def of_classes(cls, ground: Ground, labels: Sequence[str]) -> "Blend":
        """Learn names of which one holds of each example."""
        names = sorted(set(labels))
        numbers = np.searchsorted(names, labels).astype(np.int64)
        learned = cls.of_marks(ground, np.eye(len(names), dtype=np.float32)[numbers], names)
        return cls(names, learned.kernel, learned.words, Discriminant.fit(ground.vectors, numbers, len(names)))

    @classmethod
    def of_marks(cls, ground: Ground, marks: Floats, names: list[str]) -> "Blend":
        """Learn names of which any number holds: `marks` is one where it does."""
        return cls(names, ground.kernel.learn(marks), ground.words.learn(marks))

    def probabilities(self, vectors: Floats, texts: Sequence[str]) -> Floats:
        """Of each name that it is the one."""
        if self.discriminant is None:
            raise ValueError("these names do not exclude each other")
        ridges = KERNEL * self.kernel.scores(vectors) + WORDS * self.words.scores(texts)
        return softmax(SHARPNESS * (self.discriminant.scores(vectors) + ridges))

    def marks(self, vectors: Floats, texts: Sequence[str]) -> Floats:
        """How strongly each name is marked, about 0 to 1."""
        kernel, words = self.kernel.scores(vectors), self.words.scores(texts)
        marks: Floats = (1 - WORD_SHARE) * kernel + WORD_SHARE * words
        return marks

    def save(self, folder: Path) -> None:
        """Write plain arrays, nothing that runs when read."""
        arrays: dict[str, npt.NDArray[np.generic]] = {"names": np.array(self.names)}
        for head, learned in asdict(self).items():
            if isinstance(learned, dict):
                arrays.update({f"{head}.{name}": array for name, array in learned.items()})
        np.savez(folder / FILE, **arrays)

    @classmethod
    def load(cls, folder: Path) -> "Blend":
        """Read what `save` wrote."""
        with np.load(folder / FILE, allow_pickle=False) as arrays:
            parts: dict[str, dict[str, Any]] = {}
            for name in arrays.files:
                head, _, part = name.partition(".")
                parts.setdefault(head, {})[part] = _once(arrays[name])
        discriminant = Discriminant(**parts["discriminant"]) if "discriminant" in parts else None
        names = [str(name) for name in parts["names"][""]]
        return cls(names, KernelMachine(**parts["kernel"]), WordRidge(**parts["words"]), discriminant)
