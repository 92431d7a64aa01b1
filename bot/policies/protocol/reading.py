"""What the person says after danger was raised, read in one order; the first reading that fits answers.

New danger by rules comes before all of it, and a vote beside one of these readings is no news (level.py). Then: it is
somebody else, or the writer after all; it is over, or whom they worry about was got hold of; something is asked about
lines; a no, or how it was meant; why it was asked. All else is an answer, a wish, or something told: guess.py, live.py,
settled.py.
"""

from __future__ import annotations

from dataclasses import replace

from bot.policies.protocol.answers import refuses
from bot.policies.protocol.denial import no, out_of_place
from bot.policies.protocol.guess import NAMES_IT, not_now
from bot.policies.protocol.nothing import nothing_taken
from bot.policies.protocol.plainly import content_beside
from bot.policies.protocol.risk import DROPPED, OWN_LIFE, Heard, Risk, Step, say
from bot.policies.protocol.wanted import of_device, wished
from bot.policies.protocol.ways import OF_LINES

A_REMARK = 8  # words: a longer question right after our sorry asks for something of its own


def read_in_order(before: Risk, risk: Risk, heard: Heard) -> Step | None:
    """The answer to the first reading that fits; None where the message is none of these."""
    if step := nothing_taken(risk, heard) or _who(before, risk, heard):
        return step
    for reading in (_over, of_lines, moods, device_first, _no, why):
        if step := reading(risk, heard):
            return step
    return None


def _who(before: Risk, risk: Risk, heard: Heard) -> Step | None:
    """It is somebody else; or, where somebody else was taken to be in danger, it is the writer."""
    asked_only = risk.level == "check" and heard.turn.answers
    if "of_other" in heard.says and (before.person != risk.person or asked_only):
        return say("meant", risk)
    if before.person == risk.person or not risk.kind:
        return None
    kind = risk.kind.removeprefix("crisis_")
    full = f"utter_crisis_{kind}"
    if risk.level == "crisis" and risk.kind == "crisis_medical" and full not in risk.said:
        return say(kind, risk.noting(full))
    return say(f"check_{kind}", risk)


def _over(risk: Risk, heard: Heard) -> Step | None:
    """Who was called found nothing grave, or the body is well again, though not after a poisoning; or somebody picked up,
    which is no word of safety yet."""
    if not risk.told or heard.turn.inside:
        return None
    if "cleared" in heard.says and risk.kind == "crisis_medical" and heard.turn.called and _is_talked_of(risk, heard):
        return say("cleared", replace(risk, open=False))
    if "over" in heard.says and risk.kind == "crisis_medical" and risk.open and not risk.poison:
        return say("over", replace(risk, open=False))
    if "spoke" in heard.says and risk.open and risk.person == "third" and risk.kind in OWN_LIFE:
        return say("spoke", risk)
    return None


def _is_talked_of(risk: Risk, heard: Heard) -> bool:
    """Is it still about that danger, and nothing that was swallowed, which can show later?"""
    return (risk.open or heard.turn.fresh) and not risk.poison


def of_lines(risk: Risk, heard: Heard) -> Step | None:
    """A question about lines, or about a call, goes before what else is said; after a guess it says that there is something."""
    if (
        heard.wish not in OF_LINES
        or heard.turn.inside
        or not (risk.open or heard.of_line or heard.turn.answers or heard.turn.fresh)
    ):
        return None
    sure = replace(risk.sure(), open=True) if risk.guessed and not risk.dropped else risk
    return wished(sure, heard)


def moods(risk: Risk, heard: Heard) -> Step | None:
    """It is called no abuse: it gets no other name, and is still talked about."""
    spoken_of = risk.open or heard.turn.answers
    if "moods" in heard.says and spoken_of and risk.kind == "crisis_abuse" and risk.person == "first":
        return say("moods", replace(risk.sure(), open=True))
    return None


def device_first(risk: Risk, heard: Heard) -> Step | None:
    """Who may see this, asked by somebody who was asked about abuse: the device goes before all that is made of the words."""
    stands = (risk.open or heard.turn.answers) and risk.kind == "crisis_abuse" and risk.person == "first"
    return of_device(replace(risk.sure(), open=True), heard) if stands else None


def _no(risk: Risk, heard: Heard) -> Step | None:
    """A plain no, or how it was meant, where something was asked that it can answer; a no for now keeps the danger."""
    if not (risk.open or heard.turn.answers):
        return None
    if not_now(risk, heard):
        return say("not_now", replace(risk, open=True))
    return no(risk, heard) if refuses(risk, heard) else None


def why(risk: Risk, heard: Heard) -> Step | None:
    """Only our question is spoken of: why it was asked, and no more of it, but for a danger that is sure. A question in
    return is put in other words first (answers.py)."""
    stands = risk.open or heard.turn.answers
    asked_why = len(heard.text.split()) <= A_REMARK
    after_all = "puzzled" in heard.says and risk.dropped and heard.turn.fresh and not stands and asked_why
    if not (after_all or "of_question" in heard.says) or heard.turn.inside or (risk.open and risk.level == "crisis"):
        return None
    if ("puzzled" in heard.says and stands) or not (stands or after_all or NAMES_IT.search(heard.text)):
        return None
    dropped = replace(risk, level="check", open=False).noting(DROPPED)
    return out_of_place(risk, heard) if content_beside(heard) and not after_all else say("check_misread_why", dropped)
