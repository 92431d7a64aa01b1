"""Once the danger is not open: they are safe by their own word, or it was denied. Means stay refused."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.policies.protocol.answers import answered, refuses
from bot.policies.protocol.denial import no
from bot.policies.protocol.people import in_good_hands, taken_up
from bot.policies.protocol.plainly import asks_on_topic, content_beside, is_plain
from bot.policies.protocol.risk import DROPPED, OWN_LIFE, UNLINED, Heard, Risk, Step, say
from bot.policies.protocol.wanted import placed, wished
from bot.policies.protocol.ways import CLEAR, CONTENT, OF_LINES, TALK_FIRST, THEN

AN_EAR = re.compile(r"\b(?:talk|chat|listen)\b(?! to\b)", re.IGNORECASE)  # beside "no plan"


def settled(risk: Risk, heard: Heard) -> Step | None:
    """The answer where the topic is open again, or None where the ordinary conversation goes on."""
    if step := _not_let_go(risk, heard):
        return step
    if not heard.turn.inside and not asks_on_topic(heard) and (step := in_good_hands(risk, heard)):
        return step
    if step := _of_lines(risk, heard):
        return step
    if heard.wish == "loyal" and heard.turn.fresh and not heard.turn.inside:
        return say("loyal", risk)
    if heard.wish == "reached" and "on_way" in heard.says and not heard.turn.inside:
        return say("coming", risk)
    if "joking" in heard.says:
        return say("joking", risk)
    if "safe" in heard.says and not heard.turn.inside and heard.intent and not heard.intent.startswith(CONTENT):
        return say("safe", risk)
    if (
        heard.says & {"better", "over"}
        and risk.kind == "crisis_medical"
        and not heard.turn.inside
        and not content_beside(heard)
    ):
        return say("over", risk)
    if "eased" in heard.says and heard.turn.fresh and not heard.turn.inside and not asks_on_topic(heard):
        return say("thanks", risk)
    if step := placed(risk, heard):
        return step
    if (
        heard.turn.fresh
        and not heard.turn.inside
        and (heard.wish == "listen" or ("no_plan" in heard.says and AN_EAR.search(heard.text)))
    ):
        return say("listen", risk)
    if heard.wish == "therapist_after":
        return say("find", risk)
    if heard.wish == "sorry" and not heard.turn.inside:
        return say("sorry", risk)
    if heard.turn.asked == "safe" and is_plain(heard):
        return answered(risk, heard)
    if _to_confront(risk, heard):
        return say("note", risk)
    return say(TALK_FIRST[heard.intent], risk) if _takes_leave(risk, heard) else None


def _takes_leave(risk: Risk, heard: Heard) -> bool:
    """Thanks right after it, or a goodbye, where the danger was not denied: later thanks are for something else."""
    of_it = heard.turn.fresh or heard.intent == "goodbye"
    return heard.intent in TALK_FIRST and heard.confidence >= CLEAR and of_it and UNLINED not in risk.said


def _not_let_go(risk: Risk, heard: Heard) -> Step | None:
    """ "I said not today. That's not nothing, is it": half a yes, or more, right after it was let go."""
    told = heard.intent.startswith(CONTENT) and heard.intent not in ("affirm", "deny") and heard.confidence >= CLEAR
    if risk.kind not in OWN_LIFE or risk.person != "first" or not heard.turn.fresh or heard.turn.inside or told:
        return None
    if "dated" in heard.says:
        return say("dated", replace(risk.sure(), level="crisis", open=True))
    half = "halfway" in heard.says and heard.act == "half"
    return say("thoughts", replace(risk.sure(), open=True)) if half or "worse" in heard.says else None


def without_lines(risk: Risk, heard: Heard) -> Step:
    """The lines are too much: why they came. They end, but for a danger that is open, where they are named less."""
    if risk.open and refuses(risk, heard):
        return no(risk.noting(UNLINED), heard)
    if risk.open:
        return say("lines_stay", risk.noting(UNLINED))
    ended = (UNLINED,) if risk.told else (UNLINED, DROPPED)
    return say(f"lines_off{THEN}" if content_beside(heard) else "lines_off", risk.noting(*ended))


def _of_lines(risk: Risk, heard: Heard) -> Step | None:
    """Something is asked about the lines, or was done: one that is named, or that was named just now."""
    if heard.wish in OF_LINES and heard.of_line:
        return wished(risk, heard)
    done = heard.wish == "reached" and (heard.of_line or "eased" in heard.says) and not heard.turn.inside
    return (taken_up(risk, heard) or say("reached", risk)) if done else None


def _to_confront(risk: Risk, heard: Heard) -> bool:
    """Words for somebody who may hurt others: not from the form, but a fixed note to those who can be warned."""
    return risk.kind == "crisis_harm_others" and risk.person == "third" and heard.intent == "reach_out"
