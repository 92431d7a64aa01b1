"""What is asked or said about the self-check itself, and what it leaves of a message that may be an answer."""

from __future__ import annotations

import re

from actions.commands import answer, found
from actions.self_check.answers import answer_in, answers_apart
from actions.self_check.said import Said
from bot.knowledge.phrases import plain

# Kinds, each with phrases (`asks.check_…`) and a text (`self_check.…`); the longest phrase wins, then the first one.
ASIDES = (
    "personal", "explain", "all", "left", "verdict", "point", "where", "same", "detail", "if_all", "tells", "bad", "everyone", "guess", "change", "nobody",
    "clarify", "not_mine", "go_on", "pause",
)  # fmt: skip
BESIDE_ANSWER = ("verdict", "tells", "bad", "everyone", "point", "if_all")  # "often, so do I have it?": both are told
OF_CHECK = ("ask_self_check", "ask_signs", "ask_recall", "ask_source")  # intents of questions that may be on the check
CLEARLY = 0.8  # confidence of a question on the topic
LONGEST = 14  # words: a longer message tells of something else as well
_PART = re.compile(r"(?<=[.,;!?\n])\s*")
_LEAD = (
    r"^(?:(?:and|but|so|ok|well|wait|um|hm+|lol|oh|no|yes|yeah|idk|i dont know|i guess|it|that|really|all|like|say) )*"
)
_OPENS = re.compile(
    rf"{_LEAD}(?:whats?|why|hows?|who|when|where|which|can|could|should|would|is|are|am|do|does|did|will)\b"
)
_ASKS = re.compile(  # without a mark
    rf"{_LEAD}(?:does|doesnt|isnt|arent|dont (?:we|you|they)|whats|what (?:is|are|do|does|did|would|should|about|if|counts?|kind)|why|how (?:do|does|would|is|are|many|much|long)|which|"
    r"is (?!what\b|often\b|always\b|never\b|sometimes\b|all\b)\w+|are (?:there|you|u|we|these|those)|do (?:you|u|they|we)|can (?:i|you|u|we)|could (?:i|you|u)|should i|"
    r"would (?:that|it|you|this)|when (?:is|do|does|would)|where|who (?:is|are|do|does|would|can|sees|reads|gets|else|will|has))\b"
)
_COUNTER = re.compile(rf"{_LEAD}(?:(?:do |did )?you mean|as in|like|at|with|in|for|just|only|even|including)\b")
_COUNTED = re.compile(
    rf"{_LEAD}(?:does|do|would|will|can|could|is|are|should)\b.*\b(?:counts?|included|part of (?:it|this|that))\b"
)
_EITHER = re.compile(r"\w or \w")
_WEIGHS = re.compile(rf"{_LEAD}depends(?: on)?(?: what| how| which)?(?: you| it)?(?: means?| count| counts)?(?: it)?$")
_BARE_YES_OR_NO = re.compile(r"^\W*(?:no|nope|nah|yes|yeah|yep)\b\W*", re.IGNORECASE)
_WORD = (
    re.compile(r"\b(?:mean by|meant by|mean with|is meant by|means by|define|definition of) (?:the word )?(.+)"),
    re.compile(r"\bwhat (?:does|do|is|are|counts as) (?:the word )?(.+?) (?:even )?(?:mean|here|supposed to mean)\b"),
    re.compile(r"\bwhat counts as (.+)"),
)
_STEM = 4  # letters that forms of a word share ("keep", "keeping")
_SMALL = {"that", "this", "it", "the", "a", "an", "by", "here", "even", "really", "you", "your", "question", "often"}


def aside_in(said: Said) -> str | None:
    """What kind of thing about the check is asked or said, in a short message."""
    if said.count > LONGEST and left_to_answer(said.text):
        return None
    return (found(said.text, *(f"check_{kind}" for kind in ASIDES), kind="asks")[0] or "").removeprefix(
        "check_"
    ) or None


def answer_beside(text: str, step: str) -> str | None:
    """The answer that stands beside such an aside; a mere yes or no is none, as it may belong to the aside."""
    return answer_in(left_to_answer(_BARE_YES_OR_NO.sub("", text)), step)


def left_to_answer(text: str) -> str:
    """The parts of a message that ask nothing; none where a counter question weighs up ("depends. at work or at home?")."""
    parts = [part for part in _PART.split(text) if plain(part)]
    rest = [part for part in parts if not asks(part) and not _names_an_aside(part)]
    return "" if len(rest) < len(parts) and all(_WEIGHS.match(plain(part)) for part in rest) else " ".join(rest)


def asks(part: str) -> bool:
    """Is it a question, and no answer with a question mark ("sometimes?")?"""
    said = plain(part)
    if part.rstrip().endswith("?"):
        return bool(_OPENS.match(said) or not _is_choice(said))
    return bool(_ASKS.match(said)) and not _is_choice(said)


def asks_about_it(text: str) -> bool:
    """Is it a counter question on what is meant ("depends. at work or at home?", "do you mean with my kids too?")?"""
    parts = [part for part in _PART.split(text) if plain(part)]
    asked = [part for part in parts if asks(part)]
    if not asked or len(text.split()) > LONGEST:
        return False
    weighs, last = len(parts) > len(asked) and not left_to_answer(text), plain(asked[-1])
    return (
        weighs
        or bool(_COUNTED.match(last))
        or bool(_COUNTER.match(last) or (_EITHER.search(last) and not _OPENS.match(last)))
    )


def asks_of_the_topic(said: Said) -> bool:
    """Is it clearly a question on the topic, though its words are those of one on the check?"""
    return said.intent.startswith("ask_") and said.intent not in OF_CHECK and said.confidence >= CLEARLY


def _is_choice(said: str) -> bool:
    return any(answers_apart(said, step) for step in ("sign_asking_for_help", "how_long", "in_the_way"))


def _names_an_aside(part: str) -> bool:
    return bool(answer(part, *(f"check_{kind}" for kind in BESIDE_ANSWER), kind="asks"))


def asked_word(said: Said, questions: list[str]) -> int | None:
    """Which of the questions, the last one first, has the word that is asked about ("what do you mean by keep")."""
    asked = next((hit[1] for pattern in _WORD if (hit := pattern.search(said.plain))), "")
    words = [word for word in asked.split() if word not in _SMALL]
    for place in range(len(questions) - 1, -1, -1):
        if any(alike(word, other) for word in words for other in plain(questions[place]).split()):
            return place
    return None


def alike(one: str, other: str) -> bool:
    """Are these forms of one word?"""
    short = min(one, other, key=len)
    return one == other or (len(short) >= _STEM and one.startswith(other[:_STEM]) and other.startswith(one[:_STEM]))
