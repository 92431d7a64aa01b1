"""The agent in this process, for conversations from the first word to the last."""

from __future__ import annotations

from pathlib import Path

import pytest
from rasa.core.agent import Agent

from tests.agent import load


@pytest.fixture(scope="session")
def agent(model: Path) -> Agent:
    """The newest model with the real actions."""
    return load(model)
