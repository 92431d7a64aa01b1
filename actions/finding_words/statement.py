"""What is to be said, as a sentence to the one who will read it: thanks, an apology, a thing to know, an offer."""

from __future__ import annotations

import re

from actions.commands import answer
from actions.finding_words.sentence import is_thing, sentence, small
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

FEW = 5  # words
NAMED = 3  # words: as many only name a thing, and say nothing of it ("my bad back")
_KNOWS = r"(?:i (?:just |really |only )?(?:want|need|would like|'d like) (?:him|her|them|you) to know|let (?:him|her|them|you) know)(?: that)?"
_WANT = r"(?:(?:i|we)(?:'d|d| would| just| really| only)* (?:like|want|need|wanted|wish|wanna)(?: to)? (?:just )?|i(?:'?m| am) (?:just )?|to |just )"
_SAYS = re.compile(
    rf"^(?:{_KNOWS} )?"
    rf"(?:{_WANT}?"
    r"(?:(?:say|(?:tell|let) (?:him|her|them|you|my \w+)(?: know)?)(?: (?:i'?m )?sorry\b| thanks| thank you)?|(?:thank|apologi[sz]e to) (?:him|her|them|you|my \w+)|apologi[sz]e|thanks|thank you"
    r"|(?:telling|letting) (?:him|her|them|you|my \w+)(?: know)?|saying))?"
    r" ?(?:that |how )?",
    re.IGNORECASE,
)
_I_WILL = re.compile(
    r"^(?:(?:if|that|to say) )?(?:(?:i(?:'d| would)? (?:like|want|love) to|i(?:'ll| will|'d| would| can| could| might)|(?:could|can|should|shall) i) |to )?(?P<act>.+)$",
    re.IGNORECASE,
)
_TELLS = re.compile(
    rf"^(?:that\b(?!'?s\b)|{_WANT}?(?:say|tell(?:ing)? (?:him|her|them|my \w+)|let(?:ting)? (?:him|her|them) know)\b|i (?:miss|love|appreciate)\b|i'?m sorry\b|thank|happy |merry |congrat|good luck|get well|well done|"
    rf"(?:miss|love) (?:him|her|them|you)\b|{_KNOWS} )"
)
_THANKS = re.compile(
    rf"(?:{_WANT}?(?:say|tell (?:him|her|them|my \w+)) )?(?P<word>thanks|thank you|thank (?:him|her|them)|(?:i'?m )?sorry|apologi[sz]e)"
    r" (?=for\b|that\b|about\b|to (?:him|her|them)\b)",
    re.IGNORECASE,
)
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
        return "thank" if found["word"].lower().startswith("thank") else "sorry"
    return "tell" if kind == "ask" and (tells(what) or is_news(what)) else kind


def as_said(text: str) -> str:
    """Less what only leads to it: "I want to tell him that …"."""
    return _SAYS.sub("", text, count=1).strip()


def told(kind: str, said: str) -> str:
    """One sentence of that kind; empty where nothing was named."""
    texts = knowledge().texts
    for title, offer in zip(texts["reach_out.choices.offer"], texts["reach_out.offers"], strict=False):
        if plain(said) == plain(title):
            return offer
    said = said if kind == "offer" else _SAYS.sub("", said, count=1).strip()
    if not said or len(said.split()) <= FEW and answer(said, "unsure"):
        return ""
    return {"thank": thanks, "sorry": sorry, "offer": _offer}.get(kind, _told)(small(said))


def thanks(said: str) -> str:
    """A thank-you for this, which is all that follows "say thanks"."""
    said = re.sub(r"^(?:for|about) ", "", said)
    return f"Thank you. {sentence(said)}" if re.match(r"(?:you|I|it)\b", said) else f"Thank you for {said}."


def sorry(said: str) -> str:
    """An apology for this, which is all that follows "say sorry"; one that is worded already stays as it is."""
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
    if is_thing(said) and len(said.split()) <= NAMED:
        return f"It's about {said}. Can we talk?"
    return f"I'd like to talk with you {said}." if said.startswith("about ") else sentence(said)


def _offer(said: str) -> str:
    if re.match(r"(?:that )?I (?:miss|love|think|am thinking|'m thinking|care)\b", said):
        return sentence(said.removeprefix("that "))
    if re.match(r"(?:an?|some|my|the|food|dinner|lunch|coffee)\b", said):
        return f"How about {said}?"
    found = _I_WILL.match(said)
    return f"I could {found['act']}." if found else ""
