"""Whose danger it is: of whom it is known, until the writer says in so many words that it is somebody else, or themselves.

A no is no word about whom: "no, I'm talking about my knees" names nobody, and "nobody wants to die, I'm asking about my
wife" puts nobody in danger. Somebody else is meant where a person is named and nothing denies the danger itself.
"""

from __future__ import annotations

from typing import Any

from rasa.shared.core.trackers import DialogueStateTracker

from bot.policies.hearing.acts import PLAIN, act_in, means_the_writer
from bot.policies.protocol.risk import OWN_LIFE
from bot.policies.said import spoke_of_danger
from bot.safety.asides import Asides
from bot.safety.result import Person

OF_OTHERS = ("other_person", "ask_them", "words")  # acts that speak of somebody whom one worries about
TAKES_BACK = frozenset(("corrects", "explains", "puzzled", "misread", "plain_no", "fine_other"))


def person_in(name: Any) -> Person:
    """Who is in danger, as a slot or a parse result says it; the writer where neither does."""
    return "third" if name == "third" else "first"


def whose_danger(tracker: DialogueStateTracker, beside: Asides) -> Person:
    """Whose danger is known; that of the writer, or of somebody else, as soon as the writer says that they are meant."""
    if _means_another(tracker, beside):
        return "third"
    meant = (tracker.get_slot("risk_open") or spoke_of_danger(tracker)) and means_self(tracker, beside)
    return "first" if meant else person_in(tracker.get_slot("risk_person"))


def means_self(tracker: DialogueStateTracker, beside: Asides) -> bool:
    """Does the writer say that they are meant themselves? Where it is one's own life, in fewer words, too."""
    of_life = tracker.get_slot("risk_kind") in OWN_LIFE and "of_self_too" in beside.all
    return "of_self" in beside.all or of_life or means_the_writer(tracker)


def _means_another(tracker: DialogueStateTracker, beside: Asides) -> bool:
    """Does the writer, who was taken to be in danger, say that somebody else is? Where it is sure, in so many words."""
    said = beside.all
    named = "of_named" in said or {"of_other", "names_one"} <= said or {"fine", "help_them"} <= said
    fits = named or tracker.get_slot("risk_kind") != "crisis_abuse"  # there "it's him" may be the one who hurts
    if not fits or not (tracker.get_slot("risk_open") or spoke_of_danger(tracker)):
        return False
    act = act_in(tracker, PLAIN)
    if beside.denied and act not in OF_OTHERS:
        return False  # "nobody wants to die, I'm asking about my wife"
    if "of_other" in said:
        return act != "me"
    asked_only = tracker.get_slot("risk_level") == "check" or "fine" in said
    meant = act in OF_OTHERS or (not act and said.isdisjoint(TAKES_BACK))
    return asked_only and "of_other_too" in said and meant
