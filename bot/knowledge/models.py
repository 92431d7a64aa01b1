"""The whole of what Tandem knows, as one frozen model."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.cues import Answer, Call, Step, Theme
from bot.knowledge.lines import Line, pick
from bot.knowledge.phrases import any_of, plain, questions_told
from bot.knowledge.shape import Frozen
from bot.knowledge.therapies import Family, Fit, Therapy
from bot.knowledge.topics import Condition, Source, Topic
from bot.knowledge.words import Word


class Knowledge(Frozen):
    """All of it."""

    topics: dict[str, Topic]
    conditions: dict[str, Condition]
    families: dict[str, Family]
    therapies: dict[str, Therapy]
    fits: dict[str, tuple[Fit, ...]]
    steps: dict[str, tuple[Step, ...]]
    themes: dict[str, Theme]
    answers: dict[str, Answer]
    subjects: dict[str, Answer]
    calls: dict[str, Call]
    words: dict[str, Word]
    sources: dict[str, Source]
    lines: tuple[Line, ...]
    european_union: tuple[str, ...]
    texts: dict[str, tuple[str, ...]]

    def lines_for(self, kind: str, country: str | None, young: bool = False, poison: bool = False) -> list[Line]:
        """At most three lines for a crisis intent, best first; an unknown country gives the stated default."""
        return pick(self.lines, self.european_union, kind, country, young, poison)

    def answer_to(self, text: str, *topics: str | None) -> Answer | None:
        """The short answer to what a message asks; `topics` as for `Answer.fits`."""
        return next((one for one in self.answers.values() if one.fits(text, *topics)), None)

    def sure_answer(self, text: str, topic: str | None) -> Answer | None:
        """The short answer to what is asked for sure, whatever the message is read as; a question in a story counts, too."""
        sure = [one for one in self.answers.values() if one.sure]
        return next((one for said in (text, *questions_told(text)) for one in sure if one.fits(said, topic)), None)

    def subject_of(self, thing: str) -> Answer | None:
        """What is said of a thing that the article is asked for and that is no topic of it."""
        return next((one for one in self.subjects.values() if any_of(one.words).search(plain(thing))), None)

    def word_in(self, text: str) -> Word | None:
        """The word that a message asks the meaning of."""
        return next((one for one in self.words.values() if one.is_asked_in(text)), None)

    def call_in(self, text: str, before: Sequence[str]) -> Call | None:
        """The answer to what a message asks of a call; the call that was spoken of last, `before` being newest first."""
        asked = [one for one in self.calls.values() if one.asked_in(text)]
        return next((one for said in (text, *before) for one in asked if one.is_near(said)), None)

    def themes_in(self, text: str) -> list[Theme]:
        """The themes that a message shows, in the order of the file."""
        return [theme for theme in self.themes.values() if theme.shows_in(text)]
