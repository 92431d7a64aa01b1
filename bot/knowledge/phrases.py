"""How the phrases of the knowledge are compared with what people write."""

from __future__ import annotations

import re
from functools import cache

_LEAD = "(?:(?:hi|hey|hello|oh|ok|okay|sorry|well|so|and|yes|yeah|no|just|but|please|can you|could you|ugh|lol|whatever|hm+|tbh) )*"
_TAIL = "(?: (?:now|again|then|lol|please|pls|you|bot|tandem|thanks|ok|already|man|mate|dude|seriously|with that|though|tho|tbh))*"
_NUMBER = re.compile(r"(?:(?:and|ok|the|number|no|nr|sign|point) ){0,2}([1-8])")
_SENTENCE = re.compile(r"(?<=[.!?;…])\s+|\n+")
_QUESTION = re.compile(
    r"^(?:(?:and|so|but|ok|hey) )*(?:(?:what|how|who|when|where|which)s?|why|can|could|do|does|did|is|are|will|would|should|tell me)\b"
)
_OPENS = re.compile(
    r"^(?:(?:so|and|but|ok|then|well) )*(?:is (?:it|that|this)|what (?:do|does|would|can|could|should)|how (?:do|does|can|could)|can (?:i|it|that|this|you|u)|should i|do (?:i|you|u)|does (?:it|that|this))\b"
)
_SAYS_IT_ASKS = re.compile(
    r"\b(?:i (?:just |only )?(?:asked|am asking|wonder|wondered)|im (?:just |only )?asking|my question (?:was|is))\b"
)
_SHADE = re.compile("[\ufe0e\ufe0f\u200d\u2640\u2642\U0001f3fb-\U0001f3ff]")  # of an emoji: its colour, skin, gender


def trimmed(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A stretch of a text without the blanks around it."""
    stretch = text[slice(*span)]
    start = span[0] + len(stretch) - len(stretch.lstrip())
    return start, max(start, span[0] + len(stretch.rstrip()))


def questions_told(text: str) -> list[str]:
    """The sentences that ask, where a message has other sentences as well: "… He left. Is that weird?"."""
    sentences = [one for one in _SENTENCE.split(text.strip()) if plain(one)]
    return [one for one in sentences if _asks(one)] if len(sentences) > 1 else []


def less_questions(text: str) -> str:
    """A text without the sentences in it that end in the mark; as it is, where there are no others."""
    return " ".join(one for one in re.split(r"(?<=[.!?])\s+", text) if not one.rstrip().endswith("?")) or text


def opens_a_question(text: str) -> bool:
    """Does it end in the mark, or begin as questions do ("whats …", "can you …")?"""
    return text.rstrip().endswith("?") or bool(_QUESTION.match(plain(text)))


def _asks(sentence: str) -> bool:
    """Does a sentence ask, by its mark or by how it begins?"""
    said = plain(sentence)
    return sentence.rstrip().endswith("?") or bool(_OPENS.match(said)) or bool(_SAYS_IT_ASKS.search(said))


def plain(text: str) -> str:
    """Lower case, without punctuation or apostrophes ("dont" is "don't") and with single blanks; without words, its signs."""
    return " ".join(re.findall(r"\w+", re.sub(r"['’‘`´]", "", text.lower()))) or signs_in(text)


def signs_in(text: str) -> str:
    """The emoji and marks of a text, each once, with single blanks: "😭 ?" for "😭😭??"."""
    return " ".join(dict.fromkeys(one for one in text if not (one.isspace() or _SHADE.match(one))))


@cache
def any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Finds the longest of these phrases, as whole words of plain text."""
    inner = "|".join(re.escape(plain(phrase)) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"\b(?:{inner})\b")


@cache
def whole_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Matches plain text that is one of these phrases, but for what opens or ends a sentence ("well, … then")."""
    inner = "|".join(re.escape(plain(one)) for one in phrases)
    return re.compile(rf"^{_LEAD}(?:{inner or '(?!)'}){_TAIL}$")


def number_in(text: str) -> int | None:
    """The place in a list, from 1, where a number ("7", "and number 2") is all that is said."""
    found = _NUMBER.fullmatch(plain(text))
    return int(found[1]) if found else None
