"""A short thing that somebody tells, said back as theirs ("my sister called" is "your sister called"): it claims nothing."""

from __future__ import annotations

import re

from actions.commands import denied
from actions.turn import DARK, Turn
from bot.knowledge.parts import Part
from bot.knowledge.phrases import plain
from bot.knowledge.questions import said_to_us

FEWEST, MOST, LAST = 2, 13, 2  # words; the last parts, of which one is said back
SCRAP = 14  # words of a whole message
_LEADS = re.compile(
    r"^(?:(?:so|and|and then|then|anyway|anyhow|well|um+|uh+|hm+|ok|okay|yeah|yes|yep|no|nah|oh|ah|but|cos|because|like|just|honestly|tbh|i guess|i think|i suppose|i mean|"
    r"thing is|the thing is|basically|probably|maybe|mostly|funny|actually|also|lol|haha|right|look|sorry|still)\b[\s,.:;…]*)+",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?:[\s,.!…]*\b(?:lol|haha\w*|tbh|i guess|i suppose|i think|though|tho|so|idk|really|anyway|you know|mind|obviously|or something|and that|i mean)\b)*[\s,.;:!…\"')😂🙃😅]*$",
    re.IGNORECASE,
)
_TO_US = re.compile(r"\b(?:you|u|your|ur|youre|bot|please|pls|thanks|thx|sorry)\b")
_CALLS = re.compile(
    r"^(?:stop|delete|erase|take|write|tell|show|give|say|add|change|put|forget|leave|make|help|go|let|read|explain|start)\b"
)
_TO_YOU = {
    "i": "you", "im": "you're", "i'm": "you're", "ive": "you've", "i've": "you've", "id": "you'd", "i'd": "you'd", "ill": "you'll", "i'll": "you'll",
    "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "am": "are", "we": "you", "our": "your", "us": "you", "ours": "yours",
    "shes": "she's", "hes": "he's", "theyre": "they're", "its": "it's", "thats": "that's", "dont": "don't", "didnt": "didn't",
    "cant": "can't", "wasnt": "wasn't", "isnt": "isn't", "wont": "won't", "doesnt": "doesn't", "couldnt": "couldn't", "wouldnt": "wouldn't",
    "ppl": "people", "n": "and", "w": "with", "theres": "there's",
}  # fmt: skip
_HAS_SUBJECT = re.compile(
    r"^(?:you|your|the|a|an|my|i|he|she|they|we|it|his|her|their|our|there|this|that|these|those|one|two|three|nobody|somebody|everyone|everybody|no)\b|^(?:\w+ ){1,3}(?:is|are|was|were|has|had|do|does|did|got|gets|came|comes|went|goes|left|said|says|rang|made|took|gave|told|wants|needs|\w{2,}ed)\b|^\w+['’](?:s|re|m|ve)\b",
    re.IGNORECASE,
)
_SMALL = frozenset(
    [
        "you",
        "your",
        "he",
        "she",
        "they",
        "it",
        "his",
        "her",
        "their",
        "the",
        "a",
        "an",
        "my",
        "there",
        "this",
        "that",
        "these",
        "those",
        "one",
        "no",
        "nobody",
        "somebody",
    ]
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def echo(turn: Turn) -> str:
    """The last short thing that was told, as theirs; empty where it is long, asks, speaks to us, or sounds dark.

    Of a message that tells more than a scrap the last words are seldom what weighs, so nothing of it is said back.
    """
    if len(plain(turn.text).split()) > SCRAP:
        return ""
    told = [part for part in turn.parts if len(plain(part.text).split()) >= FEWEST][-LAST:]
    said = [one for part in told if (one := _echoed(turn, part))]
    return next((one for one in reversed(said) if len(one.split()) > FEWEST), said[-1] if said else "")


def _echoed(turn: Turn, part: Part) -> str:
    words = _ENDS.sub("", _LEADS.sub("", (part.typed or part.text).strip())).strip(" .,;:!\"'")
    said = plain(words)
    fits = FEWEST <= len(said.split()) <= MOST and not re.search(r"[\n/_?;:|<>\"“”]", words)
    fits = fits and _HAS_SUBJECT.match(words) is not None
    ours = (
        denied(part.text)
        or part.asks
        or said_to_us(part)
        or _TO_US.search(said)
        or _CALLS.match(said)
        or turn.knowledge.themes[DARK].shows_in(part.text)
    )
    return as_yours(words) if fits and not ours and not part.intent.startswith("crisis_") else ""


def as_yours(text: str) -> str:
    """The words with "I" and "my" turned to "you" and "your"."""
    turned = _WORD.sub(lambda found: _TO_YOU.get(found[0].lower().replace("’", "'"), found[0]), text)
    turned = re.sub(r"\b(you) was\b", r"\1 were", turned)
    turned = re.sub(r"\b(you|and) am\b", r"\1 are", turned)
    first = turned.split()[0] if turned else ""
    return turned[:1].lower() + turned[1:] if first.lower() in _SMALL else turned
