"""Words that the bot has just asked for: on these the classifier alone raises no alarm, the rules still do.

"Sometimes" or "again" is an answer inside a form, and "I am safe right now" is a button of ours. The phrases are data
(texts.yml).
"""

from __future__ import annotations

import re
from functools import cache

from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge import knowledge
from bot.nlu.safety import MAJORITY
from bot.policies.risk import OF_DANGER
from bot.policies.said import last_done, replies_before, vote_in
from bot.policies.wishes import core
from bot.safety import default_checker

FORM_TEXTS = re.compile(r"^(?:command|answer)\.|\.choices\.")  # keys of texts.yml
BRIEF = 5  # words: "and if he says no"
SHORT = 12  # words: a longer message tells more than an answer does
WRITES = "reach_out_form"
FAINT = 0.35  # with a word of danger, a vote that counts in there; without one it takes a majority


def asked_for(tracker: DialogueStateTracker, text: str, answers: bool) -> bool:
    """Is this one of the form's own words, an answer to "what for?", or a short answer to the protocol?"""
    if tracker.active_loop_name and (core(text) in form_words() or _is_a_wish(tracker, text)):
        return True
    if _is_an_answer(tracker, text):
        return True
    return answers and bool(tracker.get_slot("risk_level")) and len(text.split()) <= SHORT


def _is_an_answer(tracker: DialogueStateTracker, text: str) -> bool:
    """Is it a short answer to a question on the topic or in a form, without a word of danger, and brief or the vote faint?

    Fragments ("that they'd find out") are read worst of all, and asking about danger breaks the talk off.
    """
    about = tracker.get_slot("topic") or tracker.active_loop_name
    asked = about and any("?" in reply for reply in replies_before(tracker))
    in_danger = str(last_done(tracker)).startswith(OF_DANGER)
    words = len(text.split())
    if not asked or in_danger or words > SHORT or default_checker().check(text).hinted:
        return False
    return words <= BRIEF or 0 < vote_in(tracker) < MAJORITY


def _is_a_wish(tracker: DialogueStateTracker, text: str) -> bool:
    """Is it what a message to somebody shall be about, and the vote on it faint? A strong vote is heard in there, too."""
    if tracker.active_loop_name != WRITES or len(text.split()) > SHORT:
        return False
    return bool(0 < vote_in(tracker) < (FAINT if default_checker().check(text).hinted else MAJORITY))


@cache
def form_words() -> frozenset[str]:
    """All that the forms read as a command or an answer, and all that their buttons say, less what fills a sentence."""
    texts = knowledge().texts
    return frozenset(core(one) for key in texts if FORM_TEXTS.search(key) for one in texts[key])
