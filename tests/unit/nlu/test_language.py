"""English unless certain."""

import re
from pathlib import Path

import pytest
import yaml
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.language import ROMANISED, UNNAMED, LanguageDetector
from bot.nlu.spelling import MENDED, Mended


@pytest.mark.parametrize(
    "text",
    [
        "hi", "ok danke", "tbh idk man", "omg no way dude lmao", "kms fr fr no cap", "wat u mean", "i cnat do tihs anymroe",
        "selam :)", "me no like ask people", "nah am grand pal", "brb mi casa", "", "12345", "\U0001f642\U0001f642\U0001f642", "asdf jkl qwer",
        "i feel like such a Mensch lol", "c'est la vie i guess", "no cap bestie im cooked", "we're in Amsterdam",
        "hes prob joking tbh", "nobdy evr lisens 2 me",
    ],
)  # fmt: skip
def test_english_slang_and_scraps_stay_english(detector: LanguageDetector, text: str) -> None:
    assert detector.detect(text) == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ich kann nicht mehr schlafen, alles ist zu viel", "de"),
        ("je ne sais pas quoi faire, je suis toute seule", "fr"),
        ("no puedo más, quiero hablar con alguien de esto", "es"),
        ("nie daję sobie rady z tym wszystkim", "pl"),
        ("ne yapacağımı hiç bilmiyorum artık", "tr"),
        ("我不想活了", "zh"),
        ("मैं बहुत अकेला हूँ", "hi"),
        ("мне очень плохо сегодня", "ru"),
        ("আমি সাহায্য চাইতে পারি না", "bn"),
        ("人に頼るのが苦手です", "ja"),
        ("도움을 청하기 어려워요", "ko"),
        ("مجھے مدد مانگنا مشکل لگتا ہے", "ur"),
        ("aku susah sekali minta tolong sama orang lain", "id"),
        ("tôi khó nhờ người khác giúp mình", "vi"),
        ("Bahut thak gaya hoon yaar, sab kuch main hi karti hoon", ROMANISED),
        ("mujhe kisi se madad maangna pasand nahi hai", ROMANISED),
    ],
)
def test_other_languages_are_told(detector: LanguageDetector, text: str, code: str) -> None:
    assert detector.detect(text) == code


POLISH = "wich therpy is gud 4 tht"  # to lingua alone
EXAMPLES = Path(__file__).parents[3] / "data" / "nlu"
EACH, MANY = 4, 5_000  # every fourth example, so many at least
LINES = yaml.safe_load((Path(__file__).parents[2] / "data" / "languages.yml").read_text("utf-8"))
RECALL, NAMED, FALSE_HITS = 0.95, 0.9, 0.001


@pytest.mark.parametrize("part", ["dev", "test"])
def test_short_lines_in_the_most_common_languages(detector: LanguageDetector, part: str) -> None:
    found = [(code, detector.detect(line)) for code, lines in LINES[part].items() for line in lines]
    assert sum(told != "en" for _, told in found) >= RECALL * len(found)
    assert sum(told == code for code, told in found) >= NAMED * len(found)


def test_hardly_any_english_example_is_taken_for_another_language(detector: LanguageDetector) -> None:
    lines = [
        line
        for file in EXAMPLES.glob("*.yml")
        for line in re.findall(r"^ {6}- (.+)$", file.read_text("utf-8"), re.MULTILINE)
    ]
    texts = [re.sub(r"\[([^\]]*)\](?:\{[^}]*\}|\([^)]*\))", r"\1", line) for line in lines]
    tried = texts[::EACH]
    assert len(tried) > MANY
    taken = [text for text in tried if detector.detect(text) != "en"]
    assert len(taken) <= FALSE_HITS * len(tried), taken


@pytest.mark.parametrize(
    "text", [POLISH, "ty ty ty", "c'est moi lol", "d'you know", "tbh ngl idk", "que", "ta love", "no me gusta lol ok"]
)
def test_scraps_and_slips_are_english(detector: LanguageDetector, text: str) -> None:
    assert detector.detect(text) == "en"


def test_what_it_was_read_as_does_not_matter(detector: LanguageDetector) -> None:
    message = Message(
        {"text": "hola, siempre tengo que hacer todo yo sola", "intent": {"name": "greet", "confidence": 0.9}}
    )
    assert detector.process([message])[0].get("language") == "es"


def test_mending_hides_no_other_language(detector: LanguageDetector) -> None:
    typed = "Bahut thak gaya hoon yaar, sab kuch main hi karti hoon"
    message = Message({"text": typed, MENDED: Mended("But thank gaya soon your, sad such main hi party soon")})
    assert detector.process([message])[0].get("language") == ROMANISED


def test_which_of_two_is_not_guessed(detector: LanguageDetector) -> None:
    assert detector.detect("teşekkür ederim") == UNNAMED


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("nao consigo pedir ajuda a ninguem", "pt"),
        ("voces atendem em portugues ou nao", "pt"),
        ("entao como funciona isso aqui", "pt"),
        ("no se como decirlo, estoy sola", "es"),
        ("ca va pas trop en ce moment", "fr"),
        ("ich moechte nicht darueber reden", "de"),
        ("toi khong biet noi voi ai", "vi"),
        ("hindi ko alam kung bakit ganito", "tl"),
    ],
)
def test_what_is_typed_without_accents_is_told_by_its_usual_words(
    detector: LanguageDetector, text: str, code: str
) -> None:
    assert detector.detect(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "wagwan fam", "och ahm grand", "no se lol i dont know", "oi mate u alright", "ola! can i ask in english", "na man not today", "aye ken fine well",
        "tudo bem? anyway can we go on", "sup bro wyd", "merci, next one please", "lmaooo ded", "innit tho bruv",
    ],
)  # fmt: skip
def test_short_slang_and_a_foreign_greeting_stay_english(detector: LanguageDetector, text: str) -> None:
    assert detector.detect(text) == "en"


@pytest.mark.parametrize("text", ["entao blorfu vanteri dusk almo pirrate", "zorba filento quas mirta dolp"])
def test_a_language_of_which_no_usual_word_is_there_is_not_named(detector: LanguageDetector, text: str) -> None:
    assert detector.detect(text) in ("en", "pt", UNNAMED)
