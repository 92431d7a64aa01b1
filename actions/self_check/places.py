"""Which steps of the self-check a message is about, and what it says to several of them at once."""

from __future__ import annotations

import re

from actions.commands import answer, called, without
from actions.self_check.answers import answer_in, is_alone, less_contrast
from actions.self_check.choices import AFTER_SIGNS, choices
from actions.self_check.state import question_of
from actions.turn import Turn
from bot.knowledge import knowledge
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.pointing import PLACES

NAMED = "asks.step_named."  # before a step: words for what its question is about
CALLED = "asks.step_called."  # before how long and how much: words that mean nothing else
FEW, MANY = 14, 30  # words: a longer message tells of more than answers, and than answers to several questions
SHORT = 8  # words: so much may be said of how long or how much, with its answer
_NTH = rf"({'|'.join(PLACES)}|[1-8](?=st\b|nd\b|rd\b|th\b))(?:st|nd|rd|th)?"
_ORDINAL = re.compile(
    rf"\b(?:the )?{_NTH} (?:one|question|sign|answer|thing)\b|\bthe {_NTH}(?=$| (?:was|is|should|to)\b)"
)
_NUMBERED = re.compile(r"\b(?:(?:question|number|nr|sign|no) ([1-8])|([1-8])(?= (?:should|was|is|to)\b))\b")
_NEXT = re.compile(
    r"\b(?:the )?(?:next|following)(?: (?P<many>two|2|three|3|couple))?(?: (?:ones?|questions?|signs?))?\b"
)
_THIS_AND = re.compile(r"\b(?:this|that|it)\b.*\band\b.*\b(?:next|following)\b")
_MANY = {None: 1, "two": 2, "2": 2, "couple": 2, "three": 3, "3": 3}
_MY_ANSWER = re.compile(r"\b(?:my|the|that|about the|with the) (\w{3,}) (?:answer|one|thing|bit|story)\b")
_BOTH = re.compile(r"\bboth\b")
_SAME = re.compile(r"\b(?:same|too|also|as well|both|likewise|ditto|btw|by the way|here|there)\b")
_SKIPS = re.compile(r"\b(?:skip|pass on|pass|leave out|leave)\b")
_PARTS = re.compile(r"[.,;!?\n]+|\b(?:and|but|then)\b")
_THE_ONE = re.compile(
    r"\b(?:the|that) ((?:\w+ ){1,3}?)(?:one|ones|question|bit|thing|part)\b|"
    r"\b(?:one|ones|question|bit|thing|part) (?:about|on|with|of) ((?:\w+ ?){1,4})"
)
_BACK_TO = re.compile(
    r"\b(?:(?:go|going|get|jump|move|take me) back|back to|return to|back (?:by )?(?:one|two|three|[1-3]))\b"
)
_BACK_BY = re.compile(r"\bback (?:by )?(one|two|three|a couple|[1-3])\b")
_BY = {"one": 1, "two": 2, "a couple": 2, "three": 3}
_NOT_ME = re.compile(r"\b(?:isnt|is not|aint|not|wasnt) (?:really |actually )?(?:me|like me|mine)\b")
_NEVER_SAID = re.compile(r"\b(?:never|didnt|did not|havent) (?:say|said|answer|answered|put|pick|picked)\b")
_POINTS = re.compile(
    r"\b(?:(?:go )?back to|last|previous|my|no|wait|the|one|ones|thing|question|sign|bit|part|about|on|for|answer|change|redo)\b"
)


def place_of(text: str, names: list[str], at: int | None = None) -> int | None:
    """Which of these steps is pointed at: by its number, by its name, or as the last one before `at`, or before the end."""
    named = named_in(text, names)
    if named is not None:
        return named
    last = (len(names) if at is None else at) - 1
    return last if last >= 0 and answer(text, "check_earlier", kind="asks") else None


def named_in(text: str, names: list[str]) -> int | None:
    """Which of these steps is pointed at by its number or its name."""
    said = plain(text)
    if number := _NUMBERED.search(said) or _ORDINAL.search(said):
        place = next(filter(None, number.groups()))
        index = PLACES.index(place) if place in PLACES else int(place) - 1
        return index if index < len(names) else None
    after = (
        name for name in AFTER_SIGNS if name in names and any_of(knowledge().texts[f"{CALLED}{name}"]).search(said)
    )
    by_name = next((names.index(one) for one in (*called(text), *after) if one in names), None)
    return by_name if by_name is not None else _by_what_it_asks(said, names)


def _by_what_it_asks(said: str, names: list[str]) -> int | None:
    """ "The teamwork one", "the one about needing people": the step whose question is about that."""
    hits = list(_THE_ONE.finditer(said))
    things, after = {hit[1].strip() for hit in hits if hit[1]}, [hit[2].strip() for hit in hits if hit[2]]
    for place, name in enumerate(names):
        words = [plain(one) for one in knowledge().texts[f"{NAMED}{name}"]]
        if things & {*words} or any(any_of(tuple(words)).search(one) for one in after):
            return place
    return None


def answered_with(turn: Turn, text: str, names: list[str]) -> int | None:
    """The step whose question was answered with a word that is named now: "my rota answer"."""
    words, asked, place = {*_MY_ANSWER.findall(plain(text))}, None, None
    events = list(turn.tracker.events) if words else []
    latest = max((at for at, event in enumerate(events) if event.get("event") == "user"), default=0)
    for event in events[:latest]:
        said = str(event.get("text") or "")
        if event.get("event") == "bot":
            asked = next((at for at, name in enumerate(names) if question_of(knowledge(), name) in said), asked)
        elif event.get("event") == "user" and words & {*plain(said).split()}:
            place = asked
    return place


def went_back(text: str, names: list[str], at: int) -> int | None:
    """The earlier step that is gone back to, by its name or by how many."""
    said = plain(text)
    if len(said.split()) > FEW or not _BACK_TO.search(said):
        return None
    place, by = named_in(text, names[:at]), _BACK_BY.search(said)
    return max(0, at - (_BY.get(by[1]) or int(by[1]))) if place is None and by else place


def restated(text: str, names: list[str]) -> tuple[int | None, str | None]:
    """The step that words name, and nothing else but an answer ("the delegating one", "number 3 was often")."""
    place = named_in(text, names)
    if place is None or _NEVER_SAID.search(plain(text)):
        return None, None
    rest = nameless(text, names[place])
    if _NOT_ME.search(rest) and names[place] not in AFTER_SIGNS:
        return place, "never"
    rest = less_contrast(rest, names[place])
    told = names[place] in AFTER_SIGNS and len(rest.split()) <= SHORT and answer_in(rest, names[place], told=False)
    return (place, answer_in(rest, names[place])) if told or is_alone(rest, choices(names[place])) else (None, None)


def skipped(text: str) -> int:
    """How many steps are to be left out ("skip this one and the next", "skip the next two"); 0 where that isn't said."""
    said = plain(text)
    if len(said.split()) > FEW or not _SKIPS.search(said):
        return 0
    following = _NEXT.search(said)
    if following is None:
        return 2 if _BOTH.search(said) else 0
    return _MANY[following["many"]] + bool(_THIS_AND.search(said))


def of_next(text: str) -> bool:
    """Does it speak of the next step?"""
    return _NEXT.search(plain(text)) is not None


def of_this(text: str) -> str:
    """The text without what it says to the next step."""
    parts = [part for part in _PARTS.split(text) if plain(part)]
    kept = [part for part in parts if not _NEXT.search(plain(part))]
    return ", ".join(kept) if len(kept) < len(parts) else text


def ahead(text: str, names: list[str], at: int, given: str) -> dict[str, str]:
    """Answers to later signs that come with one to this step: to the next, or to one that is named ("delegating too")."""
    if len(text.split()) > MANY or names[at] in AFTER_SIGNS:
        return {}
    later = [one for one in names[at + 1 :] if one not in AFTER_SIGNS]
    found: dict[str, str] = {}
    for part in filter(None, map(plain, _PARTS.split(text))):
        following = _NEXT.search(part)
        named = _by_what_it_asks(part, names)
        by_name = [one for one in called(part) if one in later] or ([names[named]] if named is not None else [])
        meant = later[: _MANY[following["many"]]] if following else [one for one in by_name if one in later]
        for name in meant:
            rest = _NEXT.sub(" ", part) if following else _POINTS.sub(" ", _without_names(part, name))
            told = answer_in(rest, name)
            if is_alone(_SAME.sub(" ", rest), choices(name)) and (told or not following or _SAME.search(rest)):
                found[name] = told or given  # "sometimes. next" only goes on
    return found


def nameless(text: str, name: str) -> str:
    """What is said of a step, without the words that point at it, in plain words."""
    return _POINTS.sub(" ", _NUMBERED.sub(" ", _ORDINAL.sub(" ", _without_names(plain(text), name))))


def _without_names(said: str, name: str) -> str:
    """Without the words that name the step, which may look like an answer."""
    texts = knowledge().texts
    phrases = [*texts.get(f"called.{name}", ()), *texts.get(f"{CALLED}{name}", ()), *texts[f"{NAMED}{name}"]]
    for phrase in sorted(phrases, key=len, reverse=True):
        said = re.sub(rf"\b{plain(phrase)}\b", " ", said)
    return said


def bare(text: str, *kinds: str) -> str:
    """The text without the phrases of these kinds, with the marks between its parts kept."""
    parts = (without(part, *kinds, kind="asks") for part in re.split(r"[.,;!?\n]+", text))
    return ", ".join(part for part in parts if part)
