"""Words that the bot has just asked for: on these the classifier alone raises no alarm, the rules still do.

"Sometimes" or "again" is an answer inside a form, and "I am safe right now" is a button of ours.
"""

from __future__ import annotations

import re
from functools import cache

from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge import knowledge

FORM_TEXTS = re.compile(r"^(?:command|answer)\.|\.choices\.")  # keys of texts.yml
FILLERS = re.compile(
    r"\b(?:a|and|guess|haha|hmm?|honestly|i|im|is|its?|just|lol|mean|ok|okay|please|probably|really|so|tbh|thanks|thats|"
    r"then|think|though|uh|um|well|yeah)\b"
)
SHORT = 12  # words: a longer message tells more than an answer does


def asked_for(tracker: DialogueStateTracker, text: str, answers: bool) -> bool:
    """Is this one of the form's own words, or a short answer to the protocol?"""
    if tracker.active_loop_name and _core(text) in form_words():
        return True
    return answers and bool(tracker.get_slot("risk_level")) and len(text.split()) <= SHORT


@cache
def form_words() -> frozenset[str]:
    """All that the forms read as a command or an answer, and all that their buttons say, less what fills a sentence."""
    texts = knowledge().texts
    return frozenset(_core(one) for key in texts if FORM_TEXTS.search(key) for one in texts[key])


def _core(text: str) -> str:
    words = " ".join(re.findall(r"\w+", re.sub(r"['’]", "", text.lower())))
    return " ".join(FILLERS.sub(" ", words).split())
