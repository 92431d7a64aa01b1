"""Which kinds of therapy fit what was shared, and what each of them is. The mapping is data (fits.yml)."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn, button
from bot.knowledge import Fit

MOST_FAMILIES = 2
NOT_AFTER_ABUSE = "attachment_focused"  # nor any couples therapy, for the rest of the session


class ActionTherapySuggestion(Action):
    """Maps what was shared to kinds of therapy, with "because you mentioned …"."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_therapy_suggestion"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Suggest, or ask one question where nothing was shared."""
        turn = Turn(dispatcher, tracker)
        new = [one for one in turn.signs if one in turn.knowledge.fits]
        turn.remember(shared=list(dict.fromkeys([*turn.shared, *new])))
        suggest(turn)
        return turn.events()


def fitting(turn: Turn) -> list[Fit]:
    """The kinds of therapy that go with what was shared, the one that most of it speaks for first."""
    votes: dict[str, float] = defaultdict(float)
    reasons: dict[str, Fit] = {}
    for topic_id in turn.shared:
        for place, fit in enumerate(turn.knowledge.fits.get(topic_id, ())):
            votes[fit.family] += 1 / (place + 1)
            reasons.setdefault(fit.family, fit)
    if turn.slot("risk_kind") == "crisis_abuse":
        votes.pop(NOT_AFTER_ABUSE, None)
    return [reasons[family] for family in sorted(votes, key=lambda one: -votes[one])][:MOST_FAMILIES]


def suggest(turn: Turn) -> None:
    """Name one or two kinds of therapy, and say that a professional's assessment decides."""
    fits = fitting(turn)
    if not fits:
        _ask_one_question(turn)
        return
    families = [turn.knowledge.families[fit.family] for fit in fits]
    parts = [f"{family.label}, {fit.because}." for family, fit in zip(families, fits, strict=True)]
    items = [
        {"id": family.id, "name": family.name, "because": fit.because, "explains": family.inform[0]}
        for family, fit in zip(families, fits, strict=True)
    ]
    turn.remember(topic="ask_treatment", listed=[family.id for family in families], offer="ask_find_care")
    turn.reply(
        turn.say("therapy.opening"),
        *parts,
        turn.say("therapy.decides"),
        section="treatment",
        buttons=[*(button(one.label, "ask_therapy_type", therapy=one.id) for one in families), _find()],
        card={"type": "therapy", "items": items},
    )


def _find() -> dict[str, str]:
    return button("How to find one", "ask_find_care")


def _ask_one_question(turn: Turn) -> None:
    choices = ("sign_asking_for_help", "reason_lost_trust", "reason_triggers", "problem_intimacy")
    turn.remember(listed=list(choices))
    turn.reply(
        turn.say("therapy.ask"), buttons=[button(turn.knowledge.topics[one].label, one) for one in choices]
    )


class ActionTherapyType(Action):
    """Explains one therapy or kind of therapy; without a name, the three kinds to choose from."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_therapy_type"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """What the article says of it."""
        turn = Turn(dispatcher, tracker)
        turn.remember(topic="ask_therapy_type", offer="ask_therapy_suggestion")
        asked = turn.entity("therapy") or ""
        if asked in turn.knowledge.therapies:
            _one_therapy(turn, asked)
        elif asked in turn.knowledge.families:
            _one_family(turn, asked)
        else:
            _all_families(turn)
        return turn.events()


def _one_therapy(turn: Turn, therapy_id: str) -> None:
    therapy = turn.knowledge.therapies[therapy_id]
    family = turn.knowledge.families[therapy.family]
    facts = turn.vary(f"therapy.{therapy_id}", therapy.inform)
    choices = [button(family.label, "ask_therapy_type", therapy=family.id)]
    turn.reply(facts, section="treatment", buttons=[*choices, button("What may fit me?", "ask_therapy_suggestion")])


def _one_family(turn: Turn, family_id: str) -> None:
    family = turn.knowledge.families[family_id]
    therapies = [turn.knowledge.therapies[one] for one in family.therapies]
    facts = turn.vary(f"family.{family_id}", family.inform)
    choices = [button(one.label, "ask_therapy_type", therapy=one.id) for one in therapies]
    turn.reply(facts, section="treatment", buttons=[*choices, button("What may fit me?", "ask_therapy_suggestion")])


def _all_families(turn: Turn) -> None:
    topic = turn.knowledge.topics["ask_therapy_type"]
    choices = [button(one.label, "ask_therapy_type", therapy=one.id) for one in turn.knowledge.families.values()]
    turn.reply(turn.vary("ask_therapy_type.inform", topic.inform), section="treatment", buttons=choices)
