"""The wording of a message that asks somebody for something, built from what a person typed."""

from __future__ import annotations

import re

from actions.commands import answer, plain
from bot.knowledge import knowledge

LONGEST = 140  # characters of an answer that go into a message
TONES = ("smaller", "plain", "braver")

_PERSON = r"(?:him|her|them|you|someone|somebody|anyone|people|an? friend|my \w+)"
_WANT = r"(?:i(?:'d| would| just| really)* (?:like|want|need|wish|love)|i(?:'m| am) (?:hoping|looking) for|maybe|just|um+|well|ok(?:ay)?)"
_FOR_YOU = re.compile(
    rf"^(?:{_WANT}[, ]+)?(?:(?:to )?(?:ask|asking|get|getting|have) )?(?:for )?{_PERSON} (?:to |could |can |would |will )(?P<act>.+)$"
    r"|^(?:can|could|would|will) (?:he|she|they|you|someone|somebody) (?P<act3>.+)$"
    r"|^(?:(?:to )?ask(?:ing)? (?:\w+ )?)?(?:if|whether|that) (?:he|she|they|you) (?:could|can|would|will|might) (?P<act2>.+)$",
    re.IGNORECASE,
)
_FOR_ME = re.compile(rf"^(?:{_WANT} )?(?:for )?to (?P<act>.+)$", re.IGNORECASE)
_TOGETHER = re.compile(r"^(?:talk|speak|meet|chat|catch up|hang out|go|have a)\b", re.IGNORECASE)
_MINE = re.compile(r"^(?:borrow|use|have|see|stay|sleep|vent|cry|come)\b", re.IGNORECASE)
_TELLS = re.compile(
    r"^(?:(?:to )?(?:say|tell (?:him|her|them|my \w+)) )?(?:that|how) (.+)$|^(?:to )?tell (?:him|her|them) (.+)$",
    re.IGNORECASE,
)
_PLEASE = re.compile(r"^(?:(?:please|could you|can you|to)? ?ask (?=(?:him|her|them) to\b)|please )", re.IGNORECASE)
_BREAK = re.compile(r"[,;.] (?=(?:I|it|they|my)\b)")
_WITH_THEM = re.compile(r" (?:to|with) (?:him|her|them)\b", re.IGNORECASE)
_STORY = re.compile(
    r"^(?:i(?:'m| am|'ve| have| can't| cannot| don't| feel| keep| just|'ll)\b|my \w+ (?:is|are|has|was|keeps|left|died)\b|it'?s\b|we\b|everything\b|there'?s\b|work is\b)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    rf"^(?:{_WANT} )?(?:(?:for|with|about|some )?help (?:with|on) |(?:some )?help (?=\w+ing\b)|(?:with|about|for) )?",
    re.IGNORECASE,
)
_THING = re.compile(
    r"^(?:an?|some|any|money|cash|company|time|advice|space|support|feedback|childcare|\d+|one|two|five|ten|half|rides?|lifts?)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:son|daughter|child|mum|mom|dad|mother|father|baby|dog|cat|boss|brother|sister|husband|wife)\b",
    re.IGNORECASE,
)
_TO_YOU = (
    (r"\b(?:he|she)'s\b", "you're"),
    (r"\b(?:he|she)\b", "you"),
    (r"\bhis\b", "your"),
    (
        r"\bher\b(?= (?!to\b|for\b|about\b|if\b|and\b|or\b|with\b|in\b|on\b|at\b|again\b|back\b|when\b|that\b|please\b|a\b|the\b|some\b|my\b|up\b|out\b|off\b|down\b|by\b)\w)",
        "your",
    ),
    (r"\b(?:him|her)\b", "you"),
)
_DAYS = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bi\b(?='|\s|$)", re.IGNORECASE)


def draft(state: dict[str, str | None]) -> str:
    """The message in the chosen tone, as text to copy: to a doctor in other words than to a friend."""
    request = as_request(state.get("what") or "")
    to = ".doctor" if answer(state.get("who") or "", "doctor") else ""
    open_end = "" if request else ".open"
    key = f"reach_out.message.{state.get('tone') or 'plain'}{to}{open_end}"
    return knowledge().texts[key][0].replace("{request}", request)


def as_request(what: str) -> str:
    """What is wanted, as a sentence to the one who is asked: "I want her to drive me" becomes "Could you drive me?"."""
    texts = knowledge().texts
    said, *rest = _BREAK.split(_PLEASE.sub("", _shortened(what)), maxsplit=1)
    for title, request in zip(texts["reach_out.choices.what"], texts["reach_out.requests"], strict=False):
        if plain(said) == plain(title):
            return request
    if not said or answer(said, "unsure"):
        return ""
    if _STORY.match(said):
        return f"Here is what's going on: {', '.join([said, *rest])}. Could you help me with that?"
    return " ".join([_asked(said), *(f"{one[:1].upper()}{one[1:]}." for one in rest)])


def _asked(said: str) -> str:
    if found := _TELLS.match(said):
        return f"There is something I'd like you to know: {found[1] or found[2]}."
    if found := _FOR_YOU.match(said):
        return f"Could you {_to_you(found['act'] or found['act2'] or found['act3'])}?"
    if found := _FOR_ME.match(said):
        return _for_me(found["act"])
    return _other_request(said)


def asks_for(text: str) -> bool:
    """Does it already say what somebody is to do ("I want her to …")?"""
    return _FOR_YOU.match(text) is not None


def _for_me(act: str) -> str:
    if found := re.match(r"(?:tell|let) (?:him|her|them)(?: know)?(?: that| about)? (.+)", act, re.IGNORECASE):
        return f"There is something I'd like you to know: {found[1]}."
    if _MINE.match(act):
        return f"Could I {_to_you(act)}?"
    if _TOGETHER.match(act):
        return f"Could we {_to_you(_WITH_THEM.sub('', act))}?"
    first = act.split()[0].lower()
    if first in knowledge().texts["reach_out.acts"] or re.search(r"\bme\b", act):
        return f"Could you {_to_you(act)}?"
    return f"Could you help me {_to_you(act)}?"


def _other_request(said: str) -> str:
    if _TOGETHER.match(said) or _MINE.match(said):
        return _for_me(said)
    rest = _to_you(_LEAD.sub("", said, count=1)) or said
    if rest.split()[0].lower() in knowledge().texts["reach_out.acts"]:
        return f"Could you {rest}?"
    if _THING.match(rest):
        return f"I could use {rest}."
    return f"Could you help me with {rest}?"


def _shortened(what: str) -> str:
    text = re.sub(r"\s+", " ", what).strip().rstrip(".!?,; ")
    if len(text) > LONGEST:
        text = text[:LONGEST].rsplit(" ", 1)[0].rstrip(".!?,; ")
    return _DAYS.sub(lambda found: found[0].capitalize(), text)


def _to_you(text: str) -> str:
    """Turned towards the one who is asked, unless somebody else is spoken of as well."""
    if not _OTHERS.search(text):
        for pattern, you in _TO_YOU:
            text = re.sub(pattern, you, text, flags=re.IGNORECASE)
    lower = not re.match(r"I\b|[A-Z][a-z]+day\b", text)
    return text[:1].lower() + text[1:] if lower else text


def whom(text: str, relationship: str | None) -> str:
    """Who it is for, as it fits into "a draft for …"; empty where that can't be told."""
    texts = knowledge().texts
    for title, named in zip(texts["reach_out.choices.who"], texts["reach_out.whom"], strict=True):
        if plain(text) == plain(title):
            return named
    if found := re.search(rf"\bmy ((?:{'|'.join(texts['reach_out.kin'])}) )?([a-z]+)", text, re.IGNORECASE):
        return f"your {found[1] or ''}{found[2]}".lower()
    if found := re.search(rf"\b(?:{'|'.join(texts['reach_out.relations'])})\b", text, re.IGNORECASE):
        return f"your {found[0].lower()}"
    if relationship:
        return f"your {relationship}"
    alone = plain(text).split()
    return text.strip(" .!?").title() if 0 < len(alone) <= 2 and text[:1].isupper() else ""
