"""Which other versions of a draft there are: only those that read differently are offered."""

from __future__ import annotations

from collections.abc import Callable

from actions.wording.draft import draft
from actions.wording.state import DIRECT, GENTLE, PLAIN, State
from actions.wording.taking import braver, smaller


def versions(state: State) -> list[str]:
    """The titles of the versions that would change it, the most telling first."""
    now, shown = draft(state), set[str]()
    titles = []
    for title, change in _WAYS.items():
        other = {**state}
        change(other)
        text = draft(other)
        if text != now and text not in shown:
            titles.append(title)
            shown.add(text)
    return titles


def _tone(name: str) -> Callable[[State], object]:
    return lambda state: state.update(tone=name, core=False)


_WAYS: dict[str, Callable[[State], object]] = {
    "Smaller": smaller,
    "Braver": braver,
    "Gently": _tone(GENTLE),
    "Plainly": _tone(PLAIN),
    "Directly": _tone(DIRECT),
}
