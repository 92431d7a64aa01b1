"""Which words of a reply are for what."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.knowledge.stretches import LABELS, STEPS, stretches_of
from bot.nlu.labelled import BadLine, labelled, of_line
from tests.agent import Conversation

FEWEST = 100  # stretches of a label
WRITERS = 8


def test_each_step_has_replies_by_many_and_each_label_is_used() -> None:
    found = list(labelled())
    for step in STEPS:
        assert len({one.writer for one in found if one.step == step}) >= WRITERS
    used = Counter(label for one in found for label, _, _ in one.spans)
    assert [label for label in LABELS if used[label] < FEWEST and label not in ("yes", "no")] == []
    texts = Counter((one.step, one.text.lower()) for one in found)
    assert [text for text, times in texts.items() if times > 1] == []


def test_a_line_is_its_stretches_joined() -> None:
    read = of_line("talk: hm. | who: my aunt | say: could you feed the cat", "what")
    assert read.text == "hm. my aunt could you feed the cat"
    assert [read.text[start:end] for _, start, end in read.spans] == ["hm.", "my aunt", "could you feed the cat"]


@pytest.mark.parametrize("line", ["whom: my aunt", "say:", "my aunt", "say: one | two"])
def test_a_line_that_is_wrong_is_named(line: str) -> None:
    with pytest.raises(BadLine, match="what.yml"):
        of_line(line, "what")


@pytest.mark.parametrize(
    ("step", "text", "label", "words"),
    [
        ("open", "help me text my landlord that the boiler is out again", "say", "the boiler is out again"),
        ("open", "i need to write to my aunt Rosa", "who", "my aunt Rosa"),
        ("what", "i told you already. ask her if she can water the plants", "say", "she can water the plants"),
        ("draft", 'take out "sorry to bother you"', "old", '"sorry to bother you"'),
        ("draft", "much shorter please", "how", "shorter"),
        ("draft", "perfect, sending it now", "sent", "sending it"),
    ],
)
def test_the_model_reads_plain_ones(talk: Conversation, step: str, text: str, label: str, words: str) -> None:
    found = " ".join(one.words for one in stretches_of(talk.understood(text), step) if one.label == label)
    assert words in found


def test_all_words_stand_in_a_stretch_in_their_order(talk: Conversation) -> None:
    text = "no not him 🙃 my sistr Ola, ask wether she   can\nlend me 20 quid"
    for step in STEPS:
        found = stretches_of(talk.understood(text), step)
        assert " ".join(" ".join(one.words for one in found).split()) == " ".join(text.split())


def test_a_button_has_none() -> None:
    assert stretches_of({"text": "/affirm"}, "draft") == []
