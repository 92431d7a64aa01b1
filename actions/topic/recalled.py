"""What was told, read back: a thing that is asked for by its name in their own words, and what happened, by its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from actions.lists import in_a_row
from actions.persons import relation_in
from actions.shown import alike
from actions.theirs import THEIRS, rule_out
from actions.turn import Turn
from bot.knowledge.parts import asks, spans_of
from bot.knowledge.phrases import plain

RECALL = "ask_recall"
TELLING, MOST = 4, 24  # letters of a word that names something; words that are quoted
_OF_RECALL = re.compile(
    r"\b(?:what|whats|which|did|do|does|have|has|you|your|know|knows|tell|told|said|saying|say|was|were|are|remember|still|about|again|forgot|forget|forgotten|left|missed|that|this|"
    r"the|thing|things|everything|anything|something|bit|part|much|far|with|from|them|they|already|noted|note|written|write|down|kept|keep|show|list|mentioned|just|and|even|maybe|"
    r"should|ask|asked|please|else|some|only|yes|not|mine|here|there|when|where|who|kind|anyway|haha|lol|sorry|please|even|of|my|me|to|it|is|so|i|in|on)\b"
)


def quote_for(turn: Turn) -> str:
    """What they told of a thing that they ask for, in their words; empty where none is named, or nothing is kept."""
    wanted = named_in_it(turn)
    return next((said for said in _told(turn, wanted)), "") if wanted else ""


def named_in_it(turn: Turn) -> list[str]:
    """The things that a question for what was told names: "Karl", "smallest"."""
    asked = [one.part for one in turn.questions if one.name == RECALL]
    texts = [text for part in asked for text in (part.typed, part.text)] or [turn.typed, turn.text]
    said = dict.fromkeys(word for text in texts for word in plain(text).split())  # mending makes words of names
    return [word for word in _OF_RECALL.sub(" ", " ".join(said)).split() if len(word) >= TELLING]


def _told(turn: Turn, wanted: list[str]) -> Iterator[str]:
    """Parts with such a word; then what answered a question with one. The parts with most of the words first, the newest of them."""
    parts = [part for text in _messages(turn) for part in _parts(text)]
    found = [(sum(_holds(part, one) for one in wanted), part) for part in parts]
    yield from (part for count, part in sorted(found, key=lambda one: -one[0]) if count)
    yield from (
        part
        for question, text in _answered(turn)
        if any(_holds(question, one) for one in wanted)
        for part in _parts(text)[:1]
    )


def _parts(text: str) -> list[str]:
    told = [text[start:end].strip(" .,") for start, end in spans_of(text)]
    return [part for part in told if 1 < len(part.split()) <= MOST and not asks(part)]


def _messages(turn: Turn) -> list[str]:
    typed = (str(parsed.get("text") or "") for parsed in turn.messages_before)
    return [text for text in typed if text and not text.startswith("/")]


def _answered(turn: Turn) -> Iterator[tuple[str, str]]:
    """Each question of ours with what was said to it, newest first."""
    answer = ""
    for event in reversed(turn.tracker.events[:-1]):
        if event.get("event") == "user":
            answer = str(event.get("text") or "")
        elif event.get("event") == "bot" and answer and "?" in str(event.get("text")) and not _asks_back(answer):
            yield str(event["text"]), answer


def _asks_back(text: str) -> bool:
    """Does a message ask, with more than one word ("smallest? the herbs maybe")?"""
    return any(asks(text[start:end]) and " " in text[start:end].strip() for start, end in spans_of(text))


def _holds(text: str, thing: str) -> bool:
    return any(alike(thing, word) for word in plain(text).split())


def happened(turn: Turn) -> str:
    """What happened, by the names of the themes that were met; empty where none has a name."""
    told = [theme.name for theme in turn.knowledge.themes.values() if theme.name and theme.id in turn.themes]
    return turn.say("recall.happened", things=in_a_row(told)) if told else ""


def person_to_drop(turn: Turn) -> str:
    """Who is to be taken out of what is noted ("delete the part about my father"); empty where nobody is named."""
    return relation_in(turn.text)


def drop_person(turn: Turn, who: str) -> None:
    """Nothing is noted of them any more."""
    for key in [key for key in turn.counted(THEIRS) if key.endswith(who)]:
        turn.drop(key)
    rule_out(turn, who)
    if turn.slot("about") == who:
        turn.remember(about=None)
