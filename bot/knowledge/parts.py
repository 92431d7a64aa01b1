"""A message part by part: what each of its sentences asks or says, as understanding read it (bot/nlu/asked.py).

People ask two things at once ("is it free and who runs it"), or ask after a story. So a message is cut where a sentence
ends and where a question begins, and each part is read by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.knowledge.parsed import as_meant
from bot.knowledge.phrases import plain, trimmed

PARTS = "parts"  # in a parse result
Span = tuple[int, int]

_WH = r"(?:what|wot|wat|y|where|when|who|whose|why|how|which)(?:['’]?s|['’]?re)?"
_AUX = (
    r"(?:is|isn['’]?t|are|aren['’]?t|r|am|was|wasn['’]?t|were|do|does|dose|don['’]?t|doesn['’]?t|did|didn['’]?t|can|can['’]?t|could|"
    r"couldn['’]?t|would|wouldn['’]?t|should|shall|will|won['’]?t|has|hasn['’]?t|have|haven['’]?t|might|must)"
)
_SUBJECT = r"(?:i|you|u|it|this|that|there|these|those|he|she|they|we|one|people|anyone|someone|somebody|my|your|ur|his|her|their|the|a|an)"
_WANTS = r"(?:(?:i|we) (?:just |only |also |really )?(?:want(?:ed)?|need(?:ed)?|would like|meant|came) to (?:see|know|find out|ask|get at|understand) )"
_OR = r"or (?:i|you|he|she|it|they|we)(?:['’]?s|['’]?m|['’]?re)?\b"
_TAG = r"(?! (?:it|he|she|they|you|u|i|we)(?:$|[.?!]))"  # "or doesn't it" belongs to what stands before it
_BEGINS = (  # as questions begin; "did my own stairs" and "do it all" do not
    rf"(?:{_WH}\b|{_AUX}{_TAG}(?<!\bdo) {_SUBJECT}\b|do (?:i|you|u|we|they|people|these|those)\b|(?:does|doesn['’]?t|will|would|should){_TAG} \w+)"
)
_END = re.compile(
    r"(?<=[.!?…\U0001f300-\U0001faff])[\"')\]]*\s+|\n+|\s[-–—]\s|\s(?:period|comma|question mark|full stop)\s",
    re.IGNORECASE,
)
_JOINT = re.compile(
    rf"\s*[,;]?\s(?:and|or|but|&|\+|n|also|then|plus)(?: (?:also|then|so))*\s(?={_BEGINS}|{_WANTS})|\s*[,;]\s*(?={_BEGINS})|\s(?={_OR})|"
    rf"(?<=\w)(?<!know)(?<!tell)(?<!\bme)(?<!and)(?<!\bso)(?<!mean)\s(?=what (?:do|does|is|are|can) {_SUBJECT}\b(?! mean))|\s*[,;]?(?: and| n| &)?\s\d[).:]?\s(?=(?:{_BEGINS}|my|i)\b)",
    re.IGNORECASE,
)
_SHORT_FOR = {
    "y": "why", "u": "you", "r": "are", "ur": "your", "n": "and", "smth": "something", "sth": "something", "bc": "because", "cos": "because", "coz": "because",
    "cuz": "because", "wud": "would", "cud": "could", "pls": "please", "plz": "please", "thx": "thanks", "rly": "really", "srsly": "seriously", "tho": "though",
    "ppl": "people", "wat": "what", "wot": "what", "dat": "that", "abt": "about", "bout": "about", "idk": "i don't know", "dunno": "don't know", "gonna": "going to",
    "b4": "before", "2nite": "tonight", "every1": "everyone", "any1": "anyone", "gf": "girlfriend", "bf": "boyfriend", "w": "with", "im": "I'm", "ive": "I've",
}  # fmt: skip
LONG = 14  # words
_CLAUSE = re.compile(
    r"[,;]\s+(?:(?:and|but|so|then|cos|because|bec)\s)*(?=(?:i|he|she|they|we|my|the|it|im|its|who|her|his|now)\b)|\s+(?:and|but|so|then|cos|because|cause)\s(?=(?:then |now )?(?:i|he|she|they|my|we|im|ive|everyone|nobody)\b)|\s+(?=then i\b)",
    re.IGNORECASE,
)
_LEAD = (
    r"(?:(?:and|so|but|or|ok|okay|k|well|then|i mean|i meant|hey|hi|hello|please|pls|just|tell me|show me|let me know|wait|sorry|eh|hm+|um+|uh|also|now|right|yes|yeah|no|oh|"
    r"ah|god|lol|haha|btw|tho|though|anyway|quick|things?|questions?|q|honestly|seriously|srsly|like|\d) )*"
)
_ASKS = re.compile(
    rf"^{_LEAD}(?:{_BEGINS}|(?:is|are|isnt|arent|does|doesnt|can|could|would|should|must|shall) \w+|(?:at|in|on|from|since|for|by|with|about) (?:what|which|whom|when|who)\b|how come\b|(?:give me|name|list|delete|erase|remove|cross out|take out|scrub|leave out) (?:only |just )?(?:the|those|all|my|your|some|that)\b|whether\b|wdym\b|(?:any|anything|anyone|anybody) (?:idea|chance|way|else|on|about|for|i)\b|"
    rf"{_OR}|(?:{_WANTS}|(?:i|we) (?:just |only |also )?(?:ask(?:ed)?|wonder(?:ed)?|was wondering) )(?:you )?(?:if|whether|what|why|how|who|where|when|is|does|do|about)\b|"
    r"(?:how|what) about\b)"
)
_LED = re.compile(  # what leads in a question that is put once more
    r"(?:\w+[,.! ]+){0,2}?(?:i (?:just |only )?(?:asked|ask|am asking|was asking)|my question (?:was|is)|you (?:didn['’]?t|did not|haven['’]?t|never) (?:even )?"
    r"(?:say|said|tell me|told me|answer)|what i (?:asked|want to know) (?:was|is)|i (?:just )?want(?:ed)? to (?:get at|see|know))(?:\s+(?:you|u))?\s+(?=(?:(?:what|why|how|who|where|when|which)(?:['’]?s)?|is|does|do|did|am)\b)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r" (?:or not|or no|or what|or doesnt it|or isnt it|(?:isnt|arent|wasnt|dont|didnt|wont|cant|hasnt|havent) (?:it|he|she|they|you|we|i)|innit|(?<!is )(?<!was )(?<!are )(?<!be )(?<!got )(?<!it )(?<!all )right|doesnt it|dont you|yes or no|do you think|you think|you reckon|i ask|i asked)$"
)
_NO_ASKING = re.compile(
    r" (?:(?<!do )(?<!did )you know|u know|yknow|ya know|(?<!you )know what i mean)$"
)  # however it is marked
_TELLS = re.compile(  # begins like a question, and asks nothing
    r"^(?:when|where|while|who|what) (?:i|he|she|they|we|it|my|the|a)\b(?!.*\b(?:mean|you|do i|is it)\b)|^(?:how(?:ever)?|what) (?:nice|good|lovely|a )"
)


@dataclass(frozen=True)
class Part:
    """One part: its words, whether it asks, what it was read as, the known questions it is like, the likest first; as typed."""

    text: str
    asks: bool
    intent: str = ""
    confidence: float = 0.0
    asked: tuple[tuple[str, float], ...] = ()
    typed: str = ""


def spelt_out(part: str) -> str:
    """Its words as they are mostly written, where they are short for something: "y r u like this" is "why are you like this"."""
    return re.sub(r"[^\W_]+", lambda found: _SHORT_FOR.get(found[0].lower(), found[0]), part)


def spans_of(text: str) -> list[Span]:
    """Where the parts of a text stand; they hold all of its words."""
    cut = _cut(text, (0, len(text)), _END)
    parts = [part for sentence in cut for span in _cut(text, sentence, _JOINT) for part in _less_its_lead(text, span)]
    return [clause for part in parts for clause in _clauses(text, part)]


def asks(part: str) -> bool:
    """Does a part of a message ask, by its mark or by how it begins or ends?"""
    said = plain(part)
    if part.rstrip(" \"')").endswith("?") and not _NO_ASKING.search(said):
        return True
    return bool(_ASKS.match(said) and not _TELLS.match(said) or _TAIL.search(said))


def parts_of(parsed: Mapping[str, Any]) -> list[Part]:
    """The parts of a message; as far as their words go, where nothing was read into them."""
    text, read = as_meant(parsed), parsed.get(PARTS)
    if text.startswith("/"):
        return []
    return list(_read(parsed, read) if read is not None else (Part(one, asks(one), typed=one) for one in _words(text)))


def _read(parsed: Mapping[str, Any], read: list[dict[str, Any]]) -> Iterator[Part]:
    text, typed = as_meant(parsed), str(parsed.get("text") or "").split()
    for one in read:
        said = text[one["start"] : one["end"]]
        known = tuple((str(name), float(sure)) for name, sure in one.get("asked") or ())
        first = len(text[: one["start"]].split())  # mending changes words, never their number
        as_typed = " ".join(typed[first : first + len(said.split())])
        yield Part(said, asks(said), str(one.get("intent") or ""), float(one.get("confidence") or 0.0), known, as_typed)


def _words(text: str) -> list[str]:
    return [text[start:end] for start, end in spans_of(text)]


def _cut(text: str, within: Span, separator: re.Pattern[str]) -> list[Span]:
    start, last = within
    found: list[Span] = []
    for one in separator.finditer(text, start, last):
        found.append((start, one.start()))
        start = one.end()
    found.append((start, last))
    return [trimmed(text, span) for span in found if plain(text[slice(*span)])]


def _clauses(text: str, span: Span) -> list[Span]:
    """A long sentence tells more than one thing; a question stays whole."""
    said = text[slice(*span)]
    long = len(said.split()) > LONG and not asks(said)
    return _cut(text, span, _CLAUSE) if long else [span]


def _less_its_lead(text: str, span: Span) -> list[Span]:
    """ "I asked if …" and "you didn't say what …" are two: a complaint, and the question itself."""
    led = _LED.match(text, *span)
    return [span] if led is None else [trimmed(text, (span[0], led.end())), trimmed(text, (led.end(), span[1]))]
