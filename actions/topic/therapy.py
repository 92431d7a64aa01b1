"""Kinds of therapy: what each of them is, what else there is, whether one is something for somebody else."""

from __future__ import annotations

from actions.buttons import Button, button
from actions.commands import answer, called
from actions.listening import before_an_answer, gap
from actions.persons import relation_in
from actions.topic.therapy_fits import NOT_AFTER_ABUSE, after_abuse, suggest
from actions.turn import SURE, Turn
from actions.whose import whom
from bot.knowledge import Family


def is_of_therapy(turn: Turn, topic_id: str) -> bool:
    """Is a therapy asked about, a kind of it, or which may fit?"""
    kinds = {**turn.knowledge.families, **turn.knowledge.therapies}
    return topic_id in kinds or topic_id in ("ask_therapy_type", "ask_therapy_suggestion")


def about_therapy(turn: Turn, topic_id: str) -> None:
    """Which kind may fit, what one is, what else there is; for the writer or for somebody else."""
    named = [one for one in called(turn.text) if one in turn.knowledge.therapies]
    asked = topic_id if not topic_id.startswith("ask_") else turn.entity("therapy") or next(iter(named), "")
    them = whom(turn) if topic_id.startswith("ask_") else ""
    told = bool(turn.shared or any(turn.strength(one) >= SURE for one in turn.signs)) and not asked
    kinds = not told and answer(turn.text, "kinds", kind="asks")  # "can you tell me about therapy types"
    if asked and topic_id.startswith("ask_") and answer(turn.text, "other_kinds", kind="asks"):
        _other_kinds(turn, asked)
    elif them:
        _for_them(turn, them, asked)
    elif topic_id == "ask_therapy_suggestion" and not kinds or told and answer(turn.text, "fitting", kind="asks"):
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
    if who := relation_in(turn.text):
        turn.remember(about=who)
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
