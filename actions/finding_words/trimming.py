"""What only leads up to what is said, or follows it: "no just that … i guess"."""

from __future__ import annotations

import re

_BEFORE = re.compile(
    r"^(?:(?:no|nah|just|only|um+|hm+|ok|okay|well|so|like|maybe|yeah|yes|oh|ugh|actually|i mean|i meant|i guess|probably|but|and)[, ]+)+"
    r"(?=(?:to|that|ask|tell|say|an?|the|if|for|with|her|him|them|my|some|it'?s)\b)",
    re.IGNORECASE,
)
_YES = re.compile(r"^(?:(?:yes|yeah|yep|ok|okay|oh|um+|hm+|well|ugh|sure)[, ]+)+(?=\w)", re.IGNORECASE)
_ASKING = re.compile(
    r"^i(?: should|'d| would|d)?(?: just| only| really)* (?:like|love|want|wanted|wish) to (?:ask|know|find out)(?: (?:him|her|them|you))? (?=(?:if|whether)\b)",
    re.IGNORECASE,
)  # "I should like to ask whether I might come along"
_AFTER = re.compile(
    r"(?:[, ]+(?:i guess|i think|i suppose|i mean|maybe|prob|probably|lol|haha|tbh|pls|please|thats all|that's all|thats it|that's it|"
    r"or something|if that'?s ok|if possible|idk|x+))+[.!]*$",
    re.IGNORECASE,
)


def trimmed(text: str) -> str:
    """Less what only leads up to it or follows it: "no just that I'm tired i guess"."""
    bare = text.strip(" ,;-–—\n").removesuffix("…")
    return _ASKING.sub("", _AFTER.sub("", _BEFORE.sub("", _YES.sub("", bare)))).strip(" ,;")
