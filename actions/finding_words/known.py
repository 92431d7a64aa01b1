"""What was told of a message before it was begun: whom for and what for, so that it is not asked again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from actions.finding_words.around import asks_in_words
from actions.finding_words.parts import parts_of
from actions.finding_words.wish import wish_in
from actions.persons import may_be, relation_in, spoken_of
from actions.turn import RECENT, SOMEBODY, Turn
from bot.knowledge import knowledge
from bot.knowledge.parsed import as_meant
from bot.knowledge.phrases import plain
from bot.knowledge.wording import said_of_message

FAR = 6  # messages back in which it is looked for who is spoken of
AFTER_NO = "after_no"  # what was offered was turned down
CLOSED = "action_reach_out_draft"  # what came before it was for another message
_OFFERED = re.compile(
    r"\b(?:offer(?:ed|s|ing)?|wanted|wants) to (?P<act>.+?)(?=,| and (?:i|then|now)\b| but\b| when i\b|\.|$)",
    re.IGNORECASE,
)
_NEEDED = re.compile(
    r"\bi(?:'d)? (?:\w+ )?(?:need|want|wish|like) (?:him|her|them|someone|somebody|people|my (?:\w+ )?\w+) (?:to|would) (?P<act>\w+ .+?)(?=,| but\b|\.|$)",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"(?:\w+ ){0,2}asking (?:my|him|her|them)\b", re.IGNORECASE
)  # "asking my boss for a day off is hell"
_POINTS = re.compile(
    r"\b(?:say|put|word|tell|write|phrase|text)\b.* (?:it|that|this)\b|\b(?:say|word|put) (?:it|that|this)\b"
)
_OWN = re.compile(r"^(?:that )?(?:i|i'?m|i'?d|i'?ve|it'?s|we)\b", re.IGNORECASE)
_HER = re.compile(r"\b(?:her|him)\b")


_CAN_I_COME = re.compile(  # what somebody offered, in their own words
    r"\b(?:he|she|they|my \w+) (?:just |has |have )?(?:texted|texts|asked|asks|said|says|wrote|messaged|offered|keeps asking)(?: me)?(?: if)?[,:]? ?[\"'“]?"
    r"(?:can|could|shall|should) (?:i|they|he|she) (?P<act>\w+ .*?)(?=[\"”,.?!]| and i\b| but i\b| and then\b|$)",
    re.IGNORECASE,
)


_YES = re.compile(r"\b(?:say(?:ing)? yes|accept|take (?:him|her|them) up|take it|yes now)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Told:
    """`who`, `what`: as far as they were told; `since`: an offer was turned down; `sure`: it is for a message."""

    who: str = ""
    what: str = ""
    name: str = ""
    since: str = ""
    sure: bool = False


def told_before(turn: Turn) -> Told:
    """The last one who was spoken of, and what they were to be asked or told."""
    accepts = _CAN_I_COME.search(turn.text) or _OFFERED.search(turn.text) and _YES.search(turn.text)
    said = [*([turn.text] if accepts else []), *_before(turn)]
    about = str(turn.slot("about") or "").replace(SOMEBODY, "")
    pronoun = _HER.search(turn.text)
    spoken = (one for one in [*map(spoken_of, said), about] if one and (not pronoun or may_be(pronoun[0].lower(), one)))
    who = next((one for one in spoken if not is_lost(one, [turn.text, *said])), "")
    for text in said[:RECENT]:
        wish = wish_in(text, who, text)
        asks = asks_in_words(text)
        if wish.what and wish.who and (asks or _ASKING.match(text)):
            return Told(wish.who, wish.what, wish.name, sure=asks)
    if _POINTS.search(plain(turn.text)) and not accepts:
        return Told(who, _own_words(said[:1]))
    offered = next((text for text in said[:RECENT] if _favor(text)), "")
    since = said_of_message(offered) if _OFFERED.search(offered) else ""
    return Told(who, _favor(offered), since=since if since == AFTER_NO else "")


def is_lost(who: str, said: Sequence[str]) -> bool:
    """Was it told that they died? Nothing is written to them."""
    name = re.escape(who.removeprefix("your "))
    gone = rf"\b{name}(?:'s| has| was| is| had| just| recently| suddenly| finally)* (?:died|dead|passed|passing|death|gone|killed|funeral|diagnosed and died)\b"
    lost = rf"\b(?:lost|buried|late|widow of|death of|funeral (?:of|for)) (?:my )?{name}\b(?!'s)"
    return any(re.search(rf"{gone}|{lost}", one, re.IGNORECASE) for one in said)


def with_name(what: str, who: str, about: str) -> str:
    """With "her" by her name where that is not the one who reads it: "call her" is "call mum" to a brother."""
    theirs = (one for one in _HER.finditer(what) if not may_be(one[0], who) and may_be(one[0], about))
    found = next(theirs, None) if about.startswith("your ") and who else None
    if found is None:
        return what
    of_both = {who.split()[-1], about.split()[-1]} <= set(knowledge().texts["reach_out.one_family"])
    name = about.removeprefix("your ") if of_both else f"my {about.removeprefix('your ')}"
    return f"{what[: found.start()]}{name}{what[found.end() :]}"


def _before(turn: Turn) -> list[str]:
    """What was written before in this talk, newest first, up to the message that was worded last."""
    events = takewhile(lambda event: event.get("name") != CLOSED, reversed(turn.tracker.events))
    said = (as_meant(event.get("parse_data") or event) for event in events if event.get("event") == "user")
    return [text for text in islice(said, 1, FAR + 1) if text and not text.startswith("/")]


def _favor(text: str) -> str:
    """What somebody has offered to do, or is needed to do."""
    found = _NEEDED.search(text) or _OFFERED.search(text) or _CAN_I_COME.search(text)
    return f"them to {found['act'].strip()}" if found else ""


def _own_words(said: list[str]) -> str:
    """What the writer said of themselves just before: "how do I say that" points at it."""
    for text in said:
        clauses = re.split(r"(?<=[.!?])\s+", text)
        own = [one for one in clauses if _OWN.match(one.strip()) and not relation_in(one)]
        if own and (content := parts_of(" ".join(own)).content):
            return content if content.lower().startswith("that ") else f"that {content}"
    return ""
