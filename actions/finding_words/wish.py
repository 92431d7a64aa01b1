"""What a message tells of somebody to write to: whom, what for, how, and whether it is to ask, offer, thank or tell."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from actions.finding_words.draft import ASK, TELL
from actions.finding_words.parts import parts_of
from actions.finding_words.request import asks_for, is_act, is_story
from actions.finding_words.statement import kind_told
from actions.persons import (
    ANYBODY,
    grouped,
    may_be,
    name_after,
    name_beside,
    name_in,
    name_of,
    no_name,
    person_in,
    related,
    relation_in,
    relations,
    somebody_at_work,
    somebody_described,
    whom,
)
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain
from bot.knowledge.vocabulary import words_of_phrases

_ASKING = r"ask(?:ing)?|invit(?:e|ing)|get(?:ting)?"
_TELLING = (
    r"tell(?:ing)?|thank(?:ing)?|let(?:ting)?|(?:say(?:ing)?|apologi[sz](?:e|ing)|talk(?:ing)?|speak(?:ing)?|explain(?:ing)?|"
    r"answer(?:ing)?|repl(?:y|ying)|respond(?:ing)?|admit(?:ting)?|reach(?:ing)? out|open(?:ing)? up)(?: sorry| thanks| thank you| something| no| it| this| that)? to|"
    r"(?:text(?:ing)?|messag(?:e|ing)|e-?mail(?:ing)?|writ(?:e|ing)(?: back)?|words?|note|letter|send(?:ing)?)(?: (?:(?:a|an) \w+|something|it|this|that))?(?: to| for)?"
)
_PRONOUN = re.compile(r"\b(?:him|her|them)\b", re.IGNORECASE)
_SORRY = re.compile(r"\b(?:sorry|apologi[sz]\w+|apology)\b", re.IGNORECASE)
_THANK = re.compile(r"\bthank(?:s|ing)?\b", re.IGNORECASE)
_TELL = re.compile(r"(?:tell|let|say|explain|admit|open)", re.IGNORECASE)
_CLEAN = (
    (
        r"^(?:an? |the )?(?:\w+ )?(?:text|message|note|letter|email|card|line|few words|words)\b ?(?=(?:that|saying|about|asking|to|for|if)\b)",
        "",
    ),
    (r"\b(?:nicely|politely|gently|(?:with)?out (?:sounding|seeming|being|looking) (?:too )?\w+)\b", ""),
    (r"^(?:know|please|pls|again|today|now)\b ?", ""),
    (
        r"^(?:to )?(?:ask(?:ing)?(?: (?:him|her|them))?|say(?:ing)?|tell(?:ing)? (?:him|her|them)) (?=(?:for|if|whether|that|about|to)\b)",
        "",
    ),
    (r"[\s?.!,]+$", ""),
    (r" from me$", ""),
    (
        r" (?:always |just |still )?(?:feels?|seems?|is|sounds?|scares|terrifies|makes me|freaks) (?:so |too |really |like |me )?(?:\w+ ?){0,2}(?:impossible|hard|scary|weird|wrong|stupid|awful|hell|daunting|terrifying|awkward|difficult|out|sick|nervous)$",
        "",
    ),
    (r"\s+but (?:i )?(?:really )?(?:dont|don't|do not|am not|'m not|im not|not|no idea)\b.*$", ""),
    (r"^(?-i:[A-Z][a-z]+) (?=(?:for|if|whether|that|about|to)\b)", ""),  # "my friend Jo to …"
)
_FOR_ME = re.compile(r"^to (?=(?:get|have|take|borrow|use|cancel|skip|leave|move|change|swap|see|stay|say|tell)\b)")
_CLAUSE = re.compile(
    r"^(?:for|if|whether|about|with|how|what|when|where|that|i|i'm|im|i'd|i've|we|he|she|they|it|it's|not|no|can|could|will|would|happy|merry|congrats|congratulations|good luck|get well|well done)\b"
)

_NEEDS_THEM = re.compile(
    r"\bi(?:'d)? (?:\w+ )?(?:need|want|like) (?P<who>my (?:\w+ )??\w+|him|her|them|someone|somebody|people) to (?P<act>\w.+)$",
    re.IGNORECASE | re.DOTALL,
)
_LINES_FOR = re.compile(
    r"\b(?:text|message|msg|note|letter|e-?mail|card|lines?|words|something) (?:for|to) my (?P<who>(?!\w+ing\b)[a-z]+)$",
    re.IGNORECASE,
)
_ALSO = re.compile(  # who a name is: "Gaz my sponsor"
    r"^,? my (?P<who>[a-z]+(?: in law)?)\b,?(?! (?:is|has|was|and)\b)", re.IGNORECASE
)
_WHERE = r" (?:(?:from )?(?:next door|upstairs|downstairs|across the (?:road|street|hall|way)|down the (?:road|street|hall))|at work|from (?:work|church|school|uni))"
_NAME_APART = re.compile(  # "my tutor, Dr Osei, …"
    r",? (?P<name>(?i:dr|mr|mrs|ms|miss|prof)\.? [A-Za-z]+|[A-Z][a-z]+)(?=[,.?!]|$)"
)
_WANTS_TO_ASK = re.compile(
    r"^(?:and )?(?:i(?:'m|'d|'ve)? ?)?(?:just |only |really )?(?:want(?:ed|ing)?|need(?:ed|ing)?|would like|like|wanna|have|hoping)(?: to)? ask (?:(?:him|her|them) )?(?=(?:for|if|whether|to|about)\b)",
    re.IGNORECASE,
)
_SAYING = re.compile(r"^,? (?:saying|to say|that says|and say)(?: that)? (?!(?:if|whether)\b)", re.IGNORECASE)
_THEY_ASK = re.compile(
    r"\b(?:he|she|they|everyone|people)(?:'?s| is| are|'?re| was| were| keeps?| kept| always| just| never| stopped| has been)+ $",
    re.IGNORECASE,
)
_FEELS = re.compile(  # said to us after the wish: "something for my boss, I feel sick even thinking of it"
    r"^\s*[,?.;:!]+\s*(?:and |but )?(?:i feel|i hate|i don'?t know|idk|it makes me|i'?ve been putting|i keep|i'?m (?:so |really |a bit |just )?(?:scared|nervous|afraid|anxious|dreading|terrified|stressed|embarrassed|stuck))\b",
    re.IGNORECASE,
)
SENTENCE = 3  # words


@dataclass(frozen=True)
class Wish:
    """As far as it was told: whom for ("your brother"), what for ("them to watch the kids"), to which end."""

    who: str
    what: str
    kind: str
    name: str = ""
    tone: str = ""


def wish_in(typed: str, about: str | None = None, meant: str = "") -> Wish:
    """What a message asks the words for; `about`: the one who is spoken of, for "him" and "her"; `meant`: see `parts_of`."""
    parts = parts_of(grouped(_even(typed)), grouped(_even(meant)))
    wish = _told(parts.content, about)
    alone = person_in(parts.content) if parts.us else ""  # "its the intern, Priya. what would i say to her"
    who = (
        wish.who
        or alone
        or _told(_with_capitals(parts.asked, typed), about).who
        or ("" if parts.content else _spoken_of(typed, about))
    )
    beside = name_beside(typed) if wish.who.startswith("your ") else ""  # "… to my daughter-in-law, Fiona?"
    name = wish.name or name_in(typed) or (name_beside(parts.content) if alone else beside)
    return replace(wish, who=who, tone=parts.tone, name=name)


def _with_capitals(asked: str, typed: str) -> str:
    """What is said to us, with the capitals of names that stand elsewhere ("Tom wrote … what do I answer to tom")."""
    for name in set(re.findall(r"\b[A-Z][a-z]{2,}\b", typed)):
        asked = re.sub(rf"(?<!^)\b{name.lower()}\b", name, asked)
    return asked


def _even(text: str) -> str:
    """With one kind of apostrophe, and not all in capitals."""
    text = re.sub(r"\b(?:sth|smth|smthn)\b", "something", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(someone|somebody),? (?:or )?(?:anyone|anybody)\b", r"\1", text, flags=re.IGNORECASE)
    return re.sub(r"['’‘`´]", "'", text.lower() if text.isupper() else text)


def _may_be_called(who: str) -> bool:
    """Could a word typed small be somebody's name, as no other word is ("write back to jen")?"""
    known = whom(who, None) or who[:1].isupper() or " " in who or who.lower() in ("him", "her", "them", *ANYBODY)
    return bool(known) or who.lower() not in words_of_phrases()


def _spoken_of(text: str, about: str | None) -> str:
    """Who "her" is in "help me write her", where no more is said: the one who is spoken of."""
    found = _PRONOUN.search(text)
    return about if about and found and may_be(found[0].lower(), about) else ""


def _told(said: str, about: str | None) -> Wish:
    found = _pattern().search(said)
    if found and _THEY_ASK.search(said[: found.start()]) or found and not _may_be_called(found["who"]):
        found = None
    if found is None and (needed := _NEEDS_THEM.search(said)):
        theirs = needed["who"].lower()
        who = whom(theirs, None) if theirs.startswith("my ") else "" if theirs in ANYBODY else about or ""
        return Wish(who, f"them to {needed['act'].strip(' ?.!,')}", ASK)
    if found is None and (lines := _LINES_FOR.search(said)):
        return Wish(whom(f"my {lines['who']}", None), "", ASK)
    if found is None:
        return Wish(relation_in(said), _for_what(said), _kind(said, ""), name_beside(said))
    pronoun = found["who"].lower()
    if pronoun in ("him", "her", "them"):
        who = next((one for one in (about, relation_in(said)) if one and may_be(pronoun, one)), "")
    else:
        who = whom(found["who"], None) or name_of(found["who"])
    kind = _kind(said[: found.start("who")], found["verb"])
    name, rest = (
        name_after(found["rest"] or "") if who.startswith(("your ", "a ", "the ")) else ("", found["rest"] or "")
    )
    rest = re.sub(rf"^{_WHERE}(?= )", "", rest)  # "ask Sue next door to …"
    if not name and who.startswith(("your ", "the ")) and (apart := _NAME_APART.match(rest)):
        name, rest = apart["name"].title(), rest[apart.end() :]
    if who[:1].isupper() and (also := _ALSO.match(rest)) and relation_in(also[0]):  # "Gaz my sponsor"
        name, who, rest = who, relation_in(also[0]), rest[also.end() :]
    rest = re.sub(
        r"^ *(?:please|pls|plz|thanks|thx)\b|^ (?:chat |group )*(?:message|text|note|email)\b(?=:)",
        "",
        rest,
        flags=re.IGNORECASE,
    )
    asks = kind == "tell" or re.fullmatch(_ASKING, found["verb"], re.IGNORECASE) is not None
    asks = asks or re.match(r"[ ,]*(?:and )?(?:to )?ask(?:ing)? (?:him|her|them)\b", rest, re.IGNORECASE) is not None
    what = f"if they {rest.strip(' ?.!')}" if found["if"] else _what(rest, asks) or _needed(said[: found.start()])
    if (
        not what and rest[:1] in tuple(",?.;:") and len(rest.split()) >= SENTENCE and not _FEELS.match(rest)
    ):  # "a note to my landlord, the heating is broken"
        told = rest.strip(" ,?.;:!")
        what = (
            re.sub(r"^for ", "", _WANTS_TO_ASK.sub("", told), flags=re.IGNORECASE)
            if _WANTS_TO_ASK.match(told)
            else told
        )
        kind = TELL if kind == ASK and what == told and not is_act(told) and not asks_for(told) else kind
    if not what and kind == TELL and is_story(rest.strip()):  # "tell my landlord the boiler is broke"
        what = rest.strip(" ?.!,")
    if said_in := _SAYING.match(rest):
        what, kind = rest[said_in.end() :].strip(" ?.!"), TELL if kind == ASK else kind
    if found["verb"].lower().startswith("invit") and what:
        what = f"them to come {rest.strip(' ?.!')}"
    if kind == "tell" and what.startswith(("them ", "if ")):
        kind = ASK
    name = name or (name_beside(said) if len(rest.split()) == 1 else "")  # "my friend priya"
    name = name or (who if who and who[:1].isupper() and not who.isupper() else "")
    return Wish(who, what, kind_told(kind, what), name)


def _kind(before: str, verb: str) -> str:
    if _SORRY.search(before):
        return "sorry"
    if _THANK.search(before):
        return "thank"
    return "tell" if _TELL.match(verb) else ASK


def _what(rest: str, asks: bool) -> str:
    """What follows the one who is asked, as an answer to "what would you like help with?"."""
    said = "" if _FEELS.match(rest) else rest.strip(" ,?.!;:")
    for pattern, instead in _CLEAN:
        said = re.sub(pattern, instead, said, flags=re.IGNORECASE).strip()
    if plain(said) in knowledge().texts["asks.nothing_yet"]:
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
def _pattern() -> re.Pattern[str]:
    named = rf"my \w+['’]s (?:{relations()})|{somebody_described()}|(?:(?:my|an?|the) )?{related()}(?: and (?:my )?(?:{relations()}))?|him|her|them|{'|'.join(ANYBODY)}|my {somebody_at_work()}"
    return re.compile(
        rf"\b(?P<verb>{_ASKING}|{_TELLING}) (?P<if>(?:if|whether) )?"
        rf"(?P<who>(?i:{named})|(?-i:[A-Z][a-z]+)|(?!(?:{'|'.join(map(re.escape, no_name()))})\b)[a-z]+(?= (?:to|if|whether|about|that)\b)|"
        rf"(?<=\bto )(?!(?:{'|'.join(map(re.escape, no_name()))})\b)[a-z]{{3,}}(?=[,.?!]|$)|"
        rf"(?!(?:{'|'.join(map(re.escape, no_name()))})\b)[a-z]+(?={_WHERE} (?:to|if|whether|about|for)\b)|"
        rf"(?<=ask )(?!(?:{'|'.join(map(re.escape, no_name()))})\b)[a-z]+(?= for\b))"
        rf"(?!'s)\b(?P<rest>[ ,?.!;:].*)?$",
        re.IGNORECASE | re.DOTALL,
    )
