"""Somebody is there or was reached, help is on its way or has come: people before all else, and what that opens again."""

from __future__ import annotations

from dataclasses import replace

from bot.policies.protocol.answers import help_is_there
from bot.policies.protocol.plainly import asks_on_topic, content_beside
from bot.policies.protocol.risk import OWN_LIFE, PASSED, Heard, Risk, Step, say
from bot.policies.protocol.ways import CLEAR, NOT_FOR_LATER, THEN, TOLD


def gone_on_from(risk: Risk, heard: Heard) -> Step | None:
    """What had to be done is done, or somebody is there, and the topic is asked for: it is answered, and nothing is open."""
    back = "back_to_me" in heard.says and not heard.says & {"safe", "company"}  # of these more is said
    if back and risk.person == "third" and content_beside(heard):  # who writes is in no danger
        return say(f"eased{THEN}", replace(risk, open=False, held=None))
    if risk.kind in NOT_FOR_LATER or heard.wish not in (None, "reached"):
        return None
    there = heard.says & {"company", "on_way"} and risk.kind != "crisis_abuse"
    passed = heard.wish == "reached" or "eased" in heard.says or there or PASSED in risk.said
    return taken_up(risk, heard) if passed else None


def taken_up(risk: Risk, heard: Heard) -> Step | None:
    """Back to the topic: answered in the same turn where it is known which question, else asked for."""
    told = heard.confidence >= CLEAR and heard.intent.startswith(TOLD)
    wants = bool(heard.says & {"goes_on", "topic"})
    if asks_on_topic(heard) or (wants and told):
        return say(f"eased{THEN}", replace(risk, open=False, held=None))
    return say("eased", replace(risk, open=False)) if wants else None


def there(risk: Risk, heard: Heard) -> Step | None:
    """Somebody is there: those who help, or after abuse the one who hurts. Of somebody else, that is not yet safety."""
    called = heard.wish == "reached" and "on_way" in heard.says
    if called:
        return say("reached" if risk.kind == "crisis_medical" else "coming", risk)
    if risk.kind == "crisis_abuse" and heard.says & {"near", "company"}:
        return say("near", risk)
    if step := in_good_hands(risk, heard):
        return step
    if "said_yes" in heard.says and risk.person == "third" and risk.kind in OWN_LIFE:
        return say("said_yes", replace(risk.sure(), level="crisis"))
    if heard.says & {"asleep", "ailing"} and risk.kind == "crisis_medical":
        return say("asleep" if "asleep" in heard.says else "again", risk)
    if "sleeper" in heard.says and risk.person == "first" and risk.kind in (*OWN_LIFE, "crisis_medical"):
        return say("wake", risk)
    if "beside" in heard.says and risk.kind != "crisis_abuse":
        return say("alone" if risk.kind == "crisis_harm_others" else "beside", risk)
    if "comes" in heard.says and risk.kind not in ("crisis_abuse", "crisis_medical"):
        return say("comes", risk)
    others_life = risk.person == "third" and risk.kind in OWN_LIFE and "safe" not in heard.says
    watched_over = "company" in heard.says and (risk.kind == "crisis_medical" or others_life)
    return say("company", risk) if watched_over else None


def in_good_hands(risk: Risk, heard: Heard) -> Step | None:
    """Those who can help are there, on the way to them, or home from them: nothing is open any more."""
    of_body = risk.kind == "crisis_medical"
    came = {
        "home": of_body and "home" in heard.says,
        "helped": help_is_there(risk, heard),
        "driven": of_body and "driven" in heard.says,
    }
    name = next((name for name, true in came.items() if true), None)
    if name is None:
        return None
    if name == "helped" and of_body and heard.wish == "word":
        return say("helped_note", replace(risk, open=False))
    return (taken_up(risk, heard) if name == "home" else None) or say(name, replace(risk, open=False))


def waits(risk: Risk, heard: Heard) -> Step | None:
    """Help was called for the body, and is awaited: to call once more is no advice then, and nobody waits alone here."""
    if risk.kind != "crisis_medical" or not heard.turn.called or heard.wish not in (None, "word", "listen", "sorry"):
        return None
    return None if heard.says & {"asleep", "ailing", "near", "company", "joking"} else say("wait", risk)
