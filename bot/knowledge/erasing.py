"""What a message says of erasing: that it shall be done, that only a part shall go, or whether it was done."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from bot.knowledge.phrases import plain

Erasing = Literal["wanted", "in_part", "asked"]

_VERB = r"(?:delete|erase|wipe)"
_LEAD = (
    r"(?:(?:yes|yeah|yep|yup|ok|okay|no|i mean|i meant|i said|i want|please|pls|just|now|then|so|well|go ahead and|go on|do it|do|and|but|"
    r"can you|could you|will you|would you|want you to|id like you to|to|really|actually|hey|sure|right|fine|wait|lets) )*"
)
_THINGS = (
    r"(?:it|that|this|them|all|everything|all of (?:it|that|this)|(?:it|that|this) all|the lot|the whole (?:lot|thing|chat)|"
    r"(?:all |everything )?(?:that |what )?(?:i|ive)(?: \w+){1,4}|(?:my|this|the|our) (?:data|chats?|conversation|messages?|words|answers|stuff))"
)
_TAIL = r"(?: (?:then|now|please|pls|already|all|for good|completely|right now|and everything|thanks|thank you|ok|okay|again|yes))*"
_WANTED = re.compile(rf"^{_LEAD}{_VERB}(?: {_THINGS})?{_TAIL}$")
_IN_PART = re.compile(
    r"\b(?:not all|not everything|not the whole|(?:just|only) (?:the|that|what|my) (?:thing|bit|part|stuff|one|story|things|part)s?\b|(?:just|only) (?:the|that) \w+ (?:about|with|on)\b|"
    r"(?:just|only) (?:about|what i (?:said|wrote|told you) about)\b|the (?:thing|bit|part|stuff) (?:about|with|on))"
)
_DONE = r"(?:deleted|erased|wiped|gone|removed)"
_ASKED = re.compile(
    r"\b(?:did|have|has) (?:you|u|it|that) (?:really |actually |now |already |just |even )*(?:delete|deleted|erase|erased|wipe|wiped)\b|"
    rf"^(?:(?:so|and|but|ok|okay|wait|hey|then|well) )*(?:is|are|was) (?:it|that|this|everything|all|it all|all of (?:it|that)|my (?:data|chat|words|messages|stuff|answers)|what i (?:said|told you|wrote))(?: \w+)? (?:really |actually |now |already |all |truly |completely )*{_DONE}(?: (?:now|then|or not|yet|already|for good|forever))*$|"
    rf"^(?:(?:so|and|ok) )*(?:is it |all |everything |it )?(?:all )?{_DONE}(?: (?:or not|yet|now|then))*$"
)
_SENTENCE = re.compile(r"(?<=[.!?;,…])\s+|\n+")


OFFERED, ERASED = "delete.confirm", "erased"  # counted in the slot `told`: that it was offered, and that it was done
_NAMED = re.compile(rf"\b{_VERB}d?\b")


def erasing_in(text: str, told: Mapping[str, int] | None = None) -> Erasing | None:
    """What it says of erasing what was told here; None where it speaks of nothing like that.

    `told`: the slot. A mere "is it gone?" asks for that only where erasing was spoken of.
    """
    said = plain(text)
    if _ASKED.search(said) and (_NAMED.search(said) or {OFFERED, ERASED} & set(told or ())):
        return "asked"
    if not any(_WANTED.match(one) for one in (said, *map(plain, _SENTENCE.split(text)))):
        return None
    return "in_part" if _IN_PART.search(said) else "wanted"
