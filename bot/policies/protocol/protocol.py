"""What follows danger, turn by turn: the crisis protocol as one pure function (docs/crisis-protocol.md).

It reads what the person just wrote and what is known in the session, and names a response of domain.yml. It knows
nothing of Rasa, needs no action server, and no classifier but for small talk. What is answered while the danger is open
stands in live.py, what is once it is not in settled.py, answers to the direct question in answers.py.
"""

from __future__ import annotations

from dataclasses import replace

from bot.policies.protocol import plan as plans
from bot.policies.protocol.after_guess import on_guess
from bot.policies.protocol.guess import adds_nothing, as_known, asked, is_more_danger, may_ask
from bot.policies.protocol.live import live
from bot.policies.protocol.reading import read_in_order
from bot.policies.protocol.risk import (
    CODED,
    FIRST_KIND,
    MEANT,
    OF_DANGER,
    OWN_LIFE,
    PASSED,
    VOTED,
    Heard,
    Risk,
    Step,
    say,
)
from bot.policies.protocol.settled import settled, without_lines
from bot.policies.protocol.wanted import wished
from bot.policies.protocol.ways import BESIDE_DANGER, OF_MEANS, SOMEBODY, SWALLOWED_FIRST, THEN
from bot.policies.protocol.wording import BABY, OTHER, POISON


def next_step(risk: Risk, heard: Heard) -> Step | None:
    """The answer of the protocol, or None where the ordinary conversation goes on."""
    before, risk = risk, _with(risk, heard)
    if step := _obeyed(risk, heard):
        return step
    if heard.level in ("crisis", "check") and (step := _danger_heard(risk, heard)):
        return step
    if risk.level and _of_means(risk, heard):
        return say("means", replace(risk.sure(), open=True))
    if step := _plan(risk, heard):
        return step
    if risk.level is None:  # only a pretext lets a question about means be heard before any danger
        if (
            heard.wish == "device"
        ):  # "can my boyfriend see what I type": about the device, whether or not there is danger
            return say("device", replace(risk, level="check", kind="crisis_abuse").noting(VOTED))
        return say("pretext", risk) if heard.pretext else None
    if "kept" in heard.says and risk.kind in OWN_LIFE:
        return say("put_by", replace(risk.sure(), level="crisis", open=True))
    if "took_back" in heard.says and "not_taken" not in heard.says:  # "I lied, I took nothing" takes the danger back
        return say("back", replace(risk.sure(), level="crisis", open=True))
    if "endangered" in heard.says and risk.person == "first" and not heard.says & {"joking", "safe"}:
        worse = replace(risk.sure(), level="crisis", open=True)
        return say("yes_sent" if heard.wish == "sent" else "yes", worse)
    if "no_lines" in heard.says:
        return without_lines(risk, heard)
    if risk.told and (step := read_in_order(before, risk, heard)):
        return _noted(step)
    if before.young and heard.about.young is False:  # the lines for the young were the wrong ones
        return say("of_age", risk)
    if not risk.told:
        step = on_guess(risk, heard)
        return _noted(step) if step else None
    step = live(risk, heard, grown=risk.young and not before.young) if risk.open else settled(risk, heard)
    return _noted(step) if step else None


def _obeyed(risk: Risk, heard: Heard) -> Step | None:
    """Whoever is hurt by somebody and has to go, or wants it gone, comes before all else: in one line."""
    if not risk.open or risk.kind != "crisis_abuse" or risk.person != "first":
        return None
    if "erases" in heard.says:
        return say(f"leave_now{THEN}", replace(risk, plan=None))
    return say("leave_now", risk) if "leaves_now" in heard.says else None


def _noted(step: Step) -> Step:
    """It is remembered that somebody was reached or is there: from then on a question on the topic is answered."""
    there = step.response.removeprefix(OF_DANGER[0]) in SOMEBODY
    return replace(step, risk=step.risk.noting(PASSED)) if there else step


def _with(risk: Risk, heard: Heard) -> Risk:
    """What the message adds to what is known: places, how old the person in danger is, and that it is the writer."""
    about = heard.about
    if "of_self" in heard.says and risk.open:
        risk = replace(risk, person="first", said=tuple(one for one in risk.said if one != MEANT))
    if "of_other" in heard.says and risk.told:
        risk = replace(risk, person="third", open=True).noting(MEANT)
    theirs = about.theirs or risk.theirs
    if risk.open and risk.person == "third" and (risk.kind == "crisis_medical" or about.together):
        theirs = theirs or about.own or risk.own  # a flatmate, or whoever needs help at once, is where the writer is
    baby = risk.kind == "crisis_harm_others" and risk.person == "first" and about.baby and BABY not in risk.said
    said = (*risk.said, BABY) if baby else risk.said
    own = about.own or risk.own
    if about.numbered and not (own or theirs):  # "it's 999, I know"
        own, theirs = (own, about.numbered) if risk.person == "third" else (about.numbered, theirs)
    plan = None if "no_plan" in heard.says else risk.plan
    return replace(
        risk, plan=plan, own=own, theirs=theirs, young=risk.young if about.young is None else about.young, said=said
    )


def _of_means(risk: Risk, heard: Heard) -> bool:
    """Is this a question about means, or about what was swallowed?"""
    if risk.open and risk.poison:
        return bool(heard.says & {"means", "grave", "outcome"})
    return "means" in heard.says or ("grave" in heard.says and risk.open and risk.kind in OF_MEANS)


def _danger_heard(risk: Risk, heard: Heard) -> Step | None:
    """Danger that a message shows; of a mere vote only what may be asked, or adds something."""
    if heard.voted and not risk.told and not is_more_danger(risk, heard):
        return asked(risk, heard) if may_ask(risk, heard) else None
    return None if adds_nothing(risk, heard) else _danger(risk, heard)


def _danger(risk: Risk, heard: Heard) -> Step:
    """New or repeated danger: a full answer once for each kind, then short ones."""
    heard = as_known(risk, heard)
    crisis = heard.level == "crisis"
    swallowed = crisis and heard.kind == "crisis_medical" and heard.about.poison
    if risk.level and _of_means(risk, heard) and not swallowed:
        return say("means", replace(risk.sure(), level="crisis" if crisis else risk.level, open=True))
    kind = _kind(risk, heard)
    full = f"utter_{heard.level}_{(kind or 'crisis_distress').removeprefix('crisis_')}"
    poison = [POISON] if kind == "crisis_medical" and (heard.about.poison or (risk.open and risk.poison)) else []
    told = "_".join((full, *poison, *([OTHER] if heard.person == "third" else [])))
    now = _known(risk, heard, kind, (told, *poison))
    same = not crisis and heard.person == risk.person
    if "of_other" in heard.says and heard.person == "third":
        return say("meant", replace(now, said=(*now.said, full)))
    if kind == "crisis_harm_others" and heard.about.away and heard.person == "first" and not crisis:
        return say("apart", now)
    repeated = risk.open and kind == risk.kind and (same or told in risk.said)
    if "kept" in heard.says and risk.level and kind in OWN_LIFE and told in risk.said:
        return say("put_by", replace(now, level="crisis", open=True))
    if repeated and kind == "crisis_abuse" and not crisis and "things" in heard.says:
        return say("things", now)
    if repeated and heard.wish in BESIDE_DANGER and (step := wished(now, heard)):
        return step
    to_ask = kind == FIRST_KIND != risk.kind  # suicide is asked about in plain words, whatever else is known
    if (same and risk.level == "crisis" and not to_ask) or told in risk.said:
        return say("again" if now.level == "crisis" else "check_again", now)
    return Step(full, now)


def _known(risk: Risk, heard: Heard, kind: str | None, told: tuple[str, ...]) -> Risk:
    """What is known from a message that shows danger on."""
    level = "crisis" if "crisis" in (risk.level, heard.level) else "check"
    known = replace(risk.sure(), level=level, open=True, held=None).with_heard(heard, kind or FIRST_KIND, *told)
    coded = (CODED,) if _is_coded(risk, heard, known.kind) else ()
    return replace(known, said=tuple(one for one in known.said if one != PASSED)).noting(*coded)


def _is_coded(risk: Risk, heard: Heard, kind: str | None) -> bool:
    """Does a crisis rest on words that can mean other things as well, now and before: of one's own life, or "I took it"?"""
    fits = kind in OWN_LIFE or (kind == "crisis_medical" and heard.about.poison and not heard.about.substance)
    return fits and heard.level == "crisis" and heard.coded and (risk.level != "crisis" or CODED in risk.said)


def _kind(risk: Risk, heard: Heard) -> str | None:
    """What kind of danger it is now; somebody who swallowed something stays a case for emergency services."""
    kind = heard.kind or risk.kind or (FIRST_KIND if heard.level == "crisis" else None)
    same = risk.open and risk.poison and heard.person == risk.person
    return risk.kind if same and kind in SWALLOWED_FIRST else kind


def _plan(risk: Risk, heard: Heard) -> Step | None:
    """The safety plan: asked for, answered, shown again or forgotten."""
    if heard.wish == "plan_forget" and risk.plan:
        return say("plan_forgotten", replace(risk, plan=None))
    if heard.wish == "plan":
        said, plan = plans.asked_for(risk.plan)
        return say(f"plan_{said}", replace(risk, plan=plan))
    if heard.turn.planning and risk.plan:
        said, left = plans.answered(risk.plan, heard.text, heard.turn.command)
        return say(f"plan_{said}", replace(risk, plan=left))
    return None
