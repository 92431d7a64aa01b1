"""What a message says besides danger, once danger is known: that it was a joke, that somebody is safe, or is there."""

from __future__ import annotations

import re

from rasa.shared.core.trackers import DialogueStateTracker

from bot.named_places import named_in
from bot.policies.hearing.level import DOUBT, only_echoes, says_no
from bot.policies.hearing.of_lines import names_line
from bot.policies.hearing.whose import means_self
from bot.policies.hearing.wishes import wants_words, wish_in
from bot.policies.protocol.marks import Mark
from bot.policies.protocol.risk import OWN_LIFE
from bot.policies.said import spoke_of_danger, was_guessed
from bot.safety import default_checker
from bot.safety.asides import Asides
from bot.safety.result import Person

AS_SAID: tuple[Mark, ...] = (  # what is heard wherever the words stand
    "likely",
    "thoughts",
    "halfway",
    "supposed",
    "nod",
    "unsure",
    "unwilling",
    "topic",
    "arrived",
    "asleep",
    "ailing",
    "first_told",
    "outside",
    "comes",
    "on_way",
    "sleeper",
    "beside",
    "things",
    "other_one",
    "am_i",
    "no_lines",
    "goes_on",
    "eased",
    "no_plan",
    "spoke",
    "cleared",
    "moods",
    "driven",
    "gone_other",
    "home",
    "back_to_me",
)
NAMED = {"comes": "comes_later"}  # where a list of asides.yml has another name
EXCLAIMS = re.compile(r"^\W*(?:what|wtf|huh|eh|omg|lol|haha|no)\b\s*[.!,…]+\s+[^?]{8,}$", re.IGNORECASE)
IS_A = re.compile(  # no word that says how bad it is
    r"^\W*(?:(?:lol|haha|no|um|er|oh|what)\W+)?(?:it|that|this)(?:['’]?s| is| was) (?:(?:only|just|literally) )?an? "
    r"(?!(?:yes|lot|bit|mess|nightmare|struggle|relief|secret|pain|hell|plan|end|way|man|woman|guy|real|bad|big|hard)\b)"
    r"[\w-]+(?: [\w-]+)?\W*$",
    re.IGNORECASE,
)
WELL = re.compile(  # what somebody said yes to, if not to the thought of suicide
    r"\b(?:ok|okay|fine|safe|alright|better|come|coming|stay|call|doctor|therap\w*|help|hospital|walk|eat|tea|dinner)\b",
    re.IGNORECASE,
)
AFRAID = re.compile(r"\b(?:kill|hurt|hit|shoot|stab|strangle|choke|find) (?:me|us|my)\b", re.IGNORECASE)


def marks_of(tracker: DialogueStateTracker, text: str, beside: Asides, whose: Person) -> frozenset[Mark]:
    """All that is said, by what is known of the danger and of whose it is."""
    guessed = was_guessed(tracker)
    marks: dict[Mark, bool] = {
        "means": _asks_means(tracker, text, beside),
        "grave": beside.grave,
        "outcome": beside.outcome,
        "joking": beside.joking(whose),
        "misread": beside.misread,
        "corrected": "corrects" in beside.all
        or _means_something(text, beside)
        or (_exclaims(text) and "line_police" not in beside.all),
        "explains": ("explains" in beside.all or (guessed and _says_what_it_is(text))) and not DOUBT.search(text),
        "said_yes": "said_yes" in beside.all and not WELL.search(text),
        "kept": "kept" in beside.all and _near_danger(tracker),
        "safe": _is_safe(tracker, beside, whose),
        "endangered": beside.endangered,
        "company": beside.company(whose),
        "hearsay": beside.hearsay,
        "took_back": beside.lied or (beside.took_back and _near_danger(tracker)),
        "denied": beside.denied or (_near_danger(tracker) and says_no(text)),
        "plain_no": "plain_no" in beside.all and not DOUBT.search(text),
        "better": beside.better,
        "forgets": beside.forgets,
        "helped": beside.helped(whose) and _near_danger(tracker),
        "apart": _is_apart(tracker, beside, whose),
        "near": beside.near and "gone_other" not in beside.all,
        "of_other": _is_put_right(tracker, beside, whose),
        "of_question": beside.of_question,
        "of_self": means_self(tracker, beside),
        "over": "over" in beside.all and "not_over" not in beside.all and not DOUBT.search(text),
        "checked": tracker.get_slot("risk_kind") == "crisis_harm_others" and beside.fine_of_others,
    }
    marks["not_taken"] = "not_taken" in beside.all and "taken_after_all" not in beside.all
    marks["worse"] = "planned" in beside.all and _near_danger(tracker)
    marks.update((mark, NAMED.get(mark, mark) in beside.all) for mark in AS_SAID)
    marks["puzzled"] = (_near_danger(tracker) and only_echoes(text)) or not beside.all.isdisjoint({"puzzled", "am_i"})
    return frozenset(mark for mark, said in marks.items() if said)


def _is_put_right(tracker: DialogueStateTracker, beside: Asides, whose: Person) -> bool:
    """Is it somebody else, and not the writer: by what was known, or in so many words?"""
    outright = not beside.all.isdisjoint({"of_other", "of_named"}) and spoke_of_danger(tracker)
    return whose == "third" and (tracker.get_slot("risk_person") == "first" or outright)


def _means_something(text: str, beside: Asides) -> bool:
    """ "With my boyfriend, I mean": what was meant, and no word of danger beside it, nor what is asked of us ("a text, I mean")."""
    of_us = names_line(text) or wish_in(text) is not None or wants_words(text)
    return "i_mean" in beside.all and not of_us and not default_checker().check(text).hinted


def _exclaims(text: str) -> bool:
    """ "WHAT. pasta. He's cooking pasta": surprise, and then how it is, without a word of danger, a place or a question."""
    if EXCLAIMS.search(text) is None or any(named_in(text)) or wish_in(text):
        return False
    return not default_checker().check(text).hinted


def _says_what_it_is(text: str) -> bool:
    """ "It's a screwdriver", "they are garden shears": a thing that was named, in few words and without one of danger."""
    return IS_A.search(text) is not None and not default_checker().check(text).hinted


def _asks_means(tracker: DialogueStateTracker, text: str, beside: Asides) -> bool:
    """Is this a question about means? Who is hurt by somebody asks none with "will he kill me", nor with hiding marks."""
    hiding = beside.hiding and tracker.get_slot("risk_kind") != "crisis_abuse"
    if not (beside.means or hiding):
        return False
    return not (AFRAID.search(text) and default_checker().check(text).kind == "crisis_abuse")


def _is_safe(tracker: DialogueStateTracker, beside: Asides, whose: Person) -> bool:
    """Is it a word of safety? "No plan" is one only where somebody's own life is meant; beside somebody else is not all."""
    of_the_safety_plan = "no_plan" in beside.all and tracker.get_slot("risk_kind") not in OWN_LIFE
    return beside.safe(whose) and not of_the_safety_plan and not (whose == "third" and beside.company(whose))


def _is_apart(tracker: DialogueStateTracker, beside: Asides, whose: Person) -> bool:
    """Is what could hurt further away? After abuse to have moved away is what counts; a child may be with somebody else."""
    if tracker.get_slot("risk_kind") == "crisis_abuse":
        return beside.gone
    taken_over = "company_other" in beside.all and "unsafe" not in beside.all  # "my mum is with him"
    of_harm = tracker.get_slot("risk_kind") == "crisis_harm_others" and whose == "first"
    told = "corrects" in beside.all  # "I only said I gave the cat away"
    return (beside.apart(whose) and not told) or (of_harm and taken_over)


def _near_danger(tracker: DialogueStateTracker) -> bool:
    """Is danger open, or was it the last thing spoken of?"""
    return bool(tracker.get_slot("risk_open")) or spoke_of_danger(tracker)
