"""A request, a question or a thing asked for, put to the reader."""

from __future__ import annotations

import re
from functools import cache

from actions.wording.reader import to_you
from bot.knowledge import knowledge
from bot.knowledge.they import base

AUX = r"(?:can|could|will|would|is|are|was|were|has|have|had|does|do|did|should|might|may)"


PRONOUN = r"(?:he|she|they|him|her|them|you|u)"


_ASKS = re.compile(r"\b(?:ask\w*|request\w*|beg)\b", re.IGNORECASE)
_SUBJECT = re.compile(
    rf"(?P<subject>{PRONOUN}|i|we|it|that|this|there|anyone|anybody|someone)(?:['’ ]?(?P<short>d|ll|s|re|ve)|(?:['’]?\s+(?P<aux>{AUX})))\b\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_SHORT = {"d": "would", "ll": "will", "s": "are", "re": "are", "ve": "have"}
_KNOWS = re.compile(
    rf"(?P<subject>{PRONOUN})\s+(?P<verb>[a-z]+s|want|know|need|have|mind|think|like|fancy)\b\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_HELP = re.compile(
    r"(?:i (?:need|want|could use) )?(?:some |a bit of |your )?(?:help|a hand)(?: (?:(?P<with>with|to) )?(?P<what>(?:(?<=with )|(?<=to )|(?=\w+ing\b)).+))?",
    re.IGNORECASE | re.DOTALL,
)
_THING = re.compile(
    r"(?:an?|some|any|more|another|extra|help|company|time|money|advice|feedback|permission|\d+)\b", re.IGNORECASE
)
_TO_GET = re.compile(r"\bto (?:get|have)$", re.IGNORECASE)
_TO_BE_SENT = re.compile(  # "Let me come too.", "ring me when you're home": so it can be sent
    r"(?:let|listen|look|have|keep|be|stay|take care|mind|wait|call it|make sure)\b|(?-i:[A-Z]).*[.!?]$|.*\b(?:you|your|u|ur|please|pls)\b",
    re.IGNORECASE | re.DOTALL,
)
_SOMEONE = re.compile(r"(?:someone|somebody|anyone) (?:to|who can) ", re.IGNORECASE)


def as_asked(lead: str, words: str, who: str, name: str, for_what: bool) -> str:
    """A thing or an act that is asked for, or else a statement."""
    if found := _HELP.fullmatch(words):
        what = to_you(found["what"] or "", who, name)
        return f"could you help me {'with ' if found['with'] == 'with' else ''}{what}".strip()
    if one := _SOMEONE.match(words):
        return request(words[one.end() :], who, name)
    if _TO_GET.search(lead):
        return f"could I have {to_you(words, who, name)}"
    asked = _ASKS.search(lead) is not None and "to know" not in lead
    if asked and for_what or (asked or not lead) and _THING.match(words) and not has_verb(words):
        return f"could I have {to_you(words, who, name)}"
    if _is_act(words) and (asked or not lead and not _TO_BE_SENT.match(words)):
        return request(words, who, name)
    return to_you(words, who, name)


def request(words: str, who: str, name: str, mine: bool = False) -> str:
    """ "Comes to look at the roof" as "could you come to look at the roof"; what shall not be done is no question."""
    if stays := re.match(r"(?:does ?n['’]?t|do ?n['’]?t|not(?: to)?|never|stops?) ", words, re.IGNORECASE):
        rest = words[stays.end() :]
        asks = stays[0].lower().startswith("stop")
        return to_you(
            f"could you stop {rest}" if asks else f"please don't {rest}",
            who,
            name,
        )
    first, _, rest = words.partition(" ")
    if first.lower() in ("talk", "meet", "speak", "chat", "catch"):
        rest = re.sub(r"^(?:to|with) (?:him|her|them)\b ?", "", rest)
        return to_you(f"could we {first.lower()} {rest}".strip(), who, name)
    if mine:
        return to_you(f"could I {words}", who, name)
    if first.lower() in ("let", "lets") or not re.match(r"[a-z]+s$", first):
        return f"could you {_joined(first, rest, who, name)}"
    return f"could you {_joined(base(first), rest, who, name)}"


def _joined(first: str, rest: str, who: str, name: str) -> str:
    """The verb, and the rest of it to the reader; further verbs go with it ("brings the cake and stays")."""
    told = to_you(rest, who, name)
    told = re.sub(
        r"\b(and) ([a-z]+s)\b(?= (?:me|my|us|the|a|an|it|up|out|over|to|in|on|for|them|with|back)\b)",
        lambda one: f"{one[1]} {base(one[2])}",
        told,
    )
    return f"{first} {told}".strip()


def question(words: str, who: str, name: str) -> str:
    """What follows "if", asked straight: "hed lend me his notes" is "would you lend me your notes"."""
    if re.match(rf"{AUX} ", words, re.IGNORECASE):
        return to_you(words, who, name)
    turned = to_you(words, who, name)
    if found := _SUBJECT.fullmatch(turned):
        subject = "I" if found["subject"].lower() == "i" else found["subject"].lower()
        aux = (found["aux"] or _SHORT[found["short"]]).lower()
        aux = {"may": "could", "might": "could"}.get(aux, aux) if subject in ("you", "u", "I", "we") else aux
        aux = "is" if found["short"] == "s" and subject in ("it", "that", "this", "there") else aux
        aux = "could" if aux == "can" and subject in ("you", "I", "we") else aux
        return f"{aux} {subject} {found['rest']}".strip()
    if (found := _KNOWS.fullmatch(turned)) and found["subject"].lower() in ("you", "u"):
        return f"do you {base(found['verb'])} {found['rest']}".strip()
    return f"I wanted to ask if {turned}"


def invited(lead: str, words: str, who: str, name: str) -> str:
    told = to_you(words, who, name)
    if re.search(r"\bto$", lead):
        return f"would you like to {told}" if _is_act(words) else f"would you like to come to {told}"
    if re.search(r"\bfor$", lead):
        return f"would you like to come for {told}"
    return f"would you like to come {told}" if re.match(r"(?:for|to|over|round|on|along)\b", told) else told


def has_verb(words: str) -> bool:
    """Does a thing say something of itself ("a pipe is leaking")?"""
    return bool(set(words.lower().split()) & set(knowledge().texts["reach_out.verbs_of_state"]))


def _is_act(words: str) -> bool:
    """Does it begin with what somebody can do ("come over", "pick me up")?"""
    return words.lower().split()[0] in _acts() if words.split() else False


@cache
def _acts() -> frozenset[str]:
    return frozenset((*knowledge().texts["reach_out.acts"], *knowledge().texts["reach_out.orders"]))
