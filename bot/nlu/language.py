"""Which language a message is in. English unless another one is certain: slang and misspelt English is common here."""

import re
from typing import Any

from lingua import IsoCode639_1, Language, LanguageDetectorBuilder
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.knowledge.parsed import ENGLISH
from bot.nlu.examples import CRISIS_PREFIX
from bot.nlu.spelling import MENDED, SHORTEST, english

LANGUAGE = "language"
# fmt: off
CODES = ("en", "es", "fr", "de", "pt", "it", "nl", "pl", "tr", "ru", "ar", "hi", "zh", "bn", "ja", "ko", "ur", "id", "vi")
# fmt: on
ROMANISED = "hi-Latn"
MIN_WORDS, MIN_LETTERS = 3, 3  # words of Latin letters; letters of another script
SURE, SURE_IF_SHORT, ENGLISH_AT_MOST = 0.85, 0.98, 0.05
SHORT = 8  # words: slang and slips in as few look like any language
COMMON_AT_MOST = 0.34  # share of words that are common in English
ENGLISH_WORDS_AT_MOST = 0.5  # share of words, but the shortest, that an English dictionary has
ROMANISED_AT_LEAST = 2  # words of Hindi or Urdu, and a fifth of all
UNDERSTOOD = 0.6  # confidence of an intent: what was understood was English
NEVER_TRUSTED = ("out_of_scope", CRISIS_PREFIX)  # what other languages are read as
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
# Words that are common in English, and those of Hindi and Urdu in Latin letters, which the detector does not know.
_COMMON_WORDS = """
    the a an and or but so if of to in on at for from with about by as is are was were be been am do does
    did dont don't didnt not no i im i'm we're you're they're he's she's that's ive i've me my mine you u ur
    your he she it its it's we they them his her this that these what why how when where who which can cant
    can't could would should will just like know think feel want need get got go going have has had never
    always nobody everyone everything nothing help alone because cuz bc lol idk tbh pls please thanks ok
    okay yes yeah hey hi hello there here up out off too more much really still people work one all any some
    than then now today
"""
_ROMANISED_WORDS = """
    hai hain hoon hun hu nahi nahin nai yaar yar bahut bohot mujhe mujhko mera meri mere tum tumhe aap apna apni kya kyu
    kyun kaise koi kuch kisi sab karna karta karti karte karo raha rahi rahe gaya gayi thak akela akeli dil zindagi bhai
    accha acha theek lekin matlab abhi madad samajh baat hota hoti
"""
_COMMON, _ROMANISED = frozenset(_COMMON_WORDS.split()), frozenset(_ROMANISED_WORDS.split())


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
        """Detect the language of messages, with their slips put right."""
        for message in messages:
            typed, mended = message.get(TEXT) or "", message.get(MENDED)
            if _understood(message):
                language = ENGLISH
            else:
                language = ROMANISED if _romanised(_words(typed)) else self.detect(mended.text if mended else typed)
            message.set(LANGUAGE, language, add_to_output=True)
        return messages

    def detect(self, text: str) -> str:
        """The code of the language; English when in doubt."""
        words = _words(text)
        letters = "".join(words)
        foreign = sum(not _LATIN.match(letter) for letter in letters)
        if foreign > len(letters) / 2:
            return self._surest(text)[0] if foreign >= MIN_LETTERS else ENGLISH
        if len(words) < MIN_WORDS or _looks_english(words):
            return ENGLISH
        if _romanised(words):
            return ROMANISED
        code, sure, in_english = self._surest(text)
        needed = SURE if len(words) >= SHORT else SURE_IF_SHORT
        return code if sure >= needed and in_english <= ENGLISH_AT_MOST else ENGLISH

    def _surest(self, text: str) -> tuple[str, float, float]:
        values = self._detector.compute_language_confidence_values(text)
        english = next((one.value for one in values if one.language == Language.ENGLISH), 0.0)
        return values[0].language.iso_code_639_1.name.lower(), values[0].value, english


def _understood(message: Message) -> bool:
    """Was the message understood, so that it is English whatever its spelling?"""
    intent = message.get(INTENT) or {}
    trusted = not str(intent.get(INTENT_NAME_KEY) or "").startswith(NEVER_TRUSTED)
    return trusted and float(intent.get(PREDICTED_CONFIDENCE_KEY) or 0.0) >= UNDERSTOOD


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


def _romanised(words: list[str]) -> bool:
    return sum(word in _ROMANISED for word in words) >= max(ROMANISED_AT_LEAST, len(words) / 5)


def _looks_english(words: list[str]) -> bool:
    """Are many of the words common in English, or half of the longer ones in its dictionary?"""
    longer = [word.replace("'", "") for word in words if len(word) >= SHORTEST]
    known = sum(word in english() for word in longer)
    common = sum(word in _COMMON for word in words)
    return common > COMMON_AT_MOST * len(words) or known > ENGLISH_WORDS_AT_MOST * len(longer)
