"""One sentence that shows an answer was heard: by what was picked, by a theme, by how it goes; short ones are said back."""

from __future__ import annotations

import re

from actions.commands import answer, command
from actions.echo import echo
from actions.listening import theme_heard
from actions.lists import alternative
from actions.said import was_said_lately
from actions.turn import BELIEVED, DARK, Turn
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.remarks import remark_in

REASON, WORRY, UNSURE, BOTH = (
    ("because", "cause", "cuz", "coz", "cos", "bc"),
    "that",
    ("idk", "dunno", "i dont know", "not sure", "no idea"),
    ("both", "both really", "both of them", "the two", "either"),
)
_WORRIES = re.compile(r"\b(?:fear|worr|happen|scare|afraid|gets in the way|protects)", re.IGNORECASE)
_FILLERS = re.compile(
    r"^(?:(?:idk|dunno|i don'?t know|not sure|no idea|well|um+|uh+|hm+|oh|ok|yeah|yes|no(?! one\b)|so|like|just|usually|probably|maybe|mostly|i guess|"
    r"i suppose|i think|to be honest|tbh|honestly|because|cause|cuz|coz|cos|bc|and|but)\b[\s,.:;]*)+|(?:[\s,.]*\b(?:lol|haha|tbh|i guess|i suppose|i think|though|tho|so|idk|really))*[\s,.;:]*$",
    re.IGNORECASE,
)
_SMALL = {  # words that both sides may have
    "mostly", "mainly", "really", "probably", "then", "just", "a", "an", "the",
    "of", "more", "it", "its", "for", "you", "me", "to", "like", "rather",
}  # fmt: skip
_CLAUSE = re.compile(r"(?<=[.,;!?])\s+")
_STATES = re.compile(r"^(?:i|im|ive|its|it)\b")
_CALLS = re.compile(r"\b(?:you|u|your|ur|said|told|asked|delete|take|stop|mean|meant|wrong|what|why|how|who)\b")
MOST_STATED = 7
LEAST_SAID, MOST_SAID = 2, 6  # words of an answer that is said back
# What makes a clause, a question, a call or a complaint of it: only the bare name of a thing is said back.
_NO_NAME = re.compile(
    r"\b(?:i|im|ive|id|ill|you|u|ur|your|youre|me|he|hes|she|shes|they|theyre|we|it|its|that|thats|this|theres|there|is|are|was|were|be|am|has|"
    r"have|had|do|does|did|done|dont|doesnt|didnt|cant|wont|would|will|could|should|can|what|why|who|how|when|where|which|word|yes|no|not|never|"
    r"please|pls|if|because|then|just|ok|okay|sorry|thanks|wrong|stop|delete|take|tell|said|told|mean|meant|ask|asked|bot|lol|nah|yeah|or|so)\b"
)
STORY = 11  # words: a longer answer tells a story


def worries(question: str) -> bool:
    """Does a question ask for a fear or a reason?"""
    return bool(_WORRIES.search(question))


def met(turn: Turn) -> str:
    """One sentence for the answer, without claiming to know what it means."""
    said = plain(turn.text)
    if picked := _picked(turn, said):
        return turn.say("answered.picked", picked=picked)
    if command(turn.text, "degree"):
        return turn.say("answered.degree")
    if " or " in turn.asked and any_of(BOTH).match(said):
        return turn.say("answered.both")
    for theme in turn.themes_shown:
        return theme_heard(turn, theme)
    told = said_back(turn)
    if answer(said, "missed", kind="asks"):
        stated = told or short_statement(_less_the_correction(turn.typed))
        return turn.say("missed.heard", said=stated) if stated else turn.say("missed.met")
    if any_of(UNSURE).match(said) and not told:
        return turn.say("answered.unsure")
    if any_of(REASON).match(said):
        return turn.say("answered.because")
    if said.startswith(WORRY) and worries(turn.asked):
        return turn.say("answered.that")
    return _by_length(turn, told)


def _by_length(turn: Turn, told: str) -> str:
    topic = turn.topic
    again = topic and topic.reflect and turn.intent == topic.id and turn.strength(topic.id) >= BELIEVED
    if again and topic:
        fresh = [one for one in topic.reflect if not was_said_lately(turn, one)]
        return turn.vary(f"{topic.id}.reflect", fresh or topic.reflect)
    if told:
        return turn.say("answered.said", said=told)
    if said := echo(turn):
        return turn.say("told.echo", said=said)
    return turn.say("answered.story" if tells_a_story(turn) else "answered")


def tells_a_story(turn: Turn) -> bool:
    """Is an answer longer than a few words?"""
    return len(turn.text.split()) > STORY


def _picked(turn: Turn, said: str) -> str:
    """The side of "asking, or saying yes?" that "the first one" means, in the words of the question."""
    sides = {place: alternative(turn.asked, place) for place in ("first", "second")}
    named = set(_FILLERS.sub("", said).split()) - _SMALL
    own = {place: set(plain(side).split()) - _SMALL for place, side in sides.items()}
    shared = own["first"] & own["second"]
    picked = next(
        (
            side
            for place, side in sides.items()
            if re.search(rf"\b{place}\b", said) or named and named <= own[place] and named - shared
        ),
        "",
    )
    return picked[:1].upper() + picked[1:]


def names_a_side(turn: Turn) -> bool:
    """Is it one side of the question just put, and nothing else ("an ache", after "a rest or an ache?")?"""
    said = plain(turn.text)
    few = "?" not in turn.text and len(said.split()) <= MOST_SAID
    return bool(few and " or " in turn.asked and _picked(turn, said))


def said_back(turn: Turn) -> str:
    """A short answer in the person's own words, less what opens and ends it; empty where it is better not said back."""
    words = short_name(_less_the_correction(turn.typed))
    dark = turn.knowledge.themes[DARK].shows_in(turn.text) or turn.intent.startswith("crisis_")
    return words if words and not dark and not remark_in(turn.text) else ""


def short_name(text: str) -> str:
    """A few words that name a thing ("the repeat prescription"), less what opens and ends them; empty for anything else."""
    words = _FILLERS.sub("", text.strip()).strip(" .,;:!\"'")
    fits = LEAST_SAID <= len(words.split()) <= MOST_SAID and not re.search(r"[\n\"/_?!;:.]", words)
    return words if fits and "?" not in text and not _NO_NAME.search(plain(words)) else ""


def short_statement(text: str) -> str:
    """What the writer says of themselves in a few words ("I like it that way"); empty for anything else."""
    words = _FILLERS.sub("", text.strip()).strip(" .,;:!\"'")
    few = LEAST_SAID <= len(words.split()) <= MOST_STATED and not re.search(r"[\n\"/_?!;:.]", text.strip(" .!"))
    return words if few and _STATES.match(plain(words)) and not _CALLS.search(plain(words)) else ""


def _less_the_correction(text: str) -> str:
    return " ".join(one for one in _CLAUSE.split(text) if not answer(one, "missed", kind="asks"))
