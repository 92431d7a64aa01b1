"""Where the built sentence encoder is kept, and what it is built from. Standard library only.

Shared by the bot, which reads the files, and by `tools/encoder/build.py`, which makes them. The folder's name is a
key over everything that determines its content, so a change of weights or recipe never meets an old file.
"""

import hashlib
import json
import os
from pathlib import Path

WEIGHTS_SHA256 = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"
TOKENIZER_SHA256 = "b8be2c30ba5dd723a6d5ee26d013da103d5408d92ddcb23747622f9e48f1d842"
LAYERS = (4, 8, 10)  # of 12; the middle ones carry what the last have forgotten, so those are left out
WIDTH = 768
MAX_TOKENS = 128
RECIPE = 3  # raise it when the builder changes the file in any other way

MODEL, TOKENIZER = "encoder.onnx", "tokenizer.json"
BUILD_COMMAND = "python tools/encoder/build.py --ensure"


class EncoderMissing(RuntimeError):
    """The encoder has not been built on this machine."""


def key() -> str:
    """Twelve digits that stand for the weights and the recipe."""
    recipe = [WEIGHTS_SHA256, TOKENIZER_SHA256, LAYERS, MAX_TOKENS, RECIPE]
    return hashlib.sha256(json.dumps(recipe).encode()).hexdigest()[:12]


def folder() -> Path:
    """The folder of the built files, whether or not it exists."""
    if chosen := os.environ.get("TANDEM_ENCODER_DIR"):
        return Path(chosen)
    caches = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(caches) / "tandem" / f"encoder-{key()}"


def is_built(where: Path) -> bool:
    """Whether a folder holds all files; it is renamed into place only when whole."""
    return (where / MODEL).is_file() and (where / TOKENIZER).is_file()


def require() -> Path:
    """The folder of the built files, or an error that names the way out."""
    where = folder()
    if not is_built(where):
        raise EncoderMissing(f"The sentence encoder is not in {where}. Build it once with: {BUILD_COMMAND}")
    return where
