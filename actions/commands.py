"""Reading commands and answers inside a form by the phrases in texts.yml, not by the classifier."""

from __future__ import annotations

import re
from functools import cache

from bot.knowledge import knowledge
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.pointing import clauses

_BEFORE = (
    r"(?:please|ok|okay|um|uh|no|yes|yeah|just|well|so|and|thanks|thank you|great|perfect|make it|can you|could you|can it be|"
    r"lets|a bit|a little|even|slightly|much)"
)
_AFTER = r"(?:please|thanks|thank you|thx|ty|cheers|now|it|this|that|one|for now|then|tbh)"
CALLED = "called."  # before the name of a topic, a therapy or a condition: what people call it
_NOT = re.compile(
    r"^(?:(?:no|nah|nope|well|um|sorry|but|actually|its|it is|thats|that is|i said|i meant|omg|oh|ugh|hey|please|look|god|lol|jeez|argh|again|and|so|ok) )*"
    r"(?:not|it isnt|thats not|isnt|its never|forget|forget about|never mind|nothing to do with|nothing about|leave out|"
    r"(?:i |ive )?(?:never|didnt|did not|havent|have not) (?:even |really |actually )?(?:said|say|mentioned|mention|meant|mean|asked about|wrote|brought up)"
    r"(?: (?:anything|nothing|much|a word|a thing|that))*(?: (?:about|of|on))?) "
    r"(?:really |so much |the |about |my )*"
)
_ENDS = re.compile(
    r"(?: (?:thing|one|part))?(?: (?:either|at all|anymore|now))?(?: (?:i|its|it|but|more|rather|as|so|thats|that|really|though)\b.*)?$"
)
DENIED = "asks.denied."  # before a topic: words that name it in "I'm not …"
_NO = r"(?:not|never|isnt|arent|aint|dont|didnt|wasnt|havent|hasnt|no)"
_NOT_ONLY = re.compile(r"\b(?:not|isnt|never) (?:only|just|merely|so much)\b|\bnot that\b|\bcant not\b|\bwhy\b")
LONGEST_COMMAND = 8  # words: a story that holds "stop" somewhere is no command


@cache
def _command(name: str) -> re.Pattern[str]:
    phrases = sorted(knowledge().texts[f"command.{name}"], key=len, reverse=True)
    inner = "|".join(re.escape(plain(phrase)) for phrase in phrases)
    return re.compile(rf"^(?:{_BEFORE} )*(?:{inner})(?: {_AFTER})*$")


def command(text: str, *names: str) -> str | None:
    """Which of these commands the whole of a short message is ("skip", "back", …), or None."""
    said = plain(text)
    if not said or len(said.split()) > LONGEST_COMMAND:
        return None
    return next((name for name in names if _command(name).match(said)), None)


def answer(text: str, *names: str, kind: str = "answer") -> str | None:
    """Which of these has a phrase of its kind in the message: the longest phrase wins, then what is named first; or None."""
    return found(text, *names, kind=kind)[0] or None


def found(text: str, *names: str, kind: str = "answer") -> tuple[str, str]:
    """What `answer` finds, with the phrase that says so; both are empty where nothing does."""
    said = plain(text)
    phrases = [(name, _longest(f"{kind}.{name}", said)) for name in names]
    return max(((name, phrase) for name, phrase in phrases if phrase), key=lambda one: len(one[1]), default=("", ""))


def without(text: str, *names: str, kind: str = "answer") -> str:
    """The plain text less all phrases of these."""
    said = plain(text)
    for name in names:
        said = any_of(tuple(knowledge().texts[f"{kind}.{name}"])).sub(" ", said)
    return " ".join(said.split())


def _longest(key: str, said: str) -> str:
    return max((one[0] for one in any_of(tuple(knowledge().texts[key])).finditer(said)), key=len, default="")


@cache
def names() -> dict[str, tuple[str, ...]]:
    """What people call topics, therapies and conditions, by id."""
    return {key.removeprefix(CALLED): words for key, words in knowledge().texts.items() if key.startswith(CALLED)}


def called(text: str) -> list[str]:
    """All that is named in a message, in this order; the longest name counts ("trauma cbt" is no "cbt")."""
    said = plain(text)
    hits = [(hit.start(), hit.end(), name) for name, words in names().items() for hit in any_of(words).finditer(said)]
    within = {one for one in hits for other in hits if _longer(other, one)}
    return list(dict.fromkeys(name for _, _, name in sorted(set(hits) - within)))


def _longer(one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    """Does one stretch hold the other and more?"""
    return one[:2] != other[:2] and one[0] <= other[0] and other[1] <= one[1]


@cache
def _denials() -> dict[str, re.Pattern[str]]:
    """How people say that something is not so of them, by topic: "I'm not a perfectionist", "I was never let down"."""
    texts = {key.removeprefix(DENIED): words for key, words in knowledge().texts.items() if key.startswith(DENIED)}
    return {
        name: re.compile(rf"\b{_NO}(?: (?!{_NO}\b|but\b|because\b)\w+){{0,4}}? {any_of(words).pattern}")
        for name, words in texts.items()
    }


def denied(text: str) -> list[str]:
    """What a message denies of its writer; "not only afraid" and "not afraid enough" deny nothing."""
    said = [part for part in clauses(text) if not _NOT_ONLY.search(part)]
    return [name for name, pattern in _denials().items() if any(pattern.search(part) for part in said)]


def put_aside(text: str) -> list[str]:
    """What a correction takes back ("no, not overworking, I mean …")."""
    left = [said[begun.end() :] for said in clauses(text) if (begun := _NOT.search(said))]
    return [
        name
        for rest in left
        for name, words in names().items()
        if (hit := any_of(words).match(rest)) and _ENDS.match(rest[hit.end() :])
    ]
