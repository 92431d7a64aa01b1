"""Who speaks in a part of a message: the writer of themselves, or of what others say and do."""

from __future__ import annotations

import re

from actions.commands import found
from actions.self_check.choices import choices
from bot.knowledge.phrases import plain

LEAD = r"^(?:(?:and|well|so|like|ok|yes|yeah|tbh|honestly|even|actually|i mean|i guess) )*"
_CLAUSE = re.compile(
    r"[,;:!?\n–—]+|\.(?=\s|$)|\s-\s|\b(?:but|because|cause|cuz|bc|cos|although|though)\b|\band (?=i\b)|(?<=\w )(?=(?:i say|id say|i would say|i reckon) )"
)
_SOMEBODY = (
    r"(?:(?:my|his|her|their) (?!life|whole|job|head|answer|own)\w+(?: \w+)?|he|she|they|people|everyone|everybody|others|"
    r"someone|somebody|nobody|no one|noone|mum|mom|dad|wife|husband|hubby|missus|partner|girlfriend|boyfriend|boss|sister|brother|kids|family|friends|"
    r"therapist|doctor)"
)
_REPORTED = re.compile(
    rf"{LEAD}{_SOMEBODY} (?:\w+ )?(?:says?|said|thinks?|thought|tells?|told|reckons?|calls?|called|claims?|swears?|goes|went like)\b"
)
_SAID_SO = re.compile(
    rf"{LEAD}{_SOMEBODY} (?:\w+ )?(?:says?|said|thinks?|thought|tells?|told|reckons?|claims?|swears?)"
    r"(?: (?:to )?me)? (?:so|it|that|this|yes|yeah|the same|i do|i am|i should|im like that|always|often|never|sometimes)\b|"
    rf"{LEAD}{_SOMEBODY} would call me\b"
)
_OF_OTHERS = re.compile(rf"{LEAD}{_SOMEBODY}\b(?!.*\b(?:i|im|ive|id|ill)\b)")
# "I'm used to", "she used to"
_USED_TO = re.compile(r"\b(?!(?:i|we|yes|yeah|but|well|and|just|definitely)\b)(\w+) used to\b")


def own_parts(text: str, step: str) -> list[str]:
    """The parts of a message that speak of the writer, in plain words, without what others say or do."""
    parts = [_USED_TO.sub(r"\1", part) for part in _parts(text)]
    others = (_REPORTED,) if step == "in_the_way" else (_REPORTED, _OF_OTHERS)
    return [part for part in parts if part and not any(one.match(part) for one in others)]


def others_view(text: str, step: str) -> str | None:
    """What somebody else is said to answer ("my wife says a lot, I say it's fine")."""
    said = (found(part, *choices(step))[0] for part in _parts(text) if _REPORTED.match(part))
    return next(filter(None, said), None)


def reports(text: str) -> bool:
    """Does it begin to tell what somebody else says ("my dad would say stop. leave it")?"""
    return any(_REPORTED.match(part) for part in _parts(text))


def is_reported(text: str) -> bool:
    """Is it only what somebody else says ("my therapist says so")?"""
    parts = [part for part in _parts(text) if part]
    return bool(parts) and all(_SAID_SO.match(part) for part in parts)


def _parts(text: str) -> list[str]:
    return [plain(part) for part in _CLAUSE.split(text.lower())]
