"""What the words of a message are about, told by themselves: the topic, the chat and its data, a poisoning, a small child."""

from __future__ import annotations

import re

from bot.knowledge.remarks import wants_anew
from bot.safety import default_checker

TOPIC = re.compile(  # words of a question that can wait, not of "what will happen to my mum?"
    r"hyper|independen|\bsigns?\b|trauma|therap|treat|people (?:like (?:her|him|them|me|us|that|this)|never|don'?t|can'?t)\b|let(?:ting)? (?:people|others|someone|somebody|anyone|anybody|her|him|them) (?:help|in)\b|accept(?:ing)? help|condition|diagnos|self.?check|\barticle\b|\b(?:emdr|eft|cbt|ptsd|npd|bpd|avpd)\b",
    re.IGNORECASE,
)
ASKS_WHY = re.compile(r"\b(?:why|how come)\b.*\bi\b", re.IGNORECASE)
OF_US = re.compile(r"\b(?:you|u|your)\b", re.IGNORECASE)
OTHERS = re.compile(r"\b(?:he|she|they|him|her|them)\b", re.IGNORECASE)
OF_DATA = re.compile(
    r"\b(?:data|chats?|conversations?|messages?|history|account|records?|delete|erase|wipe|(?:forget|remove) (?:about )?me|"
    r"what i(?:'?ve| have)? (?:told|said|wrote|written|typed|shared|entered))\b",
    re.IGNORECASE,
)
_SUBSTANCES = (
    r"overdos\w*|od(?:'?d|ed)?|poison\w*|pills?|tablets?|paracetamol|tylenol|ibuprofen|aspirin|bleach|antifreeze|meds|"
    r"medication|medicine|insulin|co-?codamol|codeine"
)
SUBSTANCE = re.compile(rf"\b(?:{_SUBSTANCES})\b", re.IGNORECASE)
SWALLOWED = re.compile(
    rf"\b(?:{_SUBSTANCES}|took|taken|taking|swallow\w*|ate|eaten|inject\w*"
    r"|(?:drank|drunk|drink\w*)(?! (?:some |a |her |his |my )?(?:cup of |glass of )?(?:tea|water|coffee|juice|milk|squash|cocoa)))\b",
    re.IGNORECASE,
)
TOGETHER = re.compile(
    r"\b(?:(?:flat|house|room|dorm) ?mates?|lives? with me|live together|next room|(?:up|down)stairs|we (?:both |all )?live (?:here|there|in)|both (?:of us )?(?:live |are )?here|same (?:city|town|building|street)|in (?:her|his|their) room|(?:her|him|them) and me|me and (?:her|him|them))\b",
    re.IGNORECASE,
)
_YEARS = r"(?:[1-4]|one|two|three|four)"
SMALL_CHILD = re.compile(
    r"\b(?:baby|babies|newborn|infant|toddler)\b|\b[1-4] ?yo\b"
    rf"|\b(?:he|she)(?:'?s| is) (?:only |just |nearly |almost )?{_YEARS}(?: and a half)?(?:$|[.,;!?]| years? old| and | so )"
    rf"|\b{_YEARS}[ -]?(?:year|yr)s?[ -]?old",
    re.IGNORECASE,
)


CHILD_HURT = re.compile(  # who is hurt, and not a child that somebody has
    r"\b(?:(?:little|wee|small|young) (?:lad|lass|boy|girl|one|fella)|(?<!has a )(?<!have a )(?<!with a )(?:toddler|baby|kid|child|bairn))\b",
    re.IGNORECASE,
)


def names_child(text: str) -> bool:
    """Is it a child of whom a message tells?"""
    return CHILD_HURT.search(text) is not None


def on_topic(text: str) -> bool:
    """Has it words of the topic, or asks it about the writer ("why do I always think I have to fix it")?"""
    return text.startswith("/") or TOPIC.search(text) is not None or asks_of_self(text)


def asks_of_self(text: str) -> bool:
    """Is it asked why the writer is like that, and not why we ask?"""
    asks = ASKS_WHY.search(text) is not None and not OF_US.search(text) and not OTHERS.search(text)
    return asks and default_checker().subject(text) != "third"


def of_data(text: str, intent: str, wish: str | None) -> bool:
    """Does what was read as about data or the chat name them? "Should I take away everything sharp" erases nothing."""
    if text.startswith("/"):
        return True
    if intent == "delete_data":
        return OF_DATA.search(text) is not None
    return wants_anew(text) if intent == "restart" else wish is None
