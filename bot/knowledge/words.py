"""Words that are explained in one plain sentence: "what mean this word delegating", "what is perfectionism"."""

from __future__ import annotations

import re

from bot.knowledge.phrases import any_of, plain
from bot.knowledge.shape import Frozen, Section, at_least

MOST_BESIDE = 2  # words beside the name that a question for a meaning may have
_MEANING = re.compile(
    r"\b(?:mean|means|meaning|define|definition|stands? for|short for|(?:this|that|the) word|a word for|in plain english)\b"
)
_NO_QUESTION = re.compile(
    r"\b(?:i mean|i meant|you mean by that|no i|means? (?:a lot|nothing|everything|that i|i)|mean to|meaning to)\b"
)
_FRAME = re.compile(
    r"\b(?:what|whats|wat|wats|which|how|do|does|did|is|are|s|you|u|i|dont|not|know|understand|get|it|mean|means|meaning|by|with|the|this|that|a|an|of|word|words|term|"
    r"for|stands?|short|define|definition|explain|tell|me|please|pls|plz|again|exactly|even|actually|here|sorry|so|and|ok|okay|hi|hello|can|could|in|plain|english|button|say|says|"
    r"thing|called|anyway|when)\b"
)
_WHAT_IS = (
    r"^(?:(?:hi|hello|ok|okay|so|and|but|sorry|wait|um|please|then|well) )*(?:what|whats|wat|wats)(?: (?:is|are|s|even is|exactly is|does it mean))?"
    r" (?:a |an |the |this |it |your )?(?:{names})(?: (?:please|pls|plz|again|even|exactly|anyway|then|mean|means|here|then please|thing))*$"
)


class Word(Frozen):
    """A word with what it means; `topic`: what it belongs to.

    `only_meaning`: asked with "mean" alone, as "what is it" is answered at length elsewhere."""

    id: str
    names: tuple[str, ...]
    says: tuple[str, ...]
    section: Section | None
    topic: str | None = None
    only_meaning: bool = False

    _one = at_least(1, "names", "says")

    def is_asked_in(self, text: str) -> bool:
        """Does a short message ask what it means?"""
        said = plain(text)
        if _MEANING.search(said) and not _NO_QUESTION.search(said):
            return self._is_named_in(said)
        names = "|".join(re.escape(plain(one)) for one in sorted(self.names, key=len, reverse=True))
        return not self.only_meaning and re.match(_WHAT_IS.format(names=names), said) is not None

    def _is_named_in(self, said: str) -> bool:
        found = any_of(self.names).search(said)
        beside = _FRAME.sub(" ", any_of(self.names).sub(" ", said)).split()
        return found is not None and len(beside) <= MOST_BESIDE
