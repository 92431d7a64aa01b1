"""Reads texts with the sentence encoder: one pass a text, from which the whole and each piece are pooled."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import groupby
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

from bot.nlu import encoder_files as files
from bot.nlu.pieces import Span, pieces

Floats = npt.NDArray[np.float32]

READING = "reading"  # the property of a message that holds what is below; set by bot.nlu.encoder
PART_READINGS = "part_readings"  # and the one that holds the readings of its parts, each read by itself
FEATURES = len(files.LAYERS) * files.WIDTH
WINDOW = 100  # tokens read together; a longer message is read in windows of whole pieces
MAX_WINDOWS = 6  # enough for 2,000 characters of prose; what is longer was cut off before it came here
THREADS = 2
TOGETHER = 4  # texts of one length that are read in one pass in training


@dataclass(frozen=True)
class Reading:
    """A text's vectors: that of the whole, one for each piece, and, where it was read just now, one for each token."""

    text: str
    whole: Floats
    spans: list[Span]
    parts: Floats
    tokens: Floats = field(default_factory=lambda: np.zeros((0, FEATURES), np.float32))
    offsets: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros((0, 2), np.int64))

    def pieces(self) -> list[str]:
        """The words of each piece."""
        return [self.text[start:end] for start, end in self.spans]

    def fingerprint(self) -> str:
        """What tells two readings apart, the same in every run; for Rasa's cache of what was trained."""
        return sha256(self.whole.tobytes()).hexdigest()


def unit(vectors: Floats) -> Floats:
    """Each layer's vector at length one, the layers side by side."""
    layers = vectors.reshape(-1, len(files.LAYERS), files.WIDTH)
    norms = np.maximum(np.linalg.norm(layers, axis=2, keepdims=True), 1e-9)
    scaled: Floats = (layers / norms).reshape(-1, FEATURES).astype(np.float32)
    return scaled


class Encoder:
    """The sentence encoder. `read` may be called by several threads at once."""

    def __init__(self, folder: Path, threads: int = THREADS) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # gives memory back after a long message
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # idle threads leave the cores alone
        self._session = onnxruntime.InferenceSession(
            str(folder / files.MODEL), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_file(str(folder / files.TOKENIZER))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._begin, self._end = self._tokenizer.encode("").ids

    def read(self, text: str) -> Reading:
        """The vectors of one text."""
        return self._read([self._code(text)])[0]

    def read_all(self, texts: Sequence[str]) -> Iterator[list[Reading]]:
        """The vectors of many texts, in no order: those of one length a pass, which takes a fifth less time.

        What is read together shares the scale of its 8 bits: cosine to a reading alone 0.999, at least 0.996.
        """
        coded = sorted((self._code(text) for text in texts), key=lambda one: len(one.ids))
        with ThreadPoolExecutor(THREADS) as pool:
            yield from pool.map(self._read, _together(coded))

    def _code(self, text: str) -> "_Coded":
        coded = self._tokenizer.encode(text, add_special_tokens=False)
        offsets, spans = np.array(coded.offsets, np.int64).reshape(-1, 2), pieces(text)
        owners = _owners(offsets, spans)
        return _Coded(text, spans, coded.ids, offsets, owners, list(_windows(owners)))

    def _read(self, alike: "Sequence[_Coded]") -> list[Reading]:
        """Texts with the same windows; of several windows one text at a time."""
        passes = [self._run([one.ids[start:end] for one in alike]) for start, end in alike[0].windows]
        return [_pooled(one, [seen[row] for seen in passes]) for row, one in enumerate(alike)]

    def _run(self, rows: list[list[int]]) -> Floats:
        inputs = {"input_ids": np.array([[self._begin, *ids, self._end] for ids in rows], np.int64)}
        seen: Floats = self._session.run(None, inputs)[0]
        return seen


@dataclass(frozen=True)
class _Coded:
    """A text as tokens: where each stands, the piece that it lies in, and the ranges that are read together."""

    text: str
    spans: list[Span]
    ids: list[int]
    offsets: npt.NDArray[np.int64]
    owners: npt.NDArray[np.int64]
    windows: list[Span]


def _together(coded: Sequence[_Coded]) -> Iterator[list[_Coded]]:
    """Texts, sorted by length, in groups that one pass can take."""
    for _, alike in groupby(coded, key=lambda one: one.windows):
        group = list(alike)
        each = TOGETHER if len(group[0].windows) == 1 else 1
        yield from (group[start : start + each] for start in range(0, len(group), each))


def _pooled(coded: _Coded, passes: list[Floats]) -> Reading:
    """What was seen of a text, its tokens between begin and end, as the vectors of the whole and of the pieces."""
    count = sum(len(seen) for seen in passes)
    whole = unit(sum((seen.sum(axis=0) for seen in passes), np.zeros(FEATURES, np.float32)) / max(count, 1))[0]
    tokens = np.concatenate([seen[1:-1] for seen in passes])
    several = len(coded.spans) > 1
    parts = _pool(tokens, coded.owners, len(coded.spans), whole) if several else whole[None][: len(coded.spans)]
    return Reading(coded.text, whole, coded.spans, parts, unit(tokens), coded.offsets)


def _owners(offsets: npt.NDArray[np.int64], spans: list[Span]) -> npt.NDArray[np.int64]:
    """For each token the piece that it lies in."""
    starts = np.array([start for start, _ in spans], np.int64)
    found = np.searchsorted(starts, offsets[:, 0], side="right") - 1
    return np.maximum(found, 0)


def _windows(owners: npt.NDArray[np.int64]) -> Iterable[Span]:
    """Ranges of tokens: as many whole pieces as fit."""
    if len(owners) <= WINDOW:
        return [(0, len(owners))]
    windows: list[Span] = []
    start = 0
    while start < len(owners) and len(windows) < MAX_WINDOWS:
        end = min(start + WINDOW, len(owners))
        if end < len(owners) and owners[end] != owners[start]:
            end = start + int(np.searchsorted(owners[start:], owners[end]))
        windows.append((start, end))
        start = end
    return windows


def _pool(tokens: Floats, owners: npt.NDArray[np.int64], count: int, whole: Floats) -> Floats:
    parts = np.tile(whole, (count, 1))
    for number in range(count):
        own = tokens[owners[: len(tokens)] == number]
        if len(own):
            parts[number] = unit(own.mean(axis=0))[0]
    return parts
