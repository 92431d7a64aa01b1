"""All examples made ready once for everything that learns from them: the costly part of a training."""

import hashlib
from collections.abc import Sequence

from bot.nlu.blend import Ground
from bot.nlu.examples import Example, vectors

_last: dict[str, Ground] = {}  # of the examples that were asked for last; Rasa trains one component after the other


def ground_of(found: Sequence[Example]) -> Ground:
    """The examples, ready to be learned from."""
    known, texts = vectors(found), [example.text for example in found]
    key = hashlib.sha256(known.tobytes() + "\n".join(texts).encode()).hexdigest()
    if key not in _last:
        _last.clear()
        _last[key] = Ground.of(known, texts)
    return _last[key]
