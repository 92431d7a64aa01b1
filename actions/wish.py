"""What a message tells of somebody to write to: whom, what for, how, and whether it is to ask, offer, thank or tell."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from actions.draft import ASK
from actions.parts import parts_of
from actions.pronouns import gender_of
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

_ASKING = r"ask(?:ing)?|invit(?:e|ing)|get(?:ting)?"
_TELLING = (
    r"tell(?:ing)?|thank(?:ing)?|let(?:ting)?|(?:say(?:ing)?|apologi[sz](?:e|ing)|talk(?:ing)?|speak(?:ing)?|explain(?:ing)?|"
    r"admit(?:ting)?|reach(?:ing)? out|open(?:ing)? up)(?: sorry| thanks| thank you| something| no)? to|"
    r"(?:text(?:ing)?|messag(?:e|ing)|e-?mail(?:ing)?|writ(?:e|ing)|words?|note|letter|send(?:ing)?)(?: (?:a|an) \w+)?(?: to| for)?"
)
_SORRY = re.compile(r"\b(?:sorry|apologi[sz]\w+|apology)\b", re.IGNORECASE)
_THANK = re.compile(r"\bthank(?:s|ing)?\b", re.IGNORECASE)
_TELL = re.compile(r"(?:tell|let|say|explain|admit|open)", re.IGNORECASE)
_CLEAN = (
    (r"\b(?:nicely|politely|gently|(?:with)?out (?:sounding|seeming|being|looking) (?:too )?\w+)\b", ""),
    (r"^(?:know|please|again|today|now)\b ?", ""),
    (r"^(?:to )?(?:ask(?:ing)?|say(?:ing)?|tell(?:ing)? (?:him|her|them)) (?=(?:for|if|whether|that|about|to)\b)", ""),
    (r"[\s?.!,]+$", ""),
    (r"^(?-i:[A-Z][a-z]+) (?=(?:for|if|whether|that|about|to)\b)", ""),  # "my friend Jo to …"
)
_FOR_ME = re.compile(r"^to (?=(?:get|have|take|borrow|use|cancel|skip|leave|move|change|swap|see|stay|say|tell)\b)")
_NAME_AFTER = re.compile(
    r" (?:called |named )?(?P<name>(?-i:[A-Z][a-z]+)|(?!\w+ly\b)[a-z]+(?=,? (?:to|if|whether|about|asking|for|saying)\b))",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\b(?:(?:she|he|they)(?:'s|s| is|'re| are) (?:called|named)|(?:her|his|their|the) name(?:'s|s)?(?: is)?|call (?:her|him|them)|"
    r"use the name|with the name|(?:put|add|use) (?=(?-i:[A-Z])[a-z]+(?: in)?$)) ?(?P<name>[a-z]+)\b",
    re.IGNORECASE,
)
_DESCRIBED = re.compile(
    r"(?:(?:this|that|a|an|the|one|some) )*(?:(?:old|older|nice|young|kind|lovely|other) )*"
    r"(?P<one>woman|man|lady|guy|girl|boy|bloke|person|someone|somebody|people|couple|mum|mom|dad|parent|neighbou?r|nurse|teacher|coach)"
    r" (?P<where>(?:who lives |living )?(?:next door|upstairs|downstairs|across the \w+|down the \w+)|"
    r"(?:from|at|in) (?:(?:my|the|our) )?(?!(?:asking|all|general|fact|least|case|time)\b)\w+(?: (?:group|class|club|school|team|choir|street|road))?)"
)
_ANYBODY = ("someone", "somebody", "anyone", "anybody", "people", "others", "strangers", "everyone", "everybody")
_NO_NAME = (
    "me|us|you|it|this|that|these|nobody|work|god|help|for|if|to|"
    "questions|question|something|anything|more|less|again|what|how|so|and|or|but|out|up|back|ahead|away|not|things|thing|"
    "sorry|thanks|please|now|today|tonight|tomorrow|again|because|who|whether|the|a|an|i|in|is|at|on|with|by|my|your|our|from|real|really|"
    "asking|saying|about|that|like|one|name|called|too|there|here|just|first|called|named|put|add|use|her|him|his|hers|them|their|"
    "hi|hello|hey|yes|yeah|yep|maybe|perhaps|why|where|when|stop|wait|test|whatever|dunno|idk|friend|family|gently|plainly|directly|lol|haha|never|mind|bye|"
    "doing|going|not|only|also|very|so|busy|off|old|nice|mad|ok|okay|fine|good"
)
_CLAUSE = re.compile(
    r"^(?:for|if|whether|about|with|how|what|when|where|that|i|i'm|im|i'd|i've|we|he|she|they|it|it's|not|no)\b"
)
_TELLS = re.compile(
    r"^(?:that\b|(?:to )?(?:say|tell (?:him|her|them))\b|i (?:miss|love|appreciate)\b|i'?m sorry\b|thank)"
)


@dataclass(frozen=True)
class Wish:
    """As far as it was told: whom for ("your brother"), what for ("them to watch the kids"), to which end."""

    who: str
    what: str
    kind: str
    name: str = ""
    tone: str = ""


def wish_in(text: str, about: str | None = None) -> Wish:
    """What a message asks the words for; `about`: the one who is spoken of, for "him" and "her"."""
    parts = parts_of(re.sub(r"['’‘`´]", "'", text.lower() if text.isupper() else text))
    wish = _told(parts.content, about)
    return replace(wish, tone=parts.tone, name=wish.name or name_in(text))


def _told(said: str, about: str | None) -> Wish:
    found = _pattern().search(said)
    if found is None:
        return Wish(relation_in(said), _for_what(said), _kind(said, ""))
    pronoun = found["who"].lower()
    if pronoun in ("him", "her", "them"):
        who = next((one for one in (about, relation_in(said)) if one and _may_be(pronoun, one)), "")
    else:
        who = whom(found["who"], None) or _name(found["who"])
    kind = _kind(said[: found.start("who")], found["verb"])
    name, rest = _named(found["rest"] or "") if who.startswith(("your ", "a ", "the ")) else ("", found["rest"] or "")
    asks = kind == "tell" or re.fullmatch(_ASKING, found["verb"], re.IGNORECASE) is not None
    what = f"if they {rest.strip(' ?.!')}" if found["if"] else _what(rest, asks) or _needed(said[: found.start()])
    if found["verb"].lower().startswith("invit") and what:
        what = f"them to come {rest.strip(' ?.!')}"
    if kind == "tell" and what.startswith(("them ", "if ")):
        kind = ASK
    name = name or (who if who and who[:1].isupper() else "")
    return Wish(who, what, "tell" if kind == ASK and tells(what) else kind, name)


def _may_be(pronoun: str, who: str) -> bool:
    """Can "him" be your sister?"""
    return gender_of(who) not in ("he", "she") or gender_of(who) == {"him": "he", "her": "she"}.get(pronoun)


def _named(rest: str) -> tuple[str, str]:
    """The name after "my friend", and what follows it."""
    found = _NAME_AFTER.match(rest)
    if found is None or found["name"].lower() in _NO_NAME.split("|"):
        return "", rest
    return found["name"].title(), rest[found.end() :]


def name_in(text: str) -> str:
    """The name that is told for them: "she's called Priya"."""
    found = _CALLED.search(re.sub(r"['’‘`´]", "'", text))
    return "" if found is None or found["name"].lower() in _NO_NAME.split("|") else found["name"].title()


def is_name(text: str) -> bool:
    """Is one word or two all that is said, and could it be a name?"""
    words = plain(text).split()
    known = {*_NO_NAME.split("|"), *_ANYBODY, *knowledge().texts["command.nod"], *knowledge().texts["command.murmur"]}
    alone = len(words) == 1 or len(words) == 2 and text.strip().istitle()
    return alone and all(word.isalpha() and word not in known for word in words) and "?" not in text


def person_in(text: str) -> str:
    """The one whom a message names and nothing else ("actually my old teacher", "forget the boss, its for my mum")."""
    found = _person_only().fullmatch(re.sub(r"['’‘`´]", "", text).strip(" .!?"))
    return whom(found["person"], None) if found else ""


def described(text: str) -> str:
    """Somebody who is known by a place ("theres this one woman from church maybe"), as "the woman from church"."""
    found = _DESCRIBED.search(text.lower())
    if found is None:
        return ""
    where = re.sub(r"\bmy\b", "your", found["where"])
    return f"{'' if found['one'].startswith(('some', 'people')) else 'the '}{found['one']} {where}"


def tells(text: str) -> bool:
    """Is it something to say rather than to ask for?"""
    return _TELLS.match(text.strip().lower()) is not None


def whom(text: str, relationship: str | None) -> str:
    """Who it is for, as it fits into "a draft for …"; empty where that can't be told."""
    texts = knowledge().texts
    for title, named in zip(texts["reach_out.choices.who"], texts["reach_out.whom"], strict=True):
        if plain(text) == plain(title):
            return named
    for before in (rf"(?:(?:{_kin()})[ -])*", r"(?:[a-z]+[ -]){0,2}?"):
        if found := re.search(rf"\bmy ({before}(?:{_relations()})\b(?:[ -]in[ -]law)?)", text, re.IGNORECASE):
            return f"your {found[1]}".lower()
    if one := described(text):
        return one
    if found := re.search(rf"\bmy ((?:(?:{_kin()})[ -])*[a-z]+)", text, re.IGNORECASE):
        return f"your {found[1]}".lower()
    if found := re.search(rf"\b(?:{_relations()})\b", text, re.IGNORECASE):
        return f"your {found[0].lower()}"
    if relationship:
        return f"your {relationship}"
    alone = plain(text).split()
    return text.strip(" .!?").title() if 0 < len(alone) <= 2 and text[:1].isupper() else ""


def _name(said: str) -> str:
    """A name that was typed small ("ask tom to …"); "someone" is none."""
    return "" if " " in said or said.lower() in (*_ANYBODY, "him", "her", "them") else said.title()


def relation_in(said: str) -> str:
    """The one who is spoken of ("my sister …"), as "your sister"."""
    found = re.search(rf"\bmy (?:(?:{_kin()})[ -])*(?:{_relations()})\b(?!'s)", said, re.IGNORECASE)
    return whom(found[0], None) if found else ""


def _kind(before: str, verb: str) -> str:
    if _SORRY.search(before):
        return "sorry"
    if _THANK.search(before):
        return "thank"
    return "tell" if _TELL.match(verb) else ASK


def _what(rest: str, asks: bool) -> str:
    """What follows the one who is asked, as an answer to "what would you like help with?"."""
    said = rest.strip(" ,")
    for pattern, instead in _CLEAN:
        said = re.sub(pattern, instead, said, flags=re.IGNORECASE).strip()
    if plain(said) in knowledge().texts["reach_out.nothing_yet"]:
        return ""
    if not asks and _FOR_ME.match(said):
        return _FOR_ME.sub("if i could ", said, count=1)  # the writer's own doing, not theirs
    if said.startswith("to "):
        return f"them {said}"
    if said.startswith("for ") and not re.match(r"for \w+ing\b", said):
        return said.removeprefix("for ")
    return said if _CLAUSE.match(said.lower()) else ""


def _needed(before: str) -> str:
    """What was said to be needed before the one who is asked: "I need a lift, help me ask my brother"."""
    found = re.search(
        r"\bi need (?!help\b|to\b)(.+?)(?:[,.;]| can you| could you| please| help me| how (?:do|can|could)| and\b|$)",
        before,
        re.IGNORECASE,
    )
    return found[1].strip() if found else ""


def _for_what(said: str) -> str:
    """What a message without a person in it asks for: "how do I ask for a raise"."""
    found = re.search(r"\bask(?:ing)? (for .+|(?:if|whether) .+)$", said, re.IGNORECASE)
    return _what(found[1], asks=True) if found else ""


@cache
def _person_only() -> re.Pattern[str]:
    person = rf"(?:my|the|our) (?:[a-z]+[ -]){{0,2}}?(?:{_relations()})(?:[ -]in[ -]law)?|{_DESCRIBED.pattern}"
    return re.compile(
        r"(?:(?:no|hm+|um+|oh|ok|okay|wait|well|so|and|but|sorry|idk|dunno|yes|yeah|maybe|perhaps|actually|rather|instead|id|i|would|"
        r"i think|i guess|i mean|i meant|i want to|can we|can you|can i|could you|lets|please|then|now|make it|change it|do it|its|it is|theres|there is)[,. ]+)*"
        r"(?:(?:forget|not|never mind|nevermind|leave) (?:about )?(?:the|my|him|her|them)(?: \w+)?[,. ]+(?:(?:but|and|its|it is|its more|do it|make it|actually|rather|now) )*)?"
        rf"(?:(?:ask|asking|write|text|message|tell|for|to|send it to|go to|about) )*(?P<person>{person})"
        r"(?:[,. ]+(?:actually|instead|maybe|perhaps|please|then|i guess|i think|rather|now|tho|though|first|probably|if anyone|or so))*",
        re.IGNORECASE,
    )


@cache
def _pattern() -> re.Pattern[str]:
    named = rf"(?:(?:my|an?|the) )?(?:(?:{_kin()})[ -])*(?:{_relations()})(?:[ -]in[ -]law)?|him|her|them|{'|'.join(_ANYBODY)}"
    return re.compile(
        rf"\b(?P<verb>{_ASKING}|{_TELLING}) (?P<if>(?:if|whether) )?"
        rf"(?P<who>(?i:{named})|(?-i:[A-Z][a-z]+)|(?!(?:{_NO_NAME})\b)[a-z]+(?= (?:to|if|whether|about|that)\b))"
        rf"(?!'s)\b(?P<rest>[ ,].*)?$",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def _relations() -> str:
    return "|".join(sorted(knowledge().texts["reach_out.relations"], key=len, reverse=True))


@cache
def _kin() -> str:
    return "|".join(sorted(knowledge().texts["reach_out.kin"], key=len, reverse=True))
