"""Which language a message is in. English unless another one is certain: slang and misspelt English is common here."""

import re
from typing import Any

from lingua import IsoCode639_1, Language, LanguageDetectorBuilder
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

LANGUAGE = "language"
ENGLISH = "en"
# fmt: off
CODES = ("en", "es", "fr", "de", "pt", "it", "nl", "pl", "tr", "ru", "ar", "hi", "zh", "bn", "ja", "ko", "ur", "id", "vi")
# fmt: on
MIN_WORDS, MIN_LETTERS = 3, 3  # words of Latin letters; letters of another script
SURE, ENGLISH_AT_MOST = 0.85, 0.05
COMMON_AT_MOST = 0.34  # share of words that are common in English
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_COMMON = frozenset(
    {
        "the",
        "a",
        "an",
        "and",
        "or",
        "but",
        "so",
        "if",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "from",
        "with",
        "about",
        "by",
        "as",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "am",
        "do",
        "does",
        "did",
        "dont",
        "don't",
        "didnt",
        "not",
        "no",
        "i",
        "im",
        "i'm",
        "we're",
        "you're",
        "they're",
        "he's",
        "she's",
        "that's",
        "ive",
        "i've",
        "me",
        "my",
        "mine",
        "you",
        "u",
        "ur",
        "your",
        "he",
        "she",
        "it",
        "its",
        "it's",
        "we",
        "they",
        "them",
        "his",
        "her",
        "this",
        "that",
        "these",
        "what",
        "why",
        "how",
        "when",
        "where",
        "who",
        "which",
        "can",
        "cant",
        "can't",
        "could",
        "would",
        "should",
        "will",
        "just",
        "like",
        "know",
        "think",
        "feel",
        "want",
        "need",
        "get",
        "got",
        "go",
        "going",
        "have",
        "has",
        "had",
        "never",
        "always",
        "nobody",
        "everyone",
        "everything",
        "nothing",
        "help",
        "alone",
        "because",
        "cuz",
        "bc",
        "lol",
        "idk",
        "tbh",
        "pls",
        "please",
        "thanks",
        "ok",
        "okay",
        "yes",
        "yeah",
        "hey",
        "hi",
        "hello",
        "there",
        "here",
        "up",
        "out",
        "off",
        "too",
        "more",
        "much",
        "really",
        "still",
        "people",
        "work",
        "one",
        "all",
        "any",
        "some",
        "than",
        "then",
        "now",
        "today",
    }
)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class LanguageDetector(GraphComponent):
    """Sets `language`, a code of two letters."""

    def __init__(self) -> None:
        languages = [Language.from_iso_code_639_1(IsoCode639_1.from_str(code)) for code in CODES]
        # Low accuracy looks at three letters at a time: 20 MB instead of 250, and enough for a whole message.
        self._detector = LanguageDetectorBuilder.from_languages(*languages).with_low_accuracy_mode().build()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LanguageDetector":
        """Nothing is learned and nothing configured."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Detect the language of messages."""
        for message in messages:
            message.set(LANGUAGE, self.detect(message.get(TEXT) or ""), add_to_output=True)
        return messages

    def detect(self, text: str) -> str:
        """The code of the language; English when in doubt."""
        words = _WORD.findall(text)
        letters = "".join(words)
        foreign = sum(not _LATIN.match(letter) for letter in letters)
        if foreign > len(letters) / 2:
            return self._surest(text)[0] if foreign >= MIN_LETTERS else ENGLISH
        common = sum(word.lower().replace("’", "'") in _COMMON for word in words)
        if len(words) < MIN_WORDS or common > COMMON_AT_MOST * len(words):
            return ENGLISH
        code, sure, english = self._surest(text)
        return code if sure >= SURE and english <= ENGLISH_AT_MOST else ENGLISH

    def _surest(self, text: str) -> tuple[str, float, float]:
        values = self._detector.compute_language_confidence_values(text)
        english = next((one.value for one in values if one.language == Language.ENGLISH), 0.0)
        return values[0].language.iso_code_639_1.name.lower(), values[0].value, english
