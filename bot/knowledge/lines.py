"""Crisis lines and the choice among them: a matrix of kind and country with a stated default."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any, Literal

from pydantic import BaseModel, root_validator, validator

CrisisKind = Literal["crisis_suicide", "crisis_self_harm", "crisis_harm_others", "crisis_abuse", "crisis_medical"]
EMERGENCY_FIRST = ("crisis_medical", "crisis_harm_others")  # where minutes count, or nothing else is meant for it
ANYWHERE, EUROPEAN_UNION, NAMED = "*", "EU", "US"
ALSO_CALLED = {"UK": "GB"}
MOST = 3
ALWAYS = "24/7"
CHECKED_WITHIN = timedelta(days=180)


def is_page(address: str) -> bool:
    """May a link lead there? Only to a site: never to a script or a file."""
    return re.fullmatch(r"https?://[^\s/]+\.[^\s]+", address) is not None


class Line(BaseModel):
    """A crisis line or emergency number; `verified` only where an official page was seen on `verified_on`."""

    id: str
    country: str
    emergency: bool = False
    kinds: tuple[CrisisKind, ...]
    name: str
    call: str | None = None
    text: str | None = None
    chat: str | None = None
    hours: str
    source: str
    verified: bool
    young: Literal["first", "only"] | None = None
    poison: bool = False
    free: bool = False
    verified_on: date | None = None

    class Config:
        frozen = True
        extra = "forbid"

    @validator("call")
    def can_be_dialled(cls, call: str | None) -> str | None:
        """A number is one that a phone can dial."""
        if call is not None and not re.fullmatch(r"[+\d][\d -]*", call):
            raise ValueError("is no number that a phone can dial; put words into `name`")
        return call

    @validator("source", "chat")
    def names_a_page(cls, address: str | None) -> str | None:
        """An address is that of a page."""
        if address is not None and not is_page(address):
            raise ValueError("is no address of a page, as https://example.org; name the page itself")
        return address

    @root_validator(skip_on_failure=True)
    def dated_if_verified(cls, values: dict[str, Any]) -> dict[str, Any]:
        """A line has a date exactly when it was verified, and a way to reach it."""
        if values["verified"] != (values["verified_on"] is not None):
            raise ValueError("`verified_on` goes with `verified: true`; add the date, or leave it out")
        if values["country"] != ANYWHERE and not any(values[way] for way in ("call", "text", "chat")):
            raise ValueError("has no `call`, `text` or `chat`; add one")
        return values

    def card(self) -> dict[str, str]:
        """The line as it travels in a crisis card."""
        ways = {way: getattr(self, way) for way in ("call", "text", "chat") if getattr(self, way)}
        checked = self.verified_on.isoformat() if self.verified_on else "not checked"
        return {"name": self.name, **ways, "hours": self.hours, "verified_on": checked}


def overdue(lines: Iterable[Line], today: date) -> Iterator[Line]:
    """The lines that were last checked too long ago."""
    return (line for line in lines if line.verified_on and today - line.verified_on > CHECKED_WITHIN)


def pick(
    lines: Sequence[Line],
    european_union: Sequence[str],
    kind: str,
    country: str | None,
    young: bool = False,
    poison: bool = False,
) -> list[Line]:
    """At most three lines, best first, and the first one always verified.

    Where minutes count the emergency number leads, else it comes last. A country without a verified line gets the
    directory or "your local emergency number" first; an unknown one also a line of the US, named as such. Lines for
    the young lead for somebody under 18; those for poisoning are named only where something was swallowed.
    """
    fitting = sorted((line for line in lines if _fits(line, kind, young, poison)), key=lambda line: _order(line, young))
    code = _code(country)
    if code is None:
        return _unknown(fitting, kind)
    emergency = _of(fitting, code, emergency=True)
    if not emergency and code in european_union:
        emergency = _of(fitting, EUROPEAN_UNION, emergency=True)
    helping = _of(fitting, code, emergency=False)
    if kind in EMERGENCY_FIRST:
        helping = helping or _of(fitting, ANYWHERE, emergency=False)
        return (_led(fitting, emergency, emergency=True) + helping)[:MOST]
    emergency = emergency or _of(fitting, ANYWHERE, emergency=True)
    return _led(fitting, _young_second(helping), emergency=False)[: MOST - 1] + emergency[:1]


def _fits(line: Line, kind: str, young: bool, poison: bool) -> bool:
    return kind in line.kinds and (young or line.young != "only") and (poison or not line.poison)


def _order(line: Line, young: bool) -> tuple[bool, bool, bool]:
    return not line.verified, line.country != ANYWHERE and line.hours != ALWAYS, young and line.young is None


def _young_second(lines: list[Line]) -> list[Line]:
    """A line that is for the young alone comes second at the latest, though it be not verified."""
    first, rest = lines[:1], lines[1:]
    return first + sorted(rest, key=lambda line: line.young != "only")


def _code(country: str | None) -> str | None:
    code = country.strip().upper() if country else None
    return ALSO_CALLED.get(code, code) if code else None


def _of(lines: Sequence[Line], code: str, emergency: bool) -> list[Line]:
    return [line for line in lines if line.country == code and line.emergency is emergency]


def _led(fitting: Sequence[Line], own: list[Line], emergency: bool) -> list[Line]:
    """A country's own lines, led by what holds anywhere where none of them is verified."""
    return own if any(line.verified for line in own) else _of(fitting, ANYWHERE, emergency) + own


def _unknown(fitting: Sequence[Line], kind: str) -> list[Line]:
    """The stated default: directory, local emergency number and a line of the US, named as such."""
    emergency, directory = _of(fitting, ANYWHERE, emergency=True), _of(fitting, ANYWHERE, emergency=False)
    named = [line.copy(update={"name": f"{line.name} (US only)"}) for line in _of(fitting, NAMED, emergency=False)[:1]]
    first = emergency + directory if kind in EMERGENCY_FIRST else directory + emergency
    return (first + named)[:MOST]
