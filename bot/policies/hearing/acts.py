"""What a reply does after talk of danger, as it was learned (data/replies/danger.yml): it tells what no pattern does.

It is read only where danger was spoken of last, or is open. An act may keep or raise the danger, and may say what is
asked for. It never stands against what a rule sees, and makes less of a danger only where nothing speaks against it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge import knowledge
from bot.knowledge.phrases import any_of, opens_a_question, plain
from bot.knowledge.reply import DANGER, act_of, likely
from bot.policies.hearing.words import asks_of_self
from bot.policies.protocol.marks import Mark
from bot.policies.protocol.risk import OWN_LIFE
from bot.policies.said import parsed_of, read_as, spoke_of_danger, was_guessed, words_of
from bot.safety.asides import Asides

DEVICE = "device"  # a wish: who may see what is written here, how to make it go
NOBODY, A_QUESTION = "bot_challenge", 12  # words: a longer message that holds "a real person" tells of something
RAISING = ("half", "yes", "worse")
NO_LESS = 0.2  # as likely as this another reading speaks against a no
PLAIN, CERTAIN = 0.7, 0.9
ASKS = frozenset(("hide", "ask_them", "lines", "words", "plan", "company", "place", "why"))  # takes nothing back
CALM: frozenset[Mark] = frozenset(  # what an answer to be gone into is not, whatever else its words hold
    ("denied", "plain_no", "safe", "corrected", "explains", "misread", "better")
)
ANSWERS: frozenset[Mark] = CALM | {"joking", "likely", "thoughts", "supposed", "unwilling", "of_question", "endangered"}
OF_ASKING = re.compile(
    r"\b(?:ask\w*|say\w*|rais\w+|bring\w*|mention\w*|word\w*|put it|idea|plant\w*|head|upset\w*)\b", re.IGNORECASE
)
OF_GOING = re.compile(r"\b(?:go|round|over|knock\w*|visit\w*|door|drive|stay|leave)\b", re.IGNORECASE)
OF_US = re.compile(r"\b(?:are|do|did|will|would|can|have) you\b|\?", re.IGNORECASE)  # "are you going to call someone"
OF_OTHERS = re.compile(r"\b(?:he|she|they|his|her|their)\b", re.IGNORECASE)
OF_ME = re.compile(r"\b(?:i|im|ive|id|ill|me|my|myself)\b", re.IGNORECASE)
SAFE = re.compile(r"\b(?:safe|okay|fine)\b", re.IGNORECASE)
HAS_ONE = re.compile(r"\b(?:have|got|made|had) (?:a |the |my )?plan\b", re.IGNORECASE)  # and asks for none
SAY = re.compile(r"\b(?:say|tell|begin|start|write|put)\b", re.IGNORECASE)


def act_in(tracker: DialogueStateTracker, sure: float = PLAIN) -> str:
    """What the last message does as an answer in the talk of danger; nothing elsewhere, or where it is not sure."""
    if not _is_near(tracker):
        return ""
    parsed = parsed_of(tracker)
    act = act_of(parsed, DANGER, sure) or ("half" if likely(parsed, DANGER, *RAISING) >= sure else "")
    if act in RAISING and _only_guessed(tracker) and _tells_of_others(str(parsed.get("text") or "")):
        return ""  # "he doesn't mind, he says" answers no guess about the writer
    return act


def means_the_writer(tracker: DialogueStateTracker) -> bool:
    """ "It's me I'm talking about", where somebody else was taken to be in danger. A mere guess is put right by less."""
    sure = CERTAIN if tracker.get_slot("risk_open") else PLAIN
    return tracker.get_slot("risk_person") == "third" and act_in(tracker, sure) == "me"


def with_act(tracker: DialogueStateTracker, said: frozenset[Mark], beside: Asides) -> frozenset[Mark]:
    """What is said, with what the act adds; and less what the act shows that it is not."""
    if asks_what_we_are(tracker):
        return said - {"puzzled"}  # who or what we are is no question why we asked
    act, kind = act_in(tracker), str(tracker.get_slot("risk_kind"))
    if act in ASKS and act_in(tracker, CERTAIN) and "plain_no" not in said:
        said -= {"corrected", "explains"} if act == "why" else {"corrected", "explains", "misread"}
    if act == "ask_them":
        said -= {"said_yes"}  # "what if she says yes"
    if "safe" in said and not SAFE.search(str(parsed_of(tracker).get("text"))) and _is_half(tracker):
        said = (said - CALM) | {"halfway"}  # "I won't do it today, because my sister comes" is no word of safety
    add = ADDS.get(act)
    return add(tracker, said, beside, kind) if add else said


def asks_what_we_are(tracker: DialogueStateTracker) -> bool:
    """Is it asked whether a person is here, by its intent or by its words?"""
    intent, sure = read_as(tracker)
    text = plain(words_of(tracker))
    named = (
        len(text.split()) <= A_QUESTION
        and opens_a_question(text)
        and any_of(knowledge().texts["asks.check_nobody"]).search(text)
    )
    return (intent == NOBODY and sure >= PLAIN) or bool(named)


def wish_of(tracker: DialogueStateTracker, text: str, said: frozenset[Mark]) -> str | None:
    """What is asked for, where no phrase tells it."""
    act, third = act_in(tracker), tracker.get_slot("risk_person") == "third"
    kind = tracker.get_slot("risk_kind")
    if act == "hide":
        return DEVICE if kind == "crisis_abuse" else None
    if act == "ask_them" and third:
        return "straight" if OF_ASKING.search(text) else "approach" if OF_GOING.search(text) else "next"
    if act in ("ask_them", "words", "lines") and SAY.search(text) and kind == "crisis_medical":
        return "line_says"
    company = "call" if kind == "crisis_harm_others" else "listen"
    sure = {"words": "word", "company": company, "plan": "" if "no_plan" in said else "plan"}
    found = sure.get(act_in(tracker, CERTAIN)) or {"lines": "call"}.get(act)
    return None if found == "plan" and HAS_ONE.search(text) else found


def declines(tracker: DialogueStateTracker, text: str, wish: str | None) -> bool:
    """Is a call or a line turned down, and nothing asked for beside?"""
    return wish in (None, "call") and act_in(tracker, CERTAIN) == "refuse" and not OF_US.search(text)


def _only_guessed(tracker: DialogueStateTracker) -> bool:
    """Was danger only guessed at, and of the writer's own doing? By whom somebody is hurt belongs to the answer."""
    by_others = tracker.get_slot("risk_kind") == "crisis_abuse" or tracker.get_slot("risk_person") == "third"
    return was_guessed(tracker) and not tracker.get_slot("risk_open") and not by_others


def _tells_of_others(text: str) -> bool:
    return OF_OTHERS.search(text) is not None and OF_ME.search(text) is None


def _is_half(tracker: DialogueStateTracker) -> bool:
    """Is half a yes, or worse, the likelier reading of what sounds like a word of safety?"""
    return _is_near(tracker) and likely(parsed_of(tracker), DANGER, "half", "worse") >= PLAIN


def _is_near(tracker: DialogueStateTracker) -> bool:
    return bool(tracker.get_slot("risk_level")) and (bool(tracker.get_slot("risk_open")) or spoke_of_danger(tracker))


def _raises(tracker: DialogueStateTracker) -> bool:
    """Is it likely enough a yes, half of one or worse, that no less is made of the danger?"""
    return likely(parsed_of(tracker), DANGER, *RAISING) >= NO_LESS


def _half(tracker: DialogueStateTracker, said: frozenset[Mark], beside: Asides, kind: str) -> frozenset[Mark]:
    """Half a yes: "not today" beside a no makes it one; else a no that is told in words is one."""
    half: frozenset[Mark] = frozenset(("halfway",))
    dated: frozenset[Mark] = frozenset(("dated",)) if "dated" in beside.all else frozenset()
    if dated or "later" in beside.all:
        return (said - CALM) | half | dated
    if said & {*ANSWERS, "unsure"}:
        return said
    denies = tracker.latest_message is not None and tracker.latest_message.intent.get("name") == "deny"
    faint: frozenset[Mark] = frozenset(("unsure",))
    return said | (faint if denies and not act_in(tracker, CERTAIN) else half)


def _why(tracker: DialogueStateTracker, said: frozenset[Mark], beside: Asides, kind: str) -> frozenset[Mark]:
    """Why it was asked; not why the writer is like that."""
    return said if said & (ANSWERS - {"of_question"}) or asks_of_self(words_of(tracker)) else said | {"puzzled"}


def _no(tracker: DialogueStateTracker, said: frozenset[Mark], beside: Asides, kind: str) -> frozenset[Mark]:
    against = _raises(tracker) or "later" in beside.all
    return said if against or said & {*ANSWERS, "halfway", "unsure", "puzzled"} else said | {"plain_no"}


def _over(tracker: DialogueStateTracker, said: frozenset[Mark], beside: Asides, kind: str) -> frozenset[Mark]:
    """It has passed, and nothing else is said: of the body at once; of one's own life it is better, which is not yet safe."""
    if _raises(tracker) or said - {"nod"} or "not_over" in beside.all:
        return said
    if kind == "crisis_medical":
        return said | {"over"}
    return said | {"better"} if kind in OWN_LIFE else said


def _worse(tracker: DialogueStateTracker, said: frozenset[Mark], beside: Asides, kind: str) -> frozenset[Mark]:
    """It gets worse: certain, and nothing calms it."""
    if not act_in(tracker, CERTAIN) or said & {*ANSWERS, "over", "near", "company"}:
        return said
    if kind == "crisis_medical":
        return said | {"ailing"}
    return said | {"worse"} if kind in OWN_LIFE else said


def _yes(_: DialogueStateTracker, said: frozenset[Mark], beside: Asides, kind: str) -> frozenset[Mark]:
    return said if said & {*ANSWERS, "puzzled", "unsure", "nod"} else said | {"agrees"}


ADDS: dict[str, Callable[[DialogueStateTracker, frozenset[Mark], Asides, str], frozenset[Mark]]] = {
    "half": _half,
    "why": _why,
    "no": _no,
    "over": _over,
    "worse": _worse,
    "yes": _yes,
}
