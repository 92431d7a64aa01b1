"""Does a message tell of its writer or of people around them? Read from its words, by policies and actions alike."""

from __future__ import annotations

import re

from bot.knowledge.phrases import opens_a_question, plain

FEWEST, FEWEST_OF_THEIRS = 3, 5  # words of what is told; "my ex, my mum" is only a list
_TELLS = re.compile(r"\b(?:i|im|ive|id|ill|we|weve|he|hes|she|shes|they|theyre)\b")
_OF_THEIRS = re.compile(r"\b(?:my|mine|me|myself|our|us|him|her|them|his|their)\b")
_TO_US = re.compile(r"\b(?:you|u|your|ur|youre|bot|robot|chat)\b")
_ASKS_FOR = re.compile(
    r"\b(?:i|we) (?:\w+ )?(?:need|want|wanna|would like|wish|am looking|was wondering)\b|\b(?:im|were) (?:\w+ )?looking for\b|"
    r"\b(?:id|wed) like\b|\b(?:give|tell|show|write|recommend|help|explain|find|send|translate|calculate|book|play|make) (?:me|us)\b"
)


_HAPPENS = re.compile(
    r"^(?:\w+ ){1,4}?(?:(?:is|are|was|were|has|had|did|got|made|took|gave|said|wants|needs|keeps) \w+|(?:came|comes|went|goes|left|rang|called|broke|fell|walked|turned|stood|sat|drove|\w{3,}ed)\b)"
)


_REPORTS = re.compile(
    r"^(?:(?:and|but|so|then|well|anyway|also|ok|yeah|only) )*(?:he|she|they|(?:my|the|our) (?:\w+ ){0,2}?\w+) (?:(?:just|even|then|also|only|never|still) )?"
    r"(?:came|went|said|says|say|told|rang|left|gave|took|made|got|sent|put|did|had|was|were|wrote|brought|keeps?|offers|wants|thinks|\w{3,}ed)\b"
)


def reports(text: str) -> bool:
    """Is it told what somebody else did or said ("she offered to come over")?"""
    return _REPORTS.search(plain(text)) is not None and not asks_for(text)


def asks_for(text: str) -> bool:
    """Is something wanted of the program ("translate this for me", "i need a recipe"), or is it spoken to?"""
    said = plain(text)
    return any(one.search(said) for one in (_TO_US, _ASKS_FOR)) or opens_a_question(text)


def happens_in(text: str) -> bool:
    """Does somebody or something do a thing in it ("lambs are due tuesday", "the neighbour came by"), and is nothing wanted?"""
    return _HAPPENS.search(plain(text)) is not None and not asks_for(text)


def tells_of_people(text: str) -> bool:
    """It does, and neither asks, nor wants something, nor speaks to the program."""
    said = plain(text)
    count = len(said.split())
    own = count >= FEWEST and _TELLS.search(said) or count >= FEWEST_OF_THEIRS and _OF_THEIRS.search(said)
    return bool(own) and "?" not in text and not asks_for(text)
