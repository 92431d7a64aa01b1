"""Danger in a message: rules over normalised text, with scopes that take a phrase out of account."""

from bot.safety.checker import SafetyChecker
from bot.safety.result import SafetyResult

__all__ = ["SafetyChecker", "SafetyResult"]
