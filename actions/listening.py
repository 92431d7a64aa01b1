"""How a message is met: the sentence that shows it was heard, what a list or a correction in it points at."""

from __future__ import annotations

import re
from functools import cache

from actions.commands import answer
from actions.turn import FIRST_PERSON, Turn
from bot.knowledge import Topic, knowledge
from bot.knowledge.phrases import number_in, plain

CALLED = "called"  # what texts.yml calls the phrases that name a topic
EVERYONE = "everyone"  # stands for "but everybody does that"
LONG_STORY = 25  # words: a question with as many came with a story
SHORT_QUESTION = 6  # words: such a question is about the topic under discussion
SHORT_WHY = 4
POINTING = 12  # words: a longer message tells of something, and points at nothing
PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
SILENT = (
    "interest",
    "genes",
    "how_long",
    "cost",
    "numbers",
    "medicine",
    "session",
    "event",
)  # what people ask and the article does not say

HELPING = "ask_help_someone"
STEPS = ("ask_first_step", HELPING, "distress")  # topics that give one small thing after the other
_PLACE = re.compile(
    r"(?:\b(?:the|number|that|this) |^(?:and |ok |yes )?)(first|second|third|fourth|fifth|sixth|seventh|eighth|[1-8](?:st|nd|rd|th)|former|latter|last|other)"
    r"(?= (?:one|thing|point|sign|reason|part|kind|type|of)\b|$)"
)
_WHO = re.compile(r"\b(?:(?P<me>i|im|ive|id|i'm|i've)|he|she|they|him|her|his|them|their)\b", re.IGNORECASE)
_CORRECTS = re.compile(
    r"\b(?:i meant?|i was talking about|what about|how about|and the|not th(?:is|at)(?: one)?|rather)\b(.*)"
)


def heard(turn: Turn, topic: Topic) -> str:
    """One sentence that shows it was heard: a theme that cuts across the topics first, else the topic's own."""
    for theme in turn.knowledge.themes_in(turn.text):
        return turn.vary(f"theme.{theme.id}", theme.heard)
    return turn.vary(f"{topic.id}.reflect", topic.reflect) if topic.reflect else ""


def about_them(turn: Turn) -> bool:
    """Is a question still about somebody else ("my partner is like this"), and not about the person who writes?"""
    return bool(turn.slot("about")) and not answer(turn.text, "myself", kind="asks")


def tells_of_them(turn: Turn) -> bool:
    """Is what is told still about somebody else? The first one who is named in it decides."""
    first = _WHO.search(turn.text)
    return bool(turn.slot("about")) and (first is None or not first["me"])


def before_an_answer(turn: Turn, topic: Topic) -> str:
    """What stands before the answer to a question: the story that came with it is met, a gap in the article named."""
    about_another = topic.id == HELPING or tells_of_them(turn)  # what shows there is not the writer's own
    told = [] if about_another else [one for one in turn.signs if one in turn.knowledge.topics]
    if told:
        turn.remember(shared=list(dict.fromkeys([*turn.shared, *told])))
    own = told and topic.id != "distress"  # a hard moment is met as one
    met = heard(turn, turn.knowledge.topics[told[0]] if own else topic)
    if not met and len(turn.text.split()) > LONG_STORY:
        met = turn.say("story_heard")
    missing = "" if topic.id == "ask_problems" and answer(turn.text, "cost", kind="asks") else gap(turn)
    return f"{met} {missing}".strip()  # "what does it cost me" asks for no price


def gap(turn: Turn) -> str:
    """An honest sentence where the article does not say what was asked, or does not name the therapy."""
    said = f" {plain(turn.text)} "
    for name in turn.knowledge.texts["therapy.others"]:
        if f" {plain(name)} " in said:
            return turn.say("therapy.not_named", name=name[0].upper() + name[1:])
    asked = answer(turn.text, *SILENT, kind="asks")
    return turn.say(f"silent.{asked}") if asked else ""


def offered_by(question: str) -> str:
    """What a plain "yes" to this question means: an intent, or `listen` where nothing was offered."""
    low = question.lower()
    if low.startswith("which"):
        return "choose"
    if not low.startswith(("would", "shall", "does", "do you want")):
        return "listen"
    for said, intent in (
        ("first step", "ask_first_step"),
        ("small step", "ask_first_step"),
        ("small way", "ask_first_step"),
        ("another", "again"),
        ("why", "ask_trauma_link"),
        ("come from", "ask_trauma_link"),
        ("behind this", "ask_trauma_link"),
        ("control", "reason_control"),
        ("way of coping", "ask_trauma_link"),
        ("which kind", "ask_therapy_suggestion"),
        ("words", "reach_out"),
        ("word ", "reach_out"),
        ("one by one", "ask_self_check"),
        ("eight signs", "ask_self_check"),
        ("signs", "ask_signs"),
        ("assessment", "ask_find_care"),
        ("may help", "ask_treatment"),
        ("go along with", "ask_conditions"),
    ):
        if said in low:
            return intent
    return "listen" if low.startswith("does") else "tell_more"


def meant(turn: Turn) -> str | None:
    """What "the first one", "the other thing" or "no, I meant …" stand for, as an id; None if nothing is pointed at."""
    said = plain(turn.text)
    count = len(said.split())
    if not said or count > POINTING:
        return None
    short = turn.topic and count <= SHORT_QUESTION  # "what helps with that?", "but why?"
    asked = _about_the_topic(said, turn.topic, about_them(turn)) if short and turn.topic else None
    if count <= SHORT_QUESTION and answer(said, "not_therapy", kind="asks"):
        return "ask_first_step"
    return asked or _by_name(said) or _by_place(turn, said)


def _about_the_topic(said: str, topic: Topic, about: bool) -> str | None:
    """What a few words ask about the topic under discussion: another step, what helps, why."""
    if topic.id in STEPS and (
        answer(said, "another", kind="asks") or topic.id == "distress" and answer(said, "help", kind="asks")
    ):
        return topic.id
    if about and answer(said, "another", "help", kind="asks"):
        return HELPING
    if answer(said, "help", kind="asks"):
        return "ask_treatment"
    if topic.id.startswith((*FIRST_PERSON, "ask_signs", "ask_definition")) and answer(said, "everyone", kind="asks"):
        return EVERYONE
    why = answer(said, "why", kind="asks") if len(said.split()) <= SHORT_WHY else None
    roots = answer(said, "roots", kind="asks") if topic.id.startswith(FIRST_PERSON) else None
    return "ask_trauma_link" if why or roots else None


def _by_place(turn: Turn, said: str) -> str | None:
    listed = [str(one) for one in turn.slot("listed") or []]
    number, found = number_in(said), _PLACE.search(said)
    if not listed or not (number or found):
        return None
    place = found[1] if found else str(number)
    if place == "other":
        others = [one for one in [*turn.shared, *listed] if one != turn.slot("topic")]
        return others[-1] if others else listed[-1]
    index = {"former": 0, "latter": 1, "last": len(listed) - 1}.get(place)
    if index is None:
        index = PLACES.index(place) if place in PLACES else int(place[0]) - 1
    return listed[min(index, len(listed) - 1)]


def _by_name(said: str) -> str | None:
    """The topic that a correction names ("no, I meant the delegating")."""
    found = _CORRECTS.search(said)
    return answer(found[1], *_called(), kind=CALLED) if found and found[1].strip() else None


@cache
def _called() -> tuple[str, ...]:
    """The topics that have names of their own in texts.yml."""
    prefix = f"{CALLED}."
    return tuple(key.removeprefix(prefix) for key in knowledge().texts if key.startswith(prefix))
