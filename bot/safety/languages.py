"""Unmistakable phrases of danger in other languages."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from bot.safety.lexicon import Lexicon
from bot.safety.patterns import Found
from bot.safety.rules import Rule, RuleLevel, Scope, read_yaml
from bot.safety.sentences import Sentence, split

NONE = "none"
ANSWERS = {"yes": "yes_foreign", "no": "no_foreign"}
HARMLESS = Scope("harmless in another language", "overlap", ())
LEVELS: dict[str, RuleLevel] = {"check": "check", "crisis": "crisis"}


class ForeignPhrases:
    """Phrases by language, read and folded as messages are."""

    def __init__(self, vocab: Vocab, lexicon: Lexicon, rules: dict[str, Rule], harmless: Iterable[str]) -> None:
        self._matcher = PhraseMatcher(vocab)
        self._rules = rules
        for name, rule in rules.items():
            self._matcher.add(name, [Doc(vocab, words=_words(p, lexicon)) for p in rule.patterns])
        self._matcher.add(NONE, [Doc(vocab, words=_words(p, lexicon)) for p in harmless])

    @classmethod
    def read(cls, path: Path) -> dict[str, Rule]:
        """A rule for each language and kind."""
        rules = {}
        for language, kinds in read_yaml(path).items():
            for key, phrases in kinds.items():
                if key == NONE or key in ANSWERS:
                    continue
                kind, level = key.split()
                name = f"{language} {key}"
                rules[name] = Rule(name, kind, LEVELS[level], tuple(phrases), sure=True)
        return rules

    @classmethod
    def read_harmless(cls, path: Path) -> list[str]:
        """What holds a phrase of danger and is none: "no quiero morir"."""
        return [phrase for kinds in read_yaml(path).values() for phrase in kinds.get(NONE, ())]

    def find(self, doc: Doc) -> Iterator[tuple[Rule | Scope, Found]]:
        """Every phrase in one sentence, of danger and of what takes it back."""
        for number, start, end in self._matcher(doc):
            name = doc.vocab.strings[number]
            yield self._rules.get(name, HARMLESS), Found(start, end)

    @staticmethod
    def languages(found: Iterable[tuple[Rule | Scope, Found]]) -> Iterator[str]:
        """The languages of phrases of two words or more; one word may be English as well."""
        for rule, place in found:
            if rule != HARMLESS and place.end - place.start > 1:
                yield rule.reason.split()[0]


class ForeignAnswers:
    """Yes and no in each language, by the name of their aside, where they are all that was said."""

    def __init__(self, lexicon: Lexicon, answers: dict[str, list[str]]) -> None:
        self._names = {_plain(phrase, lexicon): name for name, phrases in answers.items() for phrase in phrases}

    @classmethod
    def read(cls, path: Path) -> dict[str, list[str]]:
        """The phrases of all languages."""
        languages = read_yaml(path).values()
        return {name: [phrase for kinds in languages for phrase in kinds[key]] for key, name in ANSWERS.items()}

    def find(self, sentences: Sequence[Sentence]) -> Iterator[str]:
        """The name of the answer that a message is."""
        if len(sentences) == 1 and (name := self._names.get(tuple(sentences[0].texts[1:-1]))):
            yield name


def _plain(phrase: str, lexicon: Lexicon) -> tuple[str, ...]:
    (sentence,) = split(phrase, lexicon)
    return tuple(sentence.texts[1:-1])


def _words(phrase: str, lexicon: Lexicon) -> list[str]:
    words = list(_plain(phrase, lexicon))
    lexicon.vocabulary.update(words)
    return words
