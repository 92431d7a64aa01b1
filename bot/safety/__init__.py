"""Danger in a message: rules over normalised text, with scopes that take a phrase out of account."""

from functools import lru_cache

from bot.safety.checker import SafetyChecker
from bot.safety.result import SafetyResult

__all__ = ["SafetyChecker", "SafetyResult", "default_checker"]


@lru_cache(maxsize=1)
def default_checker() -> SafetyChecker:
    """The rules as they ship, loaded once a process."""
    return SafetyChecker.load()
