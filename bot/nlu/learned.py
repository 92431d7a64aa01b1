"""What the trained components share: how they are made, kept and loaded."""

import hashlib
from pathlib import Path
from typing import Any, ClassVar, Generic, Protocol, TypeVar, cast

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.training_data import TrainingData
from typing_extensions import Self

from bot.nlu.examples import Example, examples


class Kept(Protocol):
    """What can be written to a folder and read from it."""

    def save(self, folder: Path) -> None:
        """Write it."""

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read what `save` wrote."""
        ...


Learned = TypeVar("Learned", bound=Kept)


def folder_fingerprint(folder: Path) -> str:
    """What tells whether the data in a folder has changed: for what Rasa does not read itself."""
    whole = hashlib.sha256()
    for file in sorted(folder.glob("*.yml")):
        whole.update(file.read_bytes())
    return whole.hexdigest()


class LearnedComponent(GraphComponent, Generic[Learned]):
    """A component that learns one thing from the examples."""

    kind: ClassVar[type[Kept]]  # of what is learned

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage, self._resource = storage, resource
        self.learned: Learned

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
            component.learned = cast(Learned, cls.kind.load(folder))
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples, and keep it."""
        self.learned = self.learn(examples(training_data))
        with self._storage.write_to(self._resource) as folder:
            self.learned.save(folder)
        return self._resource

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """What it learns from and Rasa does not read itself; Rasa learns anew when it changes."""
        return None

    @classmethod
    def learn(cls, found: list[Example]) -> Learned:
        """What is learned from examples."""
        raise NotImplementedError
