"""The steps of the self-check that follow the signs, and the answers that each step has."""

from __future__ import annotations

AFTER_SIGNS = ("how_long", "in_the_way")
# in the order in which they win where two are as long: "not often" is never
CHOICES = {"how_long": ("lately", "always", "years"), "in_the_way": ("not", "much", "little")}
OFTEN = ("never", "often", "sometimes")
BETWEEN = ("sometimes", "little")
POLES = (("often", "much"), ("never", "not"))


def choices(step: str) -> tuple[str, ...]:
    """The answers that a step has."""
    return CHOICES.get(step, OFTEN)
