"""What the trained components share: how they are made, kept and loaded."""

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.training_data import TrainingData
from typing_extensions import Self

from bot.nlu.blend import Blend
from bot.nlu.examples import Example, examples


class LearnedComponent(GraphComponent):
    """A component with one learned blend."""

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage, self._resource = storage, resource
        self.blend: Blend

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Self:
        """Before training."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Self:
        """After training."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            component.blend = Blend.load(folder)
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples, and keep it."""
        self.blend = self.learn(examples(training_data))
        with self._storage.write_to(self._resource) as folder:
            self.blend.save(folder)
        return self._resource

    @classmethod
    def learn(cls, found: list[Example]) -> Blend:
        """What is learned from examples."""
        raise NotImplementedError
