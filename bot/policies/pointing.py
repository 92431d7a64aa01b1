"""Messages that only make sense with what was said before: "what helps", "the second", "what do you mean", "because …"."""

from __future__ import annotations

from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge import knowledge
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.pointing import place_in, things_in

DEAF = {  # intents that are answered without a look at what was talked about
    "out_of_scope",
    "ask_capabilities",
    "ask_privacy",
    "ask_self_check",
    "bot_challenge",
    "feedback_negative",
    "greet",
    "thank",
    "request_human",
}
OWN_SUBJECTS = {"ask_privacy", "request_human"}  # "can everyone see this" is not about the topic
ASKED_BACK = ("help", "not_therapy", "your_question", "shorter", "everyone", "healthy")
LISTENS = ("listen", "choose")  # what the slot `offer` says after an open question
MOST_WORDS = 12
LONGEST_ANSWER = 25  # words


def points_back(tracker: DialogueStateTracker, text: str, intent: str) -> bool:
    """Does a message that was read as something else belong to the topic under discussion, or to a question just asked?"""
    if intent not in DEAF:
        return False
    known, topic, said = knowledge(), tracker.get_slot("topic"), plain(text)
    if known.answer_to(text, topic, intent):
        return True
    if not topic or intent in OWN_SUBJECTS:
        return False
    if _answers(tracker, text, intent):
        return True
    kinds = (*ASKED_BACK, "me") if tracker.get_slot("about") else ASKED_BACK
    asked = (any_of(known.texts[f"asks.{kind}"]).search(said) for kind in kinds)
    shown = tracker.get_slot("listed") and (place_in(text) or things_in(text))
    return len(said.split()) <= MOST_WORDS and bool(shown or any(asked))


def _answers(tracker: DialogueStateTracker, text: str, intent: str) -> bool:
    """Is it the beginning of an answer ("because …", "that they'd …") to an open question, read as no subject of ours?"""
    opens = any_of(knowledge().texts["asks.answer_opens"]).match(plain(text))
    short = len(text.split()) <= LONGEST_ANSWER and not text.rstrip().endswith("?")
    return bool(opens) and short and intent == "out_of_scope" and tracker.get_slot("offer") in LISTENS
