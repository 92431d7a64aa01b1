"""How words are written down: slips of spelling are put right, register and dictated words are kept."""

from __future__ import annotations

import re
from functools import cache

from bot.knowledge import knowledge

_QUOTES = "\"“”„«»'‘’`´"
_QUOTED = re.compile(r"\W*[\"“”„](.+)[\"“”„]\W*|\s*['‘´`](.+)['’´`][.!?]?\s*", re.DOTALL)
_CASUAL = re.compile(
    r"\b(?:u|ur|r|ya|yer|he+y+|hiya|yo|lol|lmao|haha\w*|pls|plz|x+|gonna|wanna|lemme|gotta|tho|omg|idk|ty|thx|ily|rn|n|w|innit|aint|ain't)\b"
    r"|[\U0001f300-\U0001faff\u2600-\u27bf]",
    re.IGNORECASE,
)
_APOSTROPHES = {"im": "I'm", "ive": "I've", "hes": "he's", "shes": "she's", "theyre": "they're", "youre": "you're", "thats": "that's", "theres": "there's", "whats": "what's"}  # fmt: skip
_ITS = re.compile(
    r"\bits\b(?= (?:still|only|just|not|for|about|personal|private|an?|the|ok|okay|fine|urgent|really|so|too|on|at|in|been|gonna|going|my|more|nothing|hard|"
    r"important|quite|cold|hot|late|broken|\w+ing|very|because|that|until|till|today|tomorrow|tonight|her|his|your|their|our|me|all|ok)\b)",
    re.IGNORECASE,
)
_ID = re.compile(r"\bid\b(?= (?:like|love|rather|feel|need|prefer|be|want|really|appreciate|miss|put|say|go|come|pay|do|take|just)\b)", re.IGNORECASE)  # fmt: skip
_ILL = re.compile(r"(?:(?<=^)|(?<=\band )|(?<=\bthat )|(?<=\bbut )|(?<=\bso )|(?<=, )|(?<=[.!?] ))ill (?!and\b|but\b|with\b|so\b|because\b)(?=[a-z])", re.IGNORECASE)  # fmt: skip
_DAYS = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bi\b(?=['’]|\s|$|[,.!?])", re.IGNORECASE)
_MONTHS = re.compile(
    r"\b(?:christmas|boxing day|easter|thanksgiving|ramadan|eid|diwali|hanukkah|january|february|april|june|july|august|september|october|november|december)\b"
    r"|(?<=\bfor )may\b|(?<=\bin )(?:may|march)\b|(?<=\bof )(?:may|march)\b|(?<=\buntil )(?:may|march)\b|(?<=\bsince )(?:may|march)\b|(?<=\bby )(?:may|march)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:(?:so|and|but|hey|hi|please|also)[, ]+)*(?:can|could|would|will|do|does|did|are|is|have|has|had|am|shall|should|may|any chance|wanna|fancy|what|whats|what's|when|where|who|whose|how|hows|which|why)\b(?!['’]?t\b)"
    r"(?! (?:a|an) \w+|ever\b)",
    re.IGNORECASE,
)
_NO_QUESTION = re.compile(r"(?:(?:when|where|how|what|who|whatever|have|do|is)\b.*, \w+|have a |do (?:not|come|tell|ring|call|let)\b|will do\b)", re.IGNORECASE)  # fmt: skip
_SMALL = re.compile(  # may go on in small letters after "Hi,"; a name or "I" stays as it is
    r"(?:Could|Can|Do|Are|Is|Would|Will|Did|Thank|Thanks|How|My|The|Our|It|It's|Its|We|You|You're|This|That|There|There's|An?|If|Any|Yes|Or|Some|For|From|On|At|In|"
    r"Not|Please|Sorry|Happy|No|Just|What|When|Where|Everything|So|He|She|They|To|As|Let|Only|And|But|Because|Since|While|After|Before)\b"
)


def quoted(words: str) -> str:
    """What stands in quotes, where that is all of it; or nothing."""
    found = _QUOTED.fullmatch(words.strip())
    return (found[1] or found[2]).strip() if found else ""


def less_quotes(words: str) -> str:
    """Without the quotes around it."""
    return quoted(words) or words.strip(f" {_QUOTES}")


def is_casual(words: str) -> bool:
    """Is it written as one texts? Then it stays so."""
    return _CASUAL.search(words) is not None


def spelled(words: str) -> str:
    """Apostrophes, "I", days and months as in writing; what is casual stays as it is."""
    if is_casual(words):
        return words
    text = _mended().sub(_with_apostrophe, words)
    text = _ILL.sub("I'll ", _ID.sub("I'd", _ITS.sub("it's", text)))
    return _MONTHS.sub(lambda found: found[0].title(), _DAYS.sub(lambda found: found[0].capitalize(), text))


def ended(text: str) -> str:
    """With the mark at its end: a question has its own, what has one already or ends in a sign keeps that."""
    text = text.rstrip(" ,;")
    if not text or not re.search(r"[\w)\]\"”']$", text):
        return text
    if re.search(r"\bx+$", text):
        return text
    return f"{text}{'?' if asks(text) else '.'}"


def asks(text: str) -> bool:
    """Does a sentence ask something, by how it begins or ends?"""
    if text.rstrip().endswith("?"):
        return True
    return _ASKS.match(text) is not None and _NO_QUESTION.match(text) is None


def capital(text: str) -> str:
    """As a sentence begins."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """As it goes on after "Hi Jo,"."""
    return text[:1].lower() + text[1:] if _SMALL.match(text) else text


def _with_apostrophe(found: re.Match[str]) -> str:
    said = found[0].lower()
    new = _APOSTROPHES.get(said, f"{said[:-1]}'t")
    return capital(new) if found[0][:1].isupper() else new


@cache
def _mended() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(knowledge().texts['reach_out.mended'])})\b", re.IGNORECASE)
