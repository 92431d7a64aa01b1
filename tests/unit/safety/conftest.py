"""One loaded checker for all safety tests: loading reads some thousand patterns."""

import pytest

from bot.safety import SafetyChecker, default_checker


@pytest.fixture(scope="session")
def checker() -> SafetyChecker:
    """The rules as they ship."""
    return default_checker()
