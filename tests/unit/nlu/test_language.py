"""English unless certain."""

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.language import ROMANISED, LanguageDetector
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


POLISH = "wich therpy is gud 4 tht"  # to the detector


@pytest.mark.parametrize(
    ("intent", "confidence", "language"),
    [("ask_therapy_suggestion", 0.98, "en"), ("ask_signs", 0.2, "pl"), ("out_of_scope", 0.9, "pl"), ("crisis_abuse", 0.9, "pl")],
)  # fmt: skip
def test_what_was_understood_is_english(
    detector: LanguageDetector, intent: str, confidence: float, language: str
) -> None:
    message = Message({"text": POLISH, "intent": {"name": intent, "confidence": confidence}})
    assert detector.process([message])[0].get("language") == language


def test_mending_hides_no_other_language(detector: LanguageDetector) -> None:
    typed = "Bahut thak gaya hoon yaar, sab kuch main hi karti hoon"
    message = Message({"text": typed, MENDED: Mended("But thank gaya soon your, sad such main hi party soon")})
    assert detector.process([message])[0].get("language") == ROMANISED


def test_slips_are_put_right_first(detector: LanguageDetector) -> None:
    message = Message({"text": POLISH, MENDED: Mended("which therapy is good for that")})
    assert detector.process([message])[0].get("language") == "en"
