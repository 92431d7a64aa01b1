"""What phrases alone decide in the self-check: a command, a word on the answers before, what is asked about the check."""

from __future__ import annotations

from actions.commands import answer, command
from actions.self_check.acts import SURE as SURE_ACT
from actions.self_check.acts import Reading
from actions.self_check.answers import answers_apart
from actions.self_check.asides import (
    answer_beside,
    aside_in,
    asks,
    asks_of_the_topic,
    left_to_answer,
)
from actions.self_check.choices import AFTER_SIGNS, choices
from actions.self_check.correcting import corrected
from actions.self_check.places import place_of, skipped
from actions.self_check.questions import by_number
from actions.self_check.said import Said
from actions.self_check.state import state_of
from actions.turn import Turn
from bot.knowledge import knowledge
from bot.knowledge.checking import wants_stop
from bot.knowledge.remarks import remark_in

SHORT = 10  # words: a longer message that holds "gotta go" tells of something else
COMMANDS = ("pause", "enough", "stop", "no_answer", "skip", "back", "explain", "go_on", "anew")
DOES = {"enough": "stop", "no_answer": "skip", "explain": "asked"}
NODS = ("nod", "murmur")
OF_THE_TALK = {"unanswered": "explain", "told_you": "same", "again": "same"}  # remarks that are on the question here


def by_phrase(turn: Turn, said: Said, names: list[str], at: int, missed: bool) -> Reading | None:
    """A command, or what is said of the check and of the answers before; None where no phrase decides."""
    texts = knowledge().texts
    if is_nod(said):
        return Reading("nod")
    if asks_for(said.text, "check_unasked"):
        return Reading("unasked")
    if numbered := by_number(said, names):
        return numbered
    if many := skipped(said.text):
        return Reading("skip", step=min(at + many, len(names)) - 1)
    told = command(said.text, *COMMANDS)
    if told and not (told == "explain" and aside_in(said) == "where"):  # "so what now"
        return Reading(DOES.get(told, told))
    if wants_stop(said.text):
        return Reading("stop")
    by_name = said.plain in texts["command.check"] or asks_for(said.text, "resume")
    if by_name or (said.intent == "ask_self_check" and asks_for(said.text, "check_me")):
        return Reading("go_on")
    if before := same_again(turn, said.text, names, at):
        return Reading("answer", before)
    return _on_answers(turn, said, names, at, missed) or _aside(said, names, at)


def is_nod(said: Said) -> bool:
    """Is it a mere "ok"?"""
    return any(said.plain in knowledge().texts[f"command.{name}"] for name in NODS)


def asks_for(text: str, name: str) -> bool:
    """Is one of these phrases (`asks.…`) in it?"""
    return answer(text, name, kind="asks") is not None


def in_between(said: Said) -> bool:
    """Is it a question on something else?"""
    asked = said.text.rstrip().endswith("?") and said.intent.startswith("ask_")
    return asked and said.intent != "ask_self_check"


def same_again(turn: Turn, text: str, names: list[str], at: int) -> str | None:
    """The answer before, where "same" is all that is said, and it is one of this step, too."""
    if at >= len(names) or "?" in text or not command(text, "same"):
        return None
    answers = state_of(turn)["answers"]
    last = [answers[name] for name in names[:at] if name in answers][-1:]
    return next((one for one in last if one in choices(names[at])), None)


def _on_answers(turn: Turn, said: Said, names: list[str], at: int, missed: bool) -> Reading | None:
    """What is asked or said about the answers that were given."""
    before = names[:at]
    if asks_for(said.text, "check_recall"):
        return Reading("recall", step=place_of(said.text, names, at))
    if not before or in_between(said) and not asks_for(said.text, "check_dispute"):
        return None
    if asks_for(said.text, "check_lied"):
        place = place_of(said.text, before)
        return Reading("lied") if place is None else Reading("correct", step=place)
    if asks_for(said.text, "check_dispute"):
        return corrected(turn, said, before, "dispute")
    puts_right = asks_for(said.text, "check_correct") and not asks_for(said.text, "check_change")
    return corrected(turn, said, before, "correct") if puts_right and not missed else None


def _aside(said: Said, names: list[str], at: int) -> Reading | None:
    """What is asked about the check itself; an answer beside it is kept."""
    of_the_talk = remark_in(said.text)
    if of_the_talk in OF_THE_TALK and not answers_apart(said.text, names[at]):  # "I already said often"
        return Reading(OF_THE_TALK[of_the_talk])
    kind = aside_in(said)
    if kind in ("pause", "go_on") and asks(said.text):
        kind = None  # "what's on tomorrow"
    if kind in ("explain", "pause") and said.count > SHORT and left_to_answer(said.text):
        kind = None
    given = answer_beside(said.text, names[at])
    if kind == "not_mine":  # "that's the job, not me" says why, and not how often
        kind = None if names[at] in AFTER_SIGNS else kind
        given = given if given in answers_apart(said.text, names[at]).values() else None
    act = said.act(SURE_ACT)
    is_it_me = said.intent == "ask_self_check" and not given and said.sure
    if kind is None and is_it_me and act in ("", "question", "result"):
        kind = "result" if act == "result" else "verdict"
    if kind == "explain":
        return Reading("asked")
    if kind == "same" and asks_of_the_topic(said):
        return Reading("aside")  # "what's the difference between this and being reliable"
    return None if kind is None or given else Reading(kind)
