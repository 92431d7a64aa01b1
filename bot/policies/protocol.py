"""What follows danger, turn by turn: the crisis protocol as one pure function (docs/crisis-protocol.md).

It reads what the person just wrote and what is known in the session, and names a response of domain.yml. It knows
nothing of Rasa, needs no action server, and no classifier but for small talk.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot.policies import plan as plans
from bot.policies.plan import Plan
from bot.policies.wording import OTHER, POISON, YOUNG

UNTOUCHED = {"bot_challenge", "ask_privacy", "delete_data", "restart"}  # answered as ever, in every state
TALK_FIRST = {"thank": "thanks", "goodbye": "goodbye"}
TO_PEOPLE = {  # whoever asks for people gets a way to them; "what happens when I call" comes as a first step
    "request_human": "call",
    "ask_first_step": "call",
    "ask_find_care": "find",
    "reach_out": "note",
}
WISHES = {
    "show_note": "show",
    "text_instead": "text",
    "call": "call",
    "reached": "reached",
    "therapist": "find",
    "therapist_after": "find",
}
FIRST_KIND = "crisis_suicide"  # what a danger without a kind is taken for


@dataclass(frozen=True)
class Heard:
    """One message, as far as danger goes."""

    level: str = "none"
    kind: str | None = None
    person: str = "first"
    intent: str = ""
    means: bool = False
    joking: bool = False
    safe: bool = False
    young: bool = False  # the person in danger is under 18
    poison: bool = False  # something was swallowed
    country: str | None = None
    erasing: bool = False  # "shall I erase it?" was asked
    wish: str | None = None  # a safety plan, a note to show, …
    planning: bool = False  # a step of the safety plan was asked for, and this is no other question
    command: str | None = None
    text: str = ""


@dataclass(frozen=True)
class Risk:
    """What the session knows. `open`: the person has not yet said that they are safe."""

    level: str | None = None
    kind: str | None = None
    person: str = "first"
    open: bool = False
    young: bool = False
    said: tuple[str, ...] = ()
    country: str | None = None
    plan: Plan | None = None


@dataclass(frozen=True)
class Step:
    """The response to give, what its wording has to fit, and the risk as it stands after it."""

    response: str
    risk: Risk = field(default_factory=Risk)
    poison: bool = False

    @property
    def marks(self) -> tuple[str, ...]:
        """What the wording has to fit (bot/policies/wording.py)."""
        third = self.risk.person == "third"
        some = (POISON if self.poison else "", YOUNG if self.risk.young and not third else "", OTHER if third else "")
        return ((self.risk.kind or FIRST_KIND).removeprefix("crisis_"), *filter(None, some))


def next_step(risk: Risk, heard: Heard) -> Step | None:
    """The answer of the protocol, or None where the ordinary conversation goes on."""
    risk = replace(risk, country=heard.country or risk.country, young=risk.young or heard.young)
    if heard.level in ("crisis", "check"):
        return _danger(risk, heard)
    if heard.means and risk.level:
        return _say("means", replace(risk, open=True))
    if step := _plan(risk, heard):
        return step
    if risk.level is None:
        return None
    return _live(risk, heard) if risk.open else _settled(risk, heard)


def _danger(risk: Risk, heard: Heard) -> Step:
    """New or repeated danger: a full answer once for each kind, then short ones."""
    if heard.means and risk.level:
        return _say("means", replace(risk, level="crisis" if heard.level == "crisis" else risk.level, open=True))
    crisis = heard.level == "crisis"
    kind = heard.kind or risk.kind or (FIRST_KIND if crisis else None)
    name = (kind or "crisis_distress").removeprefix("crisis_")
    known = risk.level == "crisis" and not crisis
    now = replace(
        risk,
        level="crisis" if crisis or known else "check",
        kind=kind or FIRST_KIND,
        person=heard.person,
        young=heard.young or (risk.young and heard.person == risk.person),
        open=True,
    )
    full = f"utter_{heard.level}_{name}"
    told = full + ("_other" if heard.person == "third" else "")
    new = [told, *([POISON] if heard.poison and kind == "crisis_medical" else [])]  # so that nothing is forgotten
    now = replace(now, said=(*risk.said, *(one for one in new if one not in risk.said)))
    if known or told in risk.said:
        return _say("again" if now.level == "crisis" else "check_again", now)
    return Step(full, now, heard.poison)


def _plan(risk: Risk, heard: Heard) -> Step | None:
    """The safety plan: asked for, answered, shown again or forgotten."""
    if heard.wish == "plan_forget" and risk.plan:
        return _say("plan_forgotten", replace(risk, plan=None))
    if heard.wish == "plan":
        said, plan = plans.asked_for(risk.plan)
        return _say(f"plan_{said}", replace(risk, plan=plan))
    if heard.planning and risk.plan:
        said, left = plans.answered(risk.plan, heard.text, heard.command)
        return _say(f"plan_{said}", replace(risk, plan=left))
    return None


def _live(risk: Risk, heard: Heard) -> Step | None:
    """Risk is open: people first, no article."""
    if heard.joking or heard.intent == "feedback_negative":
        return _say("joking", replace(risk, level="check", open=False))
    if heard.safe:
        return _say("safe", replace(risk, open=False))
    if heard.intent == "ask_privacy" and risk.kind == "crisis_abuse":  # it may be a question about the device
        return _say("watched", risk)
    if heard.intent in UNTOUCHED or (heard.erasing and heard.intent in ("affirm", "deny")):
        return None
    if heard.country:
        return _say("country", risk)
    if heard.wish in WISHES:
        return _say(WISHES[heard.wish], risk)
    if heard.intent == "affirm":
        return _say("yes", replace(risk, level="crisis"))
    if heard.intent == "deny":
        return _denied(risk)
    return _say({**TALK_FIRST, **TO_PEOPLE}.get(heard.intent, "stay"), risk)


def _denied(risk: Risk) -> Step:
    if risk.level == "check":
        return _say("check_denied", replace(risk, open=False))
    return _say("no", risk)


def _settled(risk: Risk, heard: Heard) -> Step | None:
    """The person said that they are safe: the topic is open again; questions about means stay refused."""
    if heard.joking:
        return _say("joking", risk)
    if heard.safe and heard.intent.startswith("crisis_"):  # said once more, and read as danger by the classifier alone
        return _say("safe", risk)
    if heard.country:
        return _say("country", risk)
    if heard.wish == "therapist_after":
        return _say("find", risk)
    if heard.intent in TALK_FIRST:
        return _say(TALK_FIRST[heard.intent], risk)
    return None


def _say(name: str, risk: Risk) -> Step:
    return Step(f"utter_{name}" if name.startswith("check") else f"utter_crisis_{name}", risk)
