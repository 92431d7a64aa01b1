"""What somebody says they feel, beside a no to the direct question: phrases of texts.yml, named back in its words."""

from __future__ import annotations

from bot.knowledge import knowledge
from bot.knowledge.phrases import any_of, plain

FELT = ("miss", "tired", "sad", "lonely", "afraid", "ashamed")
MOST = 2  # are named; more would be a list


def felt_in(text: str) -> tuple[str, ...]:
    """What is felt, by the names of the phrases."""
    return tuple(one for one in FELT if any_of(knowledge().texts[f"asks.felt.{one}"]).search(plain(text)))[:MOST]


def felt_in_words(text: str) -> str:
    """ "You miss somebody, and you're worn out." """
    named = ", and ".join(knowledge().texts[f"crisis.felt.{one}"][0] for one in felt_in(text))
    return f"{named[0].upper()}{named[1:]}." if named else ""
