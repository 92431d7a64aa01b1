"""Unmistakable phrases of danger in other languages."""

from collections.abc import Iterator
from pathlib import Path

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from bot.safety.lexicon import Lexicon
from bot.safety.patterns import Found
from bot.safety.rules import Rule, RuleLevel, read_yaml
from bot.safety.sentences import split

LEVELS: dict[str, RuleLevel] = {"check": "check", "crisis": "crisis"}


class ForeignPhrases:
    """Phrases by language, read and folded as messages are."""

    def __init__(self, vocab: Vocab, lexicon: Lexicon, rules: dict[str, Rule]) -> None:
        self._matcher = PhraseMatcher(vocab)
        self._rules = rules
        for name, rule in rules.items():
            self._matcher.add(name, [Doc(vocab, words=_words(p, lexicon)) for p in rule.patterns])

    @classmethod
    def read(cls, path: Path) -> dict[str, Rule]:
        """A rule for each language and kind."""
        rules = {}
        for language, kinds in read_yaml(path).items():
            for key, phrases in kinds.items():
                kind, level = key.split()
                name = f"{language} {key}"
                rules[name] = Rule(name, kind, LEVELS[level], tuple(phrases), sure=True)
        return rules

    def find(self, doc: Doc) -> Iterator[tuple[Rule, Found]]:
        """Every phrase in one sentence."""
        for number, start, end in self._matcher(doc):
            yield self._rules[doc.vocab.strings[number]], Found(start, end)


def _words(phrase: str, lexicon: Lexicon) -> list[str]:
    (sentence,) = split(phrase, lexicon)
    words = sentence.texts[1:-1]
    lexicon.vocabulary.update(words)
    return words
