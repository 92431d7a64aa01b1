"""A simple safety plan, step by step, as one pure function: what was said, in which step, leads where.

Warning signs, what helps, people, places, making it safer, in the person's own words. These are kept only where the
person wants it; each step can be skipped, and the plan left. That danger comes first is seen to before (protocol.py).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

BEGIN, DONE = "begin", "done"
STEPS = ("warning", "helps", "people", "places", "safer")
TITLES = {
    "warning": "Warning signs",
    "helps": "What helps",
    "people": "People",
    "places": "Places",
    "safer": "Making it safer",
}
OF_ABUSE = {  # the same steps, where it is somebody else who hurts the writer
    "warning": "Signs",
    "helps": "Way out",
    "people": "People",
    "places": "A place to go",
    "safer": "What to take",
}
LONGEST_ANSWER = 300  # characters
FOR_BEFORE = re.compile(  # what follows belongs to the question before
    r"\b(?:(?:oh|and|also|but|wait|actually)[\s,]+)*(?:for|to|on) the (?:one|question|last one|previous one|last question|step) ?(?:before(?: that| this)?)?\b[\s,:]*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Plan:
    """Where the plan stands: the step that was asked for, whether answers are kept, and those that were."""

    step: str = BEGIN
    keep: bool = False
    answers: tuple[tuple[str, str], ...] = ()

    @classmethod
    def read(cls, slot: Any) -> Plan | None:
        """The plan as it lies in its slot, where it is a dictionary."""
        if not isinstance(slot, dict):
            return None
        answers = tuple((str(step), str(said)) for step, said in (slot.get("answers") or {}).items())
        return cls(str(slot.get("step", BEGIN)), bool(slot.get("keep")), answers)

    def as_slot(self) -> dict[str, Any]:
        """The plan as it goes into its slot."""
        return {"step": self.step, "keep": self.keep, "answers": dict(self.answers)}

    def in_words(self, abuse: bool = False) -> str:
        """The answers, a line each."""
        said, titles = dict(self.answers), OF_ABUSE if abuse else TITLES
        return "\n".join(f"- {titles[step]}: {said[step]}" for step in STEPS if step in said)


def asked_for(plan: Plan | None) -> tuple[str, Plan]:
    """Somebody asks for a plan: it begins, goes on where it was left, or is shown again."""
    if plan is None or (plan.step == DONE and not plan.answers):
        return BEGIN, Plan()
    return ("again" if plan.step == DONE else plan.step), plan


def answered(plan: Plan, text: str, command: str | None) -> tuple[str, Plan | None]:
    """What follows an answer to the question of a step: the next response and the plan as it stands."""
    if command == "stop":
        return _stopped(plan)
    if plan.step == BEGIN:
        return STEPS[0], Plan(STEPS[0], keep=command == "keep")
    if command == "explain":
        return plan.step, plan
    at = STEPS.index(plan.step)
    if command == "back":
        return _at(plan, max(0, at - 1))
    if plan.keep and command != "skip" and text.strip():
        kept = {**dict(plan.answers), **_answers(text, STEPS[at - 1] if at else None, plan)}
        plan = replace(plan, answers=tuple(kept.items()))
    return _at(plan, at + 1)


def _answers(text: str, before: str | None, plan: Plan) -> dict[str, str]:
    """The answer to the step, and what is added or put right for the one before ("oh, and for the one before, walking")."""
    found = FOR_BEFORE.search(text) if before else None
    if not found or not before:
        return {plan.step: " ".join(text.split())[:LONGEST_ANSWER]}
    here, there = text[: found.start()].strip(" .,;-"), text[found.end() :].strip(" .,;:-")
    parts = {plan.step: here, before: there}
    return {step: " ".join(said.split())[:LONGEST_ANSWER] for step, said in parts.items() if said}


def _at(plan: Plan, number: int) -> tuple[str, Plan]:
    if number < len(STEPS):
        return STEPS[number], replace(plan, step=STEPS[number])
    return ("kept" if plan.answers else DONE), replace(plan, step=DONE)


def _stopped(plan: Plan) -> tuple[str, Plan | None]:
    """Left early: what was to be kept is shown as it is; else nothing remains."""
    return ("kept", replace(plan, step=DONE)) if plan.answers else ("left", None)
