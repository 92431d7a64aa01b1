"""The agent in this process, for tests of what it does in a certain state."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from rasa.core.agent import Agent

from tests.agent import Conversation


@pytest.fixture
def talk(agent: Agent) -> Iterator[Conversation]:
    """A person whom the bot does not know yet."""
    conversation = Conversation(agent)
    yield conversation
    conversation.action_server_up()


@pytest.fixture
def talks(agent: Agent) -> Callable[[], Conversation]:
    """As many people as a test needs."""
    return lambda: Conversation(agent)
