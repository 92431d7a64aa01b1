"""Ways to tell intents apart that are compared with ours; each trains and answers in a process of its own.

python -m bench.methods train NAME EXAMPLES.json FOLDER
python -m bench.methods answer NAME FOLDER MESSAGES.json ANSWERS.json
"""

from __future__ import annotations

import json
import os
import pickle
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt
import onnxruntime
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import FeatureUnion
from tokenizers import Tokenizer

from bench.examples import Labelled
from bench.processes import resident
from bot.nlu import encoder_files
from bot.nlu.blend import Blend, Ground
from bot.nlu.intents import read_probabilities
from bot.nlu.vectors import THREADS, Encoder

Rank = Callable[[str], list[str]]  # the two likeliest intents of a text
Floats = npt.NDArray[np.float32]
ENCODERS = "BENCH_ENCODERS"  # a folder with NAME.onnx and NAME/tokenizer.json (bench/encoders/make.py)
MAX_TOKENS = 128


class Method(Protocol):
    """What is compared."""

    def train(self, examples: Labelled, folder: Path) -> None:
        """Learn, and write all that was learned into the folder."""

    def load(self, folder: Path) -> Rank:
        """Read what was learned."""

    def files(self, folder: Path) -> list[Path]:
        """Files that answering needs."""


def _two(names: npt.NDArray[np.str_], scores: Floats) -> list[str]:
    return [str(names[place]) for place in np.argsort(-scores)[:2]]


def _regression() -> LogisticRegression:
    return LogisticRegression(C=10, class_weight="balanced", max_iter=300)


def _ngrams() -> FeatureUnion:
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
    return FeatureUnion([("words", words), ("letters", letters)])


class NGrams:
    """Words, word pairs and letter sequences, with logistic regression; vectors beside them where there are any."""

    def vectors(self, texts: list[str]) -> Floats:
        """Dense features; none here."""
        return np.zeros((len(texts), 0), np.float32)

    def train(self, examples: Labelled, folder: Path) -> None:
        """Learn."""
        texts, intents = [text for text, _ in examples], [intent for _, intent in examples]
        sparse = _ngrams().fit(texts)
        model = _regression().fit(self._features(sparse, texts), intents)
        (folder / "model.pickle").write_bytes(pickle.dumps((sparse, model)))

    def load(self, folder: Path) -> Rank:
        """Read what was learned."""
        sparse, model = pickle.loads((folder / "model.pickle").read_bytes())  # written by this same run
        return lambda text: _two(model.classes_, model.decision_function(self._features(sparse, [text]))[0])

    def files(self, folder: Path) -> list[Path]:
        """The model."""
        return [folder / "model.pickle"]

    def _features(self, sparse: FeatureUnion, texts: list[str]) -> csr_matrix:
        return hstack([csr_matrix(self.vectors(texts)), sparse.transform(texts)], format="csr")


class LastLayer(NGrams):
    """The same beside the mean of an encoder's last layer."""

    def __init__(self, name: str) -> None:
        """Load the encoder of this name."""
        self._graph = Path(os.environ[ENCODERS], f"{name}.onnx")
        self._words = Path(os.environ[ENCODERS], name, "tokenizer.json")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = THREADS  # all as ours runs
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(str(self._graph), options, providers=["CPUExecutionProvider"])
        self._tokenizer = Tokenizer.from_file(str(self._words))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS)

    def vectors(self, texts: list[str]) -> Floats:
        """One vector a text."""
        return np.vstack([self._vector(self._tokenizer.encode(text).ids) for text in texts])

    def files(self, folder: Path) -> list[Path]:
        """The model and the encoder."""
        return [*super().files(folder), self._graph, self._words]

    def _vector(self, ids: list[int]) -> Floats:
        tokens: Floats = self._session.run(None, {"input_ids": np.array([ids], np.int64)})[0][0]
        mean: Floats = tokens.mean(axis=0)
        return mean / np.linalg.norm(mean)


class Ours:
    """The product's encoder and heads."""

    def train(self, examples: Labelled, folder: Path) -> None:
        """Learn."""
        encoder = Encoder(encoder_files.require())
        vectors = np.array([encoder.read(text).whole for text, _ in examples])
        Blend.of_classes(Ground.of(vectors, [text for text, _ in examples]), [intent for _, intent in examples]).save(
            folder
        )

    def load(self, folder: Path) -> Rank:
        """Read what was learned."""
        encoder, blend = Encoder(encoder_files.require()), Blend.load(folder)
        names = np.array(blend.names)
        return lambda text: _two(names, read_probabilities(blend, encoder.read(text)))

    def files(self, folder: Path) -> list[Path]:
        """The heads and the encoder."""
        return [*folder.glob("*.npz"), *encoder_files.require().iterdir()]


METHODS: dict[str, Callable[[], Method]] = {
    "n-grams": NGrams,
    "minilm": lambda: LastLayer("minilm"),
    "mpnet": lambda: LastLayer("mpnet"),
    "ours": Ours,
}


def answer(method: Method, folder: Path, messages: list[str]) -> dict[str, object]:
    """The two likeliest intents of each message, the seconds that each took, memory and size on disk."""
    rank, ranked, seconds = method.load(folder), [], []
    for text in messages:
        began = time.perf_counter()
        ranked.append(rank(text))
        seconds.append(time.perf_counter() - began)
    size = sum(file.stat().st_size for file in method.files(folder))
    return {"ranked": ranked, "seconds": seconds, "resident": resident(os.getpid()), "size": size}


if __name__ == "__main__":
    task, name, *paths = sys.argv[1:]
    if task == "train":
        examples = [(text, intent) for text, intent in json.loads(Path(paths[0]).read_text())]
        METHODS[name]().train(examples, Path(paths[1]))
    else:
        found = answer(METHODS[name](), Path(paths[0]), json.loads(Path(paths[1]).read_text()))
        Path(paths[2]).write_text(json.dumps(found))
