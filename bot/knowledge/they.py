"""One way to say what people say of somebody else: "she'd prob laugh", "kev will laugh", "what if my boss laughs".

In all of them whoever is spoken of is "they", what they might do is "they would", and what only fills is left out.
Phrases of the data are read in the same way, so one of them stands for many.
"""

from __future__ import annotations

import re
from functools import cache

from bot.knowledge.loader import knowledge
from bot.knowledge.phrases import plain

_IRREGULAR = {"has": "have", "does": "do", "goes": "go", "is": "are", "was": "were", "isn't": "aren't"}
_IRREGULAR |= {"wasn't": "weren't", "doesn't": "don't", "hasn't": "haven't"}
_NO_VERB = ("always", "sometimes", "perhaps", "also", "just", "really", "still", "never", "often", "this", "his", "its")
_SHORT = (  # what an apostrophe, or one that was left out, stands for
    (r"(\w)['’‘`´]d\b", r"\1 would"),
    (r"(\w)['’‘`´]ll\b", r"\1 will"),
    (r"\b(he|she|they)(?:['’‘`´]?s|['’‘`´]?re) ", r"\1 are "),
    (r"\b(they|it|i)d\b", r"\1 would"),
    (r"(?<!the )(?<!bloody )\b(s?he)(?:d|ll)\b(?= \w)", r"\1 would"),
    (r"\btheyll\b", "they will"),
    (r"(?<!am )(?<!im )(?<!feel )(?<!is )(?<!so )\bill (?=\w)", "i will "),
    (r"\bi['’‘`´]?m\b", "i am"),
    (r"\bi['’‘`´]?ve\b", "i have"),
    (r"\byou?r? ?['’‘`´]?re\b|\bur (?=so |a |the )", "you are"),
)
_FILLS = (
    r"\b(?:just|only|really|probably|prob|probs|actually|even|literally|honestly|kinda|kind of|sort of|totally|"
    r"definitely|def|always|still|then|lol|haha|tbh|so|also|very|pretty|quite)\b ?"
)
_SAME = (  # in plain words, in this order
    (r"\b(?:gonna|going to)\b", "going to"),
    (r"\bwanna\b", "want to"),
    (r"\b(?:do not|does not|doesnt)\b", "dont"),
    (r"\bdid not\b", "didnt"),
    (r"\b(?:can not|cannot)\b", "cant"),
    (r"\b(?:will not|would not|wouldnt)\b", "wont"),
    (r"\bisnt\b", "is not"),
    (r"\barent\b", "are not"),
    (r"\b(?:smth|smthn|sth)\b", "something"),
    (_FILLS, ""),
)
_WOULD = r"(?:will|would|might|may|(?:are |is )?going to|are bound to|would going to)"
_REACTS = r"(?:say|think|be|get|laugh|ask|tell|judge|refuse|ignore|hate|never|freak|want|go|take|feel)"
_NO_SUBJECT = "i|you|we|it|that|this|which|what|who|there|they|and|but|or|if|not|to|one|me|us|how|why|all|nobody"
_AFTER = r"(?:tell|ask|to|for|with|at|of|about|bother|bothering|owe|owed|owing|hurt|lose|losing|call|text|upset|annoy|on|from|using|use)"


def base(verb: str) -> str:
    """The verb as it follows "you" or "they": "drives" is "drive"."""
    low = verb.lower()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if not low.endswith("s") or low.endswith("ss") or low in _NO_VERB:
        return verb
    if low.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if re.search(r"(?:ch|sh|ss|x|zz)es$", low) else verb[:-1]


def as_they(text: str, *names: str) -> str:
    """The plain text, in which all who are spoken of are "they"; `names`: what they are called."""
    said = text.lower()
    for pattern, instead in _SHORT:
        said = re.sub(pattern, instead, said)
    said = plain(said)
    for pattern, instead in _SAME:
        said = re.sub(pattern, instead, said)
    return " ".join(_verbs(_people(said, names)).split())


def _people(said: str, names: tuple[str, ...]) -> str:
    relation = rf"(?:{relations()})"
    named = "|".join(re.escape(plain(one)) for one in names if plain(one)) or "(?!)"
    said = re.sub(rf"\b(?:my|the|our) (?:[a-z]+ )??{relation}\b(?: (?:{named})\b)?|\b(?:{named})\b", "they", said)
    said = re.sub(rf"\bif (?!(?:{_NO_SUBJECT})\b)[a-z]+ (?=says? (?:no|yes)\b)", "if they ", said)
    said = re.sub(rf"\b{relation} (?={_WOULD} )", "they ", said)
    said = re.sub(rf"\b(to|for|tell|ask|text|message|call) {relation}\b", r"\1 they", said)
    said = re.sub(rf"\b(?:{relation}|(?!(?:{_NO_SUBJECT})\b)[a-z]+) (?={_WOULD} {_REACTS}\b)", "they ", said)
    said = re.sub(
        r"\b(?:he|she)\b|(?<!tell )(?<!show )(?<!to )(?<!with )\b(?:people|everyone|everybody)\b", "they", said
    )
    return re.sub(r"\b(?:him|her)\b", "them", said)


def _verbs(said: str) -> str:
    """ "They laughs" and "they is going to laugh" as people say it of several."""
    said = re.sub(r"\b(?:is|was) they\b", "are they", said)
    said = re.sub(r"\b(?:does|do|did) they\b", "do they", said)
    said = re.sub(
        r"\b(?:will|would|might|are) they (?:going to )?(?=(?:be|get|think|say|laugh|hate|mind|judge|feel|take)\b)",
        "they would ",
        said,
    )
    said = re.sub(r"\bthey (never |often )?(\w+s)\b", lambda found: f"they {found[1] or ''}{base(found[2])}", said)
    said = re.sub(rf"\b({_AFTER}) they\b", r"\1 them", said)
    return re.sub(rf"\b(?:they )+{_WOULD}\b", "they would", said)


@cache
def relations() -> str:
    """What people can be to somebody ("sister", "boss"), as a part of a pattern; the longest first."""
    return "|".join(map(re.escape, sorted(knowledge().texts["reach_out.relations"], key=len, reverse=True)))
