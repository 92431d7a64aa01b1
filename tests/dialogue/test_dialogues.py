"""Each conversation goes as written, and each of its replies is as replies have to be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from rasa.core.agent import Agent
from rasa.shared.core.domain import Domain
from rasa.shared.core.training_data.story_reader.yaml_story_reader import YAMLStoryReader

from bot.knowledge import knowledge
from bot.lint_text.__main__ import KNOWLEDGE, STYLE
from bot.lint_text.rules import Style, not_our_words
from bot.lint_text.texts import Text
from tests.agent import Conversation
from tests.dialogue.stories import FILES, Story, Turn, stories

STORIES = list(stories())
FEWEST_STORIES = 60
MOST_WORDS, MOST_WORDS_IN_DANGER, MOST_BUTTONS = 110, 160, 4
OF_DANGER = ("utter_crisis_", "utter_check_")
LET_GO = ("utter_check_misread", "utter_check_guess_why", "utter_crisis_lines_off")  # no danger was told
BEFORE_A_SESSION, NOTICE = "action_session_start", "utter_ai_notice"
SAYS_A_FACT = re.compile(
    r"\bthe article (?:says|names|lists|describes|calls|links|gives|mentions|ties|traces|suggests)\b", re.IGNORECASE
)
STYLE_RULES = Style.read(KNOWLEDGE / STYLE)


# "Why?", "the second one", "no, I meant …" come to the same in each of these; there the topic is what is held to.
POINTING_BACK = {
    f"action_{name}": "action_explain"
    for name in ("explain", "steps", "therapy_type", "therapy_suggestion", "tell_more", "deny", "affirm", "fallback")
}


@dataclass(frozen=True)
class Reply:
    """What the bot did and said in one turn, and what was expected of it."""

    turn: Turn
    actions: list[str]
    slots: dict[str, Any]
    messages: list[dict[str, Any]]

    @property
    def as_written(self) -> bool:
        """Are the actions, and the slots that the story names, those of the story?"""
        if self.turn.slots:
            done, expected = (
                [POINTING_BACK.get(one, one) for one in some] for some in (self.actions, self.turn.actions)
            )
            return done == expected and self.slots == self.turn.slots
        return self.actions == self.turn.actions

    @property
    def texts(self) -> list[str]:
        return [str(one["text"]) for one in self.messages if "text" in one]

    @property
    def of_danger(self) -> bool:
        return any(action.startswith(OF_DANGER) and not action.startswith(LET_GO) for action in self.actions)

    def cards(self, kind: str) -> list[dict[str, Any]]:
        return [one["custom"] for one in self.messages if one.get("custom", {}).get("type") == kind]


_HELD: dict[str, list[Reply]] = {}


@pytest.fixture(params=STORIES, ids=str)
def story(request: pytest.FixtureRequest) -> Story:
    """One after the other."""
    found = request.param
    assert isinstance(found, Story)
    return found


@pytest.fixture
def replies(agent: Agent, story: Story) -> list[Reply]:
    """The story told to the agent; once, however much is asked of it."""
    if str(story) not in _HELD:
        talk = Conversation(agent)
        _HELD[str(story)] = [_reply(talk, turn) for turn in story.turns]
    return _HELD[str(story)]


def _reply(talk: Conversation, turn: Turn) -> Reply:
    messages = talk.say(turn.text)
    erased = talk.tracker.latest_message is None or not talk.tracker.latest_message.parse_data.get("intent")
    actions = turn.actions if erased else [name for name in talk.actions() if name != BEFORE_A_SESSION]
    return Reply(turn, actions, {name: talk.slot(name) for name in turn.slots}, messages)


def test_it_goes_as_written(replies: list[Reply]) -> None:
    told = []
    for reply in replies:
        told.append(
            f"{'  ' if reply.as_written else '✗ '}{reply.turn.text}\n      got      {', '.join(reply.actions)} {reply.slots or ''}"
        )
        if not reply.as_written:
            told.append(f"      expected {', '.join(reply.turn.actions)} {reply.turn.slots or ''}")
    assert all(reply.as_written for reply in replies), "\n" + "\n".join(told)


def test_replies_are_short_and_never_empty(replies: list[Reply]) -> None:
    for reply in replies:
        most = MOST_WORDS_IN_DANGER if reply.of_danger else MOST_WORDS
        assert reply.texts, f"silence after {reply.turn.text!r}"
        for text in reply.texts:
            assert text.strip(), reply.turn.text
            assert len(text.split()) <= most, f"{len(text.split())} words: {text}"


def test_no_more_than_four_choices(replies: list[Reply]) -> None:
    for reply in replies:
        for message in reply.messages:
            assert len(message.get("buttons") or []) <= MOST_BUTTONS, message


def test_nothing_is_said_twice_in_a_row(replies: list[Reply]) -> None:
    texts = [text for reply in replies for text in reply.texts]
    assert [one for one, other in pairwise(texts) if one == other] == []


def test_no_place_is_left_unfilled(replies: list[Reply]) -> None:
    for reply in replies:
        assert not re.search(r"\{\w*\}|\bNone\b|  ", " ".join(reply.texts)), reply.texts


def test_facts_carry_their_source(replies: list[Reply]) -> None:
    for reply in replies:
        if SAYS_A_FACT.search(" ".join(reply.texts)):
            cards = reply.cards("source")
            assert cards, f"no source: {reply.texts}"
            assert {card["section"] for card in cards} <= set(knowledge().sources)


def test_danger_is_met_with_a_line_in_card_and_text(replies: list[Reply]) -> None:
    for reply in replies:
        if reply.of_danger:
            lines = [line for card in reply.cards("crisis") for line in card["lines"]]
            assert lines, f"no crisis card: {reply.texts}"
            ways = [str(line.get("call") or line.get("text") or line["name"]) for line in lines]
            assert any(way in " ".join(reply.texts) for way in ways), reply.texts
            assert not reply.cards("source") or "utter_crisis_reminder" in reply.actions, "an article in a crisis"


def test_nothing_is_worded_against_the_house_style(replies: list[Reply]) -> None:
    for reply in replies:
        for text in reply.texts:
            found = list(not_our_words(STYLE_RULES, Text("", "", "", "text", text, None)))
            assert found == [], text


def test_the_first_reply_says_that_this_is_a_program(replies: list[Reply]) -> None:
    """A direct question about danger stands alone; then the first reply with content says it."""
    asked = replies[0].actions[0].startswith("utter_check_")
    calm = next((n for n, one in enumerate(replies) if one.actions and one.actions[0].startswith("action_")), None)
    until = replies[:1] if not asked else replies[: calm + 1] if calm is not None else []
    assert not until or "program" in " ".join(text for reply in until for text in reply.texts)
    assert not (asked and NOTICE in replies[0].actions)


def test_there_are_enough_conversations_and_each_has_its_own_name() -> None:
    names = [str(story) for story in STORIES]
    assert len(names) >= FEWEST_STORIES
    assert len(set(names)) == len(names)


@pytest.fixture(scope="module")
def domain() -> Domain:
    """The bot's own, as it is written."""
    return Domain.load("domain.yml")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_rasa_reads_the_file(file: Path, domain: Domain) -> None:
    assert YAMLStoryReader.is_stories_file(file)
    read = YAMLStoryReader(domain).read_from_file(file)
    assert len(read) == sum(story.file == file.name for story in STORIES)
    known = set(domain.action_names_or_texts)
    assert {action for story in STORIES for turn in story.turns for action in turn.actions} <= known
