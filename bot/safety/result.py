"""What a safety check answers."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["none", "check", "crisis"]
Person = Literal["first", "third"]
Span = tuple[int, int]

MAJORITY = 0.5  # of a classifier's vote on danger: a smaller one raises the level only, and leaves the first intent as it was read


@dataclass(frozen=True)
class SafetyResult:
    """The level of danger, its kind, and where in the original text it shows.

    `named`: a rule says it by itself, it is not only hints that come together. `sure`: the words are unmistakable and need nobody's vote; `noticed`: some of them are, if only for a lower level.
    `hinted`: some word of danger stands uncovered, though it may be too little for a level. `vetoed`: a scope took back
    all that was found, `settled`: as long over in so many words.
    """

    level: Level = "none"
    kind: str | None = None
    evidence: tuple[Span, ...] = ()
    person: Person = "first"
    vetoed: bool = False
    settled: bool = False
    sure: bool = False
    noticed: bool = False
    hinted: bool = False
    named: bool = False

    def as_dict(self) -> dict[str, str | None | list[list[int]]]:
        """The `safety` object of a parse result."""
        return {"level": self.level, "kind": self.kind, "evidence": [list(span) for span in self.evidence]}
