"""Kinds of therapy, the therapies that belong to them, and what each kind fits."""

from __future__ import annotations

from typing import Literal

from pydantic import validator

from bot.knowledge.shape import FamilyId, Frozen, at_least, short_label


class Family(Frozen):
    """A kind of therapy with the therapies that belong to it."""

    id: FamilyId
    name: str
    label: str
    section: Literal["treatment"]
    inform: tuple[str, ...]
    therapies: tuple[str, ...]

    _two = at_least(2, "inform")
    _label = short_label()


class Therapy(Frozen):
    """One named therapy."""

    id: str
    name: str
    full_name: str
    label: str
    family: FamilyId
    section: Literal["treatment"]
    inform: tuple[str, ...]

    _two = at_least(2, "inform")
    _label = short_label()


class Fit(Frozen):
    """A kind of therapy that goes with a topic, and the half sentence that says why."""

    family: FamilyId
    because: str

    @validator("because")
    def says_why(cls, because: str) -> str:
        """A reason names what was mentioned."""
        if not because.startswith("because you mentioned "):
            raise ValueError('must begin with "because you mentioned "; reword it')
        return because
