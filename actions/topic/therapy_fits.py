"""Which kinds of therapy fit what was shared. The mapping is data (fits.yml)."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import product

from actions.buttons import button
from actions.listening import before_an_answer, gap, keep_told
from actions.turn import Turn
from bot.knowledge import Family, Fit, Topic

MOST_FAMILIES = 2
COUPLE = re.compile(r"\b(?:couples?|marriage|together|both of us)\b", re.IGNORECASE)
NOT_AFTER_ABUSE = "attachment_focused"  # nor any couples therapy, for the rest of the session


def fitting(turn: Turn) -> list[tuple[str, Fit]]:
    """The kinds of therapy that go with what was shared, best first, each with a topic that speaks for it.

    Where it can be, each stands on something else that was shared.
    """
    votes: dict[str, float] = defaultdict(float)
    said: dict[str, list[tuple[str, Fit]]] = defaultdict(list)
    for topic_id in reversed(turn.shared):  # what was told last is named first
        for place, fit in enumerate(turn.knowledge.fits.get(topic_id, ())):
            votes[fit.family] += 1 / (place + 1)
            said[fit.family].append((topic_id, fit))
    if after_abuse(turn):
        votes.pop(NOT_AFTER_ABUSE, None)
    best = sorted(votes, key=lambda one: -votes[one])[:MOST_FAMILIES]
    ways = list(product(*(said[family] for family in best)))
    return (
        list(next((way for way in ways if len({topic_id for topic_id, _ in way}) == len(way)), ways[0])) if best else []
    )


def after_abuse(turn: Turn) -> bool:
    """Was there talk of abuse in this session, whatever came after?"""
    return turn.slot("risk_kind") == "crisis_abuse" or any("_abuse" in said for said in turn.slot("risk_said") or [])


def suggest(turn: Turn) -> None:
    """Name one or two kinds of therapy, and say that a professional's assessment decides."""
    keep_told(turn)
    fits = fitting(turn)
    if not fits:
        _ask_one_question(turn)
        return
    families = [turn.knowledge.families[fit.family] for _, fit in fits]
    listed = [family.id for family in families]
    known = turn.slot("listed") == listed and turn.slot("topic") == "ask_therapy_suggestion"
    turn.remember(topic="ask_therapy_suggestion", listed=listed, offer="ask_find_care")
    items = [
        {"id": family.id, "name": family.name, "because": fit.because, "explains": family.inform[0]}
        for family, (_, fit) in zip(families, fits, strict=True)
    ]
    parts = (
        [turn.say("therapy.same", kinds=" and ".join(family.name for family in families))]
        if known
        else [turn.say("therapy.opening" if len(fits) > 1 else "therapy.opening.one"), *_reasons(families, fits)]
    )
    turn.reply(
        *parts,
        turn.say("therapy.decides"),
        section="treatment",
        buttons=[*(button(one.label, "ask_therapy_type", therapy=one.id) for one in families), _find()],
        card={"type": "therapy", "items": items},
    )


def _reasons(families: list[Family], fits: list[tuple[str, Fit]]) -> list[str]:
    """Each kind with its reason; what speaks for both is mentioned once."""
    names = [family.name[0].upper() + family.name[1:] for family in families]
    told = [f"{names[0]}, {fits[0][1].because}."]
    for name, (topic_id, fit) in zip(names[1:], fits[1:], strict=True):
        because = fit.because
        if topic_id == fits[0][0]:
            because = re.sub(r"^and ", "as ", because.split(", ", 1)[-1])
        told.append(f"{name}, {'too, ' if because != fit.because else ''}{because}.")
    return told


def _find() -> dict[str, str]:
    return button("How to find one", "ask_find_care")


def _ask_one_question(turn: Turn) -> None:
    choices = ("sign_asking_for_help", "reason_lost_trust", "reason_triggers", "problem_intimacy")
    turn.remember(listed=list(choices), offer="share")
    topic = turn.knowledge.topics["ask_therapy_type"]
    as_a_couple = after_abuse(turn) and COUPLE.search(turn.text)
    opening = turn.say("therapy.after_abuse") if as_a_couple else before_an_answer(turn, topic)
    buttons = [button(turn.knowledge.topics[one].label, one) for one in choices]
    later = turn.say("therapy.later") if turn.beside_a_form else ""
    turn.reply(opening, later, ask=turn.say("therapy.ask"), buttons=buttons)


def help_with(turn: Turn, topic: Topic) -> None:
    """What may help with what is under discussion: a line of the article, and a first step to tap."""
    fit, again = _fit_for(turn, topic)
    family = turn.knowledge.families[fit.family]
    turn.remember(offer="ask_first_step")
    choices = [
        button("A small first step", "ask_first_step"),
        button(family.label, "ask_therapy_type", therapy=family.id),
        button("Other kinds", "ask_therapy_type"),
    ]
    said = turn.say("help_with.again" if again else "help_with", topic=topic.name, kind=family.name, why=_why(fit))
    facts = "" if again else turn.vary(f"family.{family.id}", family.inform)
    turn.count(f"helped.{family.id}")
    turn.reply(gap(turn) or said, facts, ask=turn.say("first_step_too"), section="treatment", buttons=choices)


def _fit_for(turn: Turn, topic: Topic) -> tuple[Fit, bool]:
    """The kind that goes with a topic, one that was not told of yet if there is one; and whether it was told of before."""
    fits = [one for one in turn.knowledge.fits[topic.id] if one.family != NOT_AFTER_ABUSE or not after_abuse(turn)]
    fits = fits or [turn.knowledge.fits[topic.id][0].copy(update={"family": "individual"})]
    new = [one for one in fits if not turn.times(f"helped.{one.family}")]
    return (new or fits)[0], not new


def _why(fit: Fit) -> str:
    """What a kind does, out of the half sentence that says why it goes with something."""
    return re.sub(r"^and it ", "as it ", fit.because.split(", ", 1)[-1])
