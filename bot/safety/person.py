"""Who is in danger: the writer or somebody else."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.safety.lexicon import Lexicon
from bot.safety.result import Person
from bot.safety.sentences import START
from bot.safety.witness import Witness

VICTIM_KINDS = ("crisis_abuse",)
SEEN_KINDS = ("crisis_self_harm", "crisis_medical")  # there "I" may be who saw it: "I found her", "I can't wake him"
BODY_KINDS = ("crisis_self_harm",)  # there "my cuts" are the writer's, whoever is named
HARMING = "crisis_harm_others"  # there "I know where he parks" is the writer's
SPEAKER = ("i", "me")
OWN = ("my", "our")
TELL = "tell"
ASKED_OF_OTHERS = frozenset(
    ("give", "look", "take", "keep", "have", "tell", "not", "never")
)  # "he said, don't bother with my stuff"
NEAR = 2  # words before a hit that still tell whose fear it is


class PersonReader:
    """Reads the person from the words of a hit, or from the nearest subject before it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._first = frozenset(lexicon.expand("<first_person>"))
        self._third = frozenset(lexicon.expand("<third_person>"))
        self._victims = frozenset(lexicon.expand("<third_object>"))
        self._watched = frozenset([*lexicon.expand("<child>"), *lexicon.expand("<peer>")])
        self._saying = frozenset(lexicon.expand("<saying>"))
        self._of_me = frozenset(lexicon.expand("<of_me>"))
        self._witness = Witness(lexicon)

    def read(self, words: list[str], start: int, end: int, kind: str | None) -> Person:
        """First or third person for the words from `start` up to `end`."""
        hit = words[start:end]
        if kind in VICTIM_KINDS:
            return self._victim(words, start, end)
        if hit[0] == TELL and words[start - 1] == START:  # "tell my mum it's not her fault"
            return "first"
        reflexive = [word for word in hit if word.endswith("self")]
        if kind in BODY_KINDS and self._owns(hit):
            reflexive.append("me")
        before = self._unquoted(words[:start])
        quoted = not self._saying.isdisjoint(before[-1:]) or self._quotes(before)
        own = [] if kind in SEEN_KINDS or quoted else self._own(words[max(0, start - 1) : end])
        if kind != HARMING and not self._third.isdisjoint(hit):  # "I found blood on my daughter's sleeve": she is meant
            before, hit = self._witness.without(words, 0, len(before)), self._witness.without(words, start, end)
        speaker = sorted(hit, key=lambda word: word not in SPEAKER)  # "tell my mum I love her" is about the speaker
        return self._first_of([*reflexive, *own, *reversed(before), *speaker]) or "first"

    def nearest(self, words: Sequence[str]) -> Person | None:
        """Whom the last of the words that name a person names."""
        return self._first_of(reversed(words))

    def of_whole(self, words: Sequence[str], kind: str | None) -> Person:
        """For a message without a hit: somebody else, where nobody but they are named, and the writer only stands by."""
        named = self._watched | {"her", "him", "he", "she", "they"} if kind in VICTIM_KINDS else self._third
        left = words if kind == HARMING else self._witness.without(words)
        return "third" if self._first.isdisjoint(left) and not named.isdisjoint(left) else "first"

    def _victim(self, words: list[str], start: int, end: int) -> Person:
        """Who is hurt: in the hit, or a child or a friend before it in a sentence that tells nothing of the writer."""
        hit = words[start:end]
        and_me = [word for link, word in pairwise(words[end - 1 : end + 2]) if link == "and"]
        near = [*self._witness.without(words, max(0, start - NEAR), end), *and_me]
        if not self._victims.isdisjoint(hit):
            return "third" if self._first.isdisjoint(near) else "first"
        told_of = not self._watched.isdisjoint(words[:start])
        tells_of_self = self._owns(words) or not self._first.isdisjoint(self._witness.without(words))
        return "third" if told_of and not tells_of_self else "first"

    def _owns(self, words: Sequence[str]) -> bool:
        """Whether something of the writer's is named: "my room", not "my friend"."""
        return any(owner in OWN and thing not in self._third for owner, thing in pairwise(words))

    def _own(self, words: Sequence[str]) -> list[str]:
        """Words for the writer, whoever is named before: "my sister can have it when I'm gone", "better without me"."""
        pairs = list(pairwise(words))
        speaks = [word for before, word in pairs if word == "i" and before not in self._saying]
        return speaks or [word for before, word in pairs if word == "me" and before in self._of_me]

    def _unquoted(self, before: list[str]) -> list[str]:
        """The words before a hit, less what comes between it and "she said": "she said I want to die", "texted me"."""
        return before[:-1] if before[-1:] in (["i"], ["me"]) and before[-2] in self._saying else before

    def _quotes(self, before: Sequence[str]) -> bool:
        """Are these words that somebody else said and that ask something of whoever hears them, up to the hit?"""
        said = next((place for place in reversed(range(1, len(before))) if before[place] in self._saying), 0)
        rest = before[said + 1 :]
        by_other = said > 0 and not self._third.isdisjoint(before[max(0, said - NEAR) : said])
        return by_other and self._first.isdisjoint(rest) and not ASKED_OF_OTHERS.isdisjoint(rest)

    def _first_of(self, words: Iterable[str]) -> Person | None:
        for word in words:
            if word in self._first:
                return "first"
            if word in self._third:
                return "third"
        return None
