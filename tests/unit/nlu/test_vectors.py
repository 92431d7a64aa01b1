"""What the encoder gives."""

from pathlib import Path

import numpy as np
import pytest

from bot.nlu.vector_cache import VectorCache
from bot.nlu.vectors import FEATURES, Encoder, Reading


def _alike(one: Reading, other: Reading) -> float:
    return float(one.whole @ other.whole / (np.linalg.norm(one.whole) * np.linalg.norm(other.whole)))


def test_like_meanings_lie_close(encoder: Encoder) -> None:
    asked = encoder.read("I can never bring myself to ask for help")
    near = encoder.read("asking somebody to help me feels impossible")
    far = encoder.read("what's the weather like in Leeds tomorrow")
    assert _alike(asked, near) > _alike(asked, far) + 0.1


def test_each_piece_has_its_own_vector(encoder: Encoder) -> None:
    reading = encoder.read("I never ask anyone for help. The train was late again today.")
    assert reading.parts.shape == (2, FEATURES)
    assert float(reading.parts[0] @ reading.parts[1]) < 0.9 * float(reading.parts[0] @ reading.parts[0])


@pytest.mark.parametrize("text", ["", " ", "a" * 2000, "I am so tired. " * 140, "x " * 1000, "\U0001f642" * 300])
def test_any_text_up_to_the_limit_can_be_read(encoder: Encoder, text: str) -> None:
    reading = encoder.read(text)
    assert reading.whole.shape == (FEATURES,)
    assert len(reading.parts) == len(reading.spans)
    assert np.isfinite(reading.whole).all()


def test_the_end_of_a_long_message_counts(encoder: Encoder) -> None:
    story = "We drove to the coast and had chips on the wall by the harbour. " * 20
    assert _alike(encoder.read(story), encoder.read(story + "I can't do this anymore. " * 5)) < 0.999


def test_texts_read_together_are_read_as_alone(encoder: Encoder) -> None:
    long = "We drove to the coast and had chips on the wall by the harbour. " * 20
    texts = ["I never ask", "she never asks", "he never asks", "they never ask", "who asks", "", long, f"Again: {long}"]
    read = {reading.text: reading for group in encoder.read_all(texts) for reading in group}
    assert set(read) == set(texts)
    for text in texts:
        alone = encoder.read(text)
        assert _alike(read[text], alone) > 0.99
        assert read[text].parts.shape == alone.parts.shape
        assert read[text].spans == alone.spans


def test_the_cache_gives_back_what_was_read(encoder: Encoder, tmp_path: Path) -> None:
    texts = ["Nobody was there. So I did it myself.", "ok", "Nobody was there. So I did it myself."]
    cache = VectorCache(tmp_path)
    read = cache.read(texts)
    cache.close()
    cache = VectorCache(tmp_path)
    kept = [cache.find(text) for text in texts]
    assert cache.find("never read") is None
    cache.close()
    assert [reading.text for reading in read] == texts
    for reading in (*read, *kept):
        assert reading is not None
        assert _alike(reading, encoder.read(reading.text)) > 0.99
    assert read[0].parts.shape == (2, FEATURES)


def test_a_damaged_row_is_read_anew(tmp_path: Path) -> None:
    cache = VectorCache(tmp_path)
    cache.read(["hello there you"])
    cache._db.execute("UPDATE readings SET vectors = x'00'")
    assert cache.read(["hello there you"])[0].whole.shape == (FEATURES,)
    cache.close()
