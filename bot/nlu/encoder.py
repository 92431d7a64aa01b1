"""The featurizer: one pass of the sentence encoder a message."""

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.knowledge.parts import spans_of, spelt_out
from bot.nlu import encoder_files as files
from bot.nlu.spelling import MENDED, Mended
from bot.nlu.vector_cache import VectorCache
from bot.nlu.vectors import PART_READINGS, READING, Encoder, Reading

MOST_PARTS = 8  # of a message that are read by themselves; a longer one is a story, and its end counts


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Gives each message its vector, and the vectors of its pieces; and, where it is no example, those of its parts."""

    @staticmethod
    def required_packages() -> list[str]:
        """What must be installed."""
        return ["onnxruntime", "tokenizers"]

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, config)
        self._encoder = Encoder(files.require())

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SentenceEncoder":
        """For training and for use alike: nothing is learned here."""
        return cls(config, execution_context.node_name)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """There is nothing to configure."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Read all examples, with the cache."""
        cache, found = VectorCache(), [message for message in training_data.training_examples if message.get(TEXT)]
        for message, reading in zip(found, cache.read([_mended(message) for message in found]), strict=True):
            self._add(message, reading)
        cache.close()
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Read messages as they come."""
        for message in messages:
            if message.get(TEXT):
                reading = self._encoder.read(_mended(message))
                self._add(message, reading)
                message.set(PART_READINGS, self._parts(reading))
        return messages

    def _parts(self, reading: Reading) -> list[Reading]:
        """Its parts, read without what stands around them: as an example stands."""
        cut = [reading.text[start:end] for start, end in spans_of(reading.text)][-MOST_PARTS:]
        if len(cut) < 2:
            whole = spelt_out(reading.text)
            return [reading if whole == reading.text else self._encoder.read(whole)]
        return [self._encoder.read(spelt_out(part)) for part in cut]

    def _add(self, message: Message, reading: Reading) -> None:
        message.set(READING, reading)
        message.add_features(Features(reading.whole[None], FEATURE_TYPE_SENTENCE, TEXT, self._identifier))


def _mended(message: Message) -> str:
    mended: Mended | None = message.get(MENDED)
    return mended.text if mended else str(message.get(TEXT))
