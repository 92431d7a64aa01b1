"""One loaded checker for all safety tests: loading reads some thousand patterns."""

import pytest

from bot.safety import SafetyChecker


@pytest.fixture(scope="session")
def checker() -> SafetyChecker:
    """The rules as they ship."""
    return SafetyChecker.load()
