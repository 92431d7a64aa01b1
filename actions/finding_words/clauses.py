"""What one clause is: to be written, or only said to us: a tone, a fear, a word on the person, a nod."""

from __future__ import annotations

import re

from actions.commands import answer
from actions.finding_words.reading import asks_of_self, of_how_it_sounds, of_the_telling
from actions.finding_words.request import asks_for, is_act
from actions.finding_words.statement import tells
from actions.finding_words.to_us import is_nod, is_to_us
from actions.finding_words.tones import LONGEST_REMARK, asks_how_it_sounds, some_tone, tone_not, tone_of
from actions.finding_words.trimming import trimmed
from actions.persons import name_in
from bot.knowledge.guesses import FILLED, guesses, is_fear
from bot.knowledge.phrases import plain
from bot.knowledge.wording import said_of_message

CONTENT, TONE, SAID, STORY, US, PERSON, NOD, OUT = "content", "tone", "said", "story", "us", "person", "nod", "out"
NAMING = 5  # words of a clause that only tells a name
LONGEST = 40  # words of a clause that may be a remark
WRONG = "wrong"  # said of it, too: "that makes no sense"
FEAR = "fear"  # said of a message, where no phrase tells more of it
_THEY_ARE = re.compile(
    r"(?:(?:and|but|bc|because|cos|btw|also|though) )*(?:he|she|they)(?:s| is|re| are|ll be| can be| gets?)? (?P<how>.+)"
)
_SAYS = re.compile(
    r"^(?:(?:i (?:want|need|would like|wanted)|i'?d like|can you|could you|please|then) )*(?:to )?"
    r"(?:ask|tell|say|write|add|mention|put)\b(?! (?:me|it|this)\b)",
    re.IGNORECASE,
)
_WISHED = re.compile(  # somebody to ask, and for what: no question to us though it may begin like one
    r"(?:\b(?:help(?: me)?|how (?:do|can|could|would|should) i|can i|(?:can|could) you|i (?:want|need|have|wanna|would like|got)|id like)|^(?:want|need|have|got))(?: \w+){0,3}? (?:ask|tell|text|message|write|writing|invite|thank|say|apologi[sz]e)\b"
    r".* (?:if|that|to|for|about|how|whether|saying|asking) \w+"
)
_WHAT_IF = re.compile(r"(?:(?:and|but|ok|so|hm+|yeah) )*what if\b")
_LOVES = re.compile(
    r"(?:(?:i|we|just|only|really|want|wanted|to|say|that|tell|and|also|him|her|them) )*(?:love|miss) (?:him|her|them|you)\b"
)
_OUT = re.compile(  # what is not to be said: "can you do it without the MS", "dont mention my job"
    rf"{FILLED}(?:(?:please|pls|just|i said|i told you|(?:can|could) (?:you|it)(?: be)?|(?:do|write|word|make|say|put) (?:it|that|this)) )*"
    r"(?:(?:(?:without|not) (?:mentioning|saying|naming|bringing up)|without|(?:dont|do not|not|never|no need to|i (?:dont|do not) (?:want to|wanna)|id rather not) (?:to )?(?:mention|say|name|include|bring up)"
    r"|leave out|leaving out|no mention of)"
    r" (?:(?:that )?(?:its|it is|about) (?:about )?)?(?P<what>(?!(?:sound|seem|be|look|it|that|this|why|anything|too|so|him|her|them)\w*\b).+?)(?: in it)?"
    r"|(?:leave|keep) (?P<what2>(?!(?:it|that|this|him|her|them)\b).+) out(?: of (?:it|this))?)(?: please| pls| though| tho)*"
)
_SORRY_FOR = re.compile(  # an apology to somebody, and none to us
    r"(?:(?:and|also|but|that|say|just|how) )*(?:(?:im|i am) )(?:so |really |very |just )*sorry (?:i|for|that|about|if)\b(?!.*\b(?:questions?|bother(?:ing)? you|confus\w+|chang\w+|english|typos?|spelling)\b)"
)
_NOT_WHY = re.compile(r"(?:(?:and|but|just|only) )*not (?:(?:say|saying|explain) )?(?:the )?(?:why|reasons?|details?)")
_IS_IT = re.compile(r"(?:is|does|do|am|would) (?:it|that|this|i)\b")  # "is that too pushy" asks, and wants no tone yet
_OF_THEM = re.compile(r"(?:(?:and|but|bc|because|cos|btw|also|though) )*(?:he|she|they|hes|shes|theyre)\b")
_OF_BOTH = re.compile(
    r"(?:(?:and|but|bc|because|cos|also|though) )*(?:we|weve|were|we have) (?:have |had |ve )?(?:not|never|havent|hadnt|didnt|dont|barely|hardly|only|used to|fell out|met|just|always|rarely|stopped|arent|are not)\b(?! (?:need|want)\b)"
)
_ASKS_US = re.compile(r"do (?:you|u|i|they|we|he|she)\b|help$|help me$|(?:take|go) (?:care|on)$|give up\b")
_WISHES = re.compile(r"^(?:to|for|with|about|if|whether) \w", re.IGNORECASE)


def kind_of(clause: str, *names: str) -> tuple[str, str]:
    """What a clause is, with the tone or the kind of remark that it holds; `names`: what the other one is called."""
    said = plain(clause)
    if len(said.split()) > LONGEST:
        return CONTENT, ""
    if _LOVES.match(said):
        return CONTENT, ""  # though "more love" is a tone
    if _IS_IT.match(said) and (asked := said_of_message(clause, *names) or asks_how_it_sounds(said)):
        return SAID, asked
    if _WHAT_IF.match(said):
        return SAID, said_of_message(clause, *names) or FEAR
    if tone := tone_of(clause) or tone_of(trimmed(clause)) or tone_not(said):
        return TONE, tone
    if _NOT_WHY.fullmatch(said):
        return OUT, "why"
    if left := _OUT.fullmatch(said):
        return OUT, str(left["what"] or left["what2"])
    if is_nod(clause):
        return NOD, ""
    if is_to_us(clause):
        return US, ""
    if tone := some_tone(said) if not said_of_message(clause, *names) else "":
        return SAID, tone
    if said.startswith(("that ", "this ", "it ")) and said_of_message(clause, *names) == WRONG:
        return SAID, WRONG
    if _WISHED.search(said):
        return CONTENT, ""
    if _SORRY_FOR.match(said):
        return CONTENT, ""
    of_it = said_of_message(clause, *names)
    if of_the_telling(clause) or of_how_it_sounds(clause):
        return (SAID, of_it) if of_it else (US, "")
    if _SAYS.match(trimmed(clause)):
        return CONTENT, ""
    if asks_of_self(clause):
        return (SAID, of_it) if of_it else (US, "")
    if is_wish(clause) and not guesses(clause, *names):
        return CONTENT, ""
    if of_it:
        return SAID, of_it
    if _tells_the_name(clause):
        return PERSON, ""
    if is_fear(clause, *names):
        return SAID, FEAR
    if is_heavy(clause):
        return STORY, ""
    return (PERSON if _on_the_person(said) else CONTENT), ""


def is_heavy(clause: str) -> bool:
    """Is something told that weighs, and is for nobody else ("when dad died")?"""
    return answer(clause, "discloses", kind="asks") is not None


def is_of_them(clause: str) -> bool:
    """Is it how somebody is or what they do ("she talks a lot"), and nothing that they are asked for?"""
    return _OF_THEM.match(plain(clause)) is not None and not asks_for(trimmed(clause))


def is_of_both(clause: str) -> bool:
    """Is it how the two stand to each other ("we've never met"), told to us?"""
    return _OF_BOTH.match(plain(clause)) is not None


def is_wish(clause: str) -> bool:
    """Does it say in so many words what is wanted, or to be said?"""
    text = trimmed(clause)
    said = plain(text)
    acts = not _ASKS_US.match(said) and is_act(said)
    return acts or asks_for(text) or tells(text) or _WISHES.match(text) is not None


def _tells_the_name(clause: str) -> bool:
    """Is it only how they are called ("she's called Priya")?"""
    name = plain(name_in(clause))
    return bool(name) and plain(clause).endswith(name) and len(clause.split()) <= NAMING


def _on_the_person(said: str) -> bool:
    """Is it how the person is ("she's really difficult"), and nothing for a message to them?"""
    found = _THEY_ARE.fullmatch(said) if len(said.split()) <= LONGEST_REMARK else None
    return found is not None and answer(found["how"], "temper", kind="reach_out") is not None
