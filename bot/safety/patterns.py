"""The compact form of a token pattern, and spaCy's.

hurt~|<harm> <self>      alternatives, inflections (~) and word classes from words.yml
want~ to? die            ? an optional word
gave .. away             .. up to three words between, ..6 up to six, ... any number; a gap never spans a negation
^ kms $                  the beginning and the end of the sentence
cut~ myself !shaving     ! any word but these
took NUM pills           NUM any number in digits, MANY more than two, FEW one or two, MINOR 3 to 17, YEAR like 1998
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from bot.safety.lexicon import Lexicon

NEGATIONS = ["not", "never", "no", "without", "nobody"]
GAP = re.compile(r"\.\.(\d*)")
ANY_NUMBER = "..."
NUMBERS = {"NUM": ["NUM", "FEW", "YEAR"], "MANY": ["NUM", "YEAR"]}  # as the words of a sentence have them
T = TypeVar("T")


class Found(NamedTuple):
    """Where a pattern matched, in words of the sentence."""

    start: int
    end: int


@dataclass(frozen=True)
class Pattern:
    """A pattern for spaCy's matcher, and the words of which a sentence must hold one each."""

    tokens: list[dict[str, Any]]
    needs: list[frozenset[str]]


def compile_pattern(compact: str, lexicon: Lexicon) -> Pattern:
    """Read the compact form."""
    tokens: list[dict[str, Any]] = []
    needs: list[frozenset[str]] = []
    for element in compact.split():
        gap = GAP.fullmatch(element)
        if element == ANY_NUMBER:
            tokens.append({"ORTH": {"NOT_IN": NEGATIONS}, "OP": "*"})
        elif gap:
            tokens.append({"ORTH": {"NOT_IN": NEGATIONS}, "OP": f"{{0,{gap.group(1) or 3}}}"})
        elif element.startswith("!") and len(element) > 1:
            tokens.append({"ORTH": {"NOT_IN": _words(element[1:], lexicon)}})
        else:
            optional = element.endswith("?") and len(element) > 1
            words = _words(element.removesuffix("?") if optional else element, lexicon)
            tokens.append({"ORTH": {"IN": words}, **({"OP": "?"} if optional else {})})
            if not optional:
                needs.append(frozenset(words))
    return Pattern(tokens, needs)


def _words(element: str, lexicon: Lexicon) -> list[str]:
    words = [form for word in element.split("|") for form in NUMBERS.get(word) or lexicon.expand(word)]
    lexicon.vocabulary.update(words)
    return words


class PatternIndex(Generic[T]):
    """Many patterns, of which only those whose words a sentence holds are tried on it, and only then made."""

    def __init__(self, vocab: Vocab, patterns: Iterable[tuple[Pattern, T]]) -> None:
        self._vocab = vocab
        self._entries = list(patterns)
        self._matchers: dict[int, Matcher] = {}
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for number, (pattern, _) in enumerate(self._entries):
            for word in min(pattern.needs, key=len):
                self._by_word[word].append(number)

    def find(self, doc: Doc, words: frozenset[str]) -> Iterator[tuple[T, Found]]:
        """Every match in one sentence, with what the pattern belongs to."""
        for number in sorted({n for word in words for n in self._by_word.get(word, ())}):
            pattern, owner = self._entries[number]
            if any(words.isdisjoint(need) for need in pattern.needs):
                continue
            for _, start, end in self._matcher(number)(doc):
                yield owner, Found(start, end)

    def _matcher(self, number: int) -> Matcher:
        if number not in self._matchers:
            matcher = Matcher(self._vocab, validate=False)
            matcher.add("pattern", [self._entries[number][0].tokens], greedy="LONGEST")
            self._matchers[number] = matcher
        return self._matchers[number]
