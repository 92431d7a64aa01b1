"""What the crisis protocol reads and leaves: a message as far as danger goes, what the session knows, a response."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from bot.policies.plan import Plan
from bot.policies.question import DANGER
from bot.policies.wording import OTHER, POISON, YOUNG

FIRST_KIND = "crisis_suicide"  # what a danger without a kind is taken for


Mark = Literal[  # what a message says besides danger
    "means",  # a question about means
    "grave",  # "is that a lot?"
    "outcome",  # "will I be okay?"
    "joking",
    "misread",  # "that's not what I meant"
    "safe",
    "endangered",  # "I'm not safe"
    "company",  # "someone is with me", and no more
    "hearsay",  # "she says she's fine"
    "helped",  # those who can help are there
    "apart",  # "I went outside", "I threw them away"
    "near",  # "he's back": be that good or bad
]


@dataclass(frozen=True)
class About:
    """What a message tells of those it is about."""

    young: bool = False  # the person in danger is under 18
    poison: bool = False  # something was swallowed
    own: str | None = None  # the country of whoever writes
    own_before: str | None = None  # the same, named before there was talk of danger
    theirs: str | None = None  # the country of whom they worry about


@dataclass(frozen=True)
class Turn:
    """Where in the conversation a message comes."""

    asked: str = DANGER  # what a yes or a no answers
    answers: bool = False  # danger was asked about just now
    inside: bool = False  # a form is going on
    erasing: bool = False  # "shall I erase it?" was asked
    planning: bool = False  # a step of the safety plan was asked for, and this is no other question
    command: str | None = None  # of the safety plan


@dataclass(frozen=True)
class Heard:
    """One message, as far as danger goes."""

    level: str = "none"
    kind: str | None = None
    person: str = "first"
    intent: str = ""
    confidence: float = 1.0  # in the intent
    faint: bool = False  # a check by less than half of the vote, and by no rule
    on_topic: bool = True  # it has words of the article's topic
    wish: str | None = None  # a safety plan, a note to show, …
    says: frozenset[Mark] = frozenset()
    about: About = About()
    turn: Turn = Turn()
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
