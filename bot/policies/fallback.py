"""What to do with a message that was not understood, or was written in another language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge import knowledge
from bot.knowledge.article import asked_of_article
from bot.knowledge.asked import asks_several
from bot.knowledge.erasing import erasing_in
from bot.knowledge.names import CHECK_FORM, FIRST_PERSON, LOSSES, WRITING_FORM
from bot.knowledge.parsed import as_meant, language_of
from bot.knowledge.parts import parts_of
from bot.knowledge.phrases import any_of, number_in, opens_a_question, plain
from bot.knowledge.pointing import LISTENS
from bot.knowledge.questions import (
    PROTEST,
    is_surely_asked,
    is_surely_to_us,
    is_told,
    leads_to,
    questions_of,
    said_to_us,
    says_to_us,
    tells,
    wishes_for_words,
)
from bot.knowledge.remarks import is_code, remark_in, wants_anew, wants_erased, wordless
from bot.knowledge.stretches import stretches_of
from bot.knowledge.thread import said_of_step
from bot.knowledge.told import asks_for, tells_of_people
from bot.knowledge.wording import wants_words
from bot.nlu.examples import CRISIS_PREFIX
from bot.nlu.language import without_english
from bot.policies.base import FixedPolicy, heard_a_message
from bot.policies.pointing import CERTAIN, points_back
from bot.policies.protocol.ways import content_for
from bot.policies.resuming import OFFER, asks_about_it, taken_up
from bot.policies.said import parsed_of, read_as, replies_before, said_by

FALLBACK, OTHER_LANGUAGE, FEEDBACK = "action_fallback", "action_other_language", "action_feedback"
OUT_OF_SCOPE, STEPS = "utter_out_of_scope", "action_steps"
WISH = "reach_out"
NOBODY = "utter_bot_challenge"
ERASING = "action_delete_data"
MISREAD = (
    "deny",
    "affirm",
    "out_of_scope",
    "ask_source",
    "tell_more",
)  # what "no, is there someone behind this" is read as
NODS = {
    "nod": "action_affirm",
    "murmur": FALLBACK,
    "tell": "action_tell_more",
    "check": CHECK_FORM,
    "write": WRITING_FORM,
    "not_knowing": FALLBACK,
    "halt": FALLBACK,
    "degree": FALLBACK,
}  # "ok", "hm", "back to the check": data
SIGNS = {"nod": "action_affirm", "no": "action_deny"}  # a message without words; all others are asked back
NEEDS_WORDS = {"delete_data": wants_erased, "restart": wants_anew}  # intents that are believed only with such words
NODDED, FORMS = (
    ("affirm", "deny", "thank", "greet", "tell_more"),
    ("reach_out", "ask_self_check", "delete_data"),
)  # a yes to these is one
LONGEST = 12  # words: a longer message that holds "a real person" tells of something
LATELY = 3  # messages back in which a call may have been spoken of
HEARD_AS_REMARKS = (
    "change",
    "out",
    "insult",
    "label",
    "no_questions",
    "no_exercise",
    "listen",
    "go_away",
    "long",
    "again",
)
COMPLAINTS = ("unanswered", "told_you")  # remarks beside which the rest counts, or what was passed over
ALWAYS_REMARKS = ("opinion", "out", "understood", "why_questions")  # however alike they are to a question
SMALL_TALK = ("greet", "thank", "goodbye", "bot_challenge", "ask_capabilities", "ask_privacy", "out_of_scope")
FRAGMENT = 4  # words: fewer name no other subject, unless it is certain
SHOWN = 0.4  # confidence that a part of the message shows something
SURE = 0.9  # confidence that words are wished for, beside a question
CLEAR = 0.6  # confidence that something is to be erased or begun anew


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True)
class FallbackPolicy(FixedPolicy):
    """Asks back instead of guessing, below a confidence that was chosen on whole writers left out (docs/nlu.md)."""

    PRIORITY = 50

    @classmethod
    def get_default_config(cls) -> dict[str, Any]:
        """`threshold`: the least confidence of the first intent that is acted on."""
        return {**super().get_default_config(), "threshold": 0.3}

    def choose(self, tracker: DialogueStateTracker, domain: Domain) -> tuple[str, Sequence[Event]] | None:
        """The fallback after a message that was not understood; then listen. A form has its own way of asking back."""
        if tracker.latest_action_name in (FALLBACK, OTHER_LANGUAGE, FEEDBACK):
            return (ACTION_LISTEN_NAME, []) if not tracker.active_loop_name else None
        if heard_a_message(tracker) and tracker.active_loop_name in (None, CHECK_FORM):
            if _is_foreign(tracker):
                return OTHER_LANGUAGE, []
            if _asks_of_a_call(tracker):
                return FALLBACK, []
        if not heard_a_message(tracker) or tracker.active_loop_name:
            return None
        parsed = parsed_of(tracker)
        text, first = as_meant(parsed), parsed.get("intent", {})
        intent, sure = str(first.get("name")), float(first.get("confidence") or 0.0)
        if not text.startswith("/") and _is_remark(parsed) and not taken_up(tracker, text):
            return FEEDBACK, []
        if erasing_in(text, tracker.get_slot("told")) == "asked":
            return ERASING, []
        if not text.startswith("/") and _asks_for_sure(
            parsed, _parsed_before(tracker), tracker.get_slot("topic"), intent
        ):
            return FALLBACK, []
        check = taken_up(tracker, text) or (OFFER if asks_about_it(text, intent) else None)
        if check:
            return check, []
        if _speaks_of_erasing(tracker, text) and not (intent in NEEDS_WORDS and _is_believed(text, intent, sure)):
            return ERASING, []
        wish = intent == WISH and any(map(wishes_for_words, parts_of(parsed)))
        elsewhere = wish or _complains_of_nothing(tracker, parsed) or _shows_it_for_sure(parsed, intent, sure)
        if (
            says_to_us(parsed)
            and not elsewhere
            and remark_in(text) not in HEARD_AS_REMARKS
            and intent not in NEEDS_WORDS
        ):
            return FALLBACK, []
        if chosen := _by_its_words(text, intent, sure) or _by_the_talk(tracker, text, intent, sure):
            return chosen, []
        let_pass = intent.startswith(CRISIS_PREFIX)  # faint, or asked about before: what it is read as besides
        besides, clearly = read_as(tracker)
        if let_pass and clearly >= CLEAR and (content := content_for(besides)):
            return content, []
        shown = _shows(parsed, intent)  # shared out among several signs
        low = sure < float(self.config["threshold"]) and not shown
        unsure = low or (sure < CERTAIN and _fragment(tracker, text, intent))
        return (FALLBACK, []) if let_pass or unsure else None


def _parsed_before(tracker: DialogueStateTracker) -> Iterator[dict[str, Any]]:
    """What understanding made of the messages before the last, newest first."""
    messages = (event for event in reversed(tracker.events) if isinstance(event, UserUttered))
    yield from (dict(event.parse_data) for event in islice(messages, 1, None))


def _asks_by_parts(parsed: Mapping[str, Any], before: Iterable[Mapping[str, Any]], intent: str) -> bool:
    """Is something asked in a part of it that it isn't read as anyhow? A wish for words that comes last wins."""
    parts, asked = parts_of(parsed), questions_of(parsed, before)
    if len(asked) == 1 and leads_to(asked[0].name) == intent:
        return False
    if intent == WISH and {"who", "say"} <= {one.label for one in stretches_of(parsed, "open")}:
        return False  # whom to write to and what for: a wish for words, however it is asked
    last = parts[-1] if parts else None
    if last and intent == last.intent == WISH and last.confidence >= SURE and all(one.part != last for one in asked):
        return False
    return bool(asked)


def _is_remark(parsed: Mapping[str, Any]) -> bool:
    """Is all of it a remark that is no complaint, and no question that it is much alike ("why do you keep asking me things")?"""
    parts, remark = parts_of(parsed), remark_in(as_meant(parsed))
    if remark is None or len(parts) != 1 or remark in COMPLAINTS:
        return False
    return remark in ALWAYS_REMARKS or not is_surely_asked(parts[0])


def _complains_of_nothing(tracker: DialogueStateTracker, parsed: Mapping[str, Any]) -> bool:
    """Is it a protest and nothing else, before anything was said that it could be about?"""
    said = {said_to_us(part) for part in parts_of(parsed)} - {""}
    return said <= {PROTEST} and not list(_parsed_before(tracker))


def _shows_it_for_sure(parsed: Mapping[str, Any], intent: str, sure: float) -> bool:
    """Is a sign told so clearly that what only sounds like a word to us is none ("I don't want to bother anyone")?"""
    to_us = [part for part in parts_of(parsed) if said_to_us(part)]
    return intent.startswith(FIRST_PERSON) and sure >= SURE and not any(map(is_surely_to_us, to_us))


def _asks_for_sure(
    parsed: Mapping[str, Any], before: Iterable[Mapping[str, Any]], topic: str | None, intent: str
) -> bool:
    """Is it a question that is known as one, or told by its words: one with a short answer, for a word's meaning, or several?"""
    known, text = knowledge(), as_meant(parsed)
    if _asks_by_parts(parsed, before, intent):
        return True
    found = known.sure_answer(text, topic)
    if found and found.goes_to == intent:
        return False  # read so already
    return bool(found or known.word_in(text) or asks_several(text))


def _shows(parsed: dict[str, Any], intent: str) -> bool:
    """Does a part of the message show this clearly enough to be named?"""
    signs = parsed.get("signs") or ()
    return any(one.get("name") == intent and float(one.get("confidence") or 0.0) >= SHOWN for one in signs)


def _by_its_words(text: str, intent: str, sure: float) -> str | None:
    """What the words alone decide, whatever a message is read as; None for a button, and where they decide nothing."""
    if text.startswith("/"):
        return None
    said = plain(text)
    if signs := wordless(text):
        return SIGNS.get(signs, FALLBACK)
    if nod := nod_in(text):
        return NODS[nod]
    if wants_words(text):
        return WRITING_FORM
    if intent == WISH and any_of(knowledge().texts["asks.had_it_been"]).search(said):
        return FALLBACK  # what would have been said once is no message to be written now
    if remark_in(text):
        return FEEDBACK
    if intent in SMALL_TALK and any(knowledge().themes[loss].shows_in(text) for loss in LOSSES):
        return FALLBACK  # no small talk answers a death
    if is_code(text):
        return OUT_OF_SCOPE
    if intent in (*MISREAD, *SMALL_TALK) and asked_of_article(text):
        return FALLBACK
    if (
        intent in MISREAD
        and len(text.split()) <= LONGEST
        and any_of(knowledge().texts["asks.check_nobody"]).search(said)
    ):
        return NOBODY
    return None if _is_believed(text, intent, sure) else FALLBACK


def _is_believed(text: str, intent: str, sure: float) -> bool:
    """Has an intent that needs words of its own these words?"""
    return intent not in NEEDS_WORDS or sure >= CLEAR and NEEDS_WORDS[intent](text)


def _speaks_of_erasing(tracker: DialogueStateTracker, text: str) -> bool:
    """Does it say that something be erased, or ask whether it was, whatever it is read as?"""
    return not text.startswith("/") and erasing_in(text, tracker.get_slot("told")) is not None


def _by_the_talk(tracker: DialogueStateTracker, text: str, intent: str, sure: float) -> str | None:
    """What the words come to after what was said before; None where they stand for themselves."""
    if said_of_step(text, tracker.get_slot("topic"), (tracker.get_slot("reach_out") or {}).get("worded")):
        return STEPS
    hard = tracker.get_slot("topic") == "distress" and tracker.get_slot("offer") in LISTENS
    if intent == "out_of_scope" and hard and not opens_a_question(text):
        return FALLBACK  # in a hard moment a few words go on from the question, and are never "outside"
    if intent == "out_of_scope" and len(text.split()) > FRAGMENT and tells_of_people(text):
        return FALLBACK  # what somebody tells of their days is met, whatever it is about
    report = intent == WISH and all(is_told(part) for part in parts_of(parsed_of(tracker)) if part.intent == WISH)
    if (
        (report or intent in (*NODDED, "out_of_scope"))
        and tells(parsed_of(tracker))
        and not tracker.get_slot("offer") in FORMS
    ):
        return FALLBACK  # "ok well. so anyway my sister called" is no yes
    if intent == "out_of_scope" and _goes_on(tracker, text):
        return FALLBACK  # nothing that answers our question, or goes on telling, is "outside"
    if tracker.get_slot("listed") and number_in(text):
        return FALLBACK  # it knows what stands there, whatever the number is read as
    return FALLBACK if points_back(tracker, text, intent, sure) else None


def _goes_on(tracker: DialogueStateTracker, text: str) -> bool:
    """Was something asked that takes free words, or told before, and does this neither ask nor order anything?"""
    talking = tracker.get_slot("offer") in LISTENS or bool(tracker.get_slot("topic"))
    asks_or_orders = any(part.asks for part in parts_of(parsed_of(tracker))[-1:]) or asks_for(text)
    return talking and not asks_or_orders


def _is_foreign(tracker: DialogueStateTracker) -> bool:
    """Is it in another language, or without any word of English after such a message ("sì, grazie")?"""
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            if language_of(event.parse_data):
                return True
            if not without_english(event.text or ""):
                return False
    return False


def _asks_of_a_call(tracker: DialogueStateTracker) -> bool:
    """Is it a calm question about ringing a line or a practice? What was said lately tells which of them."""
    said = [text for text in reversed(said_by(tracker))]
    return bool(said) and knowledge().call_in(said[0], [*replies_before(tracker), *said[1 : LATELY + 1]]) is not None


def _fragment(tracker: DialogueStateTracker, text: str, intent: str) -> bool:
    """Is what was read as another subject too short to be one, or a stray remark in a talk that has a topic?"""
    return intent == "out_of_scope" and (len(text.split()) < FRAGMENT or bool(tracker.get_slot("topic")))


def nod_in(text: str) -> str | None:
    """Is the whole of a message a nod ("ok"), a murmur ("hm"), or the self-check by its name?"""
    said = plain(text)
    return next((nod for nod in NODS if said in knowledge().texts[f"command.{nod}"]), None)
