"""What is to be said, as a sentence to the one who will read it: thanks, an apology, a thing to know, an offer."""

from __future__ import annotations

import re

from actions.commands import answer
from actions.pronouns import to_you
from actions.sentence import parted, rest_of, sentence, shortened, small
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

_KNOWS = r"(?:i (?:just |really |only )?(?:want|need|would like|'d like) (?:him|her|them|you) to know|let (?:him|her|them|you) know)(?: that)?"
_SAYS = re.compile(
    rf"^(?:{_KNOWS} )?"
    r"(?:(?:i(?:'d| would)? (?:like|want|need) to |to )?"
    r"(?:(?:say|tell (?:him|her|them|you|my \w+))(?: sorry| thanks| thank you)?|(?:thank|apologi[sz]e to) (?:him|her|them|you|my \w+)|apologi[sz]e|thanks|thank you))?"
    r" ?(?:that |how )?",
    re.IGNORECASE,
)
_I_WILL = re.compile(
    r"^(?:(?:if|that|to say) )?(?:(?:i(?:'d| would)? (?:like|want|love) to|i(?:'ll| will|'d| would| can| could| might)|(?:could|can|should|shall) i) |to )?(?P<act>.+)$",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"^(?:that\b|(?:to )?(?:say|tell (?:him|her|them))\b|i (?:miss|love|appreciate)\b|i'?m sorry\b|thank|happy |merry |congrat|good luck|get well|well done|"
    rf"(?:miss|love) (?:him|her|them|you)\b|{_KNOWS} )"
)
_THANKS = re.compile(r"(?:thanks|thank you|(?:i'?m )?sorry) (?=for\b|that\b)", re.IGNORECASE)
_NEWS = re.compile(
    r"^i(?:'?m|'?ve|'?ll)?\b(?! (?:really |just |only )?(?:need|want|wanna|would|could|'d|wonder|was wondering|wanted|hoped|to|hoping|looking)\b)(?!'d)",
    re.IGNORECASE,
)


def tells(text: str) -> bool:
    """Is it something to say rather than to ask for?"""
    return _TELLS.match(text.strip().lower()) is not None


def is_news(text: str) -> bool:
    """Is it a sentence on oneself ("I can't come"), which asks for nothing?"""
    return _NEWS.match(text.strip()) is not None


def kind_told(kind: str, what: str) -> str:
    """The kind of message that such words make: thanks, an apology or news are no request."""
    if kind in ("ask", "tell") and (found := _THANKS.match(what.strip())):
        return "thank" if found[0].lower().startswith("thank") else "sorry"
    return "tell" if kind == "ask" and (tells(what) or is_news(what)) else kind


def as_statement(kind: str, what: str, who: str = "") -> str:
    """`kind` says which of these it is; empty where nothing was named."""
    texts = knowledge().texts
    said, *rest = parted(to_you(shortened(what), who))
    for title, offer in zip(texts["reach_out.choices.offer"], texts["reach_out.offers"], strict=False):
        if plain(said) == plain(title):
            return offer
    said = said if kind == "offer" else _SAYS.sub("", said, count=1).strip()
    if not said or answer(said, "unsure"):
        return ""
    first = {"thank": _thanks, "sorry": _sorry, "offer": _offer}.get(kind, _told)(small(said))
    return " ".join([first, *rest_of(rest)])


def as_more(more: str, who: str = "") -> str:
    """What is added, as sentences of its own."""
    return " ".join(rest_of(parted(to_you(shortened(more), who))))


def _thanks(said: str) -> str:
    said = re.sub(r"^(?:for|about) ", "", said)
    return f"Thank you. {sentence(said)}" if re.match(r"(?:you|I|it)\b", said) else f"Thank you for {said}."


def _sorry(said: str) -> str:
    if re.match(r"(?:I'm|im|I am) sorry\b", said, re.IGNORECASE):
        return sentence(said)
    if re.match(r"(?:I|it|we)\b", said):
        return f"I'm sorry that {said}."
    return f"I'm sorry {said if re.match(r'(?:for|about|if) ', said) else f'for {said}'}."


def _told(said: str) -> str:
    """News; "running late" is the writer's own."""
    if re.match(r"(?:miss|love|need|appreciate)\b", said):
        return sentence(f"I {said}")
    if re.match(r"\w+ing\b(?! (?:is|was)\b)", said):
        return sentence(f"I'm {small(said)}")
    return f"I'd like to talk with you {said}." if said.startswith("about ") else sentence(said)


def _offer(said: str) -> str:
    if re.match(r"(?:that )?I (?:miss|love|think|am thinking|'m thinking|care)\b", said):
        return sentence(said.removeprefix("that "))
    if re.match(r"(?:an?|some|my|the|food|dinner|lunch|coffee)\b", said):
        return f"How about {said}?"
    found = _I_WILL.match(said)
    return f"I could {found['act']}." if found else ""
