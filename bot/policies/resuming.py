"""Does a message take up the self-check that was left, or is over? Only when it is asked for, never while danger is open."""

from __future__ import annotations

import re
from typing import Any

from rasa.shared.core.events import ActionExecuted, BotUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge import knowledge
from bot.knowledge.checking import denies_an_answer, names_an_answer, wants_check
from bot.knowledge.clauses import clauses_of
from bot.knowledge.names import CHECK_FORM
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.reply import CHECK, act_of
from bot.policies.closing import NOTICE, REMINDER, SILENT
from bot.policies.said import parsed_of

OFFER, LEFT = "action_self_check", "action_self_check_summary"
OUTSIDE = "out_of_scope"
OFFERED = "ask_self_check"  # in the slot `offer`: the last reply has offered it
ANSWERS = tuple(f"self_check.choices.{step}" for step in ("often", "how_long", "in_the_way"))  # as its buttons say them
# What came out may be asked about, or an answer disputed, in these words.
ASKED = ("asks.check_bad", "asks.check_means", "asks.check_what_now")
DISPUTED = ("asks.check_dispute", "asks.check_correct")
OF_QUESTIONS = re.compile(r"\b(?:questions?|check)\b")
AT_HAND = ("Look at them with me", "Carry on", "The questions again")  # buttons that begin it and nothing else
RECENT = 4  # replies back in which it may have been offered
A_NO = "not really"  # an answer of the check, and as much one to what the summary said
FEW = 8  # words: "I changed my mind, let's go on"
CLEARLY = 0.9  # confidence: outside of the check, what a message does in it counts only so
LONGEST = 14  # words: a longer message that holds "back to the questions" tells of something


def taken_up(tracker: DialogueStateTracker, text: str) -> str | None:
    """The form where the check is asked to go on, or an offer where it is over; None for anything else.

    It is asked for by its name or by "where were we"; right after it ended a mere "carry on" or an answer will do.
    """
    if tracker.get_slot("risk_open"):
        return None
    left, said = tracker.get_slot("self_check") or {}, plain(text)
    short = len(said.split()) <= LONGEST
    parsed = parsed_of(tracker)
    act = act_of(parsed, CHECK, CLEARLY)
    if left.get("answers") and _just_left(tracker, OFFER) and _of_answers(parsed, text):
        return OFFER
    asked = said in _phrases("command.resume") or (short and any_of(knowledge().texts["asks.resume"]).search(said))
    at_hand = _just_left(tracker) or tracker.get_slot("offer") == OFFERED
    named_so = any_of(knowledge().texts["asks.start.name"]).search(said) is not None
    if act == "resume" and left.get("step") and not left.get("finished") and short and (at_hand or named_so):
        return CHECK_FORM
    begins = said in _phrases("command.go_on", "command.resume", *ANSWERS) and said != A_NO
    just = at_hand and (begins or _goes_on(said))
    named = bool(asked and OF_QUESTIONS.search(said))
    if left.get("finished") and (named or just):
        return OFFER
    if wants_check(text, offered=_is_at_hand(tracker)):
        read_so = tracker.latest_message and tracker.latest_message.intent.get("name") == OFFERED
        return OFFER if read_so and wants_check(text) else CHECK_FORM  # which begins it as well
    if left.get("finished"):
        return None
    return CHECK_FORM if named or just or (asked and left.get("step")) else None


def _of_answers(parsed: dict[str, Any], text: str) -> bool:
    """Is it asked what came out, or is an answer put right ("not a little, a lot. take the pulling away one out")?"""
    acts = [act_of(parsed, CHECK, CLEARLY), *(one.act(CLEARLY) for one in clauses_of(text, parsed, CHECK))]
    short = len(text.split()) <= LONGEST
    asked = short and _holds(text, *ASKED)
    changes = names_an_answer(text) and ("correct" in acts or _holds(text, *DISPUTED))
    return asked or "result" in acts or changes or (short and denies_an_answer(text))


def _holds(text: str, *keys: str) -> bool:
    return any(any_of(tuple(knowledge().texts[key])).search(plain(text)) for key in keys)


def asks_about_it(text: str, intent: str) -> bool:
    """Is the check asked about by its name, in words that were read as another subject?"""
    said = plain(text)
    named = any_of(knowledge().texts["asks.the_check"]).search(said)
    return intent == OUTSIDE and named is not None and len(said.split()) <= LONGEST


def _is_at_hand(tracker: DialogueStateTracker) -> bool:
    """Was it offered just now, or on a button of one of the last replies?"""
    if tracker.get_slot("offer") == OFFERED:
        return True
    said = [event for event in tracker.events if isinstance(event, BotUttered)][-RECENT:]
    shown = [str(one.get("title")) for event in said for one in (event.data or {}).get("buttons") or ()]
    return any(title in AT_HAND for title in shown)


def _goes_on(said: str) -> bool:
    """Does a short message hold "let's go on", and more words?"""
    several = tuple(phrase for phrase in knowledge().texts["command.go_on"] if " " in phrase)
    return len(said.split()) <= FEW and any_of(several).search(said) is not None


def _phrases(*keys: str) -> set[str]:
    return {plain(phrase) for key in keys for phrase in knowledge().texts[key]}


def _just_left(tracker: DialogueStateTracker, *others: str) -> bool:
    done = (event.action_name for event in reversed(tracker.events) if isinstance(event, ActionExecuted))
    return next((name for name in done if name not in {*SILENT, NOTICE, REMINDER}), None) in (LEFT, *others)
