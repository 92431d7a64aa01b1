"""Messages that only make sense with what was said before: "what helps", "the second", "what do you mean", "because …"."""

from __future__ import annotations

import re

from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge import knowledge
from bot.knowledge.phrases import any_of, plain, whole_of
from bot.knowledge.pointing import LISTENS, place_in, things_in

DEAF = {  # intents that are answered without a look at what was talked about
    "out_of_scope",
    "ask_capabilities",
    "ask_privacy",
    "ask_self_check",
    "bot_challenge",
    "greet",
    "thank",
    "request_human",
}
OWN_SUBJECTS = {"ask_privacy", "request_human"}  # "can everyone see this" is not about the topic
POLITE = {"greet", "thank"}
ASKED_BACK = ("help", "not_therapy", "your_question", "shorter", "everyone", "healthy", "missed")
OF_A_LIST = ("main", "which_place")  # "which of these", where a list was shown
MOST_WORDS = 12
A_NAME = 6  # words of a message that only names something
LONGEST_ANSWER = 25  # words
FEWEST, FAINT = 3, 0.5  # words and confidence: "nobody said thanks" is no thanks, after an open question
CERTAIN = 0.8  # confidence that something is out of scope, for a fragment, and in a talk that has a topic
_MEANS = re.compile(r"\bwhat (?:does|do|did|is|was)\b.*\bmean")


def points_back(tracker: DialogueStateTracker, text: str, intent: str, sure: float = 0.0) -> bool:
    """Does a message that was read as something else belong to the topic under discussion, or to a question just asked?"""
    if intent not in DEAF:
        return False
    known, topic, said = knowledge(), tracker.get_slot("topic"), plain(text)
    found = known.answer_to(text, topic, intent)
    if found and (found.always or topic or intent != "out_of_scope"):
        return True
    if not topic or intent in OWN_SUBJECTS:
        return False
    if _answers(tracker, text, intent, sure):
        return True
    words = len(said.split())
    return words <= MOST_WORDS and (
        _asks_back(tracker, text, said, intent) or words <= A_NAME and _names_a_kind(tracker, said, intent)
    )


def _asks_back(tracker: DialogueStateTracker, text: str, said: str, intent: str) -> bool:
    """What helps with that, what do you mean, the second, the work one."""
    texts = knowledge().texts
    listed = tracker.get_slot("listed")
    kinds = (*ASKED_BACK, *(("me", "me_too") if tracker.get_slot("about") else ()), *(OF_A_LIST if listed else ()))
    asked = any(any_of(texts[f"asks.{kind}"]).search(said) for kind in kinds)
    explain = said in map(plain, texts["command.explain"]) or _MEANS.search(said)
    named = listed and intent not in POLITE and things_in(text)  # "the bit about X helped, thanks"
    both = listed and whole_of(texts["asks.both_of_them"]).match(said)
    return bool(asked or explain or place_in(text) or named or both)


def _names_a_kind(tracker: DialogueStateTracker, said: str, intent: str) -> bool:
    """Is a therapy or a condition named, or one of the list, as people call it?"""
    known, listed = knowledge(), tracker.get_slot("listed") or () if intent == "out_of_scope" else ()
    called = (known.texts.get(f"called.{one}") for one in (*known.therapies, *known.conditions, *listed))
    return any(any_of(words).search(said) for words in called if words)


def _answers(tracker: DialogueStateTracker, text: str, intent: str, sure: float) -> bool:
    """Is it an answer to an open question: one that begins like it ("because …"), or was hardly read as anything else?"""
    words = len(text.split())
    if words > LONGEST_ANSWER or text.rstrip().endswith("?") or tracker.get_slot("offer") not in LISTENS:
        return False
    opens = any_of(knowledge().texts["asks.answer_opens"]).match(plain(text))
    begins = bool(opens) and intent in ("out_of_scope", "ask_self_check") and sure < CERTAIN
    return begins or sure < FAINT and words >= FEWEST
