"""Makes the encoder's files in a folder. Runs in the throw-away environment that `build.py` sets up."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
from graph import MPNet, Weights
from safetensors.numpy import load
from shrink import SmallMPNet, largest_inputs
from tokenizers import Tokenizer
from weights import unpack

from bot.nlu import encoder_files as files

CLOSE_ENOUGH = 0.99
CALIBRATION = (  # to see which channels grow large: plain English, with words and marks of many kinds
    "hi",
    "thanks, that was all I needed",
    "What is hyper-independence, and where does it come from?",
    "i always do it all by myself bc nobody else gets it right lol",
    "My sister offered to drive me to the hospital and I said no, I would rather take two buses than owe her anything.",
    "can you recommend a good pasta recipe for tonight??",
    "I don't want to be here anymore",
    "When I was nine my father left, and since then I have never let anybody see me cry. Is that why I work so much?",
    'My neighbour\'s dog barked from three until half five; nobody said a word, so I went over and "asked nicely".',
    "What time does the 8.40 to York leave on Sundays, and is there a seat for two adults & a child (under 5)?",
    "honestly idk why im even writing this, its 2am and he still hasnt texted back... whatever",
    "We've had rain for about two weeks. The farmers aren't happy: the fields are under water, the sheep on the hill.",
    "You should have seen her face when they told her that she'd won - she couldn't stop laughing!",
    "I'm not sure if that's what you meant, but if it was, then no, I don't think we'd ever do it that way again.",
    "ok but which one of those is better for someone like me, who works nights?",
    "Dr. Patel said to take it once a day, with food, and to come back in March if the pain in my knee hasn't gone.",
    "yes please",
    "Our team lost 3-1 at home, the manager blamed the referee, and the fans walked out before the end.",
    "She has always been the strong one, the eldest of four, who cooked and cleaned while our parents were at work.",
    "How long would it take to learn the piano at my age? I turned 61 last week and have never played anything.",
)
PROBES = (
    "how do I ask for help",
    "I never let anyone help me. It is easier to do it on my own.",
    "ok bye",
    "she keeps asking what is wrong and i just shut down, then we fight and i sleep on the couch",
    "Does EMDR work for people who were neglected as children, or is it only for accidents and war?",
    "the nurse wants my mum's number for the school's list",
    "My boss doesn't trust anyone's work. He's redone mine at night and says it's \"quicker that way\" - is it?",
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


def graphs(weights: Weights, words: Tokenizer, layers: tuple[int, ...]) -> tuple[onnx.ModelProto, onnx.ModelProto]:
    """The encoder as it is, and its small build."""
    whole = MPNet(weights, files.MAX_TOKENS).model(layers)
    largest = largest_inputs(whole, [words.encode(text).ids for text in CALIBRATION])
    return whole, SmallMPNet(weights, files.MAX_TOKENS, largest).model(layers)


def make(where: Path) -> None:
    """Write the model and its tokenizer into an existing folder."""
    say("reading and checking the published weights")
    (where / files.TOKENIZER).write_bytes(unpack("tokenizer.json", files.TOKENIZER_SHA256))
    weights = load(unpack("model.safetensors", files.WEIGHTS_SHA256))
    tokenizer = Tokenizer.from_file(str(where / files.TOKENIZER))
    tokenizer.no_padding()
    whole, small = where / "whole.onnx", where / files.MODEL
    say("writing the graphs, the whole and the small one")
    for model, path in zip(graphs(weights, tokenizer, files.LAYERS), (whole, small)):
        onnx.save(model, str(path))
    cosine = least_cosine(whole, small, [tokenizer.encode(text).ids for text in PROBES])
    whole.unlink()
    if cosine < CLOSE_ENOUGH:
        raise RuntimeError(f"the small model is too far from the whole one (cosine {cosine:.4f}); nothing is kept")
    say(f"done: {small.stat().st_size / 1e6:.0f} MB, cosine to the whole one at least {cosine:.4f}")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
