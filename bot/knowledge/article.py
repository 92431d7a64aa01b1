"""What is asked of the article itself: "does it say anything about culture", "what does the article say on men"."""

from __future__ import annotations

import re

from bot.knowledge.phrases import plain

_TEXT = r"(?:(?:the|your|ur|this|that) )?(?:article|text|source|piece|page|paper|it|they)"
_SAY = r"(?:say|tell|mention|have|talk|speak|write|go|touch|get)"
_ANY = r"(?:(?:anything|something|sth|nothing|much|more|a word|a thing|specific|specifically|at all|in|into) )*"
_ON = r"(?:about|on|of|regarding|for)"
_ASKED = (
    re.compile(rf"\bwhat(?: else)? (?:does|do|did|would|s) {_TEXT} (?:\w+ )?{_SAY} {_ANY}{_ON} (.+)$"),
    re.compile(rf"\b(?:does|do|did|doesnt|dont|didnt|will|has|would) {_TEXT} (?:\w+ )?{_SAY} {_ANY}{_ON} (.+)$"),
    re.compile(rf"\b(?:does|do|did|doesnt|dont|didnt) {_TEXT} (?:\w+ )?(?:mention|cover|discuss|address|include) {_ANY}(?:{_ON} )?(.+)$"),
    re.compile(rf"\b(?:(?:is|was|isnt) there |have (?:you|u) (?:got )?)?(?:anything|something|nothing) (?:in (?:there|{_TEXT}) )?(?:said |written )?{_ON} (.+?)(?: in (?:there|it|{_TEXT}))$"),
    re.compile(rf"\b(?:(?:is|was|isnt) there )(?:anything|something|nothing) in (?:there|{_TEXT}) {_ON} (.+)$"),
    re.compile(rf"\b(?:has|have|had|hasnt|does|did) {_TEXT} (?:have |give |got |offer |contain )?(?:any|some|much|no) (?:\w+ )?(?:advice|tips|information|info|help|hints|words|facts|ideas?) {_ON} (.+)$"),
    re.compile(r"\b(?:has|does|is|did|could) (?:it|this|that|hyper ?independence|all this) (?:have |got |be )?(?:anything |something )?(?:to do with|got to do with|linked to|related to|connected (?:to|with)) ((?:my |your |his |her |the |peoples )?(?:star ?signs?|zodiac|astrology|horoscopes?|birth order|blood types?|myers briggs|mbti|enneagram|personality types?|the moon).*)$"),
    re.compile(rf"\b(?:do|have|has|does) (?:you|u|{_TEXT}) (?:have |got )?(?:anything (?:on|about) |something (?:on|about) )?(\w+(?: \w+){{0,2}}) in (?:there|the article|the text|your article)$"),
    re.compile(rf"^(?:(?:so|and|but|ok) )*(?:is|are) (.+?) (?:(?:mentioned|covered|discussed|listed)(?: (?:in|by) (?:there|{_TEXT}))?|in (?:the|your|that|this) (?:article|text|source))$"),
)  # fmt: skip
_SENTENCE = re.compile(r"(?<=[.!?;…])\s+|\n+")
_AFTERTHOUGHT = re.compile(
    r"(?: (?:at all|then|though|tho|too|as well|anywhere|please|in there|in it|or not|or no|by any chance))+$"
)
_LEAD = re.compile(r"^(?:(?:like|the|a|an|any|some|whole|how|people with|people who|being|this|that|thing) )+(?=\w)")
_POINTS = {"that", "this", "it", "those", "these", "them", "all this", "all that", "me", "us", "you", "him", "her"}


def asked_of_article(text: str) -> str | None:
    """What the article is asked for, in plain words; what was said before it where it is only pointed at; None for anything else."""
    before = ""
    for sentence in _SENTENCE.split(text.strip()):
        whole = plain(sentence)
        said = _AFTERTHOUGHT.sub("", whole)
        found = next((one for pattern in _ASKED for words in (said, whole) if (one := pattern.search(words))), None)
        if found is None:
            before = said or before
            continue
        thing = found[1].strip()
        return before if thing in _POINTS else _LEAD.sub("", thing)
    return None
