"""Reads texts with the sentence encoder: one pass a text, from which the whole and each piece are pooled."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

from bot.nlu import encoder_files as files
from bot.nlu.pieces import Span, pieces

Floats = npt.NDArray[np.float32]

READING = "reading"  # the property of a message that holds what is below; set by bot.nlu.encoder
FEATURES = len(files.LAYERS) * files.WIDTH
WINDOW = 100  # tokens read together; a longer message is read in windows of whole pieces
MAX_WINDOWS = 6  # enough for 2,000 characters of prose; what is longer was cut off before it came here
THREADS = 2


@dataclass(frozen=True)
class Reading:
    """A text's vectors: that of the whole, and one for each piece."""

    text: str
    whole: Floats
    spans: list[Span]
    parts: Floats

    def pieces(self) -> list[str]:
        """The words of each piece."""
        return [self.text[start:end] for start, end in self.spans]

    def fingerprint(self) -> str:
        """What tells two readings apart; for the training's own cache."""
        return f"{hash(self.whole.tobytes()):x}"


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
        coded = self._tokenizer.encode(text, add_special_tokens=False)
        offsets = np.array(coded.offsets, np.int64).reshape(-1, 2)
        spans = pieces(text)
        owners = _owners(offsets, spans)
        tokens, total, count = [], np.zeros(FEATURES, np.float32), 0
        for start, end in _windows(owners):
            seen = self._run(coded.ids[start:end])
            total += seen.sum(axis=0)
            count += len(seen)
            tokens.append(seen[1:-1])
        whole = unit(total / max(count, 1))[0]
        if len(spans) < 2:
            return Reading(text, whole, spans, whole[None][: len(spans)])
        return Reading(text, whole, spans, _pool(np.concatenate(tokens), owners, len(spans), whole))

    def _run(self, ids: list[int]) -> Floats:
        inputs = {"input_ids": np.array([[self._begin, *ids, self._end]], np.int64)}
        seen: Floats = self._session.run(None, inputs)[0][0]
        return seen


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
