"""What is asked in the middle of the self-check, and which short answer it gets: on the check, on Tandem, on the topic, on the step."""

from __future__ import annotations

import re

from actions.commands import answer, command
from actions.self_check.acts import TO_US, Reading, asks_for_result
from actions.self_check.asides import alike, aside_in, asked_word, asks, asks_about_it
from actions.self_check.choices import AFTER_SIGNS
from actions.self_check.places import place_of
from actions.self_check.said import Said
from bot.knowledge import knowledge
from bot.knowledge.article import asked_of_article
from bot.knowledge.asked import questions_in
from bot.knowledge.phrases import plain

NOT_ASKED = ("go_on", "pause", "not_mine")  # asides that are no questions
OF_INTENT = {  # what a question is read as, and what answers it here
    "ask_privacy": "private",
    "bot_challenge": "nobody",
    "request_human": "nobody",
    "ask_recall": "recall",
    "ask_self_check": "verdict",
}
BELIEVED = 0.7  # confidence of a part that is read by itself
CLEARLY = 0.9  # of what it does
MOST = 2  # questions that are answered at once
FEW = 6  # words: a question as short that names nothing else is about the one that was put
LONG = 4  # letters of a word that tells what a question is about
_WHY = re.compile(r"^(?:but |and )?(?:why|how come|what for)(?: (?:do you ask|that|is that|though|tho))*$")
_WHICH = re.compile(
    r"^(?:(?:sorry|wait|um|and|ok|hm|hang on) )*(?:whats|what is|what was|whats in|explain|what does) (?:the )?(?:number |question |nr |no |sign )?([1-9]|10)(?: (?:again|mean|about|then|asking|of them))*$"
)
_ADVICE = re.compile(r"\b(?:should|shall|ought) (?:i|we)\b|\bwould you (?:do|tell|say)\b|\bwhat would you\b")
_WH = re.compile(r"\b(?:what|how|which|why|who|where|when|mean|means|like|such)\b")
_TAG = re.compile(
    r"^(?:do|does|did|is|are|was|were|isnt|arent|dont|doesnt|didnt|wont|can|could|right|eh|innit|huh|no|yeah|yes|ok|you know)(?: (?:you|u|it|they|we|i|he|she|that|this))?$"
)
_USUAL = frozenset(
    [
        "often",
        "does",
        "have",
        "that",
        "this",
        "with",
        "even",
        "when",
        "your",
        "something",
        "really",
        "because",
        "seems",
        "less",
        "much",
        "could",
    ]
)


def by_number(said: Said, names: list[str]) -> Reading | None:
    """ "What was question 3 again?"."""
    hit = _WHICH.match(said.plain)
    return Reading("explain", step=min(int(hit[1]), len(names)) - 1) if hit else None


def asked(said: Said, names: list[str], at: int) -> Reading:
    """What the question comes to; `later` where nothing here answers it, and it is not on the step."""
    if numbered := by_number(said, names):
        return numbered
    if _WHY.match(said.plain):
        return Reading("point")  # "sometimes. why"
    if answer(said.text, "check_recall", kind="asks"):
        return Reading("recall", step=place_of(said.text, names, at))
    kind = aside_in(said)
    explain = kind == "explain" or command(said.text, "explain") is not None
    if kind and kind not in ("explain", *NOT_ASKED):
        return Reading(kind)
    if explain:
        return Reading("explain", step=asked_word(said, _questions(names[: at + 1])))
    if short := short_of(said.text):
        return Reading("short", of=short)
    return _as_read(said, names[at])


def short_of(text: str) -> tuple[str, ...]:
    """What is asked that has an answer of one sentence: topics, conditions, cost and the like."""
    return tuple(questions_in(text if text.rstrip().endswith("?") else f"{text}?")[:MOST])


def _as_read(said: Said, step: str) -> Reading:
    """By what it was read as, and by its words."""
    of_intent = OF_INTENT.get(said.intent) if said.confidence >= BELIEVED else None
    if _ADVICE.search(said.plain):
        return Reading("advice")
    if answer(said.text, "check_private", kind="asks"):
        return Reading("private")
    if of_intent:
        return Reading(of_intent)
    if is_on(said, step):
        return Reading("clarify" if asks_about_it(said.text) else "explain")
    if asked_of_article(said.text):
        return Reading("later")
    if asks_for_result(said):
        return Reading("result")
    topic = said.intent if said.confidence >= BELIEVED and f"several.{said.intent}" in knowledge().texts else None
    return Reading("short", of=(topic,)) if topic else Reading("later")


def is_on(said: Said, step: str) -> bool:
    """Is it about the question that was put: by its sign, by a word of it, or since it names nothing else?"""
    if said.intent == step and said.confidence >= BELIEVED or asks_about_it(said.text):
        return True
    check = None if step in AFTER_SIGNS else knowledge().topics[step].self_check
    about = [check.question, check.explain] if check else []
    words = {word for text in about for word in plain(text).split() if len(word) >= LONG} - _USUAL
    own = [word for word in said.plain.split() if len(word) >= LONG and word not in _USUAL]
    if any(alike(word, other) for word in own for other in words):
        return True
    return said.act(CLEARLY) == "question" and said.count <= FEW and not said.intent.startswith("ask_")


def is_question(said: Said) -> bool:
    """Is it one, by its words or by what it was read as?"""
    if is_tag(said):
        return False
    of_us = said.intent in TO_US and said.confidence >= BELIEVED
    if asks(said.text) or of_us or "?" in said.text and answer(said.text, "check_private", kind="asks"):
        return True
    act = said.act(BELIEVED)
    return (
        act == "question"
        and said.count <= FEW
        and bool(_WH.search(said.plain))
        or act == "result"
        and aside_in(said) not in (None, *NOT_ASKED)
    )


def is_tag(said: Said) -> bool:
    """Is it the end of a statement ("…, do you", "…, right?")?"""
    return _TAG.match(said.plain) is not None


def _questions(names: list[str]) -> list[str]:
    checks = [None if name in AFTER_SIGNS else knowledge().topics[name].self_check for name in names]
    return [check.question if check else "" for check in checks]
