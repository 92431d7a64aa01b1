"""A message clause by clause: what is done to other steps, which command it gives, what it asks, and what is left as an answer."""

from __future__ import annotations

from collections.abc import Sequence

from actions.commands import command
from actions.self_check.acts import Reading
from actions.self_check.answers import answers_apart
from actions.self_check.asides import asks
from actions.self_check.choices import AFTER_SIGNS
from actions.self_check.other_steps import KINDS, OtherSteps
from actions.self_check.own import reports
from actions.self_check.phrases import asks_for, is_nod, same_again
from actions.self_check.places import nameless, of_next
from actions.self_check.pointed import is_no, of_offered
from actions.self_check.questions import is_question
from actions.self_check.said import Said
from actions.self_check.state import state_of
from actions.turn import Turn
from bot.knowledge.checking import wants_stop
from bot.knowledge.remarks import remark_in

SURE_ACT = 0.95  # confidence of a clause that it is a command, without its words
COMMANDS = ("past", "pause", "enough", "stop", "no_answer", "back", "go_on", "anew")
DOES = {"enough": "stop", "no_answer": "skip", "past": "skip"}
ACTS = ("stop", "skip")
OFF = ("stop", "pause", "back", "anew", "go_on")
STORY = 6  # clauses: more tell something
COMPLAINTS = ("unanswered", "told_you", "again")


class Split:
    """Takes the clauses of a message in their order."""

    def __init__(self, turn: Turn, names: list[str], at: int) -> None:
        """Nothing is heard yet; `at`: the open step, or after the end as many as there are."""
        self._turn, self._names, self._at = turn, names, at
        self._step = names[min(at, len(names) - 1)]
        self._others = OtherSteps(turn, names, at)
        self._commands: list[Reading] = []
        self._noes: list[Said] = []
        self.asked: list[Said] = []
        self.rest: list[Said] = []
        self.clear: str | None = None  # what the open question is answered with in so many words
        self.outside = False  # is something else named as the cause ("it's the shifts, not me")?

    @property
    def done(self) -> list[Reading]:
        """Commands, answers to the open step that are told by their place, and what is done to other steps."""
        named = [Reading("answer", self._others.answer)] if self._others.answer else []
        return [*self._others.done, *named, *self._commands]

    @property
    def of_steps(self) -> bool:
        """Is something said of other steps than the open one?"""
        return any(one.kind in KINDS for one in self._others.done)

    @property
    def ahead(self) -> dict[str, str]:
        """Answers to later signs."""
        return self._others.ahead

    def take(self, clauses: Sequence[Said]) -> None:
        """All clauses, in their order; in a story only its ends are a command ("I said stop. He didn't. …")."""
        for number, part in enumerate(clauses):
            inside = len(clauses) > STORY and 0 < number < len(clauses) - 1
            self._add(part, told=inside or any(reports(one.text) for one in clauses[:number]))
        self._finish()

    def _add(self, part: Said, told: bool) -> None:
        if is_no(part):
            self._noes.append(part)
            self.rest.append(part)
        elif (
            is_nod(part)
            or remark_in(part.text) in COMPLAINTS
            and not part.insisted
            or (not told and self._is_command(part))
            or self._others.take(part, after_no=bool(self._noes))
        ):
            return
        elif is_question(part):
            self.asked.append(part)
        elif self._is_outside(part):
            self.outside = True
        else:
            self.rest.append(part)

    def _finish(self) -> None:
        self._others.finish()
        if self.of_steps or any(one.kind in OFF for one in self.done):  # "no, stop there" is no answer
            self.rest = [one for one in self.rest if one not in self._noes]
        apart = [answers_apart(nameless(one.text, self._step), self._step) for one in self.rest]
        told = [one.answer for one in self.done if one.kind == "answer"]
        self.clear = next((value for one in reversed(apart) for value in one.values()), None)
        self.clear = told[-1] if told else self.clear

    def _is_command(self, part: Said) -> bool:
        """A step on, a way out, the same as before, or one of the two that were offered."""
        said = part.insisted or part.plain
        told = command(said, *COMMANDS) or ("stop" if wants_stop(part.text) else None)
        act = part.act(SURE_ACT)
        elsewhere = asks(part.text) or of_next(part.text) or self._others.named(part) is not None
        told = told or (act if act in ACTS and not elsewhere else None)
        kind = DOES.get(told, told) if told else None
        offered = tuple(state_of(self._turn).get("offered") or ())
        given = same_again(self._turn, said, self._names, self._at) or of_offered(said, offered)
        if kind and not (kind == "skip" and self._others.skip()):
            self._commands.append(Reading(kind))
        elif given:
            self._commands.append(Reading("answer", given))
        return bool(kind or given)

    def _is_outside(self, part: Said) -> bool:
        """Does it only say that something else is the cause?"""
        told = self._step not in AFTER_SIGNS and asks_for(part.text, "check_not_mine")
        return told and not answers_apart(part.text, self._step)
