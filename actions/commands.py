"""Reading commands and answers inside a form by the phrases in texts.yml, not by the classifier."""

from __future__ import annotations

import re
from functools import cache

from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

_BEFORE = (
    r"(?:please|ok|okay|um|uh|no|yes|yeah|just|well|so|and|thanks|thank you|great|perfect|make it|can you|could you|can it be|"
    r"lets|a bit|a little|even|slightly|much)"
)
_AFTER = r"(?:please|thanks|thank you|thx|ty|cheers|now|it|this|that|one|for now|then|tbh)"
LONGEST_COMMAND = 8  # words: a story that holds "stop" somewhere is no command


@cache
def _pattern(key: str, whole: bool) -> re.Pattern[str]:
    phrases = sorted(knowledge().texts[key], key=len, reverse=True)
    inner = "|".join(re.escape(plain(phrase)) for phrase in phrases)
    return re.compile(rf"^(?:{_BEFORE} )*(?:{inner})(?: {_AFTER})*$" if whole else rf"\b(?:{inner})\b")


def command(text: str, *names: str) -> str | None:
    """Which of these commands the whole of a short message is ("skip", "back", …), or None."""
    said = plain(text)
    if not said or len(said.split()) > LONGEST_COMMAND:
        return None
    return next((name for name in names if _pattern(f"command.{name}", True).match(said)), None)


def answer(text: str, *names: str, kind: str = "answer") -> str | None:
    """Which of these has a phrase of its kind in the message: the longest phrase wins, then what is named first; or None."""
    said = plain(text)
    found = {name: _longest(f"{kind}.{name}", said) for name in names}
    return max((name for name in names if found[name]), key=lambda name: found[name], default=None)


def _longest(key: str, said: str) -> int:
    return max((len(one[0]) for one in _pattern(key, False).finditer(said)), default=0)
