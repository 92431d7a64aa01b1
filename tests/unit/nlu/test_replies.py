"""What a reply does in its place of the talk."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.knowledge.reply import CHECK, DANGER, TALK, WORDING, act_of, likely
from bot.nlu.replies import places, replies
from tests.agent import Conversation

FEWEST = 40  # examples of an act
EACH = {
    (WORDING, "forget the text, i just needed to rant"): "leave",
    (WORDING, "that's perfect, sending it now"): "done",
    (WORDING, "take out the last line"): "change",
    (DANGER, "i'm not ringing anybody"): "refuse",
    (DANGER, "the ambulance has just got here"): "over",
    (TALK, "no, that is not what i said, it was my aunt"): "corrects",
    (CHECK, "go back one please"): "back",
    (CHECK, "you wrote never but I told you often"): "correct",
}


def test_each_place_has_a_name_and_examples_enough() -> None:
    assert places() == sorted((WORDING, DANGER, CHECK, TALK))
    for place in places():
        found = list(replies(place))
        assert min(Counter(reply.act for reply in found).values()) >= FEWEST
        assert len({reply.writer for reply in found}) >= 2
        texts = Counter(reply.text.lower() for reply in found)
        assert [text for text, times in texts.items() if times > 1] == []


@pytest.mark.parametrize(("place", "text"), EACH)
def test_the_model_reads_plain_ones(talk: Conversation, place: str, text: str) -> None:
    assert act_of(talk.understood(text), place) == EACH[place, text]


def test_what_is_not_sure_is_nothing_and_the_two_likeliest_are_told() -> None:
    parsed = {"replies": {WORDING: [{"name": "told", "confidence": 0.6}, {"name": "worry", "confidence": 0.3}]}}
    assert act_of(parsed, WORDING) == ""
    assert act_of(parsed, WORDING, sure=0.5) == "told"
    assert act_of({}, WORDING) == act_of(parsed, CHECK) == ""
    assert likely(parsed, WORDING, "worry", "told", "no") == pytest.approx(0.9)
