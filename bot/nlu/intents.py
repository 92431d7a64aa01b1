"""The first intent of a message, and how likely each of the others is."""

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.blend import Blend
from bot.nlu.clauses import clauses_in, note
from bot.nlu.encoder import SentenceEncoder
from bot.nlu.examples import Example
from bot.nlu.ground import ground_of
from bot.nlu.learned import LearnedComponent
from bot.nlu.vectors import READING, Floats, Reading

INTENT_RANKING = "intent_ranking"
LONG = 13  # pieces; examples are shorter, so a longer message is also read piece by piece
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
        """One name an example."""
        return Blend.of_classes(ground_of(found), [example.intent for example in found])

    def process(self, messages: list[Message]) -> list[Message]:
        """Classify messages."""
        for message in messages:
            reading = message.get(READING)
            if reading:
                self._set(message, read_probabilities(self.learned, reading))
                self._set_clauses(message)
        return messages

    def _set_clauses(self, message: Message) -> None:
        if clauses := clauses_in(message):
            sure = self.learned.probabilities(clauses.vectors, clauses.texts)
            note(message, clauses, "intent", [self.learned.names[number] for number in sure.argmax(axis=1)])
            note(message, clauses, "confidence", [round(float(one), 4) for one in sure.max(axis=1)])

    def _set(self, message: Message, probabilities: Floats) -> None:
        order = np.argsort(-probabilities)
        ranking = [
            {INTENT_NAME_KEY: self.learned.names[i], PREDICTED_CONFIDENCE_KEY: float(probabilities[i])} for i in order
        ]
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set(INTENT_RANKING, ranking, add_to_output=True)


def read_probabilities(blend: Blend, reading: Reading) -> Floats:
    """The probability of each name; a long message is read piece by piece as well."""
    if len(reading.spans) < LONG:
        alone: Floats = blend.probabilities(reading.whole[None], [reading.text])[0]
        return alone
    read = blend.probabilities(np.vstack([reading.whole[None], reading.parts]), [reading.text, *reading.pieces()])
    mixed: Floats = WHOLE * read[0] + EACH * read[1:].mean(axis=0) + LAST * read[-1]
    return mixed
