"""Words of one's own: given as the message's ("just: …"), or whole sentences to the one who will read them."""

from __future__ import annotations

import re

from actions.finding_words.parts import parts_of
from actions.finding_words.to_us import asks_us, is_nod, is_to_us
from actions.finding_words.tones import tone_of
from actions.persons import is_name, relation_in
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain
from bot.knowledge.wording import said_of_message

_COLON = re.compile(r"(?:^|[.!?,;\n]|\s[-–—]\s)\s*(?P<lead>[^:.!?,;\n]{2,45}?)\s*:\s+(?P<words>\S.*)$", re.DOTALL)
_THESE = re.compile(  # "just use this. Hi Nadia, …", "what it says. Can you …"
    r"^(?:(?:no|ok|okay|so|and|please|then|yes|right|here)[, ]+)*(?:(?:just |only |can you |could you )*(?:use|put|write|send|say|make it) (?:just )?(?:this|these(?: words)?|that)|(?:this is |here'?s |that'?s )?what it (?:should |shall |must |has to )?says?|here(?:'?s it| it is| goes| you go))\s*(?:[.:;!]+|\n)\s*(?P<words>\S.{7,})$",
    re.IGNORECASE | re.DOTALL,
)
_NEEDS = re.compile(r"(?:^|\s)(?P<need>(?:i|we) (?:really |just )?(?:need|want|would like)|i'd like)$", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+|,\s+(?=(?:would|could|can|will|do|are) you\b)", re.IGNORECASE)
_SORRY = re.compile(r"(?:i'?m |i am )?(?:so |really )?sorry\b", re.IGNORECASE)
_OWN = re.compile(
    r"^(?:(?:hi|hey|hello|dear)\b.{0,20}, )?(?:i|i'?m|i'?ve|i'?ll|i'?d|my|we|sorry|thanks?|it|it'?s)\b", re.IGNORECASE
)
_THANKS = re.compile(r"(?:thanks?|thank you|love|cheers|best|x+|take care|see you|bye)\b", re.IGNORECASE)
_TO_YOU = re.compile(r"\b(?:you|your|you'?re|you'?ll|you'?ve)\b", re.IGNORECASE)
_ASKS_YOU = re.compile(
    r"(?:^|[,;] (?:or |and )?|^(?:and|or|so|but) )(?:can|could|may|would|will|do|are|did|shall) (?:i|you|we|somebody|someone|anyone)\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\b(?:he|she|him|hes|shes|he's|she's)\b", re.IGNORECASE)
_LIKENED = re.compile(
    r"\b(?:(?:something|smth|smthn|sth|words) like|(?:something |more )?along the lines of|to the effect of)(?: saying)?[,:]? [\"“‘']?"
    r"(?P<words>(?:let me|i|i'?m|im|i'?ve|i'?ll|i'?d|can (?:you|i|we)|could (?:you|i|we)|would you|will you|do you|are you|sorry|hi|hey|hello|thanks?|we|please|you) .{4,})$",
    re.IGNORECASE | re.DOTALL,
)
_FOR_WHOM = re.compile(r"[,.;]\s+(?:it'?s |this is |that'?s )?(?:for|to) my \w+(?: \w+)?[.!]*$", re.IGNORECASE)
_OF_OTHERS = re.compile(
    r"\b(?:said|says|told|wrote|texted|replied|thinks?|thought|was|is|goes|went|sounds?|feels?|reads?|looks?)(?: me)? $",
    re.IGNORECASE,
)
_SMALL = re.compile(
    r"(?:hi|hey|hello|dear) (?!(?:tandem|bot|there|can|could|would|will|may|shall|do|did|are|is|was|how|what|when|where|who|why|any|if|its|this|that)\b)(?P<name>[a-z][\w'-]+),?(?: \S+){3,}",
    re.IGNORECASE | re.DOTALL,
)
_CLAUSE = re.compile(r"[,;.!?]+\s+|\n+")
_GREETED = re.compile(  # a text that opens as one to somebody does is all of the message
    r"(?:^|(?<=[:\n\"“]) ?|(?<=[:\n\"“]))(?P<words>(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))"
    r"(?: (?!tandem\b|bot\b)(?P<name>(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?[A-Z][\w'-]*(?: [A-Z][\w'-]+)?)|,? (?:all|both|everyone|everybody|team|folks|guys)\b)[,.!:;–-]*\s+\S.{9,})$",
    re.DOTALL,
)


def greeted(said: str) -> tuple[str, str]:
    """A whole text that opens with a greeting to somebody, and whom it greets by name; or nothing."""
    capital = re.sub(
        r"^(?:hi|hey|hello|dear|good)\b", lambda found: found[0].lower(), said.strip(), flags=re.IGNORECASE
    )
    found = _GREETED.search(re.sub(r"(?<=[:\n\"“ ])(?:Hi|Hey|Hello|Dear|Good)\b", lambda one: one[0].lower(), capital))
    if found is None:
        return "", ""
    words = said.strip()[found.start("words") :].strip(' "”“')
    body = re.sub(r"^[^,.!:;–-]{2,40}[,.!:;–-]+\s*", "", words)
    if _is_for_us(first_of(body)):
        return "", ""
    parts = [one for one in _SENTENCE.split(words) if one.strip()]
    while len(parts) > 1 and not parts_of(parts[-1]).content and not _THANKS.match(parts[-1]):
        words = words[: words.rindex(parts.pop())].rstrip()  # "… Can you make this less stiff?" is for us
    return words, found["name"] or ""


def greeted_in_small(said: str) -> str:
    """The same in small letters, where it was asked what to write: "hey dave that offer still on?"; or nothing."""
    found = _SMALL.fullmatch(said.strip())
    if found is None or not (is_name(found["name"]) or relation_in(f"my {found['name']}")):
        return ""
    start, end = found.span("name")
    whole = said.strip()
    return f"{whole[:1].upper()}{whole[1:start]}{found['name'].title()}{whole[end:]}"


def likened(said: str) -> str:
    """What follows "something like": all of it is the wording, to the end, where it speaks to the reader; or nothing."""
    found = _LIKENED.search(said)
    theirs = found is not None and _OF_OTHERS.search(said[: found.start()])  # "she said something like you never call"
    words = found["words"].strip(" \"“”'‘’") if found and not theirs else ""
    words = _FOR_WHOM.sub("", words)
    parts = [one for one in _CLAUSE.split(words) if one.strip()]
    while len(parts) > 1 and not parts_of(parts[-1]).content and _is_asked(parts[-1]):
        words = words[: words.rindex(parts.pop())].rstrip(" ,;.")  # "…, can you make it softer"
    return "" if _OF_THEM.search(words) or is_to_us(words) or asks_us(words) else words


def _is_asked(part: str) -> bool:
    return is_to_us(part) and not _OWN.match(part.strip()) or is_nod(part) or bool(tone_of(part))


def first_of(said: str) -> str:
    """Its first sentence."""
    return next((one.strip() for one in _SENTENCE.split(said.strip()) if one.strip()), "")


def led(said: str) -> str:
    """What follows a colon that says that it is the wording ("no, bin that one. just: …"); "i need:" is a part of it."""
    if these := _THESE.match(said.strip()):
        return these["words"].strip(" \"“”'‘’")
    for found in _COLON.finditer(said):
        words = found["words"].strip(" \"“”'‘’")
        if need := _NEEDS.search(found["lead"]):
            return f"{need['need']} {words}"
        if set(plain(found["lead"]).split()) <= set(knowledge().texts["reach_out.leads"]) and len(words.split()) > 1:
            return words
    return ""


def to_the_reader(said: str, asked_for: bool) -> bool:
    """Are these whole sentences to whoever will read them? `asked_for`: it was just asked what the message shall say."""
    parts = [one.strip() for one in _SENTENCE.split(said.strip()) if one.strip()]
    if len(parts) < 2 or _OF_THEM.search(said) or any(map(_is_for_us, parts)):
        return False
    asks = any(one.endswith("?") and _ASKS_YOU.search(one) for one in parts)
    return any(map(_OWN.match, parts)) and (asks or asked_for and _TO_YOU.search(said) is not None)


def _is_for_us(one: str) -> bool:
    remark = said_of_message(one) and not one.endswith("?") and not _SORRY.match(one)
    return is_to_us(one) or is_nod(one) or asks_us(one) or bool(tone_of(one)) or bool(remark) or not plain(one)
