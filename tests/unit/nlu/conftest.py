"""The real encoder and rules, loaded once."""

import pytest

from bot.nlu import encoder_files as files
from bot.nlu.language import LanguageDetector
from bot.nlu.vectors import Encoder


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return Encoder(files.require())


@pytest.fixture(scope="session")
def detector() -> LanguageDetector:
    return LanguageDetector()
