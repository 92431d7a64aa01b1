"""Mends misspelt words before a message is read, by the encoder and by whoever looks for phrases in it.

Rules of danger and entities still see what was typed.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from symspellpy import SymSpell, Verbosity

from bot.knowledge.parsed import MENDED_TEXT
from bot.knowledge.vocabulary import words_alone, words_of_phrases
from bot.nlu.examples import Example
from bot.nlu.learned import LearnedComponent
from bot.nlu.pieces import Span

MENDED = "mended"  # the message's property that the encoder reads
FILE = "words.json"
USUAL = 2  # examples that a word must stand in to be known, and to be what a slip is mended to
SHORTEST = 3  # letters of a word that is mended at all
LONG, SLIPS, SLIPS_IN_LONG = 7, 1, 2  # slips are swapped, dropped, added or changed letters
READABLE = 0.6  # of the words: a text with more strange ones is another language, or no text
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True)
class Mended:
    """A text with its slips put right, and where each change stands: (start, end) in it, (start, end) as typed."""

    text: str
    changes: tuple[tuple[Span, Span], ...] = ()

    def as_typed(self, span: Span) -> Span:
        """The stretch of the typed text that a stretch of the mended one comes from."""
        return self._place(span[0], 0), self._place(span[1], 1)

    def _place(self, position: int, side: int) -> int:
        shift = 0
        for ours, typed in self.changes:
            if position < ours[1] and position > ours[0]:
                return typed[side]
            if position >= ours[1]:
                shift = typed[1] - ours[1]
        return position + shift


@lru_cache(maxsize=1)
def english() -> frozenset[str]:
    """Words of English, from the dictionary that symspellpy brings."""
    lines = (files("symspellpy") / "frequency_dictionary_en_82_765.txt").read_text("utf-8-sig").splitlines()
    return frozenset(line.split()[0] for line in lines)


class Spelling:
    """Knows the words of the examples, and how often each stands there."""

    def __init__(self, counts: dict[str, int]) -> None:
        self.counts = counts
        self._near = SymSpell(max_dictionary_edit_distance=SLIPS_IN_LONG, prefix_length=LONG)
        for word, count in counts.items():
            self._near.create_dictionary_entry(word, count)

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Spelling":
        """Learn the usual words of texts."""
        counts = Counter(word for text in texts for word in {_plain(match[0]) for match in _WORD.finditer(text)})
        return cls({word: count for word, count in counts.items() if count >= USUAL})

    def save(self, folder: Path) -> None:
        """Write the words and how often each stands there."""
        (folder / FILE).write_text(json.dumps(self.counts), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> "Spelling":
        """Read what `save` wrote."""
        return cls(json.loads((folder / FILE).read_text("utf-8")))

    def mend(self, text: str) -> Mended:
        """Put right the words that are neither usual here, nor English, nor looked for, where a usual one is near."""
        words = list(_WORD.finditer(text))
        strange = [word for word in words if not self._is_known(_plain(word[0]))]
        if len(strange) > READABLE * len(words) and not self._is_said_alone([_plain(word[0]) for word in words]):
            return Mended(text)
        mended, changes, since = "", [], 0
        for word in strange:
            near = self._nearest(_plain(word[0]))
            if near:
                start = len(mended) + word.start() - since
                mended += text[since : word.start()] + near
                changes.append(((start, len(mended)), word.span()))
                since = word.end()
        return Mended(mended + text[since:], tuple(changes))

    def _is_known(self, word: str) -> bool:
        if len(word) < SHORTEST or word.replace("'", "") in words_of_phrases():
            return True
        return any(one in self.counts or one in english() for one in (word, word.removesuffix("'s")))

    def _is_said_alone(self, words: list[str]) -> bool:
        """Is it a slip of a command or an answer ("skpi"), of which one word is a whole message? Else it may be a name."""
        return len(words) == 1 and self._nearest(words[0]) in words_alone()

    def _nearest(self, word: str) -> str | None:
        slips = SLIPS_IN_LONG if len(word) >= LONG else SLIPS
        found = self._near.lookup(word, Verbosity.TOP, max_edit_distance=slips)
        return str(found[0].term) if found else None


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=True)
class SpellingMender(LearnedComponent[Spelling]):
    """Sets `mended`, and in the parse result `mended_text` where it is not what was typed; stands before the encoder."""

    kind = Spelling

    @staticmethod
    def required_packages() -> list[str]:
        """What must be installed."""
        return ["symspellpy"]

    @classmethod
    def learn(cls, found: list[Example]) -> Spelling:
        """The words of the examples."""
        return Spelling.of(example.text for example in found)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Mend the examples, so that what is learned is what is met."""
        for example in training_data.training_examples:
            self._mend(example)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Mend messages."""
        for message in messages:
            mended = self._mend(message)
            if mended and mended.changes:  # else it would only be stored twice
                message.set(MENDED_TEXT, mended.text, add_to_output=True)
        return messages

    def _mend(self, message: Message) -> Mended | None:
        if not message.get(TEXT):
            return None
        mended = self.learned.mend(message.get(TEXT))
        message.set(MENDED, mended)
        return mended
