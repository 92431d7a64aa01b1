"""What the crisis protocol reads and leaves: a message as far as danger goes, what the session knows, a response."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot.policies.protocol.marks import Mark
from bot.policies.protocol.plan import Plan
from bot.policies.protocol.question import UNASKED
from bot.policies.protocol.wording import BABY, CHILD, OTHER, POISON, YOUNG

FIRST_KIND = "crisis_suicide"  # what a danger without a kind is taken for
OWN_LIFE = ("crisis_suicide", "crisis_self_harm")
ASKS_DANGER = "utter_check_"
OF_DANGER = ("utter_crisis_", ASKS_DANGER)  # begin the names of its responses (`say`)
MEANT = "meant"  # in what was said: the writer said that it is somebody else
PASSED = "passed"  # in what was said: somebody is there or was reached, so that the topic is open to a question
VOTED = "voted"  # the same: a check by the vote alone
DROPPED = "dropped"  # the same: a question that was out of place is spoken of no more, nor its line
EXPLAINED = "explained"  # the same: and it was told what was meant, so that faint words of danger are no news
PUT_RIGHT = "put_right"  # the same: what was a crisis was taken wrong, and is asked about once more
CODED = "coded"  # the same: a crisis of words that can mean other things as well
WRITES = "writes"  # the same: a text is wanted, and no call
UNLINED = "unlined"  # the same: the line is not to be named any more after an answer


@dataclass(frozen=True)
class About:
    """What a message tells of those it is about."""

    young: bool | None = None  # the person in danger is under 18, by the last word on it
    poison: bool = False  # something was swallowed
    substance: bool = False  # and what it was is named: pills, bleach, insulin
    baby: bool = False  # there was talk of a baby or a toddler
    away: bool = False  # the writer has gone out of reach
    together: bool = False  # the other one lives or is where the writer is
    own: str | None = None  # the country of whoever writes
    own_before: str | None = None  # the same, named before there was talk of danger
    theirs: str | None = None  # the country of whom they worry about
    numbered: str | None = None  # the country whose emergency number was named


@dataclass(frozen=True)
class Turn:
    """Where in the conversation a message comes."""

    asked: str = UNASKED  # what a yes or a no answers
    answers: bool = False  # danger was asked about, and that question stands
    either: bool = False  # it was whether it is suicide, or that today is too much
    note: str = ""  # which kind of note was given last: "note", "note_soft", "show", …
    fresh: bool = False  # danger was what the bot spoke of last
    denied: bool = False  # it was said already that there is no such danger, and nothing was told since
    called: bool = False  # emergency services were called, as far as is known; or, with no emergency, somebody was
    inside: bool = False  # a form is going on
    own_word: bool = False  # and this is one of its commands or answers, and nothing else
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
    voted: bool = False  # danger by the vote, by no rule but hints
    coded: bool = False  # danger by words that can mean other things as well
    pretext: bool = False  # a question about means, as for a story or a mere case
    hinted: bool = False  # it has a word of danger, be it too little alone
    hints: bool = False  # and the hints come together to more than a word
    vote: float = 0.0  # what the classifier gives to danger, whatever came of it
    on_topic: bool = True  # it has words of the article's topic, or asks it about the writer
    of_line: bool = False  # a line is named in it, or in what was answered last and it is short
    of_data: bool = True  # where it is read as about data or the chat, it names them
    wish: str | None = None  # a safety plan, a note to show, …
    helper: bool = False  # somebody who could help is named, for whom words may be
    words: bool = False  # a text, a message, how to put it are spoken of
    act: str = ""  # what it does as a reply in the talk of danger, where that is sure (hearing/acts.py)
    says: frozenset[Mark] = frozenset()
    burdened: bool = False  # beside what else it says, it has a word of being too much for others
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

    @property
    def guessed(self) -> bool:
        """All that is known rests on the classifier's vote."""
        return VOTED in self.said

    @property
    def dropped(self) -> bool:
        """A question was out of place, and nothing was told since."""
        return DROPPED in self.said

    @property
    def told(self) -> bool:
        """Danger was told, by a rule's words or a yes: only then lines and questions follow it."""
        return self.level is not None and not self.guessed and not self.dropped

    def noting(self, *marks: str) -> Risk:
        """The same, with these among what was said."""
        return replace(self, said=tuple(dict.fromkeys((*self.said, *marks))))

    def with_heard(self, heard: Heard, kind: str | None, *told: str) -> Risk:
        """The same, with what a message that shows danger of this kind tells besides, and that it was answered by `told`."""
        young = self.young and heard.person == self.person if heard.about.young is None else heard.about.young
        baby = kind == "crisis_harm_others" and heard.person == "first" and heard.about.baby
        own = self.own or heard.about.own_before
        known = replace(self, kind=kind, person=heard.person, young=young, own=own)
        return known.noting(*told, *([BABY] if baby else []))

    def sure(self) -> Risk:
        """The same, once rules or the person have said so."""
        only = (VOTED, DROPPED, EXPLAINED, PUT_RIGHT, UNLINED, CODED)
        return replace(self, said=tuple(one for one in self.said if one not in only))


@dataclass(frozen=True)
class Step:
    """The response to give, what its wording has to fit, and the risk as it stands after it."""

    response: str
    risk: Risk = field(default_factory=Risk)

    @property
    def marks(self) -> tuple[str, ...]:
        """What the wording has to fit (bot/policies/protocol/wording.py)."""
        third = self.risk.person == "third"
        some = (
            POISON if self.risk.poison else "",
            BABY if BABY in self.risk.said and self.risk.kind == "crisis_harm_others" else "",
            YOUNG if self.risk.young and not third else "",
            CHILD if self.risk.young and third and self.risk.kind == "crisis_abuse" else "",
            OTHER if third else "",
        )
        return ((self.risk.kind or FIRST_KIND).removeprefix("crisis_"), *filter(None, some))


def say(name: str, risk: Risk) -> Step:
    """A response by the end of its name."""
    return Step(f"utter_{name}" if name.startswith("check") else f"utter_crisis_{name}", risk)
