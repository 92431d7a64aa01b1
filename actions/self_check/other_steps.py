"""What the clauses of a message do to other steps than the open one: an answer is changed, disputed, taken out, given ahead."""

from __future__ import annotations

from actions.self_check.acts import Reading
from actions.self_check.answers import answer_in, is_alone
from actions.self_check.asides import asks
from actions.self_check.choices import AFTER_SIGNS, choices
from actions.self_check.phrases import asks_for
from actions.self_check.places import answered_with, named_in, restated, went_back
from actions.self_check.pointed import (
    instead_of,
    is_wanted,
    is_wrong,
    number_alone,
    of_number,
    quotes_us,
    refuses,
    should_be,
    takes_out,
    was_skipped,
)
from actions.self_check.said import Said
from actions.self_check.state import state_of
from actions.turn import Turn

TIMES = ("often", "sometimes")  # "always", "a bit"
SAME_AS = ("same as", "the same as", "same like", "like the", "same with")
KINDS = ("correct", "dispute", "drop")


class OtherSteps:
    """Takes the clauses in their order; a step that was pointed at is remembered for what follows."""

    def __init__(self, turn: Turn, names: list[str], at: int) -> None:
        """Nothing is heard yet; `at`: the open step, or after the end as many as there are."""
        state = state_of(turn)
        last = state.get("last")
        self._turn, self._names, self._at, self._open = turn, names, at, at < len(names)
        self._last = (int(last[0]), str(last[1])) if last else None  # what was answered last, and how it was noted
        self._answered: dict[str, str] = state["answers"]
        self._before = {*names[:at], *self._answered}
        self._place: int | None = None
        self._disputed = False
        self.done: list[Reading] = []
        self.ahead: dict[str, str] = {}  # answers to later signs
        self.answer: str | None = None  # to the open one

    def take(self, part: Said, after_no: bool) -> bool:
        """Does this clause speak of another step, or name the open one? `after_no`: a mere no stood before it."""
        said = part.insisted or part.plain
        taken = self._is_named(part, said) or self._is_numbered(said)
        return taken or self._is_wrong(part, after_no) or self._goes_on(part, said)

    def skip(self) -> bool:
        """Was it the step that is pointed at that is to be skipped?"""
        if self._place is None:
            return False
        self._do("drop")
        return True

    def finish(self) -> None:
        """A step that was pointed at and of which nothing was said is gone back to, or asked for anew."""
        if self._place is not None:
            self._do("dispute" if self._disputed else "correct")

    def named(self, part: Said) -> int | None:
        """The step that is named, where it was answered or is behind us."""
        place = named_in(part.text, self._names)
        if place is None:
            place = answered_with(self._turn, part.text, self._names[: self._at])
        if place is None and quotes_us(part):
            about = (self._names.index(name) for name in part.shown if name in self._names[: self._at])
            place = next(about, None)
        return place if place is None or self._names[place] in self._before else None

    def _is_named(self, part: Said, said: str) -> bool:
        """Is a step named by what it asks, with an answer or without ("the teamwork one", "compliments often")?"""
        if given := self._same_as(said):
            self.answer = given
            return True
        back = went_back(part.text, self._names, self._at)
        place, given = restated(said, self._names) if back is None else (back, None)
        if place is None or place == self._at or quotes_us(part) or self._is_of_time(given):
            return False
        if self._names[place] in self._before:
            asked_only = back is None and given is None and asks(part.text)
            return not asked_only and self._points(place, given)
        if given is None or self._names[place] in AFTER_SIGNS:
            return False
        self.ahead[self._names[place]] = given
        self._place = None
        return True

    def _is_of_time(self, given: str | None) -> bool:
        """With the last steps open, "the praise thing always" tells how long, and puts no answer right."""
        return self._open and self._names[self._at] in AFTER_SIGNS and given in TIMES

    def _same_as(self, said: str) -> str | None:
        """The answer to a step that is named as the pattern ("same as the delegating one")."""
        place = named_in(said, self._names) if said.startswith(SAME_AS) else None
        value = self._answered.get(self._names[place]) if place is not None else None
        open_step = self._names[self._at : self._at + 1]
        return value if open_step and value in choices(open_step[0]) else None

    def _is_numbered(self, said: str) -> bool:
        """Is a step named by its number, with an answer ("4 not scared, just annoyed")?"""
        place, given = of_number(said, self._names) or (None, "")
        if place == self._at:
            self.answer = given
            return True
        return place is not None and self._names[place] in self._before and self._points(place, given)

    def _is_wrong(self, part: Said, after_no: bool) -> bool:
        """Is an answer that was noted said to be wrong, to go, or to belong here?"""
        place, last = self.named(part), self._last
        disputes = asks_for(part.text, "check_dispute") or place is not None and is_wrong(part)
        if asks_for(part.text, "check_moved") and last:
            self.answer = last[1]
            return self._drops(last[0])
        if takes_out(part, place is not None):
            pointed = place if place is not None else self._place
            return (pointed is not None or self._open) and self._drops(self._at - 1 if pointed is None else pointed)
        if place is not None and (disputes or quotes_us(part) or is_wanted(part)):
            return self._points(place, disputed=not is_wanted(part))
        if disputes and self._place is None and self._at and self._open:
            return self._points(self._at - 1, disputed=True)
        if last and refuses(part, last[1], self._names[last[0]], after_no):
            return self._points(last[0], disputed=True)
        return self._is_turned_round(part)

    def _is_turned_round(self, part: Said) -> bool:
        """Is an answer on time or weight said to be another ("not a little, a lot", "quite a bit isn't a little")?"""
        answered = [step for step in AFTER_SIGNS if step in self._answered]
        given = {step: instead_of(part, self._answered[step], step) for step in answered}
        found = next((step for step in answered if given[step] is not None), None)
        return found is not None and self._points(self._names.index(found), given[found], disputed=True)

    def _goes_on(self, part: Said, said: str) -> bool:
        """Is it what the step shall be that was pointed at, or another answer than the one just given to it?"""
        if self._place is not None:
            step = self._names[self._place]
            given = answer_in(said, step, told=False) if is_alone(said, choices(step)) else None
            if given or was_skipped(part):
                self._do("correct" if given else "drop", given)
                return True
        latest = self.done[-1] if self.done else Reading("")
        again = number_alone(said) if latest.kind == "drop" else None
        if again is not None and again < len(self._names):  # "delete 1 and 2"
            return self._drops(again)
        given = should_be(said, self._names[latest.step]) if latest.answer and latest.step is not None else None
        if given:
            self.done[-1] = Reading("correct", given, latest.step)
        return given is not None

    def _points(self, place: int, given: str | None = None, disputed: bool = False) -> bool:
        """A step is pointed at, with an answer or without."""
        self._place, self._disputed = place, disputed
        if given:
            self._do("correct", given)
        return True

    def _drops(self, place: int) -> bool:
        self._points(place)
        self._do("drop")
        return True

    def _do(self, kind: str, given: str | None = None) -> None:
        """Something is done to the step that is pointed at."""
        self.done.append(Reading(kind, given, self._place))
        self._place, self._disputed = None, False
