"""Which words of a reply are for what, while a message is worded: whom it is for, what it shall say, what is talk.

"no too clumsy. take out the nine times and put saturday in" holds a complaint, an order to cut, what is to be cut, an order
to add and what is to be added. A small network labels each word by what the sentence encoder saw of it and of the words
around it; the likeliest course of labels through the reply is taken. Learned from data/stretches.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message
from sklearn.decomposition import PCA
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

from bot.knowledge.stretches import LABELS, STEPS, STRETCHES
from bot.nlu import encoder_files as files
from bot.nlu.examples import Example
from bot.nlu.labelled import DATA, Labelled, labelled
from bot.nlu.learned import LearnedComponent, folder_fingerprint
from bot.nlu.spelling import MENDED, Mended
from bot.nlu.vectors import READING, Encoder, Floats, Reading
from bot.nlu.words import Words, words_of

FILE = "stretches.npz"
DIRECTIONS, HIDDEN = 300, 256
PENALTY, ROUNDS, BATCH, SEED = 3e-3, 10, 256, 7
COURSE = 0.6  # what the course of labels counts beside the words; chosen by leaving writers out
AROUND = 4  # words before and after, of which the mean is seen
LEAST = 1e-6  # probability

Whole = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Tagger:
    """The main directions of words, a network of one hidden layer, and which label follows which."""

    mean: Floats
    directions: Floats
    hidden: Floats
    hidden_offsets: Floats
    out: Floats
    out_offsets: Floats
    first: Floats
    follows: Floats

    @classmethod
    def fit(cls, found: Sequence[Labelled], seen: Sequence[Words]) -> Tagger:
        """Learn from replies and what was seen of their words."""
        main = PCA(DIRECTIONS, svd_solver="randomized", random_state=SEED).fit(np.vstack([one.vectors for one in seen]))
        mean, directions = main.mean_.astype(np.float32), main.components_.T.astype(np.float32)
        directions /= np.float32(np.sqrt(main.explained_variance_[0]))
        labels = [word_labels(one, words) for one, words in zip(found, seen, strict=True)]
        views = [_view(words, (words.vectors - mean) @ directions, reply.step) for reply, words in zip(found, seen)]
        network = MLPClassifier(
            (HIDDEN,), alpha=PENALTY, max_iter=ROUNDS, batch_size=BATCH, learning_rate_init=1e-3, random_state=SEED
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)  # it is meant to stop there
            network.fit(np.vstack(views), np.concatenate(labels))
        (hidden, out), (hidden_offsets, out_offsets) = network.coefs_, network.intercepts_
        return cls(mean, directions, hidden, hidden_offsets, out, out_offsets, *_course(labels))

    def labels(self, words: Words, step: str) -> tuple[Whole, Floats]:
        """The label of each word (its number), and how likely it is."""
        likely = self._likely(_view(words, (words.vectors - self.mean) @ self.directions, step))
        best = _likeliest_course(np.log(likely), COURSE * self.first, COURSE * self.follows)
        return best, likely[np.arange(len(best)), best]

    def _likely(self, views: Floats) -> Floats:
        seen = np.maximum(views @ self.hidden + self.hidden_offsets, 0)
        scores = seen @ self.out + self.out_offsets
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        likely: Floats = np.maximum(powers / powers.sum(axis=1, keepdims=True), LEAST)
        return likely

    def save(self, folder: Path) -> None:
        """Write plain arrays, nothing that runs when read."""
        np.savez(folder / FILE, **{field.name: getattr(self, field.name).astype(np.float16) for field in fields(self)})

    @classmethod
    def load(cls, folder: Path) -> Tagger:
        """Read what `save` wrote."""
        with np.load(folder / FILE, allow_pickle=False) as file:
            return cls(**{field.name: file[field.name].astype(np.float32) for field in fields(cls)})


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class StretchFinder(LearnedComponent[Tagger]):
    """Sets `stretches`: for each step of wording a message which words are for what."""

    kind = Tagger

    @classmethod
    def learn(cls, found: list[Example]) -> Tagger:
        """The examples of intents play no part."""
        replies = list(labelled())
        return Tagger.fit(replies, read([reply.text for reply in replies]))

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Rasa learns anew when data/stretches changes, which it does not read itself."""
        return folder_fingerprint(DATA)

    def process(self, messages: list[Message]) -> list[Message]:
        """Read messages."""
        for message in messages:
            reading = message.get(READING)
            words = words_of(reading) if reading else None
            if words and len(words.spans):
                mended = message.get(MENDED, Mended(reading.text))
                found = {step: self._stretches(words, mended, step) for step in STEPS}
                message.set(STRETCHES, found, add_to_output=True)
        return messages

    def _stretches(self, words: Words, mended: Mended, step: str) -> list[dict[str, Any]]:
        labels, sure = self.learned.labels(words, step)
        borders = np.flatnonzero(np.diff(labels)) + 1
        return [
            _stretch(words, mended, LABELS[labels[rows[0]]], rows, float(sure[rows].mean()))
            for rows in np.split(np.arange(len(labels)), borders)
        ]


def read(texts: Sequence[str]) -> list[Words]:
    """What the encoder sees of the words of each text."""
    encoder, found = Encoder(files.require(), threads=1), dict[str, Reading]()
    for readings in encoder.read_all(list(dict.fromkeys(texts))):
        found.update((reading.text, reading) for reading in readings)
    return [words_of(found[text]) for text in texts]


def _stretch(words: Words, mended: Mended, label: str, rows: Whole, sure: float) -> dict[str, Any]:
    start, end = mended.as_typed((int(words.spans[rows[0]][0]), int(words.spans[rows[-1]][1])))
    return {"label": label, "start": start, "end": end, "confidence": round(sure, 3)}


def word_labels(reply: Labelled, words: Words) -> Whole:
    """The number of each word's label."""
    starts = np.array([start for _, start, _ in reply.spans])
    numbers = np.array([LABELS.index(label) for label, _, _ in reply.spans])
    found: Whole = numbers[np.searchsorted(starts, words.spans[:, 0], side="right") - 1]
    return found


def _view(words: Words, points: Floats, step: str) -> Floats:
    """A row a word: itself, its neighbours, the mean of those around it and of all, where it stands, and the step."""
    count = len(points)
    padded = np.vstack([np.zeros_like(points[:1]), points, np.zeros_like(points[:1])])
    sums = np.vstack([np.zeros_like(points[:1]), np.cumsum(points, axis=0)])
    at = np.arange(count)
    before = _mean(sums, np.maximum(at - AROUND, 0), at)
    after = _mean(sums, at + 1, np.minimum(at + 1 + AROUND, count))
    whole = np.tile(points.mean(axis=0), (count, 1))
    of_step = np.tile([float(step == one) for one in STEPS], (count, 1))
    places = np.column_stack([at / max(count - 1, 1), at == 0, at == count - 1, np.full(count, min(count, 40) / 20)])
    seen = [points, padded[:-2], padded[2:], before, after, whole, of_step, places, words.marks]
    view: Floats = np.hstack(seen).astype(np.float32)
    return view


def _mean(sums: Floats, start: Whole, end: Whole) -> Floats:
    mean: Floats = (sums[end] - sums[start]) / np.maximum(end - start, 1)[:, None]
    return mean


def _course(labels: Sequence[Whole]) -> tuple[Floats, Floats]:
    """Which label begins a reply and which follows which, each less how frequent it is (logarithms)."""
    count = len(LABELS)
    first, follows = np.full(count, 0.1), np.full((count, count), 0.1)
    for one in labels:
        first[one[0]] += 1
        np.add.at(follows, (one[:-1], one[1:]), 1)
    usual = np.log(np.bincount(np.concatenate(labels), minlength=count) + 1.0)
    usual -= np.log(np.exp(usual).sum())
    begins = np.log(first / first.sum()) - usual
    after = np.log(follows / follows.sum(axis=1, keepdims=True)) - usual
    return begins.astype(np.float32), after.astype(np.float32)


def _likeliest_course(likely: Floats, first: Floats, follows: Floats) -> Whole:
    """Viterbi: the labels, one a word, whose words and order together are likeliest (all in logarithms)."""
    sums, came = first + likely[0], []
    for row in likely[1:]:
        ways = sums[:, None] + follows
        came.append(ways.argmax(axis=0))
        sums = ways.max(axis=0) + row
    course = [int(sums.argmax())]
    for step in reversed(came):
        course.append(int(step[course[-1]]))
    return np.array(course[::-1], np.int64)
