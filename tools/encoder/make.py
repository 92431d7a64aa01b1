"""Makes the encoder's files in a folder. Runs in the throw-away environment that `build.py` sets up."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
from graph import MPNet
from safetensors.numpy import load
from shrink import shrink
from tokenizers import Tokenizer
from weights import unpack

from bot.nlu import encoder_files as files

CLOSE_ENOUGH = 0.99
CALIBRATION = (  # to see which channels grow large: any plain English does
    "hi",
    "thanks, that was all I needed",
    "What is hyper-independence, and where does it come from?",
    "i always do it all by myself bc nobody else gets it right lol",
    "My sister offered to drive me to the hospital and I said no, I would rather take two buses than owe her anything.",
    "can you recommend a good pasta recipe for tonight??",
    "I don't want to be here anymore",
    "When I was nine my father left, and since then I have never let anybody see me cry. Is that why I work so much?",
)
PROBES = (
    "how do I ask for help",
    "I never let anyone help me. It is easier to do it on my own.",
    "ok bye",
    "she keeps asking what is wrong and i just shut down, then we fight and i sleep on the couch",
    "Does EMDR work for people who were neglected as children, or is it only for accidents and war?",
)


def say(text: str) -> None:
    """One line of progress."""
    print(f"encoder: {text}", file=sys.stderr, flush=True)


def pooled(model: Path, ids: list[int]) -> npt.NDArray[np.float32]:
    """The mean vector of each layer of one text, of unit length."""
    session = onnxruntime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
    (tokens,) = session.run(None, {"input_ids": np.array([ids], np.int64)})
    means = tokens[0].mean(axis=0).reshape(len(files.LAYERS), files.WIDTH)
    unit: npt.NDArray[np.float32] = means / np.linalg.norm(means, axis=1, keepdims=True)
    return unit


def least_cosine(one: Path, other: Path, texts: list[list[int]]) -> float:
    """How far two builds differ at worst, over texts and layers."""
    return min(float((pooled(one, ids) * pooled(other, ids)).sum(axis=1).min()) for ids in texts)


def make(where: Path) -> None:
    """Write the model and its tokenizer into an existing folder."""
    say("reading and checking the published weights")
    (where / files.TOKENIZER).write_bytes(unpack("tokenizer.json", files.TOKENIZER_SHA256))
    weights = load(unpack("model.safetensors", files.WEIGHTS_SHA256))
    whole, small = where / "whole.onnx", where / files.MODEL
    say("writing the graph")
    onnx.save(MPNet(weights, files.MAX_TOKENS).model(files.LAYERS), str(whole))
    say("shrinking it to 8 bits")
    tokenizer = Tokenizer.from_file(str(where / files.TOKENIZER))
    tokenizer.no_padding()
    shrink(whole, small, [tokenizer.encode(text).ids for text in CALIBRATION])
    cosine = least_cosine(whole, small, [tokenizer.encode(text).ids for text in PROBES])
    whole.unlink()
    if cosine < CLOSE_ENOUGH:
        raise RuntimeError(f"the small model is too far from the whole one (cosine {cosine:.4f}); nothing is kept")
    say(f"done: {small.stat().st_size / 1e6:.0f} MB, cosine to the whole one at least {cosine:.4f}")


if __name__ == "__main__":
    logging.disable(logging.WARNING)  # the shrinking tells of every node
    make(Path(sys.argv[1]))
