"""Words that were told, turned to the one who will read them: "if he can, and hes always late" speaks to "you"."""

from __future__ import annotations

import re
from functools import cache

from actions.gender import ANY, MANY, gender_of
from bot.knowledge import knowledge
from bot.knowledge.they import base

_FAMILY = {"he": "he", "him": "he", "his": "he", "himself": "he", "she": "she", "her": "she", "hers": "she", "herself": "she"}  # fmt: skip
_FAMILY |= {"they": "they", "them": "they", "their": "they", "theirs": "they", "themselves": "they"}
_YOU = {"he": "you", "she": "you", "they": "you", "him": "you", "them": "you", "their": "your", "hers": "yours"}
_YOU |= {"theirs": "yours", "himself": "yourself", "herself": "yourself", "themselves": "yourselves"}
_SUBJECTS = ("he", "she", "they")
_ADDRESSED = re.compile(r"\b(?:you|u|ur|your|yours|yourself|youre|you'?re|ya|yer)\b", re.IGNORECASE)
_JOINED = (  # an apostrophe that was left out; "shed" and "shell" are mostly none
    (r"\b(he|she)s\b", r"\1's"),
    (r"\b(they)re\b", r"\1're"),
    (r"\b(they)ve\b", r"\1've"),
    (r"\b(he|they)d\b", r"\1'd"),
    (r"\b(they)ll\b", r"\1'll"),
    (r"(?<!the )(?<!a )(?<!my )(?<!his )(?<!her )\b(she)(d|ll)\b(?= \w)", r"\1'\2"),
    (r"(?<!the )(?<!what )(?<!bloody )\b(he)(ll)\b(?= \w)", r"\1'\2"),
)
_OWNS = re.compile(  # "her car", not "ask her to", "with her in the car"
    r" (?!(?:to|for|about|if|and|or|with|in|on|at|again|back|when|while|that|please|pls|an?|the|some|my|up|out|off|down|by|"
    r"because|so|but|over|from|home|this|tomorrow|tonight|today|i|i'm|im|i've|we|how|know|into|it|its|everything|nothing|something|what|why|no|yes|as|til|till|until|before|after|not|being|\w+ly|\w+ing)\b)\w"
)
_GIVES = re.compile(
    r"\b(?:bring|give|cook|make|send|buy|bake|lend|show|tell|teach|let|help)(?:s|ing)? $", re.IGNORECASE
)
_GONE = re.compile(r" (?:been|got|had|done|gone|taken|given|made)\b")
_ADVERB = r"(?:always|never|often|really|just|also|still|only|sometimes|usually|kindly)"
_INVERTED = {"does": "do", "doesn't": "don't", "doesnt": "don't", "is": "are", "isn't": "aren't", "was": "were", "wasn't": "weren't", "has": "have", "hasn't": "haven't", "hasnt": "haven't", "isnt": "aren't", "wasnt": "weren't"}  # fmt: skip
_NAME = r"(?!(?:I|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:days?)?\b|(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\b)[A-Z][a-z]+"
_BEFORE_READER = re.compile(
    r"(?:^|\b(?:if|that|whether|so|because|and|when|can|could|would|will) )(?:my )?$", re.IGNORECASE
)
_DOES = re.compile(r" (?:can|could|will|would|should|might)\b| (?:come|drive|take|help|do)\b")


def to_you(text: str, who: str = "", name: str = "") -> str:
    """He, she or they and their verbs as "you", where they mean the reader ("your husband", "Kev"); words to "you" stay."""
    if _ADDRESSED.search(text):
        return text
    for pattern, instead in _JOINED:
        text = re.sub(pattern, instead, text, flags=re.IGNORECASE)
    return _Turning(text, who, name).turned()


class _Turning:
    """One text on its way: what was passed of it, and who else was named in it so far."""

    def __init__(self, text: str, who: str, name: str) -> None:
        self.text, self.own, self.name = text, who.lower().split()[-1:], name.lower()
        self.said, self.others = "", set[str]()
        owner = re.search(r"(\w+)['’]s ", who)
        if owner:  # "your son's teacher": "he" may be the son
            self.others.add(gender_of(owner[1]) or ANY)
        self.reader = self._family(gender_of(who))

    def _family(self, gender: str) -> str:
        """The pronouns that mean the reader: known, or else those that come first; "them" alone may be anybody."""
        if gender in _SUBJECTS:
            return gender
        if gender == MANY:
            return "they"
        words = [one["word"].lower() for one in _tokens(self.name).finditer(self.text)]
        found = [_FAMILY[one] for one in words if one in _FAMILY and (_FAMILY[one] != "they" or "they" in words)]
        return found[0] if found else ""

    def turned(self) -> str:
        last = 0
        for found in _tokens(self.name).finditer(self.text):
            self.said += self.text[last : found.start()]
            last = found.end()
            turned = self._one(found)
            self.said += turned
        return self.said + self.text[last:]

    def _one(self, found: re.Match[str]) -> str:
        word, rest = found["word"].lower(), self.text[found.end() :]
        if word not in _FAMILY:
            return self._person(found, word)
        if _FAMILY[word] != self.reader or self.others & {ANY, self.reader}:
            return found[0]
        if word in _SUBJECTS:
            return self._subject(found["verb"] or "", rest)
        if word in ("her", "his", "their"):
            if word == "her" and (_GIVES.search(self.said) or not _OWNS.match(rest)):
                return "you"
            return "your" if re.match(r" \w", rest) else "yours"
        return _YOU[word]

    def _person(self, found: re.Match[str], word: str) -> str:
        is_reader = [word] == self.own or word == self.name
        if is_reader and _BEFORE_READER.search(self.said) and _DOES.match(self.text[found.end() :]):
            self.said = re.sub(r"\bmy $", "", self.said)
            return "you"
        if not is_reader and not self.said.endswith(("as a ", "like a ")):  # "as a kid" is nobody else
            self.others.add("they" if gender_of(word) == MANY else gender_of(word) or ANY)
        return found[0]

    def _subject(self, verb: str, rest: str) -> str:
        self.said = re.sub(
            rf"\b({'|'.join(_INVERTED)}) $",
            lambda one: _as(one[1], _INVERTED[one[1].lower()]) + " ",
            self.said,
            flags=re.IGNORECASE,
        )
        if verb.startswith(("'s", "’s")):
            return f"you've{verb[2:]}" if _GONE.match(rest) else f"you're{verb[2:]}"
        asks = re.search(r"\b(?:do|does|did|can|could|would|will|should|are|were|have) $", self.said, re.IGNORECASE)
        if not verb or asks or verb.startswith(("'", "’")):
            return f"you{verb}"
        parts = verb.split(" ")  # "", perhaps "always", the verb
        return " ".join(["you", *parts[1:-1], _INVERTED.get(parts[-1].lower(), "") or base(parts[-1])])


def _as(old: str, new: str) -> str:
    return new.capitalize() if old[:1].isupper() else new


@cache
def _tokens(name: str) -> re.Pattern[str]:
    """Pronouns, with the verb after a subject, and whoever else may be meant by one: relations, babies, names."""
    texts = knowledge().texts
    people = "|".join(sorted((*texts["reach_out.relations"], *texts["reach_out.small"]), key=len, reverse=True))
    verb = rf"(?:['’](?:s|d|ll|re|ve)\b| (?:{_ADVERB} )?[a-z]+(?:n['’]?t|s)\b(?!['’]))"
    pronouns = "|".join(_FAMILY)
    after = r"(?:(?<=\bhe)|(?<=\bHe)|(?<=\bshe)|(?<=\bShe)|(?<=\bthey)|(?<=\bThey))"
    return re.compile(
        rf"\b(?P<word>(?i:{pronouns}|{people}{f'|{re.escape(name)}' if name else ''})|(?<!^){_NAME})\b(?:{after}(?P<verb>(?i:{verb})))?"
    )
