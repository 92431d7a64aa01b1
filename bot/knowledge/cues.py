"""What is called for by phrases in a message, whatever it is read as: themes, short answers, steps that go with it."""

from __future__ import annotations

import re

from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.shape import Frozen, Section, at_least

_QUESTION = re.compile(
    r"(?:(?:so|and|but|ok|well|hm) )*(?:is|isnt|are|arent|does|do|did|can|could|will|would|what|whats|how|why|who|where)\b"
)
LONGEST_QUESTION = 14  # words: a longer message tells of more than what a short answer is for


class Theme(Frozen):
    """Something that cuts across the intents: phrases that show it, sentences that show it was heard."""

    id: str
    words: tuple[str, ...]
    heard: tuple[str, ...]

    _one = at_least(1, "words")
    _two = at_least(2, "heard")

    def shows_in(self, text: str) -> bool:
        """Does one of the phrases stand in the text, as whole words?"""
        return _pattern(self.words).search(spoken(text)) is not None


class Answer(Frozen):
    """A short answer to what people ask beside the topics; `section` null: not from the article.

    `unless`: phrases that show that it is not asked. `after`: only where one of these topics is talked about or asked for.
    `always`: also where the message was read as told of oneself, and is no question. `buttons`: title to intent.
    """

    id: str
    words: tuple[str, ...]
    says: tuple[str, ...]
    section: Section | None
    unless: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    always: bool = False
    buttons: dict[str, str]

    _one = at_least(1, "words", "says")

    def fits(self, text: str, *topics: str | None) -> bool:
        """Is this asked, in a short message? `topics`: what is talked about, then what the message was read as."""
        said = plain(text)
        if len(said.split()) > LONGEST_QUESTION or self.after and not set(self.after) & set(topics):
            return False
        told = not self.always and any(str(one).startswith(FIRST_PERSON) for one in topics[1:])
        if told and not ("?" in text or _QUESTION.match(said)):
            return False
        return bool(any_of(self.words).search(said)) and not (self.unless and any_of(self.unless).search(said))


class Step(Frozen):
    """One small step; a plain text, or one with the topics and themes (`fits`) or phrases (`words`) that call for it."""

    text: str
    fits: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    def shows_in(self, text: str) -> bool:
        """Does one of the phrases stand in the text, as whole words?"""
        return bool(self.words) and _pattern(self.words).search(spoken(text)) is not None


def spoken(text: str) -> str:
    """Lower case without apostrophes and with single blanks, as the phrases of themes are written."""
    return re.sub(r"\s+", " ", re.sub(r"['’‘`´]", "", text.lower())).strip()


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(re.escape(word) for word in words) + r")\b")
