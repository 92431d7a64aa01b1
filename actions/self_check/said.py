"""A message in the self-check, or a part of it: its words, and what they were read as."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from actions.turn import Turn
from bot.knowledge.clauses import clauses_of
from bot.knowledge.phrases import plain
from bot.knowledge.reply import CHECK, REPLIES

SURE = 0.35  # confidence from which an intent other than a sign is taken for a question in between
_INSISTS = r"(?:as in|i mean)|(?:like |as )?(?:i|ive) (?:already |just |literally |only |clearly )?(?:said|say|told (?:you|u)|wrote|typed|answered)(?: (?:that|it|already|before))?"
_LED = re.compile(rf"^(?:(?:no|but|and|hey|um|er|ugh|well|wait|omg|look) )*(?:{_INSISTS})\b\s*")
_ENDS = re.compile(rf"\s*\b(?:{_INSISTS})$")


@dataclass(frozen=True)
class Said:
    """Words, the intent and signs that they were read as, and the likeliest acts (data/replies/self_check.yml)."""

    text: str
    intent: str = ""
    confidence: float = 0.0
    signs: tuple[str, ...] = ()
    acts: tuple[tuple[str, float], ...] = ()
    plain: str = field(init=False, default="")

    def __post_init__(self) -> None:
        """The words are looked at again and again."""
        object.__setattr__(self, "plain", plain(self.text))

    def act(self, sure: float) -> str:
        """What it does in the check; nothing where that is not sure."""
        return self.acts[0][0] if self.acts and self.acts[0][1] >= sure else ""

    @property
    def sure(self) -> bool:
        """Is the intent to be believed?"""
        return self.confidence >= SURE

    @property
    def shown(self) -> list[str]:
        """What it shows, the intent first."""
        return [*([self.intent] if self.sure else []), *self.signs]

    @property
    def count(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    @property
    def insisted(self) -> str:
        """What is said once more: "i SAID skip", "often like i said" in plain words; nothing where nobody insists."""
        left = _ENDS.sub("", _LED.sub("", self.plain))
        return left if left != self.plain else ""


def whole(turn: Turn) -> Said:
    """The message."""
    read = (turn.tracker.latest_message or {}).get(REPLIES) or {}
    acts = tuple((str(one["name"]), float(one["confidence"])) for one in read.get(CHECK) or ())
    return Said(turn.text, turn.intent, turn.confidence, tuple(turn.signs), acts)


def parts(turn: Turn) -> list[Said]:
    """Its parts, each as it was read by itself; the message where it has but one."""
    found = clauses_of(turn.text, turn.tracker.latest_message or {}, CHECK)
    if len(found) < 2:
        return [whole(turn)]
    return [Said(one.text, one.intent, one.confidence, _signs_in(turn, one.text), one.acts) for one in found]


def together(some: Sequence[Said], turn: Turn) -> Said:
    """Some of the parts as one message: what is left once the others are taken out."""
    if len(some) == 1:
        return some[0]
    surest = max(some, key=lambda one: one.confidence)
    signs = dict.fromkeys(name for one in some for name in one.signs)
    acts = {one.acts[0][0] for one in some if one.acts}
    agreed = min((one.acts[0] for one in some if one.acts), key=lambda act: act[1]) if len(acts) == 1 else None
    text = " ".join(one.text for one in some)
    return Said(text, surest.intent, surest.confidence, tuple(signs), (agreed,) if agreed else ())


def _signs_in(turn: Turn, text: str) -> tuple[str, ...]:
    """The signs of the message whose stretch stands in this part, or holds it."""
    said = plain(text)
    stretches = ((name, plain(turn.stretches[name])) for name in turn.signs)
    return tuple(name for name, words in stretches if words in said or said in words)
