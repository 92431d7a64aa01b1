"""Somebody who could help, as they are named in the talk of danger: "my sister Carol", "a text to KEV", "mr hussain".

Whoever was spoken of before the danger was told is not counted: that is the one in danger, or the one who hurts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from rasa.shared.core.events import ActionExecuted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.knowledge import knowledge
from bot.knowledge.they import relations
from bot.policies.hearing.whom import named_in_words
from bot.policies.protocol.risk import OF_DANGER

SOMEBODY = "somebody close to me"
ASKS_WHO = re.compile(r"(?<![\"\w])Who (?:is|might|could|can|else|near|comes|would|of)\b[^?\"]*\?(?!\")")
ANYONE = re.compile(r"\b(?:someone|somebody|one person|the first person) you (?:know|think of)\b")
_TITLED = re.compile(r"\b(?P<title>mr|mrs|ms|miss|dr|sr)\.? (?P<name>[a-z]+)", re.IGNORECASE)
_ALONE = re.compile(r"^\W*(?:ok(?:ay)?\W+)?(?P<name>(?-i:[A-Z])[a-z]+)(?: maybe)?(?=[.,!?]|$)", re.IGNORECASE)
_TO = re.compile(  # in small letters only where words for somebody are spoken of: "bad to phone" names nobody
    r"\b(?:(?:text|message|msg|note|email|it|one|something) (?:to|for)|write(?: to)?) (?P<name>[a-z]+)(?=[.,!?]|$| (?:to|asking|if|that|and|not|about|now|please|could)\b)"
    r"|(?:^|[.,!?]\s*)(?:to|for) (?P<small>[a-z]+)(?=[.,!?]|$)"
    r"|\b(?:to|for|text|tell|ring|call|ask) (?P<written>(?-i:[A-Z])[a-z]+)\b",
    re.IGNORECASE,
)
_NOT_THEM = re.compile(
    r"\b(?:don'?t|do not|not|never|without|cannot|can'?t|won'?t|nobody|instead of)\b[^.,;!?]*", re.IGNORECASE
)
_MEANT = re.compile(r"\b(?:for|about|it'?s|that'?s|thats|him|her),? my \w+", re.IGNORECASE)
_SAYS = re.compile(
    r"\b(?:is|are|was|has|have|says?|said|can|could|would|will|lives?|knows?|keeps?|wants?|told|does|did)\b",
    re.IGNORECASE,
)


def helper_in(text: str, but: Sequence[str] = ()) -> str | None:
    """Who could help by this message, as it is said back ("Carol", "your aunt"). `but`: messages whose people are others."""
    if text.startswith("/"):
        return None
    others = {name.lower() for one in but for name in (*_names_in(one), *_after_relations(one))} | {*map(_related, but)}
    named = next((name for name in _names_in(text) if name.lower() not in others), None)
    related = _related(text)
    return named or (related if related and related not in others else None)


def helper_of(tracker: DialogueStateTracker) -> str | None:
    """Who was named last as somebody who could help, since the danger was told."""
    before, since = _halves(tracker)
    others = [*before, patient_of(tracker)]
    return next((found for text in reversed(since) if (found := helper_in(text, others))), None)


def helper_now(tracker: DialogueStateTracker) -> str | None:
    """Who is named in the last message; or was before, where a button asks for words."""
    before, since = _halves(tracker)
    last = str(tracker.latest_message.text or "") if tracker.latest_message else ""
    if last.startswith("/"):
        return helper_of(tracker)
    return helper_in(last, [*before, patient_of(tracker)]) if since else None


def patient_of(tracker: DialogueStateTracker) -> str:
    """Whom one worries about, as the writer would say it."""
    before, since = _halves(tracker)
    return patient_in_words([found[0] for text in since if (found := _MEANT.search(text))] + before)


def patient_in_words(said: Sequence[str]) -> str:
    """The same in the words of messages, oldest first: "my brother"."""
    found = (named_in_words(text) for text in reversed(said))
    return next((one.replace("your ", "my ", 1) for one in found if one.startswith("your ")), SOMEBODY)


def with_helper(text: str, helper: str | None) -> str:
    """The text, where somebody was named who could help: who it might be is not asked again, and the words are for them."""
    if not helper:
        return text
    named = knowledge().texts["crisis.named"][0].format(name=helper)
    asked = ASKS_WHO.sub(named, text)
    return ANYONE.sub(helper, asked, count=1)


def _halves(tracker: DialogueStateTracker) -> tuple[list[str], list[str]]:
    """What was said up to the message that was answered with danger, or put right whose it is; and since then."""
    before: list[str] = []
    since: list[str] = []
    for event in tracker.events:
        if isinstance(event, UserUttered) and event.text:
            since.append(event.text)
        elif isinstance(event, ActionExecuted) and _tells(str(event.action_name)):
            before, since = before + since, []
    return before, since


def _tells(name: str) -> bool:
    kinds = ("suicide", "self_harm", "harm_others", "abuse", "medical", "meant")
    return name.startswith(tuple(f"{begins}{kind}" for begins in OF_DANGER for kind in kinds))


def _names_in(text: str) -> list[str]:
    text = _NOT_THEM.sub(" ", text)
    titled = [f"{one['title'].title()} {one['name'].title()}" for one in _TITLED.finditer(text)]
    beside = [one["name"].title() for one in _beside().finditer(text) if _may_name(one["name"])]
    told = [next(filter(None, one.groups())) for one in (_ALONE.match(text), *_TO.finditer(text)) if one]
    twice = [one for one in _after_relations(text) if len(re.findall(rf"\b{one}\b", text, re.IGNORECASE)) > 1]
    return titled or beside + [one.title() for one in (*told, *twice) if _may_name(one)]


def _related(text: str) -> str:
    """ "My aunt maybe": a relation without a name, and nobody who shall not know."""
    named = named_in_words(_NOT_THEM.sub(" ", text))
    return named if named.startswith("your ") else ""


def _may_name(word: str) -> bool:
    texts = knowledge().texts
    keys = ("asks.helper.no_name", "reach_out.no_name", "reach_out.relations", "reach_out.groups")
    known = (word.lower() in texts[key] for key in keys)
    return len(word) > 1 and not any(known) and not _SAYS.fullmatch(word)


def _after_relations(text: str) -> list[str]:
    """Whatever stands where their name would: "my mate daz rang"."""
    return [found[1] for found in re.finditer(rf"\b(?:{relations()}),? ([a-z]+)\b", text, re.IGNORECASE)]


@cache
def _beside() -> re.Pattern[str]:
    """A name after a relation: with a capital, or where the clause ends with it."""
    return re.compile(
        rf"\b(?:{relations()})(?: of (?:his|hers|mine|theirs)(?: from \w+)?)?,? (?P<name>(?-i:[A-Z])[a-z]+|[a-z]+(?=[.,!?]|$| maybe\b))",
        re.IGNORECASE,
    )
