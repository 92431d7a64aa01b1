"""`python -m bot.nlu.leave_out`: how it would meet strangers, by leaving whole writers out of the training.

Every message of data/nlu is read by models that never saw its writer. From that come all weights and thresholds;
the held-out file plays no part.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rasa.shared.nlu.training_data.loading import load_data
from sklearn.metrics import f1_score

from bot.knowledge.reply import SURE
from bot.knowledge.stretches import LABELS
from bot.nlu.examples import CRISIS_PREFIX, Example
from bot.nlu.intents import LONG, IntentClassifier, intents_of, probabilities, read_probabilities
from bot.nlu.labelled import labelled
from bot.nlu.replies import learned, places, replies
from bot.nlu.safety import SafetyCheck, combined, is_clear, summed
from bot.nlu.signs import SignFinder, may_show, strength
from bot.nlu.spelling import Spelling
from bot.nlu.stretches import Tagger, word_labels
from bot.nlu.stretches import read as read_words
from bot.nlu.vector_cache import VectorCache
from bot.nlu.vectors import READING, Floats, Reading
from bot.safety import SafetyChecker, SafetyResult

DATA = Path("data/nlu")
FOLDS, QUARTERS = 5, 4
TRIED = {  # thresholds of the safety check, each changed alone
    "vote": (0.15, 0.25, 0.3),
    "acute": (0.4, 0.6),
    "hinted_acute": (0.3, 0.35, 0.45),
    "vote_against_veto": (0.8, 0.97),
    "acute_against_veto": (0.1, 0.3),
    "confirm": (0.5, 0.7, 0.9),
    "echo": (0.0, 0.1),
}
Mask = npt.NDArray[np.bool_]


@dataclass
class Unseen:
    """Messages, each as read by models that did not know its writer."""

    found: list[Example]
    readings: list[Reading]
    names: list[str] = field(default_factory=list)
    sign_names: list[str] = field(default_factory=list)
    probabilities: Floats = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    strengths: Floats = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    acute: Floats = field(default_factory=lambda: np.zeros(0, np.float32))


def usual_spelling() -> Spelling:
    """The words of all examples; which of them a left-out writer used makes no difference worth the time."""
    return Spelling.of(message.get("text") for message in load_data(str(DATA)).intent_examples)


def load(path: Path) -> tuple[list[Example], list[Reading]]:
    """Examples and their readings, from a folder or a file of training data."""
    cache, spelling, messages = VectorCache(), usual_spelling(), load_data(str(path)).intent_examples
    readings = cache.read([spelling.mend(message.get("text")).text for message in messages])
    cache.close()
    for message, reading in zip(messages, readings, strict=True):
        message.set(READING, reading)
    return [Example.of(message) for message in messages], readings


def folds(found: list[Example]) -> Iterator[Mask]:
    """Groups of whole writers, in turn."""
    writers = np.array([example.writer for example in found])
    names = sorted(set(writers))
    for number in range(FOLDS):
        yield np.isin(writers, names[number::FOLDS])


def read_unseen(path: Path = DATA) -> Unseen:
    """Read every message by models of the other writers."""
    found, readings = load(path)
    unseen = Unseen(found, readings)
    for left_out in folds(found):
        known = [example for example, out in zip(found, left_out) if not out]
        _read_fold(unseen, known, np.flatnonzero(left_out))
    return unseen


def _read_fold(unseen: Unseen, known: list[Example], numbers: npt.NDArray[np.int64]) -> None:
    intents, signs, safety = (part.learn(known) for part in (IntentClassifier, SignFinder, SafetyCheck))
    if not unseen.names:
        count = len(unseen.found)
        unseen.names, unseen.sign_names = intents_of(intents), signs.names
        unseen.probabilities = np.zeros((count, len(unseen.names)), np.float32)
        unseen.strengths = np.zeros((count, len(signs.names)), np.float32)
        unseen.acute = np.zeros(count, np.float32)
    texts = [unseen.found[number].text for number in numbers]
    vectors = np.array([unseen.readings[number].whole for number in numbers])
    likely = probabilities(intents, vectors, texts)
    for row, number in enumerate(numbers):
        if len(unseen.readings[number].spans) >= LONG:
            likely[row] = read_probabilities(intents, unseen.readings[number])
    of_signs = [unseen.names.index(name) for name in signs.names]
    unseen.probabilities[numbers] = likely
    unseen.strengths[numbers] = strength(signs.marks(vectors, texts), likely[:, of_signs])
    unseen.acute[numbers] = safety.marks(vectors, texts)[:, 0]


def say_intents(unseen: Unseen) -> None:
    """Macro-F1, top-2 and calibration."""
    truth = np.array([example.intent for example in unseen.found])
    order = np.argsort(-unseen.probabilities, axis=1)
    names = np.array(unseen.names)
    first, best = names[order[:, 0]], unseen.probabilities.max(axis=1)
    top2 = (names[order[:, :2]] == truth[:, None]).any(axis=1).mean()
    print(f"intents: macro-F1 {f1_score(truth, first, average='macro'):.3f}, top-2 {top2:.3f}")
    print(f"said confidence {best.mean():.3f}, right {np.mean(first == truth):.3f}")
    for threshold in (0.15, 0.2, 0.25, 0.3, 0.35, 0.4):
        low = best < threshold
        print(f"  asks back below {threshold}: {low.mean():.3f} of all, of the wrong {low[first != truth].mean():.2f}")


def say_signs(unseen: Unseen) -> None:
    """Recall and precision of the signs by threshold."""
    truth = np.array([[name in e.signs for name in unseen.sign_names] for e in unseen.found])
    first = np.array(unseen.names)[unseen.probabilities.argmax(axis=1)]
    may = np.array([may_show(intent, e.text) for intent, e in zip(first, unseen.found)])
    other = truth & np.array([[name != e.intent for name in unseen.sign_names] for e in unseen.found])
    for threshold in (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
        shown = (unseen.strengths >= threshold) & may[:, None]
        recall, precision = (shown & truth).sum() / truth.sum(), (shown & truth).sum() / max(shown.sum(), 1)
        quiet = np.array([not e.signs for e in unseen.found])
        print(
            f"signs at {threshold}: recall {recall:.3f} (further ones {(shown & other).sum() / other.sum():.3f}),"
            f" precision {precision:.3f}, shown where none is {shown[quiet].any(axis=1).mean():.3f}"
        )


def say_safety(unseen: Unseen) -> None:
    """Recall and false alarms of rules and vote together, by threshold."""
    rules = SafetyChecker.load()
    results = [rules.check(example.text) for example in unseen.found]
    kinds = unseen.probabilities[:, [name.startswith(CRISIS_PREFIX) for name in unseen.names]]
    votes = np.array([summed(row.tolist()) for row in kinds], np.float32)
    print("rules alone:", _rates(unseen, [result.level for result in results]))
    shipped = SafetyCheck.get_default_config()
    for changed in [{}, *({name: value} for name, values in TRIED.items() for value in values)]:
        levels = _levels(unseen, results, votes, shipped | changed)
        print(changed or "as shipped", _rates(unseen, levels))


def _levels(unseen: Unseen, results: list[SafetyResult], votes: Floats, config: dict[str, float]) -> list[str]:
    return [
        combined(result, float(vote), float(mark), config, is_clear(example.text, result, reading))
        for example, reading, result, vote, mark in zip(
            unseen.found, unseen.readings, results, votes, unseen.acute, strict=True
        )
    ]


def _rates(unseen: Unseen, levels: list[str]) -> str:
    said = np.array(levels)
    danger = np.array([e.intent.startswith(CRISIS_PREFIX) for e in unseen.found])
    calm = np.array([e.level == "none" for e in unseen.found])
    acute = danger & np.array([e.level == "crisis" for e in unseen.found])
    hint = danger & ~acute
    return (
        f"noticed {np.mean(said[danger] != 'none'):.3f}, crisis as crisis {np.mean(said[acute] == 'crisis'):.3f},"
        f" check as crisis {np.mean(said[hint] == 'crisis'):.3f};"
        f" false crisis {np.mean(said[calm] == 'crisis'):.4f}, false check {np.mean(said[calm] == 'check'):.4f}"
    )


def say_replies() -> None:
    """What replies do, read by models of the other writers: right in all, and where they are sure."""
    cache = VectorCache()
    for place in places():
        found = list(replies(place))
        right, sure = np.zeros(len(found), np.bool_), np.zeros(len(found), np.float32)
        for writer in sorted({reply.writer for reply in found}):
            blend = learned([reply for reply in found if reply.writer != writer])
            rows = np.flatnonzero([reply.writer == writer for reply in found])
            texts = [found[row].text for row in rows]
            read = blend.probabilities(np.array([one.whole for one in cache.read(texts)]), texts)
            right[rows] = [blend.names[best] == found[row].act for row, best in zip(rows, read.argmax(axis=1))]
            sure[rows] = read.max(axis=1)
        told = sure >= SURE
        print(
            f"replies, {place}: {len(found)}, right {right.mean():.3f};"
            f" of the {told.mean():.3f} that are sure (from {SURE}) {right[told].mean():.3f}"
        )
    cache.close()


def say_stretches() -> None:
    """Which words of a reply are for what, read by models of other writers (a quarter of the writers at a time)."""
    found = list(labelled())
    seen, writers = read_words([reply.text for reply in found]), sorted({reply.writer for reply in found})
    said: Counter[tuple[str, str]] = Counter()
    whole = 0
    for part in range(QUARTERS):
        left_out = set(writers[part::QUARTERS])
        known = [number for number, reply in enumerate(found) if reply.writer not in left_out]
        tagger = Tagger.fit([found[number] for number in known], [seen[number] for number in known])
        for reply, words in zip(found, seen, strict=True):
            if reply.writer in left_out:
                truth, read = word_labels(reply, words), tagger.labels(words, reply.step)[0]
                said.update((LABELS[one], LABELS[other]) for one, other in zip(truth, read))
                whole += bool((truth == read).all())
    right = sum(times for (one, other), times in said.items() if one == other)
    print(f"stretches: {len(found)} replies by {len(writers)} writers; of words {right / said.total():.3f} right,")
    print(f"  of whole replies {whole / len(found):.3f}")
    for label in LABELS:
        meant = sum(times for (one, _), times in said.items() if one == label)
        named = sum(times for (_, other), times in said.items() if other == label)
        hit = said[label, label]
        print(f"  {label:8} {meant:6} words, found {hit / max(meant, 1):.2f}, right {hit / max(named, 1):.2f}")


def main() -> None:
    """Print all of it."""
    say_stretches()
    say_replies()
    unseen = read_unseen()
    print(f"{len(unseen.found)} messages by {len({e.writer for e in unseen.found})} writers, each left out in turn")
    say_intents(unseen)
    say_signs(unseen)
    say_safety(unseen)


if __name__ == "__main__":
    main()
