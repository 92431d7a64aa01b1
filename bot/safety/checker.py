"""The rule half of the safety layer."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, TypeAlias

from spacy.tokens import Doc
from spacy.vocab import Vocab

from bot.safety.asides import Asides
from bot.safety.hits import widened, without_lone_hints
from bot.safety.languages import HARMLESS, ForeignAnswers, ForeignPhrases
from bot.safety.lately import Lately
from bot.safety.lexicon import Lexicon
from bot.safety.patterns import PatternIndex, compile_pattern
from bot.safety.person import SEEN_KINDS, VICTIM_KINDS, PersonReader
from bot.safety.result import Level, Person, SafetyResult
from bot.safety.rules import Rule, Scope, load_phrases, load_rules, load_scopes
from bot.safety.scopes import Cover, Hit, covered, excuses, settles
from bot.safety.sentences import Sentence, split

DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "data" / "safety"
UNKNOWN = "_"  # words of no rule stay out of spaCy's string store, which is never emptied
Owner: TypeAlias = Rule | Scope
FIRST_KINDS = ("crisis_medical", "crisis_suicide", "crisis_harm_others", "crisis_abuse", "crisis_self_harm", None)


class _Read(NamedTuple):
    sentences: list[Sentence]
    hits: list[Hit]
    covers: list[Cover]
    languages: list[str]


class _Findings(NamedTuple):
    """What the rules find in a message, without its words."""

    danger: SafetyResult
    kinds: frozenset[str | None]  # of which any word stands uncovered
    language: str | None


class SafetyChecker:
    """Finds danger in one message. Of people it keeps no words, only what was found in the last messages."""

    def __init__(
        self,
        lexicon: Lexicon,
        rules: list[Rule],
        scopes: list[Scope],
        asides: dict[str, list[str]],
        foreign: dict[str, Rule],
        harmless: list[str],
        answers: dict[str, list[str]],
    ) -> None:
        self._lexicon = lexicon
        self._vocab = Vocab()  # of words alone: a whole English pipeline takes a second to make
        owners: list[tuple[Owner, Iterable[str]]] = [(rule, rule.patterns) for rule in rules]
        owners += [(scope, scope.patterns) for scope in scopes]
        compiled = [(compile_pattern(pattern, lexicon), owner) for owner, patterns in owners for pattern in patterns]
        told = [(compile_pattern(pattern, lexicon), name) for name, patterns in asides.items() for pattern in patterns]
        self._raising = {name: frozenset(lexicon.expand(f"<{name}>")) for rule in rules for name in rule.raised_by}
        self._blocking = {scope.reason: frozenset(scope.unless) for scope in (*scopes, HARMLESS)}
        lexicon.vocabulary.update(word for scope in scopes for word in scope.unless)
        self._person = PersonReader(lexicon)
        self._foreign = ForeignPhrases(self._vocab, lexicon, foreign, harmless)
        self._answers = ForeignAnswers(lexicon, answers)
        self._index: PatternIndex[Owner] = PatternIndex(self._vocab, compiled)
        self._aside_index: PatternIndex[str] = PatternIndex(self._vocab, told)
        self._findings = Lately(self._find)
        self._asides = Lately(self._find_asides)

    @classmethod
    def load(cls, folder: Path = DEFAULT_FOLDER) -> "SafetyChecker":
        """Read all rules from a folder of data."""
        return cls(
            Lexicon.load(folder / "words.yml"),
            load_rules(folder),
            load_scopes(folder),
            load_phrases(folder / "asides.yml"),
            ForeignPhrases.read(folder / "languages.yml"),
            ForeignPhrases.read_harmless(folder / "languages.yml"),
            ForeignAnswers.read(folder / "languages.yml"),
        )

    def check(self, text: str) -> SafetyResult:
        """The danger that a message shows."""
        return self._findings(text).danger

    def asides(self, text: str) -> Asides:
        """What the message says beside danger: that somebody is safe, that it was a joke, a question about means."""
        return self._asides(text)

    def means_question(self, text: str) -> bool:
        """Whether the message asks about a method, a dose, where, whether it is safe, or how to hide it."""
        asides = self.asides(text)
        return asides.means or asides.hiding

    def says_safe(self, text: str, person: Person = "first") -> bool:
        """Whether the message says that the person in danger is safe."""
        return self.asides(text).safe(person)

    def says_sent(self, text: str) -> bool:
        """Whether the message says that somebody advised to come here, as many begin."""
        return "sent_here" in self.asides(text).all

    def subject(self, words: str) -> Person | None:
        """Whom the last words are about: the writer, somebody else, or nobody named."""
        return self._person.nearest([word for sentence in split(words, self._lexicon) for word in sentence.texts])

    def whose(self, text: str, kind: str | None) -> Person:
        """Who is in danger, where no rule found any."""
        return self._person.of_whole([w for one in split(text, self._lexicon) for w in one.texts], kind)

    def language(self, text: str) -> str | None:
        """The language of a phrase of danger that is not English."""
        return self._findings(text).language

    def hints_at(self, text: str, kind: str) -> bool:
        """Whether any word of this kind of danger stands uncovered, be it too little alone."""
        return kind in self._findings(text).kinds

    def _find(self, text: str) -> _Findings:
        read = self._read(text)
        open_hits = [hit for hit in read.hits if not covered(hit, read.covers)]
        live = without_lone_hints(open_hits)
        result = self._result(read.sentences, live) if live else _harmless(read)
        telling = [*live, *(hit for hit in open_hits if not hit.rule.everyday)]
        kinds = frozenset(hit.rule.kind for hit in open_hits)
        return _Findings(replace(result, hinted=bool(telling)), kinds, next(iter(read.languages), None))

    def _find_asides(self, text: str) -> Asides:
        sentences = split(text, self._lexicon)
        told = [[name for name, _ in self._aside_index.find(*self._doc(one))] for one in sentences]
        return Asides.of([*told, list(self._answers.find(sentences))])

    def _doc(self, sentence: Sentence) -> tuple[Doc, frozenset[str]]:
        vocabulary = self._lexicon.vocabulary
        words = [word if word in vocabulary else UNKNOWN for word in sentence.texts]
        return Doc(self._vocab, words=words), frozenset(words)

    def _read(self, text: str) -> _Read:
        read = _Read(split(text, self._lexicon), [], [], [])
        docs = [self._doc(sentence) for sentence in read.sentences]
        all_words = frozenset().union(*(words for _, words in docs))
        for number, (doc, words) in enumerate(docs):
            foreign = list(self._foreign.find(doc))
            read.languages.extend(self._foreign.languages(foreign))
            for owner, found in [*self._index.find(doc, words), *foreign]:
                if isinstance(owner, Rule):
                    read.hits.append(Hit(owner, number, found))
                else:
                    reached = all_words if owner.reach == "message" else words
                    if reached.isdisjoint(self._blocking[owner.reason]):
                        read.covers.append(Cover(owner, number, found))
        return read

    def _level(self, hit: Hit, sentences: list[Sentence]) -> Level:
        if hit.rule.level == "crisis":
            return "crisis"
        words = frozenset(sentences[hit.sentence].texts)
        raised = any(not words.isdisjoint(self._raising[name]) for name in hit.rule.raised_by)
        return "crisis" if raised else "check"

    def _result(self, sentences: list[Sentence], hits: list[Hit]) -> SafetyResult:
        levels = [self._level(hit, sentences) for hit in hits]
        level: Level = "crisis" if "crisis" in levels else "check"
        top = [hit for hit, hit_level in zip(hits, levels) if hit_level == level]
        kind: str | None = min((hit.rule.kind for hit in top), key=FIRST_KINDS.index)
        named = [hit for hit in hits if hit.rule.kind == kind]
        evidence = sorted({sentences[hit.sentence].span(*hit.found) for hit in named})
        first = next(hit for hit in top if hit.rule.kind == kind)
        whole = widened(first, named) if kind in (*VICTIM_KINDS, *SEEN_KINDS) else first
        words = sentences[first.sentence].texts
        of_writer = any(hit.rule.of_writer for hit in named)
        person: Person = "first" if of_writer else self._person.read(words, *whole.found, kind)
        sure, noticed = (any(hit.rule.sure for hit in some) for some in (top, hits))
        said = any(hit.rule.level != "hint" for hit in named)
        return SafetyResult(level, kind, tuple(evidence), person, sure=sure, noticed=noticed, named=said)


def _harmless(read: _Read) -> SafetyResult:
    """Nothing is found; whether a scope took back what was, or the whole of a short message is plainly harmless."""
    words = sum(len(sentence.words) - 2 for sentence in read.sentences)
    named = any(hit.rule.level != "hint" for hit in read.hits)  # a lone hint is no danger named
    return SafetyResult(vetoed=named or excuses(read.covers, words), settled=settles(read.covers, words))
