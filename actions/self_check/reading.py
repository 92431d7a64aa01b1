"""How a message in the self-check reads: a command, an answer or several, a word on an earlier one, an aside, a story."""

from __future__ import annotations

import re

from actions.commands import answer, command
from actions.self_check.acts import SURE as SURE_ACT
from actions.self_check.acts import Reading, weighed
from actions.self_check.answers import AFTER_SIGNS, answer_in, choices, doubt_in, is_alone, is_reported, others_view
from actions.self_check.asides import (
    BESIDE_ANSWER,
    YIELD,
    answer_beside,
    aside_in,
    asked_word,
    asks,
    asks_about_it,
    asks_of_the_topic,
    left_to_answer,
)
from actions.self_check.places import ahead, answered_with, bare, of_this, place_of, restated, skipped, went_back
from actions.self_check.state import state_of
from actions.turn import Turn
from bot.knowledge.checking import wants_stop
from bot.knowledge.names import FIRST_PERSON
from bot.knowledge.phrases import plain
from bot.knowledge.remarks import remark_in
from bot.knowledge.reply import CHECK

SURE = 0.35  # confidence from which an intent other than a sign is taken for a question in between
FEW = 4  # words: as few can be a yes or a no in words that we don't know
SHORT = 10  # words: a longer message that holds "gotta go" tells of something else
TOLD = 7  # words: whoever writes more has told something
COMMANDS = ("pause", "enough", "stop", "no_answer", "skip", "back", "explain", "go_on", "anew")
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
OF_THE_TALK = {"unanswered": "explain", "told_you": "same", "again": "same"}  # remarks that are on the question here
# What a correction is to say: "change that to never, my wife does the bills"
_NEW = re.compile(
    r"\b(?:to|into|meant|mean|(?<!never )said|should be|should have been|its more|rather|put) ((?:actually |just |more like |a |an )*\w+(?: \w+){0,2})"
)
_WHY = re.compile(r"^(?:but |and )?(?:why|how come|what for)(?: (?:do you ask|that|is that|though|tho))*$")
_SENTENCES = re.compile(r"(?<=[.,;!?\n])\s*")
_WHICH = re.compile(
    r"^(?:(?:sorry|wait|um|and|ok|hm|hang on) )*(?:whats|what is|what was|whats in|explain|what does) (?:the )?(?:number |question |nr |no |sign )?([1-9]|10)(?: (?:again|mean|about|then|asking|of them))*$"
)
_WAS = re.compile(
    r"^(?:no |and )*(?:that|it|thats|its)(?: was| is| should be| should have been)? (?:an? |more |more like )*((?:\w+ ?){1,2})$"
)
_STATES = re.compile(
    r"^(?:it|that|this|i|they|he|she) (?:just |always |really )?(?:makes?|made|feels?|felt|hates?|loves?|gets? me|got me)\b"
)
_FOR = re.compile(r"\b(?:for|about|on|with)\b")


def read(turn: Turn, names: list[str], at: int, missed: bool = False) -> Reading:
    """How the message reads at a step; `missed`: the one before could not be read."""
    if not turn.text:  # a button of ours from before
        return Reading("go_on" if turn.intent == "ask_self_check" else "aside")
    reading = weighed(turn, _by_phrase(turn, names, at, missed) or _by_answer(turn, names, at), names[at])
    if reading is None:
        return corrected(turn, names[:at], "correct") if at else Reading("clarify")
    return reading


def _by_phrase(turn: Turn, names: list[str], at: int, missed: bool) -> Reading | None:
    """A command, or what is said of the check and of the answers before; None where no phrase decides."""
    said = plain(turn.text)
    if any(said in turn.knowledge.texts[f"command.{name}"] for name in NODS):
        return Reading("nod")
    if _asks(turn, "check_unasked"):
        return Reading("unasked")
    if many := skipped(turn.text):
        return Reading("skip", step=min(at + many, len(names)) - 1)
    told = command(turn.text, *COMMANDS)
    if told and not (told == "explain" and aside_in(turn) == "where"):  # "so what now"
        return Reading({"enough": "stop", "no_answer": "skip"}.get(told, told))
    if wants_stop(turn.text):
        return Reading("stop")
    by_name = said in turn.knowledge.texts["command.check"] or _asks(turn, "resume")
    if by_name or (turn.intent == "ask_self_check" and _asks(turn, "check_me")):
        return Reading("go_on")
    if before := _same_again(turn, names, at):
        return Reading("answer", before)
    return _on_answers(turn, names, at, missed) or _aside(turn, names, at)


def _same_again(turn: Turn, names: list[str], at: int) -> str | None:
    """The last answer, where "same" is all that is said, and it is one of this step, too."""
    if "?" in turn.text or not command(turn.text, "same"):
        return None
    last = list(state_of(turn)["answers"].values())[-1:]
    return next((one for one in last if one in choices(names[at])), None)


def _on_answers(turn: Turn, names: list[str], at: int, missed: bool) -> Reading | None:
    """What is asked or said about the answers that were given."""
    before, in_between = names[:at], _in_between(turn)
    if _asks(turn, "check_recall"):
        return Reading("recall", step=place_of(turn, names, at))
    if not before or in_between and not _asks(turn, "check_dispute"):
        return None
    if back := went_back(turn, names, at):
        return Reading("correct", back[1], back[0])
    if _asks(turn, "check_drop") and len(turn.text.split()) <= SHORT:
        place = place_of(turn, before)
        return Reading("drop", step=at - 1 if place is None else place)
    if _asks(turn, "check_lied"):
        place = place_of(turn, before)
        return Reading("lied") if place is None else Reading("correct", step=place)
    if _asks(turn, "check_dispute"):
        place, given = restated(turn, names)
        if given and place is not None:
            return Reading("correct", given, place)
        return corrected(turn, before, "dispute")
    place, given = restated(turn, before)
    if not given and not missed and _asks(turn, "check_correct") and not _asks(turn, "check_change"):
        return corrected(turn, before, "correct")
    return Reading("correct", given, place) if place is not None else None


def _aside(turn: Turn, names: list[str], at: int) -> Reading | None:
    """What is asked about the check itself; an answer beside it is kept."""
    if (of_the_talk := remark_in(turn.text)) in OF_THE_TALK:
        return Reading(OF_THE_TALK[of_the_talk])
    if numbered := _WHICH.match(plain(turn.text)):
        return Reading("explain", step=min(int(numbered[1]), len(names)) - 1)
    kind = aside_in(turn)
    if kind in ("explain", "pause") and len(turn.text.split()) > SHORT and left_to_answer(turn.text):
        kind = None
    given = answer_beside(turn.text, kind or "", names[at])
    act = turn.act(CHECK, SURE_ACT)
    is_it_me = turn.intent == "ask_self_check" and not given and _sure(turn)
    if kind is None and is_it_me and act in ("", "question", "result"):
        kind = "result" if act == "result" else "verdict"
    if kind == "explain":
        return Reading(kind, step=asked_word(turn, _questions(turn, names[: at + 1])))
    if kind == "same" and asks_of_the_topic(turn):
        return Reading("aside")  # "what's the difference between this and being reliable"
    if kind is None or (given and kind in YIELD):
        return None
    return Reading(kind, given if kind in BESIDE_ANSWER else None)


def _by_answer(turn: Turn, names: list[str], at: int) -> Reading:
    """An answer, a question in between or about this one, a story, or nothing that can be read."""
    step, rest = names[at], of_this(left_to_answer(turn.text))
    shown = step in _shown(turn) and not _is_request(turn)
    given = answer_in(rest, step, shown) or _by_intent(turn, step) if rest else None
    if given and _WHY.match(_asked_beside(turn.text)) and is_alone(plain(rest), choices(step)):
        return Reading("point", given)  # "sometimes. why"
    if not given and asks_about_it(turn.text):
        return Reading("clarify")
    if given and not _in_between(turn):
        if doubt := doubt_in(rest, step, shown):
            return Reading(doubt)
        return Reading("answer", given, ahead=ahead(turn, names, at, given), others=others_view(turn.text, step))
    if _in_between(turn) or _is_request(turn):
        return Reading("aside")
    if not rest and len(turn.text.split()) <= SHORT:
        return Reading("clarify")
    if is_reported(turn.text) and len(turn.text.split()) <= SHORT:
        return Reading("reported")
    return Reading("story" if tells(turn) else "unread")


def _asked_beside(text: str) -> str:
    """What a message asks beside an answer, in plain words."""
    return next((plain(part) for part in _SENTENCES.split(text) if asks(part)), "")


def tells(turn: Turn) -> bool:
    """Was something told that is to be met, beside or in the place of an answer?"""
    own = any(name.startswith(FIRST_PERSON) for name in _shown(turn))
    count, of_it = len(turn.text.split()), _sure(turn) and turn.intent != "out_of_scope"
    return bool(turn.knowledge.themes_in(turn.text)) or (own and count >= FEW) or (of_it and count > TOLD)


def _shown(turn: Turn) -> list[str]:
    return [*([turn.intent] if _sure(turn) else []), *turn.signs]


def _asks(turn: Turn, name: str) -> bool:
    return answer(turn.text, name, kind="asks") is not None


def _questions(turn: Turn, names: list[str]) -> list[str]:
    checks = [None if name in AFTER_SIGNS else turn.knowledge.topics[name].self_check for name in names]
    return [check.question if check else "" for check in checks]


def _by_intent(turn: Turn, step: str) -> str | None:
    """A yes or no in a few other words."""
    few, after = len(turn.text.split()) <= FEW, step in AFTER_SIGNS
    if not few or step == "how_long" or not _sure(turn):
        return None
    if turn.intent == "deny":
        return "not" if after else "never"
    agrees = turn.intent == "affirm" and len(turn.text.split()) < FEW  # "not sure, a while" may be read as one
    return ("much" if after else "often") if agrees else None


def _in_between(turn: Turn) -> bool:
    """Is it a question on something else?"""
    asked = turn.text.rstrip().endswith("?") and turn.intent.startswith("ask_")
    return asked and turn.intent != "ask_self_check"


def _is_request(turn: Turn) -> bool:
    states = _STATES.match(plain(turn.text)) and "?" not in turn.text and turn.intent.startswith("ask_")
    return turn.intent.startswith(ASIDE) and _sure(turn) and not states


def _sure(turn: Turn) -> bool:
    intent = (turn.tracker.latest_message or {}).get("intent") or {}
    return float(intent.get("confidence") or 0.0) >= SURE


def corrected(turn: Turn, before: list[str], kind: str) -> Reading:
    """Which earlier answer it is about, and what it shall be where that is said; it may be named by what it is about."""
    about = [before.index(name) for name in _shown(turn) if name in before]
    named = place_of(turn, before)
    by_word = answered_with(turn, before)
    named = by_word if by_word is not None else named
    place = named if named is not None else about[0] if about else len(before) - 1
    step, said = before[place], _NEW.findall(plain(turn.text))
    new = _FOR.split(said[-1])[0] if said else ""
    given = answer_in(new, step, told=False)
    if given is None and kind == "correct":
        given = answer_in(bare(turn.text, "check_correct", "check_earlier"), step, told=False)
    if given is None and kind == "dispute":  # "…, that was an often"
        said_to_be = (found[1] for part in _SENTENCES.split(turn.text) if (found := _WAS.match(plain(part))))
        given = next((one for new in said_to_be if (one := answer_in(new, step, told=False))), None)
    if (
        given and about and by_word is None and state_of(turn)["answers"].get(step) == given
    ):  # "that" is not the last one
        place = about[0]
    return Reading("correct" if given else kind, given, place)
