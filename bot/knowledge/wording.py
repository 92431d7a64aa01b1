"""What people say about a message that is being worded, and not for it; and by which words they ask for one."""

from __future__ import annotations

import re
from functools import cache

from bot.knowledge.loader import knowledge
from bot.knowledge.they import as_they

SAID = "asks.draft."  # before the kind: "no" is a fear of a no; its answer is `reach_out.draft.no`
_ORDERS = re.compile(  # "please write something to my daughter"
    r"(?:(?:please|ok|so|hi|hey|can you|could you|would you|help me|lets) )*(?:write|draft|word|compose)\b(?: \w+){0,4}? (?:to|for) (?:they|them|my|a|an|someone)\b"
)
_GUESSED = re.compile(r"\bthey (?:would|wont)\b|\bif (?:they|i|it|its)\b|\b(?:scared|afraid|worried)\b")
_FETCHES = re.compile(  # "I asked for the words", "no, I want the text for the doctor", "a text to my boss"
    r"\bi (?:want|wanted|need|needed|asked for|meant|would like) (?:(?:the|some|a few|my) )?(?:words|wording)\b"
    r"|\bi (?:want|wanted|need|needed|asked for|meant|would like) (?:the|a|this) (?:\w+ )?(?:text|message|note|e ?mail|letter|draft)(?: (?:for|to)\b|$)"
    r"|\bi (?:keep|kept) (?:typing|writing|starting)\b.*\b(?:delet|eras|stopp|scrapp)\w+"
    r"|\bi (?:want to|need to|dont|would like to) know what to (?:put|write|say|text|send)\b"
    r"|^(?:i )?(?:need|want) (?:something|some words|a few words|a line) (?:for|to (?:say|send|write|put|text|post)\b.* (?:to|in|for)) (?:they|them|(?:the|my|our|a) (?:\w+ ){0,2}(?:group|chat|team|card|letter))\b"
    r"|\bhow (?:do|can|would|could) i (?:now )?say yes(?: to (?:they|them))?(?: now| after all)?$"
    r"|^(?:the |some )?words to (?:ask|tell|say)\b"
    r"|^(?:(?:so|ok|and|but|um) )*how (?:do|can|could|would|should) i (?:ever |best |kindly |nicely |politely )?(?:say no to|turn down|get out of|back out of) (?:the|these|those|another|more|extra) \w"
    r"|^(?:(?:yes|yeah|ok|no|please|so|hi|um) )*(?:(?:the|some|a|few) )*(?:words|text|message|note|e ?mail|draft)(?: please| pls)? (?:for|to) (?:the|they|them|my|a|an)\b"
)
_BACK = re.compile(
    r"\b(?:back to|return to|continue|finish|go on with|carry on with|wheres|where is|where did|show(?: me)?|what about|what happened to) (?:my|the) (?:message|text|draft|note)\b"
)
WHOLE = ".whole"  # after the kind: its phrases are looked for as all that is said ("better")
LONGEST = 16  # words of a remark; more are a story


def said_of_message(text: str, *names: str) -> str:
    """The kind of a fear, a doubt or a question about it ("she'd think I'm weak" is `weak`); `names`: of the other one."""
    said = as_they(text, *names)
    if len(said.split()) > LONGEST:
        return ""
    found = ((len(hit[0]), kind) for kind, phrases in _kinds().items() for hit in phrases.finditer(said))
    return max(found, default=(0, ""), key=lambda one: one[0])[1].removesuffix(WHOLE)


def fears(text: str) -> bool:
    """Is the answer of somebody feared, who is to be asked? That is the writer's own, though it speaks of "him"."""
    return _GUESSED.search(as_they(text)) is not None and said_of_message(text) != ""


def wants_words(text: str) -> bool:
    """Do these words ask for a message, whatever they are read as ("how do I say that to him", "yeah ask her")?"""
    said = as_they(text)
    if _FETCHES.search(said) or _BACK.search(said):
        return True
    return _asking().fullmatch(said) is not None or _ORDERS.match(said) is not None or _needs_help(said)


def _needs_help(said: str) -> bool:
    """Is somebody to be asked or told something, and help called for with it?"""
    verbs = "|".join(knowledge().texts["reach_out.verbs"])
    has_to = re.search(
        rf"\b(?:supposed|meant|need|needs|have|got|want|trying|ought|should|must) (?:to )?(?:{verbs}) (?:they|them|a |an |the )",
        said,
    )
    return (
        has_to is not None
        and re.search(r"\b(?:help|help me|how do i|what do i|can you)$|\bhelp me\b", said) is not None
    )


@cache
def _kinds() -> dict[str, re.Pattern[str]]:
    texts = knowledge().texts
    keys = [key for key in texts if key.startswith(SAID)]
    return {key.removeprefix(SAID): _any(texts[key], whole=key.endswith(WHOLE)) for key in keys}


def _any(phrases: tuple[str, ...], whole: bool) -> re.Pattern[str]:
    """Finds them; those of which filling words are left out are not looked for by the one word that remains."""
    read = sorted({said for one in phrases if " " in (said := as_they(one)) or " " not in one}, key=len, reverse=True)
    inner = "|".join(map(re.escape, read))
    return re.compile(rf"^(?:{inner})$" if whole else rf"\b(?:{inner})\b")


@cache
def _asking() -> re.Pattern[str]:
    """All of a message that asks for words: its phrases with what may stand around them."""
    texts = knowledge().texts
    lead = "|".join(sorted({as_they(one) for one in texts["reach_out.fillers"]}, key=len, reverse=True))
    inner = "|".join(sorted({as_they(one) for one in texts["asks.words"]}, key=len, reverse=True))
    return re.compile(
        rf"(?:(?:{lead}) )*(?:{inner})(?: (?:{lead}|them|to them|to|it|that|about it|without \w+(?: \w+){{0,3}}|in a \w+ way|gently|kindly|politely|best))*"
    )
