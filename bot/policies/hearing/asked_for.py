"""Words that the bot has just asked for: on these the classifier alone raises no alarm, the rules still do.

"Sometimes" or "again" is an answer inside a form, and "I am safe right now" is a button of ours. The phrases are data
(texts.yml). How strong a vote has to be in the middle of a talk stands in guess.py.
"""

from __future__ import annotations

import re
from functools import cache

from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge import knowledge
from bot.knowledge.erasing import erasing_in
from bot.knowledge.guesses import is_their_answer
from bot.knowledge.names import CHECK_FORM, WRITING_FORM
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.reply import CHECK, WORDING, act_of
from bot.knowledge.wording import said_of_message
from bot.policies.hearing.wishes import core
from bot.policies.protocol.guess import STRONG, heard_in_talk
from bot.policies.said import last_done, parsed_of, spoke_of_danger, vote_in, words_of
from bot.safety import default_checker

FORM_TEXTS = re.compile(r"^(?:command|answer)\.|\.choices\.")  # keys of texts.yml
SHORT = 12  # words: a longer message tells more than an answer does
HOW_OFTEN = ("answer.often", "answer.sometimes", "answer.never")
LONGEST_ANSWER = 15  # words: "sometimes I guess, less since the baby came …"
DRAFT = "action_reach_out_draft"
CHECKED = ("often", "sometimes", "never", "long", "recent", "in_way", "not_in_way", "skip", "back", "correct")
WORDED = ("again", "tone", "change", "whom")  # acts that steer a draft; content is not taken from beside a no
BARE = 4  # words of a sentence that is no more than an answer
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
SENDS = 8  # words: "it's perfect, I'll send it tonight"


def asked_for(tracker: DialogueStateTracker, text: str, answers: bool, acute: bool = False) -> bool:
    """Is this one of the form's own words, too faint a vote for the middle of a talk, or a short answer to the protocol?"""
    words, vote, found = len(text.split()), vote_in(tracker), default_checker().check(text)
    hinted, inside = found.hinted, bool(tracker.active_loop_name)
    said = says_how_often(tracker, text) or of_the_message(tracker, text)
    gone = erasing_in(text, tracker.get_slot("told")) is not None and not hinted  # "is it gone?", of what was told
    if gone or is_own_word(tracker, text) or (said and (not hinted or vote < STRONG)):
        return True
    if hinted:
        faint = inside and not found.named and 0 < vote < STRONG
    else:
        faint = in_talk(tracker) and vote > 0 and not heard_in_talk(vote, words, acute, inside)
    return faint or (answers and bool(tracker.get_slot("risk_level")) and words <= SHORT)


def in_talk(tracker: DialogueStateTracker) -> bool:
    """Is a form or a topic being talked about, or a draft, and not danger? To ask about danger breaks that off."""
    about = tracker.active_loop_name or tracker.get_slot("topic") or tracker.get_slot("about")
    return bool(about or last_done(tracker) == DRAFT) and not spoke_of_danger(tracker)


def is_own_word(tracker: DialogueStateTracker, text: str) -> bool:
    """Is it, as a whole, a command or an answer of the form that is going on?"""
    return bool(tracker.active_loop_name) and core(text) in form_words()


def says_how_often(tracker: DialogueStateTracker, text: str) -> bool:
    """Does it begin with an answer that the self-check which is going on can read?"""
    if tracker.active_loop_name != CHECK_FORM or len(text.split()) > LONGEST_ANSWER:
        return False
    return any(any_of(knowledge().texts[key]).match(core(text)) for key in HOW_OFTEN)


def answers_form(tracker: DialogueStateTracker) -> bool:
    """Does the last message, beside a no to our question, answer or steer the form that is going on ("no! put sometimes")?"""
    *before, last = _SENTENCES.split(words_of(tracker).strip())
    if tracker.active_loop_name == CHECK_FORM:
        if not before:
            return False  # "god no" is no "never"
        often = any(any_of(knowledge().texts[key]).search(core(last)) for key in HOW_OFTEN)
        return act_of(parsed_of(tracker), CHECK) in CHECKED or (often and len(last.split()) <= BARE)
    return tracker.active_loop_name == WRITING_FORM and act_of(parsed_of(tracker), WORDING) in WORDED


def of_the_message(tracker: DialogueStateTracker, text: str) -> bool:
    """Is it said of the message that is being worded: what the other one may say or think, that it will be sent?"""
    if tracker.active_loop_name != WRITING_FORM:
        return False
    sends = len(text.split()) <= SENDS and _sends().search(plain(text)) is not None
    return sends or said_of_message(text) != "" or is_their_answer(text)


@cache
def _sends() -> re.Pattern[str]:
    """Ways to say that it is good, or will be sent, in more than one word."""
    return any_of(tuple(one for one in knowledge().texts["command.finish"] if " " in one))


@cache
def form_words() -> frozenset[str]:
    """All that the forms read as a command or an answer, and all that their buttons say, less what fills a sentence."""
    texts = knowledge().texts
    return frozenset(core(one) for key in texts if FORM_TEXTS.search(key) for one in texts[key])
