"""The first intent of a message, and how likely each of the others is."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.blend import Blend, softmax
from bot.nlu.clauses import clauses_in, note
from bot.nlu.encoder import SentenceEncoder
from bot.nlu.examples import CRISIS_PREFIX, Example
from bot.nlu.ground import ground_of
from bot.nlu.learned import LearnedComponent
from bot.nlu.turns import TURN, data_fingerprint, with_turns
from bot.nlu.vectors import PART_READINGS, READING, Floats, Reading

INTENT_RANKING = "intent_ranking"
PART_INTENTS = "part_intents"  # the property of a message: the first intent of each of its parts, with its confidence
LONG = 13  # pieces; examples are shorter, so a longer message is also read piece by piece
# What the mark of danger counts beside its odds, and what a harmless turn may have of both (docs/safety.md).
MARKED, USUAL = 8.0, 2.4
LEAST = 1e-3  # probability
WHOLE, EACH, LAST = 0.7, 0.15, 0.15  # what counts how much then: people end on what they want


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(LearnedComponent[Blend], RasaIntentClassifier):
    """Sets `intent` and the whole `intent_ranking`; in `clauses` what each of several clauses would be by itself."""

    kind = Blend

    @classmethod
    def required_components(cls) -> list[type]:
        """What must stand before it."""
        return [SentenceEncoder]

    @classmethod
    def learn(cls, found: list[Example]) -> Blend:
        """One name an example; what is said in the middle of a talk has a name of its own, which is no intent."""
        known = with_turns(found)
        return Blend.of_classes(ground_of(known), [example.intent for example in known])

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """The turns."""
        return data_fingerprint()

    def process(self, messages: list[Message]) -> list[Message]:
        """Classify messages."""
        for message in messages:
            reading = message.get(READING)
            if reading:
                likely = read_probabilities(self.learned, reading)
                self._set(message, likely)
                parts = message.get(PART_READINGS) or [reading]
                alone = parts[0] is reading and len(reading.spans) < LONG  # read already
                message.set(PART_INTENTS, self._firsts(likely[None] if alone else self._read(parts)))
                self._set_clauses(message)
        return messages

    def _read(self, parts: list[Reading]) -> Floats:
        return probabilities(self.learned, np.array([one.whole for one in parts]), [one.text for one in parts])

    def _set_clauses(self, message: Message) -> None:
        if clauses := clauses_in(message):
            firsts = self._firsts(probabilities(self.learned, clauses.vectors, clauses.texts))
            note(message, clauses, "intent", [name for name, _ in firsts])
            note(message, clauses, "confidence", [round(sure, 4) for _, sure in firsts])

    def _firsts(self, likely: Floats) -> list[tuple[str, float]]:
        names = intents_of(self.learned)
        return [(names[row.argmax()], float(row.max())) for row in likely]

    def _set(self, message: Message, probabilities: Floats) -> None:
        order = np.argsort(-probabilities)
        names = intents_of(self.learned)
        ranking = [{INTENT_NAME_KEY: names[i], PREDICTED_CONFIDENCE_KEY: float(probabilities[i])} for i in order]
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set(INTENT_RANKING, ranking, add_to_output=True)


def intents_of(blend: Blend) -> list[str]:
    """The names that are intents."""
    return [name for name in blend.names if name != TURN]


def probabilities(blend: Blend, vectors: Floats, texts: Sequence[str]) -> Floats:
    """Of each intent. Those of danger are measured against all else that is said in a talk, and by how strongly danger is
    marked at all; the others share what is left.
    """
    scores, marks = blend.scores_and_marks(vectors, texts)
    danger = np.array([name.startswith(CRISIS_PREFIX) for name in blend.names])
    calm = np.array([name != TURN for name in blend.names]) & ~danger
    odds = _logit(softmax(scores)[:, danger].sum(axis=1)) + MARKED * marks[:, danger].sum(axis=1) - USUAL
    vote = (1 / (1 + np.exp(-odds)))[:, None]
    likely = np.zeros_like(scores)
    likely[:, danger], likely[:, calm] = vote * softmax(scores[:, danger]), (1 - vote) * softmax(scores[:, calm])
    found: Floats = likely[:, danger | calm]
    return found


def _logit(likely: Floats) -> Floats:
    kept = np.clip(likely, LEAST, 1 - LEAST)
    odds: Floats = np.log(kept / (1 - kept))
    return odds


def read_probabilities(blend: Blend, reading: Reading) -> Floats:
    """The probability of each intent; a long message is read piece by piece as well."""
    if len(reading.spans) < LONG:
        alone: Floats = probabilities(blend, reading.whole[None], [reading.text])[0]
        return alone
    read = probabilities(blend, np.vstack([reading.whole[None], reading.parts]), [reading.text, *reading.pieces()])
    mixed: Floats = WHOLE * read[0] + EACH * read[1:].mean(axis=0) + LAST * read[-1]
    return mixed
