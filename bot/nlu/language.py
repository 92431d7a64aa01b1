"""Which language a message is in. English unless another one is certain: slang and misspelt English is common here.

A few words are told by those that are usual in another language and are no English, or by lingua where hardly a word is.
"""

import re
from typing import Any

from lingua import IsoCode639_1, Language, LanguageDetectorBuilder
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.knowledge.parsed import ENGLISH
from bot.nlu.spelling import SHORTEST
from bot.nlu.usual_words import COMMON, USUAL, is_english, is_scrap, own_words, stop_words, typed_words

LANGUAGE = "language"
# fmt: off
CODES = (
    "en", "es", "fr", "de", "pt", "it", "nl", "pl", "tr", "ru", "ar", "hi", "zh", "bn", "ja", "ko", "ur", "id", "vi", "tl",
    "sv", "da", "nb", "fi", "ro", "hu", "cs", "uk", "el", "he", "fa", "th",
)
# fmt: on
ROMANISED = "hi-Latn"
UNNAMED = "und"  # another language, but which one is not certain
MIN_WORDS, MIN_LETTERS = 2, 3  # words of Latin letters; letters of another script
LIKELY, NAMED, ENGLISH_AT_MOST = 0.5, 0.7, 0.05  # what lingua must say where hardly a word is English
FEWEST_USUAL = 4  # words: as many have a usual one among them, if they are of a language of which those are known
COMMON_AT_MOST = 0.1  # share of words that are common in English
ENGLISH_WORDS_AT_MOST = 0.4  # share of words, but the shortest, that an English dictionary has
ROMANISED_AT_LEAST = 2  # words of Hindi or Urdu, and a fifth of all
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ\u1e00-\u1eff]")
_ELIDED, ELIDES = re.compile(r"(?:[cdjlmnst]|qu)'[aeiouhà-ÿ]"), ("fr", "it")  # "l'aide": no word of English begins so
# Words of Hindi and Urdu in Latin letters, which the detector does not know.
_ROMANISED_WORDS = """
    hai hain hoon hun hu nahi nahin nai yaar yar bahut bohot mujhe mujhko mera meri mere tum tumhe aap apna apni kya kyu
    kyun kaise koi kuch kisi sab karna karta karti karte karo raha rahi rahe gaya gayi thak akela akeli dil zindagi bhai
    accha acha theek lekin matlab abhi madad samajh baat hota hoti
"""
_ROMANISED = frozenset(_ROMANISED_WORDS.split())


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
        """Detect the language of messages, as they were typed: mending makes English words of others."""
        for message in messages:
            message.set(LANGUAGE, self.detect(message.get(TEXT) or ""), add_to_output=True)
        return messages

    def detect(self, text: str) -> str:
        """The code of the language; English when in doubt."""
        words = _words(text)
        letters = "".join(words)
        foreign = sum(not _LATIN.match(letter) for letter in letters)
        if foreign > len(letters) / 2:
            return self._surest(text)[0] if foreign >= MIN_LETTERS else ENGLISH
        if len(words) < MIN_WORDS:
            return ENGLISH
        if _romanised(words):
            return ROMANISED
        if usual := _by_usual_words(words):
            return self._likelier(text, usual)
        if _looks_english(words, *USUAL):
            return ENGLISH
        code, sure, in_english = self._surest(text)
        if sure < LIKELY or in_english > ENGLISH_AT_MOST or _looks_english(words, code):
            return ENGLISH
        hinted = [one for one in USUAL if _own_of(words, one)]
        if sure >= NAMED and (len(words) < FEWEST_USUAL or code not in USUAL or _has_usual(words, code)):
            return code
        return self._likelier(text, hinted) if hinted else UNNAMED

    def _surest(self, text: str) -> tuple[str, float, float]:
        values = self._values(text)
        code = max(values, key=values.__getitem__)
        return code, values[code], values.get(ENGLISH, 0.0)

    def _likelier(self, text: str, codes: list[str]) -> str:
        """Which of these languages, where their usual words are the same ("nie")."""
        values = self._values(text) if len(codes) > 1 else {}
        return max(codes, key=lambda code: values.get(code, 0.0))

    def _values(self, text: str) -> dict[str, float]:
        values = self._detector.compute_language_confidence_values(text)
        return {one.language.iso_code_639_1.name.lower(): one.value for one in values}


def without_english(text: str) -> bool:
    """Are there words, and none of them is English? The shortest are where they are common in it ("ok", "no")."""
    words = _words(text)
    return bool(words) and not any(word in COMMON or len(word) >= SHORTEST and is_english(word) for word in words)


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


def _romanised(words: list[str]) -> bool:
    return sum(word in _ROMANISED for word in words) >= max(ROMANISED_AT_LEAST, len(words) / 5)


def _by_usual_words(words: list[str]) -> list[str]:
    """The languages whose usual words, not English, are more than the English words in a message; most of them."""
    found = {code: _own_of(words, code) for code in USUAL}
    most = max(map(len, found.values()))
    return [code for code, own in found.items() if len(own) == most and _outweighs(own, words, code)]


def _parts(words: list[str]) -> list[str]:
    """The words on both sides of an apostrophe ("j'ai")."""
    return [part for word in words for part in word.split("'") if not is_scrap(part)]


def _own_of(words: list[str], code: str) -> list[str]:
    """The usual words of a language among these, and what is elided."""
    elided = [word for word in words if _ELIDED.match(word)] if code in ELIDES else []
    return [part for part in _parts(words) if part in own_words(code)] + elided


def _has_usual(words: list[str], code: str) -> bool:
    """Is one of the words usual in this language?"""
    return any(part in typed_words(code) for part in _parts(words))


def _outweighs(own: list[str], words: list[str], code: str) -> bool:
    known = sum(is_english(part) and part not in stop_words(code) for part in _parts(words))
    telling = len(set(own)) > 1 or any(len(one) >= SHORTEST for one in own)
    return telling and len(own) > known


def _looks_english(words: list[str], *codes: str) -> bool:
    """Are some of the words common in English, or many of the longer ones in its dictionary, but for those of the others?"""
    rest = [word for word in words if not any(word in stop_words(code) for code in codes)]
    longer = [word for word in words if len(word) >= SHORTEST]
    known = sum(is_english(word) for word in rest if len(word) >= SHORTEST)
    common = sum(word in COMMON for word in rest)
    few = len(longer) < MIN_WORDS
    return few or common > COMMON_AT_MOST * len(words) or known > ENGLISH_WORDS_AT_MOST * len(longer)
