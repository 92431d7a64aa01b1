"""Whose it is: what is told may be the writer's own, or of somebody who won't take help now, or of somebody long ago."""

from __future__ import annotations

import re
from functools import cache

from actions.commands import answer
from actions.persons import bare_kin, kin, relation_in
from actions.turn import BELIEVED, MINE, SOMEBODY, Turn
from bot.knowledge import knowledge
from bot.knowledge.names import FIRST_PERSON, LOSSES
from bot.knowledge.parts import Part
from bot.knowledge.phrases import any_of, plain
from bot.knowledge.questions import is_like_them, theme_of
from bot.knowledge.they import relations
from bot.knowledge.wording import fears

HELPING = "ask_help_someone"
OF_THEM = "of_them"  # counted in `told` once the writer says that it isn't about them
PAST_THEMES = (*LOSSES, "family_norm", "grown_up_early", "frightened", "things_left")
_WHO = re.compile(r"\b(?:(?P<me>i|im|ive|id|ill)|he|she|they|hes|shes|him|her|his|them|their)\b")
_ME = re.compile(r"\b(?:i|im|ive|id|ill|me|my|mine|myself|we|us|our)\b")
_OF_ME = re.compile(r"\b(?:says?|said|thinks?|tells? me|told me|claims?|reckons?) (?:that )?(?:i|im|ive)\b")
_FIRST = re.compile(r"\b(?:i|im|ive|me)\b")
_THINKS = re.compile(
    r"\b(?:i (?:really |just |also |honestly )?(?:think|guess|believe|know|suppose|reckon|bet|wonder|see|noticed?|mean|can see|can tell)|im (?:pretty |quite |not )?sure|it seems to me|to me it)(?: that)?\b(?! me| myself)"
)
_NEEDS = re.compile(r"\b(?:i need|i want|i have|i am|im|do i|am i|should i|ive)\b")
_FOR_THEM = re.compile(
    r"\b(?:for|with) (?:him|her|them|my (?!self\b)\w+)\b|\b(?:should|would|could|can|will|does) (?:he|she|they)\b|"
    r"\b(?:he|she|they|my \w+) (?:needs?|should|wants? to (?:try|go|see|find|start))\b|\b(?:fits?|suits?|helps?) (?:him|her|them|my (?!self\b)\w+)\b"
)
_PRONOUN = re.compile(r"\b(?:he|him|hed|hell|hes|she|her|shed|shes|they|them|theyd|theyre)\b")
_OBJECT = {
    **dict.fromkeys(("he", "him", "hed", "hell", "hes"), "him"),
    **dict.fromkeys(("she", "her", "shed", "shes"), "her"),
    **dict.fromkeys(("they", "them", "theyd", "theyre"), "them"),
}
_SOMEBODY = (
    r"(?:this|that|a|one|some|the) (?:\w+ )?(?:guy|bloke|man|woman|lady|lad|girl|boy|kid|person|friend|colleague|coworker|client|patient|student)"
    r"|someone(?: i \w+)?|somebody(?: i \w+)?"
)
_SHORT = "hes|shes|theyre|he|she|they"
_NOT = r"(?:wont|will not|doesnt|does not|dont|cant|cannot|can not|wouldnt|would never|will never|can never|isnt able to|refuses to|hates to|struggles to|has never|have never|hasnt|havent)"
_NOW = (
    r"(?:is|are|has|wont|doesnt|cant|isnt|keeps|(?!was\b|his\b|this\b|always\b|sometimes\b|perhaps\b|yes\b|us\b)\w+s)"
)
_THEN = re.compile(r"\b(?:was|were|did|didnt|had|never|always|would|wouldnt|used to|went|said|kept|\w{3,}ed)\b")
_I = re.compile(r"\b(?:i|im|ive|id|ill|myself)\b")
_HELP = re.compile(
    r"\b(?:help|helped|hand|lets? (?:me|us|anyone|anybody|people)|let (?:me|us|anyone|anybody|people))\b"
)
_A_PERSON = re.compile(
    r"^(?:theres|there is|i know) (?:an? )?(?:\w+ )?(?:guy|bloke|man|woman|lady|lad|girl|boy|person|friend|colleague)\b"
)
_OVER = re.compile(r"\b(?:was|were|did|didnt|had|would|wouldnt|used to|went|said|kept|\w{3,}ed)\b")
_ALIKE = re.compile(r"\b(?:was|were) (?:just |exactly |all )?(?:like that|like this|the same|like it)\b")


def asked_about(turn: Turn) -> str:
    """Who is spoken of, and is no one of the writer's own past ("my nan always said …"); empty where nobody is."""
    now = [part.text for part in turn.parts if not of_old(part)] or ([] if turn.parts else [turn.text])
    return next((who for said in now if (who := relation_in(said) or bare_kin(said))), "")


def opens_on_them(turn: Turn) -> str:
    """Whom the talk is opened on, where it is somebody else from the first words on; else empty."""
    if turn.topic is not None or turn.slot("about") or not turn.parts:
        return ""
    first = turn.parts[0]
    who = (
        ""
        if of_old(first)
        else relation_in(first.text) or bare_kin(first.text) or (SOMEBODY if _A_PERSON.match(plain(first.text)) else "")
    )
    said = plain(turn.text)
    theirs, own = len(_PRONOUN.findall(said)), len(_I.findall(said))
    return who if who and theirs > own else ""


def of_old(part: Part) -> bool:
    """Does a part tell of people whom somebody grew up with or lost: a story, and nobody to be helped?"""
    said = plain(part.text)
    now = _person_now().search(said) and not _OVER.search(said)  # "my uncle never lets anybody help him"
    return is_like_them(part) and not now or theme_of(part) in PAST_THEMES


def about_them(turn: Turn) -> bool:
    """Is a question still about somebody else ("my partner is like this"), and not about the person who writes?"""
    only_self = (
        turn.tells and speaks_of_self(turn.text) and not speaks_of_somebody(turn.text) and not turn.times(OF_THEM)
    )
    return bool(turn.slot("about")) and not only_self and not answer(turn.text, "myself", kind="asks")


def tells_of_them(turn: Turn, topic_id: str = "") -> bool:
    """Is what is told about somebody else, who may want help now? Known from before, or clear from the words."""
    said = plain(turn.text)
    if turn.slot("about") and turn.times(OF_THEM) and not turn.about_me:
        return True  # it was said that it isn't about the writer
    if turn.parts and all(of_old(part) for part in turn.parts) and not turn.slot("about"):
        return False
    if turn.slot("about"):
        first = _WHO.search(_THINKS.sub(" ", said))
        return not _OF_ME.search(said) and (first is None or not first["me"])
    if fears(turn.text) or turn.about_me or not topic_id.startswith((*FIRST_PERSON, HELPING)):
        return False
    if _on_the_writer(turn):
        return bool(relation_in(turn.text)) and _declines(said)
    if not topic_id.startswith(("sign_", HELPING)):  # "he shuts me out" is what it costs the writer
        return _declines(said) and not _I.search(_THINKS.sub(" ", said))
    return _declines(said) or not speaks_of_self(said) and bool(_person_now().search(said))


def of_the_past(turn: Turn, topic_id: str) -> bool:
    """Is it told of somebody else and over ("my father never asked nobody"): neither the writer's own, nor a call for help?"""
    said = plain(turn.text)
    now = _person_now().search(said) and not _OVER.search(said)  # "my husband never talks about it"
    mine = now or turn.slot("about") or turn.about_me or speaks_of_self(said) or _on_the_writer(turn)
    person = relation_in(turn.text) or _person().search(said)
    if mine or not person or not _THEN.search(said) or tells_of_them(turn, topic_id):
        return False
    if turn.parts and all(of_old(part) for part in turn.parts):
        return True
    goes_on = str(turn.slot("offer")).startswith(MINE)  # "Is that how it is for you, too?"
    faint = turn.strength(topic_id) < BELIEVED  # "she was always the strong one": none of the writer's reasons
    return bool(goes_on or faint or topic_id.startswith("sign_") or _ALIKE.search(said))


def speaks_of_somebody(text: str) -> bool:
    """Is there anybody in it but the writer?"""
    return bool(_person().search(plain(text)) or _PRONOUN.search(plain(text)))


def whom(turn: Turn) -> str:
    """Whom a question is about, where it is not the writer ("would that be something for him"); else empty."""
    said, about = plain(turn.text), str(turn.slot("about") or "")
    who = relation_in(turn.text) or ("" if about == SOMEBODY else about)
    pronoun = _OBJECT.get(next(iter(_PRONOUN.findall(said)), ""), "")
    if _FOR_THEM.search(said):
        return who or pronoun or "them"
    of_me = answer(turn.text, "myself", kind="asks") or _NEEDS.search(said) or not about and _FIRST.search(said)
    return "" if of_me or not about else who or pronoun or "them"


def _on_the_writer(turn: Turn) -> bool:
    """Is the talk on what the writer told of themselves?"""
    topic = turn.topic
    return topic is not None and topic.id.startswith(FIRST_PERSON) and topic.id in turn.shared


def speaks_of_self(text: str) -> bool:
    """Does somebody speak of themselves, with more than "my mother"?"""
    return _ME.search(_relation().sub(" ", _THINKS.sub(" ", plain(text)))) is not None


def refuses_help(text: str) -> bool:
    """Is it told of somebody that they turn help down: "he won't take help", "she never lets me do anything"?"""
    said = plain(text)
    return _declines(said) and _HELP.search(said) is not None


def _declines(said: str) -> bool:
    """Is somebody named as the one who won't take help: "my wife never asks for anything", "he won't let me in"?"""
    does, has_not = (any_of(knowledge().texts[f"asks.theirs.{kind}"]).pattern for kind in ("does", "not"))
    who = _person().pattern
    return bool(
        re.search(rf"(?:{who})\b.*{does}", said)
        or re.search(
            rf"(?:{who})(?: (?!i\b|im\b|ive\b)\w+){{0,3}}? {_NOT} (?:ever |even |just |really )?{has_not}", said
        )
    )


@cache
def _relation() -> re.Pattern[str]:
    """ "My wife", as plain words."""
    return re.compile(rf"\b(?:my|our) (?:(?:{kin()}) )*(?:{relations().replace('-', ' ')})s?\b")


@cache
def _person() -> re.Pattern[str]:
    """Somebody who is no "people" at large."""
    return re.compile(rf"{_relation().pattern}|\b(?:{_SOMEBODY}|{_SHORT})\b")


@cache
def _person_now() -> re.Pattern[str]:
    """Somebody, and what they do now."""
    one = rf"(?:{_relation().pattern}|\b(?:{_SOMEBODY}|he|she)\b)"
    return re.compile(
        rf"{one}(?: (?:who|that|just|also|only|even|still|really|always|never|so))* {_NOW}\b|\b(?:hes|shes)\b"
    )
