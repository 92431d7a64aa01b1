"""Which words of a reply are for what, while a message is worded (bot/nlu/stretches.py finds them; actions read them here)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

STRETCHES = "stretches"  # in a parse result
STEPS = ("open", "who", "what", "draft")  # what the reply answers; data/stretches has a file for each
LABELS = (
    "who",  # whom the message is for
    "not_who",  # whom it is not for
    "say",  # what it shall say, as to be sent or told
    "lead",  # words that lead to it ("tell her that", "add")
    "cut",  # an order to take something out
    "swap",  # an order to put one for another
    "old",  # the words of the draft that shall go or be changed
    "place",  # where it goes
    "sign",  # with what it is signed
    "how",  # tone, length, form
    "again",  # to see it once more, another version, an earlier one
    "ask",  # a question to the guide
    "stop",  # no message is wanted, or not now
    "sent",  # sent, answered, or good as it is
    "yes",
    "no",
    "talk",  # all else that is said to the guide
)


class Stretch(NamedTuple):
    """Neighbouring words of one label, from `start` to before `end` in the text as typed; `sure` from 0 to 1."""

    label: str
    start: int
    end: int
    words: str
    sure: float


def stretches_of(parsed: Mapping[str, Any], step: str) -> list[Stretch]:
    """The stretches of a message as an answer to this step, in their order; none where it was not read (a button)."""
    text, found = str(parsed.get("text") or ""), (parsed.get(STRETCHES) or {}).get(step) or []
    return [
        Stretch(one["label"], one["start"], one["end"], text[one["start"] : one["end"]], float(one["confidence"]))
        for one in found
    ]
