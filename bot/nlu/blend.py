"""The three heads as one: scores added with weights that were chosen by leaving whole writers out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.nlu.heads import Discriminant, KernelGround, KernelMachine, WordGround, WordRidge
from bot.nlu.vectors import Floats
from bot.nlu.views import Likeness, Wording, kept

SHARPNESS, WORDS, KERNEL = 0.07, 150.0, 110.0  # of the sum; of the two ridges against the discriminant
WORD_SHARE = 0.35  # of the marks
FILE = "heads.npz"

Array = npt.NDArray[Any]


def softmax(scores: Floats) -> Floats:
    """Probabilities of classes of which one holds."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True, initial=-np.inf))
    probabilities: Floats = powers / powers.sum(axis=1, keepdims=True)
    return probabilities


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
        return softmax(self.scores_and_marks(vectors, texts)[0])

    def marks(self, vectors: Floats, texts: Sequence[str]) -> Floats:
        """How strongly each name is marked, about 0 to 1; near 0 for all where the text is like none of the examples."""
        return _marks(self.kernel.scores(vectors), self.words.scores(texts))

    def scores_and_marks(self, vectors: Floats, texts: Sequence[str]) -> tuple[Floats, Floats]:
        """What `probabilities` are made of, and the marks, from one look."""
        if self.discriminant is None:
            raise ValueError("these names do not exclude each other")
        kernel, words = self.kernel.scores(vectors), self.words.scores(texts)
        scores = self.discriminant.scores(vectors) + KERNEL * kernel + WORDS * words
        return SHARPNESS * scores, _marks(kernel, words)

    def save(self, folder: Path) -> None:
        """Write plain arrays, nothing that runs when read."""
        arrays = {"names": np.array(self.names), **_flat("kernel", self.kernel), **_flat("words", self.words)}
        if self.discriminant:
            arrays.update(_flat("discriminant", self.discriminant))
        np.savez(folder / FILE, **arrays)

    @classmethod
    def load(cls, folder: Path) -> "Blend":
        """Read what `save` wrote."""
        with np.load(folder / FILE, allow_pickle=False) as file:
            kernel, words, discriminant = (_under(head, file) for head in ("kernel", "words", "discriminant"))
            return cls(
                [str(name) for name in file["names"]],
                KernelMachine(kept(Likeness, _under("kernel.view", file)), **kernel),
                WordRidge(kept(Wording, _under("words.view", file)), **words),
                Discriminant(**discriminant) if discriminant else None,
            )


def _marks(kernel: Floats, words: Floats) -> Floats:
    marks: Floats = (1 - WORD_SHARE) * kernel + WORD_SHARE * words
    return marks


def _flat(name: str, part: Any) -> dict[str, Array]:
    """All arrays of a part and of the parts in it, by their path; in half precision where that loses nothing."""
    if isinstance(part, np.ndarray):
        with np.errstate(over="ignore"):
            half = part.astype(np.float16)
        return {name: half if (half == part).all() else part}
    inner = (_flat(f"{name}.{field.name}", getattr(part, field.name)) for field in fields(part))
    return {path: array for one in inner for path, array in one.items()}


def _under(path: str, file: Mapping[str, Array]) -> dict[str, Array]:
    """The arrays right under a path, by their last name."""
    found = (name.rpartition(".") for name in file)
    return {last: file[f"{head}.{last}"] for head, _, last in found if head == path}
