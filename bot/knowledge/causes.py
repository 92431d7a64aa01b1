"""The cause that a question names: "can it come from my dad", "is it because I grew up so"."""

from __future__ import annotations

import re

MOST_WORDS = 9
_NAMED = re.compile(
    r"\b(?:from,?|because of|because|due to|down to|cos of|cos|coz|cuz|bc|starts? with|started with|begin with|began with|thanks to|is it|was it|was that|is that)"
    r" (?:(?:about|just|all|really|only|that|the fact that|when) )*((?:my|his|her|their|the|our|a|an|being|having|growing|living|when|losing|not)\b[^.?!,;]*)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?: (?:then|though|tho|or not|or what|yes or no|maybe|do you think|you think|is it|that (?:i|he|she)\b.*|i am like this|im like this|"
    r"so many years later|years later|or is it.*|or from.*|or just me))+$",
    re.IGNORECASE,
)


def cause_in(text: str) -> str:
    """The words that name it; empty where there are none, or too many, or a single one ("from her")."""
    found = _NAMED.search(re.sub(r"['’‘`´]", "'", text))
    words = _TAIL.sub("", found[1].strip()).split() if found else []
    return " ".join(words) if 1 < len(words) <= MOST_WORDS else ""
