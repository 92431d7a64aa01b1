"""Whoever has to go, or wants gone what stands here: that is obeyed at once, and is no answer to anything.

In fear of somebody at home a second counts: "hes early thats his car" is told by what the reply does, by whom it names and
by how short it is, more than by its words.
"""

from __future__ import annotations

import re

from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge import knowledge
from bot.knowledge.erasing import erasing_in
from bot.knowledge.phrases import any_of, opens_a_question, plain
from bot.policies.hearing.acts import act_in
from bot.policies.hearing.words import OF_DATA
from bot.policies.protocol.marks import Mark
from bot.policies.protocol.ways import CLEAR
from bot.policies.said import read_as
from bot.safety import default_checker

LEAVING: frozenset[Mark] = frozenset(("leaves_now", "erases"))
HURRIED = 8  # words: whoever has to go writes no more
FAST = ("worse", "hide")  # acts of somebody who has no time
THERE = re.compile(
    r"\b(?:home|here|early|back|car|keys?|door|gate|footsteps|steps|stairs|coming|outside)\b", re.IGNORECASE
)
VERB = re.compile(r"\b(?:delete|erase|wipe|clear|get rid of)\b", re.IGNORECASE)


def with_leaving(tracker: DialogueStateTracker, text: str, intent: str, says: frozenset[Mark]) -> frozenset[Mark]:
    """What is said, and whether somebody has to go, or wants it gone."""
    marks: dict[Mark, bool] = {"erases": _erases(tracker, text, intent), "leaves_now": _has_to_go(tracker, text, says)}
    return says | frozenset(mark for mark, said in marks.items() if said)


def _erases(tracker: DialogueStateTracker, text: str, intent: str) -> bool:
    if not text or text.startswith("/"):
        return False
    if erasing_in(text, tracker.get_slot("told")) == "wanted":
        return True
    of_chat = OF_DATA.search(text) is not None
    named = VERB.search(text) is not None and (act_in(tracker) == "hide" or of_chat)
    return named or (intent == "delete_data" and read_as(tracker)[1] >= CLEAR and of_chat)


def _has_to_go(tracker: DialogueStateTracker, text: str, says: frozenset[Mark]) -> bool:
    if tracker.get_slot("risk_kind") != "crisis_abuse" or len(text.split()) > HURRIED or opens_a_question(text):
        return False
    if default_checker().check(text).level != "none":
        return False  # "he is going to kill me" is danger, and gets more than a way off the page
    if act_in(tracker) not in FAST:
        return False
    pauses = any_of(knowledge().texts["asks.check_pause"]).search(plain(text)) is not None
    return pauses or "near" in says or THERE.search(text) is not None
