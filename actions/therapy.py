"""Which kinds of therapy fit what was shared, and what each of them is. The mapping is data (fits.yml)."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import product

from actions.buttons import Button, button
from actions.commands import answer, called
from actions.listening import before_an_answer, gap, keep_told, whom
from actions.turn import Turn
from bot.knowledge import Family, Fit, Topic

MOST_FAMILIES = 2
COUPLE = re.compile(r"\b(?:couples?|marriage|together|both of us)\b", re.IGNORECASE)
NOT_AFTER_ABUSE = "attachment_focused"  # nor any couples therapy, for the rest of the session


def is_of_therapy(turn: Turn, topic_id: str) -> bool:
    """Is a therapy asked about, a kind of it, or which may fit?"""
    kinds = {**turn.knowledge.families, **turn.knowledge.therapies}
    return topic_id in kinds or topic_id in ("ask_therapy_type", "ask_therapy_suggestion")


def about_therapy(turn: Turn, topic_id: str) -> None:
    """Which kind may fit, what one is, what else there is; for the writer or for somebody else."""
    named = [one for one in called(turn.text) if one in turn.knowledge.therapies]
    asked = topic_id if not topic_id.startswith("ask_") else turn.entity("therapy") or next(iter(named), "")
    them = whom(turn) if topic_id.startswith("ask_") else ""
    told = bool(turn.signs or turn.shared) and not asked
    if asked and topic_id.startswith("ask_") and answer(turn.text, "other_kinds", kind="asks"):
        _other_kinds(turn, asked)
    elif them:
        _for_them(turn, them, asked)
    elif topic_id == "ask_therapy_suggestion" or told and answer(turn.text, "fitting", kind="asks"):
        suggest(turn)
    else:
        explain_kind(turn, asked)


def _for_them(turn: Turn, them: str, asked: str) -> None:
    """Whether it is something for somebody else: what it is, and that it can't be told from here."""
    named = turn.knowledge.therapies.get(asked) or turn.knowledge.families.get(asked)
    facts = (
        turn.vary(f"{'therapy' if asked in turn.knowledge.therapies else 'family'}.{asked}", named.inform)
        if named
        else ""
    )
    said = turn.say("therapy.for_them" if named else "therapy.for_them.any", whom=them)
    turn.remember(topic="ask_therapy_type", listed=list(turn.knowledge.families), offer=None)
    choices = _kinds(turn) if not named else [button("Other kinds", "ask_therapy_type")]
    turn.reply(
        gap(turn), facts, said, section="treatment", buttons=[*choices, button("How to help", "ask_help_someone")]
    )


def _other_kinds(turn: Turn, tried: str) -> None:
    """What else there is beside a therapy that was tried: the kinds that it does not belong to."""
    knowledge = turn.knowledge
    named = knowledge.therapies.get(tried) or knowledge.families[tried]
    others = [one for one in _open_families(turn) if one.id != family_of(turn, tried)]
    turn.remember(topic="ask_therapy_type", listed=[one.id for one in others], offer="choose")
    opening = turn.say("therapy.other_kinds", name=named.name)
    facts = [turn.vary(f"family.{one.id}", one.inform) for one in others]
    choices = [button(one.label, "ask_therapy_type", therapy=one.id) for one in others]
    turn.reply(opening, *facts, section="treatment", buttons=[*choices, button("No therapy", "ask_first_step")])


def _open_families(turn: Turn) -> list[Family]:
    families = turn.knowledge.families.values()
    return [one for one in families if one.id != NOT_AFTER_ABUSE or not after_abuse(turn)]


def _kinds(turn: Turn) -> list[Button]:
    return [button(one.label, "ask_therapy_type", therapy=one.id) for one in _open_families(turn)]


def fitting(turn: Turn) -> list[tuple[str, Fit]]:
    """The kinds of therapy that go with what was shared, best first, each with a topic that speaks for it.

    Where it can be, each stands on something else that was shared.
    """
    votes: dict[str, float] = defaultdict(float)
    said: dict[str, list[tuple[str, Fit]]] = defaultdict(list)
    for topic_id in turn.shared:
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
    fit = turn.knowledge.fits[topic.id][0]
    if fit.family == NOT_AFTER_ABUSE and after_abuse(turn):
        fit = fit.copy(update={"family": "individual"})
    family = turn.knowledge.families[fit.family]
    turn.remember(offer="ask_first_step")
    choices = [
        button("A small first step", "ask_first_step"),
        button(family.label, "ask_therapy_type", therapy=family.id),
        button("Other kinds", "ask_therapy_type"),
    ]
    said = turn.say("help_with", topic=topic.name, kind=family.name)
    facts = turn.vary(f"family.{family.id}", family.inform)
    turn.reply(gap(turn) or said, facts, ask=turn.say("first_step_too"), section="treatment", buttons=choices)


def explain_kind(turn: Turn, asked: str) -> None:
    """One therapy, one kind of therapy, or all kinds where neither is named."""
    knowledge = turn.knowledge
    turn.remember(offer="ask_therapy_suggestion")
    if asked in knowledge.therapies:
        therapy = knowledge.therapies[asked]
        family = knowledge.families[therapy.family]
        choices = [button(family.label, "ask_therapy_type", therapy=family.id)]
        facts = turn.vary(f"therapy.{asked}", therapy.inform)
    elif asked in knowledge.families:
        therapies = [knowledge.therapies[one] for one in knowledge.families[asked].therapies]
        turn.remember(listed=[one.id for one in therapies])
        choices = [button(one.label, "ask_therapy_type", therapy=one.id) for one in therapies]
        facts = turn.vary(f"family.{asked}", knowledge.families[asked].inform)
    else:
        _all_families(turn)
        return
    turn.remember(topic="ask_therapy_type")
    choices = [*choices, button("What may fit me?", "ask_therapy_suggestion")]
    if family_of(turn, asked) == NOT_AFTER_ABUSE and after_abuse(turn):
        facts, choices = f"{facts} {turn.say('therapy.after_abuse')}", choices[-1:]
    name = (knowledge.therapies.get(asked) or knowledge.families[asked]).name
    which = "" if name.lower() in facts.lower() else turn.say("kind", name=name[0].upper() + name[1:])
    opening = before_an_answer(turn, knowledge.topics["ask_therapy_type"])
    turn.reply(opening or which, facts, section="treatment", buttons=choices)


def family_of(turn: Turn, asked: str) -> str:
    """The kind of therapy that a therapy, or a kind itself, belongs to."""
    therapy = turn.knowledge.therapies.get(asked)
    return therapy.family if therapy else asked


def _all_families(turn: Turn) -> None:
    topic = turn.knowledge.topics["ask_therapy_type"]
    turn.remember(topic=topic.id, listed=list(turn.knowledge.families))
    opening = before_an_answer(turn, topic)
    facts, own = turn.vary("ask_therapy_type.inform", topic.inform), turn.say("therapy.after_abuse")
    turn.reply(opening, facts, own if after_abuse(turn) else "", section="treatment", buttons=_kinds(turn))
