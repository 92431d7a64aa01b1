"""Misspelt words are mended towards the words of the examples; all else stays as it was typed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.spelling import MENDED, Mended, Spelling, SpellingMender

TEXTS = [
    "I never ask anyone for help",
    "idk why i cant ask for help",
    "they offered and i refused, idk, cant do it",
] * 2


@pytest.fixture(scope="module")
def spelling() -> Spelling:
    return Spelling.of(TEXTS)


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("i nevre ask anyoen for hlep", "i never ask anyone for help"),
        ("they offfered and i reufsed", "they offered and i refused"),
        ("Nevre ask.", "never ask."),
        ("idk cant", "idk cant"),  # slang that people use is known
        ("a rusty trombone", "a rusty trombone"),  # English, though no example has it
        ("ask Xanthippe", "ask Xanthippe"),  # nothing is near
        ("ask umm for emdr", "ask umm for emdr"),  # looked for, by data/knowledge/
        ("ask Xanthippe's sister's cat", "ask Xanthippe's sister's cat"),
        ("Nevre", "never"),  # a slip of what can be a whole message
        ("askk", "askk"),  # alone it may be a name
        ("hlep nevre rfeused", "hlep nevre rfeused"),  # all strange: another language, or no text
        ("", ""),
    ],
)
def test_slips_are_put_right_and_nothing_else(spelling: Spelling, typed: str, mended: str) -> None:
    assert spelling.mend(typed).text == mended


def test_a_stretch_is_told_as_it_was_typed(spelling: Spelling) -> None:
    typed = "well, i nevre ask anyoone. idk, they offerd"
    mended = spelling.mend(typed)
    start = mended.text.index("i never")
    assert typed[slice(*mended.as_typed((start, start + len("i never ask anyone"))))] == "i nevre ask anyoone"
    assert mended.as_typed((0, len(mended.text))) == (0, len(typed))


def test_a_typographic_apostrophe_is_an_apostrophe() -> None:
    assert Spelling.of(["i can't ask", "we can't ask"]).mend("i can’t ask").text == "i can’t ask"


@given(st.text(max_size=200))
def test_any_text_can_be_mended(text: str) -> None:
    mended = Spelling.of(TEXTS).mend(text)
    assert isinstance(mended, Mended)
    assert mended.as_typed((0, len(mended.text)))[1] == len(text)


@pytest.fixture
def mender(spelling: Spelling, tmp_path: Path) -> SpellingMender:
    component = SpellingMender({}, LocalModelStorage(tmp_path), Resource("words"))
    component.learned = spelling
    return component


@pytest.mark.parametrize(
    ("typed", "told"),
    [("i nevre ask", {"mended_text": "i never ask"}), ("i never ask", {}), ("/ask_signs", {}), ("", {})],
)
def test_the_parse_result_carries_it_only_where_it_differs(
    mender: SpellingMender, typed: str, told: dict[str, str]
) -> None:
    (message,) = mender.process([Message({"text": typed})])
    assert message.as_dict(only_output_properties=True) == {"text": typed, **told}


def test_an_example_is_read_mended_and_told_as_it_was(mender: SpellingMender) -> None:
    example = Message({"text": "i nevre ask", "intent": "sign_asking_for_help"})
    mender.process_training_data(TrainingData([example]))
    assert example.get(MENDED).text == "i never ask"
    assert "mended_text" not in example.data
