"""Who is in danger: the writer or somebody else."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.safety.lexicon import Lexicon
from bot.safety.result import Person

VICTIM_KINDS = ("crisis_abuse",)
SEEN_KINDS = ("crisis_self_harm", "crisis_medical")  # there "I" may be who saw it: "I found her", "I can't wake him"
SPEAKER = ("i", "me")
NEAR = 2  # words before a hit that still tell whose fear it is


class PersonReader:
    """Reads the person from the words of a hit, or from the nearest subject before it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._first = frozenset(lexicon.expand("<first_person>"))
        self._third = frozenset(lexicon.expand("<third_person>"))
        self._victims = frozenset(lexicon.expand("<third_object>"))
        self._saying = frozenset(lexicon.expand("<saying>"))
        self._of_me = frozenset(lexicon.expand("<of_me>"))

    def read(self, words: list[str], start: int, end: int, kind: str | None) -> Person:
        """First or third person for the words from `start` up to `end`."""
        hit = words[start:end]
        if kind in VICTIM_KINDS:
            and_me = [word for link, word in pairwise(words[end - 1 : end + 2]) if link == "and"]
            near = [*words[max(0, start - NEAR) : start], *hit, *and_me]
            return "third" if self._victims.intersection(hit) and not self._first.intersection(near) else "first"
        reflexive = [word for word in hit if word.endswith("self")]
        before = self._unquoted(words[:start])
        quoted = not self._saying.isdisjoint(before[-1:])
        own = [] if kind in SEEN_KINDS or quoted else self._own(words[max(0, start - 1) : end])
        speaker = sorted(hit, key=lambda word: word not in SPEAKER)  # "tell my mum I love her" is about the speaker
        return self._first_of([*reflexive, *own, *reversed(before), *speaker]) or "first"

    def nearest(self, words: Sequence[str]) -> Person | None:
        """Whom the last of the words that name a person names."""
        return self._first_of(reversed(words))

    def _own(self, words: Sequence[str]) -> list[str]:
        """Words for the writer, whoever is named before: "my sister can have it when I'm gone", "better without me"."""
        pairs = list(pairwise(words))
        speaks = [word for before, word in pairs if word == "i" and before not in self._saying]
        return speaks or [word for before, word in pairs if word == "me" and before in self._of_me]

    def _unquoted(self, before: list[str]) -> list[str]:
        """The words before a hit, less what comes between it and "she said": "she said I want to die", "texted me"."""
        return before[:-1] if before[-1:] in (["i"], ["me"]) and before[-2] in self._saying else before

    def _first_of(self, words: Iterable[str]) -> Person | None:
        for word in words:
            if word in self._first:
                return "first"
            if word in self._third:
                return "third"
        return None
