"""A message of several parts: what is done to other steps, which command it gives, what it asks, and what is left as an answer."""

from __future__ import annotations

from actions.commands import command
from actions.self_check.acts import Reading
from actions.self_check.answers import answer_in, answers_apart, is_alone
from actions.self_check.asides import asks
from actions.self_check.choices import AFTER_SIGNS, choices
from actions.self_check.phrases import asks_for, is_nod, same_again
from actions.self_check.places import answered_with, named_in, nameless, restated, went_back
from actions.self_check.pointed import (
    instead_of,
    is_no,
    is_wanted,
    of_number,
    of_offered,
    quotes_us,
    refuses,
    should_be,
    takes_out,
    was_skipped,
)
from actions.self_check.questions import is_question
from actions.self_check.said import Said
from actions.self_check.state import state_of
from actions.turn import Turn
from bot.knowledge.checking import wants_stop
from bot.knowledge.remarks import remark_in

SURE_ACT = 0.95  # confidence of a part that it is a command, without its words
COMMANDS = ("past", "pause", "enough", "stop", "no_answer", "back", "go_on", "anew")
DOES = {"enough": "stop", "no_answer": "skip", "past": "skip"}
ACTS = ("stop", "skip")
OFF = ("stop", "pause", "back", "anew", "go_on")
OF_STEPS = ("correct", "dispute", "drop")
COMPLAINTS = ("unanswered", "told_you", "again")


class Split:
    """Takes the parts of a message in their order."""

    def __init__(self, turn: Turn, names: list[str], at: int) -> None:
        """Nothing is heard yet."""
        state = state_of(turn)
        last = state.get("last")
        self._turn, self._names, self._at = turn, names, at  # after the end: as many as there are
        self._offered = tuple(state.get("offered") or ())
        self._last = (int(last[0]), str(last[1])) if last else None  # what was answered last, and how it was noted
        self._answered: dict[str, str] = state["answers"]
        self._before = {*names[:at], *self._answered}
        self.done: list[Reading] = []
        self.asked: list[Said] = []
        self.rest: list[Said] = []
        self._noes: list[Said] = []
        self._place: int | None = None  # the earlier step that is pointed at, until something is said of it
        self._disputed = False
        self.ahead: dict[str, str] = {}  # answers to later signs
        self.clear: str | None = None  # what the open question is answered with in so many words
        self.outside = False  # is something else named as the cause ("it's the shifts, not me")?

    @property
    def of_steps(self) -> bool:
        """Is something said of other steps than the open one?"""
        return any(one.kind in OF_STEPS for one in self.done)

    def add(self, part: Said) -> None:
        """One more part."""
        said = part.insisted or part.plain
        if is_no(part):
            self._noes.append(part)
            self.rest.append(part)
        elif (
            is_nod(part)
            or remark_in(part.text) in COMPLAINTS
            and not part.insisted
            or self._is_command(part, said)
            or self._is_of_step(part, said)
            or self._disputes(part)
            or self._goes_on(part, said)
        ):
            return
        elif is_question(part):
            self.asked.append(part)
        elif self._is_outside(part):
            self.outside = True
        else:
            self.rest.append(part)

    def finish(self) -> None:
        """A step that was pointed at and of which nothing was said is gone back to, or asked for anew."""
        if self._place is not None:
            self._do("dispute" if self._disputed else "correct")
        if self.of_steps or any(one.kind in OFF for one in self.done):  # "no, stop there" is no answer
            self.rest = [one for one in self.rest if one not in self._noes]
        step = self._names[min(self._at, len(self._names) - 1)]
        apart = [value for one in self.rest for value in answers_apart(nameless(one.text, step), step).values()]
        self.clear = self.clear or (apart[-1] if apart else None)

    def _is_command(self, part: Said, said: str) -> bool:
        """A step on, a way out, the same as before, or one of the two that were offered."""
        told = command(said, *COMMANDS) or ("stop" if wants_stop(part.text) else None)
        act = part.act(SURE_ACT)
        if told is None and act in ACTS and not asks(part.text) and self._named(part) is None:
            told = act
        kind = DOES.get(told, told) if told else None
        if kind == "skip" and self._place is not None:
            self._do("drop")
        elif kind:
            self.done.append(Reading(kind))
        elif given := same_again(self._turn, said, self._names, self._at) or of_offered(said, self._offered):
            self._answers(given)
            return True
        return kind is not None

    def _is_of_step(self, part: Said, said: str) -> bool:
        """Is a step named by what it asks or by its number, with an answer or without?"""
        back = went_back(part.text, self._names, self._at)
        if back is not None:
            self._point(back)
            return True
        place, given = restated(said, self._names)
        if place is not None and place != self._at and self._names[place] in self._before and not quotes_us(part):
            if given is None and asks(part.text):
                return False
            self._point(place)
            if given:
                self._do("correct", given)
            return True
        if place is not None and place > self._at and given and self._names[place] not in AFTER_SIGNS:
            self.ahead[self._names[place]] = given
            self._place = None
            return True
        if numbered := of_number(said, self._names):
            if numbered[0] == self._at:
                self._answers(numbered[1])
            elif self._names[numbered[0]] in self._before:
                self._point(numbered[0])
                self._do("correct", numbered[1])
            else:
                return False
            return True
        return False

    def _disputes(self, part: Said) -> bool:
        """Is an answer that was noted said to be wrong, to go, or to belong here?"""
        place = self._named(part)
        if asks_for(part.text, "check_moved") and self._last:
            self._answers(self._last[1])
            self._point(self._last[0])
            self._do("drop")
        elif takes_out(part, place is not None):
            self._point(place if place is not None else self._place if self._place is not None else self._at - 1)
            self._do("drop")
        elif place is not None and (quotes_us(part) or asks_for(part.text, "check_dispute")):
            self._point(place, disputed=True)
        elif place is not None and is_wanted(part):
            self._point(place)
        elif self._place is None and self._at and asks_for(part.text, "check_dispute"):
            self._point(self._at - 1, disputed=True)
        elif self._turned_round(part):
            return True
        elif self._last and refuses(part, self._last[1], self._names[self._last[0]], bool(self._noes)):
            self._point(self._last[0], disputed=True)
        else:
            return False
        return True

    def _goes_on(self, part: Said, said: str) -> bool:
        """Is it what the step shall be that was pointed at, or another answer than the one just given to it?"""
        if self._place is not None:
            step = self._names[self._place]
            given = answer_in(said, step, told=False) if is_alone(said, choices(step)) else None
            if given or was_skipped(part):
                self._do("correct" if given else "drop", given)
                return True
        latest = self.done[-1] if self.done else None
        if latest and latest.kind == "correct" and latest.step is not None:
            if given := should_be(said, self._names[latest.step]):
                self.done[-1] = Reading("correct", given, latest.step)
                return True
        return False

    def _is_outside(self, part: Said) -> bool:
        """Does it only say that something else is the cause?"""
        step = self._names[min(self._at, len(self._names) - 1)]
        told = step not in AFTER_SIGNS and asks_for(part.text, "check_not_mine")
        return told and not answers_apart(part.text, step)

    def _turned_round(self, part: Said) -> bool:
        """Is an answer on time or weight said to be another ("not a little, a lot", "quite a bit isn't a little")?"""
        for step in (one for one in AFTER_SIGNS if one in self._answered):
            given = instead_of(part, self._answered[step], step)
            if given is not None:
                self._point(self._names.index(step), disputed=True)
                if given:
                    self._do("correct", given)
                return True
        return False

    def _named(self, part: Said) -> int | None:
        """The step that is named, where it was answered or is behind us."""
        place = named_in(part.text, self._names)
        if place is None:
            place = answered_with(self._turn, part.text, self._names[: self._at])
        if place is None and quotes_us(part):
            about = (self._names.index(name) for name in part.shown if name in self._names[: self._at])
            place = next(about, None)
        return place if place is None or self._names[place] in self._before else None

    def _answers(self, given: str) -> None:
        """The open question is answered."""
        self.clear = given
        self.done.append(Reading("answer", given))

    def _point(self, place: int, disputed: bool = False) -> None:
        self._place, self._disputed = place, disputed

    def _do(self, kind: str, given: str | None = None) -> None:
        """Something is done to the step that is pointed at."""
        self.done.append(Reading(kind, given, self._place))
        self._place, self._disputed = None, False
