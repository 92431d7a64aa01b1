"""Is a message left, finished, or begun anew?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from actions.commands import answer, command
from actions.turn import Turn
from actions.wording.asides import kind_of
from actions.wording.beginning import begin_anew
from actions.wording.heard import words_of
from actions.wording.person import person_of
from actions.wording.state import DRAFT, WHO, State
from actions.wording.torn import Part
from bot.knowledge.reply import WORDING

VERY_SURE = 0.85
DOUBTS = ("send", "whether")  # "do I send it or not" is no leaving
MOST = 0.5  # share of the words
SURELY = 0.6  # from which "stop" ends it though other things are said as well


def how_it_ends(turn: Turn, state: State, step: str, heard: Sequence[Part]) -> bool | None:
    """It is left, finished, or begun anew; None where it goes on."""
    first, _, rest = turn.text.partition(".")
    if step == DRAFT and rest and command(first, "finish") and not words_of(heard, "say", "cut", "swap", "old"):
        state.update(left=False, rest=words_of(heard, "ask"))
        return True
    done = turn.act(WORDING, VERY_SURE) == "done" and not turn.text.rstrip().endswith("?")
    stops = [one for one in heard if one.label == "stop" and not (done and step == DRAFT)]
    content = words_of(heard, "say", "who", "cut", "old")
    if kind_of(turn, state, turn.text) in DOUBTS or step == WHO and answer(turn.text, "nobody"):
        return None
    leaves = turn.act(WORDING) == "leave" and not words_of(heard, "cut", "old", "swap", "sign") and not _leads_on(heard)
    if (
        stops
        and max(one.sure for one in stops) >= SURELY
        or leaves
        or not content
        and _share(stops, heard) >= MOST
        or stops
        and not content
        and turn.likely(WORDING, "leave") > 0.3
    ):
        if words_of(heard, "say") or person_of(words_of(heard, "who")).who:
            begin_anew(turn, state, heard)
            return False
        state.update(left=True, rest=words_of(heard, "ask"))
        return True
    ordered = words_of(heard, "say", "cut", "swap", "old", "how", "sign", "who", "again")
    if (words_of(heard, "sent") or done) and not ordered and step == DRAFT:
        state.update(left=turn.act(WORDING) == "leave", rest=words_of(heard, "ask"))
        return True
    return None


def _share(some: Sequence[Part], heard: Sequence[Part]) -> float:
    """How much of what was said these are, by their words."""
    words = [sum(len(one.words.split()) for one in parts) for parts in (some, heard)]
    return words[0] / max(words[1], 1)


def _leads_on(heard: Sequence[Part]) -> bool:
    """Is something surely to be said, or to somebody else?"""
    led = any(before.label == "lead" and one.label == "say" for before, one in pairwise(heard))
    return led or bool(words_of(heard, "who", "not_who"))
