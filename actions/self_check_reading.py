"""How a message in the self-check reads: a command, an answer, a word on an earlier answer, a question in between, a story."""

from __future__ import annotations

import re
from dataclasses import dataclass

from actions.commands import answer, command, without
from actions.self_check_answers import AFTER_SIGNS, answer_in
from actions.turn import Turn
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import plain

SURE = 0.35  # confidence from which an intent other than a sign is taken for a question in between
FEW = 4  # words: as few can be a yes or a no in words that we don't know
SHORT = 10  # words: a longer message that holds "gotta go" tells of something else
TOLD = 7  # words: whoever writes more has told something
COMMANDS = ("pause", "stop", "skip", "back", "explain", "go_on", "anew")
NODS = ("nod", "murmur")
ASIDE = (
    "ask_",
    "bot_challenge",
    "delete_data",
    "request_human",
    "reach_out",
    "feedback_negative",
    "restart",
    "distress",
)
_PLACED = re.compile(r"\b(?:question|number|nr|sign) ([1-8])\b")


@dataclass(frozen=True)
class Reading:
    """What a message is (`kind`), the answer that it gives, and the earlier step that it is about."""

    kind: str
    answer: str | None = None
    step: int | None = None


def read(turn: Turn, names: list[str], at: int, missed: bool = False) -> Reading:
    """How the message reads at a step; `missed`: the one before could not be read."""
    step, said = names[at], plain(turn.text)
    if not turn.text:  # a button of ours from before
        return Reading("go_on" if turn.intent == "ask_self_check" else "aside")
    if any(said in turn.knowledge.texts[f"command.{name}"] for name in NODS):
        return Reading("nod")
    if told := command(turn.text, *COMMANDS):
        return Reading(told)
    if said in turn.knowledge.texts["command.check"] or (turn.intent == "ask_self_check" and _asks(turn, "check_me")):
        return Reading("go_on")
    shown = step in _shown(turn) and not _is_request(turn)
    given = answer_in(turn.text, step, shown) or _by_intent(turn, step)
    if at and not missed and _asks(turn, "check_correct") and not _in_between(turn):
        return _corrected(turn, names[:at])
    if asked := _asked(turn, given):
        return Reading(asked, given if asked == "verdict" else None)
    if given and not _in_between(turn):
        return Reading("answer", given)
    return Reading("aside" if _in_between(turn) or _is_request(turn) else "story" if tells(turn) else "unread")


def tells(turn: Turn) -> bool:
    """Was something told that is to be met, beside or in the place of an answer?"""
    own = any(name.startswith(FIRST_PERSON) for name in _shown(turn))
    count, of_it = len(turn.text.split()), _sure(turn) and turn.intent != "out_of_scope"
    return bool(turn.knowledge.themes_in(turn.text)) or (own and count >= FEW) or (of_it and count > TOLD)


def _shown(turn: Turn) -> list[str]:
    return [*([turn.intent] if _sure(turn) else []), *turn.signs]


def _asks(turn: Turn, name: str) -> bool:
    return answer(turn.text, name, kind="asks") is not None


def _asked(turn: Turn, given: str | None) -> str | None:
    """What is asked about the check itself: all of it, how much is left, what is meant, a break, "so do I have it"."""
    count = len(turn.text.split())
    if _asks(turn, "check_all"):
        return "all"
    if _asks(turn, "check_left"):
        return "left"
    if count <= SHORT and _asks(turn, "check_explain"):
        return "explain"
    if count <= SHORT and not given and _asks(turn, "check_pause"):
        return "pause"
    is_it_me = turn.intent == "ask_self_check" and not given and _sure(turn)
    return "verdict" if is_it_me or _asks(turn, "verdict") else None


def _by_intent(turn: Turn, step: str) -> str | None:
    """A yes or no in a few other words; to be overworked says that it is in the way."""
    few, after = len(turn.text.split()) <= FEW, step in AFTER_SIGNS
    if step == "in_the_way" and turn.intent == "sign_overworking":
        return "much"
    if not few or step == "how_long" or not _sure(turn):
        return None
    if turn.intent == "deny":
        return "not" if after else "never"
    agrees = turn.intent == "affirm" and len(turn.text.split()) < FEW  # "not sure, a while" may be read as one
    return ("much" if after else "often") if agrees else None


def _in_between(turn: Turn) -> bool:
    """Is it a question on something else?"""
    asks = turn.text.rstrip().endswith("?") and turn.intent.startswith("ask_")
    return asks and turn.intent != "ask_self_check"


def _is_request(turn: Turn) -> bool:
    return turn.intent.startswith(ASIDE) and _sure(turn)


def _sure(turn: Turn) -> bool:
    intent = (turn.tracker.latest_message or {}).get("intent") or {}
    return float(intent.get("confidence") or 0.0) >= SURE


def _corrected(turn: Turn, before: list[str]) -> Reading:
    """Which earlier answer it is about, and what it shall be where that is said; it may be named by what it is about."""
    said = plain(turn.text)
    about = [before.index(name) for name in _shown(turn) if name in before]
    place, placed = len(before) - 1, _PLACED.search(said)
    if placed:
        place = min(place, int(placed[1]) - 1)
    elif about and not _asks(turn, "check_earlier"):
        place = about[0]
    rest = _PLACED.sub(" ", without(turn.text, "check_correct", "check_earlier", kind="asks"))
    return Reading("correct", answer_in(rest, before[place]), place)
