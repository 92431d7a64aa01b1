"""What follows danger, turn by turn: the crisis protocol as one pure function (docs/crisis-protocol.md).

It reads what the person just wrote and what is known in the session, and names a response of domain.yml. It knows
nothing of Rasa, needs no action server, and no classifier but for small talk.
"""

from __future__ import annotations

from dataclasses import replace

from bot.policies import plan as plans
from bot.policies.question import DANGER, NO, YES
from bot.policies.risk import FIRST_KIND, Heard, Risk, Step
from bot.policies.ways import (
    CERTAIN,
    CLEAR,
    CONTENT,
    HELD,
    NOT_FOR_LATER,
    OF_MEANS,
    OF_OTHERS,
    SWALLOWED_FIRST,
    TALK_FIRST,
    TO_PEOPLE,
    UNTOUCHED,
    WISHES,
)
from bot.policies.wording import OTHER, POISON


def next_step(risk: Risk, heard: Heard) -> Step | None:
    """The answer of the protocol, or None where the ordinary conversation goes on."""
    about = heard.about
    risk = replace(risk, own=about.own or risk.own, theirs=about.theirs or risk.theirs, young=risk.young or about.young)
    again = heard.faint and risk.level is not None  # it was asked about once, or is known better
    if heard.level in ("crisis", "check") and not again:
        return _danger(risk, heard)
    if risk.level and _of_means(risk, heard):
        return _say("means", replace(risk, open=True))
    if step := _plan(risk, heard):
        return step
    if risk.level is None:
        return None
    if "endangered" in heard.says and risk.person == "first" and not heard.says & {"joking", "safe"}:
        return _say("yes", replace(risk, level="crisis", open=True))
    return _live(risk, heard) if risk.open else _settled(risk, heard)


def _of_means(risk: Risk, heard: Heard) -> bool:
    """Is this a question about means, or about what was swallowed?"""
    if risk.open and risk.poison:
        return bool(heard.says & {"means", "grave", "outcome"})
    return "means" in heard.says or ("grave" in heard.says and risk.open and risk.kind in OF_MEANS)


def _danger(risk: Risk, heard: Heard) -> Step:
    """New or repeated danger: a full answer once for each kind, then short ones."""
    crisis = heard.level == "crisis"
    swallowed = crisis and heard.kind == "crisis_medical" and heard.about.poison
    if risk.level and _of_means(risk, heard) and not swallowed:
        return _say("means", replace(risk, level="crisis" if crisis else risk.level, open=True))
    kind = _kind(risk, heard)
    known = risk.level == "crisis" and not crisis
    same = heard.person == risk.person
    now = replace(
        risk,
        level="crisis" if crisis or known else "check",
        kind=kind or FIRST_KIND,
        person=heard.person,
        own=risk.own or heard.about.own_before,
        young=heard.about.young or (risk.young and same),
        held=None,
        open=risk.open or not heard.faint,  # a faint one is asked about, and holds nothing back that comes after it
    )
    full = f"utter_{heard.level}_{(kind or 'crisis_distress').removeprefix('crisis_')}"
    poison = [POISON] if kind == "crisis_medical" and (heard.about.poison or (risk.open and risk.poison)) else []
    told = "_".join((full, *poison, *([OTHER] if heard.person == "third" else [])))
    before, now = risk.said, replace(now, said=tuple(dict.fromkeys((*risk.said, told, *poison))))
    to_ask = kind == FIRST_KIND != risk.kind  # suicide is asked about in plain words, whatever else is known
    if (known and same and not to_ask) or told in before:
        return _say("again" if now.level == "crisis" else "check_again", now)
    return Step(full, now)


def _kind(risk: Risk, heard: Heard) -> str | None:
    """What kind of danger it is now; somebody who swallowed something stays a case for emergency services."""
    kind = heard.kind or risk.kind or (FIRST_KIND if heard.level == "crisis" else None)
    same = risk.open and risk.poison and heard.person == risk.person
    return risk.kind if same and kind in SWALLOWED_FIRST else kind


def _plan(risk: Risk, heard: Heard) -> Step | None:
    """The safety plan: asked for, answered, shown again or forgotten."""
    if heard.wish == "plan_forget" and risk.plan:
        return _say("plan_forgotten", replace(risk, plan=None))
    if heard.wish == "plan":
        said, plan = plans.asked_for(risk.plan)
        return _say(f"plan_{said}", replace(risk, plan=plan))
    if heard.turn.planning and risk.plan:
        said, left = plans.answered(risk.plan, heard.text, heard.turn.command)
        return _say(f"plan_{said}", replace(risk, plan=left))
    return None


def _live(risk: Risk, heard: Heard) -> Step | None:
    """Risk is open: people first, no article."""
    if heard.says & {"joking", "misread"}:
        return _say("joking" if "joking" in heard.says else "misread", replace(risk, level="check", open=False))
    if risk.kind == "crisis_abuse" and heard.says & {"near", "company"}:  # it may be the one who hurts
        return _say("near", risk)
    if "company" in heard.says and risk.kind == "crisis_medical":
        return _say("company", risk)
    # to feel fine says nothing after a poisoning: some things only show later
    if "safe" in heard.says and risk.poison and "helped" not in heard.says:
        return _say("fine", risk)
    if "safe" in heard.says:
        medical = "helped" in heard.says and risk.kind == "crisis_medical"
        return _say("helped" if medical else "safe", replace(risk, open=False))
    if heard.intent == "ask_privacy" and risk.kind == "crisis_abuse":  # it may be a question about the device
        return _say("watched", risk)
    if heard.intent in UNTOUCHED or (heard.turn.erasing and heard.intent in ("affirm", "deny")):
        return None
    if step := _placed(risk, heard):
        return step
    if heard.wish in WISHES:
        return _say(WISHES[heard.wish], risk)
    if risk.person == "third" and heard.wish in OF_OTHERS:
        return _say(OF_OTHERS[heard.wish], risk)
    if "apart" in heard.says and risk.kind != "crisis_medical":
        return _say("apart", risk)
    if "near" in heard.says:
        return _say("near", risk)
    if "hearsay" in heard.says and risk.person == "third" and (risk.poison or risk.kind != "crisis_medical"):
        return _say("fine" if risk.poison else "hearsay", risk)
    if heard.intent in ("affirm", "deny") and heard.confidence >= CLEAR:
        return _answered(risk, heard)
    return _rest(risk, heard)


def _answered(risk: Risk, heard: Heard) -> Step:
    """A yes or a no, to whatever was asked last."""
    said = (YES if heard.intent == "affirm" else NO).get(heard.turn.asked, "yes" if heard.intent == "affirm" else "no")
    if said == "safe":
        return _say(said, replace(risk, open=False))
    if said == "yes":
        return _say(said, replace(risk, level="crisis", open=True))
    if said == "no" and heard.turn.asked == DANGER and risk.level == "check":
        return _say("check_denied", replace(risk, open=False))
    return _say("no" if said == "alone" and risk.kind == "crisis_medical" else said, risk)


def _rest(risk: Risk, heard: Heard) -> Step:
    """What nobody asked for: stay with the person; a question on the topic is kept for later."""
    of_topic = heard.intent in HELD and heard.on_topic and heard.confidence >= CERTAIN
    if of_topic and "grave" not in heard.says and risk.kind not in NOT_FOR_LATER:
        return _say("held", replace(risk, held=heard.intent))
    if heard.intent == "ask_help_someone" and risk.person == "third":
        return _say("next", risk)
    if heard.intent in TALK_FIRST and heard.confidence < CLEAR:
        return _say("stay", risk)
    ways = {**TALK_FIRST, **TO_PEOPLE, "feedback_negative": "useless", "bot_challenge": "program"}
    return _say(ways.get(heard.intent, "stay"), risk)


def _placed(risk: Risk, heard: Heard) -> Step | None:
    """A place was named: the lines there, or, where it is only that of the one who worries, where the other one is."""
    if risk.person == "third" and (heard.about.own or heard.about.theirs):
        return _say("country" if risk.theirs else "where", risk)
    return _say("country", risk) if heard.about.own else None


def _settled(risk: Risk, heard: Heard) -> Step | None:
    """They are safe by their own word, or a faint sign was asked about: the topic is open; means stay refused."""
    if "joking" in heard.says:
        return _say("joking", risk)
    if heard.turn.answers and "misread" in heard.says:
        return _say("misread", risk)
    if heard.turn.answers and heard.intent in ("affirm", "deny") and heard.confidence >= CLEAR:
        return _answered(risk, heard)
    if "safe" in heard.says and not heard.turn.inside and heard.intent and not heard.intent.startswith(CONTENT):
        return _say("safe", risk)
    if step := _placed(risk, heard):
        return step
    if heard.wish == "therapist_after":
        return _say("find", risk)
    if heard.wish == "sorry" and not heard.turn.inside:
        return _say("sorry", risk)
    if heard.turn.asked == "safe" and heard.intent in ("affirm", "deny") and heard.confidence >= CLEAR:
        return _answered(risk, heard)
    if heard.intent in TALK_FIRST and heard.confidence >= CLEAR:
        return _say(TALK_FIRST[heard.intent], risk)
    return None


def _say(name: str, risk: Risk) -> Step:
    return Step(f"utter_{name}" if name.startswith("check") else f"utter_crisis_{name}", risk)
