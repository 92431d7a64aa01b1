"""How a message is met: the sentence that shows it was heard, what a list or a correction in it points at."""

from __future__ import annotations

import re

from actions.commands import answer
from actions.persons import relation_in
from actions.turn import DARK, SOMEBODY, Turn
from bot.knowledge import Topic
from bot.knowledge.phrases import plain

LONG_STORY = 25  # words: a question with as many came with a story
SILENT = ("how_long", "cost", "medicine", "session", "event")  # what people ask and the article does not say

HELPING = "ask_help_someone"
STEPS = ("ask_first_step", HELPING, "distress")  # topics that give one small thing after the other
_WHO = re.compile(r"\b(?:(?P<me>i|im|ive|id|i'm|i've)|he|she|they|him|her|his|them|their)\b", re.IGNORECASE)
_SUBJECT = re.compile(r"\b(?:i|im|ive|id|ill|i'(?:m|ve|d|ll)|me|we|us)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:he|she|they|hes|shes|theyre|he's|she's|they're|his|their)\b", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:i|im|ive|me)\b")
_NEEDS = re.compile(r"\b(?:i need|i want|i have|i am|im|do i|am i|should i|ive)\b")
_FOR_THEM = re.compile(
    r"\bfor (?:him|her|them|my (?!self\b)\w+)\b|\b(?:should|would|could|can|will|does) (?:he|she|they)\b|\b(?:he|she|they) needs?\b"
)
_PRONOUN = re.compile(r"\b(?:he|him|hed|hell|hes|she|her|shed|shes|they|them|theyd|theyre)\b")
_OBJECT = {
    **dict.fromkeys(("he", "him", "hed", "hell", "hes"), "him"),
    **dict.fromkeys(("she", "her", "shed", "shes"), "her"),
    **dict.fromkeys(("they", "them", "theyd", "theyre"), "them"),
}
OF_ANYBODY = (DARK, "helper_limits", "trauma_doubt", "grief")  # themes that fit whoever is spoken of


def heard(turn: Turn, topic: Topic) -> str:
    """One sentence that shows it was heard: a theme that cuts across the topics first, else the topic's own."""
    of_them = tells_of_them(turn, topic.id)
    for theme in turn.knowledge.themes_in(turn.text):
        if of_them and theme.id not in OF_ANYBODY:
            continue
        return turn.vary(f"theme.{theme.id}", theme.heard)
    return turn.vary(f"{topic.id}.reflect", topic.reflect) if topic.reflect else ""


def about_them(turn: Turn) -> bool:
    """Is a question still about somebody else ("my partner is like this"), and not about the person who writes?"""
    return bool(turn.slot("about")) and not answer(turn.text, "myself", kind="asks")


def tells_of_them(turn: Turn, topic_id: str = "") -> bool:
    """Is what is told about somebody else? Known from before, or from the words that show a sign ("my son never asks")."""
    if turn.slot("about"):
        first = _WHO.search(turn.text)
        return first is None or not first["me"]
    stretch = turn.stretches.get(topic_id, turn.text)
    if not topic_id.startswith(("sign_", HELPING)) or _SUBJECT.search(stretch):
        return False
    return bool(relation_in(stretch) or _OTHERS.search(stretch))


def whom(turn: Turn) -> str:
    """Whom a question is about, where it is not the writer ("would that be something for him"); else empty."""
    said, about = plain(turn.text), str(turn.slot("about") or "")
    named = relation_in(turn.text) or ("" if about == SOMEBODY else about)
    pronoun = _OBJECT.get(next(iter(_PRONOUN.findall(said)), ""), "")
    if _FOR_THEM.search(said):
        return named or pronoun or "them"
    of_me = answer(turn.text, "myself", kind="asks") or (_NEEDS if about else _FIRST).search(said)
    return "" if of_me else named or pronoun or ("them" if about else "")


def keep_told(turn: Turn) -> list[str]:
    """Signs that come along with a question are kept, where they are the writer's own."""
    told = [one for one in turn.signs if one in turn.knowledge.topics and not tells_of_them(turn, one)]
    if told:
        turn.remember(shared=list(dict.fromkeys([*turn.shared, *told])))
    return told


def before_an_answer(turn: Turn, topic: Topic) -> str:
    """What stands before the answer to a question: the story that came with it is met, a gap in the article named."""
    told = [] if topic.id == HELPING else keep_told(turn)  # what shows there is not the writer's own
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
        ("comes from", "ask_trauma_link"),
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
