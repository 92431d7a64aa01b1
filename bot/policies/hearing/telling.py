"""What a message tells of those it is about: who, how old, where, what kind of danger it is."""

from __future__ import annotations

import re

from rasa.shared.core.trackers import DialogueStateTracker

from bot.named_places import numbered_in
from bot.policies.hearing.age import is_young
from bot.policies.hearing.level import BETWEEN_PEOPLE
from bot.policies.hearing.where import own_place, places_of
from bot.policies.hearing.words import SMALL_CHILD, SUBSTANCE, SWALLOWED, TOGETHER, names_child
from bot.policies.protocol.risk import FIRST_KIND, About
from bot.policies.said import last_done, said_by
from bot.safety import default_checker
from bot.safety.result import Person

ASKS_THEIRS = "utter_crisis_where_other"
SAME = re.compile(r"\b(?:same|too|also|here|with me|as well|both|together)\b", re.IGNORECASE)
OWN_BODY = re.compile(r"\bmy (?:own )?(?:arms?|legs?|wrists?|thighs?|skin|body|stomach|hands?)\b", re.IGNORECASE)
HURTING = re.compile(
    r"\b(?:i'?m|i am|i (?:do|have)|i'?ve been|i keep) (?:\w+ )?(?:hurt|cutt?|scratch|burn|harm)\w*\b", re.IGNORECASE
)


def about_in(tracker: DialogueStateTracker, text: str, intent: str, person: Person, kind: str | None) -> About:
    """What it tells of those it is about."""
    said, known = said_by(tracker), tracker.get_slot("their_country" if person == "third" else "own_country")
    where = places_of(text, person, anyhow=True, origins=not known)
    aside = default_checker().asides(text)
    of_child = person == "third" and (kind or tracker.get_slot("risk_kind")) == "crisis_abuse" and names_child(text)
    young = is_young(said, person)
    return About(
        young=(of_child or None) if young is None else young,
        poison=SWALLOWED.search(text) is not None,
        substance=SUBSTANCE.search(text) is not None,
        baby=any(SMALL_CHILD.search(one) for one in said),
        together=any(TOGETHER.search(one) for one in said),
        away=aside.gone or ("outside" in aside.all and "armed" not in aside.all),
        own=where.get("first"),
        own_before=own_place(said[:-1]),
        theirs=_theirs_in(tracker, text, intent, where) if person == "third" else None,
        numbered=numbered_in(text),
    )


def _theirs_in(tracker: DialogueStateTracker, text: str, intent: str, where: dict[Person, str]) -> str | None:
    """Where the other one is, as named now; or where the writer is, if the answer to "in which country?" is "the same"."""
    same = last_done(tracker) == ASKS_THEIRS and (intent == "affirm" or SAME.search(text) is not None)
    return where.get("third") or (tracker.get_slot("own_country") if same else None)


def kind_of(tracker: DialogueStateTracker, text: str, kind: str | None) -> str | None:
    """The kind of danger; marks and bruises are self-harm where that is known and nobody else is spoken of."""
    found = default_checker().check(text)
    if kind in BETWEEN_PEOPLE and not found.named and OWN_BODY.search(text) and HURTING.search(text):
        return "crisis_self_harm"  # "my arms. say that I'm hurting them"
    if kind == "crisis_abuse" and tracker.get_slot("risk_kind") == "crisis_self_harm":
        alone = default_checker().subject(text) != "third"
        return "crisis_self_harm" if alone and default_checker().hints_at(text, "crisis_self_harm") else kind
    others = kind in BETWEEN_PEOPLE and found.level == "none"  # by the vote alone
    if others and default_checker().hints_at(text, FIRST_KIND) and not default_checker().hints_at(text, str(kind)):
        return FIRST_KIND  # "if he does it again I'll jump out of the window"
    return kind
