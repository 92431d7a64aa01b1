"""A message in its parts: what is to be written, and what is only said to us on how it sounds, on the person, a fear."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from actions.finding_words.clauses import (
    CONTENT,
    FEAR,
    NOD,
    OUT,
    PERSON,
    SAID,
    TONE,
    US,
    is_heavy,
    is_of_both,
    is_of_them,
    is_wish,
    kind_of,
)
from actions.finding_words.reading import less_theirs, of_the_writer
from actions.finding_words.tones import FEWER, WHICH_TONE, tone_not, tone_of
from actions.finding_words.trimming import trimmed
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain
from bot.knowledge.wording import said_of_message

_BREAK = re.compile(
    r"\s*(?:[,;.!?…]+(?=\s|$)|\n|\s[-–—]+\s)\s*"
    r"|\s+(?=(?:can|could|would|will) (?:you|u) (?:please )?(?:help|write|word|make it|keep it|put it|draft)\b)"
    r"|\s+(?=(?<!and )i (?:just |only )want to (?:say|tell|ask|thank)\b)"
    r"|\s+(?=(?:but|and|please) (?:please )?(?:keep|make) it\b)"
    r"|\s+(?=but i (?:don'?t|do not) (?:want|wanna) )"
    r"|\s+(?=(?:but |and )?(?:without (?:mentioning|saying|telling|naming)|(?:don'?t|do not) (?:mention|say|include|bring up)|leave out|leaving out)\b)"
    r"|\s+(?=(?:something that doesn'?t|so (?:that )?it (?:doesn'?t|does not|won'?t)|without) (?:sound|seem|being|look|feel|com|mak))",
    re.IGNORECASE,
)
_JOINS = re.compile(
    r"\s+(?=(?:but|and|because|bc|cos|cuz|coz|though|tho|although|after)\s|so(?:\s+that)?\s+(?:i|we)\s+(?:don'?t|do not|won'?t|wouldn'?t|never|can avoid|can skip)\s)",
    re.IGNORECASE,
)
_DENIES = re.compile(r"(?:(?:but|and|just|please) )*(?:not|without|never)\b")
_JOINED = re.compile(r"^(?:but|and|so)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Parts:
    """`content`: to be written; `tone`: asked for along with it; `said`: what is said of it (its kind); `asked`: words to us;
    `heavy`: something was told that weighs; `theirs`: how the other one is; `out`: what is not to be said."""

    content: str = ""
    tone: str = ""
    said: str = ""
    asked: str = ""
    heavy: bool = False
    theirs: bool = False
    out: tuple[str, ...] = ()

    @property
    def us(self) -> bool:
        """Is anything of it said to us?"""
        return bool(self.asked)

    @property
    def note(self) -> str:
        """Which text meets what was said of the message, or the fear in "not pathetic"."""
        if self.heavy:
            return "heavy"
        if self.said in (WHICH_TONE, FEWER):
            return "" if self.tone else WHICH_TONE
        if self.said:
            return f"draft.{self.said}"
        return "steady" if self.tone == "steady" else "their_side" if self.theirs and not self.content else ""

    @property
    def since(self) -> dict[str, str]:
        """A long silence, or a no to an offer, is named in the message."""
        return {"since": self.said} if f"reach_out.since.{self.said}" in knowledge().texts else {}


def parts_of(typed: str, meant: str = "", *names: str, who: str = "") -> Parts:
    """Takes apart what is to be written, which is kept as it was typed, and what is only said about it.

    `meant`: the same with its slips put right. By it a clause is told to be a tone, a fear or a word to us; but it
    may have made a word of a name, and so nothing of it goes into a message to somebody. `names`: of the other one;
    `who`: whom it is for, where that is known already, so that "she talks a lot" is about them.
    """
    kept, follows, heavy, told, not_so, asked = "", False, False, list[tuple[str, str]](), list[str](), list[str]()
    typed, meant = less_theirs(typed), less_theirs(_with_names(typed, meant, names))
    for piece, mark, read in _pieces(typed, meant or typed, names):
        kind, value = kind_of(read, *names)
        if kind == CONTENT and who and (is_of_them(read) or is_of_both(read)) and not _names_another(kept, who):
            kind = PERSON
        told.append((kind, value))
        if kind == TONE and (not tone_of(read) or _DENIES.match(plain(read))):
            not_so.append(value)
        if kind == TONE and tone_not(plain(read)) and (of_it := said_of_message(read, *names)):
            told.append((SAID, of_it))  # "not weird, after I said no"
        asked += [piece] if kind == US else []
        heavy = heavy or kind != CONTENT and is_heavy(read)
        if kind == CONTENT:
            kept += (piece if follows else _JOINED.sub("", piece)) + mark
        follows = kind == CONTENT
    tones = _wished([value for kind, value in told if kind == TONE], not_so)
    said = [value for kind, value in told if kind == SAID]
    first = next((one for one in said if one != FEAR), next(iter(said), ""))
    return Parts(
        trimmed(kept),
        tones[-1] if tones else "",
        first,
        ". ".join(asked),
        heavy,
        any(kind == PERSON for kind, _ in told),
        tuple(value for kind, value in told if kind == OUT),
    )


def _with_names(typed: str, meant: str, names: tuple[str, ...]) -> str:
    """As it was meant, but for names, of which mending made other words: "text Ros" is no "text cos"."""
    said, read = typed.split(), meant.split()
    if len(said) != len(read):
        return meant
    known = {one.lower() for one in names if one}
    for at, word in enumerate(said):
        begins = at == 0 or said[at - 1][-1:] in ".!?"
        if plain(word) in known or word[:1].isupper() and word[1:2].islower() and not begins:
            read[at] = word
    return " ".join(read)


def _wished(tones: list[str], not_so: list[str]) -> list[str]:
    """Those that are asked for, before those that follow from how it shall not sound."""
    return not_so + [tone for tone in tones if tone not in not_so]


def _names_another(text: str, who: str) -> bool:
    """Is somebody named in it whom "she" may mean, beside the one whom it is for?"""
    texts = knowledge().texts
    people = {*texts["reach_out.relations"], *texts["reach_out.small"]} - set(who.lower().split())
    return bool(people & set(plain(text).split()))


def first_clause(text: str) -> tuple[str, str]:
    """What stands before the first mark, and what comes after it."""
    clauses = _split(text, _BREAK)
    return clauses[0][0], "".join(f"{one}{mark}" for one, mark in clauses[1:]).strip()


def clauses_of(text: str) -> list[str]:
    """The clauses of a message, as they stand."""
    return [clause for clause, _ in _split(text, _BREAK) if plain(clause)]


def all_clauses(text: str) -> list[str]:
    """The clauses of a message, in plain words."""
    return [said for clause, _ in _split(text, _BREAK) if (said := plain(clause))]


def _pieces(typed: str, read: str, names: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    """Each clause with the mark after it and as it is read; in two at a "but" or "and" where one half is no content."""
    for clause, mark, said in _aligned(typed, read, _BREAK):
        halves = list(_aligned(clause, said, _JOINS))
        kind = kind_of(said, *names)[0]
        whole = kind != CONTENT and not _asks_too(halves, names) or len(halves) == 1
        if whole or all(_stays(half, names) for _, _, half in halves):
            yield clause, mark, said
        else:
            last = len(halves) - 1
            yield from ((half, mark if at == last else joint, meant) for at, (half, joint, meant) in enumerate(halves))


def _asks_too(halves: list[tuple[str, str, str]], names: tuple[str, ...]) -> bool:
    """Is something wished for, beside how hard the asking is ("I need her to … and I don't know how to ask")?"""
    others = [said for _, _, said in halves if not of_the_writer(said)]
    return len(others) < len(halves) and any(is_wish(one) and kind_of(one, *names)[0] == CONTENT for one in others)


def _stays(half: str, names: tuple[str, ...]) -> bool:
    """Does it belong to what is written? "And it's cold" does, "but not weird" is a tone."""
    kind, _ = kind_of(half, *names)
    return kind in (CONTENT, NOD) or kind == TONE and not (tone_not(plain(half)) or half.lower().startswith("but "))


def _aligned(typed: str, read: str, at: re.Pattern[str]) -> Iterator[tuple[str, str, str]]:
    """What was typed in parts, each with the same part as it is read."""
    parts, meant = _split(typed, at), _split(read, at)
    for (part, mark), (said, _) in zip(parts, meant if len(meant) == len(parts) else parts, strict=True):
        yield part, mark, said


def _split(text: str, at: re.Pattern[str]) -> list[tuple[str, str]]:
    """Each part with the mark after it."""
    found, last = [], 0
    for mark in at.finditer(text):
        found.append((text[last : mark.start()], mark[0]))
        last = mark.end()
    return [*found, (text[last:], "")]
