"""What the crisis protocol reads and leaves: a message as far as danger goes, what the session knows, a response."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.policies.plan import Plan
from bot.policies.question import DANGER
from bot.policies.wording import OTHER, POISON, YOUNG

FIRST_KIND = "crisis_suicide"  # what a danger without a kind is taken for


@dataclass(frozen=True)
class Heard:
    """One message, as far as danger goes."""

    level: str = "none"
    kind: str | None = None
    person: str = "first"
    intent: str = ""
    faint: bool = False  # a check by less than half of the vote, and by no rule
    answers: bool = False  # danger was asked about just now
    means: bool = False
    grave: bool = False  # "is that a lot?"
    outcome: bool = False  # "will I be okay?"
    joking: bool = False
    misread: bool = False  # "that's not what I meant"
    safe: bool = False
    endangered: bool = False  # "I'm not safe"
    company: bool = False  # "someone is with me", and no more
    hearsay: bool = False  # "she says she's fine"
    helped: bool = False  # those who can help are there
    apart: bool = False  # "I went outside", "I threw them away"
    near: bool = False  # "he's back": be that good or bad
    young: bool = False  # the person in danger is under 18
    poison: bool = False  # something was swallowed
    own: str | None = None  # the country of whoever writes
    own_before: str | None = None  # the same, named before there was talk of danger
    theirs: str | None = None  # the country of whom they worry about
    inside: bool = False  # a form is going on
    confidence: float = 1.0  # in the intent
    on_topic: bool = True  # it has words of the article's topic
    asked: str = DANGER  # what a yes or a no answers
    erasing: bool = False  # "shall I erase it?" was asked
    wish: str | None = None  # a safety plan, a note to show, …
    planning: bool = False  # a step of the safety plan was asked for, and this is no other question
    command: str | None = None
    text: str = ""


@dataclass(frozen=True)
class Risk:
    """What the session knows. `open`: the person has not yet said that they are safe."""

    level: str | None = None
    kind: str | None = None
    person: str = "first"
    open: bool = False
    young: bool = False
    said: tuple[str, ...] = ()
    own: str | None = None
    theirs: str | None = None
    held: str | None = None  # a question that waits until the person is safe
    plan: Plan | None = None

    @property
    def country(self) -> str | None:
        """Where the person in danger is."""
        return self.theirs if self.person == "third" else self.own

    @property
    def poison(self) -> bool:
        """Something was swallowed, and help is not known to be there."""
        return POISON in self.said and self.kind == "crisis_medical"


@dataclass(frozen=True)
class Step:
    """The response to give, what its wording has to fit, and the risk as it stands after it."""

    response: str
    risk: Risk = field(default_factory=Risk)

    @property
    def marks(self) -> tuple[str, ...]:
        """What the wording has to fit (bot/policies/wording.py)."""
        third = self.risk.person == "third"
        some = (
            POISON if self.risk.poison else "",
            YOUNG if self.risk.young and not third else "",
            OTHER if third else "",
        )
        return ((self.risk.kind or FIRST_KIND).removeprefix("crisis_"), *filter(None, some))
