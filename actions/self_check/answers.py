"""Which answer of the self-check is in a message: a figure, a stretch of time, a phrase of data, in the writer's own words."""

from __future__ import annotations

import re

from actions.commands import answer, found, without
from actions.self_check.choices import AFTER_SIGNS, BETWEEN, POLES, choices
from actions.self_check.figures import figure, time_in
from actions.self_check.own import LEAD, own_parts
from bot.knowledge import knowledge
from bot.knowledge.phrases import plain

DOES_IT_ALONE = (
    "sign_asking_for_help",
    "sign_delegation",
    "sign_working_alone",
)  # "never, I sort it myself" is a yes to these, maybe
LONGEST_NO = 8  # words: a longer "no, …" that weighs nothing up may belong to something else
YES, NO = ("yes", "yeah", "yep", "yup", "ya"), ("no", "nope", "nah")
RARE = ("never", "none", "hardly", "rarely", "seldom")  # "I never ask": in a sentence they belong to what is told
NOT = {"not", "never", "dont", "cant", "cannot", "wont", "didnt", "doesnt", "rarely", "hardly"}
NEGATED = 3  # words before a phrase in which a "not" turns it round

_CONTRAST = re.compile(
    r",? *\b(?:and )?(?:not|instead of|rather than) (?:an? |the )?(?:often|sometimes|never|always|a lot|a little|a bit|rarely|not really|much)\b(?=\s*(?:$|[.,;!]))",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"\b(?:i|id|ive|im|would|should|say|said|guess|think|suppose|mean|tbh|ngl|honestly|lol|haha+|omf?g|wow|ugh|argh|damn|lmao|jeez|geez|gosh|christ|blimey|ffs|mate|bro|dude|man|please|pls|thanks|already|go|went|gone|there|here|all|suppose|idk|like|probably|maybe|well|so|um+|uh+|"
    r"hm+|oh|god|ok|really|actually|just|quite|very|more|that|this|it|its|thats|was|were|is|be|been|do|does|did|have|has|had|happens?|"
    r"only|for|me|to|with|at|a|an|the|then|now|too|ever|even|of|course|and|or|these|days|sure|wait|put|answer|my|about|since|from|out|"
    r"forever|needed|least|work|home)\b"
)
_YES_OR_NO = re.compile(
    rf"{LEAD}(?:(?:oh|god|haha|lol|um|uh|hm) )*(?:(?P<yes>{'|'.join(YES)})|(?P<no>{'|'.join(NO)}))\b"
    r"(?! (?:one|idea|clue|matter|wait|id|thanks)\b)"
)
_WHERE = r"(?:(?:and|but) )?(?:(?:at|with|in|on|when|for|to|around)(?: \w+){1,4}|\w+(?: \w+)?)"
_YES_WAY, _NO_WAY = "(?:yes|yeah|always|often|all the time)", "(?:no|nope|not really|never)"
_EACH_WAY = re.compile(  # "with family yes, with friends no", "at home never, at work always"
    rf"^{_WHERE} {_YES_WAY} {_WHERE} {_NO_WAY}$|^{_WHERE} {_NO_WAY} {_WHERE} {_YES_WAY}$"
)
_OVER = re.compile(r"\b(?:now|nowadays|these days|used to|before|then)\b")  # "then yes, now no"
_BY_MYSELF = re.compile(r"\b(?:myself|on my own|by myself)\b")
_PARTLY = re.compile(r"\bnot (?:\w+ ){1,4}.*\bi do$")  # "not people, well, the lads from the army I do"


def answer_in(text: str, step: str, shown: bool = False, told: bool = True) -> str | None:
    """The answer that a message gives to a step; `shown`: it tells of the very sign; `told`: what is told counts at all."""
    names = choices(step)
    text = less_contrast(text, step)
    clauses = own_parts(text, step)
    if step != "how_long" and _EACH_WAY.match(" ".join(clauses)) and len(clauses) > 1 and not _OVER.search(plain(text)):
        return "little" if step == "in_the_way" else "sometimes"
    hits = [found(clause, *names) for clause in clauses]
    if _limited(text, step, {name for name, _ in hits}):
        return "little" if step == "in_the_way" else "sometimes"
    alone = [one for one, clause in zip(hits, clauses, strict=True) if one[1] and is_alone(clause, names)]
    firm = [one for one in hits if one[1] and one[1] not in (*YES, *NO, *RARE)]
    if (
        given := figure(text, step, _FILLER)
        or (time_in(plain(text)) if step == "how_long" else None)
        or _last(alone, firm)
    ):
        return given
    if told and _tells(text, step, opposite=True):
        return "never"
    led = _YES_OR_NO.match(plain(text))
    if (shown or (told and _tells(text, step))) and not (led and led["no"] and not _has(RARE, text)):
        return _of_the_sign(firm, text)
    if firm:
        return max(firm, key=lambda one: len(one[1]))[0]
    return _led(led, step)


def less_contrast(text: str, step: str) -> str:
    """Without what it is not, where something else is left: "often, not sometimes"."""
    left = _CONTRAST.sub(" ", text)
    return left if left != text and found(left, *choices(step))[0] else text


def tells_opposite(text: str, step: str) -> bool:
    """Does it say the opposite of a sign ("I don't mind teams")?"""
    return _tells(text, step, opposite=True)


def doubt_in(text: str, step: str, shown: bool = False) -> str | None:
    """Why an answer that was read would be a guess: it says two things, only sounds like it, or is a "no" to something else."""
    if step == "how_long" or figure(text, step, _FILLER) or _tells(text, step, opposite=True):
        return None
    clauses, names = own_parts(text, step), choices(step)
    hits = [(clause, *found(clause, *names)) for clause in clauses]
    firm = [phrase for _, _, phrase in hits if phrase and phrase not in (*YES, *NO, *RARE)]
    led, tells = _YES_OR_NO.match(plain(text)), _tells(text, step)
    alone = [name for clause, name, _ in hits if name and is_alone(clause, names)]
    refuses = any(name in POLES[1] for name in alone)
    if (
        step in DOES_IT_ALONE
        and (tells or _BY_MYSELF.search(plain(text)))
        and not firm
        and len(clauses) > 1
        and refuses
    ):
        return "both_ways"
    if _PARTLY.search(plain(text)) or shown and not (tells or firm or led or alone):
        return "sounds"
    long_no = led and led["no"] and not firm and len(plain(text).split()) > LONGEST_NO
    return "doubt" if long_no and not tells and not shown else None


def _limited(text: str, step: str, given: set[str]) -> bool:
    """Does it hold for one part only ("with mum a lot, otherwise not really")?"""
    both = all(given & {*pole} for pole in POLES)
    return step != "how_long" and both and answer(text, "limits", kind="asks") is not None


def is_alone(clause: str, names: tuple[str, ...]) -> bool:
    """Is the answer all that this part of a message says?"""
    return not _FILLER.sub("", without(clause, *names)).strip()


def answers_apart(text: str, step: str) -> dict[str, str]:
    """The parts of a message that say nothing but an answer, each with it; a figure is one."""
    if told := figure(text, step, _FILLER):
        return {plain(text): told}
    names = choices(step)
    return {
        part: found(part, *names)[0]
        for part in own_parts(text, step)
        if found(part, *names)[1] and is_alone(part, names)
    }


def values_said(text: str, step: str) -> set[str]:
    """All answers of which a part of the message has a word."""
    return {name for part in own_parts(text, step) if (name := found(part, *choices(step))[0])}


def only_answers(text: str, step: str) -> bool:
    """Does each part of a message say an answer and nothing else, and all of them the same?"""
    apart = answers_apart(text, step)
    return len({*apart.values()}) == 1 and (
        figure(text, step, _FILLER) is not None or {*apart} == {*own_parts(text, step)}
    )


def _last(alone: list[tuple[str, str]], firm: list[tuple[str, str]]) -> str | None:
    """The last word counts ("not really, well, sometimes"); a mere yes or no where nothing weighs it up."""
    clear = [name for name, phrase in alone if phrase not in (*YES, *NO)]
    if alone and not clear:
        weighed = [name for name, _ in firm if name in BETWEEN]
        return weighed[-1] if weighed else alone[-1][0]
    return clear[-1] if clear else None


def _of_the_sign(firm: list[tuple[str, str]], text: str) -> str:
    """Whoever tells of the sign has it: "I never ask" is a yes to going without; one time only is sometimes."""
    if any("used to" in phrase for _, phrase in firm):
        return "never"
    often = any(name == "often" for name, _ in firm)
    once = not often and answer(text, "once") is not None
    return "sometimes" if once or any(name == "sometimes" for name, _ in firm) else "often"


def _led(led: re.Match[str] | None, step: str) -> str | None:
    """A yes or a no that a sentence begins with."""
    if led is None or step == "how_long":
        return None
    yes, no = ("much", "not") if step == "in_the_way" else ("often", "never")
    return yes if led["yes"] else no


def _has(phrases: tuple[str, ...], text: str) -> bool:
    return bool(set(phrases) & set(plain(text).split()))


def _tells(text: str, step: str, opposite: bool = False) -> bool:
    """Is there a phrase that says the sign ("I do it myself") or its opposite ("I love my team"), and is it meant so?"""
    check = None if step in AFTER_SIGNS else knowledge().topics[step].self_check
    said = plain(text)
    for phrase in (check.unlike if opposite else check.like) if check else ():
        at = f" {said} ".find(f" {phrase} ")
        before = said[: max(at, 0)].split()[-NEGATED:]
        if at >= 0 and not NOT & {*before}:
            return True
    return False
