"""What was typed, as one line of a message: of bounded length, with apostrophes and capitals as in writing."""

from __future__ import annotations

import re

from bot.knowledge import knowledge

LONGEST = 200  # characters of an answer that go into a message
_APOSTROPHES = {
    "im": "I'm",
    "ive": "I've",
    "hes": "he's",
    "shes": "she's",
    "theyre": "they're",
    "youre": "you're",
    "thats": "that's",
}
_ITS = re.compile(
    r"\bits\b(?= (?:only|just|not|for|about|an?|the|ok|okay|fine|urgent|really|so|too|on|at|in|been|gonna|going|my|more|nothing|hard|"
    r"important|quite|cold|hot|late|broken|\w+ing|very|because|that|until|till|today|tomorrow|tonight)\b)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[,;.] (?=(?:I|it|it's|its|they|my)\b)")
_DAYS = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bi\b(?='|\s|$)", re.IGNORECASE)


def shortened(what: str) -> str:
    """One line of bounded length, days and "I" with their capitals."""
    text = re.sub(r"\s+", " ", what).strip().rstrip(".!?,; ")
    if len(text) > LONGEST:
        text = text[:LONGEST].rsplit(" ", 1)[0].rstrip(".!?,; ")
    text = re.sub(
        rf"\b(?:{'|'.join(knowledge().texts['reach_out.mended'])})\b", _with_apostrophe, text, flags=re.IGNORECASE
    )
    text = re.sub(r"\b(?:bc|cuz|cos|coz)\b", "because", text, flags=re.IGNORECASE)
    text = _ITS.sub("it's", text)
    return _DAYS.sub(lambda found: found[0].capitalize(), text)


def _with_apostrophe(found: re.Match[str]) -> str:
    """ "cant" as it is written in a message: most of these end in "'t"."""
    said = found[0].lower()
    return _APOSTROPHES.get(said, f"{said[:-1]}'t")


def parted(line: str) -> list[str]:
    """A line in two where another sentence begins in it ("a lift, my car is broken"), or as it is."""
    return _BREAK.split(line, maxsplit=1)


def sentence(said: str) -> str:
    """As a sentence of its own."""
    return f"{said[:1].upper()}{said[1:]}."


def small(text: str) -> str:
    """As it goes on in a sentence."""
    return text if re.match(r"I\b|[A-Z][a-z]+day\b", text) else text[:1].lower() + text[1:]
