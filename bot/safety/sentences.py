"""Original text to sentences of canonical words, each word with its place in the original."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from bot.safety.characters import Folded, fold, unmask
from bot.safety.lexicon import Lexicon
from bot.safety.result import Span

START, END = "^", "$"
NUMBER, MINOR, FEW, YEAR = "NUM", "MINOR", "FEW", "YEAR"  # capitals, so that no written word can be one
YEARS = range(1930, 2040)
BREAK = re.compile(r"(?<!\.)\.(?!\.)(?!(?<=\b\w\.)\s?\w\b)|[!?;\n\r。！？؟।|]+|\.{4,}")
PIECE = re.compile(
    r"(?P<spaced>(?<![^\W_])[^\W\d_](?:[ .\-_*]{1,3}[^\W\d_](?![^\W_])){2,})"
    r"|(?P<cjk>[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])"
    r"|(?P<word>[^\W_](?:[^\W_]|[*@$!#_'](?=[^\W_]))*)"
    r"|(?P<sign>[^\w\s.,:!?;()\"'/\\\-])"
)
LONG, LONGEST = 40, 60
POSSESSIVES = frozenset(["my", "your", "him", "her"])
SHORTHAND = frozenset(["sh", "od", "ma", "mam"])  # too short to be looked for in letters set apart
CONJUNCTIONS = frozenset(["and", "but", "so", "then", "because", "or", "when"])


class Word(NamedTuple):
    """A canonical word and the span of the original that it was read from."""

    text: str
    span: Span


@dataclass(frozen=True)
class Sentence:
    """Words between two boundary marks, so that patterns can ask for the beginning or the end."""

    words: tuple[Word, ...]

    @property
    def texts(self) -> list[str]:
        """The words alone."""
        return [word.text for word in self.words]

    def span(self, start: int, end: int) -> Span:
        """The place in the original of the words from `start` up to `end`."""
        inner = [word.span for word in self.words[start:end] if word.text not in (START, END)]
        return (min(s for s, _ in inner), max(e for _, e in inner)) if inner else (0, 0)


def split(text: str, lexicon: Lexicon) -> list[Sentence]:
    """Sentences of a message; none for a message without words."""
    folded = fold(text)
    sentences = []
    for start, end in _stretches(folded.text):
        words = _with_self(_words(folded, start, end, lexicon))
        while words:
            clause = words[: _clause_end(words)]
            del words[: len(clause)]
            edge = (clause[0].span[0], clause[0].span[0])
            sentences.append(Sentence((Word(START, edge), *clause, Word(END, edge))))
    return sentences


def _clause_end(words: list[Word]) -> int:
    """Where to part a sentence that never ends, so that the cost stays in proportion to its length."""
    for place in range(LONG, min(len(words), LONGEST)):
        if words[place].text in CONJUNCTIONS:
            return place
    return LONGEST


def _stretches(text: str) -> Iterator[Span]:
    start = 0
    for mark in BREAK.finditer(text):
        inside_word = mark.group() in ".!" and text[mark.end() : mark.end() + 1].isalnum() and mark.start() > start
        if inside_word:
            continue
        yield start, mark.start()
        start = mark.end()
    yield start, len(text)


def _words(folded: Folded, start: int, end: int, lexicon: Lexicon) -> Iterator[Word]:
    for piece in PIECE.finditer(folded.text, start, end):
        place = (folded.origin[piece.start()], folded.origin[piece.end() - 1] + 1)
        if piece.lastgroup == "spaced":
            texts: Iterable[str] = _join_letters(piece.group(), lexicon)
        elif piece.lastgroup == "word":
            texts = [_number(word) for word in lexicon.canonical(unmask(piece.group()))]
        else:
            texts = [piece.group()]
        for text in texts:
            yield Word(text, place)


def _with_self(words: Iterable[Word]) -> list[Word]:
    """Words in which "my self" is one."""
    joined: list[Word] = []
    for word in words:
        if word.text == "self" and joined and joined[-1].text in POSSESSIVES:
            before = joined.pop()
            word = Word(f"{before.text}self", (before.span[0], word.span[1]))
        joined.append(word)
    return joined


def _number(word: str) -> str:
    """Numbers all look alike to patterns, but a child's age, a year, and one or two stay apart."""
    if not word.isdecimal():
        return word
    if word in ("1", "2"):
        return FEW
    if len(word) == 4 and int(word) in YEARS:
        return YEAR
    return MINOR if len(word) < 3 and 3 <= int(word) <= 17 else NUMBER


def _join_letters(spaced: str, lexicon: Lexicon) -> list[str]:
    groups = re.split(r" {2,}", spaced)
    words = []
    for group in groups:
        letters = re.sub(r"[^\w]|_", "", group)
        parts = _segment(letters, lexicon) or re.findall(r"\w", letters)
        words += [full for part in parts for full in lexicon.canonical(part)]
    return words


def _segment(letters: str, lexicon: Lexicon) -> list[str]:
    """The fewest known words that the letters spell, or nothing."""
    longest = 14
    best: list[list[str] | None] = [[]]
    for end in range(1, len(letters) + 1):
        best.append(None)
        for start in range(max(0, end - longest), end):
            head, part = best[start], letters[start:end]
            if head is None or not (part in lexicon.vocabulary or part in lexicon.rewrite):
                continue
            if (len(part) == 1 and part not in "iau") or part in SHORTHAND:
                continue
            known = best[end]
            if known is None or len(head) + 1 < len(known):
                best[end] = [*head, part]
    return best[-1] or []
