"""What a reply does as a whole, beside what its parts are for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.turn import Turn
from actions.wording.asides import CLEAR, kind_of
from actions.wording.beginning import wants_anew
from actions.wording.heard import words_of
from actions.wording.person import Person, person_of
from actions.wording.state import WHAT, State
from actions.wording.taking import set_person
from actions.wording.torn import Part
from bot.knowledge.reply import WORDING

SURE = 0.8
VERY_SURE = 0.85
NO_CONTENT = ("remark", "worry", "told", "ask_us", "other")
CERTAIN = 0.97  # of the words themselves: then they are content whatever the whole seems to do
_RESTATES = re.compile(  # a lead to all of the message, and not to more of it
    r"\b(?:a|the) (?:text|message|note|e-?mail)\b|\bwhat i (?:need|want|mean|meant|wanted)\b|\b(?:should|to) just (?:say|be)\b|\bmore like\b",
    re.IGNORECASE,
)
_GREETS = re.compile(r"(?:hi|hey+|hello|dear|hiya)\b", re.IGNORECASE)
_MORE = re.compile(r"\b(?:add|also|mention|put|include)\b", re.IGNORECASE)
FEW = 3
WHOLE = 6  # words: as many with a greeting are a message


def less_unmeant(turn: Turn, heard: list[Part], step: str) -> list[Part]:
    """What the reply does as a whole is the second opinion: a remark holds no words for the message that nothing leads to."""
    act = turn.act(WORDING, VERY_SURE)
    if act in NO_CONTENT:
        led = {at + 1 for at, one in enumerate(heard) if one.label in ("lead", "swap", "place") and one.sure >= SURE}
        unled = [at for at, one in enumerate(heard) if one.label == "say" and at not in led and one.sure < CERTAIN]
        return [Part("talk", one.words, one.sure) if at in unled else one for at, one in enumerate(heard)]
    if act == "content" and step == WHAT and not words_of(heard, "say", "ask") and words_of(heard, "talk"):
        return [Part("say", turn.typed)]
    return heard


def asks_of_article(turn: Turn, heard: Sequence[Part]) -> bool:
    """Is it a question to us that was clearly understood, though some of it might be content?"""
    beyond = turn.intent == "out_of_scope" and turn.confidence >= CLEAR and not words_of(heard, "who", "cut", "old")
    if beyond and not kind_of(turn, {}, turn.text) and turn.act(WORDING) in ("ask_us", "other"):
        return True
    sure = max((one.sure for one in heard if one.label == "say"), default=0.0)
    asks = turn.intent.startswith("ask_") and turn.confidence >= CLEAR and turn.intent != "ask_recall"
    return asks and sure < SURE and not words_of(heard, "lead", "cut", "swap", "old", "how", "again", "sent", "who")


def is_whole(turn: Turn, state: State, heard: Sequence[Part]) -> bool:
    """Is the whole message told anew, and not more of it?"""
    said = words_of(heard, "say")
    other = person_of(words_of(heard, "who")).who
    another = (
        other
        and state.get("who")
        and other != state["who"]
        and len(said.split()) > FEW
        and not _MORE.search(words_of(heard, "lead"))
    )
    greets = _GREETS.match(said) and len(said.split()) >= WHOLE and not words_of(heard, "swap", "old", "cut")
    return bool(wants_anew(turn.text) or _RESTATES.search(words_of(heard, "lead")) or greets or another)


def named(state: State, heard: Sequence[Part], name: str) -> list[Part]:
    """The name is put in, and is nothing to be said or signed with."""
    if name != state.get("name"):
        set_person(state, Person(str(state.get("who") or name), name))
    is_name = re.compile(rf"(?:(?:is|it'?s|just|only|to) )*{re.escape(name)}\b", re.IGNORECASE)
    return [one for one in heard if one.label not in ("say", "sign", "who") or not is_name.match(one.words.strip())]
