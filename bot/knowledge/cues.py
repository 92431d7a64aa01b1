"""What is called for by phrases in a message, whatever it is read as: themes, short answers, steps that go with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from pydantic import Field, root_validator, validator

from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import any_of, plain, whole_of
from bot.knowledge.shape import Frozen, Section, at_least

_QUESTION = re.compile(
    r"(?:(?:so|and|but|ok|well|hm) )*(?:is|isnt|are|arent|does|do|did|can|could|will|would|what|whats|how|why|who|where)\b"
)
_WORD = re.compile(r"(?<!\\)[a-z]{2,}")
TOLD = "{told}"  # in a text: the name of what the person told last


class Cue(Frozen):
    """Phrases that are looked for in plain text; `patterns`: the same as regular expressions, for kin wordings."""

    words: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()

    @validator("patterns", each_item=True)
    def is_pattern(cls, pattern: str) -> str:
        """A pattern can be read as one."""
        try:
            re.compile(pattern)
        except re.error as error:
            raise ValueError(f"is no regular expression ({error}); correct it") from error
        return pattern

    @property
    def vocabulary(self) -> Iterator[str]:
        """All its phrases, and the words of its patterns."""
        yield from (*self.words, *self.unless)
        yield from (word for pattern in self.patterns for word in _WORD.findall(pattern))

    def _patterned(self, said: str) -> bool:
        return any(re.search(pattern, said) for pattern in self.patterns)

    def _ruled_out(self, said: str) -> bool:
        return bool(self.unless) and any_of(self.unless).search(said) is not None


class Theme(Cue):
    """Something that cuts across the intents: phrases that show it, sentences that show it was heard.

    Or it is shown by likeness to the examples of `theme.` and its name in data/asked (`bot.knowledge.questions`).
    `name`: what it is called when what was told is read back; without one it isn't.
    `event`: something that happened, such as a death or a birth; it is met before anything else is said.
    """

    id: str
    heard: tuple[str, ...]
    name: str = ""
    event: bool = False

    _two = at_least(2, "heard")

    def shows_in(self, text: str) -> bool:
        """Does one of the phrases or patterns stand in the text, as whole words?"""
        said = plain(text)
        found = bool(self.words) and _pattern(self.words).search(spoken(text)) is not None or self._patterned(said)
        return found and not self._ruled_out(said)


class Answer(Cue):
    """A short answer to what people ask beside the topics; `section` null: not from the article.

    It is asked by the phrases below, or by likeness to the examples of its name in data/asked (`bot.knowledge.questions`).
    `whole`: phrases that are all of a message. `after`: only where one of these topics is talked about or asked for.
    `always`: also where the message was read as told of oneself, and is no question. `longest`: words of a message.
    `keeps`: what was talked about, and the question that was put, stay as they are. `buttons`: title to intent.
    `sure`: it is asked whatever the message is read as. `of`: it is spoken of somebody else ("them") or of the writer ("me").
    `goes_to`: a topic whose answer it is, in the place of `says`. `topic`: what is talked about from then on.
    `if_theirs`: the answer in its place where the talk is about somebody else.
    """

    id: str
    whole: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    section: Section | None = None
    after: tuple[str, ...] = ()
    always: bool = False
    keeps: bool = False
    sure: bool = False
    of: Literal["them", "me"] | None = None
    longest: int = 14
    buttons: dict[str, str] = Field(default_factory=dict)
    goes_to: str | None = None
    topic: str | None = None
    if_theirs: str | None = None

    _any = at_least(0, "says")

    @validator("says")
    def fits_whoever_told_nothing(cls, says: tuple[str, ...]) -> tuple[str, ...]:
        """One text at least needs nothing that was told."""
        if says and all(TOLD in text for text in says):
            raise ValueError(f"has `{TOLD}` in each text; write one without it, for whoever told nothing")
        return says

    @root_validator(skip_on_failure=True)
    def answers(cls, values: dict[str, object]) -> dict[str, object]:
        """It says something, or goes somewhere."""
        if bool(values["says"]) == bool(values["goes_to"]):
            raise ValueError("needs either `says` or `goes_to`; write one of them")
        return values

    @property
    def vocabulary(self) -> Iterator[str]:
        """All its phrases, and the words of its patterns."""
        yield from (*super().vocabulary, *self.whole)

    def fits(self, text: str, *topics: str | None) -> bool:
        """Is this asked, in a short message? `topics`: what is talked about, then what the message was read as."""
        said = plain(text)
        if (
            len(said.split()) > self.longest
            or self.after
            and not set(self.after) & set(topics)
            or self._ruled_out(said)
        ):
            return False
        if self.whole and whole_of(self.whole).match(said) or self._patterned(said):
            return True
        told = not self.always and any(str(one).startswith(FIRST_PERSON) for one in topics[1:])
        if told and not ("?" in text or _QUESTION.match(said)):
            return False
        return bool(self.words and any_of(self.words).search(said))


class Call(Cue):
    """A calm answer to what people ask of ringing a crisis line or a practice, whatever a message is read as.

    `near`: it is about such a call where one of these stands in it, or in what was said lately. `longest`: words of a message.
    `young`: the lines for the young are meant.
    """

    id: str
    near: tuple[str, ...]
    says: tuple[str, ...]
    longest: int = 20
    young: bool = False
    buttons: dict[str, str]

    _one = at_least(1, "near", "says")

    def asked_in(self, text: str) -> bool:
        """Is this asked, be it of whom it may?"""
        said = plain(text)
        if len(said.split()) > self.longest or self._ruled_out(said):
            return False
        return self._patterned(said) or bool(self.words and any_of(self.words).search(said))

    def is_near(self, text: str) -> bool:
        """Is it spoken of such a call?"""
        return any_of(self.near).search(plain(text)) is not None


class Step(Frozen):
    """One small step; a plain text, or one with the topics and themes (`fits`) or phrases (`words`) that call for it.

    `apart`: it makes no sense for somebody under the same roof.
    """

    text: str
    fits: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    apart: bool = False

    def shows_in(self, text: str) -> bool:
        """Does one of the phrases stand in the text, as whole words?"""
        return bool(self.words) and _pattern(self.words).search(spoken(text)) is not None


def spoken(text: str) -> str:
    """Lower case without apostrophes and with single blanks, as the phrases of themes are written."""
    return re.sub(r"\s+", " ", re.sub(r"['’‘`´]", "", text.lower())).strip()


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(re.escape(word) for word in words) + r")\b")
