"""Several questions in one message: what each of them asks, in the order in which they stand."""

from __future__ import annotations

import re
from functools import cache

from bot.knowledge.loader import knowledge
from bot.knowledge.phrases import any_of, plain

TOPIC, OTHER, EVERYDAY = "asks.topic.", "asks.other_conditions", "asks.other_conditions.everyday"  # keys of texts.yml
SILENT = ("how_long", "cost", "medicine", "session")
FEWEST = 2
LONGEST = 32  # words: a longer message is a story
_STARTS = r"(?:whats?|wheres?|whens?|whos?|whys?|hows?|which|is|isnt|are|arent|was|do|does|dont|doesnt|did|can|cant|could|would|should|will|has|have|am)\b"
_SENTENCE = re.compile(r"(?<=[?!.;])\s+|\n+")
_JOINT = re.compile(
    rf"\s*(?:,\s*(?:and |or |but |also |then )*|\s(?:and|or|but) (?:also |then )?)(?={_STARTS})|,\s*(?=(?:i|im|ive|i'm|i've|my)\b)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    rf"^(?:(?:and|or|but|so|ok|also|then|hi|hello|well|please|tell me|i asked|i wonder|wondering) )*(?:{_STARTS}|about\b|if\b|whether\b)"
)
_WHAT_IS = re.compile(
    r"^(?:(?:and|so|but|ok|no|wait|then|please|tell me) )*(?:what is|whats|what are|what does|what exactly is|what actually is)\b"
)
_IT = re.compile(r"\b(?:it|that|this)\b")
_AND_X = re.compile(r"^(?:(?:and|what about|how about|ok|so) )+((?:\w+ ?){1,3})$")
_GOES_ON = re.compile(r"^(?:and|or|also|what about)\b")
_OWN = re.compile(
    r"\b(?:i have|ive got|ive had|i got|ive been|i was|i am|im|i do have|been|with a|got a|having)\b.*\b(?:diagnos\w*|have|got)\b|\bmy(?: \w+)?(?: \w+)? diagnos\w*|"
    r"\bdiagnosed with\b|\b(?:i have|ive got|i have got|i do have|i live with|living with)\b"
)
_ME = re.compile(r"\b(?:do i|am i|i have|i do have|i am|ive|im|have i|i got|i might|i may|i could|could i|i was)\b")
_THEY_HAVE = re.compile(
    r"\b(?:has|does|is|could|might|can|would) (?:he|she|they|my (?:\w+ )?\w+)(?: (?:really|also|maybe|even))* (?:got|have|having|be having|suffer from|autistic|depressed|a|an)\b"
)
_SAID = re.compile(r"\b(?:i|he|she|you|u|they|it|we|what|how|why|who|where|when)\b")
_THEY = r"he|she|they|hes|shes|theyre|his|her|hers|their|him|them"
_PRICE = re.compile(r"\b(?:costs?|price|expensive|insurance|afford|therap\w*|sessions?|one)\b")
_NO_OWN = re.compile(
    r"\b(?:do i have|have i got|if i have|does|isnt|whether|think|mean|means|must|probably|maybe|perhaps|so i have|might have|could have|i may have|wonder)\b"
)


def pieces(text: str) -> list[str]:
    """The questions and remarks of a message, one by one, as they were written."""
    sentences = [one for one in _SENTENCE.split(text.strip()) if plain(one)]
    return [part.strip() for one in sentences for part in _JOINT.split(one) if part and plain(part)]


def own_conditions(text: str) -> list[str]:
    """Conditions that the writer says they were diagnosed with: "i've got a bpd diagnosis"."""
    clauses = [plain(one) for one in re.split(r"[.?!,;\n]+|\bbut\b", text)]
    owned = [one for one in clauses if _OWN.search(one) and not _NO_OWN.search(one) and not _of_others(one)]
    return [name for name in knowledge().conditions if any(_named(name).search(one) for one in owned)]


def of_somebody(text: str) -> bool:
    """Is somebody else spoken of, and not the one who writes: "does my girlfriend have …", "she has …"?"""
    return _of_others(plain(text))


def asks_whether_they_have_it(text: str) -> bool:
    """Is it asked whether somebody has a condition that is named: "has he got depression"?"""
    known = any(_named(one).search(plain(text)) for one in knowledge().conditions) or bool(other_conditions(text))
    return known and _THEY_HAVE.search(plain(text)) is not None


def _of_others(said: str) -> bool:
    return _others().search(said) is not None and _ME.search(said) is None


def other_conditions(text: str) -> list[str]:
    """Conditions that are named and that the article doesn't have; a usual word ("did", "sad") only where it is meant as a name."""
    texts = knowledge().texts
    found = [one for one in texts[OTHER] if re.search(rf"\b{re.escape(plain(one))}\b", plain(text))]
    return _longest_of([*found, *(one for one in texts[EVERYDAY] if _is_meant(one, text))])


def _is_meant(name: str, text: str) -> bool:
    """Is it in capitals among others that are not, or led in as a condition ("diagnosed with did")?"""
    capitals = re.search(rf"(?:(\w+)\W+)?\b{name}\b", text) if text != text.upper() else None
    if capitals and not _SAID.fullmatch(plain(capitals[1] or "")):
        return True
    return (
        re.search(
            rf"\b(?:diagnosed with|diagnosis of|called) {name.lower()}\b|\b(?:have|has|got) {name.lower()}$",
            plain(text),
        )
        is not None
    )


def questions_in(text: str) -> list[str]:
    """What is asked, each once: ids of topics and conditions, keys of texts ("silent.cost"), "other:adhd"."""
    if len(text.split()) > LONGEST:
        return []
    own, found, asking, before = own_conditions(text), [], False, ""
    for piece in pieces(text):
        said = plain(piece)
        asking = (
            piece.rstrip().endswith("?")
            or bool(_ASKS.match(said))
            or asking
            and bool(_GOES_ON.match(said))
            or "i asked" in said
        )
        if asking:
            found += _asked_in(said, own, piece, before)
        before = piece
    return list(dict.fromkeys(found))


def thing_in(text: str) -> str:
    """A condition that a part of a message asks about ("other:adhd" where the article has it not), or a therapy ("what is EMDR")."""
    if of_somebody(text):
        return ""
    if (bare := _AND_X.match(plain(text))) and (kind := _therapy_in(bare[1])):
        return kind
    asked = _asked_in(plain(text), [], text, "")
    return next(
        (
            one
            for one in asked
            if one.startswith("other:") or one in knowledge().conditions or one in knowledge().therapies
        ),
        "",
    )


def asks_several(text: str) -> bool:
    """Are there two questions or more, which are no mere list of conditions? One beside a diagnosis that is told counts, too."""
    asked, own = questions_in(text), own_conditions(text)
    return len(asked) + bool(own) >= FEWEST and not set(asked) <= set(knowledge().conditions)


def _asked_in(said: str, own: list[str], piece: str, before: str) -> list[str]:
    """What a piece of a message asks; `before`: the piece before it, for "the EMDR, what is it"."""
    texts, known = knowledge().texts, knowledge()
    others = [f"other:{plain(one)}" for one in other_conditions(piece)]
    named = [name for name in known.conditions if name not in own and _named(name).search(said)]
    if own_here := [name for name in own if _named(name).search(said) and not _OWN.search(said)]:
        named += own_here
    if others or named:
        return [*others, *named]
    if _WHAT_IS.match(said) and (kind := _therapy_in(said) or (_IT.search(said) and _therapy_in(plain(before)))):
        return [kind]
    silent = [one for one in SILENT if any_of(texts[f"asks.{one}"]).search(said)]
    if silent[:1] == ["cost"] and not _PRICE.search(said):
        silent = []  # "or am I free"
    topics = [key.removeprefix(TOPIC) for key in _topics() if any_of(texts[key]).search(said)]
    if topics[:1] == ["ask_problems"]:
        return topics[:1]
    return [f"silent.{silent[0]}"] if silent else topics[:1]


def _therapy_in(said: str) -> str | None:
    """The first therapy that is named."""
    return next((one for one in knowledge().therapies if _named(one).search(said)), None)


def _longest_of(others: list[str]) -> list[str]:
    """Without names that are a part of another one: "anxiety" in "social anxiety"."""
    return [one for one in others if not any(one != two and plain(one) in plain(two) for two in others)]


@cache
def _topics() -> tuple[str, ...]:
    return tuple(key for key in knowledge().texts if key.startswith(TOPIC))


@cache
def _named(one: str) -> re.Pattern[str]:
    """What people call a condition or a therapy."""
    return any_of(knowledge().texts[f"called.{one}"])


@cache
def _others() -> re.Pattern[str]:
    """Somebody who is not the one who writes."""
    people = "|".join(re.escape(plain(one)) for one in knowledge().texts["reach_out.relations"])
    return re.compile(rf"\b(?:{_THEY}|(?:my|our) (?:\w+ )?(?:{people})s?)\b")
