"""What a plain yes or no answers."""

from __future__ import annotations

import pytest
import yaml

from bot.policies.protocol.question import ASKS, DANGER, UNASKED, asked_in, is_bare
from tests.server import ROOT

RESPONSES = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))["responses"]


@pytest.mark.parametrize(
    ("texts", "asked"),
    [
        (["I'm still with what you wrote. Are you safe right now? A yes or a no is enough."], "safe"),
        (["Are you thinking about suicide? Whatever the answer is, you can say it here."], DANGER),
        (["Is anyone in danger this minute? Which country is it? Then I can name a number there."], DANGER),
        (["Good to know: I'm Tandem, a computer program.", "Before you go: are you safe tonight?"], "safe"),
        (["Let's stay with what you said. Is someone with them?"], "company"),
        (["Is there someone who could come to you, now? Call 988."], "someone"),
        (["Calling comes first. Have you called?"], "called"),
        (["First this: call 988. Shall I help you word a message?"], "note"),
        (["Who could be near you now?"], UNASKED),
        (['A message that is short enough: "It\'s bad tonight."'], UNASKED),
        ([], UNASKED),
    ],
)
def test_what_was_asked(texts: list[str], asked: str) -> None:
    assert asked_in(texts) == asked


@pytest.mark.parametrize("name", [name for name in RESPONSES if name.startswith("utter_check_")])
def test_the_direct_question_is_about_danger(name: str) -> None:
    asks_no_more = ("utter_check_denied", "utter_check_misread", "utter_check_lapsed", "utter_check_guess_why")
    if name.startswith((*asks_no_more, "utter_check_again")):
        return
    assert all(asked_in([one["text"]]) == DANGER for one in RESPONSES[name])


def test_each_question_is_put_somewhere() -> None:
    asked = {asked_in([one["text"]]) for name, said in RESPONSES.items() if "crisis" in name for one in said}
    assert asked == {*ASKS, UNASKED}


@pytest.mark.parametrize("text", ["yes", "Yes.", "yeah i am", "yep thanks", "sí", "", "/affirm", "yes for now"])
def test_a_bare_yes(text: str) -> None:
    assert is_bare(text)


@pytest.mark.parametrize(
    "text", ["ok", "yes i meant it a bit", "yes word it", "yeah good", "i guess", "yes but he is here"]
)
def test_a_yes_with_more_in_it(text: str) -> None:
    assert not is_bare(text)
