"""The core of a message: each sentence of what was told, as it is said to the one who will read it."""

from __future__ import annotations

import re

from actions.finding_words.pronouns import to_you
from actions.finding_words.request import asked, asks_for, is_story, is_unsure
from actions.finding_words.sentence import ASKS, LEADS, OWN_LONGEST, parted, sentence, shortened, whole
from actions.finding_words.statement import as_said, sorry, thanks, told
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

_IF_YOU = re.compile(r"(?:ask )?(?:if|whether) (?:you|i|we)\b", re.IGNORECASE)
_THANKS = re.compile(r"(?:thanks|thank you)(?: so much| very much| a lot)? (?=for\b)", re.IGNORECASE)
_SORRY = re.compile(r"sorry (?=i\b|for\b|about\b|that\b)", re.IGNORECASE)
_ASKED = re.compile(
    r"^(?:who|what|when|where|which|how|why|whose) \w|(?:^|, |^\w+ )(?:can|could|would|will|do|are|is|you) (?:you|we|i|it|about|free)\b",
    re.IGNORECASE,
)
_ASKS_YOU = re.compile(r"(?:[A-Z]\w+, )?(?:can|could|would|will) you\b", re.IGNORECASE)  # a question, whatever its mark
_UNMARKED = re.compile(r"((?:^|(?<=[.!?] ))(?:Can|Could|Will|Would) you\b[^.!?]*)\.(?= |$)")  # a question all the same
_BEGINS = re.compile(r"(?:^|(?<=[.!?] ))[a-z]")
_WANTS = re.compile(r"(?:i )?(?:want|need|would like|'d like) you to\b", re.IGNORECASE)


def as_request(what: str, who: str = "") -> str:
    """A wish as a question to the one who is asked (`who`: "your sister"); empty where nothing was named."""
    first, *rest = parted(to_you(shortened(what), who))
    if ASKS.match(first) and not asks_for(first):
        return " ".join(rest_of([first, *rest]))
    story = is_story(first) and not is_unsure(first)
    said = " ".join(rest_of([first])) if story else asked(first)
    return " ".join([said, *rest_of(rest)]) if said else ""


def as_statement(kind: str, what: str, who: str = "") -> str:
    """`kind` says which it is: thanks, an apology, a thing to know, an offer; empty where nothing was named."""
    first, *rest = parted(to_you(shortened(what), who))
    bare = as_said(first)
    said = (
        " ".join(rest_of([bare])) if kind == "tell" and (ASKS.match(bare) or _IF_YOU.match(bare)) else told(kind, first)
    )
    return " ".join([said, *rest_of(rest)]) if said else ""


def as_more(more: str, who: str = "", what: str = "") -> str:
    """What is added to what it is about, as sentences of its own."""
    return " ".join(rest_of(parted(to_you(shortened(more), who, _names_another(what, who)))))


def _names_another(what: str, who: str) -> bool:
    """Is there somebody in it, beside the one who reads it?"""
    texts = knowledge().texts
    people = {*texts["reach_out.relations"], *texts["reach_out.small"]} - set(who.lower().split())
    return (
        bool(people & set(plain(what).split())) or re.search(r"(?<=\w )(?!I\b|\w+day\b)[A-Z][a-z]+\b", what) is not None
    )


def rest_of(parts: list[str]) -> list[str]:
    """Sentences of their own: "and that I'm tired", "if you can come again", "thanks for the food", "need till Friday"."""
    return [_sentence(LEADS.sub("", one, count=1) or one) for one in parts]


def _sentence(said: str) -> str:
    if _IF_YOU.match(said) and not re.match(r"if (?:you|i|we) .*,", said, re.IGNORECASE):
        return asked(re.sub(r"^ask ", "", said, flags=re.IGNORECASE))
    if found := _THANKS.match(said):
        return thanks(said[found.end() :])
    if found := _SORRY.match(said):
        return sorry(said[found.end() :])
    if _WANTS.match(said) and asks_for(said):
        return asked(said)
    if ASKS.match(said):
        return asked(said) if asks_for(said) else f"{sentence(said)[:-1]}?"
    return sentence(whole(said))


def in_own_words(what: str) -> str:
    """As it was given, with the capitals and marks of writing."""
    text = shortened(what, OWN_LONGEST)
    asks = _ASKED.search(re.split(r"(?<=[.!?])\s", text)[-1])
    last = what.rstrip(" \"”'’")[-1:]
    told = last == "." and not _ASKS_YOU.match(re.split(r"(?<=[.!?])\s", text)[-1])
    ends = last if last in ("?", "!", "…") else "?" if asks and not told else "."
    as_written = _BEGINS.sub(lambda found: found[0].upper(), f"{text}{ends}") if text else ""
    return _UNMARKED.sub(r"\1?", as_written)
