"""What follows danger, turn by turn: the crisis protocol as one pure function (docs/crisis-protocol.md).

It reads what the person just wrote and what is known in the session, and names a response of domain.yml. It knows
nothing of Rasa, needs no action server, and no classifier but for small talk.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

UNTOUCHED = {"bot_challenge", "ask_privacy", "delete_data", "restart"}  # answered as ever, in every state
TALK_FIRST = {"thank": "thanks", "goodbye": "goodbye"}
TO_PEOPLE = {"request_human", "ask_find_care", "ask_first_step"}  # "what happens when I call" comes as a first step


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
    country: str | None = None
    erasing: bool = False  # "shall I erase it?" was asked


@dataclass(frozen=True)
class Risk:
    """What the session knows. `open`: the person has not yet said that they are safe."""

    level: str | None = None
    kind: str | None = None
    person: str = "first"
    open: bool = False
    said: tuple[str, ...] = ()
    country: str | None = None


@dataclass(frozen=True)
class Step:
    """The response to give and the risk as it stands after it."""

    response: str
    risk: Risk = field(default_factory=Risk)


def next_step(risk: Risk, heard: Heard) -> Step | None:
    """The answer of the protocol, or None where the ordinary conversation goes on."""
    risk = replace(risk, country=heard.country or risk.country)
    if heard.level == "crisis":
        return _danger(risk, heard, "crisis")
    if heard.level == "check":
        return _danger(risk, heard, "check")
    if risk.level is None:
        return None
    return _live(risk, heard) if risk.open else _settled(risk, heard)


def _danger(risk: Risk, heard: Heard, level: str) -> Step:
    """New or repeated danger: a full answer once for each kind, then short ones."""
    if heard.means and risk.level:
        return _say("means", replace(risk, level="crisis" if level == "crisis" else risk.level, open=True))
    kind = heard.kind or risk.kind or ("crisis_suicide" if level == "crisis" else None)
    name = (kind or "crisis_distress").removeprefix("crisis_")
    known = risk.level == "crisis" and level == "check"
    now = replace(
        risk, level="crisis" if known else level, kind=kind or "crisis_suicide", person=heard.person, open=True
    )
    suffix = "_other" if heard.person == "third" else ""
    full = f"utter_{level}_{name}{suffix}"
    now = replace(now, said=risk.said if full in risk.said else (*risk.said, full))  # so that no kind is forgotten
    if known or full in risk.said:
        return _say(f"again{suffix}" if now.level == "crisis" else f"check_again{suffix}", now)
    return Step(full, now)


def _live(risk: Risk, heard: Heard) -> Step | None:
    """Risk is open: people first, no article."""
    if heard.means:
        return _say("means", risk)
    if heard.joking or heard.intent == "feedback_negative":
        return _say("joking", replace(risk, level="check", open=False))
    if heard.safe:
        return _say("safe", replace(risk, open=False))
    if heard.intent in UNTOUCHED or (heard.erasing and heard.intent in ("affirm", "deny")):
        return None
    if heard.country:
        return _say("country", risk)
    if heard.intent == "affirm":
        return _say("yes", replace(risk, level="crisis"))
    if heard.intent == "deny":
        return _denied(risk)
    return _say(_by_intent(risk, heard), risk)


def _denied(risk: Risk) -> Step:
    if risk.level == "check":
        return _say("check_denied", replace(risk, open=False))
    return _say("no", risk)


def _by_intent(risk: Risk, heard: Heard) -> str:
    if heard.intent in TALK_FIRST:
        return TALK_FIRST[heard.intent]
    if heard.intent in TO_PEOPLE:
        return "call"
    if heard.intent == "reach_out":
        return "note_other" if risk.person == "third" else "note"
    return "stay"


def _settled(risk: Risk, heard: Heard) -> Step | None:
    """The person said that they are safe: the topic is open again; questions about means stay refused."""
    if heard.means:
        return _say("means", replace(risk, open=True))
    if heard.joking:
        return _say("joking", risk)
    if heard.safe and heard.intent.startswith("crisis_"):  # said once more, and read as danger by the classifier alone
        return _say("safe", risk)
    if heard.country:
        return _say("country", risk)
    if heard.intent in TALK_FIRST:
        return _say(TALK_FIRST[heard.intent], risk)
    return None


def _say(name: str, risk: Risk) -> Step:
    return Step(f"utter_{name}" if name.startswith("check") else f"utter_crisis_{name}", risk)
