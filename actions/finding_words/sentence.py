"""What was typed, as one line of a message: of bounded length, with apostrophes and capitals as in writing."""

from __future__ import annotations

import re

from bot.knowledge import knowledge

LONGEST = 200  # characters of an answer that go into a message
OWN_LONGEST = 600  # and of words that were given as they shall stand there
_APOSTROPHES = {
    "im": "I'm",
    "ive": "I've",
    "hes": "he's",
    "shes": "she's",
    "theyre": "they're",
    "youre": "you're",
    "thats": "that's",
    "theres": "there's",
    "whats": "what's",
}
_ITS = re.compile(
    r"\bits\b(?= (?:still|only|just|not|for|about|personal|private|an?|the|ok|okay|fine|urgent|really|so|too|on|at|in|been|gonna|going|my|more|nothing|hard|"
    r"important|quite|cold|hot|late|broken|\w+ing|very|because|that|until|till|today|tomorrow|tonight|her|his|your|their|our)\b)",
    re.IGNORECASE,
)
_IS = r"(?:is|are|was|were|has|have|had|isn't|aren't|can't|won't|doesn't|died|fell|broke|left|keeps|comes|needs)"
_BREAK = re.compile(
    r"[,;] (?=(?:I|it|it's|its|he|she|he's|she's|they|they're|we|my|please|thanks|thank you|need|want|can you|could you|can we|could we)\b)"
    r"|(?<!\bmrs)(?<!\bmr)(?<!\bms)(?<!\bdr)[.;!]+ |\?+ "
    rf"|, (?=(?!that\b|which\b|who\b)\w+ (?:\w+ )?{_IS}\b)"  # "an extension, dad is in hospital"
    r"|,? and (?=that (?:i|i'm|i've|he|she|they|we|it|you|my)\b)"
    r"|,? and (?=(?:if|whether) (?:you|he|she|they)\b|(?:can|could|would|will) (?:you|he|she|they)\b|I(?:'ll| will|'d)\b|(?:I'm )?sorry\b|thank(?:s| you)\b)",
    re.IGNORECASE,
)
_ID = re.compile(
    r"\bid\b(?= (?:like|love|rather|feel|need|prefer|be|want|really|appreciate|miss|put|say|go|come|pay|do|take|just)\b)",
    re.IGNORECASE,
)
_ILL = re.compile(
    r"(?:(?<=^)|(?<=\band )|(?<=\bthat )|(?<=\bbut )|(?<=\bso )|(?<=, )|(?<=\. ))ill (?!and\b|but\b|with\b|so\b|because\b)(?=[a-z])",
    re.IGNORECASE,
)
_FULL = {  # as it is written out in a message
    r"u": "you", r"ur": "your", r"pls|plz": "please", r"thx|tnx": "thanks", r"tmrw|tmr|tomoz": "tomorrow", r"wanna": "want to",
    r"gonna": "going to", r"gotta": "have to", r"tues?": "Tuesday", r"weds?": "Wednesday", r"thurs?|thur": "Thursday",
    r"(?<=on )sat|(?<=this )sat|(?<=next )sat|(?<=about )sat|(?<=free )sat": "Saturday", r"(?<=on )sun|(?<=this )sun|(?<=next )sun": "Sunday",
    r"(?<=on )mon|(?<=this )mon|(?<=next )mon": "Monday", r"fri": "Friday", r"til": "until",
}  # fmt: skip
LEADS = re.compile(r"^(?:(?:and|but|so|also) )?(?:that (?=I\b|it|he|she|they|we|my))?", re.IGNORECASE)
ASKS = re.compile(
    r"^(?:can|could|would|will|do|does|are|is) (?:you|we|i|it|anyone|anybody|any of you)\b", re.IGNORECASE
)
_THING = re.compile(r"^(?:the|an?|my|our|your) (?!\w+ \w+s$)", re.IGNORECASE)
_WHEN = re.compile(r"^(?:\w+day|today|tomorrow|tonight|(?:this|next) \w+|at \d.*)(?: \w+)?$", re.IGNORECASE)
_LOUD = re.compile(r"\b(?:ME|MY|YOU|YOUR|HE|SHE|HIM|HER|WE|US|THEY|THEM|NOT|REALLY|THAT|THIS)\b")
_MONTHS = re.compile(
    r"\b(?:christmas|boxing day|easter|thanksgiving|ramadan|eid|diwali|hanukkah|january|february|april|june|july|august|september|october|november|december)\b"
    r"|(?<=\bfor )may\b|(?<=\bin )may\b|(?<=\bof )may\b|(?<=\buntil )may\b|(?<=\bsince )may\b|(?<=\bin )march\b|(?<=\bby )march\b|(?<=\bsince )march\b|(?<=\bof )march\b|(?<=\buntil )march\b",
    re.IGNORECASE,
)
_DAYS = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bi\b(?='|\s|$)", re.IGNORECASE)


def shortened(what: str, longest: int = LONGEST) -> str:
    """One line of bounded length, days and "I" with their capitals; "let ME help" is not shouted."""
    text = re.sub(r"\s+", " ", what).strip().rstrip(".!?,; ")
    if len(text) > longest:
        text = text[:longest].rsplit(" ", 1)[0].rstrip(".!?,; ")
    text = _LOUD.sub(lambda found: found[0].lower(), text)
    text = re.sub(
        rf"\b(?:{'|'.join(knowledge().texts['reach_out.mended'])})\b", _with_apostrophe, text, flags=re.IGNORECASE
    )
    text = re.sub(r"\b(?:bc|cuz|cos|coz)\b", "because", text, flags=re.IGNORECASE)
    text = _ILL.sub("I'll ", _ID.sub("I'd", _ITS.sub("it's", text)))
    for short, whole in _FULL.items():
        text = re.sub(rf"\b(?:{short})\b", whole, text, flags=re.IGNORECASE)
    return with_days(text)


def with_days(text: str) -> str:
    """Days and "I" with their capitals."""
    return _MONTHS.sub(lambda found: found[0].title(), _DAYS.sub(lambda found: found[0].capitalize(), text))


def _with_apostrophe(found: re.Match[str]) -> str:
    """ "cant" as it is written in a message: most of these end in "'t"."""
    said = found[0].lower()
    return _APOSTROPHES.get(said, f"{said[:-1]}'t")


def parted(line: str) -> list[str]:
    """A line in its sentences, where more than one begins in it ("a lift, my car is broken")."""
    return [one.strip() for one in _BREAK.split(line) if one.strip()] or [""]


def whole(said: str) -> str:
    """With what makes a sentence of it: "need till Friday", "not because of you"."""
    if re.match(r"to \w+ ", said, re.IGNORECASE):
        return f"could you {said[3:]}"
    if _WHEN.match(said):
        return f"It's for {small(said)}"
    if re.match(r"(?:need|want|can|can't|could|have|am|will|won't|would)\b", said, re.IGNORECASE):
        return f"I {small(said)}"
    if re.match(r"(?:not|only|just|for|about|because|on|at|until|till)\b", said, re.IGNORECASE):
        return f"It's {small(said)}"
    return f"It's about {small(said)}" if is_thing(said) else said


def is_thing(said: str) -> bool:
    """Is it a thing that is named, and no sentence: "the quarterly report"?"""
    verbs = set(knowledge().texts["reach_out.verbs_of_state"])
    return _THING.match(said) is not None and not verbs & set(said.lower().split())


def sentence(said: str) -> str:
    """As a sentence of its own."""
    return f"{said[:1].upper()}{said[1:]}."


def small(text: str) -> str:
    """As it goes on in a sentence."""
    return text if re.match(r"I\b|[A-Z][a-z]+day\b", text) else text[:1].lower() + text[1:]
