"""Crisis lines and the choice among them: a matrix of kind and country with a stated default."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, root_validator

CrisisKind = Literal["crisis_suicide", "crisis_self_harm", "crisis_harm_others", "crisis_abuse", "crisis_medical"]
EMERGENCY_FIRST = ("crisis_medical", "crisis_harm_others")  # where minutes count, or nothing else is meant for it
ANYWHERE, EUROPEAN_UNION, DEFAULT_NAMED = "*", "EU", "US"
ALSO_CALLED = {"UK": "GB"}
MOST = 3


class Line(BaseModel):
    """A crisis line or emergency number; `verified` only where an official page was seen on `verified_on`."""

    id: str
    country: str
    emergency: bool = False
    kinds: tuple[CrisisKind, ...]
    name: str
    call: str | None
    text: str | None
    chat: str | None
    hours: str
    source: str
    verified: bool
    verified_on: date | None

    class Config:
        frozen = True
        extra = "forbid"

    @root_validator(skip_on_failure=True)
    def dated_if_verified(cls, values: dict[str, Any]) -> dict[str, Any]:
        """A line has a date exactly when it was verified."""
        if values["verified"] != (values["verified_on"] is not None):
            raise ValueError("`verified_on` goes with `verified: true`; add the date, or set it to null")
        return values

    def card(self) -> dict[str, str]:
        """The line as it travels in a crisis card."""
        ways = {way: getattr(self, way) for way in ("call", "text", "chat") if getattr(self, way)}
        checked = self.verified_on.isoformat() if self.verified_on else "not checked"
        return {"name": self.name, **ways, "hours": self.hours, "verified_on": checked}


def pick(lines: Sequence[Line], european_union: Sequence[str], kind: str, country: str | None) -> list[Line]:
    """At most three lines, best first: what fits kind and country in the file's order, with the emergency number."""
    fitting = [line for line in lines if kind in line.kinds]
    code = _code(country)
    own = [line for line in fitting if line.country == code]
    if not any(line.emergency for line in own) and code in european_union:
        own += [line for line in fitting if line.country == EUROPEAN_UNION]
    return _arranged(own + _from_default(fitting, own, code), kind)


def _code(country: str | None) -> str | None:
    code = country.strip().upper() if country else None
    return ALSO_CALLED.get(code, code) if code else None


def _from_default(fitting: Sequence[Line], own: Sequence[Line], code: str | None) -> list[Line]:
    """What the default adds: a directory or an emergency number where there is none, a named US line if all is unknown."""
    has_emergency, has_help = (any(line.emergency is wanted for line in own) for wanted in (True, False))
    anywhere = [line for line in fitting if line.country == ANYWHERE]
    added = [line for line in anywhere if not (has_emergency if line.emergency else has_help)]
    if code is None:
        named = [line for line in fitting if line.country == DEFAULT_NAMED and not line.emergency]
        added += [line.copy(update={"name": _in_the_us(line.name)}) for line in named[:1]]
    return added


def _in_the_us(name: str) -> str:
    return name if "US" in name else f"{name} (US only)"


def _arranged(lines: Sequence[Line], kind: str) -> list[Line]:
    """Verified before unverified, and the emergency number kept: first where minutes count, else last but not lost."""
    ordered = sorted(lines, key=lambda line: not line.verified)
    emergency = [line for line in ordered if line.emergency][:1]
    help_lines = [line for line in ordered if not line.emergency][: MOST - len(emergency)]
    return emergency + help_lines if kind in EMERGENCY_FIRST else help_lines + emergency
