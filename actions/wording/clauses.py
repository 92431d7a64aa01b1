"""What was told, as sentences to the reader: a request becomes a question, all else stays what it is."""

from __future__ import annotations

import re

from actions.wording.asking import AUX, PRONOUN, as_asked, has_verb, invited, question, request
from actions.wording.heard import WHO_BETWEEN, Piece
from actions.wording.reader import to_you
from actions.wording.writing import asks, ended, is_casual, quoted, spelled

_OPENS = re.compile(  # words at the edge of what is said that only lead to it
    r"(?:(?:and|but|so|or|also|just|like|basically|then|ok|please can you|um+|something like|smth like)[,: ]+)*(?P<lead>(?:ask(?: \w+)? )?(?:if|whether)|that|to|about)?(?: |(?<=^)|(?<= ))",
    re.IGNORECASE,
)
_WANTS = re.compile(
    rf"(?:i (?:want|need|wanted|would like|wish)|i['’]?d (?:like|love|want)|get|wanna get|would be good (?:for|if)) (?:{PRONOUN}|my \w+|someone|somebody|\w+) to ",
    re.IGNORECASE,
)
_INTO_REQUEST = re.compile(
    rf"(?:\bto|\b(?:so|{PRONOUN}|who) (?:should|needs? to|has to|must|could|can|would|will)|\bso (?:that )?{PRONOUN}|^so|\bsee (?:would|could|can|will) {PRONOUN}|\b(?:can|could|will|would) {PRONOUN}|\b{PRONOUN} can)$",
    re.IGNORECASE,
)
_OF_SELF = re.compile(
    r"(?:^|[^\w])(?:i|i['’]?d|we)(?: (?:just|only|really|also|would|do|should|do))* ?(?:want|need|wanna|wish|like|love|hope|have|got|trying|meant|mean)?(?: like| love)? ?to$",
    re.IGNORECASE,
)
_THANKS, _SORRY = re.compile(r"\bthank\w*", re.IGNORECASE), re.compile(r"\b(?:apolog\w*|sorry)\b", re.IGNORECASE)
_INVITES = re.compile(r"\binvit\w*", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:^|\s)(?P<tail>(?:(?:that|if|whether) )?(?:i['’]?(?:m|d|ve|ll)?(?: (?:just|only|really|also|probably))?|we|it['’]?s|there['’]?s|i['’]?ll probably \w+))$|(?:^|\s)(?P<aux>can|could|may|will|would)$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+|\s+(?:[-–—]+|/)\s+")
_STARTS = rf"(?:i|i['’]?m|im|i['’]?ve|ive|i['’]?ll|ill|i['’]?d|id|we|we['’]?re|{PRONOUN}['’]?s|he|she|they|it['’]?s|its|theres|there['’]?s|thanks|thank|thx|ty|sorry|please|pls|no need|no rush|no worries|my|dont|don['’]?t|can|could|would|will)"
_COMMA = re.compile(
    rf",\s+(?=(?:and (?=i|that|if|thank|sorry))?{_STARTS}\b)|[;,]?\s+and (?=(?:that|if|whether) |(?:can|could|would|will) (?:he|she|they|you|u|i|we)\b)|\s+and (?=(?:thanks|thank you|sorry)\b)",
    re.IGNORECASE,
)
_SAYS = re.compile(r"(?:thank|thx|ty|sorry|yes|no|please|i['’]?m|im|it['’]?s|its)\b", re.IGNORECASE)
_GREETS = re.compile(r"(?:hi+|he+y+|hello|dear|hiya|alright|morning|good \w+)(?: [\w.'-]+){0,3}", re.IGNORECASE)
_HANGS = re.compile(
    r"(?:when|if|because|since|as|while|after|before|once|until|although|though|even|cos|bc|maybe)\b", re.IGNORECASE
)
_AND_I = re.compile(r"[;,]?\s+and (?=(?:i['’]?ll|i['’]?ve|i['’]?m)\b)", re.IGNORECASE)
_SO = re.compile(
    r"(?:he|she|they) (?=[a-z]+s\b|do(?:es)?n['’]?t\b)|(?:he|she|they) (?:can|could|will|would) ", re.IGNORECASE
)
_ASKED = re.compile(rf"know\b|{AUX} (?:you|u|he|she|they|i|we)\b", re.IGNORECASE)
_FORM = re.compile(r"(?:an? )?(?:e-?mail|text|message|note|letter)[.:,]\s+", re.IGNORECASE)
_TELLS = re.compile(
    r"(?:i|i['’]?d)(?: just| only| really)? (?:want|would like|like|need|wanna|have|wish)(?: to)? (?:tell|ask|let) (?:him|her|them|[\w']+)"
    r"(?: know)? (?=(?:about|that|if|whether|to|for)\b)",
    re.IGNORECASE,
)
_NOTHING = re.compile(  # what leads to something that isn't there
    r"(?:text|tell|ask|write|message|say|word|ring|call)(?: (?:to )?(?:him|her|them|it|that|this|something))*[.!?]*"
    r"|(?:can|could) (?:you|u)(?: (?:help|write|word|put|say)(?: (?:me|with|that|it|this))*)?[.!?]*",
    re.IGNORECASE,
)
_IF_THEY = re.compile(r"\b(?:if|whether) (?P<whom>he|she|they|you|u)$", re.IGNORECASE)
_KNOW = re.compile(r"(?:know|hear|understand)\b[.,:]?\s*(?:that\b)?\s*", re.IGNORECASE)
_WANTED = re.compile(r"\bto$", re.IGNORECASE)
_MINE = re.compile(  # whoever asks does these
    r"(?:borrow|use|reschedule|hand in|take (?:the|a) (?:day|week)|(?:have|get) .*\boff)\b", re.IGNORECASE
)


def sentences_of(piece: Piece, who: str = "", name: str = "") -> list[str]:
    """The sentences that a piece comes to; `who` and `name`: whoever reads them."""
    if words := quoted(piece.words):
        return [words]
    lead, words = _less_lead(piece.lead, piece.words.strip(" ,;:"))
    if not words or _NOTHING.fullmatch(words):
        return []
    if (knows := _KNOW.match(words)) and _WANTED.search(lead):
        lead, words = f"{lead} know", words[knows.end() :]
    first, *more = _parted(words)
    more = [one for one in more if not _NOTHING.fullmatch(one)]
    more = [
        re.sub(r"^and (?=(?:that|if|whether|i|i['’]?(?:ll|m|d|ve)|thank|sorry)\b)", "", one, flags=re.IGNORECASE)
        for one in more
    ]
    casual = is_casual(words)
    said = [_first(lead, first, who, name), *(_first("", one, who, name, _led(one)) for one in more)]
    if _THANKS.search(lead) and not _THANKS.search(" ".join(said)):
        said.insert(0, "thank you")
    if _SORRY.search(lead) and not re.search(r"\bsorry\b|\bapolog", " ".join(said), re.IGNORECASE):
        said.insert(0, "I'm sorry")
    said = [part for one in said for part in (_AND_I.split(one) if one.startswith("could ") else [one]) if part.strip()]
    if casual:
        return [
            *map(ended, said[:-1]),
            *(said[-1:] if not said[-1][-1:].isalnum() or len(said) == 1 else [ended(said[-1])]),
        ]
    return [re.sub(r"\.$", "?", one) if asks(one) else one for one in (ended(spelled(one)) for one in said)]


def _led_by(tail: str) -> str:
    found = re.match(r"(?:that|if|whether)\b", tail, re.IGNORECASE)
    return found[0] if found else ""


def _led(piece: str) -> str:
    return "ask if" if re.match(r"(?:if|whether) ", piece, re.IGNORECASE) else "and"


def _less_lead(lead: str, words: str) -> tuple[str, str]:
    """What only leads goes to the lead: "and that", "ask her if"."""
    words = _FORM.sub("", words)
    if tells := _TELLS.match(words):
        lead, words = f"{lead} {tells[0]}".strip(), words[tells.end() :]
    found = _OPENS.match(words)
    if found and found.end():
        lead = f"{lead} {found['lead'] or ''}".strip()
        words = words[found.end() :].strip()
    if wants := _WANTS.match(words):
        lead, words = f"{lead} ask to".strip(), words[wants.end() :]
        lead = re.sub(r"ask to$", f"ask {WHO_BETWEEN} to", lead)
    return lead, re.sub(r"[,. ]+(?:and|but|so|or|that|(?:can|could) (?:you|u))$", "", words)


def _parted(words: str) -> list[str]:
    """In its sentences, also where only a comma parts them: "comes by on Sunday, I'll cook"."""
    parts: list[str] = []
    for line in _SENTENCE.split(words):
        held = ""
        for one in _COMMA.split(line):
            if not one or not one.strip():
                continue
            held = f"{held}, {one.strip()}" if held else one.strip()
            calls = not parts and len(held.split()) <= 2 and not _SAYS.match(held)  # "Steph, can you …"
            if not (_HANGS.match(held) or _GREETS.fullmatch(held) or calls) or ", " in held:
                parts.append(held)
                held = ""
        if held:
            parts.append(held)
    return parts or [""]


def _first(lead: str, words: str, who: str, name: str, led: str = "") -> str:
    """One sentence by what led to it."""
    if not lead and re.match(r"(?:that|if|whether) ", words, re.IGNORECASE):
        words = words.split(" ", 1)[1]
    lead = (led or lead).rstrip(" ,:")
    tail = _TAIL.search(lead)
    if tail and tail["aux"] and re.match(r"(?:i|we|you|u|he|she|they)\b", words, re.IGNORECASE):
        return to_you(f"{tail['aux']} {words}", who, name)
    if tail and tail["tail"]:
        words = f"{re.sub(r'^(?:that|if|whether) ', '', tail['tail'], flags=re.IGNORECASE)} {words}"
        lead = f"{lead[: tail.start()]} {_led_by(tail['tail'])}".strip()
    lead = lead.replace(f"to {WHO_BETWEEN}", WHO_BETWEEN)  # "write to my sister" leads to nothing that she shall do
    if subject := _IF_THEY.search(lead):
        return question(f"{subject['whom']} {words}", who, name)
    plain_lead = lead.replace(WHO_BETWEEN, "").strip()
    if re.search(r"\b(?:if|whether)$", plain_lead, re.IGNORECASE):
        return question(words, who, name)
    for_what = re.search(r"\bfor$", plain_lead, re.IGNORECASE)
    if _THANKS.search(lead) and for_what:
        return f"thank you for {to_you(words, who, name)}"
    if _SORRY.search(lead) and (for_what or re.match(r"(?:for )?(?:not )?\w+ing\b", words)):
        return f"I'm sorry for {to_you(words.removeprefix('for '), who, name)}"
    if _SORRY.search(lead) and re.search(r"\bthat$", plain_lead):
        return f"I'm sorry that {to_you(words, who, name)}"
    if re.search(r"\babout$", plain_lead, re.IGNORECASE) and not has_verb(words):
        told = to_you(words, who, name)
        if re.search(r"\b(?:talk|speak) about$", plain_lead):
            return f"I'd like to talk about {told}"
        tells = re.search(r"\b(?:tell|talk|speak)\b", lead)
        return f"I'd like to tell you about {told}" if tells else f"it's about {told}"
    if _INVITES.search(lead):
        return invited(lead, words, who, name)
    if re.search(r"\bto$", plain_lead) and _OF_SELF.search(plain_lead) and WHO_BETWEEN not in lead:
        return to_you(f"I'd like to {words}", who, name)
    if re.search(r"\bhelp(?: me)? with$", plain_lead):
        return f"could you help me with {to_you(words, who, name)}"
    if (so := _SO.match(words)) and re.search(r"\bso(?: that)?$", plain_lead):
        return request(words[so.end() :], who, name)
    if _INTO_REQUEST.search(plain_lead) and not _ASKED.match(words):
        return request(
            words,
            who,
            name,
            mine=_MINE.match(words) is not None
            or WHO_BETWEEN not in lead
            and bool(re.search(r"\bask(?:ing)? to$", plain_lead)),
        )
    return as_asked(lead, words, who, name, bool(for_what))
