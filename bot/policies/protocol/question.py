"""What a plain "yes" or "no" answers: "are you safe?" and "are you in danger?" ask for opposite things, and most replies ask neither."""

from __future__ import annotations

import re
from collections.abc import Sequence

DANGER, UNASKED = "danger", ""
ASKS = {  # what a question of the protocol asks, by its words; the first that fits
    "taken": re.compile(r"\bwas anything (?:swallowed|taken)\b", re.IGNORECASE),
    "called": re.compile(r"\bhave you called\b|\bhas someone called\b", re.IGNORECASE),
    "note": re.compile(r"\bhelp you word\b", re.IGNORECASE),
    "someone": re.compile(r"\bis there (?:someone|somebody|an adult|one person)\b", re.IGNORECASE),
    "company": re.compile(r"\bis (?:someone|somebody|anyone) (?:with|near|staying with)\b", re.IGNORECASE),
    "safe": re.compile(
        r"\b(?:are you|are they|is it|is the person|is everyone) safe\b|\bfeels safe\b|\bout of your reach\b",
        re.IGNORECASE,
    ),
    DANGER: re.compile(
        r"\bin danger\b|\bthink(?:ing)? (?:about|of)\b|\bthoughts of\b|\bafraid of\b|\bhurt|\bclose\b|\bhappening\b|\bsuicide\b|\bawake\b",
        re.IGNORECASE,
    ),
}
YES = {
    "taken": "yes",
    "called": "reached",
    "note": "note",
    "someone": "will",
    "company": "company",
    "safe": "safe",
    DANGER: "yes",
}
NO = {"called": "no", "note": "no", "someone": "alone", "company": "alone", "safe": "yes", DANGER: "no"}
_QUESTION = re.compile(r"[^.!?\n]*\?")
_QUOTED = re.compile(r'"[^"]*"')
_ONLY_YES = re.compile(
    r"(?:yes|yeah|yep|yup|yea|ya|ye|y|definitely|absolutely|of course|i am|im|i'm|it is|they are|he is|she is|we are|i do|"
    r"oui|ja|s[ií]|for now|right now|now|tonight|here|thanks|thank you|thx|ty|please|oh|[\s.,!👍✅])+",
    re.IGNORECASE,
)


def asked_in(texts: Sequence[str]) -> str:
    """What the last question with a yes or a no to it asked, in replies from the last one back; or that none did."""
    for text in texts:
        for question in reversed(_QUESTION.findall(_QUOTED.sub("", text))):  # words for somebody else ask nothing here
            if found := next((name for name, words in ASKS.items() if words.search(question)), None):
                return found
    return UNASKED


def is_bare(text: str) -> bool:
    """Is a yes all that a message says? A button, which has no words, says no more."""
    return not text or text.startswith("/") or _ONLY_YES.fullmatch(text) is not None
