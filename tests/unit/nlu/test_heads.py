"""The learned heads, on small data."""

from pathlib import Path

import numpy as np
import pytest

from bot.nlu import heads, symmetric
from bot.nlu.blend import Blend, Ground
from bot.nlu.intents import intents_of, probabilities
from bot.nlu.turns import TURN
from bot.nlu.vectors import Floats

WORDS = ("river boat water", "engine wheel road")


def _data(count: int = 40) -> tuple[Floats, list[str], list[str]]:
    rng = np.random.default_rng(3)
    labels = [("water", "road")[number % 2] for number in range(count)]
    centres = rng.normal(size=(2, 24))
    vectors = np.array([centres[n % 2] + 0.3 * rng.normal(size=24) for n in range(count)], np.float32)
    return vectors, [f"{WORDS[n % 2]} {n}" for n in range(count)], labels


def test_classes_are_learned_and_sum_to_one() -> None:
    vectors, texts, labels = _data()
    read = Blend.of_classes(Ground.of(vectors, texts), labels).probabilities(vectors, texts)
    assert np.allclose(read.sum(axis=1), 1, atol=1e-4)
    assert [("road", "water")[best] for best in read.argmax(axis=1)] == labels


def test_several_marks_can_hold_of_one_text() -> None:
    vectors, texts, labels = _data()
    marks = np.array([[label == "water", True] for label in labels], np.float32)
    read = Blend.of_marks(Ground.of(vectors, texts), marks, ["wet", "always"]).marks(vectors, texts)
    assert ((read[:, 0] > 0.5) == marks[:, 0].astype(bool)).all()
    assert (read[:, 1] > 0.9).all()


def test_what_is_kept_reads_the_same(tmp_path: Path) -> None:
    vectors, texts, labels = _data()
    learned = Blend.of_classes(Ground.of(vectors, texts), labels)
    learned.save(tmp_path)
    loaded = Blend.load(tmp_path)
    assert loaded.names == ["road", "water"]
    assert np.allclose(loaded.probabilities(vectors, texts), learned.probabilities(vectors, texts), atol=1e-6)


def test_marks_have_no_probabilities() -> None:
    vectors, texts, _ = _data()
    marks = Blend.of_marks(Ground.of(vectors, texts), np.ones((len(texts), 1), np.float32), ["always"])
    with pytest.raises(ValueError, match="exclude"):
        marks.probabilities(vectors, texts)


@pytest.mark.parametrize(("strip", "centres"), [(7, 9), (1000, 1000)])
def test_strips_and_centres_change_nothing(strip: int, centres: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(symmetric, "STRIP", strip)
    monkeypatch.setattr(symmetric, "CENTRES", centres)
    monkeypatch.setattr(symmetric, "NEAR", 1e-6)
    vectors, texts, _ = _data()
    targets = np.random.default_rng(5).normal(size=(len(texts), 2)).astype(np.float32)
    rest = targets - targets.mean(axis=0)
    ground = Ground.of(vectors, texts)
    table = ground.words.table.toarray()
    words = table.T @ np.linalg.solve(table @ table.T + heads.WORD_RIDGE * np.eye(len(texts)), rest)
    assert np.allclose(ground.words.learn(targets).weights, words, atol=1e-3)
    likeness = ground.kernel.view.seen(vectors)
    kernel = np.linalg.solve(likeness + heads.KERNEL_RIDGE * np.eye(len(texts)), rest)
    assert np.allclose(ground.kernel.learn(targets).weights, kernel, atol=1e-2)


def test_what_is_like_a_turn_of_a_talk_still_has_intents_that_sum_to_one() -> None:
    vectors, texts, labels = _data()
    turns = vectors + 9  # far from all of them
    blend = Blend.of_classes(
        Ground.of(np.vstack([vectors, turns]), [*texts, *(f"zz {text}" for text in texts)]),
        [*labels, *([TURN] * len(texts))],
    )
    likely = probabilities(blend, turns, [f"zz {text}" for text in texts])
    assert blend.probabilities(turns, [f"zz {text}" for text in texts])[:, blend.names.index(TURN)].min() > 0.999
    assert len(intents_of(blend)) == likely.shape[1] == len(blend.names) - 1
    assert np.allclose(likely.sum(axis=1), 1, atol=2e-3)
